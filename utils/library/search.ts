import type { Table } from 'dexie'
import type { LibraryDatabase } from './database.ts'
import { figuresInOrder, inReadingOrder } from './order.ts'
import type { ArticleEntry, ArticleRecord, FigureRecord, HighlightRecord, ListQuery, MetaRecord } from './records.ts'
import { idsOnShelves, inShelfOrder, isOnShelves, onOneShelf } from './shelves.ts'
import { isUpToDate, scanned } from './up-to-date.ts'
import { indexWords, questionWords } from './words.ts'

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
/** The articles of a rarer word are read and put in order themselves. */
const FEW = 60
/** Of the figures that a search found, a list shows so many of an article. */
const FIGURES_SHOWN = 3
const SHOWN_WORDS = 500

function present<Value>(values: (Value | undefined)[]): Value[] {
  return values.filter(value => value !== undefined)
}

type Articles = Table<ArticleRecord, string>
type Figures = Table<FigureRecord, string>

const hits = (articles: Articles, word: string) => articles.where('words').startsWith(word)

/** The ids, in their order, of the articles in which every word begins a word. */
async function searchedIds(articles: Articles, ids: string[], words: string[]): Promise<string[]> {
  let rest = ids
  for (const word of words) rest = await withWord(articles, rest, word)
  return rest
}

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
    if (lookedAt >= LOOKED_AT && broad.length > 0) {
      for (const word of broad) rest = await withWord(table, rest, word)
      broad = []
    }
    // Where the ids alone say which they are, no article is read that is not shown.
    const size = broad.length > 0 ? BATCH : Math.min(BATCH, limit - found.length)
    const articles = present(await table.bulkGet(rest.slice(0, size)))
    found.push(...articles.filter(({ words }) => broad.every(start => words.some(word => word.startsWith(start)))))
    rest = rest.slice(size)
  }
  return found.slice(0, limit)
}

const hasAll = (words: readonly string[]) => (article: ArticleRecord) =>
  words.every(start => article.words.some(word => word.startsWith(start)))

/**
 * The first articles of a list in which every word begins a word, where they are found without the ids of all: of a rare
 * word its few articles are read, of common ones the first articles of the list, of which most have them. Undefined where
 * that does not do.
 */
async function searchedSoon(
  articles: Articles,
  query: ListQuery,
  words: string[],
  limit: number,
): Promise<ArticleRecord[] | undefined> {
  const hitsOf = await Promise.all(words.map(word => hits(articles, word).limit(BROAD).primaryKeys()))
  const rare = hitsOf.filter(({ length }) => length < BROAD).map(ids => new Set(ids))
  const [rarest, ...others] = rare.toSorted((one, other) => one.size - other.size)
  if (rarest) {
    const ids = [...rarest].filter(id => others.every(set => set.has(id)))
    if (ids.length > FEW) return undefined
    const found = present(await articles.bulkGet(ids)).filter(hasAll(words))
    return inShelfOrder(
      found.filter(article => isOnShelves(article, query)),
      query,
    ).slice(0, limit)
  }
  const found: ArticleRecord[] = []
  for (let lookedAt = 0; lookedAt < LOOKED_AT; lookedAt += BATCH) {
    const shelf = onOneShelf(articles, query)
    if (!shelf) return undefined
    const some = await shelf.offset(lookedAt).limit(BATCH).toArray()
    found.push(...some.filter(hasAll(words)))
    if (found.length >= limit || some.length < BATCH) return found.slice(0, limit)
  }
  return undefined
}

/** The ids of all articles that a query asks for, in its order. */
async function idsOf(articles: Articles, query: ListQuery, upToDate: boolean): Promise<string[]> {
  if (!upToDate) return (await scanned(articles, query)).map(({ id }) => id)
  const ids = await idsOnShelves(articles, query)
  const words = questionWords(query.search ?? '')
  return words.length === 0 ? ids : searchedIds(articles, ids, words)
}

/** The articles of a page of the list, in the order of the query. */
async function articlesOf(articles: Articles, query: ListQuery, upToDate: boolean): Promise<ArticleRecord[]> {
  const limit = Math.min(Math.max(query.limit ?? DEFAULT_LIMIT, 0), MOST)
  const offset = Math.max(query.offset ?? 0, 0)
  const words = questionWords(query.search ?? '')
  if (!upToDate) return (await scanned(articles, query)).slice(offset, offset + limit)
  const shelf = query.before === undefined ? onOneShelf(articles, query) : undefined
  if (shelf && words.length === 0) return shelf.offset(offset).limit(limit).toArray()
  if (words.length > 0 && query.before === undefined) {
    const found = await searchedSoon(articles, query, words, offset + limit)
    if (found) return found.slice(offset)
  }
  const ids = await behind(articles, await idsOnShelves(articles, query), query.before)
  if (words.length > 0) return (await search(articles, ids, words, offset + limit)).slice(offset)
  return present(await articles.bulkGet(ids.slice(offset, offset + limit)))
}

/** What follows in a list, newest first, behind the last article of the page before, even where that is gone since. */
async function behind(articles: Articles, ids: string[], before: ListQuery['before']): Promise<string[]> {
  if (!before) return ids
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

async function figuresWith(figures: Figures, articleId: string, words: string[]): Promise<FigureRecord[]> {
  // All of an article's in one piece: filtered by the database, they would come one by one.
  const all = await figures.where({ articleId }).toArray()
  const isFound = ({ words: own = [] }: FigureRecord) => words.some(word => own.some(other => other.startsWith(word)))
  return figuresInOrder(all.filter(isFound)).slice(0, FIGURES_SHOWN)
}

/**
 * Saved articles in the order that is asked for, each with everything kept of it in reading order and without its text. A
 * search without a single word in it is no search.
 */
export async function list(db: LibraryDatabase, query: ListQuery): Promise<ArticleEntry[]> {
  return db.transaction('r', db.articles, db.highlights, db.figures, db.meta, async transaction => {
    // The transaction's own tables: a table of the database joins the transaction that Dexie believes to be the current
    // one, and where two queries of a live list overlap, Firefox can have left that one, which then ends too early.
    const highlights = transaction.table<HighlightRecord, string>('highlights')
    const upToDate = await isUpToDate(db, transaction.table<MetaRecord, string>('meta'))
    const articles = await articlesOf(transaction.table<ArticleRecord, string>('articles'), query, upToDate)
    const figures = transaction.table<FigureRecord, string>('figures')
    const words = questionWords(query.search ?? '')
    // One request an article: over several keys at once, Dexie would walk a cursor highlight by highlight.
    return Promise.all(
      articles.map(async article => {
        const kept = inReadingOrder(await highlights.where({ articleId: article.id }).toArray())
        const entry = { article, highlights: kept }
        const hidden = words.filter(word => !isShown(word, entry))
        return hidden.length === 0 ? entry : { ...entry, figures: await figuresWith(figures, article.id, hidden) }
      }),
    )
  })
}
