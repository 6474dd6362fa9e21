import type { Author } from '../article/article.ts'
import type { Conversion } from '../currency/rate-table.ts'
import type { Figure } from '../figures/figure.ts'
import type { Selector } from '../highlights/selectors.ts'

/** What every record has. Ids are UUIDs; times are ISO 8601 with zone. */
export interface Stamped {
  id: string
  created: string
  updated: string
}

export const HIGHLIGHT_COLOURS = ['yellow', 'green', 'blue', 'pink', 'violet'] as const
export type HighlightColour = (typeof HIGHLIGHT_COLOURS)[number]

/** A figure as it is kept: with its own words and the sentence around it. */
export interface KeptFigure extends Figure {
  /** The figure as written. */
  text: string
  /** The sentence it stands in. */
  sentence: string
  /** What it was in the reader's currency when it was kept. */
  conversion?: Conversion
}

/** What a page tells of its article when something of it is saved. */
export interface ArticleDraft {
  url: string
  /** The identity of an article: unique in the library. */
  canonicalUrl: string
  title: string
  byline?: string
  authors: Author[]
  siteName?: string
  published?: string
  modified?: string
  language: string
  country?: string
  excerpt?: string
  /** The body's text, 1 MB at most: for reading offline, search and missing highlights. */
  text?: string
  figures: KeptFigure[]
}

export interface ArticleRecord extends Stamped, Omit<ArticleDraft, 'figures'> {
  /** How many figures the article has. */
  figureCount: number
  /** Search words, folded and segmented: an index, never shown. */
  words: string[]
}

/** What a page tells of a highlight when it is made. */
export interface HighlightDraft {
  quote: string
  selectors: Selector[]
  colour: HighlightColour
  note: string
  tags: string[]
  /** The figure, where the highlight was kept from a figure's card. */
  figure?: KeptFigure
}

export interface HighlightRecord extends Stamped, HighlightDraft {
  articleId: string
  words: string[]
}

export interface FigureRecord extends Stamped, KeptFigure {
  articleId: string
}

/** An article with what was kept of it. */
export interface ArticleEntry {
  article: ArticleRecord
  highlights: HighlightRecord[]
}
