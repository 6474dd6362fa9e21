import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Article, ArticleText } from '../../utils/article/article.ts'
import { loadPackaged } from '../../utils/currency/index.ts'
import type { RateSlice } from '../../utils/currency/index.ts'
import type { FigureCorrection } from '../../utils/figures/corrections.ts'
import { datedAmount } from '../../utils/figures/dated.ts'
import { findFigures } from '../../utils/figures/index.ts'
import { cardFor } from '../../utils/reader/card.ts'
import type { FoundFigure } from '../../utils/reader/found-figures.ts'
import { inlinePieces } from '../../utils/reader/inline.ts'
import { moneyOf, ratesNeeded } from '../../utils/reader/money.ts'
import type { Money } from '../../utils/reader/money.ts'
import type { ReaderChoices, ReaderWords } from '../../utils/reader/port.ts'
import { choicesWith } from './choices.ts'
import { wordsIn } from './words.ts'

const NOW = new Date('2026-11-24T00:00:00Z')
const SAMPLE = 'Siaran itu menjual lebih dari CNY40 juta (sekitar USD5,87 juta atau Rp86,8 miliar).'
const read = async (path: string) => JSON.parse(await readFile(`public/${path}`, 'utf8')) as unknown

const textOf = (text: string): ArticleText => ({ text, range: unused, endAt: unused, offsets: unused })
function unused(): never {
  throw new Error('A card asks for no place in a page.')
}

function articleOf(text: string, language: string, published?: string): Article {
  const url = 'https://warta.example/a'
  return {
    url,
    canonicalUrl: url,
    title: 'A',
    authors: [],
    language,
    published,
    wordCount: 0,
    text: textOf(text),
    parts: { captions: [] },
  }
}

interface Read {
  choices: ReaderChoices
  article: Article
  corrections: FigureCorrection[]
  found: FoundFigure[]
  money: Money
}

async function readText(text: string, language: string, homes: string[], published?: string): Promise<Read> {
  const article = articleOf(text, language, published)
  const found = findFigures(text, { language }).map((figure, index) => {
    const dated = published && datedAmount(text, figure, [], language, published.slice(0, 10))
    return {
      index,
      figure,
      said: figure,
      part: article.text,
      text: text.slice(figure.start, figure.end),
      ...(dated && { dated }),
    }
  })
  const { days, currencies } = ratesNeeded(article, found, homes)
  return {
    choices: choicesWith({ homes }),
    article,
    corrections: [],
    found,
    money: moneyOf(article, found, homes, await loadPackaged(read, days, currencies)),
  }
}

const inlineTexts = ({ article, choices, found, money }: Read, words: ReaderWords, now = NOW) =>
  found.flatMap(entry => {
    const worth = money.worth.get(entry)
    const by = { rate: choices.conversionRate, now, words }
    const pieces = worth?.inline ? inlinePieces(entry, worth, article.published !== undefined, by) : []
    return pieces.length > 0 ? [pieces.join(' ')] : []
  })

