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

/** How far a reader is with an article. */
export const READING_STATES = ['unread', 'reading', 'done', 'archived'] as const
export type ReadingState = (typeof READING_STATES)[number]

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
export interface ArticleRecord extends Stamped, Omit<ArticleDraft, 'figures'>, ReadingTimes, Derived {
  state: ReadingState
  /** How far its reader has come, 0 to 1; only ever grows by reading. */
  progress: number
  /** The reader's tags of the article itself, as they wrote them, each once. */
  tags: string[]
  /** Canonical URLs of articles that were merged into this one. */
  aliases: string[]
  /** Whole minutes that reading it takes, one at least: by its text where that was ever known. */
  minutes: number
  /** How many figures the article has. */
  figureCount: number
  /** Present where the text was longer than is kept, and its end is missing. */
  textCut?: true
  /** What the page says of what the reader corrected; present only where something is corrected. */
  said?: ArticleFacts
}

/** When an article was read, finished and put away: ISO 8601, absent where it was not. */
export interface ReadingTimes {
  /** When its reader last came further. */
  progressed?: string
  finished?: string
  archived?: string
}

/**
 * What follows from an article and from what is kept of it, kept with it so that a list need not look for it. It is never
 * exported, and made anew whenever one of them changes.
 */
export interface Derived {
  /** The host of its canonical URL. */
  host: string
  highlightCount: number
  /** When something of it was last highlighted; absent where nothing is. */
  lastHighlighted?: string
  /** Colours and tags of its highlights, each once. */
  colours: HighlightColour[]
  highlightTags: string[]
  /** Search words of the article, its figures and its highlights, folded and segmented: an index, never shown. */
  words: string[]
  /** Where the article stands in lists: an index, see shelves.ts. */
  shelves: ShelfKey[]
  /** The same for articles with the same title; absent where it is too short to tell. */
  twin?: string
  /** The version of the database by which all this was made. */
  schema: number
}

/** What an article is listed under, by which order, and its place in that order. */
export type ShelfKey = [facet: string, order: string, ...place: (string | number)[]]

/** The fields of {@link Derived}, which leave no library. */
export const DERIVED_FIELDS = [
  'host',
  'highlightCount',
  'lastHighlighted',
  'colours',
  'highlightTags',
  'words',
  'shelves',
  'twin',
  'schema',
] as const satisfies readonly (keyof Derived)[]

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

/** A figure of a saved article. */
export interface FigureRecord extends Stamped, KeptFigure {
  articleId: string
}

/** The figures of one article together, in reading order; `id` is the article's. */
export interface FigureSetRecord extends Stamped {
  figures: Omit<FigureRecord, 'articleId'>[]
}

/** What the figures of one article are ordered, filtered and searched by, each list in the order of the figures: an index. */
export interface FigureColumnsRecord extends FigureOrigin {
  /** The article's id. */
  id: string
  values: number[]
  /** As in {@link TableFigure}. */
  quantities: string[]
  /** The search words of each, joined by spaces. */
  words: string[]
}

/** What figures have of their article. */
interface FigureOrigin {
  /** The day it was published, YYYY-MM-DD; empty where that is not known. */
  date: string
  host: string
}

/** A figure as a row of the table shows it. */
export interface TableFigure extends FigureRecord, FigureOrigin {
  /** What it is a number of: its kind, with currency or unit, such as "money USD", "measure kilometer/hour", "percent". */
  quantity: string
}

/** Fields that follow from others, which figures had until version 5; they leave no library. */
export const DERIVED_OF_FIGURES = ['date', 'host', 'quantity', 'words'] as const

/** An article with what was kept of it. */
export interface ArticleEntry {
  article: ArticleRecord
  highlights: HighlightRecord[]
  /** Some of its figures that a search found, where neither its title nor its highlights have all that was asked for. */
  figures?: FigureRecord[]
}

