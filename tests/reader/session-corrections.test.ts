import { readFileSync } from 'node:fs'
import { JSDOM } from 'jsdom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Corrections } from '../../utils/article/index.ts'
import { convert, formatConversion, loadPackaged, significantDigits } from '../../utils/currency/index.ts'
import type { FigureCorrection } from '../../utils/figures/corrections.ts'
import type { ArticleDraft } from '../../utils/library/records.ts'
import type { ReaderPort } from '../../utils/reader/port.ts'
import { createSession } from '../../utils/reader/session.ts'
import type { Session } from '../../utils/reader/session.ts'
import { packagedTable, readPublic } from '../currency/packaged-files.ts'
import { choicesWith } from './choices.ts'
import { wordsIn } from './words.ts'

const PAGE = readFileSync('demo/pages/bad/no-date.html', 'utf8')
const ADDRESS = 'https://quayside.test/bad/no-date.html'
const HOME = 'THB'
const NOW = new Date('2026-11-24T12:00:00Z')

class PaintedRanges extends Set<Range> {
  constructor(...ranges: Range[]) {
    super(ranges)
  }
}

describe('an article that its reader corrects while it is read', () => {
  let session: Session
  let corrections: Corrections
  let refreshed: ArticleDraft[]
  let ofFigures: FigureCorrection[]
  let ended: AbortController
  let libraryFails: boolean
  let refusesArticle: boolean
  let overruled: number
  let ruled: boolean | null
  let dom: JSDOM

  beforeEach(async () => {
    dom = new JSDOM(PAGE, { url: ADDRESS })
    const { window } = dom
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
    corrections = {}
    refreshed = []
    ofFigures = []
    libraryFails = false
    refusesArticle = false
    overruled = 0
    ruled = null
    ended = new AbortController()
    const port: ReaderPort = {
      figuresFound: () => undefined,
      articleLeft: () => undefined,
      rates: (days, currencies) => loadPackaged(readPublic, days, currencies),
      figureCorrectionsFor: () => Promise.resolve(ofFigures),
      correctFigure(_canonicalUrl, _url, said) {
        ofFigures = ofFigures.filter(({ reach, which }) => reach !== said.reach || which !== said.which)
        if (said.currency !== undefined) ofFigures.push({ ...said, currency: said.currency })
        return Promise.resolve()
      },
      correctionsFor: () => (libraryFails ? Promise.reject(new Error('refused')) : Promise.resolve(corrections)),
      refreshArticle: draft => {
        if (refusesArticle) return Promise.reject(new Error('The disk is full.'))
        refreshed.push(draft)
        return Promise.resolve()
      },
      ruling: () => Promise.resolve(ruled),
      keep: () => Promise.reject(new Error('not asked for')),
      highlightsFor: () => (libraryFails ? Promise.reject(new Error('refused')) : Promise.resolve([])),
      changeHighlight: () => Promise.resolve(),
      removeHighlight: () => Promise.resolve(),
      restore: () => Promise.resolve(),
      tagsInUse: () => Promise.resolve([]),
      keepNoteDraft: () => Promise.resolve(true),
      noteDraft: () => Promise.resolve(null),
      noteDrafts: () => Promise.resolve([]),
      allowPrivateKeeping: () => Promise.resolve(),
      saveArticle: () => Promise.resolve(),
      readTo: () => undefined,
      pendingPassage: () => Promise.resolve(null),
      rememberConversions: () => Promise.resolve(),
    }
    session = createSession({
      document: window.document,
      port,
      words: await wordsIn('en'),
      choices: choicesWith({ homes: [HOME] }),
      now: () => new Date('2026-11-24T12:00:00Z'),
      signal: ended.signal,
      onChange: () => undefined,
      onOverruled: () => overruled++,
    })
    await session.read()
    await vi.waitFor(() => expect(session.state().conversions.shown).toBe(2))
  })
  afterEach(() => {
    ended.abort()
    vi.unstubAllGlobals()
  })

  async function correct(next: Corrections) {
    corrections = next
    await session.refresh()
  }
  const card = () => session.card(session.figures[0]!, new Date('2026-11-24T12:00:00Z')).title
  const kinds = () => session.state().problems.map(({ kind }) => kind)
  async function dollarsOn(day: string) {
    const dollars = convert(4_500_000, 'USD', HOME, day, await packagedTable([day], ['USD', HOME]))!
    return formatConversion(dollars, 'en', { significant: significantDigits('US$4.5 million') })
  }

  it('is converted at the rate of the day that is set, and at the latest when that is taken back', async () => {
    const latest = card()
    expect(kinds()).toEqual(['no-date'])
    await correct({ published: '2001-05-05' })
    expect(card()).toBe(await dollarsOn('2001-05-05'))
    expect(card()).not.toBe(latest)
    expect(kinds()).toEqual([])
    expect(session.state().conversions.shown).toBe(2)
    await correct({})
    expect(card()).toBe(latest)
    expect(kinds()).toEqual(['no-date'])
  })

  it('tells what the page says beside what the reader says', async () => {
    await correct({ published: '2001-05-05', title: 'Constance digs again' })
    const { facts, said, title } = session.state()
    expect(title).toBe('Constance digs again')
    expect(facts).toMatchObject({ title: 'Constance digs again', published: '2001-05-05', country: 'AU' })
    expect(said).toMatchObject({ title: 'An old dredger finds a second life', country: 'AU' })
    expect(said.published).toBeUndefined()
  })

  it('takes a new title without reading the figures again', async () => {
    const [figure] = session.figures
    await correct({ title: 'Constance digs again' })
    expect(session.state().title).toBe('Constance digs again')
    expect(session.figures[0]).toBe(figure)
    expect(refreshed).toEqual([])
  })

  it('has what is saved of it follow, with what the page said and the worth on the corrected day', async () => {
    await correct({ published: '2001-05-05', country: 'CA' })
    expect(refreshed).toHaveLength(1)
    expect(refreshed[0]).toMatchObject({ title: 'An old dredger finds a second life', country: 'AU' })
    expect(refreshed[0]!.published).toBeUndefined()
    expect(refreshed[0]!.wordCount).toBe(session.article!.wordCount)
    // The Friday before that Saturday.
    expect(refreshed[0]!.figures[0]!.conversion?.rateDate).toBe('2001-05-04')
  })

  it('is found in another language when that is corrected', async () => {
    await correct({ language: 'fi' })
    expect(kinds()).toContain('unread-language')
    await correct({})
    expect(kinds()).not.toContain('unread-language')
  })

  it('is read as the page says where the library does not answer, which is said', async () => {
    await correct({ published: '2001-05-05' })
    libraryFails = true
    await session.refresh()
    expect(session.state().published).toBeUndefined()
    expect(kinds()).toEqual(['no-date', 'library-unavailable'])
    expect(session.state().conversions.shown).toBe(2)
    // What is saved has its corrections still: nobody said otherwise.
    expect(refreshed).toHaveLength(1)
  })

  it('is read as corrected where the library cannot take the new worth, which is said', async () => {
    refusesArticle = true
    await correct({ published: '2001-05-05' })
    expect(card()).toBe(await dollarsOn('2001-05-05'))
    expect(session.state().conversions.shown).toBe(2)
    expect(kinds()).toEqual(['not-updated'])
  })

  it('is left for an address that is not to be read, with nothing of ours on it', async () => {
    ruled = false
    dom.window.history.pushState(null, '', '/other')
    await session.read()
    expect(overruled).toBe(1)
    expect(session.article).toBeUndefined()
    expect(dom.window.document.querySelectorAll('angka-conversion')).toHaveLength(0)
  })

  it('reads on at an address that is to be read whatever it looks like', async () => {
    ruled = true
    dom.window.document.querySelector('script[type="application/ld+json"]')!.remove()
    dom.window.history.pushState(null, '', '/other')
    await session.read()
    expect(overruled).toBe(0)
    expect(session.state().conversions.shown).toBe(2)
  })

  describe('and of whose figures they know better', () => {
    const dollars = () => session.figures.find(({ text }) => text === 'US$4.5 million')!
    const currencies = () => session.figures.flatMap(({ figure }) => figure.currency ?? [])

    it('reads an amount as the currency that they name, until that is taken back', async () => {
      const before = currencies()
      const said = dollars()
      await session.correctFigure(said, 'amount', 'CAD')
      expect(currencies()).toEqual(before.map(code => (code === 'USD' ? 'CAD' : code)))
      expect(session.card(dollars(), NOW).says).toContain('You said that this is Canadian Dollar.')
      expect(session.card(dollars(), NOW).correctable).toMatchObject({ currency: 'CAD', corrected: 'amount' })
      expect(refreshed.at(-1)?.figures[0]?.currency).toBe('CAD')
      await session.correctFigure(dollars(), 'amount', undefined)
      expect(currencies()).toEqual(before)
    })

    it('knows what they said before, so that taking back the last of it can lead there', async () => {
      expect(session.saidOfFigure(dollars(), 'amount')).toBeUndefined()
      await session.correctFigure(dollars(), 'amount', 'CAD')
      await session.correctFigure(dollars(), 'amount', 'NZD')
      expect(session.saidOfFigure(dollars(), 'amount')).toBe('NZD')
      expect(session.saidOfFigure(dollars(), 'article')).toBeUndefined()
    })

    it('leaves out what they say is no figure, and shows it again', async () => {
      const said = dollars()
      const all = session.figures.length
      await session.correctFigure(said, 'amount', null)
      expect(session.figures).toHaveLength(all - 1)
      expect(session.state().figures).toMatchObject({ total: all - 1, setAside: 1 })
      expect(session.state().conversions.shown).toBe(1)
      await session.correctFigure(said, 'amount', undefined)
      expect(session.figures).toHaveLength(all)
      expect(session.state().conversions.shown).toBe(2)
    })
  })
})
