import { describe, expect, test } from 'vitest'
import { read } from '../rendering.ts'

/** Sentences as newspapers write them, each with the figures that a reader would name; last, those that hold none. */
// prettier-ignore
const sentences: [sentence: string, ...figures: string[]][] = [
  ['Statsbudsjettet bruker 1,2 milliarder kroner på nye veier.', '1,2 milliarder kroner = 1200000000 NOK'],
  ['Selskapet omsatte for 450 millioner kroner i fjor, opp 12 prosent fra året før.', '450 millioner kroner = 450000000 NOK', '12 prosent = 12 % up'],
  ['Boligen ble solgt for kr 4 250 000, over prisantydning.', 'kr 4 250 000 = 4250000 NOK'],
  ['Driftsresultatet endte på 85 mill. kr, mot 1,3 mrd. kroner ett år tidligere.', '85 mill. kr = 85000000 NOK', '1,3 mrd. kroner = 1300000000 NOK'],
  ['Kontrakten er verdt 350 MNOK, opplyser Kongsberg Gruppen.', '350 MNOK = 350000000 NOK'],
  ['Selskapet henter NOK 200 millioner i ny egenkapital.', 'NOK 200 millioner = 200000000 NOK'],
  ['Oljeprisen stiger til 84,50 dollar per fat.', '84,50 dollar = 84.5 USD per barrel'],
  ['Strømmen kostet i snitt 98 øre per kilowattime.', '98 øre = 0.98 NOK per kilowatt-hour'],
  ['Arbeidsledigheten falt med 0,3 prosentpoeng til 2,1 prosent.', '0,3 prosentpoeng = 0.3 points down', '2,1 prosent = 2.1 %'],
  ['Norges Bank hevet renten med 25 basispunkter.', '25 basispunkter = 0.25 points up'],
  ['Styringsrenten ble satt opp med 0,25 prosentpoeng til 4,5 prosent.', '0,25 prosentpoeng = 0.25 points up', '4,5 prosent = 4.5 %'],
  ['Mellom 9 og 11 prosent av elevene dropper ut.', '9 og 11 prosent = 9 to 11 % (elevene)'],
  ['Prosjektet vil koste 10–15 milliarder kroner.', '10–15 milliarder kroner = 10000000000 to 15000000000 NOK'],
  ['Rundt 3500 ansatte mister jobben.', '3500 = 3500 about (ansatte)'],
  ['Mer enn 1,2 millioner nordmenn så sendingen.', '1,2 millioner = 1200000 over (nordmenn)'],
  ['Nær 50.000 mennesker har flyktet siden søndag.', '50.000 = 50000 about (mennesker)'],
  ['Det er registrert 328 nye smittetilfeller det siste døgnet.', '328 = 328 (nye smittetilfeller)'],
  ['En mann (45) er siktet, og en 19 år gammel kvinne er vitne.', '19 år gammel = 19 year-person'],
  ['Den 57-årige fiskeren har to barn.', '57-årige = 57 year-person', 'to = 2 (barn)'],
  ['Barn under 12 år slipper gratis inn.', '12 år = 12 year-person under'],
  ['Leiligheten på 54 kvadratmeter kostet 75.000 kroner per kvadratmeter.', '54 kvadratmeter = 54 square-meter', '75.000 kroner = 75000 NOK per square-meter'],
  ['Det er meldt 38,5 °C og vind på 12 meter i sekundet.', '38,5 °C = 38.5 celsius', '12 meter i sekundet = 12 meter-per-second'],
  ['Bilen kjørte i 120 km/t i 80-sonen.', '120 km/t = 120 kilometer-per-hour'],
  ['Hytta ligger 12 km fra veien, 900 meter over havet.', '12 km = 12 kilometer', '900 meter = 900 meter'],
  ['Oppdrettslaksen kostet 65,20 kroner per kilo, ned 4 prosent.', '65,20 kroner = 65.2 NOK per kilogram', '4 prosent = 4 % down'],
  ['Avtalen er på 40 millioner yuan (rundt 5,87 millioner dollar eller 55 millioner kroner).', '40 millioner yuan = 40000000 CNY ≡0', '5,87 millioner dollar = 5870000 USD about ≡0', '55 millioner kroner = 55000000 NOK ≡0'],
  ['Gevinsten var 2 millioner euro, tilsvarende 22,8 millioner norske kroner.', '2 millioner euro = 2000000 EUR ≡0', '22,8 millioner norske kroner = 22800000 NOK ≡0'],
  ['Minst 23 personer er drept og over 100 såret.', '23 = 23 over (personer)', '100 = 100 over (såret)'],
  ['Tre av fire nordmenn er positive, og en tredel er usikre.', 'Tre av fire = 0.75 ratio', 'en tredel = 0.3333333333 ratio'],
  ['To tredjedeler av velgerne stemte ja.', 'To tredjedeler = 0.6666666667 ratio'],
  ['En halv million kroner er borte, sier rådmannen.', 'En halv million kroner = 500000 NOK'],
  ['Femtitre millioner kroner og tjuefem prosent sto på spill.', 'Femtitre millioner kroner = 53000000 NOK', 'tjuefem prosent = 25 %'],
  ['Boten kan bli på opptil 500.000 kroner, men ikke mindre enn 50.000 kroner.', '500.000 kroner = 500000 NOK under', '50.000 kroner = 50000 NOK over'],
  ['Aksjen stiger 3,4 prosent, mens Hovedindeksen faller 0,5 prosent.', '3,4 prosent = 3.4 % up', '0,5 prosent = 0.5 % down'],
  ['Omsetningen økte med 8 prosent til 3,2 milliarder svenske kroner.', '8 prosent = 8 % up', '3,2 milliarder svenske kroner = 3200000000 SEK'],
  ['Drosjen tok 450 kroner i timen, parkeringen 38 kroner timen.', '450 kroner = 450 NOK per hour', '38 kroner = 38 NOK per hour'],
  ['Husleien er 14 500 kroner i måneden og formuen 25 milliarder.', '14 500 kroner = 14500 NOK per month', '25 milliarder = 25000000000'],
  ['Lønnen er 650.000 kroner i året, opplyser NTB.', '650.000 kroner = 650000 NOK per year'],
  ['Equinor tjente 7,4 milliarder USD før skatt.', '7,4 milliarder USD = 7400000000 USD'],
  ['Euroen koster 11,42 kroner og dollaren 10,53 kroner.', '11,42 kroner = 11.42 NOK', '10,53 kroner = 10.53 NOK'],
  ['Oljefondet er verdt 15.000 milliarder kroner.', '15.000 milliarder kroner = 15000000000000 NOK'],
  ['Billetten koster 3 kroner og 50 øre, pantet er to kroner.', '3 kroner og 50 øre = 3.5 NOK', 'to kroner = 2 NOK'],
  ['Drøyt 200 tonn fisk ble losset, knapt halvparten torsk.', '200 tonn = 200 tonne over', 'halvparten = 0.5 ratio about'],
  ['Underskuddet ble på minus 3,2 prosent av BNP.', 'minus 3,2 prosent = -3.2 % (BNP)'],
  ['Publisert 8. oktober 2020 kl. 16.13'],
  ['Lesetid: 3 minutter'],
  ['Foto: Heidi Hansen / NTB 2020'],
  ['Se side 5, kapittel 12 og tabell 3.'],
  ['Ringen finner sted i 3. etasje siden 2019.'],
  ['Brann vant 2–1 i 7. serierunde på Stadion.'],
  ['Telefon 22 12 34 56, postboks 12, 0151 Oslo.'],
  ['Covid-19 og G20 var tema på 1990-tallet.'],
  ['Etter straffeloven § 14 annet ledd gjelder dette fra 1. januar 2021.'],
  ['E18 og riksvei 7 er stengt etter uhellet.'],
  ['Sist oppdatert 12. mars 2021 klokken 14:30.'],
  ['Storgata 14 B i Tromsø brant natt til torsdag.'],
  ['Millioner av mennesker og titusener av kroner.'],
  ['NRK1 sender TV 2-intervjuet i uke 34.'],
  ['Hun vant gull i OL i 2018 og ble nummer 4 i VM.'],
]

/** A sentence of which a part is not read: what an amount sinks from, where only the amount it sinks to has its unit. */
const NOT_YET: [sentence: string, ...figures: string[]][] = [
  ['Utbyttet settes ned fra 5 til 3 kroner per aksje.', '3 kroner = 3 NOK per aksje'],
]

describe('Norwegian', () => {
  test.each(sentences)('%s', (sentence, ...figures) => {
    expect(read(sentence, 'nb')).toEqual(figures)
  })

  test('amounts in millions of a code, and in short for millions of crowns', () => {
    expect(read('Selskapet henter MNOK 350 og betaler 1,2 mkr.', 'nb')).toEqual([
      'MNOK 350 = 350000000 NOK',
      '1,2 mkr = 1200000 NOK',
    ])
  })

  test('what a percentage is a part of, and no verb behind one', () => {
    expect(read('40 prosent av de spurte svarer ja, mens 12 prosent sier nei.', 'nb')).toEqual([
      '40 prosent = 40 % (spurte)',
      '12 prosent = 12 %',
    ])
  })

  test.each(NOT_YET)('%s (a part is left out, nothing is wrong)', (sentence, ...figures) => {
    expect(read(sentence, 'nb')).toEqual(figures)
  })
})
