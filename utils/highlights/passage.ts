import { boundaries } from './boundaries.ts'
import { coverage } from './coverage.ts'
import { isWordEdge } from './fold.ts'
import type { FoldedText } from './fold.ts'
import { likeness, rate, surroundingsIn } from './surroundings.ts'
import type { Surroundings } from './surroundings.ts'
import { LONG } from './wanted.ts'
import type { Haystack, Passage, Wanted } from './wanted.ts'

/** The whole quote is compared in at most so many places: a word of a long page may stand in thousands. */
const MOST_OCCURRENCES = 200

/** So many passages are rated between two yields: the first ones of a page are slow, before the browser has compiled for them. */
const PER_STEP = 4

/** A short one needs a context that is clearly its own, on one side entirely or on both by and large. */
const ONE_SIDE = 0.72
const BOTH_SIDES = 0.5

/** Its context as good as whole on both sides, or whole next to it: it is not looked for any further. */
const CERTAIN = 0.9
const CERTAIN_RUN = 48

/** So many letters next to it show that a passage stands in its context, where that is left on one side only. */
const TOUCHING = 16

/** Edited words: below this likeness a passage of any length is another one, whatever stands around it. */
const LEAST_QUOTE = 0.5
/** An edited quote is believed in the right context, or by itself where little of it has changed. */
const LIKE = 0.8
/** So much of a long quote has to be left in its context, and without one. */
const LEAST_COVERED = 0.35
const LEAST_COVERED_ALONE = 0.6
/** In a passage so many times as long, some of any quote is found by chance: it has to be that much more. */
const STRETCHED = 1.5
const MORE = 0.2
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
    if (nth % PER_STEP === PER_STEP - 1) yield
    whole = better(whole, rate(surroundings, at, at + exact.length, 1))
  }
  if (whole && isCertain(whole)) return whole
  yield
  const { starts, ends } = yield* boundaries(haystack, wanted)
  const edited: Passage[] = []
  let rated = 0
  for (const start of starts) {
    for (const end of ends) {
      if (!isPlausible(end - start, exact.length)) continue
      if (++rated % PER_STEP === 0) yield
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
  const isStretched = end - start > exact.length * STRETCHED
  const least =
    (Math.max(prefix, suffix) >= BOTH_SIDES ? LEAST_COVERED : LEAST_COVERED_ALONE) + (isStretched ? MORE : 0)
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
function isFoundEdited({ quote, prefix, suffix, run }: Passage, passage: string, exact: string): boolean {
  const most = Math.max(prefix, suffix)
  const least = Math.min(prefix, suffix)
  if (exact.length >= LONG) return quote >= LIKE || (quote >= LEAST_QUOTE && most >= BOTH_SIDES)
  if (quote >= LIKE && exact.length >= 12 && most >= BOTH_SIDES) return true
  // The next item of a list has the same neighbours by and large, but not the same letters next to it.
  if (least < BOTH_SIDES && run < TOUCHING) return false
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
