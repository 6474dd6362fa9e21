import { boundaries } from './boundaries.ts'
import { coverage } from './coverage.ts'
import { isWordEdge } from './fold.ts'
import type { FoldedText } from './fold.ts'
import type { Pieces } from './pieces.ts'
import { endSimilarity, sameEnd, sameStart, startSimilarity } from './similarity.ts'

/** A folded text, and where its pieces are. */
export interface Haystack extends FoldedText {
  pieces: Pieces
}

/** A quote to look for in a folded text, folded itself. */
export interface Wanted {
  exact: string
  prefix: string
  suffix: string
  /** Whether the quote began where a word begins, and ended where one ends. */
  beginsWord: boolean
  endsWord: boolean
  /** Where it was, by each way of counting; none where that isn't known. */
  places: readonly number[]
}

/** A passage that could be the quote. */
export interface Passage {
  start: number
  end: number
  /** Likeness of its words, and of what stands before and behind it: 0 to 1. */
  quote: number
  prefix: number
  suffix: number
  /** So many letters before and behind it are those of the context, to the letter. */
  run: number
  score: number
}

/** The whole quote is compared in at most so many places: a word of a long page may stand in thousands. */
const MOST_OCCURRENCES = 200

/**
 * What a part of the likeness weighs. Context decides between namesakes; how far it goes on to the letter, and the place,
 * only between those whose nearest context is the same.
 */
const WEIGHT = { quote: 0.5, context: 0.4, run: 0.05, place: 0.05 }
/** The better side counts more: a quote at a paragraph's edge has another neighbour when blocks move. */
const BETTER_SIDE = 0.6

/** So many letters are found by themselves: they do not stand twice by chance. */
const LONG = 40
/** A short one needs a context that is clearly its own, on one side entirely or on both by and large. */
const ONE_SIDE = 0.72
const BOTH_SIDES = 0.5

/** Its context as good as whole on both sides, or whole next to it: it is not looked for any further. */
const CERTAIN = 0.9
const CERTAIN_RUN = 48

/** Edited words: below this likeness a passage of any length is another one, whatever stands around it. */
const LEAST_QUOTE = 0.5
/** An edited quote is believed in the right context, or by itself where little of it has changed. */
const LIKE = 0.8
/** So much of a long quote has to be left in its context, and without one. */
const LEAST_COVERED = 0.35
const LEAST_COVERED_ALONE = 0.6
/** In between two contexts that are both still there, a short quote may have become other words. */
const SURROUNDED = 0.75
const LEAST_SURROUNDED = 0.3
/** In between two that are whole or nearly so, even words that have nothing of it. */
const WHOLLY_SURROUNDED = 0.9

/** Looks for the quote to the letter, then for what is left of it after an edit. Null where nothing reaches the floor. */
export function* findPassage(haystack: Haystack, wanted: Wanted): Generator<undefined, Passage | null> {
  const { text } = haystack
  const { exact } = wanted
  const surroundings = surroundingsIn(text, wanted)
  let whole: Passage | null = null
  for (const [nth, at] of (yield* occurrences(haystack, wanted, surroundings)).entries()) {
    if (nth % 8 === 7) yield
    whole = better(whole, rate(surroundings, at, at + exact.length, 1))
  }
  if (whole && isCertain(whole)) return whole
  yield
  const { starts, ends } = yield* boundaries(haystack, wanted)
  const edited: Passage[] = []
  for (const start of starts) {
    for (const end of ends) {
      if (!isPlausible(end - start, exact.length)) continue
      const passage = rate(surroundings, start, end, likeness(surroundings, start, end))
      if (isFoundEdited(passage, text.slice(start, end), exact)) edited.push(passage)
    }
    yield
  }
  edited.sort((a, b) => b.score - a.score)
  let best: Passage | null = null
  for (const passage of edited.slice(0, MOST_COVERED)) {
    if (best) break
    if (isCovered(passage, text, exact)) best = passage
    yield
  }
  if (!whole || !(isInContext(whole) || exact.length + whole.run >= LONG)) return best
  // The same words elsewhere may be others: where their old context still stands around something like them, it is that.
  return best && isRather(best, whole) ? best : whole
}

