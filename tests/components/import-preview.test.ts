import { readFileSync } from 'node:fs'
import { JSDOM } from 'jsdom'
import { h, render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { parse } from 'yaml'
import { ImportPreviewView } from '../../components/transfer/ImportPreviewView.tsx'
import { WordsContext } from '../../components/words.ts'
import type { ImportPreview } from '../../utils/export/import/job.ts'

const english = parse(readFileSync('locales/en.yml', 'utf8')) as Record<string, unknown>
const t = (key: string, values: Record<string, unknown> = {}) => {
  const text = (name: string) =>
    name.split('.').reduce<unknown>((tree, part) => (tree as Record<string, unknown>)[part], english)
  const plural = values.count === 1 ? `${key}_one` : `${key}_other`
  return String(text(key) ?? text(plural)).replaceAll(/\{\{(\w+)\}\}/g, (_all, name: string) => String(values[name]))
}

const NONE = { new: 0, changed: 0, same: 0 }
const preview = (said: Partial<ImportPreview> = {}): ImportPreview => ({
  articles: NONE,
  highlights: NONE,
  beside: NONE,
  pieces: 3,
  newTitles: [],
  changedTitles: [],
  unreadable: 0,
  problems: [],
  ...said,
})

describe('what an import would do', () => {
  let root: HTMLElement
  const onImport = vi.fn()

  beforeEach(() => {
    const { window } = new JSDOM('<!doctype html><div id="app"></div>')
    for (const name of ['document', 'HTMLElement'] as const) vi.stubGlobal(name, window[name])
    root = window.document.getElementById('app')!
  })
  afterEach(async () => {
    await act(() => render(null, root))
    vi.unstubAllGlobals()
    vi.clearAllMocks()
  })

  const show = (said: Partial<ImportPreview>) =>
    act(() =>
      render(
        h(
          WordsContext.Provider,
          { value: { t, locale: 'en' } },
          h(ImportPreviewView, {
            file: 'notes<b>.json',
            format: 'Angka JSON',
            preview: preview(said),
            onImport,
            onCancel: () => undefined,
          }),
        ),
        root,
      ),
    )
  const button = () => root.querySelector<HTMLButtonElement>('.import-now')!

  it('is counted, and begins when its reader says so', async () => {
    await show({ articles: { new: 2, changed: 1, same: 4 }, newTitles: ['Satu', 'Dua'], changedTitles: ['Tiga'] })
    expect([...root.querySelectorAll('tbody tr')].map(row => [...row.children].map(cell => cell.textContent))).toEqual([
      ['Articles', '2', '1', '4'],
    ])
    expect([...root.querySelectorAll('summary')].map(summary => summary.textContent)).toEqual([
      '2 new articles',
      '1 article would change',
    ])
    expect(onImport).not.toHaveBeenCalled()
    button().click()
    expect(onImport).toHaveBeenCalledOnce()
  })

  it('asks whether settings are to be taken, and takes none unless told to', async () => {
    await show({ articles: { ...NONE, new: 1 } })
    expect(root.querySelector('.choices-too')).toBeNull()
    button().click()
    expect(onImport).toHaveBeenLastCalledWith(false)
    await show({ choices: { settings: { language: 'id' } } })
    expect(button().disabled).toBe(true)
    await act(() => root.querySelector<HTMLInputElement>('.choices-too input')!.click())
    expect(button().disabled).toBe(false)
    button().click()
    expect(onImport).toHaveBeenLastCalledWith(true)
  })

  it('cannot begin where nothing would come of it', async () => {
    await show({ articles: { ...NONE, same: 4 } })
    expect(button().disabled).toBe(true)
    expect(root.textContent).toContain('Everything in this file is there already.')
  })

  it('says of each record that cannot be read why, and where', async () => {
    await show({
      unreadable: 300,
      problems: [
        { code: 'noAddress', at: { line: 12, item: 3 } },
        { code: 'wrongType', at: { line: 13 }, values: { what: 'highlight', field: 'note', found: '5' } },
      ],
    })
    expect([...root.querySelectorAll('.problems li')].map(item => item.textContent)).toEqual([
      'Line 12, item 3: there is no web address in this record.',
      'Line 13: in this highlight, “note” is not as it should be: 5.',
      '298 more',
    ])
  })

  it('makes nothing of a file markup', async () => {
    const hostile = '<img src=x onerror=alert(1)>'
    await show({
      articles: { ...NONE, new: 1 },
      newTitles: [hostile],
      unreadable: 1,
      problems: [
        { code: 'wrongType', at: { file: hostile }, values: { what: 'article', field: hostile, found: hostile } },
      ],
    })
    expect(root.querySelectorAll('img, b')).toHaveLength(0)
    expect(root.textContent).toContain(hostile)
  })
})
