import type { LibraryDatabase } from './database.ts'
import { inReadingOrder } from './order.ts'
import type { ArticleEntry, ArticleRecord, HighlightRecord, ListQuery } from './records.ts'
import { questionWords } from './words.ts'

const DEFAULT_LIMIT = 50
const MOST = 500
/**
 * Up to here the found articles are read and sorted. Above, their keys are walked in order until enough are found,
 * which ends early because so many match.
 */
const FEW = 500

const HIGHEST = '\uffff'

/** The ids of the articles in which every word begins a word; each word is one look at the index. */
async function idsWith(db: LibraryDatabase, words: string[]): Promise<Set<string>> {
  let found: Set<string> | undefined
  for (const word of words) {
    const ids = new Set(await db.articles.where('words').startsWith(word).primaryKeys())
    found = found ? found.intersection(ids) : ids
    if (found.size === 0) break
  }
  return found ?? new Set()
}

type Place = Pick<ArticleRecord, 'created' | 'id'>

const newestFirst = (one: Place, other: Place): number =>
  one.created === other.created ? (one.id < other.id ? 1 : -1) : one.created < other.created ? 1 : -1

async function articlesOf(db: LibraryDatabase, query: ListQuery): Promise<ArticleRecord[]> {
  const limit = Math.min(Math.max(query.limit ?? DEFAULT_LIMIT, 0), MOST)
  const { before } = query
  const end = before ? [before.created, before.id] : [HIGHEST, HIGHEST]
  const inOrder = db.articles.where('[created+id]').below(end).reverse()
  const words = questionWords(query.search ?? '')
  if (words.length === 0) return inOrder.limit(limit).toArray()

  const ids = await idsWith(db, words)
  if (ids.size > FEW) {
    const first: string[] = []
    await inOrder
      .until(() => first.length >= limit)
      .eachPrimaryKey(id => {
        if (ids.has(id)) first.push(id)
      })
    return present(await db.articles.bulkGet(first))
  }
  const found = present(await db.articles.bulkGet([...ids]))
  const older = before ? found.filter(article => newestFirst(article, before) > 0) : found
  return older.toSorted(newestFirst).slice(0, limit)
}

function present<Value>(values: (Value | undefined)[]): Value[] {
  return values.filter(value => value !== undefined)
}

/**
 * Saved articles, newest first, each with everything kept of it in reading order and without its text. A search without
 * a single word in it is no search.
 */
export async function list(db: LibraryDatabase, query: ListQuery): Promise<ArticleEntry[]> {
  return db.transaction('r', db.articles, db.highlights, async () => {
    const articles = await articlesOf(db, query)
    const ids = articles.map(article => article.id)
    const byArticle = new Map(ids.map(id => [id, [] as HighlightRecord[]]))
    for (const highlight of await db.highlights.where('articleId').anyOf(ids).toArray()) {
      byArticle.get(highlight.articleId)?.push(highlight)
    }
    return articles.map(article => ({ article, highlights: inReadingOrder(byArticle.get(article.id) ?? []) }))
  })
}
