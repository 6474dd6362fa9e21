import type { Language } from '../language.ts'

/** German. A Billion is 10¹²; number words are written in one, and a noun is known by its capital. */
export const de: Language = {
  code: 'de',
  name: 'Deutsch',
  decimal: ',',
  spaceGroups: true,
  gluedNumerals: true,
  dotOrdinals: true,
  subject: 'noun',

  // prettier-ignore
  cardinals: {
    null: 0, 'ein|eine|einen|einem|einer|eins': 1, 'zwei|zwo': 2, drei: 3, vier: 4, 'fünf': 5, sechs: 6, sieben: 7, acht: 8, neun: 9,
    zehn: 10, elf: 11, 'zwölf': 12, dreizehn: 13, vierzehn: 14, 'fünfzehn': 15, sechzehn: 16, siebzehn: 17, achtzehn: 18, neunzehn: 19,
    zwanzig: 20, 'dreißig|dreissig': 30, vierzig: 40, 'fünfzig': 50, sechzig: 60, siebzig: 70, achtzig: 80, neunzig: 90,
    'anderthalb|eineinhalb': 1.5, zweieinhalb: 2.5, dreieinhalb: 3.5, viereinhalb: 4.5,
  },
  multipliers: { hundert: 100, Dutzend: 12 },
  // prettier-ignore
  magnitudes: {
    tausend: 1e3, 'Million|Millionen': 1e6, 'Milliarde|Milliarden': 1e9, 'Billion|Billionen': 1e12, 'Billiarde|Billiarden': 1e15,
  },
  shortMagnitudes: { 'Mio|Mill': 1e6, 'Mrd|Md': 1e9, 'Bio|Bill': 1e12, 'Tsd|T': 1e3, k: 1e3 },
  fractions: { 'eine halbe|einer halben|ein halbes|einem halben|einen halben|halbe|halben': 0.5 },
  ratios: { 'ein Drittel': 1 / 3, 'ein Viertel': 0.25, 'ein Fünftel': 0.2, 'ein Zehntel': 0.1 },
  denominators: { Drittel: 3, Viertel: 4, Fünftel: 5, Sechstel: 6, Achtel: 8, Zehntel: 10 },
  joins: 'und',
  negatives: 'minus',

  // prettier-ignore
  currencies: {
    EUR: 'Euro|Euros', $: 'Dollar|Dollars|Dollarn', USD: 'US Dollar|US Dollars|Dollar USA', '£': 'Pfund', GBP: 'Pfund Sterling|britische Pfund|britischen Pfund',
    CHF: 'Franken|Schweizer Franken|Fr|sfr', JPY: 'Yen|japanische Yen', CNY: 'Yuan|Renminbi|chinesische Yuan|Yuan Renminbi', AUD: 'australische Dollar|australischen Dollar',
    CAD: 'kanadische Dollar|kanadischen Dollar', HKD: 'Hongkong Dollar', SGD: 'Singapur Dollar', NZD: 'neuseeländische Dollar', krone: 'Kronen', SEK: 'schwedische Kronen|schwedischen Kronen',
    NOK: 'norwegische Kronen|norwegischen Kronen', DKK: 'dänische Kronen|dänischen Kronen', CZK: 'tschechische Kronen', PLN: 'Zloty|Złoty', HUF: 'Forint', RUB: 'Rubel', TRY: 'türkische Lira', lira: 'Lira',
    rupee: 'Rupien', INR: 'indische Rupien|indischen Rupien', IDR: 'Rupiah|indonesische Rupien|indonesische Rupiah', KRW: 'Won|südkoreanische Won', BRL: 'Real|Reais', DEM: 'Mark|D Mark|DM|Deutsche Mark', THB: 'Baht', peso: 'Pesos|Peso',
  },
  currencyPrefixes: { CHF: 'Fr|sFr', DEM: 'DM' },
  minorUnits: { EUR: 'Cent|Eurocent|Ct', '£': 'Pence|Penny', CHF: 'Rappen', DEM: 'Pfennig' },
  bareSigns: { $: 'USD', '£': 'GBP', '¥': 'JPY', krone: 'SEK' },

  percent: 'Prozent|Proz|v H|vH|Prozents|prozentig|prozentige|prozentigen|prozentiger|prozentiges|prozentigem',
  points: 'Prozentpunkt|Prozentpunkte|Prozentpunkten|%-Punkte',
  basisPoints: 'Basispunkt|Basispunkte|Basispunkten',
  // prettier-ignore
  units: {
    year: 'Jahr|Jahre|Jahren', month: 'Monat|Monate|Monaten', week: 'Woche|Wochen', day: 'Tag|Tage|Tagen', hour: 'Stunde|Stunden|Std', minute: 'Minute|Minuten|Min', second: 'Sekunde|Sekunden|Sek',
    kilometer: 'km|Kilometer|Kilometern', meter: 'm|Meter|Metern', centimeter: 'cm|Zentimeter|Zentimetern', millimeter: 'mm|Millimeter|Millimetern', 'square-kilometer': 'km²|km2|Quadratkilometer|Quadratkilometern',
    'square-meter': 'm²|m2|qm|Quadratmeter|Quadratmetern', 'cubic-meter': 'm³|m3|Kubikmeter|Kubikmetern', hectare: 'ha|Hektar', kilogram: 'kg|Kilo|Kilogramm', gram: 'g|Gramm', tonne: 't|Tonne|Tonnen',
    liter: 'l|Liter|Litern', barrel: 'Barrel|Fass', 'kilometer-per-hour': 'km h|Kilometer pro Stunde|Stundenkilometer|Stundenkilometern|Kilometern pro Stunde', celsius: 'Grad Celsius', degree: 'Grad',
    kilowatt: 'kW|Kilowatt', megawatt: 'MW|Megawatt', gigawatt: 'GW|Gigawatt', 'kilowatt-hour': 'kWh|Kilowattstunde|Kilowattstunden', 'megawatt-hour': 'MWh|Megawattstunde|Megawattstunden', 'terawatt-hour': 'TWh|Terawattstunden',
    horsepower: 'PS', mile: 'Meile|Meilen', gigabyte: 'GB|Gigabyte', 'megabit-per-second': 'Mbit s',
  },
  ages: 'jährige|jähriger|jährigen|jähriges|jährigem|Jahre alt|Jahre alte|Jahre alten|Jahre alter',
  ageBefore: 'im Alter von|Alter von|ab',
  // prettier-ignore
  counters:
    'Menschen|Personen|Mal|Stück|Einwohner|Einwohnern|Leute|Leuten|Beschäftigte|Beschäftigten|Mitarbeiter|Mitarbeitern|Fälle|Fällen|Nutzer|Nutzern|Kunden|Haushalte|Haushalten|Aktien|Stimmen|Sitze|Sitzen|Länder|Ländern|Unternehmen|Betriebe|Betrieben|Fahrzeuge|Fahrzeugen|Autos|Soldaten|Todesfälle|Verletzte|Tote|Schüler|Besucher|Zuschauer|Wohnungen|Arbeitsplätze|Stellen|Tiere|Kinder|Kindern|Frauen|Männer|Bauern|Bäuerinnen',

  per: 'pro|je|per',
  perThings: 'Kopf|Aktie|Stück|Nacht|Person|Karte',
  between: 'zwischen',
  from: 'von',
  rangeJoins: 'bis|bis zu|bis hin zu',
  betweenJoins: 'und',

  // prettier-ignore
  about: 'etwa|rund|circa|ca|ungefähr|zirka|knapp|fast|nahezu|annähernd|um die|schätzungsweise|beinahe|geschätzt|geschätzte|geschätzten',
  overNotTime: 'über',
  // prettier-ignore
  over: 'gut|mehr als|mindestens|mindestens aber|wenigstens|mehr als die|ab|oberhalb von|zumindest|nicht weniger als|deutlich mehr als|weit über|weit mehr als',
  under: 'unter|weniger als|höchstens|maximal|bis zu|nicht mehr als|unterhalb von|keine|nicht einmal',
  overAfter: 'oder mehr|plus',
  underAfter: 'oder weniger',
  // prettier-ignore
  up: 'stieg|stiegen|steigt|steigen|gestiegen|wuchs|wuchsen|wächst|gewachsen|erhöhte sich|erhöhten sich|erhöht|kletterte|kletterten|zulegte|legte|legten|plus|Plus von|Zuwachs von|Anstieg von|Anstieg um|Zunahme von|gewann|gewannen|zugenommen|Wachstum von|nahm|Steigerung von|verteuerte sich|Plus|Anstieg|steigern|erhöhen|gesteigert',
  // prettier-ignore
  down: 'fiel|fielen|fällt|fallen|gefallen|sank|sanken|sinkt|sinken|gesunken|schrumpfte|schrumpften|geschrumpft|verlor|verloren|verringerte sich|Minus von|Rückgang von|Rückgang um|ging|gingen|brach|brachen|Abnahme von|gab|gaben|gesenkt|senkte|senkten|reduzierte|Minus|Rückgang|reduziert|verbilligte sich',
  upAfter: 'mehr|höher|Zuwachs|Plus|über dem Vorjahr|zugelegt|gestiegen|gewachsen',
  downAfter: 'weniger|niedriger|Minus|gefallen|gesunken|zurückgegangen|Rückgang|unter dem Vorjahr|eingebrochen',
  by: 'um',
  changeBy: 'von|sich|noch|nochmals|weitere|weiteren|sogar|nur|leicht|deutlich|kräftig',
  levels: 'auf|bei|ab',
  equivalents:
    'oder|umgerechnet|entspricht|das entspricht|das sind|also|umgerechnet etwa|dies entspricht|entsprechend|nach heutigem Kurs',
  genitives: 'der|des|aller|von|an',

  months:
    'Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jan|Feb|Mär|Apr|Jun|Jul|Aug|Sep|Sept|Okt|Nov|Dez',
  clocks: 'Uhr|MEZ|MESZ|GMT|UTC',
  // prettier-ignore
  labels:
    'Nr|Nummer|Seite|S|Kapitel|Abschnitt|Artikel|Art|Paragraf|Paragraph|Absatz|Abs|Tabelle|Tab|Abbildung|Abb|Teil|Phase|Zimmer|Raum|Etage|Stufe|Klasse|Typ|Folge|Staffel|Band|Heft|Ausgabe|Gleis|Linie|Version|Halle|Platz|Rang|Jahr|Jahre|Jahrgang|seit|Liga|Gruppe|Spieltag|Runde|Telefon|Tel|Fax|Postfach|PLZ|Formel|Uhr|Tag|Woche|Kategorie|Stand|Bundesstraße|Autobahn|Ziffer|Satz|§|Az|Aktenzeichen|Senat',
  // prettier-ignore
  labelsAfter: 'Minuten Lesezeit|Min Lesezeit|Minute Lesezeit|Minuten zum Lesen|Min Lesedauer|Minuten Lesedauer|Kommentare|Kommentar|er Jahre|er Jahren',
  readingTime: 'Lesezeit|Lesedauer|geschätzte Lesezeit',
  ratioWords: 'Verhältnis|Quote',
  inRatio: 'von|aus',
  // prettier-ignore
  stops:
    'in|im|an|am|auf|bei|zu|zum|zur|für|mit|ohne|und|oder|aber|die|der|das|den|dem|des|ein|eine|wurden|wurde|sind|ist|war|waren|haben|hat|hatte|hatten|werden|wird|als|wie|nach|vor|seit|während|unter|über|um|aus|von|vom|bis|durch|gegen|pro|je|mehr|weniger|auch|nur|noch|schon|nicht|kein|keine|sich|es|er|sie|wir|ihr|ich|dass|weil|wenn|so|davon|damit|darunter|jährlich|monatlich|weltweit|zwischen|laut|rund|etwa',
  // prettier-ignore
  places: {
    US: 'USA|Vereinigte Staaten|New York|Washington|Amerika', AU: 'Australien|Sydney|Canberra|Melbourne', CA: 'Kanada|Toronto|Ottawa', SG: 'Singapur', HK: 'Hongkong', TW: 'Taiwan|Taipeh',
    NZ: 'Neuseeland', GB: 'Großbritannien|London', JP: 'Japan|Tokio', CN: 'China|Peking|Shanghai', IN: 'Indien|Neu Delhi', SE: 'Schweden|Stockholm', NO: 'Norwegen|Oslo', DK: 'Dänemark|Kopenhagen', EG: 'Ägypten|Kairo',
  },
}
