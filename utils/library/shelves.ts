import { Dexie } from 'dexie'
import type { Collection, Table } from 'dexie'
import { fold } from '../text-fold.ts'
import type { LibraryDatabase } from './database.ts'
import type { ArticleRecord, InUse, InUseKind, ListOrder, ListQuery, ShelfKey } from './records.ts'

// One multi-entry index answers every list. For each thing that an article is listed under (its state, a tag, its site …)
// and each order it has a key that begins with both and ends with the article's place in that order: a list is a range of
// the index, read from its beginning or its end and no further than it is shown. A thing that is counted is a range too.

/** Everything, and everything that is not archived. */
const ALL = 'all'
const OPEN = 'open'

/** Orders as they stand in keys; one gives both newest and oldest. */
const SAVED = 's'
const HIGHLIGHTED = 'h'
const LENGTH = 'm'

const KEY_OF: Record<ListOrder, string> = {
  newest: SAVED,
  oldest: SAVED,
  highlighted: HIGHLIGHTED,
  shortest: LENGTH,
}
const BACKWARDS: Record<ListOrder, boolean> = { newest: true, oldest: false, highlighted: true, shortest: false }

/** Tags, hosts and languages are short; what a page gives for one may not be. */
const LONGEST = 200

const facet = (kind: InUseKind, value: string): string => `${kind}:${value.slice(0, LONGEST)}`

/** A tag as it is compared: in any letter case, with or without accents. */
export const tagKey = (tag: string): string => fold(tag.trim())

/** The first part of a language tag, by which languages are told apart. */
export const languageKey = (language: string): string => language.split('-')[0]!.toLowerCase()

type Listed = Omit<ArticleRecord, 'words' | 'shelves'>

/** What an article is listed under, each with its name as it is shown. */
function facetsOf(article: Listed): Map<string, string> {
  const of = (kind: InUseKind, value: string, shown = value) => [facet(kind, value), shown.slice(0, LONGEST)] as const
  return new Map([
    [ALL, ''],
    ...(article.state === 'archived' ? [] : [[OPEN, ''] as const]),
    of('state', article.state),
    of('host', article.host),
    of('language', languageKey(article.language)),
    ...[...article.tags, ...article.highlightTags].map(tag => of('tag', tagKey(tag), tag.trim())),
    ...article.colours.map(colour => of('colour', colour)),
  ])
}

/** An article's place in each order. */
function placesOf({ created, lastHighlighted, minutes }: Listed): Record<string, number[]> {
  const saved = Date.parse(created)
  return {
    [SAVED]: [saved],
    // Those without a highlight follow behind all with one; of equally long ones the newest comes first.
    [HIGHLIGHTED]: [lastHighlighted === undefined ? 0 : Date.parse(lastHighlighted), saved],
    [LENGTH]: [minutes, -saved],
  }
}

/** The keys under which an article is listed. */
export function shelvesOf(article: Listed): ShelfKey[] {
  const places = Object.entries(placesOf(article))
  return [...facetsOf(article)].flatMap(([name, shown]) =>
    places.map(([order, place]): ShelfKey => [name, order, ...place, shown]),
  )
}

type Articles = Table<ArticleRecord, string>

/** What a query asks of an article, but for its search: the names of the shelves that it must stand on, one at least. */
export function facetsIn({ state, tag, host, language, colour }: ListQuery): [string, ...string[]] {
  const [first, ...others] = [
    tag !== undefined && facet('tag', tagKey(tag)),
    host !== undefined && facet('host', host),
    colour && facet('colour', colour),
    language !== undefined && facet('language', languageKey(language)),
    state && (state === 'open' ? OPEN : facet('state', state)),
  ].filter(name => typeof name === 'string')
  return [first ?? ALL, ...others]
}

/** The articles of a shelf, in an order. */
export function shelfOf(articles: Articles, name: string, sort: ListOrder): Collection<ArticleRecord, string> {
  const found = shelf(articles, name, KEY_OF[sort])
  return BACKWARDS[sort] ? found.reverse() : found
}

/**
 * The ids of a whole shelf, in an order. Only keys are read, and forwards: they come in one piece so in every browser, and
 * backwards one by one in some.
 */
export async function idsOnShelf(articles: Articles, name: string, sort: ListOrder): Promise<string[]> {
  const ids = await shelf(articles, name, KEY_OF[sort]).primaryKeys()
  return BACKWARDS[sort] ? ids.reverse() : ids
}

const shelf = (articles: Articles, name: string, order: string) =>
  articles.where('shelves').between([name, order], [name, order, Dexie.maxKey])

/** Whether an article stands on a shelf, by what it says itself. */
export const standsOn = (article: ArticleRecord, name: string): boolean => facetsOf(article).has(name)

/** Whether an article stands on every shelf that a query asks for, by what it says itself. */
export function isOnShelves(article: ArticleRecord, query: ListQuery): boolean {
  const facets = facetsOf(article)
  return facetsIn(query).every(name => facets.has(name))
}

/** Articles in the order of a query, by what they say themselves. */
export function inShelfOrder(articles: ArticleRecord[], { sort = 'newest' }: ListQuery): ArticleRecord[] {
  const keys = new Map(articles.map(article => [article, placesOf(article)[KEY_OF[sort]]!]))
  const compare = (one: ArticleRecord, other: ArticleRecord): number => {
    const [first, second] = [keys.get(one)!, keys.get(other)!]
    const at = first.findIndex((value, i) => value !== second[i])
    return at === -1 ? (one.id < other.id ? -1 : 1) : first[at]! - second[at]!
  }
  const sorted = articles.toSorted(compare)
  return BACKWARDS[sort] ? sorted.reverse() : sorted
}

/** The ids of the articles that have a tag, themselves or on a highlight. */
export function articlesTagged(articles: Articles, tag: string): PromiseLike<string[]> {
  return shelf(articles, facet('tag', tagKey(tag)), SAVED).primaryKeys()
}

/**
 * What articles can be filtered by, with how many there are of each; in the order of the index. From value to value in
 * the index, and counted there.
 */
export function shelvesInUse(db: LibraryDatabase, kind: InUseKind): Promise<InUse[]> {
  const end = [facet(kind, '\uffff')]
  // One transaction: there may be hundreds of tags, and each would begin two.
  return db.transaction('r', db.articles, async transaction => {
    const articles = transaction.table<ArticleRecord, string>('articles')
    const found: InUse[] = []
    for (let from: string[] = [facet(kind, '')]; ;) {
      const [first] = (await articles.where('shelves').between(from, end).limit(1).keys()) as unknown as ShelfKey[]
      if (!first) return found
      const [name] = first
      found.push({ value: String(first.at(-1)), count: await shelf(articles, name, SAVED).count() })
      // Every key of this value is below it: arrays are compared part by part, and nothing is above an array.
      from = [name, Dexie.maxKey as unknown as string]
    }
  })
}
