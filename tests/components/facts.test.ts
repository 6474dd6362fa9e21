import { JSDOM } from 'jsdom'
import { h, render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Facts } from '../../components/Facts.tsx'

let root: HTMLElement
beforeEach(() => {
  const { window } = new JSDOM('<!doctype html><div id="app"></div>')
  vi.stubGlobal('document', window.document)
  root = window.document.getElementById('app')!
})
afterEach(async () => {
  await act(() => render(null, root))
  vi.unstubAllGlobals()
})

it('keeps each fact in its own direction, and leaves out what is not known', async () => {
  await act(() => render(h(Facts, { class: 'meta', facts: ['kabar.example', undefined, '٨ أكتوبر', '', false] }), root))
  expect(root.textContent).toBe('kabar.example · ٨ أكتوبر')
  expect([...root.querySelectorAll('bdi')].map(each => each.textContent)).toEqual(['kabar.example', '٨ أكتوبر'])
})
