import { Dexie } from 'dexie'
import type { Table } from 'dexie'
import type { ImportJob } from '../export/import/job.ts'
import { completed } from './completed.ts'
import { LibraryError } from './errors.ts'
import type { ImportStep } from './imports/step.ts'
import type {
  ArticleRecord,
  CorrectionRecord,
  FigureCorrectionRecord,
  DraftRecord,
  FigureColumnsRecord,
  FigureRecord,
  FigureSetRecord,
  HandleRecord,
  HighlightRecord,
  MetaRecord,
  RatesRecord,
  TextRecord,
  TrashRecord,
} from './records.ts'

export const DATABASE_NAME = 'angka'

/** The version of the records' form: those that were made by an earlier one are brought up to date. */
export const SCHEMA = 6
/** The key of `meta` under which that version stands once every record has its form. */
export const SCHEMA_KEY = 'schema'

/** What a browser calls `indexedDB` and `IDBKeyRange`: tests bring their own. */
export interface DatabaseOptions {
  name?: string
  indexedDB?: IDBFactory
  IDBKeyRange?: typeof IDBKeyRange
}

/**
 * The library's tables. Ids are UUIDs, never counted up, so that two machines' records can meet later.
 *
 * Only what is looked up is indexed: each index is written with every record, and a multi-entry one many times over. That is why
 * the figures of an article are one record, and what they are ordered by another.
 * `articles.words` holds the words of the article's highlights and figures too, so that one index answers a search.
 */
export class LibraryDatabase extends Dexie {
  declare articles: Table<ArticleRecord, string>
  declare texts: Table<TextRecord, string>
  declare highlights: Table<HighlightRecord, string>
  /** Figures one by one, as they were kept until version 5; see figure-sets.ts. */
  declare figures: Table<FigureRecord, string>
  declare figureSets: Table<FigureSetRecord, string>
  declare figureColumns: Table<FigureColumnsRecord, string>
  declare corrections: Table<CorrectionRecord, string>
  declare figureCorrections: Table<FigureCorrectionRecord, string>
  declare rates: Table<RatesRecord, string>
  declare drafts: Table<DraftRecord, string>
  declare trash: Table<TrashRecord, string>
  declare meta: Table<MetaRecord, string>
  declare imports: Table<ImportJob, string>
  declare importSteps: Table<ImportStep, [string, number]>
  declare handles: Table<HandleRecord, string>

  constructor(options: DatabaseOptions = {}) {
    super(options.name ?? DATABASE_NAME, {
      // A note that was called saved is on the disk, even when the power goes.
      chromeTransactionDurability: 'strict',
      // No optimistic answers: a list shows what is stored, also when the disk was full.
      cache: 'disabled',
      ...(options.indexedDB && { indexedDB: options.indexedDB }),
      ...(options.IDBKeyRange && { IDBKeyRange: options.IDBKeyRange }),
    })
    // A later version adds a block below this one and leaves it; records are brought up to date when they are read.
    this.version(1).stores({
      articles: 'id, &canonicalUrl, [created+id], updated, *words',
      texts: 'id',
      highlights: 'id, articleId, created, *tags',
      figures: 'id, articleId',
      rates: 'id, &[source+month]',
      drafts: 'id, &key',
      trash: 'id, articleId, created',
      meta: 'key',
    })
    // Corrections stand in a table of their own, for an article can be corrected that is not saved.
    this.version(2).stores({ corrections: 'id, &canonicalUrl' })
    this.version(3).stores({ figureCorrections: 'id, &[place+reach+which], place' })
    // Records of before are not in the new indexes until they are brought up to date: see up-to-date.ts.
    this.version(4).stores({
      articles: 'id, &canonicalUrl, [created+id], updated, *words, *shelves, *aliases, twin, schema',
      figures: 'id, articleId, [date+articleId+start], value, [quantity+value], [host+date], *words',
    })
    // What an import did, so that it can be taken back; and folders that the reader chose, which no JSON can hold.
    this.version(5).stores({ imports: 'id, started', importSteps: '[importId+seq]', handles: 'key' })
    // A figure was a record, and eleven entries of indexes: taking in a large library took minutes for them alone.
    this.version(SCHEMA).stores({
      figures: 'id, articleId',
      highlights: 'id, articleId, *tags',
      figureSets: 'id',
      figureColumns: 'id',
    })
    this.on('populate', transaction => transaction.table('meta').add({ key: SCHEMA_KEY, value: SCHEMA }))
    this.articles.hook('reading', completed)
  }
}

/** What every change to the library needs. `now` and `newId` are passed in, so that a test can know them. */
export interface LibraryContext {
  db: LibraryDatabase
  now: () => Date
  newId: () => string
}

/** Everything that figures are read from. */
export const figureTables = (db: LibraryDatabase) => [db.figureSets, db.figureColumns, db.figures]

const CHANGES = 'changes'

/**
 * Makes one change to the library: all of it in one transaction, or none of it. Every table is in its scope, so two
 * changes never run at once, from whichever window they come: reading before writing is safe in here and only in here.
 */
export async function change<Result>(
  { db, now }: LibraryContext,
  work: (at: string) => Promise<Result>,
): Promise<Result> {
  const tables = [
    db.articles,
    db.texts,
    db.highlights,
    ...figureTables(db),
    db.trash,
    db.drafts,
    db.corrections,
    db.figureCorrections,
    db.meta,
    db.imports,
    db.importSteps,
  ]
  own.set(db, ownChanges(db) + 1)
  const once = () =>
    db.transaction('rw', tables, async () => {
      const result = await work(now().toISOString())
      await db.meta.put({ key: CHANGES, value: (await changes(db)) + 1 })
      return result
    })
  try {
    return await once()
  } catch (error) {
    if (!isEndedBeneath(error)) throw error
    return once().catch((again: unknown) => {
      throw isEndedBeneath(again) ? new LibraryError('full', 'A change was ended twice', { cause: again }) : again
    })
  }
}

/**
 * Whether a change was ended by the browser while it was being made. Where Firefox has no room left it says so when the
 * transaction ends; whoever writes in the moment before is only told that nothing can be written.
 */
const isEndedBeneath = (error: unknown) => (error as { name?: unknown } | null)?.name === 'InvalidStateError'

/** Changes that were begun by this window itself. */
const own = new WeakMap<LibraryDatabase, number>()

/** How many changes this window began: what it read before another one may be outdated. Costs nothing to ask. */
export const ownChanges = (db: LibraryDatabase): number => own.get(db) ?? 0

/** How many changes were made so far. */
export const changes = (db: LibraryDatabase): Promise<number> => changesIn(db.meta)

/** The same, read in a transaction of one's own. */
export async function changesIn(meta: Table<MetaRecord, string>): Promise<number> {
  return Number((await meta.get(CHANGES))?.value ?? 0)
}
