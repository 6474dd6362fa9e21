import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { watchProgress } from '../../utils/reader/progress.ts'

let stop: AbortController
const said = vi.fn<(key: string, progress: number) => void>()

beforeEach(() => {
  stop = new AbortController()
  said.mockClear()
  document.body.innerHTML = '<header style="height: 300px"></header><article style="height: 4000px">Berita</article>'
  scrollTo(0, 0)
  const range = document.createRange()
  range.selectNode(document.querySelector('article')!)
  watchProgress(window, () => ({ key: 'a', range }), said, stop.signal)
})
afterEach(() => stop.abort())

/** Scrolls as a reader does, and waits until what is to be said of it was said. */
async function press(key: string): Promise<number | undefined> {
  await userEvent.keyboard(key)
  await new Promise(resolve => setTimeout(resolve, 2500))
  return said.mock.lastCall?.[1]
}

test('says how far an article was read, each further step once', async () => {
  await userEvent.click(document.body)
  const first = await press('{PageDown}{PageDown}')
  expect(first).toBeGreaterThan(0.05)
  expect(first).toBeLessThan(0.9)
  const times = said.mock.calls.length
  // Going back is not reading less.
  await press('{Home}')
  expect(said.mock.calls.length).toBe(times)
  expect(await press('{End}')).toBe(1)
})

test('says nothing of a page that nobody scrolled, and nothing any more once it is ended', async () => {
  dispatchEvent(new PageTransitionEvent('pagehide'))
  expect(said).not.toHaveBeenCalled()
  stop.abort()
  expect(await press('{End}')).toBeUndefined()
})
