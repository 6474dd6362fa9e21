import { liveQuery } from 'dexie'
import type { Corrections } from '../article/corrections.ts'
import type { LibraryReader } from '../export/exporter.ts'
import type { FigureCorrection } from '../figures/corrections.ts'
import { articleFor, correct, highlightsFor, removeArticle, saveArticle } from './articles.ts'
import { correctionsFor } from './corrections.ts'
import { correctFigure, figureCorrectionsFor, showFigures } from './figure-corrections.ts'
import { changes, LibraryDatabase } from './database.ts'
import type { DatabaseOptions, LibraryContext } from './database.ts'
import { clearDraft, draft, saveDraft } from './drafts.ts'
import { guarded, toLibraryError } from './errors.ts'
import { addHighlight, refreshArticle, removeHighlight, updateHighlight } from './highlights.ts'
import { keepRates, keptRates, putOffRates, settleRates, wantedRates, wantRates } from './rates.ts'
import { createReader } from './reader.ts'
import type { ReaderFilter } from './reader.ts'
import type {
  ArticleDraft,
  ArticleEntry,
  ArticleRecord,
  DraftRecord,
  HighlightChange,
  HighlightDraft,
  HighlightRecord,
  LibraryCounts,
  ListQuery,
  NoteDraft,
  RatesAnswer,
  RatesRecord,
  WantedRates,
} from './records.ts'
import { list } from './search.ts'
import { emptyTrash, restore } from './trash.ts'

export { LibraryError } from './errors.ts'
export type { LibraryErrorCode } from './errors.ts'
export type { ReaderFilter } from './reader.ts'

export interface LibraryOptions extends DatabaseOptions {
  /** The clock; the browser's where none is given. */
  now?: () => Date
  /** A fresh UUID each time. */
  newId?: () => string
}

/** The reader's library. Every method rejects with a `LibraryError` where the database fails. */
export interface Library {
  /** Saves an article with its figures, or what is now known of it; the canonical URL tells which one it is. */
  saveArticle(draft: ArticleDraft): Promise<ArticleRecord>
  /** Brings a saved article up to date with what is now read on its page; one that is not saved stays so. */
  refreshArticle(draft: ArticleDraft): Promise<void>
  /** Remembers what the reader corrected of an article, in the place of what they corrected before. */
  correct(canonicalUrl: string, corrections: Corrections): Promise<void>
  /** What the reader corrected of an article; empty where nothing is. */
  correctionsFor(canonicalUrl: string): Promise<Corrections>
  /** Remembers what the reader said of a figure of an article, or of all of a site; without a currency it is taken back. */
  correctFigure(
    canonicalUrl: string,
    site: string,
    correction: Omit<FigureCorrection, 'currency'> & { currency?: string | null },
  ): Promise<void>
  /** What the reader said of the figures of an article and of its site's. */
  figureCorrectionsFor(canonicalUrl: string, site: string): Promise<FigureCorrection[]>
  /** Takes back that figures of an article are none; gives how many they were. */
  showFigures(canonicalUrl: string): Promise<number>
  /** Keeps a highlight, and saves its article with it: both or neither. */
  addHighlight(article: ArticleDraft, highlight: HighlightDraft): Promise<HighlightRecord>
  updateHighlight(id: string, change: HighlightChange): Promise<HighlightRecord>
  /** Moves a highlight to the trash; its article stays saved. */
  removeHighlight(id: string): Promise<void>
  /** Moves an article, with everything kept of it, to the trash. */
  removeArticle(id: string): Promise<void>
  /** Undoes either removal, by the id of what was removed; gives the article's id. */
  restore(id: string): Promise<string>
  /** Drops for good what was removed more than thirty days ago; gives how many removals that were. */
  emptyTrash(): Promise<number>
  /** What is kept of an article, in reading order. */
  highlightsFor(canonicalUrl: string): Promise<HighlightRecord[]>
  /** The saved article, with its text. */
  articleFor(canonicalUrl: string): Promise<ArticleRecord | undefined>
  /** Saved articles, newest first, without their texts. */
  list(query?: ListQuery): Promise<ArticleEntry[]>
  /** Calls `onChange` with the list now and after every change, from whichever window; returns what ends that. */
  watchList(
    query: ListQuery,
    onChange: (entries: ArticleEntry[]) => void,
    onError: (error: unknown) => void,
  ): () => void
  /** Hands articles out one by one, oldest first, to an exporter. */
  reader(filter?: ReaderFilter): LibraryReader
  /** Keeps a note that is being written; the key is a highlight's id, or an article's canonical URL. */
  saveDraft(key: string, note: NoteDraft): Promise<DraftRecord>
  draft(key: string): Promise<DraftRecord | undefined>
  clearDraft(key: string): Promise<void>
  counts(): Promise<LibraryCounts>
  /** The rates that were fetched and kept. */
  readonly rates: KeptRates
  /** Lets go of the database; the next call opens it again. */
  close(): void
}

