import search from 'approx-string-match'
import { indexText } from '../article/text-index.ts'
import type { TextIndex } from '../article/text-index.ts'
import { fold, unfoldEnd, unfoldStart } from './fold.ts'
import type { FoldedText } from './fold.ts'
import type { Anchor, RangeSelector, Selector, TextPositionSelector, TextQuoteSelector } from './selectors.ts'
import { endSimilarity, startSimilarity } from './similarity.ts'
import { elementAt } from './xpath.ts'

/** A passage of the folded text that could be the quote. */
interface Candidate {
  start: number
  end: number
  /** Likeness of its words, of what stands before and behind it: 0 to 1. */
  quote: number
  prefix: number
  suffix: number
  score: number
}

interface Wanted {
  exact: string
  prefix: string
  suffix: string
  /** Where it was, in the folded text; null where that isn't known. */
  place: number | null
}

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

/** `anchor` in slices of less than 5 ms. */
export function* anchorSteps(root: Element, selectors: Selector[]): Generator<undefined, Anchor | null> {
  const index = indexText(root)
  const quote = selectors.find(selector => selector.type === 'TextQuoteSelector')
  const position = selectors.find(selector => selector.type === 'TextPositionSelector')
  const place = selectors.find(selector => selector.type === 'RangeSelector')
  if (!quote) return withoutQuote(root, index, position, place)
  const stored = atStoredPlace(root, index, quote, position, place)
  if (stored) return { range: index.range(...stored), state: 'exact', score: 1 }
  yield
  const folded = foldedText(index)
  yield
  const wanted: Wanted = {
    exact: fold(quote.exact).text,
    prefix: fold(quote.prefix ?? '').text,
    suffix: fold(quote.suffix ?? '').text,
    place: position ? lowerBound(folded.at, position.start) : null,
  }
  if (!wanted.exact) return null
  const found = yield* best(folded.text, wanted)
  if (!found) return null
  const start = unfoldStart(folded, found.start)
  const end = unfoldEnd(folded, found.end)
  const range = index.range(start, end)
  if (found.quote === 1) return { range, state: 'moved', score: found.score }
  const to = index.text.slice(start, end)
  return { range, state: 'changed', score: found.score, change: { from: quote.exact, to } }
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
function atStoredPlace(
  root: Element,
  index: TextIndex,
  quote: TextQuoteSelector,
  position: TextPositionSelector | undefined,
  place: RangeSelector | undefined,
): [number, number] | null {
  const { text } = index
  const { exact, prefix = '', suffix = '' } = quote
  const holds = (start: number): boolean =>
    text.startsWith(exact, start) &&
    text.startsWith(suffix, start + exact.length) &&
    start >= prefix.length &&
    text.startsWith(prefix, start - prefix.length)
  if (position && holds(position.start)) return [position.start, position.start + exact.length]
  const there = place && offsetsOfPlace(root, index, place)
  return there && holds(there[0]) ? [there[0], there[0] + exact.length] : null
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

const folds = new WeakMap<TextIndex, FoldedText>()

function foldedText(index: TextIndex): FoldedText {
  let folded = folds.get(index)
  if (!folded) folds.set(index, (folded = fold(index.text)))
  return folded
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

/** The whole quote is looked for in at most so many places: a word of a long page may stand in hundreds. */
const MOST_OCCURRENCES = 200
/** Pieces that are searched to the letter. Shorter ones hit everywhere, longer ones do not survive an edit nearby. */
const SEED = 10
const SEED_STEP = 5
const MOST_SEEDS = 60
/** A piece that stands in more places than this tells nothing of where it is from. */
const MOST_HITS = 12
/** So many of the places with the most pieces are looked at closely. */
const MOST_CANDIDATES = 24

function* best(text: string, wanted: Wanted): Generator<undefined, Candidate | null> {
  const candidates: Candidate[] = []
  const { exact } = wanted
  let at = text.indexOf(exact)
  for (let count = 0; at >= 0 && count < MOST_OCCURRENCES; count++) {
    candidates.push(rate(text, wanted, at, at + exact.length, 1))
    at = text.indexOf(exact, at + 1)
    if (count % 20 === 19) yield
  }
  const sure = top(candidates)
  if (sure && isFound(sure, exact.length)) return sure
  yield
  const starts = placesByPieces(text, wanted)
  yield
  for (const start of starts.slice(0, MOST_CANDIDATES)) {
    const slack = Math.max(12, exact.length >> 2)
    const from = Math.max(0, start - slack)
    const window = text.slice(from, start + exact.length + slack)
    const errors = Math.floor(exact.length * (1 - LEAST_QUOTE))
    const [match] = search(window, exact.slice(0, MOST_PATTERN), errors)
    if (match)
      candidates.push(rate(text, wanted, from + match.start, from + match.end, 1 - match.errors / exact.length))
    yield
  }
  const chosen = top(candidates)
  return chosen && isFound(chosen, exact.length) ? chosen : null
}

const MOST_PATTERN = 2000

function top(candidates: Candidate[]): Candidate | null {
  return candidates.reduce<Candidate | null>((a, b) => (a && a.score >= b.score ? a : b), null)
}

/** What a part of the likeness weighs. Context decides between namesakes; place only between equals. */
const WEIGHT = { quote: 0.5, context: 0.45, place: 0.05 }

function rate(text: string, wanted: Wanted, start: number, end: number, quote: number): Candidate {
  const prefix = endSimilarity(wanted.prefix, text.slice(Math.max(0, start - 200), start))
  const suffix = startSimilarity(wanted.suffix, text.slice(end, end + 200))
  const context = Math.max(prefix, suffix) * 0.65 + Math.min(prefix, suffix) * 0.35
  const place = wanted.place === null ? 0 : 1 - Math.min(1, Math.abs(start - wanted.place) / Math.max(1, text.length))
  const score = quote * WEIGHT.quote + context * WEIGHT.context + place * WEIGHT.place
  return { start, end, quote, prefix, suffix, score }
}

/** Below this likeness of its words a passage is another one. */
const LEAST_QUOTE = 0.6
/** A quote of this many characters is found by its words alone. */
const LONG = 40

/** The floor: whether a candidate is the passage, and not one like it. */
function isFound({ quote, prefix, suffix }: Candidate, length: number): boolean {
  const context = Math.max(prefix, suffix)
  if (quote === 1) return length >= LONG || context >= 0.6
  if (length >= LONG) return quote >= 0.75 || (quote >= LEAST_QUOTE && context >= 0.5)
  return quote >= LEAST_QUOTE && context >= 0.75
}

/** Where the quote's and its context's pieces say it stands, the most agreed place first. */
function placesByPieces(text: string, { exact, prefix, suffix }: Wanted): number[] {
  const whole = prefix + exact + suffix
  const votes = new Map<number, { sum: number; count: number }>()
  const step = Math.max(SEED_STEP, Math.ceil(whole.length / MOST_SEEDS))
  const bucket = Math.max(24, exact.length >> 2)
  for (let seed = 0; seed + SEED <= whole.length; seed += step) {
    const piece = whole.slice(seed, seed + SEED)
    let at = text.indexOf(piece)
    const hits: number[] = []
    while (at >= 0 && hits.length <= MOST_HITS) {
      hits.push(at - seed + prefix.length)
      at = text.indexOf(piece, at + 1)
    }
    if (hits.length > MOST_HITS) continue
    for (const start of hits) {
      const key = Math.round(start / bucket)
      const vote = votes.get(key) ?? { sum: 0, count: 0 }
      vote.sum += start
      vote.count++
      votes.set(key, vote)
    }
  }
  return [...votes.values()]
    .sort((a, b) => b.count - a.count)
    .map(({ sum, count }) => Math.max(0, Math.round(sum / count)))
}
