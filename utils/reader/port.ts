import type { Corrections } from '../article/index.ts'
import type { RateSlice } from '../currency/index.ts'
import type { FigureCorrection } from '../figures/corrections.ts'
import type { SettledSystem } from '../measures/index.ts'
import type { ArticleDraft, HighlightChange, HighlightDraft, HighlightRecord, NoteDraft } from '../library/records.ts'
import type { KeptDraft } from '../platform/note-drafts.ts'
import type { Settings } from '../platform/settings.ts'

/**
 * What the reader in a page asks of the rest of Angka. Rejections carry a message in words that can be shown; the code of
 * what failed is that of their cause: 'private' where nothing is kept before the reader says so.
 */
export interface ReaderPort {
  figuresFound(count: number): void
  articleLeft(): void
  rates(days: string[], currencies: string[]): Promise<RateSlice>
  /** What the reader corrected of an article. */
  correctionsFor(canonicalUrl: string): Promise<Corrections>
  /** What the reader said of the figures of an article at this address, and of all of its site. */
  figureCorrectionsFor(canonicalUrl: string, url: string): Promise<FigureCorrection[]>
  /** Remembers what the reader says of figures; without a currency it is taken back. */
  correctFigure(canonicalUrl: string, url: string, correction: SaidOfFigure): Promise<void>
  /** Brings the article up to date in the library, where it is saved. */
  refreshArticle(article: ArticleDraft): Promise<void>
  /** Whether the reader wants the page at an address read; null where detection decides. */
  ruling(url: string): Promise<boolean | null>
  /** Saves the article, or what is now known of it, without keeping anything of it. */
  saveArticle(article: ArticleDraft): Promise<void>
  /** Notes how far an article was read, 0 to 1, where it is saved. */
  readTo(canonicalUrl: string, progress: number): void
  keep(article: ArticleDraft, highlight: HighlightDraft): Promise<HighlightRecord>
  highlightsFor(canonicalUrl: string): Promise<HighlightRecord[]>
  changeHighlight(id: string, change: HighlightChange): Promise<void>
  removeHighlight(id: string): Promise<void>
  restore(id: string): Promise<void>
  /** The tags of all highlights, the most used first. */
  tagsInUse(): Promise<string[]>
  /** Keeps a note that is being written; without one forgets it. False where the disk is full, and it is kept apart. */
  keepNoteDraft(key: string, draft: NoteDraft | null): Promise<boolean>
  noteDraft(key: string): Promise<KeptDraft | null>
  /** The notes that were being written on an article's passages. */
  noteDrafts(canonicalUrl: string): Promise<KeptDraft[]>
  /** What is done in private windows is kept from now on, until the last one is closed. */
  allowPrivateKeeping(): Promise<void>
  /** The highlight that this tab was opened for, once. */
  pendingPassage(canonicalUrl: string): Promise<string | null>
  /** Remembers whether conversions stand in the text. */
  rememberConversions(on: boolean): Promise<void>
}

/** A correction of figures, or that one is taken back. */
export type SaidOfFigure = Omit<FigureCorrection, 'currency'> & { currency?: string | null }

/** What the reader chose, as far as a page is concerned. How numbers are written goes with the words' locale. */
export interface ReaderChoices extends Pick<
  Settings,
  'conversions' | 'conversionMode' | 'conversionRate' | 'magnitudesInline' | 'letterKeys' | 'unreadLanguages'
> {
  /** ISO 4217, one to three of them, the dearest first. */
  homes: string[]
  /** Whether highlights and figures are painted on this site. */
  painting: boolean
  /** The system that measures are given in. */
  measures: SettledSystem
}

/** The interface's words, and the locale that numbers and dates are written in. */
export interface ReaderWords {
  t: (key: string, values?: Record<string, unknown>) => string
  /** With the reader's number style; it changes while a page is open, so it is asked for each time. */
  locale: string
}
