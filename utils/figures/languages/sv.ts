import type { Language } from '../language.ts'

/** Swedish. A bare "kronor" is the country's own; adjectives end in -a, and a percentage is "av" its whole. */
export const sv: Language = {
  code: 'sv',
  decimal: ',',
  spaceGroups: true,
  colonDecimals: true,
  gluedNumerals: true,
  subject: 'partitive',
  adjective: /(?:(?<!rn)a|ade|(?:en|et|na)s)$/,

  counting:
    'noll|{en,ett}|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton|tjugo|trettio|fyrtio|femtio|sextio|sjuttio|åttio|nittio',
  cardinals: { 'en och en halv': 1.5 },
  multipliers: { hundra: 100 },
  wholes: { hundra: 100, tusen: 1e3 },
  magnitudes: { tusen: 1e3, 'miljon{,er}': 1e6, 'miljard{,er}': 1e9, 'biljon{,er}': 1e12 },
  shortMagnitudes: { 'mn|milj|mil': 1e6, 'md|mdr|mrd': 1e9 },
  fractions: { 'en halv|ett halvt|och en halv|halv': 0.5, 'en kvarts': 0.25 },
  ratios: { hälften: 0.5, 'en tredjedel': 1 / 3, 'en {fjärdedel,kvart}': 0.25, 'en femtedel': 0.2, 'en tiondel': 0.1 },
  denominators: { tredjedelar: 3, '{fjärdedel,kvart}ar': 4, femtedelar: 5, tiondelar: 10 },
  joins: 'och',
  negatives: 'minus',

  // prettier-ignore
  currencyNoun: -1,
  currencies: {
    SEK: '{,svenska }{krona,kronor,kr}|spänn|kronorna',
    NOK: 'norska {kronor,kr}|nkr',
    DKK: 'danska {kronor,kr}|dkr',
    USD: 'US dollar',
    CHF: 'schweizer{franc,francs}',
    HKD: 'Hongkong dollar',
    rupee: 'rup{ier,ees}',
    EUR: 'euron',
  },
  currencyPrefixes: { rupee: 'Rs' },
  minorUnits: { kr: 'öre|øre' },

  pointWords: 'komma',
  percent: 'procent{,s,ig,iga,igt}|proc',
  points: 'procentenhet{,er}',
  basisPoints: '{bas,basis,ränte}punkt{,er}',
  squares: 'kvadrat_',
  cubes: 'kubik_',
  // prettier-ignore
  units: {
    'meter-per-second': 'sekundmeter', 'square-meter': 'kvm', 'mile-scandinavian': 'mil', tonne: 'ton', barrel: 'fat',
    celsius: '{plus,minus}grader', 'kilowatt-hour': 'kilowattimm{e,ar}', year: 'års', day: 'dag{,ar}', hour: 'timmars',
  },
  ages: 'åri{g,ga,ge}|åring{,en,ar,arna}|år gam{mal,la,malt}',
  ageBefore: 'barn|personer|kvinnor|män|ungdomar|åldern|fyllde|fyller',
  counters:
    'anställda|döda|skadade|omkomna|arbetslösa|sysselsatta|tillfrågade|personer|människor|barn|kvinnor|män|gånger|länder|elever',

  per: 'per',
  rates: { hour: '{i ,}timmen', month: '{i ,}månaden', year: 'om året', liter: 'litern', barrel: 'fatet' },
  between: 'mellan',
  from: 'från',
  rangeJoins: 'till',
  betweenJoins: 'och',

  about: 'omkring|cirka|ca|ungefär|nästan|runt|närmare|knappt|kring|uppemot',
  over: 'över|mer än|fler än|minst|drygt|lägst|inte mindre än',
  underNotTime: 'under',
  under: 'mindre än|färre än|högst|max|maximalt|upp till',
  overAfter: 'eller mer',
  underAfter: 'eller mindre',
  up: 'öka{r,de,t,}|ökning{,en}|st{eg,iger,igit,iga,igande}|upp|väx{er,te,t}|höj{er,de,t,a,s,des}|höjning|tillväxt|uppgång|plus|lyfte{r,}',
  down: 'minska{r,de,t,}|minskning{,en}|sjönk|sjunk{er,it,a}|ned|ner|sänk{er,te,t,a,s,tes}|sänkning|f{öll,aller,allit,all}|backa{r,de,t}|nedgång|rasa{r,de,t}|tappa{r,de,t}',
  upAfter: '{mer,fler,högre}{, än}|upp|ökning|plus',
  downAfter: '{mindre,färre,lägre}{, än}|ned|ner|minskning|minus',
  by: 'med',
  changeBy: 'på|ytterligare|hela|bara',
  levels: 'till|från',
  equivalents: 'eller|motsvarande|{vilket ,}motsvarar|alltså',

  clocks: 'kl|klockan|tiden',
  labels:
    'nr|nummer|sid{an,a}|kapitel|tabell|figur|§|våning|rum|vecka|säsong|avsnitt|del|linje|omgång|klass|grupp|fas|kl|klockan|plats',
  labelsAfter: '§|minuters läsning|min läsning',
  readingTime: 'lästid|läsning',
  ratioWords: 'förhållande{t,}',
  inRatio: 'av{, de}',
  genitives: 'av',
  definite: 'de|den|det',
  stops:
    'i|på|och|men|av|för|om|vid|som|att|är|var|blev|blir|har|hade|ska|kan|de|den|det|en|ett|han|hon|sig|inte|efter|före|mot|när|medan|så|senaste|ur|åt|hos|enligt|borta',
}