describe('an amount’s worth', () => {
  let words: ReaderWords
  beforeAll(async () => {
    words = await wordsIn('en')
  })
  const card = (result: Read, text: string) =>
    cardFor(
      result.found.find(entry => entry.text === text)!,
      { ...result, words, now: NOW },
    )

  it('stands behind each of the three amounts, in a currency that the text does not have', async () => {
    const result = await readText(SAMPLE, 'id', ['EUR'], '2020-10-08T16:13:00+07:00')
    const texts = inlineTexts(result, words)
    expect(texts).toHaveLength(3)
    for (const text of texts) expect(text).toMatch(/^≈ €(?:5|5\.0\d?|4\.9\d) million$/)
  })

  it('stands nowhere when the text states it in the reader’s currency already; the card says so', async () => {
    const result = await readText(SAMPLE, 'id', ['IDR'], '2020-10-08')
    expect(inlineTexts(result, words)).toEqual([])
    expect(card(result, 'CNY40 juta').title).toBe('Rp86,8 miliar')
    expect(card(result, 'CNY40 juta').says).toContain('The article states it in your currency: Rp86,8 miliar.')
    expect(card(result, 'Rp86,8 miliar').says).toContain('This is your own currency.')
  })

  it('comes with the rate, its date, the latest by its date, the source and the course', async () => {
    const result = await readText(SAMPLE, 'id', ['EUR'], '2020-10-08')
    const { title, subtitle, rows, course, check } = card(result, 'CNY40 juta')
    expect(title).toMatch(/^≈ €5/)
    expect(subtitle).toBe('CNY40 juta · 8 October 2020')
    expect(rows.map(({ label }) => label)).toEqual(['Then', expect.stringMatching(/^On \d+ \w+ 20\d\d$/), 'Source'])
    expect(rows[0]!.value).toMatch(/= €0\.125/)
    expect(rows[1]!.note).toBe('over 30 days old')
    expect(course!.points.length).toBeGreaterThan(50)
    expect(new Date(course!.marked).toISOString()).toContain('2020-10-08')
    expect(check).toMatchObject({ tone: 'holds' })
  })

  it('says by which day’s rate an equivalent holds, and what its own day would give', async () => {
    // £1 was US$1.08 on that day, and 1.18 to 1.22 in the weeks before.
    const result = await readText('It cost £100 million (US$121 million).', 'en', ['EUR'], '2022-09-27')
    const { check } = card(result, 'US$121 million')
    expect(check?.tone).toBe('holds')
    expect(check?.title).toMatch(/^The article’s own conversions hold at the rate of .*August.*2022\.$/)
    expect(check?.detail).toMatch(/^At the rate of the article’s own day it would be ≈ (?:US)?\$108 million\.$/)
  })

  it('tries what else the sign of an equivalent could be', async () => {
    // £25 million were US$27 million, or A$41.9 million: no Australian dollar is named in the text.
    const text = 'It cost £25 million ($41.9 million), of US$90 million.'
    const { check } = card(await readText(text, 'en', ['EUR'], '2022-09-27'), '$41.9 million')
    expect(check?.tone).toBe('warns')
    expect(check?.detail).toMatch(/Another currency with the same sign would explain it: (?:A\$|AUD.)41\.9 million\.$/)
  })

  it('says why an equivalent can’t be checked', async () => {
    const monthly = await readText('It cost ₦5 billion (US$25 million).', 'en', ['EUR'], '2022-09-27')
    expect(card(monthly, 'US$25 million').check).toMatchObject({ tone: 'silent' })
    expect(card(monthly, 'US$25 million').check?.title).toMatch(/with a monthly rate/)
    const near = await readText('It cost £5 million (US$25 million).', 'en', ['EUR'], '2026-06-14')
    expect(card(near, 'US$25 million').check?.title).toMatch(/with the rate of another day/)
  })

  it('says which amount does not hold, what it would be, and the slip that would explain it', async () => {
    const text = 'The firm paid $1.5 million (about €13 million) for it.'
    const result = await readText(text, 'en', ['GBP'], '2021-03-12')
    const { check } = card(result, '$1.5 million')
    expect(check?.tone).toBe('warns')
    expect(check?.title).toMatch(/^By our rate this would be ≈ €1\.(?:26|3) million\.$/)
    expect(check?.detail).toContain('The article says €13 million.')
  })

  it('is at the latest known rate, by its date, when the article has none', async () => {
    const result = await readText('It cost $4.5 million.', 'en', ['EUR'])
    expect(result.money.undated).toBe(true)
    expect(inlineTexts(result, words)).toHaveLength(1)
    expect(card(result, '$4.5 million').says.join()).toMatch(
      /gives no date: converted at the latest known rate, of \d+ \w+ 20\d\d/,
    )
  })

  it('is nowhere when there was no rate at the article’s day, though there is one today', async () => {
    const result = await readText('It cost $4.5 million.', 'en', ['EUR'], '1987-05-12')
    expect(inlineTexts(result, words)).toEqual([])
    const { title, says } = card(result, '$4.5 million')
    expect(title).toBe('$4.5 million')
    expect(says).toContain('There is no rate for USD around this date, so nothing is converted.')
  })

  it('stands there in each of two or three currencies of the reader, and the card has a row for each of the others', async () => {
    const result = await readText('Harga saham naik CNY40 juta.', 'id', ['USD', 'IDR', 'EUR'], '2020-10-08')
    const indonesian = await wordsIn('id')
    expect(inlineTexts(result, indonesian)).toEqual(['≈ US$5,9 juta · Rp87 miliar · €5 juta'])
    const { title, rows } = cardFor(result.found[0]!, { ...result, words: indonesian, now: NOW })
    expect(title).toBe('≈ US$5,9 juta')
    expect(rows.map(({ label }) => label).slice(2)).toEqual(['Rupiah Indonesia', 'Euro', 'Sumber'])
    expect(rows[2]!.value).toBe('≈ Rp87 miliar')
    expect(rows[2]!.note).toMatch(/^\d+ \w+ 20\d\d: Rp/)
  })

  it('is left alone when it is in one of the reader’s currencies, or stated in one; the card still has the others', async () => {
    const result = await readText(SAMPLE, 'id', ['EUR', 'IDR'], '2020-10-08')
    expect(inlineTexts(result, words)).toEqual([])
    const own = card(result, 'Rp86,8 miliar')
    expect(own.says).toContain('This is your own currency.')
    expect(own.rows.map(({ label }) => label)).toEqual(['Euro'])
    const stated = card(result, 'CNY40 juta')
    expect(stated.title).toBe('Rp86,8 miliar')
    expect(stated.rows.map(({ label }) => label)).toContain('Euro')
  })

  describe('by the rate that the reader chose', () => {
    // One dollar was 0.8 euros at the article's day, and 0.9 euros on the last day that is known.
    const RATES: RateSlice = {
      newest: '2026-11-02',
      currencies: {
        EUR: { daily: { dates: ['2020-10-08', '2026-11-02'], perUsd: [0.8, 0.9], sources: ['A', 'A'] } },
      },
    }
    const ON = '2020-10-08'
    async function shownBy(conversionRate: ReaderChoices['conversionRate'], published?: string, now = '2026-11-24') {
      const result = await readText('It cost $400 million.', 'en', ['EUR'], published)
      const money = moneyOf(result.article, result.found, ['EUR'], RATES)
      const read = { ...result, money, choices: choicesWith({ conversionRate }) }
      const at = new Date(`${now}T00:00:00Z`)
      return { inline: inlineTexts(read, words, at), card: cardFor(read.found[0]!, { ...read, words, now: at }) }
    }

    it('at the article’s day', async () => {
      expect((await shownBy('then', ON)).inline).toEqual(['≈ €320 million'])
    })

    it('at the latest known rate, by its date, and in words when it is an old one', async () => {
      const { inline, card } = await shownBy('latest', ON)
      expect(inline).toEqual(['≈ €360 million (2 Nov 2026)'])
      expect(card.title).toBe('≈ €360 million')
      expect(card.rows[0]).toEqual({ label: 'Then', value: '≈ €320 million', note: '$1 = €0.8 · daily' })
      expect(card.rows[1]).toMatchObject({ label: 'On 2 November 2026', value: '$1 = €0.9' })
      expect((await shownBy('latest', ON, '2026-12-24')).inline).toEqual(['≈ €360 million (last known, Nov 2026)'])
    })

    it('at both, of which the latest has its date', async () => {
      const { inline, card } = await shownBy('both', ON)
      expect(inline).toEqual(['≈ €320 million (2 Nov 2026: €360 million)'])
      expect(card.title).toBe('≈ €320 million')
      expect(card.rows[1]).toMatchObject({ label: 'On 2 November 2026', value: '≈ €360 million' })
    })

    it('once, where both are written alike', async () => {
      expect((await shownBy('both', '2026-11-02')).inline).toEqual(['≈ €360 million'])
    })

    it.each(['then', 'latest', 'both'] as const)(
      'at the latest by its date where the article has none (%s)',
      async rate => {
        expect((await shownBy(rate)).inline).toEqual(['≈ €360 million (2 Nov 2026)'])
      },
    )
  })

  it('is offered at the rate of its own date too, named so', async () => {
    const result = await readText('Perusahaan itu membayar US$5 juta pada Maret 2020.', 'id', ['EUR'], '2024-10-08')
    expect(ratesNeeded(result.article, result.found, ['EUR']).days).toEqual(['2024-10-08', '2020-03-15'])
    const { title, rows } = card(result, 'US$5 juta')
    expect(title).toMatch(/^≈ €4\.[56]/)
    // The month's average was 0.904 euros a dollar; on the article's day it was 0.911.
    expect(rows[2]).toMatchObject({ label: 'At the rate of March 2020', value: '≈ €4.5 million' })
    const year = await readText('The firm paid $5 million in 2003.', 'en', ['EUR'], '2024-10-08')
    expect(card(year, '$5 million').rows[2]).toMatchObject({
      label: 'At the average rate of 2003',
      value: '≈ €4.4 million',
    })
  })

  it('says why when the rates cannot be read', async () => {
    const { article, choices, found } = await readText('It cost $4.5 million.', 'en', ['EUR'], '2020-10-08')
    const { says } = cardFor(found[0]!, {
      article,
      corrections: [],
      choices,
      money: undefined,
      noRates: 'cut off',
      words,
      now: NOW,
    })
    expect(says).toContain('The rates could not be read: cut off')
  })
})
