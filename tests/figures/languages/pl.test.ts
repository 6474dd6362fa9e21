import { describe, expect, test } from 'vitest'
import { read } from '../rendering.ts'

/** Sentences as newspapers write them, each with the figures that a reader would name; last, those that hold none. */
// prettier-ignore
const sentences: [sentence: string, ...figures: string[]][] = [
  [
    'W czerwcu 2020 r. na wsi było 285 mln internautów, ponad 30 proc. wszystkich.',
    '285 mln = 285000000 (internautów)',
    '30 proc = 30 % over (wszystkich)',
  ],
  ['Od marca ich liczba wzrosła o ponad 30 milionów.', '30 milionów = 30000000 over up'],
  ['Przychody spółki wzrosły o 12,5 proc. do 3,2 mld zł.', '12,5 proc = 12.5 % up', '3,2 mld zł = 3200000000 PLN'],
  ['Zysk netto spadł o 3,2 procent.', '3,2 procent = 3.2 % down'],
  [
    'Transakcja warta jest 40 mln juanów (około 5,87 mln dolarów, czyli 23 mln zł).',
    '40 mln juanów = 40000000 CNY ≡0',
    '5,87 mln dolarów = 5870000 USD about ≡0',
    '23 mln zł = 23000000 PLN ≡0',
  ],
  ['59-letni rolnik sprzedaje jabłka, jego żona ma 57 lat.', '59-letni = 59 year-person', '57 lat = 57 year-person'],
  ['Rada obniżyła stopy procentowe o 25 punktów bazowych.', '25 punktów bazowych = 0.25 points down'],
  ['Bezrobocie wzrosło o 0,3 pkt proc. do 6,1%.', '0,3 pkt proc = 0.3 points up', '6,1% = 6.1 %'],
  ['Ropa Brent podrożała o 1,3% do 42,5 dolara za baryłkę.', '1,3% = 1.3 % up', '42,5 dolara = 42.5 USD per barrel'],
  ['Za dolara płacono 3,82 zł, za euro 4,48 zł.', '3,82 zł = 3.82 PLN', '4,48 zł = 4.48 PLN'],
  ['Deficyt budżetu przekroczył 120 miliardów złotych.', '120 miliardów złotych = 120000000000 PLN over'],
  ['Grozi mu grzywna od 5 do 10 tysięcy złotych.', '5 do 10 tysięcy złotych = 5000 to 10000 PLN'],
  ['Inflacja ma się mieścić w przedziale 3,7–4,2 proc.', '3,7–4,2 proc = 3.7 to 4.2 %'],
  ['Rannych zostało co najmniej 12 osób, zalanych jest 1250 domów.', '12 = 12 over (osób)', '1250 = 1250 (domów)'],
  ['Nie więcej niż 50 uczestników dostanie po 500 tys. złotych.', '50 = 50 under (uczestników)', '500 tys. złotych = 500000 PLN'],
  ['Bilet kosztuje 3 zł 50 gr, a ulgowy 80 groszy.', '3 zł 50 gr = 3.5 PLN', '80 groszy = 0.8 PLN'],
  ['Do miasta jest 12 km, a termometry pokazały 38,5 °C.', '12 km = 12 kilometer', '38,5 °C = 38.5 celsius'],
  ['Działka ma 1,5 hektara, zebrano z niej 4 tony zboża.', '1,5 hektara = 1.5 hectare', '4 tony = 4 tonne'],
  ['Budowa potrwa trzy lata i pochłonie pół miliarda złotych.', 'trzy lata = 3 year', 'pół miliarda złotych = 500000000 PLN'],
  ['Zapłacił półtora miliona złotych.', 'półtora miliona złotych = 1500000 PLN'],
  ['Mieszkanie sprzedano za dwadzieścia pięć milionów złotych.', 'dwadzieścia pięć milionów złotych = 25000000 PLN'],
  ['Firma zarobiła 1 234 567 złotych i 200 tys. euro.', '1 234 567 złotych = 1234567 PLN', '200 tys. euro = 200000 EUR'],
  ['W ciągu doby wykryto 11 493 nowe przypadki zakażenia.', '11 493 = 11493 (nowe przypadki)'],
  ['Rynek urósł 2,5 razy.', '2,5 = 2.5 up (razy)'],
  ['Dług USA sięgnął 26,9 bln dol.', '26,9 bln dol = 26900000000000 USD'],
  ['WIG20 spadł o 0,85 proc. do 2832,06 pkt.', '0,85 proc = 0.85 % down', '2832,06 = 2832.06 (pkt)'],
  ['Blisko 400 tysięcy osób złożyło wnioski.', '400 tysięcy = 400000 about (osób)'],
  ['Wynajem kosztuje mniej więcej 3 tys. zł miesięcznie.', '3 tys. zł = 3000 PLN per month about'],
  ['Benzyna jest po 5,47 zł/l, a wołowina po 35 zł za kilogram.', '5,47 zł = 5.47 PLN per liter', '35 zł = 35 PLN per kilogram'],
  ['Eksport zmalał do 2,3 mld euro, a import do 450 mln EUR.', '2,3 mld euro = 2300000000 EUR', '450 mln EUR = 450000000 EUR'],
  ['Ludność zmniejszyła się o 17 tys. osób.', '17 tys = 17000 down (osób)'],
  ['Wiatr osiągał 25 m/s, pociąg jechał 80 km/h.', '25 m/s = 25 meter-per-second', '80 km/h = 80 kilometer-per-hour'],
  ['W walizce było 20 tys. funtów i 300 franków szwajcarskich.', '20 tys. funtów = 20000 GBP', '300 franków szwajcarskich = 300 CHF'],
  ['Mniej niż 10 proc. badanych jest zadowolonych z płacy.', '10 proc = 10 % under (badanych)'],
  ['Elektrownia o mocy 1,2 GW dała 500 mln kWh.', '1,2 GW = 1.2 gigawatt', '500 mln kWh = 500000000 kilowatt-hour'],
  ['Gospodarka skurczy się o 3,5 proc., a deficyt wyniesie minus 8 proc. PKB.', '3,5 proc = 3.5 % down', 'minus 8 proc = -8 % (PKB)'],
  ['Ćwierć miliona dolarów i milion złotych zniknęły.', 'Ćwierć miliona dolarów = 250000 USD', 'milion złotych = 1000000 PLN'],
  ['Zarabia 10–15 tys. zł brutto, czyli co najwyżej 3 tys. euro.', '10–15 tys. zł = 10000 to 15000 PLN', '3 tys. euro = 3000 EUR under'],
  ['Program obejmie dzieci powyżej 12 lat i 40-letnie matki.', '12 lat = 12 year-person over', '40-letnie = 40 year-person'],
  ['Jedna trzecia Polaków jest przeciw, dwie trzecie za.', 'Jedna trzecia = 0.3333333333 ratio', 'dwie trzecie = 0.6666666667 ratio'],
  ['Co piąty badany, czyli 20 procent, nie ma zdania, jeden na trzech pracuje.', 'Co piąty = 0.2 ratio', '20 procent = 20 %', 'jeden na trzech = 0.3333333333 ratio'],
  ['Bitcoin kosztuje $11 300, czyli prawie 43 tys. zł.', '$11 300 = 11300 USD ≡0', '43 tys. zł = 43000 PLN about ≡0'],
  ['10-procentowa podwyżka obejmie 1,5-milionowe miasto i dwustu pracowników.', '10-procentowa = 10 % (podwyżka)', '1,5-milionowe = 1500000 (miasto)', 'dwustu = 200 (pracowników)'],
  ['Ceny wahają się między 300 a 500 zł za metr kwadratowy.', '300 a 500 zł = 300 to 500 PLN per square-meter'],
  ['8 października 2020 r., godz. 16.13'],
  ['Czas czytania: 3 minuty'],
  ['Fot. Gazeta Stepowa/2020'],
  ['Art. 228 kodeksu karnego, ust. 2, pkt 3.'],
  ['Mecz zakończył się wynikiem 2:1 w 7. kolejce.'],
  ['Telefon: 22 555 12 34, wew. 12.'],
  ['ul. Długa 5/12, 00-950 Warszawa'],
  ['Szczyt G20 omówił COVID-19 i Tu-154.'],
  ['W latach 90., w XX wieku i w 2019 roku tak nie robiono.'],
  ['Miliony ludzi, dziesiątki tysięcy złotych, kilkanaście domów, kilkaset osób.'],
  ['Na 3. piętrze, po raz drugi, na 21. kilometrze.'],
  ['Ustawa z dnia 7 maja 2018 r. (Dz.U. 2018 poz. 204) weszła w życie.'],
  ['Na stronie 5 rozdziału 12 mowa o szkole nr 17.'],
  ['Ukazał się iPhone 14 Pro, następny będzie Windows 11.'],
  ['Aktualizacja: 12.03.2021, 14:30'],
]

/** A sentence of which a part is not read: a change whose verb stands before another number. */
// prettier-ignore
const NOT_YET: [sentence: string, ...figures: string[]][] = [
  ['Marża spadła o 1,2 punktu procentowego, a rentowność o 5 p.b.', '1,2 punktu procentowego = 1.2 points down', '5 p.b. = 0.05 points'],
]

describe('Polish', () => {
  test.each(sentences)('%s', (sentence, ...figures) => {
    expect(read(sentence, 'pl')).toEqual(figures)
  })
  test.each(NOT_YET)('%s (a part is left out, nothing is wrong)', (sentence, ...figures) => {
    expect(read(sentence, 'pl')).toEqual(figures)
  })
})
