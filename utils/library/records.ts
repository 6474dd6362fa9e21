import type { Reach } from '../figures/corrections.ts'
import type { Author } from '../article/article.ts'
import type { ArticleFacts, Corrections } from '../article/corrections.ts'
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

/** What a page tells of its article when something of it is saved: what the page says, without a reader's corrections. */
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
  /** The part of its paper that the article stands in, as the publisher names it. */
  section?: string
  /** Words of the body. Absent, like the section, from an article that was last saved before they were kept. */
  wordCount?: number
  excerpt?: string
  /** The body's text, 1 MB at most: for reading offline, search and missing highlights. */
  text?: string
  figures: KeptFigure[]
}

/**
 * A saved article as its reader has it: with their corrections, where there are any.
 * `updated` is when the article, or anything kept of it, last changed.
 */
export interface ArticleRecord extends Stamped, Omit<ArticleDraft, 'figures'> {
  /** How many figures the article has. */
  figureCount: number
  /** Present where the text was longer than is kept, and its end is missing. */
  textCut?: true
  /** What the page says of what the reader corrected; present only where something is corrected. */
  said?: ArticleFacts
  /** Search words of the article, its figures and its highlights, folded and segmented: an index, never shown. */
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

/** What may be changed of a highlight that is kept. */
export type HighlightChange = Partial<Pick<HighlightDraft, 'note' | 'colour' | 'tags' | 'selectors'>>

/** An article's text, apart from the article so that a list of articles does not read their texts. */
export interface TextRecord {
  /** The article's id. */
  id: string
  text: string
}

/** What was removed, whole: it can come back. `id` is that of the removed record, `created` the time of removal. */
export interface TrashRecord extends Stamped {
  kind: 'article' | 'highlight'
  articleId: string
  canonicalUrl: string
  article?: ArticleRecord
  text?: string
  highlights: HighlightRecord[]
  figures: FigureRecord[]
  /** Its content is gone for good; the record stays, for a deletion is one. */
  emptied?: true
}

/** A note that is being written and is not saved yet. */
export interface NoteDraft {
  note: string
  tags?: string[]
  /** The highlight it will be a note of, where that is not kept yet. */
  highlight?: HighlightDraft
}

export interface DraftRecord extends Stamped, NoteDraft {
  /** What the note is of: a highlight's id, or the canonical URL of the article for a highlight yet to be made. */
  key: string
}

/** What a reader corrected of an article, whether it is saved or not. Without corrections they were taken back. */
export interface CorrectionRecord extends Stamped {
  canonicalUrl: string
  corrections: Corrections
}

/** What a reader said of the figures of an article or a site. Without `currency` it was taken back. */
export interface FigureCorrectionRecord extends Stamped {
  /** The article's canonical URL, or "site" and the host. */
  place: string
  reach: Reach
  which: string
  currency?: string | null
}

/** A month of rates of one series, as they were fetched. The series and the month together are its identity. */
export interface RatesRecord extends Stamped {
  /** Whose rates they are, as the reader is told. */
  source: string
  /** YYYY-MM. */
  month: string
  /** Units of each currency for one US dollar, by day (YYYY-MM-DD). */
  days: Record<string, Record<string, number>>
  /** What was asked for them, by its first address. */
  asked: Record<string, AskedRates>
}

/** The last good answer to a request for rates. */
export interface AskedRates {
  /** When it was asked, ISO 8601. */
  at: string
  /** The answer's entity tag, where the source lets it be read. */
  etag?: string
}

/** What a good answer to a request for rates brings: the days it has rates of, none where nothing has changed. */
export interface RatesAnswer {
  source: string
  month: string
  request: string
  etag?: string
  days: Record<string, Record<string, number>>
}

/** A month of rates that is wanted and not yet had. It outlives a worker that is ended between the request and the write. */
export interface WantedRates {
  /** YYYY-MM. */
  month: string
  /** The days that articles were read of, YYYY-MM-DD; they never leave the machine. */
  days: string[]
  /** How often its sources were asked in vain. */
  attempts: number
  /** When to ask next, ISO 8601. */
  next: string
  /** What came of the last attempt, in English, for a log. */
  problem?: string
}

/** A value of this one database, such as the number of changes so far. Never leaves it. */
export interface MetaRecord {
  key: string
  value: number | string
}

/** How much there is. */
export interface LibraryCounts {
  articles: number
  highlights: number
  figures: number
  trash: number
  /** How many changes were made to the library since it began; only ever grows. */
  changes: number
}

/** Which articles a list shows, newest first. */
export interface ListQuery {
  /** Every word must begin a word of the article's title, site, authors, tags, quotes, notes or figures. */
  search?: string
  /** 50 where it is not given, 500 at most. */
  limit?: number
  /** The last article of the page before: the list goes on behind it. */
  before?: { created: string; id: string }
}
