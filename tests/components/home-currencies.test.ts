import { readFileSync } from 'node:fs'
import { JSDOM } from 'jsdom'
import { h, render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { parse } from 'yaml'
import { HomeCurrencies } from '../../components/HomeCurrencies.tsx'
import { WordsContext } from '../../components/words.ts'

const english = parse(readFileSync('locales/en.yml', 'utf8')) as Record<string, unknown>
const t = (key: string, values: Record<string, unknown> = {}) => {
  const text = (name: string) =>
    name.split('.').reduce<unknown>((tree, part) => (tree as Record<string, unknown>)[part], english)
  const plural = values.count === 1 ? `${key}_one` : `${key}_other`
  return String(text(key) ?? text(plural)).replaceAll(/\{\{(\w+)\}\}/g, (_all, name: string) => String(values[name]))
}

const CURRENCIES = ['AUD', 'CAD', 'EUR', 'IDR', 'INR', 'LKR', 'USD']

describe('the reader’s currencies', () => {
  let root: HTMLElement
  let chosen: string[]
  const onChoose = vi.fn<(currencies: string[]) => void>()

  beforeEach(() => {
    const { window } = new JSDOM('<!doctype html><div id="app"></div>')
    for (const name of ['document', 'HTMLElement', 'HTMLButtonElement'] as const) vi.stubGlobal(name, window[name])
    // jsdom lays nothing out, and so scrolls nothing.
    window.Element.prototype.scrollIntoView = () => undefined
    root = window.document.getElementById('app')!
    chosen = []
    onChoose.mockImplementation(next => {
      chosen = next
      draw()
    })
  })
  afterEach(async () => {
    await act(() => render(null, root))
    vi.unstubAllGlobals()
    vi.clearAllMocks()
  })

  const draw = () =>
    render(
      h(
        WordsContext.Provider,
        { value: { t, locale: 'en' } },
        h(HomeCurrencies, { chosen, guessed: 'THB', currencies: CURRENCIES, most: 3, onChoose }),
      ),
      root,
    )
  const show = (...codes: string[]) => {
    chosen = codes
    return act(() => draw())
  }
  const input = () => root.querySelector<HTMLInputElement>('[role="combobox"]')!
  const options = () => [...root.querySelectorAll('[role="option"] code')].map(code => code.textContent)
  const marked = () => {
    const id = input().getAttribute('aria-activedescendant')
    return id === null ? null : root.querySelector(`[id="${id}"] code`)!.textContent
  }
  const said = () => [...root.querySelectorAll('[role="status"]')].map(status => status.textContent).join('')
  const type = (text: string) =>
    act(() => {
      input().value = text
      input().dispatchEvent(new root.ownerDocument.defaultView!.Event('input', { bubbles: true }))
    })
  async function press(...keys: string[]) {
    const { KeyboardEvent } = root.ownerDocument.defaultView!
    for (const key of keys) {
      await act(
        () => void input().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })),
      )
    }
  }
  const click = (label: string) =>
    act(() => [...root.querySelectorAll('button')].find(each => each.getAttribute('aria-label') === label)!.click())
  const focused = () => root.ownerDocument.activeElement?.getAttribute('aria-label')

  it('are the region’s until one is chosen', async () => {
    await show()
    expect(root.querySelector('.automatic')?.textContent).toBe('Automatic: Thai Baht')
    expect(input().getAttribute('aria-expanded')).toBe('false')
    expect(options()).toEqual([])
  })

  it('are searched: the best match is marked, arrows walk around, Enter takes it', async () => {
    await show()
    await type('rup')
    expect(input().getAttribute('aria-expanded')).toBe('true')
    expect(options()).toEqual(['INR', 'IDR', 'LKR'])
    expect(said()).toBe('3 currencies')
    expect(marked()).toBe('INR')
    await press('ArrowDown')
    expect(marked()).toBe('IDR')
    await press('ArrowUp', 'ArrowUp')
    expect(marked()).toBe('LKR')
    await press('ArrowDown', 'ArrowDown')
    expect(marked()).toBe('IDR')
    expect(root.querySelectorAll('[aria-selected="true"]')).toHaveLength(1)
    await press('Enter')
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(['IDR'])
    expect(input().value).toBe('')
    expect(input().getAttribute('aria-expanded')).toBe('false')
    expect(root.querySelector('ol')?.textContent).toContain('Indonesian Rupiah')
  })

  it('the list opens by an arrow, closes with Escape, and a second one empties the field', async () => {
    await show()
    await press('ArrowDown')
    expect(options()).toHaveLength(CURRENCIES.length)
    await press('Escape')
    expect(options()).toEqual([])
    await type('rup')
    await press('Escape')
    expect([options().length, input().value]).toEqual([0, 'rup'])
    await press('Escape')
    expect(input().value).toBe('')
    expect(onChoose).not.toHaveBeenCalled()
  })

  it('Enter on a closed list chooses nothing, and what is not found is said', async () => {
    await show()
    await press('Enter')
    await type('xyzzy')
    expect(said()).toBe('No currency is called “xyzzy”.')
    await press('Enter', 'ArrowDown', 'Enter')
    expect(onChoose).not.toHaveBeenCalled()
  })

  it('a click takes one, and what is chosen is not offered again', async () => {
    await show('EUR')
    await type('euro')
    expect(options()).toEqual([])
    await type('dollar')
    await act(() => root.querySelector<HTMLElement>('[role="option"]')!.click())
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(['EUR', 'USD'])
  })

  it('are moved, and the keyboard stays with the one that was', async () => {
    await show('EUR', 'USD', 'IDR')
    await click('Move Indonesian Rupiah up')
    expect(chosen).toEqual(['EUR', 'IDR', 'USD'])
    expect(focused()).toBe('Move Indonesian Rupiah up')
    expect(said()).toBe('Indonesian Rupiah is number 2 now.')
    await click('Move Indonesian Rupiah up')
    // It can go no further up.
    expect(focused()).toBe('Move Indonesian Rupiah down')
    expect(chosen).toEqual(['IDR', 'EUR', 'USD'])
  })

  it('are removed, and the keyboard goes on at the next one, at last at the search', async () => {
    await show('EUR', 'USD')
    await click('Remove Euro')
    expect(chosen).toEqual(['USD'])
    expect(focused()).toBe('Remove US Dollar')
    expect(said()).toBe('Euro was removed.')
    await click('Remove US Dollar')
    expect(chosen).toEqual([])
    expect(focused()).toBe('Choose a currency')
  })

  it('are three at most: then the search goes', async () => {
    await show('EUR', 'USD')
    await type('idr')
    await press('Enter')
    expect(chosen).toEqual(['EUR', 'USD', 'IDR'])
    expect(root.querySelector('[role="combobox"]')).toBeNull()
    expect(root.textContent).toContain('These are 3')
    expect(focused()).toBe('Remove Indonesian Rupiah')
  })
})
