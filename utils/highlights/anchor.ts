import { indexTextSteps } from '../article/text-index.ts'
import type { TextIndex } from '../article/text-index.ts'
import { CONTEXT } from './describe.ts'
import { fold, foldSteps, isWordEdge, unfoldEnd, unfoldStart } from './fold.ts'
import type { Anchor, RangeSelector, Selector, TextPositionSelector, TextQuoteSelector } from './selectors.ts'
import { findPassage } from './passage.ts'
import { Pieces } from './pieces.ts'
import type { Haystack, Wanted } from './wanted.ts'
import { wellFormed } from './well-formed.ts'
import { elementAt } from './xpath.ts'

/**
 * Where a described range is now, or null where it is gone: the cheapest selector first, then an approximate search.
 * Angka's own elements are never in the way. Never throws on selectors of any shape.
 */
export function anchor(root: Element, selectors: Selector[]): Anchor | null {
  const steps = anchorSteps(root, selectors)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** `anchor` in slices of less than 5 ms. What is read and folded for one highlight serves all of the same page. */
export function* anchorSteps(root: Element, selectors: Selector[]): Generator<undefined, Anchor | null> {
  const { quote, position, place } = wellFormed(selectors)
  const index = yield* indexTextSteps(root)
  if (!quote) return withoutQuote(root, index, position, place)
  if (position && isAtStoredPlace(index.text, quote, position)) {
    const range = index.range(position.start, position.start + quote.exact.length)
    return { range, state: 'exact', score: 1 }
  }
  yield
  const folded = yield* foldedText(index)
  const wanted = wantedOf(quote, () => {
    const inTree = place && offsetsOfPlace(root, index, place)?.[0]
    return [position?.start, inTree].flatMap(start => (start === undefined ? [] : [lowerBound(folded.at, start)]))
  })
  if (!wanted.exact) return null
  const found = yield* findPassage(folded, wanted)
  if (!found) return null
  const start = unfoldStart(folded, found.start)
  const end = unfoldEnd(folded, found.end)
  const range = index.range(start, end)
  const score = Math.min(1, found.score)
  if (found.quote === 1) {
    // What loads above an article moves all of it: a quote in its whole context has not moved for a reader.
    const isInPlace = start === position?.start || (found.prefix === 1 && found.suffix === 1)
    return { range, state: isInPlace ? 'exact' : 'moved', score }
  }
  const to = index.text.slice(start, end)
  return { range, state: 'changed', score, change: { from: quote.exact, to } }
}

/** Selectors without a quote have no words to check: their place is all they say. */
function withoutQuote(
  root: Element,
  index: TextIndex,
  position: TextPositionSelector | undefined,
  place: RangeSelector | undefined,
): Anchor | null {
  const offsets = (place && offsetsOfPlace(root, index, place)) ?? (position && [position.start, position.end])
  if (!offsets || !(offsets[0] < offsets[1] && offsets[1] <= index.text.length)) return null
  return { range: index.range(offsets[0], offsets[1]), state: 'exact', score: 0.5 }
}

/** Whether the quote stands, to the letter and in its context, where it stood. */
function isAtStoredPlace(text: string, quote: TextQuoteSelector, { start }: TextPositionSelector): boolean {
  const { exact, prefix = '', suffix = '' } = quote
  return (
    start >= prefix.length &&
    text.startsWith(exact, start) &&
    text.startsWith(suffix, start + exact.length) &&
    text.startsWith(prefix, start - prefix.length)
  )
}

function offsetsOfPlace(root: Element, index: TextIndex, place: RangeSelector): [number, number] | null {
  const { startSelector, endSelector } = place
  const start = offsetIn(root, index, startSelector.value, startSelector.refinedBy?.start)
  const end = offsetIn(root, index, endSelector.value, endSelector.refinedBy?.start)
  return start === null || end === null || start >= end ? null : [start, end]
}

function offsetIn(root: Element, index: TextIndex, path: string, offset = 0): number | null {
  const element = elementAt(root, path)
  if (!element) return null
  const whole = element.ownerDocument.createRange()
  whole.selectNodeContents(element)
  const offsets = index.offsets(whole)
  return offsets && offset <= offsets[1] - offsets[0] ? offsets[0] + offset : null
}

const lettersIn = (text: string): number => text.replaceAll(/\s+/g, '').length

function wantedOf({ exact, prefix = '', suffix = '' }: TextQuoteSelector, places: () => number[]): Wanted {
  const before = fold(prefix).text
  const words = fold(exact).text
  const all = fold(prefix + exact + suffix)
  return {
    exact: words,
    prefix: before,
    suffix: fold(suffix).text,
    beginsWord: isWordEdge(all, before.length),
    endsWord: isWordEdge(all, before.length + words.length),
    isRepeated: Math.max(lettersIn(prefix), lettersIn(suffix)) > CONTEXT,
    places: places(),
  }
}

const folds = new WeakMap<TextIndex, Haystack>()

function* foldedText(index: TextIndex): Generator<undefined, Haystack> {
  const known = folds.get(index)
  if (known) return known
  const made = yield* foldSteps(index.text)
  yield
  const breaks = breaksIn(made.at, index.nodeStarts)
  yield
  const haystack = { ...made, pieces: new Pieces(made.text), breaks }
  folds.set(index, haystack)
  return haystack
}

/** Where the text nodes of an index begin in its folded text. */
function breaksIn(at: Uint32Array, nodeStarts: readonly number[]): Set<number> {
  const breaks = new Set<number>()
  let folded = 0
  for (const start of nodeStarts) {
    while (folded < at.length - 1 && at[folded]! < start) folded++
    breaks.add(folded)
  }
  return breaks
}

function lowerBound(at: Uint32Array, value: number): number {
  let low = 0
  let high = at.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (at[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}
