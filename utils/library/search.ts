import type { Table } from 'dexie'
import type { LibraryDatabase } from './database.ts'
import { allMatches, firstMatches } from './matching.ts'
import { figuresWith } from './figure-sets.ts'
import { inReadingOrder } from './order.ts'
import type {
  ArticleEntry,
  ArticleRecord,
  FigureColumnsRecord,
  FigureSetRecord,
  HighlightRecord,
  ListQuery,
  MetaRecord,
} from './records.ts'
import { facetsIn, shelfOf } from './shelves.ts'
import { isUpToDate, scanned } from './up-to-date.ts'
import { indexWords, questionWords } from './words.ts'

const DEFAULT_LIMIT = 50
const MOST = 500
/** Of the figures that a search found, a list shows so many of an article. */
const FIGURES_SHOWN = 3
const SHOWN_WORDS = 500

type Articles = Table<ArticleRecord, string>

/** The ids of all articles that a query asks for, in its order. */
async function idsOf(articles: Articles, query: ListQuery, upToDate: boolean): Promise<string[]> {
  if (!upToDate) return (await scanned(articles, query)).map(({ id }) => id)
  return allMatches(articles, query, questionWords(query.search ?? ''))
}

/** The articles of a page of the list, in the order of the query. */
async function articlesOf(articles: Articles, query: ListQuery, upToDate: boolean): Promise<ArticleRecord[]> {
  const limit = Math.min(Math.max(query.limit ?? DEFAULT_LIMIT, 0), MOST)
  const offset = Math.max(query.offset ?? 0, 0)
  if (!upToDate) return (await scanned(articles, query)).slice(offset, offset + limit)
  const words = questionWords(query.search ?? '')
  if (query.before !== undefined) {
    const ids = await behind(articles, await allMatches(articles, query, words), query.before)
    return (await articles.bulkGet(ids.slice(offset, offset + limit))).filter(article => article !== undefined)
  }
  const [facet, ...others] = facetsIn(query)
  if (words.length > 0 || others.length > 0) {
    return (await firstMatches(articles, query, words, offset + limit)).slice(offset)
  }
  return shelfOf(articles, facet, query.sort ?? 'newest')
    .offset(offset)
    .limit(limit)
    .toArray()
}

/** What follows in a list, newest first, behind the last article of the page before, even where that is gone since. */
async function behind(articles: Articles, ids: string[], before: NonNullable<ListQuery['before']>): Promise<string[]> {
  const known = ids.indexOf(before.id)
  if (known !== -1) return ids.slice(known + 1)
  const older = new Set(await articles.where('[created+id]').below([before.created, before.id]).primaryKeys())
  return ids.filter(id => older.has(id))
}

/** The ids of all saved articles that a query asks for, in its order. */
export async function ids(db: LibraryDatabase, query: ListQuery): Promise<string[]> {
  return db.transaction('r', db.articles, db.meta, async transaction =>
    idsOf(
      transaction.table<ArticleRecord, string>('articles'),
      query,
      await isUpToDate(db, transaction.table<MetaRecord, string>('meta')),
    ),
  )
}

/** Whether a word that was asked for is seen in a list: in a title, a site, an author, a tag, or a highlight. */
function isShown(word: string, { article, highlights }: ArticleEntry): boolean {
  const { title, siteName, byline, tags } = article
  const begins = (other: string) => other.startsWith(word)
  return (
    highlights.some(highlight => highlight.words.some(begins)) ||
    indexWords([title, siteName, byline, ...tags], SHOWN_WORDS).some(begins)
  )
}

/**
 * Saved articles in the order that is asked for, each with everything kept of it in reading order and without its text. A
 * search without a single word in it is no search.
 */
export async function list(db: LibraryDatabase, query: ListQuery): Promise<ArticleEntry[]> {
  return db.transaction(
    'r',
    db.articles,
    db.highlights,
    db.figureSets,
    db.figureColumns,
    db.meta,
    async transaction => {
      // The transaction's own tables: a table of the database joins the transaction that Dexie believes to be the current
      // one, and where two queries of a live list overlap, Firefox can have left that one, which then ends too early.
      const highlights = transaction.table<HighlightRecord, string>('highlights')
      const upToDate = await isUpToDate(db, transaction.table<MetaRecord, string>('meta'))
      const articles = await articlesOf(transaction.table<ArticleRecord, string>('articles'), query, upToDate)
      const figures = {
        sets: transaction.table<FigureSetRecord, string>('figureSets'),
        columns: transaction.table<FigureColumnsRecord, string>('figureColumns'),
      }
      const words = questionWords(query.search ?? '')
      // One request an article: over several keys at once, Dexie would walk a cursor highlight by highlight.
      return Promise.all(
        articles.map(async article => {
          const kept = inReadingOrder(await highlights.where({ articleId: article.id }).toArray())
          const entry = { article, highlights: kept }
          const hidden = words.filter(word => !isShown(word, entry))
          if (hidden.length === 0) return entry
          return { ...entry, figures: (await figuresWith(figures, article.id, hidden)).slice(0, FIGURES_SHOWN) }
        }),
      )
    },
  )
}
