import { BESIDE } from '../export/exporter.ts'
import type { BesideRecord, LibraryEntry, LibraryReader } from '../export/exporter.ts'
import { withText } from './articles.ts'
import { changes } from './database.ts'
import type { LibraryDatabase } from './database.ts'
import { guarded } from './errors.ts'
import { figuresInOrder, inReadingOrder } from './order.ts'

export interface ReaderFilter {
  /** Only this article. */
  articleId?: string
  /** Only these articles, in this order. */
  ids?: readonly string[]
}

/** So many records are read at once: each transaction costs, and nothing is to be held that is not asked for. */
const AT_ONCE = 16

/** One article with its text and everything kept of it, as it is now. */
export async function entry(db: LibraryDatabase, id: string): Promise<LibraryEntry | undefined> {
  return (await entriesAt(db, [id]))[0]
}

async function entriesAt(db: LibraryDatabase, ids: readonly string[]): Promise<LibraryEntry[]> {
  return db.transaction('r', db.articles, db.texts, db.highlights, db.figures, async () => {
    const articles = (await db.articles.bulkGet([...ids])).filter(article => article !== undefined)
    return Promise.all(
      articles.map(async article => {
        const [whole, highlights, figures] = await Promise.all([
          withText(db, article),
          db.highlights.where({ articleId: article.id }).toArray(),
          db.figures.where({ articleId: article.id }).toArray(),
        ])
        return { article: whole, highlights: inReadingOrder(highlights), figures: figuresInOrder(figures) }
      }),
    )
  })
}

async function* besideArticles(db: LibraryDatabase): AsyncGenerator<BesideRecord> {
  for (const name of BESIDE) {
    const table = db.table<BesideRecord['record'], string>(name)
    const keys = await guarded(() => table.toCollection().primaryKeys())
    for (let at = 0; at < keys.length; at += AT_ONCE) {
      const found = await guarded(() => table.bulkGet(keys.slice(at, at + AT_ONCE)))
      for (const record of found) if (record) yield { table: name, record } as BesideRecord
    }
  }
}

/**
 * Hands the saved articles out one by one, oldest first where no order is given, each as it is when its turn comes. An article
 * that was removed meanwhile is left out.
 */
export function createReader(db: LibraryDatabase, filter: ReaderFilter = {}): LibraryReader {
  const { articleId, ids = articleId === undefined ? undefined : [articleId] } = filter
  const all = (): Promise<readonly string[]> =>
    ids ? Promise.resolve(ids) : guarded(() => db.articles.orderBy('[created+id]').primaryKeys())
  return {
    count: () => guarded(() => (ids ? db.articles.where('id').anyOf(ids).count() : db.articles.count())),
    async *entries() {
      const keys = await all()
      for (let at = 0; at < keys.length; at += AT_ONCE) {
        const before = await guarded(() => changes(db))
        for (const read of await guarded(() => entriesAt(db, keys.slice(at, at + AT_ONCE)))) {
          // What was changed while those before it were written is read anew.
          const isAsRead = (await guarded(() => changes(db))) === before
          const found = isAsRead ? read : await guarded(() => entry(db, read.article.id))
          if (found) yield found
        }
      }
    },
    // What belongs to no article, and what was removed, goes with everything only.
    ...(ids === undefined && { beside: () => besideArticles(db) }),
  }
}
