import axe from 'axe-core'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { parse } from 'yaml'
import { InPage } from '../../components/InPage.tsx'
import { WordsContext } from '../../components/words.ts'
import controls from '../../components/styles/controls.css?inline'
import inPage from '../../components/styles/in-page.css?inline'
import tokens from '../../components/styles/tokens.css?inline'
import english from '../../locales/en.yml?raw'
import { diffWords } from '../../utils/highlights/word-diff.ts'
import type { EndsModel, HighlightCardModel, OverlayModel, ShownModel } from '../../utils/reader/overlay-model.ts'

const words = parse(english) as Record<string, unknown>
const t = (key: string, values: Record<string, unknown> = {}) => {
  const text = key.split('.').reduce<unknown>((tree, name) => (tree as Record<string, unknown>)[name], words)
  return String(text).replaceAll(/\{\{(\w+)\}\}/g, (_all, name: string) => String(values[name]))
}

const nothing = () => undefined
const place = { left: 60, right: 260, top: 60, bottom: 80 }
const ends: EndsModel = {
  start: { x: 60, top: 60, bottom: 80 },
  end: { x: 260, top: 60, bottom: 80 },
  active: 'end',
  rightToLeft: false,
  onActive: nothing,
  onPull: nothing,
  onDrop: nothing,
  onStep: nothing,
}
const highlight: ShownModel & HighlightCardModel = {
  kind: 'highlight',
  place,
  id: 'a',
  quote: 'gudang pendingin',
  note: 'Who **paid**? See [the list](https://bank.example/a)\n- one\n- two',
  tags: ['harga', 'desa'],
  colour: 'blue',
  kept: '8 October 2020',
  state: 'exact',
  among: { index: 0, all: 2 },
  ends,
  onColour: nothing,
  onNote: nothing,
  onTags: nothing,
  onCopy: nothing,
  onRemove: nothing,
  onNext: nothing,
  onClose: nothing,
}
const change = {
  from: 'sold for $3.5bn in May',
  to: 'sold for $4.1bn in May',
  words: diffWords('sold for $3.5bn in May', 'sold for $4.1bn in May'),
  numbers: [{ from: '$3.5bn', to: '$4.1bn' }],
}
const note: ShownModel = {
  kind: 'note',
  place,
  key: 'a',
  field: 'tags',
  note: 'A note',
  tags: ['desa'],
  known: ['desa', 'harga', 'panen'],
  failure: 'The disk is full.',
  onDraft: nothing,
  onSave: nothing,
  onCancel: nothing,
}

/** What is shown, and how many things in it can be pressed or written in. */
const SHOWN: [name: string, shown: ShownModel, controls: number][] = [
  ['the bar', { kind: 'bar', place, hint: 'h', onPick: nothing, onNote: nothing, onTags: nothing, onCopy: nothing }, 8],
  // Five colours, note, tags, copy, remove, close, the next of two, two ends, and the link in the note.
  ['the card of a highlight', highlight, 14],
  ['the card of one that changed', { ...highlight, state: 'changed', change, among: undefined, note: '' }, 12],
  [
    'the card of one that is missing',
    { ...highlight, state: 'missing', ends: undefined, among: undefined, note: '' },
    10,
  ],
  // The note, the tag's cross, the field for tags, save, cancel.
  ['a note being written', note, 5],
  [
    'a question',
    {
      kind: 'ask',
      place,
      question: 'Keep it?',
      detail: 'It stays.',
      yes: 'Keep',
      no: 'No',
      onYes: nothing,
      onNo: nothing,
    },
    2,
  ],
  [
    'the card of a figure',
    {
      kind: 'figure',
      place,
      site: 'news.example',
      kept: false,
      card: {
        figure: 'CNY40 juta',
        title: '≈ €5 million',
        subtitle: 'CNY40 juta · 8 October 2020',
        rows: [{ label: 'Then', value: '€1 = CN¥7.9', note: 'daily' }],
        says: ['It could also be something else.'],
        correctable: { candidates: [] },
        check: { tone: 'warns', title: 'By our rate this would be €6 million.', detail: 'The article says so.' },
        course: {
          points: [
            { at: 1, rate: 2 },
            { at: 2, rate: 3 },
            { at: 3, rate: 2 },
          ],
          marked: 2,
          words: 'From 2 to 3.',
        },
      },
      onCorrecting: nothing,
      onCorrect: nothing,
      onKeep: nothing,
      onNote: nothing,
      onCopy: nothing,
      onClose: nothing,
    },
    5,
  ],
]

