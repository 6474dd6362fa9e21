import { JSDOM } from 'jsdom'
import { h, render } from 'preact'
import { act } from 'preact/test-utils'
import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { parse } from 'yaml'
import { CorrectionForm } from '../../components/CorrectionForm.tsx'
import { WordsContext } from '../../components/words.ts'
import type { ArticleFacts, Corrections, RefusedDate } from '../../utils/article/index.ts'

const english = parse(readFileSync('locales/en.yml', 'utf8')) as Record<string, unknown>
const t = (key: string, values: Record<string, unknown> = {}) => {
  const text = key.split('.').reduce<unknown>((tree, name) => (tree as Record<string, unknown>)[name], english)
  return String(text).replaceAll(/\{\{(\w+)\}\}/g, (_all, name: string) => String(values[name]))
}

const said: ArticleFacts = {
  title: 'An old dredger finds a second life',
  byline: 'Rosalind Achterberg',
  authors: [{ name: 'Rosalind Achterberg', kind: 'person' }],
  siteName: 'The Quayside Ledger',
  language: 'en-AU',
  country: 'AU',
}

const GLOBALS = ['document', 'HTMLElement', 'HTMLInputElement'] as const

describe('the form in which an article is corrected', () => {
  let root: HTMLElement
  const saved = vi.fn<(corrections: Corrections) => Promise<void>>(() => Promise.resolve())
  const cancelled = vi.fn()

  beforeEach(() => {
    const { window } = new JSDOM('<!doctype html><div id="app"></div>')
    for (const name of GLOBALS) vi.stubGlobal(name, window[name])
    root = window.document.getElementById('app')!
  })
  afterEach(async () => {
    await act(() => render(null, root))
    vi.unstubAllGlobals()
    vi.clearAllMocks()
  })

  const draw = (facts: ArticleFacts = said, refused?: RefusedDate) =>
    act(() =>
      render(
        h(
          WordsContext.Provider,
          { value: { t, locale: 'en' } },
          h(CorrectionForm, {
            said,
            facts,
            refused,
            focus: 'published',
            now: () => new Date('2026-11-24T12:00:00Z'),
            onSave: saved,
            onCancel: cancelled,
          }),
        ),
        root,
      ),
    )
  const input = (name: string) => root.querySelector<HTMLInputElement>(`[name="${name}"]`)!
  const small = (name: string) => root.querySelector(`.field.${name} small`)!.textContent
  const write = (name: string, text: string) =>
    act(() => {
      input(name).value = text
      input(name).dispatchEvent(new root.ownerDocument.defaultView!.Event('input', { bubbles: true }))
    })
  const click = (selector: string) => act(() => root.querySelector<HTMLElement>(selector)!.click())

  it('begins in the field that the reader came for, with every field named', async () => {
    await draw()
    expect(root.ownerDocument.activeElement).toBe(input('published'))
    for (const field of root.querySelectorAll<HTMLInputElement>('input, textarea')) {
      expect(field.labels?.[0]?.textContent).toMatch(/^[A-Z]/)
    }
  })

  it('hands over what differs from the page, and nothing else', async () => {
    await draw()
    await write('published', '2015-05-05')
    await write('authors', 'Theodora Quill\nRosalind Achterberg')
    await write('country', 'new zealand')
    await click('.save')
    expect(saved).toHaveBeenCalledExactlyOnceWith({
      published: '2015-05-05',
      authors: [
        { name: 'Theodora Quill', kind: 'person' },
        { name: 'Rosalind Achterberg', kind: 'person' },
      ],
      country: 'NZ',
    })
  })

  it('says beside a corrected field what the page says, and puts it back', async () => {
    await draw({ ...said, title: 'Constance digs again', published: '2015-05-05' })
    expect(small('title')).toBe('The page says: An old dredger finds a second life')
    expect(small('published')).toBe('The page says nothing.')
    expect(root.querySelector('.field.siteName .put-back')).toBeNull()
    await click('.field.title .put-back')
    expect(input('title').value).toBe('An old dredger finds a second life')
    await click('.save')
    expect(saved).toHaveBeenCalledExactlyOnceWith({ published: '2015-05-05' })
  })

  it('says which date of the page was not believed, and tells it as the page’s when another is set', async () => {
    await draw(said, { day: '2031-03-12', why: 'future' })
    expect(input('published').value).toBe('')
    expect(small('published')).toBe('The date on the page, 12 March 2031, is still to come')
    await write('published', '2015-05-05')
    expect(small('published')).toBe('The page says: 12 March 2031')
  })

  it('names what a code stands for', async () => {
    await draw()
    expect(small('language')).toBe('Australian English')
    await write('country', 'ID')
    expect(small('country')).toBe('Indonesia · The page says: Australia')
  })

  it('keeps nothing while a field cannot be, says why, and goes to it', async () => {
    await draw()
    await write('language', 'Klingonese')
    await write('published', '2222-01-01')
    expect(root.querySelector('.problem')).toBeNull()
    await click('.save')
    expect(saved).not.toHaveBeenCalled()
    expect(small('published')).toBe('This day has not come yet.')
    expect(small('language')).toContain('There is no such language')
    expect(root.ownerDocument.activeElement).toBe(input('published'))
    expect(input('language').getAttribute('aria-invalid')).toBe('true')
  })

  it('says why it could not be kept, and stays', async () => {
    saved.mockImplementationOnce(() => Promise.reject(new Error('The disk is full.')))
    await draw()
    await write('title', 'Constance digs again')
    await click('.save')
    await vi.waitFor(() => expect(root.querySelector('.failed')?.textContent).toContain('The disk is full.'))
    expect(input('title').value).toBe('Constance digs again')
  })

  it.each(['[name="title"]', 'body'])('is given up with Escape, from %s', async selector => {
    await draw()
    const { KeyboardEvent } = root.ownerDocument.defaultView!
    const from = root.ownerDocument.querySelector(selector)!
    await act(() => void from.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })))
    expect(cancelled).toHaveBeenCalledOnce()
  })
})
