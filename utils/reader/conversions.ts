import type { Place } from '../article/article.ts'
import type { FoundFigure } from './found-figures.ts'
import { CONVERSION_TAG, MARK_TAG, changeText, inlineElement } from './elements.ts'
import { createInsertions } from './insertions.ts'

/** What is put into the text behind one figure. */
export interface InlineText {
  found: FoundFigure
  kind: 'conversion' | 'mark' | 'magnitude'
  /** Its text, in pieces that are not broken. */
  pieces: string[]
}

/** The conversions and marks that stand in a page's text. */
export interface InlineConversions {
  readonly shown: number
  /** Whether all that was put in still stands in the page. */
  readonly intact: boolean
  /**
   * Puts all of them in, in the order of the page; what stood there before goes first. Where the same ones stand there with
   * other texts, those change in place, and the page's text is left alone.
   */
  show(inline: InlineText[]): void
  clear(): void
  /** The figure whose conversion or mark this element is. */
  figureOf(element: EventTarget | null): FoundFigure | undefined
}

const TAGS = { conversion: CONVERSION_TAG, mark: MARK_TAG, magnitude: CONVERSION_TAG } as const

export function createInlineConversions(document: Document, signal: AbortSignal): InlineConversions {
  const insertions = createInsertions(document.body, signal)
  let figures = new WeakMap<EventTarget, FoundFigure>()
  let shown = 0
  let elements: HTMLElement[] = []
  let entries: InlineText[] = []
  return {
    get shown() {
      return shown
    },
    get intact() {
      return elements.every(element => element.isConnected)
    },
    show(inline) {
      const isSame = inline.length === entries.length && elements.every(element => element.isConnected)
      if (isSame && inline.every(({ found, kind }, i) => found === entries[i]!.found && kind === entries[i]!.kind)) {
        inline.forEach(({ pieces }, i) => changeText(elements[i]!, pieces))
        entries = inline
        return
      }
      entries = inline
      insertions.clear()
      figures = new WeakMap()
      elements = inline.map(({ found, kind, pieces }) => {
        const element = inlineElement(document, TAGS[kind], pieces)
        figures.set(element, found)
        return element
      })
      const places = inline.map(({ found }) => found.part.endAt(found.figure.end))
      for (const { from, to } of backwards(places))
        for (let at = from; at < to; at++) insertions.insert(places[at]!, elements[at]!)
      shown = inline.filter(({ kind }) => kind === 'conversion').length
    },
    clear() {
      insertions.clear()
      elements = []
      entries = []
      shown = 0
    },
    figureOf: element => (element ? figures.get(element) : undefined),
  }
}

/**
 * Runs of entries that stand at one place, the last run first: splitting a node leaves the places before in it as they are, and
 * those behind not.
 */
function* backwards(places: readonly Place[]): Generator<{ from: number; to: number }> {
  for (let to = places.length, from = to; to > 0; to = from) {
    const { node, offset } = places[to - 1]!
    for (from = to - 1; from > 0 && places[from - 1]!.node === node && places[from - 1]!.offset === offset;) from--
    yield { from, to }
  }
}
