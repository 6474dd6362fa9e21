import { endSimilarity, sameEnd, sameStart, startSimilarity } from './similarity.ts'
import { LONG } from './wanted.ts'
import type { Passage, Wanted } from './wanted.ts'

/**
 * What a part of the likeness weighs. Context decides between namesakes; how far it goes on to the letter, and the place,
 * only between those whose nearest context is the same.
 */
const WEIGHT = { quote: 0.5, context: 0.4, run: 0.05, place: 0.05 }
/** Where a page says the same several times, its place tells a quote from the others: the paragraph that it was in. */
const WEIGHT_REPEATED = 0.25
const PARAGRAPH = 100
/** The better side counts more: a quote at a paragraph's edge has another neighbour when blocks move. */
const BETTER_SIDE = 0.6

/** So much of a context is compared for likeness; how far it goes on to the letter is counted beyond. */
const NEAR = 128
/** The text beside a passage that is held against its context: so many times as long, for what was put in between. */
const BESIDE = 2

/** A text around the places where a quote could begin or end. Each place belongs to many passages, and is looked at once. */
export interface Surroundings {
  text: string
  wanted: Wanted
  /** Likeness of what stands before a start, and behind an end. */
  prefix: (start: number) => number
  suffix: (end: number) => number
  /** So many letters there are the context's, to the letter. */
  runBefore: (start: number) => number
  runBehind: (end: number) => number
  /** Likeness of the first words from a start on, and of the last ones before an end. */
  head: (start: number) => number
  tail: (end: number) => number
  /** So much of the quote its first words and its last ones are. */
  reach: number
}

/** What stands around each place of a folded text, held against a quote's context when it is asked for. */
export function surroundingsIn(text: string, wanted: Wanted): Surroundings {
  const { exact } = wanted
  const [prefix, suffix] = [wanted.prefix.slice(-NEAR), wanted.suffix.slice(0, NEAR)]
  const reach = Math.min(MOST_END, exact.length >> 1)
  const [head, tail] = [exact.slice(0, reach), exact.slice(-reach)]
  return {
    text,
    wanted,
    reach,
    prefix: once(start => {
      const before = text.slice(Math.max(0, start - prefix.length * BESIDE), start)
      return endSimilarity(prefix, before) * worthOf(prefix)
    }),
    suffix: once(end => startSimilarity(suffix, text.slice(end, end + suffix.length * BESIDE)) * worthOf(suffix)),
    runBefore: once(start => sameEnd(wanted.prefix, text, start)),
    runBehind: once(end => sameStart(wanted.suffix, text, end)),
    head: once(start => startSimilarity(head, text.slice(start, start + reach * 2))),
    tail: once(end => endSimilarity(tail, text.slice(Math.max(0, end - reach * 2), end))),
  }
}

/** A context of a few letters, at the beginning of a page, is like any other: it counts for less. */
const worthOf = (context: string): number => Math.min(1, context.length / SPEAKING)
const SPEAKING = 12

function once(work: (place: number) => number): (place: number) => number {
  const done = new Map<number, number>()
  return place => {
    const known = done.get(place) ?? work(place)
    done.set(place, known)
    return known
  }
}

/** A passage with what it is worth as the quote, `quote` being the likeness of its words. */
export function rate(surroundings: Surroundings, start: number, end: number, quote: number): Passage {
  const { text, wanted } = surroundings
  const prefix = surroundings.prefix(start)
  const suffix = surroundings.suffix(end)
  const context = Math.max(prefix, suffix) * BETTER_SIDE + Math.min(prefix, suffix) * (1 - BETTER_SIDE)
  const distance = Math.min(...wanted.places.map(place => Math.abs(start - place)), text.length)
  const place = wanted.isRepeated
    ? WEIGHT_REPEATED / (1 + distance / PARAGRAPH)
    : WEIGHT.place * (1 - distance / Math.max(1, text.length))
  const run = surroundings.runBefore(start) + surroundings.runBehind(end)
  const share = run / Math.max(1, wanted.prefix.length + wanted.suffix.length)
  const score = quote * WEIGHT.quote + context * WEIGHT.context + share * WEIGHT.run + place
  return { start, end, quote, prefix, suffix, run, score }
}

/** A long passage is compared by so much of its ends, at most a half each: an insertion between them does not count. */
const MOST_END = 60

/** How much the words of a passage are the quote's, 0 to 1. */
export function likeness(
  { text, wanted: { exact }, reach, head, tail }: Surroundings,
  start: number,
  end: number,
): number {
  if (exact.length < LONG) {
    const passage = text.slice(start, end)
    return Math.max(0, Math.min(startSimilarity(exact, passage), startSimilarity(passage, exact)))
  }
  if (end - start >= reach * 2) return (head(start) + tail(end)) / 2
  // What stands outside of a short passage is no part of it.
  const passage = text.slice(start, end)
  return (startSimilarity(exact.slice(0, reach), passage) + endSimilarity(exact.slice(-reach), passage)) / 2
}
