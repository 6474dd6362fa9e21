import type { FoldedText } from './fold.ts'
import type { Pieces } from './pieces.ts'

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
  /** Whether quote and context were longer than usual, because the page said the same elsewhere. */
  isRepeated: boolean
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

/** So many letters are found by themselves: they do not stand twice by chance. */
export const LONG = 40
