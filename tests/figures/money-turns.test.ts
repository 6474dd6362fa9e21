import { expect, test } from 'vitest'
import { read } from './rendering.ts'

// prettier-ignore
const sentences: [language: string, sentence: string, ...figures: string[]][] = [
  // Hundredths named before their number, as the whole is.
  ['en', 'The fare was cut to sen 80.', 'sen 80 = 0.8 MYR'],
  ['en', 'He asked whether paise 50,000 is too much.', 'paise 50,000 = 500 INR'],
  ['en', 'The cents 20 years ago bought more.', '20 years = 20 year'],
  ['en', 'They paid 15 USD 50 more, and 2 euros 20 less.', '15 USD 50 = 15.5 USD up', '2 euros 20 = 2.2 EUR down'],
  ['en', 'It cost 15 dollars 50 people could not pay.', '15 dollars = 15 USD', '50 = 50 (people)'],
  // The baht is a weight of gold too.
  ['th', 'คนร้ายชิงทองหนัก 5 บาท มูลค่า 2 แสนบาท', '5 บาท = 5 baht', '2 แสนบาท = 200000 THB'],
  ['th', 'ราคาทองคำแท่ง 1 บาท ขายออก 45,000 บาท', '1 บาท = 1 baht', '45,000 บาท = 45000 THB'],
  ['th', 'ราคาทองคำแท่ง 45,000 บาท ปรับขึ้น 50 บาท', '45,000 บาท = 45000 THB', '50 บาท = 50 THB up'],
  // A space behind the decimal comma of a price.
  ['pl', 'Razem zapłacił 130, 38 zł za dwa bilety.', '130, 38 zł = 130.38 PLN'],
  ['pl', 'Bilety kosztują 5, 10 i 20 zł.', '20 zł = 20 PLN'],
  ['de', 'Zimmer 101, 25 Euro die Nacht.', '25 Euro = 25 EUR'],
]

test.each(sentences)('%s: %s', (language, sentence, ...figures) => {
  expect(read(sentence, language)).toEqual(figures)
})
