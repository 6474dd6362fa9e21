import { liveQuery } from 'dexie'
import type { Corrections } from '../article/corrections.ts'
import type { LibraryEntry, LibraryReader } from '../export/exporter.ts'
import type { FigureCorrection } from '../figures/corrections.ts'
import { articleFor, correct, highlightsFor, keptOf, removeArticle, saveArticle } from './articles.ts'
import { noteProgress, removeArticles, setState, tagArticles } from './bulk.ts'
import { correctionsFor } from './corrections.ts'
import { correctFigure, figureCorrectionsFor, showFigures } from './figure-corrections.ts'
import { changes, LibraryDatabase } from './database.ts'
import type { DatabaseOptions, LibraryContext } from './database.ts'
import { clearDraft, draft, draftsFor, saveDraft } from './drafts.ts'
import { explained, guarded } from './errors.ts'
import { putEntries } from './entries.ts'
import { figureCount } from './figure-sets.ts'
import { figureTable } from './figures-page.ts'
import { addHighlight, refreshArticle, removeHighlight, updateHighlight } from './highlights.ts'
import { importsOf } from './imports/index.ts'
import type { Imports } from './imports/index.ts'
import { keepRates, keptRates, putOffRates, settleRates, wantedRates, wantRates } from './rates.ts'
import { duplicates, mergeArticles } from './merge.ts'
import { createReader, entry } from './reader.ts'
import type { ReaderFilter } from './reader.ts'
import type {
  ArticleDraft,
  ArticleEntry,
  ArticleRecord,
  DraftRecord,
  FiguresPage,
  FiguresQuery,
  HighlightChange,
  HighlightDraft,
  HighlightRecord,
  InUse,
  InUseKind,
  LibraryCounts,
  ListQuery,
  NoteDraft,
  RatesAnswer,
  RatesRecord,
  ReadingState,
  TrashEntry,
  Undo,
  WantedRates,
} from './records.ts'
import { ids, list } from './search.ts'
import { shelvesInUse } from './shelves.ts'
import { renameTag } from './tags.ts'
import { discard, emptyTrash, restore, trashed } from './trash.ts'
import { takeBack } from './undo.ts'
import { bringUpToDate, isUpToDate } from './up-to-date.ts'
import type { SweepOptions } from './up-to-date.ts'

export { LibraryError } from './errors.ts'
export type { LibraryErrorCode } from './errors.ts'
export type { ReaderFilter } from './reader.ts'
export type { Imports } from './imports/index.ts'

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
  /** What was removed in the last thirty days and can be taken back, newest first; 100 where no limit is given. */
  trashed(page?: { offset?: number; limit?: number }): Promise<TrashEntry[]>
  /** Drops for good what is in the trash under these ids. */
  discard(ids: readonly string[]): Promise<void>
  /** Drops for good what was removed more than thirty days ago; gives how many removals that were. */
  emptyTrash(): Promise<number>
  /** What is kept of an article, in reading order. */
  highlightsFor(canonicalUrl: string): Promise<HighlightRecord[]>
  /** The saved article, with its text. */
  articleFor(canonicalUrl: string): Promise<ArticleRecord | undefined>
  /** The saved article as a list has it, without its text; undefined where it is not saved. */
  keptOf(canonicalUrl: string): Promise<ArticleEntry | undefined>
  /** Saved articles, newest first where no other order is asked for, without their texts. */
  list(query?: ListQuery): Promise<ArticleEntry[]>
  /** The ids of all articles that a query asks for, in its order, whatever its limit. Reads keys only. */
  ids(query?: ListQuery): Promise<string[]>
  /** One article with its text and everything kept of it. */
  entry(id: string): Promise<LibraryEntry | undefined>
  /** What articles can be filtered by, with how many have each. */
  inUse(kind: InUseKind): Promise<InUse[]>
  /** Puts articles into a state, as every change of many all at once; 'open' takes them out of the archive. */
  setState(ids: readonly string[], state: ReadingState | 'open'): Promise<Undo>
  /** Notes how far a saved article was read, 0 to 1. Less than before, or of an article that is not saved, it is nothing. */
  readTo(canonicalUrl: string, progress: number): Promise<void>
  /** Gives articles tags of their own, and takes others from them. */
  tagArticles(ids: readonly string[], tags: { add?: readonly string[]; remove?: readonly string[] }): Promise<Undo>
  /** Renames a tag wherever it stands; merges it with one of that name, and drops it without a new name. */
  renameTag(from: string, to: string | undefined): Promise<Undo>
  /** Moves articles, with everything kept of them, to the trash. */
  removeArticles(ids: readonly string[]): Promise<Undo>
  /** Merges other articles into one, which is then what is saved under their addresses. */
  mergeArticles(into: string, others: readonly string[]): Promise<Undo>
  /** Groups of articles with the same title. */
  duplicates(): Promise<ArticleRecord[][]>
  /** Takes a change back, whole or not at all. */
  undo(undo: Undo): Promise<void>
  /** A block of the figures of all saved articles. Blocks of one query come fast: its order is kept. */
  figuresPage(query?: FiguresQuery): Promise<FiguresPage>
  /** What figures can be filtered by, with how many have each. */
  figuresInUse(by: 'quantity' | 'host'): Promise<InUse[]>
  /** Puts whole articles, with ids and times and all that is kept of them; what has the same id is replaced. */
  putEntries(entries: readonly LibraryEntry[]): Promise<void>
  /** Brings the records of earlier versions up to date, a few at a time. */
  bringUpToDate(options?: SweepOptions): Promise<void>
  /**
   * Calls `onChange` with what `read` gives now and after every change to what it read, from whichever window; returns what
   * ends that. `read` uses this library and waits for nothing else.
   */
  watch<Result>(
    read: () => Promise<Result>,
    onChange: (result: Result) => void,
    onError: (error: unknown) => void,
  ): () => void
  /** Calls `onChange` with the list now and after every change, from whichever window; returns what ends that. */
  watchList(
    query: ListQuery,
    onChange: (entries: ArticleEntry[]) => void,
    onError: (error: unknown) => void,
  ): () => void
  /** Hands articles out one by one, oldest first, to an exporter. */
  reader(filter?: ReaderFilter): LibraryReader
  /** Keeps a note that is being written; the key is a highlight's id, or an article's canonical URL, "#" and a place in it. */
  saveDraft(key: string, note: NoteDraft): Promise<DraftRecord>
  draft(key: string): Promise<DraftRecord | undefined>
  /** The notes that were being written on an article's passages, kept or not. */
  draftsFor(canonicalUrl: string): Promise<DraftRecord[]>
  clearDraft(key: string): Promise<void>
  counts(): Promise<LibraryCounts>
  /** The rates that were fetched and kept. */
  readonly rates: KeptRates
  /** Files that are taken in. */
  readonly imports: Imports
  /** The folder that backups go to, where the reader chose one. */
  readonly backupFolder: {
    get(): Promise<FileSystemDirectoryHandle | undefined>
    set(handle: FileSystemDirectoryHandle): Promise<void>
  }
  /** Lets go of the database; the next call opens it again. */
  close(): void
}

