import { cmp, Dexie } from 'dexie'
import type { Collection, Table } from 'dexie'
import { changesIn, figureChanges } from './database.ts'
import type { LibraryDatabase } from './database.ts'
import { blockForwards, BY_DATE } from './figure-runs.ts'
import type {
  ArticleRecord,
  FigureOrder,
  FigureRecord,
  FigureRow,
  FiguresFilter,
  FiguresPage,
  FiguresQuery,
  InUse,
  MetaRecord,
} from './records.ts'
import { questionWords } from './words.ts'

// A table of a library's figures is drawn a screen at a time, from anywhere in it. The ids in its order are read once, from
// an index and without a figure, and kept until figures change; the figures of a block are fetched by their ids.

const DEFAULT_LIMIT = 100
const MOST = 1000
/** Orders that are kept: the one that is shown, and those before it that one goes back to. */
const ORDERS_KEPT = 4
/** So few figures are put in order themselves: the ids of all figures in that order would be more to read. */
const FEW = 2000

type Figures = Table<FigureRecord, string>
type Found = Collection<FigureRecord, string>

const LAST = Dexie.maxKey as unknown as string

const BY_QUANTITY = '[quantity+value]'
const BY_HOST = '[host+date]'

interface Order {
  index: string
  isBackwards: boolean
  key: (figure: FigureRecord) => unknown
}

const date = ({ date = '', articleId, start }: FigureRecord) => [date, articleId, start]
const value = ({ value }: FigureRecord) => value

const ORDERS: Record<FigureOrder, Order> = {
  newest: { index: BY_DATE, isBackwards: true, key: date },
  oldest: { index: BY_DATE, isBackwards: false, key: date },
  largest: { index: 'value', isBackwards: true, key: value },
  smallest: { index: 'value', isBackwards: false, key: value },
  quantity: { index: BY_QUANTITY, isBackwards: false, key: ({ quantity, value }) => [quantity, value] },
  host: { index: BY_HOST, isBackwards: false, key: ({ host, date }) => [host, date] },
}

/** What a condition of a filter leaves: a range of an index, in whose order it comes. */
interface Condition {
  found: Found
  /** Orders that the range comes in. */
  orders: readonly string[]
}

function conditions(figures: Figures, filter: FiguresFilter): Condition[] {
  const { quantity, kind, host, from, to, min, max, search, articleId } = filter
  const [least, most] = [min ?? Number.NEGATIVE_INFINITY, max ?? Number.POSITIVE_INFINITY]
  const conditions: Condition[] = []
  if (quantity !== undefined) {
    const found = figures.where(BY_QUANTITY).between([quantity, least], [quantity, most], true, true)
    conditions.push({ found, orders: [BY_QUANTITY, 'value'] })
  } else if (min !== undefined || max !== undefined) {
    conditions.push({ found: figures.where('value').between(least, most, true, true), orders: ['value'] })
  }
  if (kind !== undefined) {
    // The kind alone, or what it is a number of behind it: no kind is the beginning of another.
    const found = figures.where(BY_QUANTITY).between([kind], [`${kind}\uffff`])
    conditions.push({ found, orders: [BY_QUANTITY] })
  }
  if (host !== undefined) {
    conditions.push({ found: figures.where(BY_HOST).between([host], [host, LAST]), orders: [BY_HOST] })
  }
  if (from !== undefined || to !== undefined) {
    const found = figures.where(BY_DATE).between([from ?? '0'], [to ?? '9999-99-99', LAST])
    conditions.push({ found, orders: [BY_DATE] })
  }
  if (articleId !== undefined) conditions.push({ found: figures.where('articleId').equals(articleId), orders: [] })
  for (const word of questionWords(search ?? '')) {
    conditions.push({ found: figures.where('words').startsWith(word), orders: [] })
  }
  return conditions
}

