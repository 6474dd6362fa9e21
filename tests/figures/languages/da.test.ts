import { describe, expect, test } from 'vitest'
import { read } from '../rendering.ts'

/** Sentences as newspapers write them, each with the figures that a reader would name; last, those that hold none. */
// prettier-ignore
const sentences: [sentence: string, ...figures: string[]][] = [
  ['Priserne er steget 3,2 procent.', '3,2 procent = 3.2 % up'],
  ['Regeringen bruger 1,2 milliarder kroner på nye veje.', '1,2 milliarder kroner = 1200000000 DKK'],
  ['Omsætningen steg med 12,5 procent til 450 millioner kroner.', '12,5 procent = 12.5 % up', '450 millioner kroner = 450000000 DKK'],
  ['Villaen blev solgt for 4.250.000 kr., langt over udbudsprisen.', '4.250.000 kr = 4250000 DKK'],
  ['Bøden lyder på kr. 1.500.', 'kr. 1.500 = 1500 DKK'],
  ['Resultatet blev 85 mio. kr. mod 1,3 mia. kr. året før.', '85 mio. kr = 85000000 DKK', '1,3 mia. kr = 1300000000 DKK'],
  ['Ordren er 350 mio. kroner værd, oplyser Vestas.', '350 mio. kroner = 350000000 DKK'],
  ['Selskabet henter DKK 200 mio. i ny kapital.', 'DKK 200 mio = 200000000 DKK'],
  ['Novo Nordisk tjente 6,4 mia. dollar før skat.', '6,4 mia. dollar = 6400000000 USD'],
  ['Olieprisen stiger til 84,50 dollar pr. tønde.', '84,50 dollar = 84.5 USD per barrel'],
  ['Strømmen kostede i snit 98 øre pr. kilowatttime.', '98 øre = 0.98 DKK per kilowatt-hour'],
  ['Ledigheden faldt med 0,3 procentpoint til 2,6 procent.', '0,3 procentpoint = 0.3 points down', '2,6 procent = 2.6 %'],
  ['Nationalbanken hæver renten med 25 basispoint.', '25 basispoint = 0.25 points up'],
  ['Mellem 9 og 11 procent af eleverne falder fra.', '9 og 11 procent = 9 to 11 % (eleverne)'],
  ['Projektet koster 10-15 milliarder kroner.', '10-15 milliarder kroner = 10000000000 to 15000000000 DKK'],
  ['Omkring 3.500 ansatte mister jobbet.', '3.500 = 3500 about (ansatte)'],
  ['Mere end 1,2 millioner danskere så udsendelsen.', '1,2 millioner = 1200000 over (danskere)'],
  ['Næsten 50.000 mennesker er flygtet siden søndag.', '50.000 = 50000 about (mennesker)'],
  ['Der er registreret 328 nye smittetilfælde det seneste døgn.', '328 = 328 (nye smittetilfælde)'],
  ['Den 57-årige fisker er anholdt, og hans 52 år gamle kone er vidne.', '57-årige = 57 year-person', '52 år gamle = 52 year-person'],
  ['Børn under 12 år kommer gratis ind.', '12 år = 12 year-person under'],
  ['Lejligheden på 54 kvadratmeter kostede 75.000 kroner pr. kvadratmeter.', '54 kvadratmeter = 54 square-meter', '75.000 kroner = 75000 DKK per square-meter'],
  ['Det bliver 38,5 °C med vind på 12 meter i sekundet.', '38,5 °C = 38.5 celsius', '12 meter i sekundet = 12 meter-per-second'],
  ['Bilen kørte 120 km/t, 12 km fra Aarhus.', '120 km/t = 120 kilometer-per-hour', '12 km = 12 kilometer'],
  ['Aftalen er på 40 millioner yuan (cirka 5,87 millioner dollar eller 40 millioner kroner).', '40 millioner yuan = 40000000 CNY ≡0', '5,87 millioner dollar = 5870000 USD about ≡0', '40 millioner kroner = 40000000 DKK ≡0'],
  ['Gevinsten var 2 millioner euro, svarende til 14,9 millioner danske kroner.', '2 millioner euro = 2000000 EUR ≡0', '14,9 millioner danske kroner = 14900000 DKK ≡0'],
  ['Mindst 23 personer er dræbt og over 100 såret.', '23 = 23 over (personer)', '100 = 100 over (såret)'],
  ['Tre ud af fire danskere er positive, en tredjedel tøver.', 'Tre ud af fire = 0.75 ratio', 'en tredjedel = 0.3333333333 ratio'],
  ['To tredjedele af vælgerne stemte ja.', 'To tredjedele = 0.6666666667 ratio'],
  ['En halv million kroner er væk, siger borgmesteren.', 'En halv million kroner = 500000 DKK'],
  ['Halvanden milliard kroner og halvtreds procent er på spil.', 'Halvanden milliard kroner = 1500000000 DKK', 'halvtreds procent = 50 %'],
  ['Femoghalvfems kommuner og tooghalvtreds millioner kroner indgår.', 'Femoghalvfems = 95 (kommuner)', 'tooghalvtreds millioner kroner = 52000000 DKK'],
  ['Bøden er højst 500.000 kroner og mindst 50.000 kroner.', '500.000 kroner = 500000 DKK under', '50.000 kroner = 50000 DKK over'],
  ['Aktien stiger 3,4 procent, mens C25-indekset falder 0,5 procent.', '3,4 procent = 3.4 % up', '0,5 procent = 0.5 % down'],
  ['Håndværkeren tog 450 kroner i timen.', '450 kroner = 450 DKK per hour'],
  ['Huslejen er 14.500 kroner om måneden, lønnen 450.000 kroner om året.', '14.500 kroner = 14500 DKK per month', '450.000 kroner = 450000 DKK per year'],
  ['Billetten koster 3 kroner og 50 øre, panten er to kroner.', '3 kroner og 50 øre = 3.5 DKK', 'to kroner = 2 DKK'],
  ['Godt 200 ton fisk blev landet, knap halvdelen torsk.', '200 ton = 200 tonne over', 'halvdelen = 0.5 ratio about'],
  ['Underskuddet blev på minus 3,2 procent af BNP.', 'minus 3,2 procent = -3.2 % (BNP)'],
  ['Antallet af arbejdsløse faldt med 8.000 personer.', '8.000 = 8000 down (personer)'],
  ['Partiet får 31,2 procent af stemmerne, en fremgang på 1,4 procentpoint.', '31,2 procent = 31.2 % (stemmerne)', '1,4 procentpoint = 1.4 points up'],
  ['USA’s gæld er 26 billioner dollar.', '26 billioner dollar = 26000000000000 USD'],
  ['Klubben købte ham for 20 millioner pund og 500.000 svenske kroner.', '20 millioner pund = 20000000 GBP', '500.000 svenske kroner = 500000 SEK'],
  ['Cyklen koster 4.999 kr., altså 20 procent mindre end i butikken.', '4.999 kr = 4999 DKK', '20 procent = 20 % down'],
  ['Havvindmølleparken på 800 megawatt får 3,5 mia. kr. i støtte.', '800 megawatt = 800 megawatt', '3,5 mia. kr = 3500000000 DKK'],
  ['8. oktober 2020 kl. 16.13'],
  ['Læsetid: 3 minutter'],
  ['Foto: Heidi Hansen / Ritzau Scanpix 2020'],
  ['Se side 5, kapitel 12 og tabel 3.'],
  ['Den 3. etage har stået tom siden 2019.'],
  ['Brøndby vandt 2-1 i 7. runde.'],
  ['Telefon 33 12 34 56, postboks 12, 2100 København Ø.'],
  ['Covid-19 og G20 var temaer i 1990’erne.'],
  ['Efter straffelovens § 14, stk. 2 gælder dette fra 1. januar 2021.'],
  ['E45 og rute 7 er spærret efter ulykken.'],
  ['Opdateret 12. marts 2021 klokken 14.30.'],
  ['Storegade 14 B i Odense brændte natten til torsdag.'],
  ['Millioner af mennesker og titusindvis af kroner forsvandt.'],
  ['DR1 sender TV 2-interviewet i uge 34.'],
  ['Hun tog guld ved OL i 2018 og blev nummer 4 ved VM.'],
]

/** A sentence of which a part is not read: what an amount sinks from, where only the amount it sinks to has its unit. */
const NOT_YET: [sentence: string, ...figures: string[]][] = [
  ['Udbyttet sænkes fra 5 til 3 kroner pr. aktie.', '3 kroner = 3 DKK per aktie'],
]

describe('Danish', () => {
  test.each(sentences)('%s', (sentence, ...figures) => {
    expect(read(sentence, 'da')).toEqual(figures)
  })

  test.each(NOT_YET)('%s (a part is left out, nothing is wrong)', (sentence, ...figures) => {
    expect(read(sentence, 'da')).toEqual(figures)
  })
})
