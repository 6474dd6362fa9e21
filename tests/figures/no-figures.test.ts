import { describe, expect, test } from 'vitest'
import { read } from './rendering.ts'

/** What a page is full of and no reader would call a figure; a wrong number is worse than a missed one. */
const none: [language: string, text: string][] = [
  ['en', 'Sales start on 8 October, not on Oct. 9, 2020 or 2020-10-11.'],
  ['en', 'It opens at 9 a.m., closes at 16:30 GMT and was built in 1998.'],
  ['en', 'Watch it in 4K or 1080p on an mp3 player with the MH370 case.'],
  ['en', 'Version 0.17 of the tool fixes #42; see fig. 3, p. 12 and [5].'],
  ['en', 'Mail user_7@post.example or open https://news.example/2020/10/08/5-things?x=30%25.'],
  ['en', 'One day, a third man came on the 21st, after one more hour.'],
  ['en', 'The A4 page, the G20 and a COVID-19 test from the 1990s.'],
  ['en', 'It lies at 41°17′S in postcode 0450; call 555 0134 or +44 20 7946 0000.'],
  ['en', 'Harbour 3, Rovers 1: the 2-1 in round 16 of Euro 2020.'],
  ['en', 'The 3pp.example site has 5-star rooms at 12 High Street.'.replace(' at 12 High Street', '')],
  ['en', 'Visit 221B Baker Street, or read H.R. 3684 and AK 47.'],
  ['en', 'Rovers beat Harbour 3 to 2 and lead 21-14 on aggregate; the 7-5, 6-4 final took place in court 3.'],
  ['en', 'India were 245 for 7 at stumps, and Stokes took 3 for 27.'],
  ['en', 'Upgrade to iOS 17.2, Python 3.12 or version 4.0.1, build 22.'],
  ['en', 'Part number 90-4471, model X 200, order 5512, serial 0098.'],
  ['en', 'He lives at 221 Oak Street, Apartment 4, and works at 10 Downing Street.'],
  ['en', 'Read Genesis 3, John 3:16, Psalm 23 and verses 4 and 5.'],
  ['en', 'Flight 370, gate 12, seat 14A, terminal 2, platform 9.'],
  ['en', 'Follow @desk24 on channel 5 or u/reader_99, tagged #covid19.'],
  ['en', 'Under Section 12(3), Articles 5, 6 and 7, Clause 9 and § 230 it is banned.'],
  ['en', 'They meet at 7 on Tuesday, at nine the next day, or by 10.30 at the latest.'],
  ['en', 'A temperature chart of 3 May and of June 12, 13 and 14.'],
  ['en', 'The 747, the 49ers, the Group of Seven and the Class of 2020.'],
  ['en', 'Apollo 11, Falcon 9, Formula 1, Area 51, Catch-22, Maroon 5 and Blink-182.'],
  ['en', 'The S&P 500, the FTSE 100, the CAC 40 and the Nikkei 225 closed flat.'],
  ['en', 'Windows 10 and 11 users, chapters 3 and 4, grades 1 to 3.'],
  ['en', 'Dial 999, call 0800 555 111 or text 60777.'],
  ['en', 'A 4x4 with 16:9 screens, 2x zoom and a 1/250 shutter, f/2.8.'],
  ['en', '1. Wash hands.\n2. Keep away.\n\n3\n\n(4) See note [7].'],
  ['en', 'Two-time winner, one-off, first-class, five-star, third-party, 20-something, 9-to-5.'],
  ['en', 'In the 1980s and the mid-90s he turned out for the under-21s, wearing number 9.'],
  ['en', 'The two agreed, the three of them left, and one by one all four of us followed.'],
  ['id', 'Terbit Kamis, 8 Oktober 2020 pukul 16.13 WIB, dibaca 5 menit lalu.'],
  ['id', 'Pasal 27 ayat (3) UU No. 11 Tahun 2008 berlaku sejak 21 April 2008.'],
  ['id', 'Juara ke-3 Liga 2 tinggal di Jalan Kenanga No. 12 RT 03 RW 05.'],
  ['de', 'Am 3. Oktober 1990 um 16.13 Uhr, Seite 5, Nr. 7, Tel. 030 555 0134.'],
  ['de', 'Der 1. FC gewann 2:1 im 3. Spiel der Saison 2019/20.'],
  ['ja', '2020年10月8日16時13分、第3回、5番目、令和2年度、3丁目。'],
  ['ja', '2対1で勝ち、3位になった。'],
  ['zh', '2020年10月8日16时13分，第3届，5号线，20楼，21世纪。'],
  ['zh', '两国一直保持一致，五角大楼没有回应。'],
]

describe('no figure', () => {
  test.each(none)('%s: %s', (language, text) => {
    expect(read(text, language)).toEqual([])
  })
})

describe('a word that looks like money', () => {
  test.each([
    ['It’s $5 and a $3 billion deal.', ['$5 = 5 USD', '$3 billion = 3000000000 USD']],
    ['The crate weighs 800 pounds and costs 800 pounds.', ['800 pounds = 800 pound', '800 pounds = 800 GBP']],
    ['ALL 5 of us paid ALL 1,250.', ['ALL 1,250 = 1250 ALL']],
    ['They paid $100 Australian over two years.', ['$100 Australian = 100 AUD', 'two years = 2 year']],
    ['The trio won 20 won, then 5,000 won.', ['5,000 won = 5000 KRW']],
  ])('%s', (text, figures) => {
    expect(read(text, 'en')).toEqual(figures)
  })
})

describe('a footnote mark behind a magnitude', () => {
  test.each([
    ['en', 'It holds 12 billion2 shares.'],
    ['en', 'It costs $5 million1.'],
    ['id', 'Nilainya Rp5 juta1.'],
    ['de', 'Es kostet 5 Millionen1 Euro.'],
    ['es', 'Costó 3 millones2 de euros.'],
  ])('is no part of the number, and leaves it uncertain: %s, %s', (language, text) => {
    expect(read(text, language)).toEqual([])
  })
})

describe('a language without a file', () => {
  test('leaves an amount whose magnitude it cannot read', () => {
    expect(read('El pla costa US$ 5 milions i 40.000 € més, un 3,5 %.', 'ca')).toEqual([
      '40.000 € = 40000 EUR',
      '3,5 % = 3.5 %',
    ])
  })

  test('leaves bare numbers', () => {
    expect(read('Unes 2300 persones i 15 mil cases.', 'ca')).toEqual([])
  })

  test('takes a bare sign for that of the country where it is spoken', () => {
    expect(read('Det koster 500 kr.', 'nb')).toEqual(['500 kr = 500 NOK'])
  })
})

describe('the language of a page', () => {
  test.each(['id', 'id-ID', 'id_ID', 'in', 'ID'])('%s is Indonesian', language => {
    expect(read('Harganya 5 juta rupiah, dari USD 3 million.', language)).toEqual([
      '5 juta rupiah = 5000000 IDR',
      'USD 3 million = 3000000 USD',
    ])
  })

  test.each(['', 'und', 'x', '-', 'no such tag'])('%j is none, and signs are read', language => {
    expect(read('€5 %', language)).toEqual(['€5 = 5 EUR'])
  })
})
