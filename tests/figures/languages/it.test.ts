import { describe, expect, test } from 'vitest'
import { read } from '../rendering.ts'

/** Sentences as newspapers write them, each with the figures that a reader would name; last, those that hold none. */
// prettier-ignore
const sentences: [sentence: string, ...figures: string[]][] = [
  [
    'A giugno 2020 le campagne contavano 285 milioni di utenti internet, oltre il 30 per cento del totale.',
    '285 milioni = 285000000 (utenti)',
    '30 per cento = 30 % over (totale)',
  ],
  ['Da marzo sono aumentati di oltre 30 milioni.', '30 milioni = 30000000 over up'],
  ['I ricavi sono cresciuti del 12,5% a 3,2 miliardi di euro.', '12,5% = 12.5 % up', '3,2 miliardi di euro = 3200000000 EUR'],
  ['L\'utile netto è calato del 3,2 per cento a 450 milioni.', '3,2 per cento = 3.2 % down', '450 milioni = 450000000'],
  [
    'La vendita ha fruttato 40 milioni di yuan (circa 5,87 milioni di dollari, pari a 5 milioni di euro).',
    '40 milioni di yuan = 40000000 CNY ≡0',
    '5,87 milioni di dollari = 5870000 USD about ≡0',
    '5 milioni di euro = 5000000 EUR ≡0',
  ],
  ['Mario Neri, 59 anni, vende arance; la moglie, di 57 anni, le incarta.', '59 anni = 59 year-person', '57 anni = 57 year-person'],
  ['I venti a 120 km/h hanno abbattuto 40 alberi.', '120 km/h = 120 kilometer-per-hour', '40 = 40 (alberi)'],
  ['Arrestato un 34enne di Bari; ferita una 72enne.', '34enne = 34 year-person', '72enne = 72 year-person'],
  ['La Bce ha tagliato i tassi di 25 punti base al 3,5%.', '25 punti base = 0.25 points down', '3,5% = 3.5 %'],
  ['Lo spread Btp-Bund chiude in calo a 138 punti.', '138 = 138 (punti)'],
  ['Il partito guadagna 0,4 punti percentuali e sale al 23,3%.', '0,4 punti percentuali = 0.4 points up', '23,3% = 23.3 %'],
  ['L\'affitto è di 1.200 € al mese, cioè 14,50 euro al metro quadro.', '1.200 € = 1200 EUR per month', '14,50 euro = 14.5 EUR per square-meter'],
  ['Tra il 9 e l\'11 per cento delle aziende ha chiuso.', '9 e l\'11 per cento = 9 to 11 % (aziende)'],
  ['Il piano vale da 10 a 15 miliardi di euro.', '10 a 15 miliardi di euro = 10000000000 to 15000000000 EUR'],
  ['Almeno 12 persone sono rimaste ferite e 1.250 case allagate.', '12 = 12 over (persone)', '1.250 = 1250 (case)'],
  ['Circa 3.500 dipendenti lavorano in 40 stabilimenti.', '3.500 = 3500 about (dipendenti)', '40 = 40 (stabilimenti)'],
  ['Un terzo degli elettori e i due terzi degli agricoltori hanno detto sì.', 'Un terzo = 0.3333333333 ratio', 'due terzi = 0.6666666667 ratio'],
  ['Un italiano su tre rinuncia alle cure.', 'Un italiano su tre = 0.3333333333 ratio'],
  ['Sette lavoratori su dieci temono per il posto.', 'Sette lavoratori su dieci = 0.7 ratio'],
  ['La multa può arrivare fino a 75mila euro, con un minimo di 500 euro.', '75mila euro = 75000 EUR under', '500 euro = 500 EUR over'],
  ['La cessione vale 3,5 mld di euro, il debito 350 mln.', '3,5 mld di euro = 3500000000 EUR', '350 mln = 350000000'],
  ['Il Ftse Mib guadagna lo 0,9% a 19.042 punti.', '0,9% = 0.9 % up', '19.042 = 19042 (punti)'],
  ['Il petrolio Brent sale dell\'1,3% a 42,52 dollari al barile.', '1,3% = 1.3 % up', '42,52 dollari = 42.52 USD per barrel'],
  ['Il biglietto costa 3 euro e 50 centesimi, 80 centesimi per i bambini.', '3 euro e 50 centesimi = 3.5 EUR', '80 centesimi = 0.8 EUR'],
  ['Quasi dodici milioni di persone sono coinvolte.', 'dodici milioni = 12000000 about (persone)'],
  ['Ha incassato un milione e mezzo di euro.', 'un milione e mezzo di euro = 1500000 EUR'],
  ['Mezzo milione di abitanti è senza luce.', 'Mezzo milione = 500000 (abitanti)'],
  ['Il trentacinque per cento degli imprenditori è ottimista.', 'trentacinque per cento = 35 % (imprenditori)'],
  ['Ha versato duecentocinquantamila euro alla ex moglie.', 'duecentocinquantamila euro = 250000 EUR'],
  ['La fabbrica occupa duecento operai e ventun ingegneri.', 'duecento = 200 (operai)', 'ventun = 21 (ingegneri)'],
  ['Il paese dista 12 km, con 38,5 °C all\'ombra.', '12 km = 12 kilometer', '38,5 °C = 38.5 celsius'],
  ['Il terreno di 1,5 ettari ha dato quattro tonnellate di grano.', '1,5 ettari = 1.5 hectare', 'quattro tonnellate = 4 tonne'],
  ['Correva a 180 km/h, ben oltre il limite dei 90 chilometri orari.', '180 km/h = 180 kilometer-per-hour', '90 chilometri orari = 90 kilometer-per-hour'],
  ['Le vendite sono crollate del 19 per cento in un anno.', '19 per cento = 19 % down'],
  ['Le bollette scenderanno del 2-3% a luglio.', '2-3% = 2 to 3 % down'],
  ['I disoccupati sono diminuiti di 108mila unità, a 2,847 milioni.', '108mila = 108000 down (unità)', '2,847 milioni = 2847000'],
  ['Il debito supera i 2.600 miliardi di euro.', '2.600 miliardi di euro = 2600000000000 EUR over'],
  ['Il club spende 30 milioni di sterline (35 milioni di euro) per l\'attaccante.', '30 milioni di sterline = 30000000 GBP ≡0', '35 milioni di euro = 35000000 EUR ≡0'],
  ['Ha versato 94 mila dollari, 20 mila franchi svizzeri e 500 mila lire.', '94 mila dollari = 94000 USD', '20 mila franchi svizzeri = 20000 CHF', '500 mila lire = 500000 ITL'],
  ['Meno del 10% dei bambini sotto i 12 anni è vaccinato.', '10% = 10 % under (bambini)', '12 anni = 12 year-person under'],
  ['Sono 11.493 i nuovi casi e 258 i morti nelle ultime 24 ore.', '11.493 = 11493 (nuovi casi)', '258 = 258 (morti)', '24 ore = 24 hour'],
  ['Nel terzo trimestre il Pil è sceso dello 0,3%, il deficit è al -10,2%.', '0,3% = 0.3 % down', '-10,2% = -10.2 %'],
  ['Gli affitti sono saliti del 4,5% all\'anno, 300 euro in più.', '4,5% = 4.5 % per year up', '300 euro = 300 EUR up'],
  ['Il bonus di 150 euro a testa spetta a 1,3 milioni di famiglie.', '150 euro = 150 EUR per head', '1,3 milioni = 1300000 (famiglie)'],
  ['La centrale da 1,2 GW ha prodotto 500 milioni di kWh.', '1,2 GW = 1.2 gigawatt', '500 milioni di kWh = 500000000 kilowatt-hour'],
  ['Un centinaio di manifestanti, un migliaio secondo gli organizzatori.', 'Un centinaio = 100 (manifestanti)', 'un migliaio = 1000'],
  ['La popolazione è cresciuta di cinque volte, fino a 2 milioni.', 'cinque = 5 up (volte)', '2 milioni = 2000000'],
  ['Il prezzo oscilla tra i 50 e i 70 euro al chilo.', '50 e i 70 euro = 50 to 70 EUR per kilogram'],
  ['Milioni di persone, decine di migliaia di euro, centinaia di case.'],
  ['Pubblicato l\'8 ottobre 2020 alle 16:13, aggiornato alle ore 18.30.'],
  ['Tempo di lettura: 3 minuti.'],
  ['Il 1° gennaio 1998, nel XX secolo, negli anni Novanta e negli anni 90.'],
  ['Foto: Il Corriere/2020'],
  ['Vedi pagina 5, capitolo 12, tabella 3.'],
  ['La Roma ha vinto 2-1 alla 7ª giornata di Serie A.'],
  ['Telefono 06 1234567, casella postale 12.'],
  ['L\'iPhone 14 Pro e Windows 11 sono stati presentati a Euro 2020.'],
  ['L\'articolo 18 dello Statuto, la legge 104 del 1992 e il comma 3.'],
  ['Il Covid-19 era in agenda al G20, camera 101 dell\'hotel.'],
  ['In via Roma 12, 00184 Roma; l\'uscita 5 della A1.'],
  ['La prima volta, la seconda edizione, il 3° piano, il ventesimo giro.'],
  ['Venerdì 13 marzo alle 20.45, gruppo 4, gara numero 12.'],
  ['Né l\'uno né l\'altro; uno dei due; una sola volta; tutti e due.'],
  ['Il decreto n. 34 del 19/05/2020 e la versione 1.2.3 [12].'],
]

/** A sentence of which a part is not read: a count without its thing. */
// prettier-ignore
const NOT_YET: [sentence: string, ...figures: string[]][] = [
  ['Il gruppo taglierà 1.700 posti di lavoro, di cui 640 in Italia.', '1.700 = 1700 down (posti)'],
]

describe('Italian', () => {
  test.each(sentences)('%s', (sentence, ...figures) => {
    expect(read(sentence, 'it')).toEqual(figures)
  })

  test.each(NOT_YET)('%s (a part is left out, nothing is wrong)', (sentence, ...figures) => {
    expect(read(sentence, 'it')).toEqual(figures)
  })
})
