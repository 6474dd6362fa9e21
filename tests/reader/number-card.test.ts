import { describe, expect, it } from 'vitest'
import type { Article } from '../../utils/article/article.ts'
import { findFigures } from '../../utils/figures/index.ts'
import type { SettledSystem } from '../../utils/measures/index.ts'
import { withNumberStyle } from '../../utils/numbers.ts'
import { cardFor } from '../../utils/reader/card.ts'
import { choicesWith } from './choices.ts'
import { wordsIn } from './words.ts'

function unused(): never {
  throw new Error('A card asks for no place in a page.')
}

/** The card of the first figure of a sentence. */
async function card(
  text: string,
  of: string,
  {
    reader = 'en',
    locale = reader,
    measures = 'metric',
    country,
  }: { reader?: string; locale?: string; measures?: SettledSystem; country?: string } = {},
) {
  const part = { text, range: unused, endAt: unused, offsets: unused }
  const url = 'https://warta.example/a'
  const article: Article = {
    url, canonicalUrl: url, title: 'A', authors: [], language: of, country, wordCount: 0, text: part, parts: { captions: [] },
  } // prettier-ignore
  const [figure] = findFigures(text, { language: of, country })
  if (!figure) throw new Error(`There is no figure in: ${text}`)
  const found = { index: 0, figure, said: figure, part, text: text.slice(figure.start, figure.end) }
  const words = await wordsIn(reader, locale)
  const choices = choicesWith({ measures })
  return cardFor(found, { article, corrections: [], choices, money: undefined, words, now: new Date('2026-11-24') })
}

/** Versions of ICU differ in their spaces: what is compared is the words. */
const plain = (text: string) => text.replace(/[\s\u200e\u200f]+/gu, ' ')

describe('a count, in the reader’s own words', () => {
  it.each([
    ['en', 'Ada 285 juta pengguna internet.', 'id', '285 million'],
    ['en', '1,200 करोड़ लोग', 'hi', '12 billion'],
    ['en', 'There are 1,200 crore of them.', 'en', '12 billion'],
    ['en', '3億人が使う。', 'ja', '300 million'],
    ['en', '1万2000人が使う。', 'ja', '12,000'],
    ['id', 'It has 2bn users.', 'en', '2 miliar'],
    ['id', 'Es gibt 285 Mio. Menschen.', 'de', '285 juta'],
    ['en', 'Sebanyak 285 ribu orang pergi.', 'id', '285,000'],
    ['en', 'Antara 40 dan 50 juta orang.', 'id', '40 million to 50 million'],
    ['en', 'Lebih dari 2,5 juta orang.', 'id', 'more than 2.5 million'],
  ])('%s: %s', async (reader, text, of, title) => {
    expect(plain((await card(text, of, { reader })).title)).toBe(title)
  })

  it('is in the words of the reader’s region', async () => {
    expect(plain((await card('Ada 285 juta pengguna.', 'id', { locale: 'en-IN' })).title)).toBe('28.5 crore')
  })

  it('is in the reader’s number style', async () => {
    const locale = withNumberStyle('en', '1.234,5')
    expect((await card('Ada 2,85 juta pengguna.', 'id', { locale })).title).toBe('2,85 million')
  })
})

