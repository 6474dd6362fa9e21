import search from 'approx-string-match'
import { isWordEdge } from './fold.ts'
import type { FoldedText } from './fold.ts'
import { LONG } from './wanted.ts'
import type { Haystack, Wanted } from './wanted.ts'
import { PIECE } from './pieces.ts'
import type { Pieces } from './pieces.ts'

/** Where a quote could begin, and where it could end. */
export interface Boundaries {
  starts: number[]
  ends: number[]
}

/** A piece that stands in more places than this tells nothing of where it is from, but near where it was. */
const MOST_HITS = 8
const MOST_LOOKED_AT = 64
/** Of each end so many pieces at most. */
const MOST_SEEDS = 22
/** Characters of the quote's own end that are looked at together with the context on that side. */
const REACH = 56
/** So much of the context votes; what stands farther away says little of the place. */
const REACH_OUT = 64
/** Places that are looked at closely on each side. */
const MOST_PLACES = 6
/** Edits inside a piece's neighbourhood move its other pieces by no more than this. */
const BUCKET = 20

/**
 * Looks for both ends of a quote apart from each other, so that what was put into it does not hide it. An end is voted for
 * by pieces of the context and of the quote around it, then placed by aligning both. Where the quote began and ended
 * with a word, so does what is found.
 */
export function* boundaries(haystack: Haystack, wanted: Wanted): Generator<undefined, Boundaries> {
  const { text, pieces } = haystack
  const { exact, prefix, suffix, places } = wanted
  yield* pieces.prepare()
  const head = exact.slice(0, REACH)
  const tail = exact.slice(-REACH)
  const starts = new Set<number>()
  const ends = new Set<number>()
  const before = prefix.slice(-REACH_OUT)
  for (const place of votes(pieces, before + head, before.length, places)) {
    for (const start of yield* placesOfStart(text, place, prefix, head))
      for (const edge of wanted.beginsWord ? wordEdges(haystack, start) : [start]) starts.add(edge)
    yield
  }
  const behind = suffix.slice(0, REACH_OUT)
  const placesOfItsEnd = places.map(place => place + exact.length)
  for (const place of votes(pieces, tail + behind, tail.length, placesOfItsEnd)) {
    for (const end of yield* placesOfEnd(text, place, tail, suffix))
      for (const edge of wanted.endsWord ? wordEdges(haystack, end) : [end]) ends.add(edge)
    yield
  }
  if (exact.length < LONG) {
    // What stands on one side of a few words may be gone: where they begin, they end not far from there.
    const [found, last] = [[...starts], [...ends]]
    for (const start of found) for (const edge of wordEdges(haystack, start + exact.length)) ends.add(edge)
    for (const end of last) for (const edge of wordEdges(haystack, end - exact.length)) starts.add(edge)
  }
  return { starts: [...starts], ends: [...ends] }
}

/** No word of a page is longer where its edge is looked for. */
const LONGEST_WORD = 24

/** The nearest places on both sides at which a word may begin or end; the place itself where it is one. */
function wordEdges(folded: FoldedText, place: number): number[] {
  if (isWordEdge(folded, place)) return [place]
  const edges: number[] = []
  for (const step of [-1, 1]) {
    let at = place + step
    while (Math.abs(at - place) < LONGEST_WORD && !isWordEdge(folded, at)) at += step
    if (isWordEdge(folded, at)) edges.push(at)
  }
  return edges.length > 0 ? edges : [place]
}

/** Where the pieces of a pattern say that its `origin` is, the most agreed place first; `expected` are where it was. */
function votes(pieces: Pieces, pattern: string, origin: number, expected: readonly number[]): number[] {
  const step = Math.max(4, Math.ceil(pattern.length / MOST_SEEDS))
  const found: number[] = []
  for (let seed = 0; seed + PIECE <= pattern.length; seed += step) {
    const piece = pattern.slice(seed, seed + PIECE)
    const hits = pieces.places(piece, MOST_LOOKED_AT).map(at => at - seed + origin)
    if (hits.length <= MOST_HITS) found.push(...hits)
    else for (const place of expected) found.push(...nearest(hits, place).slice(0, MOST_HITS))
  }
  found.sort((a, b) => a - b)
  const groups: { place: number; count: number }[] = []
  for (let first = 0; first < found.length;) {
    let last = first
    while (last + 1 < found.length && found[last + 1]! - found[last]! <= BUCKET) last++
    groups.push({ place: found[(first + last) >> 1]!, count: last - first + 1 })
    first = last + 1
  }
  groups.sort((a, b) => b.count - a.count)
  return groups.slice(0, MOST_PLACES).map(({ place }) => place)
}

function nearest(places: number[], expected: number): number[] {
  return places.toSorted((a, b) => Math.abs(a - expected) - Math.abs(b - expected))
}

type Steps<T> = Generator<undefined, T>

const SLACK = 40
/** Below this likeness a match is chance: two texts of one language share every third letter in order. */
const LEAST = 0.55

/** By the quote's first words, and by the end of what stood before it: where one was edited, the other holds. */
function* placesOfStart(text: string, place: number, prefix: string, head: string): Steps<number[]> {
  const found: number[] = []
  const own = match(text, place - SLACK, place + head.length + SLACK, head)
  if (own) found.push(own.start)
  yield
  const before = prefix.slice(-32)
  const context = match(text, place - before.length - SLACK, place + SLACK, before)
  if (context) found.push(context.end)
  return found
}

function* placesOfEnd(text: string, place: number, tail: string, suffix: string): Steps<number[]> {
  const found: number[] = []
  const own = match(text, place - tail.length - SLACK, place + SLACK, tail)
  if (own) found.push(own.end)
  yield
  const behind = suffix.slice(0, 32)
  const context = match(text, place - SLACK, place + behind.length + SLACK, behind)
  if (context) found.push(context.start)
  return found
}

function match(text: string, from: number, to: number, piece: string): { start: number; end: number } | null {
  if (piece.length < 3) return null
  const base = Math.max(0, from)
  const found = search(text.slice(base, Math.max(base, to)), piece, Math.floor(piece.length * (1 - LEAST)))
  const best = found[0]
  return best ? { start: base + best.start, end: base + best.end } : null
}
