import { afterEach, expect, it, vi } from 'vitest'
import { observeBody } from '../../utils/article/index.ts'
import { insertConversion, removeConversion } from './nodes.ts'

let stop = new AbortController()
const onChange = vi.fn()
const pause = (time: number): Promise<void> => new Promise(resolve => setTimeout(resolve, time))

function watched(text: string): Text {
  stop = new AbortController()
  const paragraph = document.createElement('p')
  paragraph.append(text)
  document.body.append(paragraph)
  observeBody(document.body, onChange, stop.signal, { quiet: 10, atMost: 60 })
  return paragraph.firstChild as Text
}

afterEach(() => {
  stop.abort()
  onChange.mockClear()
  document.body.replaceChildren()
})

it('tells of late paragraphs, once for a batch', async () => {
  watched('Harga beras naik')
  for (const text of ['satu', 'dua', 'tiga'])
    document.body.append(Object.assign(document.createElement('p'), { textContent: text }))
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(1))
  await pause(40)
  expect(onChange).toHaveBeenCalledTimes(1)
})

it('tells of other words in the same node, and of the same words in other nodes', async () => {
  const node = watched('Harga beras naik')
  node.data = 'Harga beras turun'
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(1))
  node.parentElement!.replaceWith(node.parentElement!.cloneNode(true))
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(2))
})

it('does not tell of what Angka does', async () => {
  const node = watched('lebih dari CNY40 juta, kata laporan')
  const ours = insertConversion(node, 21)
  await pause(30)
  removeConversion(node, ours)
  document.body.append(document.createElement('angka-card'))
  await pause(40)
  expect(onChange).not.toHaveBeenCalled()
})

it('tells of a page that never rests, now and then', async () => {
  const node = watched('0')
  const end = performance.now() + 250
  while (performance.now() < end) {
    node.data += '.'
    await pause(3)
  }
  expect(onChange.mock.calls.length).toBeGreaterThan(0)
  expect(onChange.mock.calls.length).toBeLessThan(8)
})

it('ends with its signal', async () => {
  const node = watched('satu')
  node.data = 'dua'
  stop.abort()
  await pause(40)
  expect(onChange).not.toHaveBeenCalled()
})