/** What may be changed of a highlight that is kept. */
export type HighlightChange = Partial<Pick<HighlightDraft, 'note' | 'colour' | 'tags' | 'quote' | 'selectors'>>

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
  /** What the note is of: a highlight's id, or for a highlight yet to be made its article's canonical URL, "#" and its place. */
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

/** A folder that the reader chose, as the browser hands it over. Never leaves this database. */
export interface HandleRecord {
  key: string
  handle: FileSystemDirectoryHandle
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

/** Orders of a list: by the time of saving, by the last highlight, by the time that reading takes. */
export const LIST_ORDERS = ['newest', 'oldest', 'highlighted', 'shortest'] as const
export type ListOrder = (typeof LIST_ORDERS)[number]

/** Which articles a list shows, in which order. Every condition that is given must hold. */
export interface ListQuery {
  /** Every word must begin a word of the article's title, site, authors, tags, quotes, notes or figures. */
  search?: string
  /** 'open' is everything that is not archived. */
  state?: ReadingState | 'open'
  /** A tag of the article or of a highlight, in any letter case. */
  tag?: string
  host?: string
  /** BCP 47; its first part counts. */
  language?: string
  /** A colour that something in the article is highlighted in. */
  colour?: HighlightColour
  /** 'newest' where it is not given. */
  sort?: ListOrder
  /** How many articles of the list are passed over. */
  offset?: number
  /** 50 where it is not given, 500 at most. */
  limit?: number
  /** The last article of the page before, in the order 'newest': the list goes on behind it. */
  before?: { created: string; id: string }
}

/** What articles can be counted by. */
export type InUseKind = 'state' | 'tag' | 'host' | 'language' | 'colour'

/** A value that is in use, and how many articles (or figures) have it. */
export interface InUse {
  value: string
  count: number
}

/** What was changed, as it was before: enough to take the change back. JSON, so that it can wait anywhere. */
export interface Undo {
  articles: ArticleBefore[]
  highlights: HighlightBefore[]
  /** What the change moved to the trash, by its id there. */
  removed: string[]
}

export type ArticleBefore = { id: string } & ReadingTimes & Partial<Pick<ArticleRecord, 'state' | 'tags' | 'aliases'>>
export type HighlightBefore = { id: string } & Partial<Pick<HighlightRecord, 'tags' | 'articleId'>>

/** Something in the trash, as it is listed. */
export interface TrashEntry {
  /** The id of what was removed: `restore` takes it. */
  id: string
  kind: 'article' | 'highlight'
  /** The title of the article that it is, or was kept of where that is known. */
  title?: string
  quote?: string
  /** How many highlights went with it. */
  highlights: number
  removed: string
  /** When its content is dropped for good. */
  until: string
}

export const FIGURE_ORDERS = ['newest', 'oldest', 'largest', 'smallest', 'quantity', 'host'] as const
export type FigureOrder = (typeof FIGURE_ORDERS)[number]

/** Which figures a table shows. Every condition that is given must hold. */
export interface FiguresFilter {
  /** As in {@link TableFigure}. */
  quantity?: string
  kind?: FigureRecord['kind']
  host?: string
  /** Days of publication, YYYY-MM-DD, both included. Figures without a day are in neither. */
  from?: string
  to?: string
  /** Values, both included. */
  min?: number
  max?: number
  /** Every word must begin a word of the figure or of what it counts. */
  search?: string
  articleId?: string
}

export interface FiguresQuery {
  /** 'newest' where it is not given: by the day of publication, then as they stand in their articles. */
  sort?: FigureOrder
  filter?: FiguresFilter
  offset?: number
  /** 100 where it is not given, 1000 at most. */
  limit?: number
}

/** A figure with what a table says of its article. */
export interface FigureRow {
  figure: TableFigure
  article: Pick<
    ArticleRecord,
    'id' | 'title' | 'url' | 'canonicalUrl' | 'siteName' | 'host' | 'published' | 'language' | 'country'
  >
}

/** A block of the figures that a query asks for. */
export interface FiguresPage {
  /** How many figures there are in all. */
  total: number
  offset: number
  rows: FigureRow[]
}
