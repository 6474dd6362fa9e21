import type { Collection, Table } from 'dexie'
import type { ArticleRecord, ListQuery } from './records.ts'
import { facetsIn, idsOnShelf, inShelfOrder, shelfOf, standsOn } from './shelves.ts'

// A key of an index costs little and a whole index much: ten thousand keys take longer to read than a reader should wait for
// a list. So of each condition only so many keys are read, the rarest word first, and a list is walked from its beginning,
// no further than it takes to find what is shown.

type Articles = Table<ArticleRecord, string>

/** A condition that more keys than these meet is broad: it is looked for in the articles that are come across. */
const BROAD = 1000
/** So few articles are read and put in order themselves: to come across them on a walk would take longer. */
const FEW = 100
/** How far a list is walked first, in keys; each step after it goes four times as far. */
const STEP = 256
/** An article takes about as long to read as so many keys: a walk that would be longer than to read all hits is given up. */
const KEYS_AN_ARTICLE = 20
/** Articles that are read at once where some may not do. */
const BATCH = 50
/** So many are looked at for broad conditions before all keys of those are read after all. */
const LOOKED_AT = 200

interface Condition {
  keys: () => Collection<ArticleRecord, string>
  isMet: (article: ArticleRecord) => boolean
}

/** The articles that meet all of some conditions, and those that are left to look for in the articles themselves. */
interface Narrowed {
  /** Undefined where no condition has few keys. */
  ids?: ReadonlySet<string>
  broad: Condition[]
}

const withWord = (articles: Articles, start: string): Condition => ({
  keys: () => articles.where('words').startsWith(start),
  isMet: ({ words }) => words.some(word => word.startsWith(start)),
})

const onShelf = (articles: Articles, facet: string): Condition => ({
  keys: () => shelfOf(articles, facet, 'oldest'),
  isMet: article => standsOn(article, facet),
})

/** Longer words are rarer, as a rule; what an article is listed under is asked last, for much is under it. */
function conditionsOf(articles: Articles, facets: readonly string[], words: readonly string[]): Condition[] {
  const rarestFirst = words.toSorted((one, other) => other.length - one.length)
  return [...rarestFirst.map(word => withWord(articles, word)), ...facets.map(facet => onShelf(articles, facet))]
}

function both(one: ReadonlySet<string> | undefined, other: readonly string[]): ReadonlySet<string> {
  return new Set(one ? other.filter(id => one.has(id)) : other)
}

async function narrowed(conditions: readonly Condition[]): Promise<Narrowed> {
  let ids: ReadonlySet<string> | undefined
  const broad: Condition[] = []
  for (const condition of conditions) {
    if (ids && ids.size <= FEW) {
      broad.push(condition)
      continue
    }
    const keys = await condition.keys().limit(BROAD).primaryKeys()
    if (keys.length < BROAD) ids = both(ids, keys)
    else broad.push(condition)
  }
  return { ids, broad }
}

const areMet = (conditions: readonly Condition[]) => (article: ArticleRecord) =>
  conditions.every(({ isMet }) => isMet(article))

async function read(articles: Articles, ids: readonly string[]): Promise<ArticleRecord[]> {
  return (await articles.bulkGet([...ids])).filter(article => article !== undefined)
}

/** Reads articles of a walk, one batch after the other, until there are enough that meet what is broad. */
class Reading {
  readonly found: ArticleRecord[] = []
  readonly #articles: Articles
  readonly #limit: number
  #ids: ReadonlySet<string> | undefined
  #broad: Condition[]
  #lookedAt = 0

  constructor(articles: Articles, { ids, broad }: Narrowed, limit: number) {
    this.#articles = articles
    this.#ids = ids
    this.#broad = broad
    this.#limit = limit
  }

  get isDone(): boolean {
    return this.found.length >= this.#limit
  }

  async through(walked: readonly string[]): Promise<void> {
    let rest = this.#known(walked)
    while (rest.length > 0 && !this.isDone) {
      if (this.#broad.length > 0 && this.#lookedAt >= LOOKED_AT) {
        for (const { keys } of this.#broad.splice(0)) this.#ids = both(this.#ids, await keys().primaryKeys())
        rest = this.#known(rest)
      }
      // Where the keys alone say which they are, no article is read that is not shown.
      const size = this.#broad.length > 0 ? BATCH : Math.min(BATCH, this.#limit - this.found.length)
      const some = await read(this.#articles, rest.slice(0, size))
      this.found.push(...some.filter(areMet(this.#broad)))
      this.#lookedAt += size
      rest = rest.slice(size)
    }
  }

  #known(walked: readonly string[]): readonly string[] {
    const ids = this.#ids
    return ids ? walked.filter(id => ids.has(id)) : walked
  }
}

/**
 * The first articles of a list in which every word begins a word, in the list's order; no more of the library is read than it
 * takes to find them.
 */
export async function firstMatches(
  articles: Articles,
  query: ListQuery,
  words: readonly string[],
  limit: number,
): Promise<ArticleRecord[]> {
  const [walked, ...others] = facetsIn(query)
  const known = await narrowed(conditionsOf(articles, others, words))
  const conditions = [...known.broad, onShelf(articles, walked)]
  if (known.ids && known.ids.size <= FEW) {
    return (await readInOrder(articles, known.ids, conditions, query)).slice(0, limit)
  }
  const reading = new Reading(articles, known, limit)
  for (let from = 0, size = STEP; ; size *= 4) {
    // From the beginning each time: an index is entered at a key, and not at a place.
    const ids = await shelfOf(articles, walked, query.sort ?? 'newest')
      .limit(size)
      .primaryKeys()
    await reading.through(ids.slice(from))
    if (reading.isDone || ids.length < size) return reading.found.slice(0, limit)
    if (known.ids && size * 4 > known.ids.size * KEYS_AN_ARTICLE) {
      return (await readInOrder(articles, known.ids, conditions, query)).slice(0, limit)
    }
    from = ids.length
  }
}

/** Of these articles those that meet some conditions, in the order of a query. */
async function readInOrder(
  articles: Articles,
  ids: ReadonlySet<string>,
  conditions: readonly Condition[],
  query: ListQuery,
): Promise<ArticleRecord[]> {
  return inShelfOrder((await read(articles, [...ids])).filter(areMet(conditions)), query)
}

/** The ids, in the list's order, of all articles of it in which every word begins a word. */
export async function allMatches(articles: Articles, query: ListQuery, words: readonly string[]): Promise<string[]> {
  const facets = facetsIn(query)
  const known = await narrowed(conditionsOf(articles, [], words))
  if (known.ids && known.ids.size <= FEW) {
    const conditions = [...known.broad, ...conditionsOf(articles, facets, [])]
    return (await readInOrder(articles, known.ids, conditions, query)).map(({ id }) => id)
  }
  const [walked, ...others] = facets
  let { ids } = known
  for (const { keys } of [...known.broad, ...conditionsOf(articles, others, [])]) {
    ids = both(ids, await keys().primaryKeys())
  }
  const walk = await idsOnShelf(articles, walked, query.sort ?? 'newest')
  return ids ? walk.filter(id => ids.has(id)) : walk
}
