/** What sort of number a figure is. */
export type FigureKind = 'money' | 'percent' | 'points' | 'ratio' | 'measure' | 'count'

/**
 * A number that a text states, with what it means.
 *
 * - `percent` is as written, sign kept: "-3,2 %" is -3.2; "fell 3.2 %" is 3.2 with change `down`.
 * - `points` are percentage points; 25 basis points are 0.25.
 * - `ratio` is the quotient: "one in three" is 0.333…, "10:1" is 10.
 */
export interface Figure {
  /** UTF-16 offset into the text where the figure begins. */
  start: number
  /** UTF-16 offset behind its last unit. */
  end: number
  kind: FigureKind
  /** Scaled: "285 juta" is 285_000_000. In a range, the low end. */
  value: number
  /** The low end of a range: "Rp40-50 juta". */
  low?: number
  /** The high end of a range. */
  high?: number
  /** ISO 4217, money only; minor units are turned into major ones. */
  currency?: string
  /** What else a bare sign such as "$" could be, likeliest first. */
  candidates?: string[]
  /** Why this currency: 'symbol', 'named in the text', 'dateline', 'country', 'language'. */
  evidence?: string
  /** A CLDR unit id ('year-person' for an age), else the lemma. */
  unit?: string
  /** What a rate is per: "US$2.24 per barrel" is per 'barrel'. */
  per?: string
  /** The thing counted or measured: "pengguna internet". */
  subject?: string
  /** "sekitar" is about, "lebih dari" over, "kurang dari" under. */
  bound?: 'about' | 'over' | 'under'
  /** "naik 16,7 persen" is up. */
  change?: 'up' | 'down'
  /** The same number on two or more figures: the text states them to be one amount. */
  equivalents?: number
}

/** How a text is to be read. */
export interface FigureOptions {
  /** BCP 47 language of the text; only the primary subtag chooses the language file. */
  language: string
  /** A fuller locale where it is known ("en-AU"): it settles conventions that differ within a language. */
  locale?: string
  /** ISO 3166-1 alpha-2 of the publisher: evidence for a bare currency sign. */
  country?: string
}
