import type { Table } from 'dexie'
import { figureTables, SCHEMA, SCHEMA_KEY } from './database.ts'
import type { LibraryContext, LibraryDatabase } from './database.ts'
import { derived, minutesOf } from './derived.ts'
import { figuresOf, putFigures } from './figure-sets.ts'
import type { ArticleRecord, ListQuery, MetaRecord } from './records.ts'
import { inShelfOrder, isOnShelves } from './shelves.ts'
import { questionWords } from './words.ts'

// Records of an earlier version are brought up to date by a sweep, a few articles to a transaction, so that the database
// opens at once and nothing waits for it. Until it has been through, lists are made from the articles themselves.

/** So many articles are brought up to date in one transaction. */
const AT_ONCE = 20

/** Libraries that are known to be up to date: they stay so. */
const known = new WeakSet<LibraryDatabase>()

/** Whether every article is in the indexes that lists are read from. The transaction, where there is one, has `meta`. */
export async function isUpToDate(db: LibraryDatabase, meta: Table<MetaRecord, string> = db.meta): Promise<boolean> {
  if (known.has(db)) return true
  const isSo = (await meta.get(SCHEMA_KEY))?.value === SCHEMA
  if (isSo) known.add(db)
  return isSo
}

/** The ids of the articles that are not up to date. */
async function outdated(db: LibraryDatabase): Promise<string[]> {
  const current = new Set(await db.articles.where('schema').equals(SCHEMA).primaryKeys())
  const all = await db.articles.toCollection().primaryKeys()
  return all.filter(id => !current.has(id))
}

async function bringArticleUpToDate(db: LibraryDatabase, id: string): Promise<void> {
  const article = await db.articles.get(id)
  if (!article || article.schema === SCHEMA) return
  const highlights = await db.highlights.where({ articleId: id }).toArray()
  const figures = await figuresOf(db, id)
  const minutes = minutesOf(article, (await db.texts.get(id))?.text)
  // Not a change of the reader's: it keeps its time.
  await db.articles.put(derived(article, { figures, highlights, minutes }))
  await putFigures(db, [{ article, figures }])
}

export interface SweepOptions {
  signal?: AbortSignal
  onProgress?: (done: number, all: number) => void
}

/**
 * Brings the records of earlier versions up to date, some at a time, so that other changes come in between. Stopped, it
 * goes on from there the next time; two at once do no harm.
 */
export async function bringUpToDate({ db }: LibraryContext, options: SweepOptions = {}): Promise<void> {
  if (await isUpToDate(db)) return
  const ids = await outdated(db)
  for (let done = 0; done < ids.length; done += AT_ONCE) {
    options.signal?.throwIfAborted()
    await db.transaction('rw', [db.articles, db.texts, db.highlights, ...figureTables(db), db.meta], async () => {
      for (const id of ids.slice(done, done + AT_ONCE)) await bringArticleUpToDate(db, id)
    })
    options.onProgress?.(Math.min(done + AT_ONCE, ids.length), ids.length)
  }
  await db.meta.put({ key: SCHEMA_KEY, value: SCHEMA })
}

/** A query's articles in its order, from the articles themselves: what stands in until the sweep has been through. */
export async function scanned(articles: Table<ArticleRecord, string>, query: ListQuery): Promise<ArticleRecord[]> {
  const words = questionWords(query.search ?? '')
  const all = await articles.toArray()
  const found = all.filter(
    article => isOnShelves(article, query) && words.every(start => article.words.some(word => word.startsWith(start))),
  )
  const inOrder = inShelfOrder(found, query)
  const { before } = query
  if (!before) return inOrder
  return inOrder.filter(({ created, id }) => created < before.created || (created === before.created && id < before.id))
}
