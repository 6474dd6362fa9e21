import { describe, expect, it } from 'vitest'
import { countryNames, languageNames } from '../../utils/article/codes.ts'
import type { ArticleFacts } from '../../utils/article/corrections.ts'
import { checkWritten, writtenFacts } from '../../utils/article/written-facts.ts'
import type { WrittenFacts } from '../../utils/article/written-facts.ts'

const said: ArticleFacts = {
  title: 'An old dredger finds a second life',
  byline: 'Rosalind Achterberg',
  authors: [
    { name: 'Rosalind Achterberg', kind: 'person' },
    { name: 'Harbour Desk', kind: 'organisation' },
  ],
  siteName: 'The Quayside Ledger',
  published: '2020-10-08T23:30:00+08:00',
  language: 'en-AU',
  country: 'AU',
}
const now = new Date('2026-11-24T12:00:00Z')

const check = (change: Partial<WrittenFacts>, from: ArticleFacts = said, locale = 'en') =>
  checkWritten({ ...writtenFacts(from), ...change }, from, { now, locale })
const corrected = (change: Partial<WrittenFacts>, from?: ArticleFacts, locale?: string) => {
  const { corrections, problems } = check(change, from, locale)
  expect(problems).toEqual({})
  return corrections
}

describe('what a reader writes of an article', () => {
  it('is shown as the page says it: authors one a line, the day without its time', () => {
    expect(writtenFacts(said)).toEqual({
      title: 'An old dredger finds a second life',
      authors: 'Rosalind Achterberg\nHarbour Desk',
      published: '2020-10-08',
      siteName: 'The Quayside Ledger',
      language: 'en-AU',
      country: 'AU',
    })
  })

  it('corrects nothing where it says what the page says', () => {
    expect(corrected({})).toEqual({})
    expect(corrected({ title: '  An old dredger  finds a second life ', language: 'en_au', country: 'au' })).toEqual({})
    expect(corrected({}, { title: '', authors: [], language: 'und' })).toEqual({})
  })

  it('corrects only the fields that differ', () => {
    expect(corrected({ published: '2020-10-09' })).toEqual({ published: '2020-10-09' })
    expect(corrected({ title: 'A dredger' })).toEqual({ title: 'A dredger' })
  })

  it('sets what the page did not say', () => {
    const nothing: ArticleFacts = { title: 'A dredger', authors: [], language: 'und' }
    const written = { authors: 'Theodora Quill', published: '2019-05-01', siteName: 'Ledger', language: 'en' }
    expect(corrected({ ...written, country: 'NZ' }, nothing)).toEqual({
      authors: [{ name: 'Theodora Quill', kind: 'person' }],
      published: '2019-05-01',
      siteName: 'Ledger',
      language: 'en',
      country: 'NZ',
    })
  })

  it('takes away what is emptied', () => {
    expect(corrected({ authors: ' \n', published: '', siteName: ' ', language: '', country: '' })).toEqual({
      authors: [],
      published: null,
      siteName: null,
      language: 'und',
      country: null,
    })
  })

  it('reads authors one a line, once each, and leaves an organisation one', () => {
    expect(corrected({ authors: 'Harbour Desk\n\n  Theodora   Quill \nTheodora Quill' })).toEqual({
      authors: [
        { name: 'Harbour Desk', kind: 'organisation' },
        { name: 'Theodora Quill', kind: 'person' },
      ],
    })
  })

  it.each([
    ['2026-11-26', 'future'],
    ['9999-01-01', 'future'],
    ['0001-01-01', 'early'],
    ['2023-02-31', 'noDay'],
    ['8 October', 'noDay'],
  ])('refuses the date %s: %s', (published, problem) => {
    expect(check({ published }).problems).toEqual({ published: problem })
  })

  it('believes a day that has begun somewhere', () => {
    expect(corrected({ published: '2026-11-25' })).toEqual({ published: '2026-11-25' })
  })

  it.each(['qx', 'en-QX', 'Klingonese', 'e', '☃', 'en-'])('refuses the language %s', language => {
    expect(check({ language }).problems).toEqual({ language: 'unknown' })
  })

  it.each([
    ['pt_br', 'pt-BR', 'en'],
    ['zh-hant', 'zh-Hant', 'en'],
    ['iw', 'he', 'en'],
    ['Indonesian', 'id', 'en'],
    ['Jerman', 'de', 'id'],
    ['fil', 'fil', 'en'],
  ])('takes the language %s as %s', (language, tag, locale) => {
    expect(corrected({ language }, said, locale)).toEqual({ language: tag })
  })

  it.each(['XX', 'ZZ', 'EU', 'Atlantis', 'A'])('refuses the country %s', country => {
    expect(check({ country }).problems).toEqual({ country: 'unknown' })
  })

  it.each([
    ['uk', 'GB', 'en'],
    ['germany', 'DE', 'en'],
    ['Jerman', 'DE', 'id'],
    ['XK', 'XK', 'en'],
  ])('takes the country %s as %s', (country, code, locale) => {
    expect(corrected({ country }, said, locale)).toEqual({ country: code })
  })

  it('refuses an article without a title, and texts that are too long', () => {
    const long = 'x'.repeat(2001)
    expect(check({ title: ' ' }).problems).toEqual({ title: 'missing' })
    expect(check({ title: long, authors: long, siteName: long }).problems).toEqual({
      title: 'long',
      authors: 'long',
      siteName: 'long',
    })
    expect(check({ authors: Array.from({ length: 101 }, (_, i) => `Person ${i}`).join('\n') }).problems).toEqual({
      authors: 'many',
    })
  })
})

describe('the names to choose from', () => {
  it('are those of the locale, each once, in its alphabet', () => {
    for (const names of [languageNames('id'), countryNames('id')]) {
      expect(new Set(names.map(({ code }) => code)).size).toBe(names.length)
      expect(names.map(({ name }) => name)).toEqual(
        names.map(({ name }) => name).toSorted((one, other) => one.localeCompare(other, 'id')),
      )
    }
    expect(languageNames('id')).toContainEqual({ code: 'de', name: 'Jerman' })
    expect(countryNames('id')).toContainEqual({ code: 'DE', name: 'Jerman' })
    expect(countryNames('en').map(({ code }) => code)).not.toContain('EU')
  })
})
