import { describe, expect, test } from 'vitest'
import { read } from '../rendering.ts'

/** Sentences as newspapers write them, each with the figures that a reader would name; last, those that hold none. */
// prettier-ignore
const sentences: [sentence: string, ...figures: string[]][] = [
  ['Het kabinet trekt 1,2 miljard euro uit voor nieuwe wegen.', '1,2 miljard euro = 1200000000 EUR'],
  ['De omzet steeg met 12,5 procent naar 450 miljoen euro.', '12,5 procent = 12.5 % up', '450 miljoen euro = 450000000 EUR'],
  ['Het huis werd verkocht voor € 425.000, ruim boven de vraagprijs.', '€ 425.000 = 425000 EUR'],
  ['Een kaartje kost €12,50 en een programmaboekje 3 euro.', '€12,50 = 12.5 EUR', '3 euro = 3 EUR'],
  ['De boete bedraagt 1.500 euro.', '1.500 euro = 1500 EUR'],
  ['De schade loopt op tot zo’n 3 mln euro, de winst tot 1,3 mld.', '3 mln euro = 3000000 EUR about', '1,3 mld = 1300000000'],
  ['ASML verkocht machines ter waarde van 5,2 miljard dollar.', '5,2 miljard dollar = 5200000000 USD'],
  ['Een vat Brentolie kost 84,50 dollar per vat, ofwel 77 euro.', '84,50 dollar = 84.5 USD per barrel ≡0', '77 euro = 77 EUR ≡0'],
  ['Huurders betalen gemiddeld 750 euro per maand, eigenaren 14,50 euro per vierkante meter.', '750 euro = 750 EUR per month', '14,50 euro = 14.5 EUR per square-meter'],
  ['De werkloosheid daalde met 0,3 procentpunt tot 3,6 procent.', '0,3 procentpunt = 0.3 points down', '3,6 procent = 3.6 %'],
  ['De ECB verhoogt de rente met 25 basispunten.', '25 basispunten = 0.25 points up'],
  ['Tussen de 9 en 11 procent van de leerlingen valt uit.', '9 en 11 procent = 9 to 11 % (leerlingen)'],
  ['Het pakket is 10 tot 15 miljard euro waard.', '10 tot 15 miljard euro = 10000000000 to 15000000000 EUR'],
  ['Ongeveer 3.500 werknemers verliezen hun baan.', '3.500 = 3500 about (werknemers)'],
  ['Meer dan 1,2 miljoen Nederlanders keken naar de uitzending.', '1,2 miljoen = 1200000 over (Nederlanders)'],
  ['Bijna 50.000 mensen zijn sinds zondag gevlucht.', '50.000 = 50000 about (mensen)'],
  ['Het RIVM meldt 328 nieuwe besmettingen in een etmaal.', '328 = 328 (nieuwe besmettingen)'],
  ['De 57-jarige visser is aangehouden, zijn vrouw is 52 jaar oud.', '57-jarige = 57 year-person', '52 jaar oud = 52 year-person'],
  ['Kinderen onder de 12 jaar mogen gratis naar binnen.', '12 jaar = 12 year-person under'],
  ['De flat van 54 vierkante meter ligt 12 kilometer buiten de stad.', '54 vierkante meter = 54 square-meter', '12 kilometer = 12 kilometer'],
  ['Het wordt 38,5 °C, met windstoten tot 90 kilometer per uur.', '38,5 °C = 38.5 celsius', '90 kilometer per uur = 90 kilometer-per-hour'],
  ['Het dividend gaat van 3 naar 5 euro per aandeel.', '3 naar 5 euro = 3 to 5 EUR per aandeel'],
  ['Het contract is 40 miljoen yuan waard (omgerekend 5,4 miljoen euro).', '40 miljoen yuan = 40000000 CNY ≡0', '5,4 miljoen euro = 5400000 EUR ≡0'],
  ['Drie op de vier Nederlanders zijn voor, een derde twijfelt.', 'Drie op de vier = 0.75 ratio', 'een derde = 0.3333333333 ratio'],
  ['Twee derde van de kiezers stemde voor.', 'Twee derde = 0.6666666667 ratio'],
  ['Een half miljoen euro is zoek, zegt de wethouder.', 'Een half miljoen euro = 500000 EUR'],
  ['Anderhalf miljard euro en vijfentwintig procent staan op het spel.', 'Anderhalf miljard euro = 1500000000 EUR', 'vijfentwintig procent = 25 %'],
  ['De boete is maximaal 20 miljoen euro en minstens 5000 euro.', '20 miljoen euro = 20000000 EUR under', '5000 euro = 5000 EUR over'],
  ['De AEX sloot 0,9 procent hoger op 698,42 punten.', '0,9 procent = 0.9 % up', '698,42 = 698.42 (punten)'],
  ['Het aantal inbraken daalde vorig jaar met 8 procent.', '8 procent = 8 % down'],
  ['De schoonmakers krijgen 11,23 euro per uur, 4 procent meer dan nu.', '11,23 euro = 11.23 EUR per hour', '4 procent = 4 % up'],
  ['De benzineprijs ging 2 cent omhoog naar 1,97 euro per liter.', '2 cent = 0.02 EUR up', '1,97 euro = 1.97 EUR per liter'],
  ['De aanbieding: drie flessen voor € 5,-.', 'drie = 3 (flessen)', '€ 5,- = 5 EUR'],
  ['De centrale levert 800 megawatt en kost 300 miljoen pond.', '800 megawatt = 800 megawatt', '300 miljoen pond = 300000000 GBP'],
  ['Volgens het CBS leven 17,5 miljoen mensen in Nederland.', '17,5 miljoen = 17500000 (mensen)'],
  ['Slechts 10 tot 15 procent van de boeren stopt.', '10 tot 15 procent = 10 to 15 % (boeren)'],
  ['Philips schrapt 4000 banen, circa 5 procent van het totaal.', '4000 = 4000 (banen)', '5 procent = 5 % about (totaal)'],
  ['De verbouwing kostte 250 duizend euro in plaats van 80.000.', '250 duizend euro = 250000 EUR', '80.000 = 80000'],
  ['Er gingen 2 ton cocaïne en 600 kilo wiet verloren.', '2 ton = 2 tonne', '600 kilo = 600 kilogram'],
  ['Het tekort komt uit op min 3,2 procent van het bbp.', 'min 3,2 procent = -3.2 % (bbp)'],
  ['Hij kreeg vijfhonderd euro en zijn zus twintigduizend euro.', 'vijfhonderd euro = 500 EUR', 'twintigduizend euro = 20000 EUR'],
  ['De Amerikaanse schuld bedraagt 26 biljoen dollar.', '26 biljoen dollar = 26000000000000 USD'],
  ['Shell betaalt $1,5 miljard en 20 miljoen Zwitserse frank.', '$1,5 miljard = 1500000000 USD', '20 miljoen Zwitserse frank = 20000000 CHF'],
  ['8 oktober 2020 om 16.13 uur'],
  ['Leestijd: 3 minuten'],
  ['Foto: ANP / Heideman 2020'],
  ['Zie pagina 5, hoofdstuk 12 en tabel 3.'],
  ['De 3e verdieping staat sinds 2019 leeg.'],
  ['Ajax won met 2-1 van PSV op speeldag 7.'],
  ['Bel 020-1234567 of schrijf naar postbus 12, 1000 AB Amsterdam.'],
  ['Covid-19 en de G20 waren thema in de jaren 90.'],
  ['Artikel 14, lid 2 geldt sinds 1 januari 2021.'],
  ['De A12 en de N7 zijn dicht na een ongeluk.'],
  ['Laatst bijgewerkt: 12 maart 2021, 14:30 uur.'],
  ['Hij woont op Dorpsstraat 14 in Tilburg.'],
  ['Miljoenen mensen en tienduizenden euro’s gingen verloren.'],
  ['NPO 1 zendt de wedstrijd in week 34 uit.'],
  ['Zij won goud in 2018 en werd vierde op het EK.'],
]

/** Sentences of which a part is not read: a bare number with nothing that it counts. */
const NOT_YET: [sentence: string, ...figures: string[]][] = [
  ['Hij reed 120 km/u waar 80 mag.', '120 km/u = 120 kilometer-per-hour'],
  ['Zeker 23 mensen kwamen om en ruim honderd raakten gewond.', '23 = 23 over (mensen)'],
]

describe('Dutch', () => {
  test.each(sentences)('%s', (sentence, ...figures) => {
    expect(read(sentence, 'nl')).toEqual(figures)
  })

  test.each(NOT_YET)('%s (a part is left out, nothing is wrong)', (sentence, ...figures) => {
    expect(read(sentence, 'nl')).toEqual(figures)
  })
})
