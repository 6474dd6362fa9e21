import { anchorSteps, createPainter, describe, HIGHLIGHT_CSS } from '../utils/highlights/index.ts'
import type { Selector } from '../utils/highlights/index.ts'

/** What became of a page since its highlights were kept. */
export type Changed = 'reload' | 'edited' | 'deleted'

/** Numbers below `limit` that look random and are the same each time (a linear congruential generator). */
function draws(): (limit: number) => number {
  let state = 1987
  return limit => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}

/** Paragraphs of so many characters in all, of the words of a text in another order each time. */
function paragraphsOf(text: string, length: number): string[] {
  const words = text.split(/\s+/).filter(Boolean)
  const draw = draws()
  const paragraphs: string[] = []
  for (let left = length; left > 0; left -= paragraphs.at(-1)!.length)
    paragraphs.push(Array.from({ length: 50 }, () => words[draw(words.length)]).join(' '))
  return paragraphs
}

function bodyOf(paragraphs: readonly string[]): HTMLElement {
  const { body } = document.implementation.createHTMLDocument('')
  for (const words of paragraphs) {
    const paragraph = body.ownerDocument.createElement('p')
    paragraph.append(words)
    body.append(paragraph, '\n')
  }
  return body
}

/** An edited page: paragraphs above the others, and in each every tenth word another one. */
const edited = (paragraphs: readonly string[]): string[] => [
  ...paragraphs.slice(0, 20).map(words => words.split(' ').reverse().join(' ')),
  ...paragraphs.map(words =>
    words
      .split(' ')
      .map((word, at) => (at % 10 === 3 ? `${word}s` : word))
      .join(' '),
  ),
]

interface Kept {
  selectors: Selector[][]
  /** The paragraphs that they are of. */
  of: Set<number>
  /** Milliseconds, one for each. */
  described: number[]
}

/** Twelve words out of so many paragraphs, spread over the page. */
function keep(paragraphs: readonly string[], count: number): Kept {
  const body = bodyOf(paragraphs)
  const kept: Kept = { selectors: [], of: new Set(), described: [] }
  for (let nth = 0; nth < count; nth++) {
    const at = Math.floor((nth * paragraphs.length) / count)
    const node = body.children[at]!.firstChild as Text
    const words = node.data.split(' ')
    const from = words.slice(0, 20).join(' ').length + 1
    const range = body.ownerDocument.createRange()
    range.setStart(node, from)
    range.setEnd(node, from + words.slice(20, 32).join(' ').length)
    const start = performance.now()
    kept.selectors.push(describe(body, range))
    kept.described.push(performance.now() - start)
    kept.of.add(at)
  }
  return kept
}

/** How long each of `count` highlights takes to describe on a page of so many characters, the first one's index included. */
export function describing(text: string, length: number, count: number): number[] {
  return keep(paragraphsOf(text, length), count).described
}

/**
 * How long each slice takes in which `count` highlights are found again, one after the other, on a page of so many
 * characters that was loaded anew, was edited, or has none of them any more. Their sum is the whole of it.
 *
 * @throws where a highlight is lost, or one is found that is gone
 */
export function anchoring(text: string, length: number, count: number, changed: Changed): number[] {
  const before = paragraphsOf(text, length)
  const { selectors, of } = keep(before, count)
  const now = { reload: before, edited: edited(before), deleted: before.filter((_, at) => !of.has(at)) }[changed]
  const body = bodyOf(now)
  const slices: number[] = []
  let found = 0
  for (const each of selectors) {
    const steps = anchorSteps(body, each)
    for (let done = false; !done;) {
      const start = performance.now()
      const step = steps.next()
      slices.push(performance.now() - start)
      done = step.done === true
      if (step.done && step.value) found++
    }
  }
  if (found !== (changed === 'deleted' ? 0 : count)) throw new Error(`${changed}: found ${found} of ${count}.`)
  return slices
}

/**
 * How long it takes to paint `count` highlights: to hand them to the browser, and the frame in which it draws them. Takes
 * the place of the page that this runs in.
 */
export async function painting(count: number, rounds: number): Promise<number[]> {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(HIGHLIGHT_CSS)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  const paragraphs = Array.from({ length: count / 10 }, () => {
    const paragraph = document.createElement('p')
    paragraph.append('Harga beras naik lagi. '.repeat(20))
    return paragraph
  })
  document.body.replaceChildren(...paragraphs)
  const ranges = paragraphs.flatMap(({ firstChild }) =>
    Array.from({ length: 10 }, (_, at) => {
      const range = document.createRange()
      range.setStart(firstChild!, at * 46)
      range.setEnd(firstChild!, at * 46 + 22)
      return range
    }),
  )
  const painter = createPainter(document)
  const samples: number[] = []
  for (let round = 0; round < rounds; round++) {
    painter.clear()
    await frame()
    const start = performance.now()
    for (const [at, range] of ranges.entries()) painter.paint(String(at), range, at % 2 ? 'yellow' : 'green')
    const handed = performance.now() - start
    samples.push(handed + (await frame()))
  }
  painter.clear()
  return samples
}

/** How long the page takes for its next frame: styles, layout and paint, from the frame's start to the task after it. */
function frame(): Promise<number> {
  return new Promise(resolve => {
    requestAnimationFrame(() => {
      const start = performance.now()
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve(performance.now() - start)
      port2.postMessage(null)
    })
  })
}
