import { describe, expect, it } from 'vitest'
import { findFigures } from '../../utils/figures/index.ts'
import { inlineMagnitude } from '../../utils/reader/magnitudes.ts'
import { inlineTexts } from '../../utils/reader/reading.ts'
import { wordsIn } from './words.ts'

function unused(): never {
  throw new Error('A magnitude asks for no place in a page.')
}

async function inline(text: string, language: string, reader: string, country?: string) {
  const words = await wordsIn(reader.split('-')[0] === 'id' ? 'id' : 'en', reader)
  const part = { text, range: unused, endAt: unused, offsets: unused }
  return findFigures(text, { language, country }).map((figure, index) => {
    const found = { index, figure, said: figure, part, text: text.slice(figure.start, figure.end) }
    return inlineMagnitude(found, { language, country }, words)?.replaceAll(/\s/g, ' ') ?? null
  })
}

describe('a magnitude of another language, in the reader’s own', () => {
  it.each([
    ['Ada 285 juta pengguna.', 'id', 'en', '≈ 285 million'],
    ['Ada 285 ribu pengguna.', 'id', 'en', '≈ 285,000'],
    ['Antara 40 dan 50 juta orang.', 'id', 'en', '≈ 40 million to 50 million'],
    ['It has 2bn users.', 'en', 'id', '≈ 2 miliar'],
    ['3億人が使う。', 'ja', 'en', '≈ 300 million'],
    ['1万2000人が使う。', 'ja', 'en', '≈ 12,000'],
    ['Es gibt 2 Billionen Sterne.', 'de', 'en', '≈ 2 trillion'],
    // A variety of the reader's own language.
    ['There are 3 lakh voters.', 'en', 'en-GB', '≈ 300,000'],
    ['There are 1,200 crore of them.', 'en', 'en', '≈ 12 billion'],
  ])('%s (%s, for %s): %s', async (text, language, reader, shown) => {
    expect(await inline(text, language, reader)).toEqual([shown])
  })

  it.each([
    ['Ada 285.000 pengguna.', 'id', 'en'],
    ['Ada tiga orang.', 'id', 'en'],
    ['Ada 285 juta pengguna.', 'id', 'id-ID'],
    // The same word in both.
    ['Ada 285 juta pengguna.', 'ms', 'id'],
    ['It has 2bn users, 3 million and two thousand more.', 'en', 'en-US'],
    ['There are 3 lakh voters.', 'en', 'en-IN'],
    // Money and measures are said elsewhere.
    ['Harganya Rp285 juta.', 'id', 'en'],
    ['Luasnya 2 juta hektare.', 'id', 'en'],
  ])('stands not behind: %s (%s, for %s)', async (text, language, reader) => {
    const shown = await inline(text, language, reader)
    expect(shown.length).toBeGreaterThan(0)
    expect(shown.every(each => each === null)).toBe(true)
  })
})

describe('in the text', () => {
  it('stands in the order of the page, and only by choice', async () => {
    const text = 'Ada 285 juta pengguna dan 3 juta toko.'
    const part = { text, range: unused, endAt: unused, offsets: unused }
    const found = findFigures(text, { language: 'id' }).map((figure, index) => {
      return { index, figure, said: figure, part, text: text.slice(figure.start, figure.end) }
    })
    const url = 'https://warta.example/a'
    const article = { url, canonicalUrl: url, title: 'A', authors: [], language: 'id', wordCount: 0, text: part, parts: { captions: [] } } // prettier-ignore
    const by = { rate: 'then' as const, now: new Date('2026-11-24'), words: await wordsIn('en') }
    const shown = inlineTexts({ article, found }, { ...by, magnitudes: true })
    expect(shown.map(({ kind, pieces }) => `${kind} ${pieces.join()}`)).toEqual([
      'magnitude ≈ 285 million',
      'magnitude ≈ 3 million',
    ])
    expect(inlineTexts({ article, found }, { ...by, magnitudes: false })).toEqual([])
  })
})
