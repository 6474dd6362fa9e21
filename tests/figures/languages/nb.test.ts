import { describe, expect, test } from 'vitest'
import { read } from '../rendering.ts'

/** Sentences as newspapers write them, each with the figures that a reader would name; last, those that hold none. */
// prettier-ignore
const sentences: [sentence: string, ...figures: string[]][] = [
  ['Hovedindeksen på Oslo Børs falt 1,2 prosent til 1.156 poeng.', '1,2 prosent = 1.2 % down', '1.156 = 1156 (poeng)'],
  ['Equinor fikk et justert driftsresultat på 24,3 milliarder dollar i tredje kvartal.', '24,3 milliarder dollar = 24300000000 USD'],
  ['Prisveksten var på 7,5 prosent i oktober, opp fra 6,9 prosent måneden før.', '7,5 prosent = 7.5 %', '6,9 prosent = 6.9 %'],
  ['En mann i 30-årene og en 19-åring er pågrepet.', '19-åring = 19 year-person'],
  ['Strømprisen blir 2,15 kroner per kWh mellom klokken 17 og 18.', '2,15 kroner = 2.15 NOK per kilowatt-hour'],
  ['Regjeringen bruker 317 milliarder oljekroner neste år.', '317 milliarder oljekroner = 317000000000 NOK'],
  ['Norges Bank satte opp renten med 0,25 prosentpoeng, til 2,50 prosent.', '0,25 prosentpoeng = 0.25 points up', '2,50 prosent = 2.5 %'],
  ['Boligprisene falt med 2,2 prosent, og en leilighet koster i snitt 4,5 millioner kroner.', '2,2 prosent = 2.2 % down', '4,5 millioner kroner = 4500000 NOK'],
  ['Rundt 8500 lærere var i streik.', '8500 = 8500 about (lærere)'],
  ['Hver fjerde nordmann sliter med å betale regningene.', 'Hver fjerde = 0.25 ratio'],
  ['Boten er på 26.000 kroner eller 60 dagers fengsel.', '26.000 kroner = 26000 NOK', '60 dagers = 60 day'],
  ['Selskapet er verdsatt til mellom 10 og 12 milliarder kroner.', '10 og 12 milliarder kroner = 10000000000 to 12000000000 NOK'],
  ['Fylkesmannen krever 1,3 mill. kroner tilbake.', '1,3 mill. kroner = 1300000 NOK'],
  ['Salget økte fra 340 til 410 millioner kroner.', '340 til 410 millioner kroner = 340000000 to 410000000 NOK'],
  ['Brent-oljen koster 95,20 dollar fatet, ned 1,3 prosent.', '95,20 dollar = 95.2 USD per barrel', '1,3 prosent = 1.3 % down'],
  ['Euroen koster 10,35 kroner.', '10,35 kroner = 10.35 NOK'],
  ['Det er ventet 30–40 millimeter nedbør det neste døgnet.', '30–40 millimeter = 30 to 40 millimeter'],
  ['Fire av ti velgere er usikre.', 'Fire av ti = 0.4 ratio'],
  ['Tesla kutter prisen med 70.000 kroner.', '70.000 kroner = 70000 NOK'],
  ['Rosenborg slo Molde 3–1 foran 18.326 tilskuere.', '18.326 = 18326 (tilskuere)'],
  ['Bilen kjørte i 142 kilometer i timen i 80-sonen.', '142 kilometer i timen = 142 kilometer-per-hour'],
  ['Halvparten av husstandene tjener under 500.000 kroner i året.', 'Halvparten = 0.5 ratio', '500.000 kroner = 500000 NOK per year under'],
  ['Hytta på 120 kvadratmeter ble solgt for 6,8 mill.', '120 kvadratmeter = 120 square-meter', '6,8 mill = 6800000'],
  ['Opptil 200 personer kan miste jobben.', '200 = 200 under (personer)'],
  ['Barnetrygden økes til 1723 kroner i måneden fra 1. mars.', '1723 kroner = 1723 NOK per month'],
  ['Halvannen milliard kroner går til forsvaret.', 'Halvannen milliard kroner = 1500000000 NOK'],
  ['Nesten en tredel av elevene.', 'en tredel = 0.3333333333 ratio about'],
  ['Støtten på 5 milliarder euro (rundt 52 milliarder kroner) ble vedtatt.', '5 milliarder euro = 5000000000 EUR ≡0', '52 milliarder kroner = 52000000000 NOK about ≡0'],
  ['Tusenvis av mennesker og millioner av kroner.'],
  ['Meglerne har tatt 2 prosent i provisjon.', '2 prosent = 2 %'],
  ['E6 ved avkjørsel 45 er stengt, ring 02800.'],
  ['Formuen er på 12 000 milliarder kroner.', '12 000 milliarder kroner = 12000000000000 NOK'],
  ['Utbyttet settes ned fra 5 til 3 kroner per aksje.', '5 = 5 NOK', '3 kroner = 3 NOK per aksje'],
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
})
