import { readFileSync } from 'node:fs'
import { JSDOM } from 'jsdom'
import { h, render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { parse } from 'yaml'
import { PagePanel } from '../../components/PagePanel.tsx'
import type { PageView } from '../../components/PagePanel.tsx'
import type { Ruling, RulingChoice } from '../../components/VerdictChoice.tsx'
import { WordsContext } from '../../components/words.ts'
import type { CorrectableField } from '../../utils/article/index.ts'
import type { PageState } from '../../utils/reader/page-state.ts'

const english = parse(readFileSync('locales/en.yml', 'utf8')) as Record<string, unknown>
const t = (key: string, values: Record<string, unknown> = {}) => {
  const text = key.split('.').reduce<unknown>((tree, name) => (tree as Record<string, unknown>)[name], english)
  return String(text).replaceAll(/\{\{(\w+)\}\}/g, (_all, name: string) => String(values[name]))
}

const facts = { title: 'The tide clock that went backwards', authors: [], language: 'en-AU' }
const state: PageState = {
  ready: true,
  url: 'https://quayside.example/tide-clock',
  canonicalUrl: 'https://quayside.example/tide-clock',
  title: facts.title,
  language: facts.language,
  facts,
  said: facts,
  readingMinutes: 1,
  figures: { total: 2, byKind: { money: 1 }, setAside: 0 },
  conversions: { on: true, shown: 1, stated: 0, homes: ['THB'] },
  highlights: [],
  problems: [],
}
const read = (page: Partial<PageState>): PageView => ({ state: 'read', page: { ...state, ...page } })

describe('what the popup says of the page', () => {
  let root: HTMLElement
  const onShowFigures = vi.fn<() => void>()
  const onCorrect = vi.fn<(field: CorrectableField | undefined) => void>()
  const onRule = vi.fn<(choice: RulingChoice) => void>()

  beforeEach(() => {
    const { window } = new JSDOM('<!doctype html><div id="app"></div>')
    for (const name of ['document', 'HTMLElement', 'HTMLInputElement'] as const) vi.stubGlobal(name, window[name])
    root = window.document.getElementById('app')!
  })
  afterEach(async () => {
    await act(() => render(null, root))
    vi.unstubAllGlobals()
    vi.clearAllMocks()
  })

  const draw = (view: PageView, verdict: Ruling['verdict'] = {}) =>
    act(() =>
      render(
        h(
          WordsContext.Provider,
          { value: { t, locale: 'en' } },
          h(PagePanel, {
            view,
            ruling: { site: 'quayside.example', verdict },
            onRule,
            onCorrect,
            onShowFigures,
            onConversions: () => undefined,
            onWalk: () => undefined,
            onReadAnyway: () => undefined,
            onCorrections: () => Promise.resolve(),
            now: () => new Date('2026-11-24T12:00:00Z'),
            onAllow: () => undefined,
            onWelcome: () => undefined,
          }),
        ),
        root,
      ),
    )
  const problems = () => [...root.querySelectorAll('.problems li')].map(item => item.firstChild?.textContent)
  const choice = () => root.querySelector<HTMLSelectElement>('select.verdict')!

  it.each([
    [
      'no date, and money',
      '2026-09-29',
      undefined,
      'No date found: converted at the rate of 29 September 2026, the latest known.',
    ],
    ['no date, and no money', undefined, undefined, 'No date found.'],
    [
      'a date of the future, and money',
      '2026-09-29',
      { day: '2031-03-12', why: 'future' as const },
      'The date on the page, 12 March 2031, is still to come: converted at the rate of 29 September 2026, the latest known.',
    ],
    [
      'a date of the year 1, and no money',
      undefined,
      { day: '0001-01-01', why: 'impossible' as const },
      'The date on the page, 1 January 0001, cannot be right.',
    ],
  ])('names what is wrong with its date: %s', async (_what, rateDate, refusedDate, words) => {
    await draw(read({ problems: [{ kind: 'no-date', rateDate }], refusedDate }))
    expect(problems()).toEqual([words])
    await act(() => root.querySelector<HTMLElement>('.set-date')!.click())
    expect(onCorrect).toHaveBeenCalledExactlyOnceWith('published')
  })

  it('says whether the page or its whole site is not to be read', async () => {
    await draw({ state: 'overruled' }, { page: false })
    expect(root.textContent).toContain('You asked Angka not to read this page.')
    await draw({ state: 'overruled' }, { site: false })
    expect(root.textContent).toContain('You asked Angka not to read quayside.example.')
    expect(choice().value).toBe('site-no')
  })

  it('leaves the keyboard on the choice when what is chosen changes what is shown', async () => {
    await draw(read({}))
    choice().focus()
    choice().value = 'page-no'
    await act(() => void choice().dispatchEvent(new root.ownerDocument.defaultView!.Event('change', { bubbles: true })))
    expect(onRule).toHaveBeenCalledExactlyOnceWith('page-no')
    await draw({ state: 'looking' }, { page: false })
    expect(root.ownerDocument.activeElement).toBe(root.ownerDocument.body)
    await draw({ state: 'overruled' }, { page: false })
    expect(root.ownerDocument.activeElement).toBe(choice())
  })

  it('takes no focus before anything was chosen', async () => {
    await draw({ state: 'overruled' }, { page: false })
    expect(root.ownerDocument.activeElement).toBe(root.ownerDocument.body)
  })

  it('offers to show again what the reader said is no figure', async () => {
    await draw(read({}))
    expect(root.querySelector('.set-aside')).toBeNull()
    await draw(read({ figures: { total: 1, byKind: {}, setAside: 2 } }))
    expect(root.querySelector('.set-aside')?.textContent).toContain(t('popup.showFigures'))
    root.querySelector<HTMLButtonElement>('.show-figures')?.click()
    expect(onShowFigures).toHaveBeenCalledOnce()
  })
})
