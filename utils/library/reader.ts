import { BESIDE } from '../export/exporter.ts'
import type { BesideRecord, EntryPart, LibraryEntry, LibraryReader } from '../export/exporter.ts'
import { changes, figureTables, ownChanges } from './database.ts'
import type { LibraryDatabase } from './database.ts'
import { guarded } from './errors.ts'
import { figuresOfAll } from './figure-sets.ts'
import { inReadingOrder } from './order.ts'

export interface ReaderFilter {
  /** Only this article. */
  articleId?: string
  /** Only these articles, in this order. */
  ids?: readonly string[]
}

/** So many records are read at once: each transaction costs, and nothing is to be held that is not asked for. */
const AT_ONCE = 32
/** What was read is taken for what is there for so long, in milliseconds; what this window changes is seen at once. */
const FRESH = 100

/** One article with its text and everything kept of it, as it is now. */
export async function entry(db: LibraryDatabase, id: string): Promise<LibraryEntry | undefined> {
  return (await entriesAt(db, [id]))[0]
}

async function entriesAt(
  db: LibraryDatabase,
  ids: readonly string[],
  without: readonly EntryPart[] = [],
): Promise<LibraryEntry[]> {
  return db.transaction('r', [db.articles, db.texts, db.highlights, ...figureTables(db)], async () => {
    const articles = (await db.articles.bulkGet([...ids])).filter(article => article !== undefined)
    const there = articles.map(({ id }) => id)
    const [texts, highlights, figures] = await Promise.all([
      without.includes('text') ? [] : db.texts.bulkGet(there),
      without.includes('highlights')
        ? []
        : Promise.all(there.map(articleId => db.highlights.where({ articleId }).toArray())),
      without.includes('figures') ? [] : figuresOfAll(db, there),
    ])
    return articles.map((article, n) => {
      const text = texts[n]?.text
      return {
        article: text === undefined ? article : { ...article, text },
        highlights: inReadingOrder(highlights[n] ?? []),
        figures: figures[n] ?? [],
      }
    })
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

interface Chunk {
  entries: LibraryEntry[]
  /** Whether they are as they were read. */
  isFresh(): Promise<boolean>
}

/** Reads some articles; what is changed after that is to be read anew when its turn comes. */
function readChunk(db: LibraryDatabase, ids: readonly string[], without: readonly EntryPart[]): Promise<Chunk> {
  return guarded(async () => {
    const before = await changes(db)
    const own = ownChanges(db)
    let looked = performance.now()
    let isFresh = true
    const entries = await entriesAt(db, ids, without)
    return {
      entries,
      async isFresh() {
        if (!isFresh || ownChanges(db) !== own) return false
        // Asking costs a transaction: an article is not worth one, and what another window changes is not that pressing.
        if (performance.now() - looked < FRESH) return true
        looked = performance.now()
        isFresh = (await guarded(() => changes(db))) === before
        return isFresh
      },
    }
  })
}

/** How many articles there are, of all or of these. Reads keys only. */
async function counted(db: LibraryDatabase, ids: readonly string[] | undefined): Promise<number> {
  if (!ids) return db.articles.count()
  if (ids.length < AT_ONCE) return db.articles.where('id').anyOf(ids).count()
  // All keys come at once, a few of them one by one.
  const there = new Set(await db.articles.toCollection().primaryKeys())
  return ids.filter(id => there.has(id)).length
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
    count: () => guarded(() => counted(db, ids)),
    async *entries(without = []) {
      const keys = await all()
      const chunks = Array.from({ length: Math.ceil(keys.length / AT_ONCE) }, (_, at) =>
        keys.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
      )
      let coming = chunks[0] && readChunk(db, chunks[0], without)
      for (let at = 0; at < chunks.length; at += 1) {
        const chunk = await coming!
        // The database reads the next ones while these are written: it is another process.
        coming = chunks[at + 1] && readChunk(db, chunks[at + 1]!, without)
        // Nobody waits for them where this is the last that is asked for.
        coming?.catch(() => undefined)
        for (const read of chunk.entries) {
          const found = (await chunk.isFresh())
            ? read
            : (await guarded(() => entriesAt(db, [read.article.id], without)))[0]
          if (found) yield found
        }
      }
    },
    // What belongs to no article, and what was removed, goes with everything only.
    ...(ids === undefined && { beside: () => besideArticles(db) }),
  }
}