describe('what is shown in a page', () => {
  let host: HTMLElement
  let shadow: ShadowRoot
  let root: HTMLElement

  beforeEach(() => {
    document.documentElement.lang = 'en'
    document.title = 'An article'
    host = document.createElement('main')
    // Closed in a page; here it is open, so that it can be looked into.
    shadow = host.attachShadow({ mode: 'open' })
    root = document.createElement('div')
    const style = document.createElement('style')
    style.textContent = [inPage, tokens, controls].join('\n')
    shadow.append(style, root)
    document.body.replaceChildren(host)
  })
  afterEach(async () => {
    await act(() => render(null, root))
    host.remove()
  })

  const draw = (model: Partial<OverlayModel>) =>
    act(() =>
      render(
        <WordsContext.Provider value={{ t, locale: 'en' }}>
          <InPage model={{ announcement: '', ...model }} />
        </WordsContext.Provider>,
        root,
      ),
    )
  const all = (selector: string) => [...shadow.querySelectorAll<HTMLElement>(selector)]
  const CONTROLS = 'button, input, textarea, select, a[href]'

  describe.each(['light', 'dark'])('in %s colours', scheme => {
    test.each(SHOWN)('%s has no fault that axe finds, and all of its controls', async (_name, shown, count) => {
      const chosen = document.createElement('style')
      chosen.textContent = `:host { color-scheme: ${scheme} }`
      shadow.append(chosen)
      document.documentElement.style.colorScheme = scheme
      const toast = { text: 'Highlighted', action: { label: 'Undo', run: nothing } }
      await draw({ shown, toast, announcement: 'Highlighted' })
      // The toast's button is one more.
      expect(all(CONTROLS)).toHaveLength(count + 1)
      const { violations, passes } = await axe.run(host, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] })
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
      const named = passes.find(({ id }) => id === 'button-name')
      expect(named?.nodes).toHaveLength(all('button').length)
    })
  })

  test('says what changed of a passage, word by word', async () => {
    await draw({ shown: { ...highlight, state: 'changed', change } })
    expect(all('.diff del').map(each => each.textContent.trim())).toEqual(['$3.5bn'])
    expect(all('.diff ins').map(each => each.textContent.trim())).toEqual(['$4.1bn'])
    expect(all('.diff').map(each => each.textContent)).toEqual(['sold for $3.5bn$4.1bn in May'])
    expect(all('.diff ~ .say').map(each => each.textContent)).toEqual([
      'The passage changed: “$3.5bn” is now “$4.1bn”.',
    ])
  })

  test('shows a note as its Markdown is meant, and never as markup', async () => {
    const text =
      '**bold** and _slanted_, `code`, snake_case_name\n\n> quoted\n\n<img src=x onerror=alert(1)>\n[bad](javascript:alert(1))'
    await draw({ shown: { ...highlight, note: text } })
    const tags = all('.note-text *').map(each => each.localName)
    expect(tags).toEqual(['p', 'strong', 'em', 'code', 'blockquote', 'p', 'p'])
    expect(all('.note-text p').at(-1)?.textContent).toContain(
      '<img src=x onerror=alert(1)>\n[bad](javascript:alert(1))',
    )
    expect(all('.note-text p')[0]?.textContent).toContain('snake_case_name')
  })

  describe('tags', () => {
    const onSave = vi.fn<(written: { note: string; tags: string[] }) => void>()
    const onCancel = vi.fn<() => void>()
    const field = () => shadow.querySelector<HTMLInputElement>('[role=combobox]')!
    const shown = () => all('.tag-field .tags bdi').map(each => each.textContent)
    const offered = () => all('[role=option]').map(each => each.textContent)

    beforeEach(async () => {
      vi.clearAllMocks()
      await draw({ shown: { ...note, note: '', onSave, onCancel, failure: undefined } })
    })

    const write = (text: string) =>
      act(() => {
        field().value = text
        field().dispatchEvent(new Event('input', { bubbles: true }))
      })
    const press = (key: string, more: KeyboardEventInit = {}) =>
      act(() => {
        field().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }))
      })

    test('take the focus where they were asked for, and offer those in use that it has not', () => {
      expect(shadow.activeElement).toBe(field())
      expect(offered()).toEqual(['harga', 'panen'])
    })

    test('complete from those in use, by arrows and Enter', async () => {
      await write('pa')
      expect(offered()).toEqual(['panen'])
      await press('ArrowDown')
      expect(field().getAttribute('aria-activedescendant')).toBe(all('[role=option][aria-selected=true]')[0]?.id)
      await press('Enter')
      expect(shown()).toEqual(['desa', 'panen'])
    })

    test('are made by Enter or a comma, written as the one in use is, and each only once', async () => {
      await write(' #HARGA ')
      await press('Enter')
      await write('beras  merah')
      await press(',')
      await write('Desa')
      await press('Enter')
      expect(shown()).toEqual(['desa', 'harga', 'beras merah'])
    })

    test('are taken back by Backspace in the empty field', async () => {
      await press('Backspace')
      expect(shown()).toEqual([])
    })

    test('are saved with what stands in the field', async () => {
      await write('beras')
      await press('Enter', { ctrlKey: true })
      expect(onSave).toHaveBeenCalledWith({ note: '', tags: ['desa', 'beras'] })
    })

    test('close their list by Esc before the editor is left by it', async () => {
      await press('Escape')
      expect(onCancel).not.toHaveBeenCalled()
      await press('Escape')
      expect(onCancel).toHaveBeenCalledOnce()
    })
  })
})