/** The ids of all figures that a query asks for, in its order. Few figures are read for it, or none. */
async function orderedIds(figures: Figures, { sort = 'newest', filter = {} }: FiguresQuery): Promise<string[]> {
  const { index, isBackwards, key } = ORDERS[sort]
  const all = conditions(figures, filter)
  const inOrder = all.find(({ orders }) => orders.includes(index))
  const sets = await Promise.all(
    all.filter(condition => condition !== inOrder).map(async ({ found }) => new Set(await found.primaryKeys())),
  )
  const smallest = sets.toSorted((one, other) => one.size - other.size)[0]
  if (smallest && smallest.size <= FEW && !inOrder) {
    const ids = [...smallest].filter(id => sets.every(set => set.has(id)))
    const few = (await figures.bulkGet(ids)).filter(figure => figure !== undefined)
    const sorted = few.toSorted((one, other) => cmp(key(one), key(other)) || cmp(one.id, other.id)).map(({ id }) => id)
    return isBackwards ? sorted.reverse() : sorted
  }
  const ordered = await (inOrder?.found ?? figures.orderBy(index)).primaryKeys()
  const ids = sets.length === 0 ? ordered : ordered.filter(id => sets.every(set => set.has(id)))
  return isBackwards ? ids.reverse() : ids
}

type ArticleFacts = FigureRow['article']

/** What was read of articles, until the library changes: an article's record is large, and its figures stand in many blocks. */
interface KnownArticles {
  changes: number
  facts: Map<string, ArticleFacts>
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

async function rowsOf(
  articles: Table<ArticleRecord, string>,
  found: FigureRecord[],
  known: KnownArticles,
): Promise<FigureRow[]> {
  await factsOf(articles, [...new Set(found.map(({ articleId }) => articleId))], known)
  return found.flatMap(figure => {
    const article = known.facts.get(figure.articleId)
    return article ? [{ figure, article }] : []
  })
}

/** Hands out the figures of a library in blocks; see {@link FiguresPage}. */
export function figurePages(db: LibraryDatabase): (query: FiguresQuery) => Promise<FiguresPage> {
  const orders = new Map<string, { ids: string[]; changes: number; turned: Set<string> }>()
  let articlesKnown: KnownArticles = { changes: -1, facts: new Map() }
  return query =>
    db.transaction('r', db.figures, db.articles, db.meta, async transaction => {
      const figures = transaction.table<FigureRecord, string>('figures')
      const { offset = 0, limit = DEFAULT_LIMIT, sort = 'newest', filter } = query
      const name = JSON.stringify([sort, filter])
      const meta = transaction.table<MetaRecord, string>('meta')
      const changes = await figureChanges(meta)
      const allChanges = await changesIn(meta)
      if (articlesKnown.changes !== allChanges) articlesKnown = { changes: allChanges, facts: new Map() }
      const known = orders.get(name)
      const order =
        known?.changes === changes
          ? known
          : { ids: await orderedIds(figures, query), changes, turned: new Set<string>() }
      orders.delete(name)
      orders.set(name, order)
      if (orders.size > ORDERS_KEPT) orders.delete(orders.keys().next().value!)
      const [first, many] = [Math.max(offset, 0), Math.min(limit, MOST)]
      const found =
        sort === 'newest'
          ? await blockForwards(figures, order.ids, order.turned, first, many)
          : (await figures.bulkGet(order.ids.slice(first, first + many))).filter(figure => figure !== undefined)
      const rows = await rowsOf(transaction.table<ArticleRecord, string>('articles'), found, articlesKnown)
      return { total: order.ids.length, offset, rows }
    })
}

/** The quantities or sites that figures can be filtered by, with how many figures have each; from value to value in an index. */
export function figuresInUse(db: LibraryDatabase, by: 'quantity' | 'host'): Promise<InUse[]> {
  const index = by === 'quantity' ? BY_QUANTITY : BY_HOST
  return db.transaction('r', db.figures, async transaction => {
    const figures = transaction.table<FigureRecord, string>('figures')
    const found: InUse[] = []
    for (let from: string[] = ['']; ;) {
      const [first] = (await figures.where(index).aboveOrEqual(from).limit(1).keys()) as unknown as [string][]
      if (!first) return found
      const [value] = first
      found.push({ value, count: await figures.where(index).between([value], [value, LAST]).count() })
      from = [value, LAST]
    }
  })
}