/** Where the whole quote stands; of more places than can be compared, those with most of its context next to them. */
function* occurrences(
  haystack: Haystack,
  wanted: Wanted,
  { runBefore, runBehind }: Surroundings,
): Generator<undefined, number[]> {
  const { text } = haystack
  const { exact } = wanted
  const found: number[] = []
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    if (!isCutFromWord(haystack, wanted, at)) found.push(at)
    if (found.length % 500 === 499) yield
  }
  if (found.length <= MOST_OCCURRENCES) return found
  const run = (at: number): number => runBefore(at) + runBehind(at + exact.length)
  return found.sort((a, b) => run(b) - run(a)).slice(0, MOST_OCCURRENCES)
}

/** The best passages are held against the whole quote, so many of them. */
const MOST_COVERED = 6

/** Whether enough of a long quote is in a passage: its ends alone may be those of another one of the same form. */
function isCovered({ start, end, prefix, suffix }: Passage, text: string, exact: string): boolean {
  if (exact.length < LONG) return true
  const least = Math.max(prefix, suffix) >= BOTH_SIDES ? LEAST_COVERED : LEAST_COVERED_ALONE
  return coverage(exact, text.slice(start, end)) >= least
}

/** Whether an edited passage in the quote's context is it rather than the whole quote in another one. */
function isRather(edited: Passage, whole: Passage): boolean {
  const isApart = edited.end <= whole.start || edited.start >= whole.end
  const isNearlyWhole = edited.quote >= LIKE && isInContext(edited)
  return isApart && isNearlyWhole && edited.score > whole.score
}

/** Whether the letters at a place are part of a longer word or number, where the quote was a whole one. */
function isCutFromWord(folded: FoldedText, { exact, beginsWord, endsWord }: Wanted, at: number): boolean {
  return (beginsWord && !isWordEdge(folded, at)) || (endsWord && !isWordEdge(folded, at + exact.length))
}

function better(a: Passage | null, b: Passage): Passage {
  return a && a.score >= b.score ? a : b
}

/** So much of a context is compared for likeness; how far it goes on to the letter is counted beyond. */
const NEAR = 128
/** The text beside a passage that is held against its context: so many times as long, for what was put in between. */
const BESIDE = 2

/** A text around the places where a quote could begin or end. Each place belongs to many passages, and is looked at once. */
interface Surroundings {
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

function surroundingsIn(text: string, wanted: Wanted): Surroundings {
  const { exact } = wanted
  const [prefix, suffix] = [wanted.prefix.slice(-NEAR), wanted.suffix.slice(0, NEAR)]
  const reach = Math.min(MOST_END, exact.length >> 1)
  const [head, tail] = [exact.slice(0, reach), exact.slice(-reach)]
  return {
    text,
    wanted,
    reach,
    prefix: once(start => endSimilarity(prefix, text.slice(Math.max(0, start - prefix.length * BESIDE), start))),
    suffix: once(end => startSimilarity(suffix, text.slice(end, end + suffix.length * BESIDE))),
    runBefore: once(start => sameEnd(wanted.prefix, text, start)),
    runBehind: once(end => sameStart(wanted.suffix, text, end)),
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
  const farAway = Math.min(...wanted.places.map(place => Math.abs(start - place)), text.length)
  const place = 1 - farAway / Math.max(1, text.length)
  const run = surroundings.runBefore(start) + surroundings.runBehind(end)
  const share = run / Math.max(1, wanted.prefix.length + wanted.suffix.length)
  const score = quote * WEIGHT.quote + context * WEIGHT.context + share * WEIGHT.run + place * WEIGHT.place
  return { start, end, quote, prefix, suffix, run, score }
}

/** Whether a whole quote needs no comparison with what could have become of it elsewhere. */
function isCertain({ prefix, suffix, run }: Passage): boolean {
  return run >= CERTAIN_RUN || Math.min(prefix, suffix) >= CERTAIN
}

function isInContext({ prefix, suffix }: Passage): boolean {
  return Math.max(prefix, suffix) >= ONE_SIDE || Math.min(prefix, suffix) >= BOTH_SIDES
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
  return least >= (quote >= LEAST_SURROUNDED ? SURROUNDED : WHOLLY_SURROUNDED)
}

/** Whether two figures differ in nothing but their digits: "$3.5bn" and "$14.1bn". */
function isSameShape(a: string, b: string): boolean {
  return /\d/.test(b) && shape(a) === shape(b)
}

function shape(text: string): string {
  return text.replace(/\d[\d.,]*/g, '0')
}
