import type { Dexie, Table } from 'dexie'
import { changesIn } from './database.ts'
import type { LibraryDatabase } from './database.ts'
import { figureChanges, quantityOf } from './figure-sets.ts'
import { inFigureOrder, isAskedFor, tableOf } from './figure-columns.ts'
import type { FigureTableColumns } from './figure-columns.ts'
import type {
  ArticleRecord,
  FigureColumnsRecord,
  FigureRow,
  FigureSetRecord,
  FiguresPage,
  FiguresQuery,
  InUse,
  MetaRecord,
} from './records.ts'

// A table of a library's figures is drawn a screen at a time, from anywhere in it. What it is ordered and filtered by is read
// once, without a figure, and kept until figures change; the figures of a block are fetched with those beside them.

const DEFAULT_LIMIT = 100
const MOST = 1000
/** Orders that are kept: the one that is shown, and those before it that one goes back to. */
const ORDERS_KEPT = 4
/** Columns are read of so many articles at once: all of them in one piece would hold the page up. */
const AT_ONCE = 1000

type ArticleFacts = FigureRow['article']

/** What was read of articles, until the library changes: an article's record is large, and its figures stand in many blocks. */
interface KnownArticles {
  changes: number
  facts: Map<string, ArticleFacts>
}

/** What was read of all figures, until figures change. */
interface KnownFigures {
  changes: number
  columns: FigureTableColumns
  /** The figures in the orders that were asked for, by their places in the columns. */
  orders: Map<string, Uint32Array>
}

/** So many articles are remembered at most. */
const ARTICLES_KEPT = 20_000

async function factsOf(articles: Table<ArticleRecord, string>, ids: string[], known: KnownArticles): Promise<void> {
  const unknown = ids.filter(id => !known.facts.has(id))
  if (unknown.length === 0) return
  if (known.facts.size + unknown.length > ARTICLES_KEPT) known.facts.clear()
  const missing = ids.filter(id => !known.facts.has(id))
  for (const article of await articles.bulkGet(missing)) {
    if (!article) continue
    const { id, title, url, canonicalUrl, siteName, host, published, language, country } = article
    known.facts.set(id, { id, title, url, canonicalUrl, siteName, host, published, language, country })
  }
}

async function readColumns(table: Table<FigureColumnsRecord, string>): Promise<FigureTableColumns> {
  const all: FigureColumnsRecord[] = []
  for (let last: string | undefined; ;) {
    const from = last === undefined ? table.toCollection() : table.where(':id').above(last)
    const some = await from.limit(AT_ONCE).toArray()
    all.push(...some)
    if (some.length < AT_ONCE) return tableOf(all)
    last = some.at(-1)!.id
  }
}

/** The table of all figures of a library. */
export interface FigureTable {
  /** A block of it; see {@link FiguresPage}. */
  page(query: FiguresQuery): Promise<FiguresPage>
  /** The quantities or sites that figures can be filtered by, with how many figures have each; in their order. */
  inUse(by: 'quantity' | 'host'): Promise<InUse[]>
}

export function figureTable(db: LibraryDatabase): FigureTable {
  let known: KnownFigures | undefined
  let articlesKnown: KnownArticles = { changes: -1, facts: new Map() }

  // The tables are the transaction's own: see `list` in search.ts.
  async function figuresIn(transaction: { table: Dexie['table'] }): Promise<KnownFigures> {
    const changes = await figureChanges(transaction.table<MetaRecord, string>('meta'))
    if (known?.changes === changes) return known
    const columns = await readColumns(transaction.table<FigureColumnsRecord, string>('figureColumns'))
    return (known = { changes, columns, orders: new Map() })
  }

  function orderIn({ columns, orders }: KnownFigures, { sort = 'newest', filter = {} }: FiguresQuery): Uint32Array {
    const name = JSON.stringify([sort, filter])
    const order = orders.get(name) ?? inFigureOrder(columns, sort, isAskedFor(columns, filter))
    orders.delete(name)
    orders.set(name, order)
    if (orders.size > ORDERS_KEPT) orders.delete(orders.keys().next().value!)
    return order
  }

  return {
    page: query =>
      db.transaction('r', db.figureSets, db.figureColumns, db.articles, db.meta, async transaction => {
        const allChanges = await changesIn(transaction.table<MetaRecord, string>('meta'))
        if (articlesKnown.changes !== allChanges) articlesKnown = { changes: allChanges, facts: new Map() }
        const { facts } = articlesKnown
        const all = await figuresIn(transaction)
        const order = orderIn(all, query)
        const { offset = 0, limit = DEFAULT_LIMIT } = query
        const first = Math.max(offset, 0)
        const block = [...order.subarray(first, first + Math.min(limit, MOST))]
        const { articles, articleOf, startOf } = all.columns
        const ids = [...new Set(block.map(at => articles[articleOf[at]!]!.id))]
        const found = await transaction.table<FigureSetRecord, string>('figureSets').bulkGet(ids)
        const sets = new Map(ids.map((id, n) => [id, found[n]?.figures]))
        await factsOf(transaction.table<ArticleRecord, string>('articles'), ids, articlesKnown)
        const rows = block.flatMap((at): FigureRow[] => {
          const { id: articleId, date, host } = articles[articleOf[at]!]!
          const figure = sets.get(articleId)?.[at - startOf[articleOf[at]!]!]
          const article = facts.get(articleId)
          if (!figure || !article) return []
          return [{ figure: { ...figure, articleId, date, host, quantity: quantityOf(figure) }, article }]
        })
        return { total: order.length, offset, rows }
      }),
    inUse: by =>
      db.transaction('r', db.figureColumns, db.meta, async transaction => {
        const { columns } = await figuresIn(transaction)
        return columns.counted(by)
      }),
  }
}
