import { readFileSync } from 'node:fs'
import { JSDOM } from 'jsdom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { loadPackaged } from '../../utils/currency/index.ts'
import { withKept } from '../../utils/currency/kept.ts'
import type { KeptMonth } from '../../utils/currency/kept.ts'
import type { ArticleDraft } from '../../utils/library/records.ts'
import type { ReaderPort } from '../../utils/reader/port.ts'
import { createSession } from '../../utils/reader/session.ts'
import type { Session } from '../../utils/reader/session.ts'
import { readPublic } from '../currency/packaged-files.ts'
import { choicesWith } from './choices.ts'
import { wordsIn } from './words.ts'

const PAGE = readFileSync('demo/pages/id/desa-internet.html', 'utf8')
const ECB = 'ECB via Frankfurter'
const NOW = new Date('2026-11-24T12:00:00Z')

class PaintedRanges extends Set<Range> {
  constructor(...ranges: Range[]) {
    super(ranges)
  }
}

describe('rates that come while an article is read', () => {
  let session: Session
  let kept: KeptMonth[]
  let asked: string[][]
  let whileAnswering: (() => void) | undefined
  let refreshed: ArticleDraft[]
  let ended: AbortController
  let document: Document

  beforeEach(async () => {
    const { window } = new JSDOM(PAGE, { url: 'https://harian-kanal.test/id/desa-internet.html' })
    document = window.document
    Object.assign(window, {
      CSS: { highlights: new Map(), supports: () => false },
      matchMedia: () => Object.assign(new window.EventTarget(), { matches: false }),
      requestIdleCallback: (callback: () => void) => window.setTimeout(callback),
      cancelIdleCallback: (handle: number) => window.clearTimeout(handle),
    })
    vi.stubGlobal('AbortController', window.AbortController)
    vi.stubGlobal('AbortSignal', window.AbortSignal)
    vi.stubGlobal('Highlight', PaintedRanges)
    vi.stubGlobal('MutationObserver', window.MutationObserver)
    vi.stubGlobal('Text', window.Text)
    kept = []
    asked = []
    refreshed = []
    ended = new AbortController()
    const port: Partial<ReaderPort> = {
      figuresFound: () => undefined,
      articleLeft: () => undefined,
      rates: async (days, currencies) => {
        asked.push(days)
        const slice = withKept(await loadPackaged(readPublic, days, currencies), kept, currencies)
        whileAnswering?.()
        return slice
      },
      correctionsFor: () => Promise.resolve({}),
      refreshArticle: draft => {
        refreshed.push(draft)
        return Promise.resolve()
      },
      ruling: () => Promise.resolve(null),
      highlightsFor: () => Promise.resolve([]),
    }
    session = createSession({
      document,
      port: port as ReaderPort,
      words: await wordsIn('en'),
      choices: choicesWith({ homes: ['NGN'] }),
      now: () => NOW,
      signal: ended.signal,
      onChange: () => undefined,
      onOverruled: () => undefined,
    })
    await session.read()
    await vi.waitFor(() => expect(elements()).toHaveLength(3))
  })
  afterEach(() => {
    ended.abort()
    vi.unstubAllGlobals()
  })

  const elements = () => [...document.querySelectorAll('angka-conversion')]
  const yuan = () => session.figures.find(({ figure }) => figure.currency === 'CNY')!
  const card = () => session.card(yuan(), NOW)
  const source = () => card().rows.find(({ label }) => label === 'Source')
  const day = (rates: Record<string, number>) => [{ source: ECB, days: { '2020-10-08': rates } }]

  it('change the conversions where they stand, and the card with them', async () => {
    expect(card().rows[0]!.note).toContain('monthly')
    expect(source()?.note).toBe('packaged')
    const before = elements()
    kept = day({ CNY: 6.8, NGN: 680, IDR: 14_700, USD: 1 })
    expect(await session.refreshRates()).toBe(true)
    expect(elements(), 'the page’s own text is not touched').toEqual(before)
    expect(card().title).toMatch(/^≈ NGN\s4 billion$/)
    expect(card().rows[0]!.note).toBe('daily')
    expect(source()).toMatchObject({ value: ECB, note: undefined })
  })

  it('bring the saved article up to date', async () => {
    kept = day({ CNY: 6.8, NGN: 680 })
    await session.refreshRates()
    const figure = refreshed[0]!.figures.find(({ currency }) => currency === 'CNY')
    expect(figure?.conversion).toMatchObject({ source: ECB, rateDate: '2020-10-08', value: 4e9 })
  })

  it('that leave the conversions as they are, are not told', async () => {
    expect(await session.refreshRates()).toBe(false)
    expect(refreshed, 'nor is what is saved written again').toEqual([])
  })

  it('while the answer to the first question is on its way, are asked for again', async () => {
    kept = []
    whileAnswering = () => {
      whileAnswering = undefined
      kept = day({ CNY: 6.8, NGN: 680, IDR: 14_700, USD: 1 })
      void session.refreshRates()
    }
    document.querySelector('article p')!.append(' Rp9 miliar.')
    await vi.waitFor(() => expect(card().title).toMatch(/^≈ NGN\s4 billion$/))
    expect(card().rows[0]!.note).toBe('daily')
  })

  it('are asked for with the ninety days before, by which the article’s own conversions are checked', () => {
    expect(asked[0]).toEqual(['2020-10-08', '2020-09-08', '2020-08-09', '2020-07-10'])
  })
})
