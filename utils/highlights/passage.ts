import { boundaries } from './boundaries.ts'
import type { Pieces } from './pieces.ts'
import { endSimilarity, startSimilarity } from './similarity.ts'

/** A quote to look for in a folded text, folded itself. */
export interface Wanted {
  exact: string
  prefix: string
  suffix: string
  /** Where it was; null where that isn't known. */
  place: number | null
}

/** A passage that could be the quote. */
export interface Passage {
  start: number
  end: number
  /** Likeness of its words, and of what stands before and behind it: 0 to 1. */
  quote: number
  prefix: number
  suffix: number
  score: number
}

/** The whole quote is looked for in at most so many places: a word of a long page may stand in hundreds. */
const MOST_OCCURRENCES = 200

/** What a part of the likeness weighs. Context decides between namesakes; place only between equals. */
const WEIGHT = { quote: 0.5, context: 0.45, place: 0.05 }
/** The better side counts more: a quote at a paragraph's edge has another neighbour when blocks move. */
const BETTER_SIDE = 0.6

/** A quote of so many characters is found by its words alone: it does not stand twice by chance. */
const LONG = 40
/** A short one needs a context that is clearly its own, on one side entirely or on both by and large. */
const ONE_SIDE = 0.72
const BOTH_SIDES = 0.5

/** Edited words: below this likeness a passage of any length is another one, whatever stands around it. */
const LEAST_QUOTE = 0.5
/** An edited quote is believed in the right context, or by itself where little of it has changed. */
const LIKE = 0.8
/** In between two contexts that are both still there, a short quote may have become other words. */
const SURROUNDED = 0.75
const LEAST_SURROUNDED = 0.3

/** Looks for the quote to the letter, then for what is left of it after an edit. Null where nothing reaches the floor. */
export function* findPassage(pieces: Pieces, wanted: Wanted): Generator<undefined, Passage | null> {
  const { text } = pieces
  const { exact } = wanted
  const surroundings = surroundingsIn(text, wanted)
  let best: Passage | null = null
  let count = 0
  for (let at = text.indexOf(exact); at >= 0 && count < MOST_OCCURRENCES; at = text.indexOf(exact, at + 1)) {
    best = better(best, rate(surroundings, at, at + exact.length, 1))
    if (++count % 16 === 0) yield
  }
  if (best && isFoundWhole(best, exact.length)) return best
  yield
  const { starts, ends } = yield* boundaries(pieces, wanted)
  let edited: Passage | null = null
  for (const start of starts) {
    for (const end of ends) {
      if (!isPlausible(end - start, exact.length)) continue
      const passage = rate(surroundings, start, end, likeness(surroundings, start, end))
      if (isFoundEdited(passage, text.slice(start, end), exact)) edited = better(edited, passage)
    }
    yield
  }
  return edited
}

function better(a: Passage | null, b: Passage): Passage {
  return a && a.score >= b.score ? a : b
}

/** So much of the text beside a passage is held against its context. */
const BESIDE = 120

/** A text around the places where a quote could begin or end. Each place belongs to many passages, and is looked at once. */
interface Surroundings {
  text: string
  wanted: Wanted
  /** Likeness of what stands before a start, and behind an end. */
  prefix: (start: number) => number
  suffix: (end: number) => number
  /** Likeness of the first words from a start on, and of the last ones before an end. */
  head: (start: number) => number
  tail: (end: number) => number
  /** So much of the quote its first words and its last ones are. */
  reach: number
}

function surroundingsIn(text: string, wanted: Wanted): Surroundings {
  const { exact, prefix, suffix } = wanted
  const reach = Math.min(MOST_END, exact.length >> 1)
  const [head, tail] = [exact.slice(0, reach), exact.slice(-reach)]
  return {
    text,
    wanted,
    reach,
    prefix: once(start => endSimilarity(prefix, text.slice(Math.max(0, start - BESIDE), start))),
    suffix: once(end => startSimilarity(suffix, text.slice(end, end + BESIDE))),
    head: once(start => startSimilarity(head, text.slice(start, start + reach * 2))),
    tail: once(end => endSimilarity(tail, text.slice(Math.max(0, end - reach * 2), end))),
  }
}

function once(work: (place: number) => number): (place: number) => number {
  const done = new Map<number, number>()
  return place => {
    const known = done.get(place) ?? work(place)
    done.set(place, known)
    return known
  }
}

function rate(surroundings: Surroundings, start: number, end: number, quote: number): Passage {
  const { text, wanted } = surroundings
  const prefix = surroundings.prefix(start)
  const suffix = surroundings.suffix(end)
  const context = Math.max(prefix, suffix) * BETTER_SIDE + Math.min(prefix, suffix) * (1 - BETTER_SIDE)
  const place = wanted.place === null ? 0 : 1 - Math.min(1, Math.abs(start - wanted.place) / Math.max(1, text.length))
  const score = quote * WEIGHT.quote + context * WEIGHT.context + place * WEIGHT.place
  return { start, end, quote, prefix, suffix, score }
}

function isFoundWhole({ prefix, suffix }: Passage, length: number): boolean {
  return length >= LONG || Math.max(prefix, suffix) >= ONE_SIDE || Math.min(prefix, suffix) >= BOTH_SIDES
}

/** Something between nothing and twice the quote; a long one may have got adverts and other paragraphs into it. */
function isPlausible(length: number, wanted: number): boolean {
  return length > 0 && length >= wanted * 0.4 && length <= wanted * 2 + (wanted >= LONG ? MOST_INSERTED : 12)
}

const MOST_INSERTED = 3000
/** A long passage is compared by so much of its ends, at most a half each: an insertion between them does not count. */
const MOST_END = 60

function likeness({ text, wanted: { exact }, reach, head, tail }: Surroundings, start: number, end: number): number {
  if (exact.length < LONG) {
    const passage = text.slice(start, end)
    return Math.max(0, Math.min(startSimilarity(exact, passage), startSimilarity(passage, exact)))
  }
  if (end - start >= reach * 2) return (head(start) + tail(end)) / 2
  // What stands outside of a short passage is no part of it.
  const passage = text.slice(start, end)
  return (startSimilarity(exact.slice(0, reach), passage) + endSimilarity(exact.slice(-reach), passage)) / 2
}

function isFoundEdited({ quote, prefix, suffix }: Passage, passage: string, exact: string): boolean {
  const most = Math.max(prefix, suffix)
  const least = Math.min(prefix, suffix)
  if (exact.length >= LONG) return quote >= LIKE || (quote >= LEAST_QUOTE && most >= BOTH_SIDES)
  if (quote >= LIKE && exact.length >= 12 && most >= BOTH_SIDES) return true
  if (isSameShape(passage, exact)) return most >= SURROUNDED || least >= BOTH_SIDES
  if (quote >= LEAST_QUOTE) return most >= SURROUNDED && least >= BOTH_SIDES / 2
  return quote >= LEAST_SURROUNDED && least >= SURROUNDED
}

/** Whether two figures differ in nothing but their digits: "$3.5bn" and "$14.1bn". */
function isSameShape(a: string, b: string): boolean {
  return /\d/.test(b) && shape(a) === shape(b)
}

function shape(text: string): string {
  return text.replace(/\d[\d.,]*/g, '0')
}
