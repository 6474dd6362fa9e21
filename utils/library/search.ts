import type { Table } from 'dexie'
import type { LibraryDatabase } from './database.ts'
import { inReadingOrder } from './order.ts'
import type { ArticleEntry, ArticleRecord, HighlightRecord, ListQuery } from './records.ts'
import { questionWords } from './words.ts'

const DEFAULT_LIMIT = 50
const MOST = 500
/**
 * A beginning of a word with this many hits or more is broad, as the first letter that is typed: its hits would take
 * longer to read than the newest articles take to be looked at, of which most have it.
 */
const BROAD = 2000
/** So many of the newest articles are looked at for broad words, before all hits are read after all. */
const LOOKED_AT = 200
const BATCH = 50

const HIGHEST = '\uffff'

function present<Value>(values: (Value | undefined)[]): Value[] {
  return values.filter(value => value !== undefined)
}

type Articles = Table<ArticleRecord, string>

const hits = (articles: Articles, word: string) => articles.where('words').startsWith(word)

async function withWord(articles: Articles, ids: string[], word: string): Promise<string[]> {
  const having = new Set(await hits(articles, word).primaryKeys())
  return ids.filter(id => having.has(id))
}

/** The first of the articles, in their order, in which every word begins a word. */
async function search(table: Articles, ids: string[], words: string[], limit: number): Promise<ArticleRecord[]> {
  let rest = ids
  let broad: string[] = []
  for (const word of words) {
    const some = await hits(table, word).limit(BROAD).primaryKeys()
    const having = new Set(some)
    if (some.length === BROAD) broad.push(word)
    else rest = rest.filter(id => having.has(id))
  }
  const found: ArticleRecord[] = []
  for (let lookedAt = 0; rest.length > 0 && found.length < limit; lookedAt += BATCH) {
    if (lookedAt === LOOKED_AT) {
      for (const word of broad) rest = await withWord(table, rest, word)
      broad = []
    }
    const articles = present(await table.bulkGet(rest.slice(0, BATCH)))
    found.push(...articles.filter(({ words }) => broad.every(start => words.some(word => word.startsWith(start)))))
    rest = rest.slice(BATCH)
  }
  return found.slice(0, limit)
}

async function articlesOf(articles: Articles, query: ListQuery): Promise<ArticleRecord[]> {
  const limit = Math.min(Math.max(query.limit ?? DEFAULT_LIMIT, 0), MOST)
  const { before } = query
  const end = before ? [before.created, before.id] : [HIGHEST, HIGHEST]
  const inOrder = articles.where('[created+id]').below(end)
  const words = questionWords(query.search ?? '')
  if (words.length === 0) return inOrder.reverse().limit(limit).toArray()
  // Keys in the order of the index come in one piece, backwards they come one by one.
  return search(articles, (await inOrder.primaryKeys()).reverse(), words, limit)
}

/**
 * Saved articles, newest first, each with everything kept of it in reading order and without its text. A search without
 * a single word in it is no search.
 */
export async function list(db: LibraryDatabase, query: ListQuery): Promise<ArticleEntry[]> {
  return db.transaction('r', db.articles, db.highlights, async transaction => {
    // The transaction's own tables: a table of the database joins the transaction that Dexie believes to be the current
    // one, and where two queries of a live list overlap, Firefox can have left that one, which then ends too early.
    const highlights = transaction.table<HighlightRecord, string>('highlights')
    const articles = await articlesOf(transaction.table<ArticleRecord, string>('articles'), query)
    // One request an article: over several keys at once, Dexie would walk a cursor highlight by highlight.
    return Promise.all(
      articles.map(async article => ({
        article,
        highlights: inReadingOrder(await highlights.where({ articleId: article.id }).toArray()),
      })),
    )
  })
}