/** Under which the folder of the backups is kept. */
const BACKUP_FOLDER = 'backup-folder'

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

  /** For what only the indexes know: the sweep through the records of an earlier version is waited for. */
  const upToDate = <Result>(work: () => PromiseLike<Result>): Promise<Result> =>
    opened(async () => {
      if (!(await isUpToDate(db))) await bringUpToDate(context)
      return work()
    })
  const table = figureTable(db)
  const imports = importsOf(context, () => opened(() => Promise.resolve()))

  function live<Result>(
    ready: () => Promise<unknown>,
    read: () => Promise<Result>,
    onChange: (result: Result) => void,
    onError: (error: unknown) => void,
  ): () => void {
    let stop = (): void => undefined
    let ended = false
    // Dexie's live queries keep silent about a database that was closed and about an aborted transaction (a full disk):
    // both are turned into errors of ours before Dexie sees them. And Dexie follows what is read behind an `await` of
    // anything but its own promises only in a function that is `async` itself: in another, such a reading is never told
    // of a change.
    const guardedRead = async (): Promise<Result> => {
      try {
        return await read()
      } catch (error) {
        throw await explained(error)
      }
    }
    ready().then(() => {
      if (ended) return
      const subscription = liveQuery(guardedRead).subscribe({ next: onChange, error: onError })
      stop = () => subscription.unsubscribe()
    }, onError)
    return () => {
      ended = true
      stop()
    }
  }

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
    keptOf: canonicalUrl => opened(() => keptOf(db, canonicalUrl)),
    list: (query = {}) => opened(() => list(db, query)),
    ids: (query = {}) => opened(() => ids(db, query)),
    entry: id => opened(() => entry(db, id)),
    inUse: kind => upToDate(() => shelvesInUse(db, kind)),
    setState: (articles, state) => opened(() => setState(context, articles, state)),
    readTo: (canonicalUrl, progress) => opened(() => noteProgress(context, canonicalUrl, progress)),
    tagArticles: (articles, tags) => opened(() => tagArticles(context, articles, tags)),
    renameTag: (from, to) => upToDate(() => renameTag(context, from, to)),
    removeArticles: articles => opened(() => removeArticles(context, articles)),
    mergeArticles: (into, others) => opened(() => mergeArticles(context, into, others)),
    duplicates: () => upToDate(() => duplicates(db)),
    undo: undo => opened(() => takeBack(context, undo)),
    trashed: page => opened(() => trashed(context, page)),
    discard: removed => opened(() => discard(context, removed)),
    figuresPage: (query = {}) => upToDate(() => table.page(query)),
    figuresInUse: by => upToDate(() => table.inUse(by)),
    putEntries: entries => opened(() => putEntries(context, entries)),
    bringUpToDate: sweep => opened(() => bringUpToDate(context, sweep)),
    // A sweep is a change: it is made before, and not by what is watched. A list does not need one.
    watch: (read, onChange, onError) => live(() => upToDate(() => Promise.resolve()), read, onChange, onError),
    watchList: (query, onChange, onError) =>
      live(
        () => opened(() => Promise.resolve()),
        () => list(db, query),
        onChange,
        onError,
      ),
    reader: filter => createReader(db, filter),
    saveDraft: (key, note) => opened(() => saveDraft(context, key, note)),
    draft: key => opened(() => draft(db, key)),
    draftsFor: canonicalUrl => opened(() => draftsFor(db, canonicalUrl)),
    clearDraft: key => opened(() => clearDraft(context, key)),
    counts: () =>
      opened(() =>
        db.transaction('r', [db.articles, db.highlights, db.figures, db.trash, db.meta], async () => ({
          articles: await db.articles.count(),
          highlights: await db.highlights.count(),
          figures: await figureCount(db),
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
    imports,
    backupFolder: {
      get: () => opened(async () => (await db.handles.get(BACKUP_FOLDER))?.handle),
      set: handle => opened(async () => void (await db.handles.put({ key: BACKUP_FOLDER, handle }))),
    },
    close: () => db.close({ disableAutoOpen: false }),
  }
}
