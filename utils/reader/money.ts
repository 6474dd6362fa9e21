import type { Article } from '../article/article.ts'
import { checkEquivalents, convertDated, convertFigure, statedIn, tableFrom } from '../currency/index.ts'
import type { DatedConversion, EquivalenceCheck, FigureConversion, RateSlice } from '../currency/index.ts'
import type { FoundFigure } from './found-figures.ts'

/** An amount in one of the reader's currencies. */
export interface HomeConversion extends FigureConversion {
  home: string
}

/** What is known of one amount's worth in the reader's money. */
export interface Worth {
  /**
   * In each of the reader's currencies that it is not in itself, the dearest first: at the article's day, or at the latest
   * known rate where it has none.
   */
  converted: HomeConversion[]
  /** Whether it is in one of the reader's currencies already. */
  isHome: boolean
  /** Of an amount of another time, at the rate of then: in the first of those currencies that has one. */
  dated?: DatedConversion & { when: string }
  /** The figure by which the text itself states the amount in one of the reader's currencies. */
  stated?: FoundFigure
  /** The checks of the article's own conversions, for an amount that the text states in several currencies. */
  checks: EquivalenceCheck[]
  /** Whether its conversions are for the text: it is in none of the reader's currencies, and the text states it in none. */
  inline: boolean
}

/** The money of an article. */
export interface Money {
  /** The reader's currencies, the dearest first. */
  homes: string[]
  slice: RateSlice
  worth: ReadonlyMap<FoundFigure, Worth>
  /** Whether any amount had to be converted at the latest known rate, for the article has no date. */
  undated: boolean
}

/** So many days before an article its own conversions are held against daily rates, one day in each of their months. */
const DAYS_CHECKED = [30, 60, 90]

/** A text with amounts of more other days than these is a table: the rest of them is converted by months. */
const MOST_OTHER_TIMES = 20

/** Of what the sign of an amount could be, the likeliest are tried where it does not hold. */
const MOST_CANDIDATES = 6

/** The days and currencies whose rates an article needs: its own day, those that its amounts are of, and those before it by which its own conversions are checked. */
export function ratesNeeded(
  article: Article,
  found: FoundFigure[],
  homes: string[],
): { days: string[]; currencies: string[] } {
  const currencies = new Set(homes)
  for (const { figure } of found) {
    if (figure.currency) currencies.add(figure.currency)
    // What else a sign could be explains where the article's own conversion does not hold.
    if (figure.equivalents !== undefined)
      for (const code of figure.candidates?.slice(0, MOST_CANDIDATES) ?? []) currencies.add(code)
  }
  const day = article.published?.slice(0, 10)
  if (day === undefined) return { days: [], currencies: [...currencies] }
  const isChecked = found.some(({ figure }) => figure.equivalents !== undefined)
  const before = isChecked ? DAYS_CHECKED.map(days => dayBefore(day, days)) : []
  const days = [day, ...before, ...daysOfOtherTimes(found)]
  return { days: [...new Set(days)], currencies: [...currencies] }
}

/** One day of each date that an amount has of its own. Of a year the months are in every slice. */
function daysOfOtherTimes(found: FoundFigure[]): string[] {
  const dates = new Set(found.flatMap(({ dated }) => (dated && dated.length > 4 ? dated : [])))
  return [...dates].slice(0, MOST_OTHER_TIMES).map(date => (date.length === 7 ? `${date}-15` : date))
}

function dayBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10)
}

/** Holds every amount of an article against the reader's money, at the rates of the article's day. */
export function moneyOf(article: Article, found: FoundFigure[], homes: string[], slice: RateSlice): Money {
  const table = tableFrom(slice)
  const on = article.published?.slice(0, 10)
  const worth = new Map<FoundFigure, Worth>()
  for (const part of new Set(found.map(entry => entry.part))) {
    const here = found.filter(entry => entry.part === part)
    const figures = here.map(entry => entry.figure)
    const entryOf = new Map(here.map(entry => [entry.figure, entry]))
    const all = on ? checkEquivalents(figures, on, table, part.text) : []
    for (const entry of here) {
      const { figure } = entry
      if (figure.kind !== 'money' || !figure.currency) continue
      const group = figure.equivalents
      const checks = all.filter(({ figures: [stated] }) => group !== undefined && stated.equivalents === group)
      const isHome = homes.includes(figure.currency)
      const statedFigure = isHome ? null : statedIn(figures, figure, homes)
      const stated = statedFigure ? entryOf.get(statedFigure) : undefined
      const converted = homes.flatMap(home => {
        const conversion = home === figure.currency ? null : convertFigure(figure, home, on, table)
        return conversion ? [{ home, ...conversion }] : []
      })
      const dated = datedIn(entry, converted, on, slice)
      worth.set(entry, { converted, isHome, dated, stated, checks, inline: !isHome && !stated })
    }
  }
  const undated = !on && [...worth.values()].some(each => each.inline && each.converted.some(({ then }) => then))
  return { homes, slice, worth, undated }
}

function datedIn(
  { figure, dated }: FoundFigure,
  converted: HomeConversion[],
  on: string | undefined,
  slice: RateSlice,
): Worth['dated'] {
  if (dated === undefined || on === undefined) return undefined
  for (const { home } of converted) {
    const found = convertDated(figure, home, dated, on, slice)
    if (found) return { when: dated, ...found }
  }
  return undefined
}