describe('a measure', () => {
  it.each<[SettledSystem, string, string, string, string | undefined]>([
    ['us', 'Panjangnya 120 kilometer.', 'id', '≈ 75 miles', '120 kilometers'],
    ['uk', 'Panjangnya 120 kilometer.', 'id', '≈ 75 miles', '120 kilometers'],
    ['metric', 'Panjangnya 120 kilometer.', 'id', '120 kilometers', undefined],
    ['us', 'Lebih dari 2,5 juta hektare terbakar.', 'id', '≈ 6.2 million acres', 'more than 2.5 million hectares'],
    ['us', 'Suhunya 30 derajat Celsius.', 'id', '≈ 86°F', '30°C'],
    ['us', 'Suhunya 36,6 derajat Celsius.', 'id', '≈ 97.9°F', '36.6°C'],
    ['us', 'Bumi memanas, suhu naik 2 derajat Celsius.', 'id', 'up ≈ 3.6°F', '2°C'],
    ['us', 'Suhunya 5 sampai 8 derajat Celsius.', 'id', '≈ 41°F to 46°F', '5°C to 8°C'],
    ['us', 'Lajunya 80 km per jam.', 'id', '≈ 50 miles per hour', '80 kilometers per hour'],
    ['us', 'Luasnya 45 kilometer persegi.', 'id', '≈ 17 square miles', '45 square kilometres'],
    ['metric', 'It covers 1,200 acres.', 'en', '≈ 490 hectares', '1,200 acres'],
    ['us', 'It weighs 5 to 8 kilograms.', 'en', '≈ 11 pounds to 18 pounds', '5 kilograms to 8 kilograms'],
    ['metric', 'He is 6ft tall.', 'en', '≈ 1.8 meters', '6 feet'],
    ['us', 'Produksinya 15.000 ton.', 'id', '≈ 17,000 short tons', '15,000 tonnes'],
    ['us', 'Usianya 40 tahun.', 'id', '40 years old', undefined],
    ['us', 'Selama 3 jam.', 'id', '3 hours', undefined],
    ['us', 'Sebanyak 3 juta barel.', 'id', '3 million barrels', undefined],
  ])('for a reader of %s: %s', async (measures, text, of, title, written) => {
    const { title: shown, rows } = await card(text, of, { measures })
    expect(plain(shown)).toBe(title)
    expect(rows.map(({ value }) => plain(value))).toEqual(written === undefined ? [] : [written])
  })

  it('keeps what it is per', async () => {
    const { title } = await card('They used 12 litres per person.', 'en', { measures: 'us' })
    expect(title).toBe('≈ 3.2 gallons per person')
  })

  it('of English tons is converted only where their country is known', async () => {
    const text = 'It carried 4 tons of rice.'
    expect((await card(text, 'en')).title).toBe('4 tons')
    expect((await card(text, 'en', { country: 'US' })).title).toBe('≈ 3.6 tonnes')
    expect((await card(text, 'en', { country: 'AU' })).title).toBe('4 tonnes')
  })

  it('is in the reader’s language', async () => {
    const { title, rows } = await card('It is 75 miles long.', 'en', { reader: 'id' })
    expect(title).toBe('≈ 120 kilometer')
    expect(rows).toEqual([{ label: 'Aslinya', value: '75 mil' }])
  })
})

describe('a percentage', () => {
  it.each([
    ['Sebanyak 51,5 persen setuju.', '51.5%', 'About 1 in 2'],
    ['Sekitar 34 persen setuju.', 'about 34%', 'About 1 in 3'],
    ['Hanya 0,1 persen setuju.', '0.1%', 'About 1 in 1,000'],
    ['Sebanyak 99,9 persen setuju.', '99.9%', 'All but 1 in 1,000'],
    ['Sebanyak 30-40 persen setuju.', '30% to 40%', 'About 3 in 10 to 2 in 5'],
    ['Sebanyak 100 persen setuju.', '100%', undefined],
  ])('as a part of a whole: %s', async (text, title, words) => {
    const { title: shown, share, says } = await card(text, 'id')
    expect(shown).toBe(title)
    expect(share?.words).toBe(words)
    expect(says).toEqual([])
  })

  it('is drawn, a range from its low end to its high one', async () => {
    expect((await card('Sebanyak 51,5 persen setuju.', 'id')).share?.part).toBeCloseTo(0.515, 9)
    expect((await card('Sebanyak 30-40 persen setuju.', 'id')).share).toMatchObject({ from: 0.3, part: 0.4 })
  })

  it('of more than the whole is no part of it', async () => {
    const { share, says } = await card('It reached 180 percent of the target.', 'en')
    expect(share).toBeUndefined()
    expect(says).toEqual(['1.8 times the whole'])
  })

  it.each([
    ['en', 'Harga naik 16,7 persen.', 'id', 'up 16.7%', '100 becomes 116.7'],
    ['en', 'Harga turun 30 persen.', 'id', 'down 30%', '100 becomes 70'],
    ['en', 'There was a 180 percent rise.', 'en', 'up 180%', '100 becomes 280'],
    ['id', 'Sales rose 16.7 per cent.', 'en', 'naik 16,7%', '100 menjadi 116,7'],
    ['en', 'Growth was -3.2 % last year.', 'en', '-3.2%', '100 becomes 96.8'],
  ])('of change goes its way (%s): %s', async (reader, text, of, title, says) => {
    const shown = await card(text, of, { reader })
    expect(shown.title).toBe(title)
    expect(shown.says).toEqual([says])
    expect(shown.share).toBeUndefined()
  })
})

describe('other numbers', () => {
  it('a ratio is a part of a whole too', async () => {
    const { title, share } = await card('One in three agreed.', 'en')
    expect(title).toBe('33.33%')
    expect(share?.words).toBe('About 1 in 3')
  })

  it('points keep their name and their way', async () => {
    expect((await card('Suku bunga naik 25 basis poin.', 'id')).title).toBe('up 0.25 percentage points')
  })
})
