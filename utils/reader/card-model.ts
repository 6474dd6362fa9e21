import type { Article } from '../article/article.ts'
import type { FigureCorrection, Reach } from '../figures/corrections.ts'
import type { Money } from './money.ts'
import type { ReaderChoices, ReaderWords } from './port.ts'

/** What a figure's card shows, in words and numbers that are ready to be shown. */
export interface CardModel {
  /** The figure as written: the card's name for those who don't see it. */
  figure: string
  /** The answer: "≈ Rp86.5 billion", or the number in the reader's own way of writing. */
  title: string
  /** What it is the answer to: "CNY40 juta · 8 October 2020". */
  subtitle: string
  course?: CardCourse
  /** A percentage as a part of a whole, 0 to 1; of a range `part` is the high end. */
  share?: { part: number; from?: number; words?: string }
  rows: { label: string; value: string; note?: string }[]
  /** Sentences that must be said: no rate, no date, a bare sign. */
  says: string[]
  /** What the reader can say is wrong of it. */
  correctable: {
    /** The currency that it is read as, and those that its sign leaves open; none where it is no money. */
    currency?: string
    candidates: string[]
    /** By which the reader said what it is. */
    corrected?: Reach
  }
  check?: { tone: 'holds' | 'warns' | 'silent'; title: string; detail?: string }
}

/** A rate's course around the article's day. */
export interface CardCourse {
  points: { at: number; rate: number }[]
  /** The article's day, on the scale of `at`. */
  marked: number
  /** The course in words. */
  words: string
}

/** With what a card is asked for. */
export interface Asked {
  article: Article
  /** What the reader said of its figures. */
  corrections: FigureCorrection[]
  choices: ReaderChoices
  money: Money | undefined
  /** Why there are no rates, in words, where `money` is missing. */
  noRates?: string
  words: ReaderWords
  now: Date
}