/** Rates that were fetched and kept, and months of them that are wanted. */
export interface KeptRates {
  /** The kept months of these series, and the newest month of each. */
  months(series: readonly string[], months: readonly string[]): Promise<RatesRecord[]>
  /** Adds a good answer to what is kept of its month. */
  keep(answer: RatesAnswer): Promise<RatesRecord>
  wanted(): Promise<WantedRates[]>
  /** Wants a month for some days of it; gives what is now wanted of it. */
  want(month: string, days: string[]): Promise<WantedRates>
  /** Puts off a month that could not be had. */
  putOff(month: string, until: Pick<WantedRates, 'attempts' | 'next' | 'problem'>): Promise<void>
  /** Wants these days of a month no longer. */
  settle(month: string, days: readonly string[]): Promise<void>
}

/**
 * Opens the library at its first use. A database that does not open is left as it is, and tried again at the next call.
 */
export function openLibrary(options: LibraryOptions = {}): Library {
  const db = new LibraryDatabase(options)
  const context: LibraryContext = {
    db,
    now: options.now ?? (() => new Date()),
    newId: options.newId ?? (() => crypto.randomUUID()),
  }
  // Dexie remembers a failed opening and answers every call with it, unless it is told to open again.
  const opened = <Result>(work: () => PromiseLike<Result>): Promise<Result> =>
    guarded(async () => {
      if (!db.isOpen()) await db.open()
      return work()
    })

  return {
    saveArticle: article => opened(() => saveArticle(context, article)),
    refreshArticle: draft => opened(() => refreshArticle(context, draft)),
    correct: (canonicalUrl, corrections) => opened(() => correct(context, canonicalUrl, corrections)),
    correctionsFor: canonicalUrl => opened(() => correctionsFor(db, canonicalUrl)),
    correctFigure: (canonicalUrl, site, correction) =>
      opened(() => correctFigure(context, canonicalUrl, site, correction)),
    figureCorrectionsFor: (canonicalUrl, site) => opened(() => figureCorrectionsFor(db, canonicalUrl, site)),
    showFigures: canonicalUrl => opened(() => showFigures(context, canonicalUrl)),
    addHighlight: (article, highlight) => opened(() => addHighlight(context, article, highlight)),
    updateHighlight: (id, change) => opened(() => updateHighlight(context, id, change)),
    removeHighlight: id => opened(() => removeHighlight(context, id)),
    removeArticle: id => opened(() => removeArticle(context, id)),
    restore: id => opened(() => restore(context, id)),
    emptyTrash: () => opened(() => emptyTrash(context)),
    highlightsFor: canonicalUrl => opened(() => highlightsFor(db, canonicalUrl)),
    articleFor: canonicalUrl => opened(() => articleFor(db, canonicalUrl)),
    list: (query = {}) => opened(() => list(db, query)),
    watchList(query, onChange, onError) {
      let stop = (): void => undefined
      let ended = false
      // Dexie's live queries keep silent about a database that was closed and about an aborted transaction (a full disk):
      // both are turned into errors of ours before Dexie sees them.
      const entries = (): Promise<ArticleEntry[]> =>
        list(db, query).catch((error: unknown) => {
          throw toLibraryError(error)
        })
      opened(() => Promise.resolve()).then(() => {
        if (ended) return
        const subscription = liveQuery(entries).subscribe({ next: onChange, error: onError })
        stop = () => subscription.unsubscribe()
      }, onError)
      return () => {
        ended = true
        stop()
      }
    },
    reader: filter => createReader(db, filter),
    saveDraft: (key, note) => opened(() => saveDraft(context, key, note)),
    draft: key => opened(() => draft(db, key)),
    clearDraft: key => opened(() => clearDraft(context, key)),
    counts: () =>
      opened(() =>
        db.transaction('r', [db.articles, db.highlights, db.figures, db.trash, db.meta], async () => ({
          articles: await db.articles.count(),
          highlights: await db.highlights.count(),
          figures: await db.figures.count(),
          trash: await db.trash.count(),
          changes: await changes(db),
        })),
      ),
    rates: {
      months: (series, months) => opened(() => keptRates(db, series, months)),
      keep: answer => opened(() => keepRates(context, answer)),
      wanted: () => opened(() => wantedRates(db)),
      want: (month, days) => opened(() => wantRates(context, month, days)),
      putOff: (month, until) => opened(() => putOffRates(context, month, until)),
      settle: (month, days) => opened(() => settleRates(context, month, days)),
    },
    close: () => db.close({ disableAutoOpen: false }),
  }
}
