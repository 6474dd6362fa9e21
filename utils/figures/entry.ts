import type { Language } from './language.ts'

/** Everything that a word can do; which of it counts, its neighbours decide. */
export interface Entry {
  cardinal?: number
  increment?: number
  teen?: boolean
  multiplier?: number
  magnitude?: number
  short?: number
  /** The spelling that `short` needs, where case matters. */
  shortCase?: string
  whole?: number
  openWhole?: boolean
  fraction?: number
  /** The fraction is of what stands before it. */
  half?: boolean
  /** Digits glued behind are decimals. */
  decimals?: boolean
  ratio?: number
  denominator?: number
  negative?: boolean
  join?: boolean
  tensJoin?: boolean
  weightWord?: boolean
  article?: boolean
  infixOver?: boolean
  /** ISO 4217, or a family of signs.ts. */
  currency?: string
  /** Where the name may stand; without it, behind the amount only. */
  side?: 'before' | 'both'
  /** What one of it is worth: "grand" is a thousand, "MUSD" a million. */
  scale?: number
  /** A name that is a common word too; points that are some only where a change follows. */
  weak?: boolean
  /** Only in upper case: "USD" is a code, "all" a word. */
  upper?: boolean
  adjective?: string
  minor?: string
  minorScale?: number
  /** Only behind an amount in its major unit: 分 alone is a score or a minute. */
  partOnly?: boolean
  percent?: number
  percentPrefix?: number
  percentPart?: number
  tenths?: boolean
  fractionSign?: boolean
  pointWord?: boolean
  points?: number
  /** A change for better or worse, which is neither up nor down. */
  swing?: boolean
  unit?: string
  gluedUnit?: boolean
  age?: boolean
  ageBefore?: boolean
  ageAfter?: boolean
  counter?: boolean
  per?: boolean
  weakPer?: boolean
  perThing?: boolean
  distance?: boolean
  /** What a word that is a rate by itself is per. */
  rate?: string
  /** Before a length, what makes it a speed. */
  speed?: boolean
  between?: boolean
  from?: boolean
  rangeJoin?: boolean
  betweenJoin?: boolean
  bound?: 'about' | 'over' | 'under'
  /** Behind a verb of change the bound of the level that it crossed: "fell below 5". */
  crossing?: boolean
  /** Before a span of time no bound, but "during". */
  notTime?: boolean
  /** Before money no change, but "earn". */
  notMoney?: boolean
  boundAfter?: 'about' | 'over' | 'under'
  change?: 'up' | 'down'
  changeAfter?: 'up' | 'down'
  changeBy?: boolean
  by?: boolean
  level?: boolean
  equivalent?: boolean
  month?: boolean
  clock?: boolean
  hoursAt?: boolean
  label?: boolean
  labelAfter?: boolean
  readingTime?: boolean
  ordinal?: boolean
  ratioWord?: boolean
  inRatio?: boolean
  inRatioOfThing?: boolean
  /** Between two numbers of a counter, the whole first. */
  ofCounted?: boolean
  /** No name of Intl's is added to it. */
  idiom?: boolean
  definite?: boolean
  /** Before an hour. */
  at?: boolean
  tally?: boolean
  genitive?: boolean
  stop?: boolean
  /** Written on the word behind it. */
  prefix?: boolean
  /** What a word means that holds its two: "مليونين" is two of "مليون". */
  two?: string
  place?: string
}

/** A word list made ready for lookup. */
export interface Lexicon {
  language: Language
  /** Phrases of spaced words, folded, one space between. */
  phrases: Map<string, Entry>
  /** Every proper beginning of a phrase: whether it pays to look further. */
  beginnings: Set<string>
  /** First unit of an unspaced phrase to the length of the longest that begins so. */
  longest: Map<number, number>
}
