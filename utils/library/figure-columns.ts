import { hasWord } from './figure-sets.ts'
import type { FigureColumnsRecord, FigureOrder, FiguresFilter, InUse } from './records.ts'
import { questionWords } from './words.ts'

// Two hundred thousand figures side by side: by their place, so that an order of them is a list of numbers.

/** What all figures of a library are ordered, filtered and searched by. Those of one article stand beside each other. */
export interface FigureTableColumns {
  /** The articles, from the one that was published first to the last; those without a day come before them. */
  articles: readonly Pick<FigureColumnsRecord, 'id' | 'date' | 'host'>[]
  /** The place of an article's first figure, by the article's. */
  startOf: Uint32Array
  /** The place of a figure's article, by the figure's. */
  articleOf: Uint32Array
  values: Float64Array
  quantities: readonly string[]
  words: readonly string[]
  /** The values that are in use, in their order, and how many figures have each. */
  counted(by: 'quantity' | 'host'): InUse[]
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

export function tableOf(records: readonly FigureColumnsRecord[]): FigureTableColumns {
  const articles = records.toSorted((one, other) => compare(one.date, other.date) || compare(one.id, other.id))
  const size = articles.reduce((sum, { values }) => sum + values.length, 0)
  const startOf = new Uint32Array(articles.length)
  const articleOf = new Uint32Array(size)
  const values = new Float64Array(size)
  let at = 0
  for (const [n, article] of articles.entries()) {
    startOf[n] = at
    values.set(article.values, at)
    articleOf.fill(n, at, at + article.values.length)
    at += article.values.length
  }
  // The same quantity comes ten thousand times: it is kept once.
  const known = new Map<string, string>()
  const once = (quantity: string) => known.get(quantity) ?? (known.set(quantity, quantity), quantity)
  const quantities = articles.flatMap(article => article.quantities.map(once))
  return {
    articles: articles.map(({ id, date, host }) => ({ id, date, host })),
    startOf,
    articleOf,
    values,
    quantities,
    words: articles.flatMap(({ words }) => words),
    counted(by) {
      const counts = new Map<string, number>()
      const count = (value: string, more: number) => counts.set(value, (counts.get(value) ?? 0) + more)
      if (by === 'quantity') for (const quantity of quantities) count(quantity, 1)
      else for (const { host, values } of articles) if (values.length > 0) count(host, values.length)
      return [...counts].toSorted(([one], [other]) => compare(one, other)).map(([value, count]) => ({ value, count }))
    },
  }
}

/** Whether the figure at a place meets every condition of a filter. */
export function isAskedFor(columns: FigureTableColumns, filter: FiguresFilter): (at: number) => boolean {
  const { articles, articleOf, values, quantities, words } = columns
  const { quantity, kind, host, from, to, min, max, search, articleId } = filter
  const conditions: ((at: number) => boolean)[] = []
  if (min !== undefined) conditions.push(at => values[at]! >= min)
  if (max !== undefined) conditions.push(at => values[at]! <= max)
  if (quantity !== undefined) conditions.push(at => quantities[at] === quantity)
  // The kind alone, or what it is a number of behind it: no kind is the beginning of another.
  if (kind !== undefined) conditions.push(at => quantities[at]!.startsWith(kind))
  if (host !== undefined || from !== undefined || to !== undefined || articleId !== undefined) {
    const isMet = articles.map(
      article =>
        (host === undefined || article.host === host) &&
        (articleId === undefined || article.id === articleId) &&
        ((from === undefined && to === undefined) || article.date !== '') &&
        (from === undefined || article.date >= from) &&
        (to === undefined || article.date <= to),
    )
    conditions.push(at => isMet[articleOf[at]!]!)
  }
  for (const start of questionWords(search ?? '')) conditions.push(at => hasWord(words[at]!, start))
  return at => conditions.every(isMet => isMet(at))
}

/** The places of the figures that are asked for, in an order; those that are alike in it come as one reads them. */
export function inFigureOrder(
  columns: FigureTableColumns,
  order: FigureOrder,
  isWanted: (at: number) => boolean,
): Uint32Array {
  const { articles, articleOf, startOf, values, quantities } = columns
  const all = new Uint32Array(values.length)
  let count = 0
  // The newest article first, and within each its figures still from the first sentence to the last.
  const isBackwards = order === 'newest'
  for (let n = 0; n < articles.length; n++) {
    const article = isBackwards ? articles.length - 1 - n : n
    const end = startOf[article + 1] ?? values.length
    for (let at = startOf[article]!; at < end; at++) if (isWanted(at)) all[count++] = at
  }
  const found = all.subarray(0, count)
  switch (order) {
    case 'newest':
    case 'oldest':
      return found
    case 'smallest':
      return found.sort((one, other) => values[one]! - values[other]! || one - other)
    case 'largest':
      return found.sort((one, other) => values[other]! - values[one]! || one - other)
    case 'quantity': {
      const place = placesOf(quantities)
      return found.sort(
        (one, other) =>
          place.get(quantities[one]!)! - place.get(quantities[other]!)! || values[one]! - values[other]! || one - other,
      )
    }
    case 'host': {
      const place = placesOf(articles.map(({ host }) => host))
      const hosts = articles.map(({ host }) => place.get(host)!)
      return found.sort((one, other) => hosts[articleOf[one]!]! - hosts[articleOf[other]!]! || one - other)
    }
  }
}

/** The place of each text among all of them in their order: numbers are compared in a fraction of the time. */
const placesOf = (texts: readonly string[]): Map<string, number> =>
  new Map([...new Set(texts)].toSorted(compare).map((text, n) => [text, n]))
