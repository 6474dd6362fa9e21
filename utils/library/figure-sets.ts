import type { Table } from 'dexie'
import { hostOf } from './completed.ts'
import type { LibraryDatabase } from './database.ts'
import { figuresInOrder } from './order.ts'
import { DERIVED_OF_FIGURES } from './records.ts'
import type {
  ArticleRecord,
  FigureColumnsRecord,
  FigureRecord,
  FigureSetRecord,
  KeptFigure,
  MetaRecord,
} from './records.ts'
import { without } from './without.ts'
import { indexWords } from './words.ts'

// The figures of an article are put, read and removed together, and two hundred thousand records with their indexes would take
// minutes to write: so they are one record. What the table of all figures is ordered, filtered and searched by is another, small
// enough to read all of them. Until version 5 each figure was a record of its own: those are moved when their article is brought
// up to date, and read from where they are until then.

/** Words of one figure that it is found by. */
const WORDS_LIMIT = 50

/** An article whose figures are put: what they have of it. */
export type FigureOwner = Pick<ArticleRecord, 'id' | 'created' | 'updated' | 'canonicalUrl' | 'published'>

type OlderFigure = FigureRecord & { [Field in (typeof DERIVED_OF_FIGURES)[number]]?: unknown }

export interface OwnedFigures {
  article: FigureOwner
  figures: readonly FigureRecord[]
}

/** What a figure is a number of: figures with the same can be compared. */
export function quantityOf({ kind, currency, unit, per }: KeptFigure): string {
  const of = `${currency ?? unit ?? ''}${per ? `/${per}` : ''}`
  return of ? `${kind} ${of}` : kind
}

/** The words by which a figure is found. */
const wordsOf = ({ text, subject, currency, unit }: KeptFigure): string[] =>
  indexWords([text, subject, currency, unit], WORDS_LIMIT)

function setOf({ article: { id, created, updated }, figures }: OwnedFigures): FigureSetRecord {
  // From the trash, or from an earlier version, they come with what followed from others.
  const own = figures.map(figure => without(figure as OlderFigure, ['articleId', ...DERIVED_OF_FIGURES]))
  return { id, created, updated, figures: own }
}

function columnsOf({ article, figures }: OwnedFigures): FigureColumnsRecord {
  return {
    id: article.id,
    date: article.published?.slice(0, 10) ?? '',
    host: hostOf(article.canonicalUrl),
    values: figures.map(({ value }) => value),
    quantities: figures.map(quantityOf),
    words: figures.map(figure => wordsOf(figure).join(' ')),
  }
}

export const recordsIn = ({ id, figures }: FigureSetRecord): FigureRecord[] =>
  figures.map(figure => ({ ...figure, articleId: id }))

/** The figures of an article, in reading order; inside a transaction over {@link figureTables}. */
export async function figuresOf(db: LibraryDatabase, articleId: string): Promise<FigureRecord[]> {
  return (await figuresOfAll(db, [articleId]))[0]!
}

/** The figures of each of these articles, in reading order; inside a transaction over {@link figureTables}. */
export async function figuresOfAll(db: LibraryDatabase, articleIds: readonly string[]): Promise<FigureRecord[][]> {
  const sets = await db.figureSets.bulkGet([...articleIds])
  return Promise.all(
    sets.map(async (set, n) =>
      set ? recordsIn(set) : figuresInOrder(await db.figures.where({ articleId: articleIds[n]! }).toArray()),
    ),
  )
}

/** Puts all figures of articles in the place of those that they had; inside a change. */
export async function putFigures(db: LibraryDatabase, owned: readonly OwnedFigures[]): Promise<void> {
  const ordered = owned.map(({ article, figures }) => ({ article, figures: figuresInOrder(figures) }))
  const ids = owned.map(({ article }) => article.id)
  const before = await storedCount(db, ids)
  await db.figureSets.bulkPut(ordered.map(setOf))
  await db.figureColumns.bulkPut(ordered.map(columnsOf))
  await changed(db, ids, ordered.reduce((sum, { figures }) => sum + figures.length, 0) - before)
}

/** Removes all figures of articles; inside a change. */
export async function removeFigures(db: LibraryDatabase, articleIds: readonly string[]): Promise<void> {
  const before = await storedCount(db, articleIds)
  await db.figureSets.bulkDelete([...articleIds])
  await db.figureColumns.bulkDelete([...articleIds])
  await changed(db, articleIds, -before)
}

async function storedCount(db: LibraryDatabase, articleIds: readonly string[]): Promise<number> {
  const columns = await db.figureColumns.bulkGet([...articleIds])
  return columns.reduce((sum, each) => sum + (each?.values.length ?? 0), 0)
}

const FIGURE_CHANGES = 'figure-changes'
const FIGURE_COUNT = 'figure-count'

/** Notes that figures have changed: what was read of all of them before is outdated. None is left where they once were. */
async function changed(db: LibraryDatabase, articleIds: readonly string[], more: number): Promise<void> {
  if ((await db.figures.count()) > 0) await db.figures.where('articleId').anyOf(articleIds).delete()
  await db.meta.put({ key: FIGURE_CHANGES, value: (await figureChanges(db.meta)) + 1 })
  await db.meta.put({ key: FIGURE_COUNT, value: (await numberIn(db.meta, FIGURE_COUNT)) + more })
}

const numberIn = async (meta: Table<MetaRecord, string>, key: string) => Number((await meta.get(key))?.value ?? 0)

/** How many changes were made to figures so far. */
export const figureChanges = (meta: Table<MetaRecord, string>): Promise<number> => numberIn(meta, FIGURE_CHANGES)

/** How many figures there are in all, read without a figure. */
export async function figureCount(db: LibraryDatabase): Promise<number> {
  return (await numberIn(db.meta, FIGURE_COUNT)) + (await db.figures.count())
}

/** Which figures of an article have a word that begins with one of these; in reading order. */
export async function figuresWith(
  tables: { sets: Table<FigureSetRecord, string>; columns: Table<FigureColumnsRecord, string> },
  articleId: string,
  starts: readonly string[],
): Promise<FigureRecord[]> {
  const columns = await tables.columns.get(articleId)
  const isFound = columns?.words.map(words => starts.some(start => hasWord(words, start))) ?? []
  if (!isFound.includes(true)) return []
  const set = await tables.sets.get(articleId)
  return set ? recordsIn(set).filter((_, n) => isFound[n]) : []
}

/** Whether one of some words, joined by spaces, begins so. */
export const hasWord = (words: string, start: string): boolean => words.startsWith(start) || words.includes(` ${start}`)
