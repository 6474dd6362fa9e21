import { afterEach, expect, it } from 'vitest'
import { createInteraction } from '../../utils/reader/interaction.ts'
import type { Overlay } from '../../utils/reader/overlay-model.ts'
import type { Session } from '../../utils/reader/session.ts'

const stop = new AbortController()
afterEach(() => {
  stop.abort()
  document.body.replaceChildren()
})

/** A tall page, with a passage in its third paragraph of four. */
function tallPage(): HTMLElement {
  const main = document.createElement('main')
  const paragraphs = ['Above.', 'What stands there.', 'What was kept of it.', 'Below.'].map(words => {
    const paragraph = document.createElement('p')
    paragraph.append(words)
    paragraph.style.margin = '0 0 3000px'
    return paragraph
  })
  main.append(...paragraphs)
  paragraphs[3]!.style.marginBottom = '900px'
  document.body.append(main)
  return paragraphs[2]!
}

it('leads back to a passage whose nodes are not those that it was first found in', async () => {
  const paragraph = tallPage()
  const passage = {
    record: { id: 'one', quote: 'kept', note: '', colour: 'yellow', tags: [], created: '2026-03-01T08:00:00Z' },
    state: 'exact',
  }
  const passageRange = () => {
    const range = document.createRange()
    const node = paragraph.firstChild!
    const at = node.textContent!.indexOf('kept')
    range.setStart(node, at)
    range.setEnd(node, at + 4)
    return range
  }
  const overlay: Overlay = { model: { announcement: '' }, show: () => undefined, contains: () => false } as never
  const interaction = createInteraction({
    document,
    session: { passages: [passage], passageRange, overlapping: () => [passage], choices: {} } as unknown as Session,
    overlay,
    port: {} as never,
    words: { t: (key: string) => key, locale: 'en' },
    now: () => new Date(),
    signal: stop.signal,
  })
  const inView = () => {
    const { top, bottom } = paragraph.getBoundingClientRect()
    return top >= 0 && bottom <= innerHeight
  }
  expect(interaction.goTo('one')).toBe(true)
  expect(inView()).toBe(true)
  await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)))
  // The page writes the paragraph anew and scrolls away by itself, as it may while it comes in.
  paragraph.replaceChildren('What was kept of it.')
  scrollTo({ top: 0, behavior: 'instant' })
  await expect.poll(inView).toBe(true)
})
