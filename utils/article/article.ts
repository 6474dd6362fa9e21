import type { RefusedDate } from './refused-date.ts'

/** A place in a tree of nodes, as the boundaries of ranges are. */
export interface Place {
  node: Node
  offset: number
}

/**
 * An article's text as one string, and the map from an offset in it to a place in the live page and back.
 * `range` and `offsets` are inverse to each other, and both see through Angka's own insertions.
 */
export interface ArticleText {
  readonly text: string
  /** The live range of `text.slice(start, end)`; offsets are UTF-16 units and are clamped into the text. */
  range(start: number, end: number): Range
  /**
   * Where the character before an offset ends, in the live page. A place and no range: every live range is brought up to date
   * with each node that is split, so hundreds of splits beside hundreds of ranges take most of their time for that.
   */
  endAt(offset: number): Place
  /** The offsets of a live range, clipped to the text; null where it lies wholly outside. */
  offsets(range: Range): [start: number, end: number] | null
}

export interface Author {
  name: string
  kind: 'person' | 'organisation'
}

/** A news article as it was read from a document. */
export interface Article {
  url: string
  canonicalUrl: string
  title: string
  /** The people who wrote it, in one line, without "By". */
  byline?: string
  authors: Author[]
  siteName?: string
  /** ISO 8601; the day is the publisher's own. */
  published?: string
  /** What the page gives for its date and can't be it: only where `published` is missing. */
  refusedDate?: RefusedDate
  /** ISO 8601; the day is the publisher's own. */
  modified?: string
  /** BCP 47; 'und' where neither the page nor its text says. */
  language: string
  /** ISO 3166-1 alpha-2 of the publisher. */
  country?: string
  /** The part of its paper that the article stands in, as the publisher names it. */
  section?: string
  excerpt?: string
  /** Words of the body. */
  wordCount: number
  /** The body. */
  text: ArticleText
  /** Figures are found in these alike. */
  parts: { headline?: ArticleText; standfirst?: ArticleText; captions: ArticleText[] }
}

/** Whether a document is a news article, and what decided. */
export interface Detection {
  isArticle: boolean
  /** Above the threshold it is one; comparable between pages. */
  score: number
  /** What decided, strongest first, in words for a reader of the code and of the popup. */
  reasons: string[]
}
