import { JSDOM } from 'jsdom'
import { h, render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { LibraryShell } from '../../components/library/LibraryShell.tsx'
import type { Notice } from '../../components/library/LibraryShell.tsx'
import { WordsContext } from '../../components/words.ts'

const PLACES = [
  { id: 'articles', group: 'kept' },
  { id: 'import', group: 'transfer' },
] as const

const LONG = 60_000

describe('the frame of the library page', () => {
  let window: JSDOM['window']
  let root: HTMLElement
  const onCloseNotice = vi.fn<() => void>()
  const onTakeBack = vi.fn<() => void>()
  const stop = vi.fn<() => void>()

  beforeEach(() => {
    vi.useFakeTimers()
    ;({ window } = new JSDOM('<!doctype html><div id="app"></div>'))
    const named = ['document', 'HTMLElement', 'HTMLInputElement', 'HTMLTextAreaElement', 'HTMLSelectElement'] as const
    for (const name of named) vi.stubGlobal(name, window[name])
    root = window.document.getElementById('app')!
  })
  afterEach(async () => {
    await act(() => render(null, root))
    vi.unstubAllGlobals()
    vi.clearAllMocks()
    vi.useRealTimers()
  })

  const draw = (notice: Notice | undefined, works: { place: string; label: string }[] = []) =>
    act(() =>
      render(
        h(
          WordsContext.Provider,
          { value: { t: (key: string) => key, locale: 'en' } },
          h(LibraryShell, {
            places: PLACES,
            current: 'articles',
            works: works.map((work, id) => ({ ...work, id, done: 1, all: 2, stop })),
            notice,
            onCloseNotice,
            onTakeBack,
            onSettings: () => undefined,
            children: h('input', { class: 'field' }),
          }),
        ),
        root,
      ),
    )
  const $ = (selector: string) => root.querySelector<HTMLElement>(selector)!
  const fire = (selector: string, type: string) => act(() => void $(selector).dispatchEvent(new window.Event(type)))
  const pass = (time: number) => act(() => void vi.advanceTimersByTime(time))
  const press = (at: string, keys: KeyboardEventInit) =>
    act(() => void $(at).dispatchEvent(new window.KeyboardEvent('keydown', { bubbles: true, ...keys })))

  it('says for a while what was done, and longer while a pointer or the focus is on it', async () => {
    await draw({ text: 'Exported.' })
    await pass(7000)
    await fire('.notice', 'pointerenter')
    await pass(LONG)
    expect(onCloseNotice).not.toHaveBeenCalled()
    await fire('.notice', 'pointerleave')
    await fire('.notice', 'focusin')
    await pass(LONG)
    expect(onCloseNotice).not.toHaveBeenCalled()
    await fire('.notice', 'focusout')
    await pass(7000)
    expect(onCloseNotice).not.toHaveBeenCalled()
    await pass(2000)
    expect(onCloseNotice).toHaveBeenCalledOnce()
  })

  it.each<[string, Notice]>([
    ['can be taken back', { text: 'Removed.', undo: () => Promise.resolve() }],
    ['went wrong', { text: 'The disk is full.', failed: true }],
  ])('says what %s until it is closed', async (_what, notice) => {
    await draw(notice)
    await pass(LONG)
    expect(onCloseNotice).not.toHaveBeenCalled()
    await act(() => $('.notice .close').click())
    expect(onCloseNotice).toHaveBeenCalledOnce()
    expect(window.document.activeElement).toBe($('main'))
  })

  it('takes the last thing back by the keys that do so everywhere, but in a field', async () => {
    await draw(undefined)
    await press('main', { key: 'z' })
    await press('.field', { key: 'z', ctrlKey: true })
    await press('main', { key: 'z', ctrlKey: true, shiftKey: true })
    expect(onTakeBack).not.toHaveBeenCalled()
    await press('main', { key: 'z', ctrlKey: true })
    await press('main', { key: 'z', metaKey: true })
    expect(onTakeBack).toHaveBeenCalledTimes(2)
  })

  it('shows what goes on at another place, with the way there and a way to stop it', async () => {
    await draw(undefined)
    expect(root.querySelector('.works')).toBeNull()
    await draw(undefined, [{ place: 'import', label: 'Importing…' }])
    expect($('.works a').getAttribute('href')).toBe('#import')
    expect($('.works progress').getAttribute('aria-label')).toBe('Importing…')
    await act(() => $('.works .stop').click())
    expect(stop).toHaveBeenCalledOnce()
  })
})
