import type { Figure } from '../figures/figure.ts'
import { rootOn, unitOn, unitsSince } from './anchors.ts'
import { isDay } from './days.ts'
import type { Conversion, Quote, RateTable } from './rate-table.ts'
import { worse } from './table.ts'

/**
 * An amount in another currency, at the rate of a day.
 *
 * @param amount in major units of `from`; a negative one stays negative.
 * @param from and `to`: ISO 4217 codes, old ones too.
 * @param on the publisher's own day, YYYY-MM-DD; a longer ISO 8601 time counts by its day. A day after the last known
 *   rate gets that one, by its date.
 * @returns null where either currency has no rate near that day, `on` is no day, or the amount is no finite number.
 */
export function convert(amount: number, from: string, to: string, on: string, rates: RateTable): Conversion | null {
  const day = on.slice(0, 10)
  if (!isDay(day) || !Number.isFinite(amount)) return null
  return fixedConversion(amount, from, to, day) ?? cross(amount, to, rates.quote(from, day), rates.quote(to, day))
}

/**
 * The same at the latest known rate. Its `rateDate` is the day of that rate: call it by that date, never today's.
 *
 * @returns null where either currency has no rate at all.
 */
export function convertAtLatest(amount: number, from: string, to: string, rates: RateTable): Conversion | null {
  if (!Number.isFinite(amount)) return null
  // What is fixed is known as of the day the dollar is.
  const newest = rates.latest('USD')?.date
  const fixed = newest === undefined ? null : fixedConversion(amount, from, to, newest)
  return fixed ?? cross(amount, to, rates.latest(from), rates.latest(to))
}

/** Two currencies that hang on the same third one: exact, whatever the days' rates. */
function fixedConversion(amount: number, from: string, to: string, day: string): Conversion | null {
  const a = rootOn(from, day)
  const b = rootOn(to, day)
  if (a.root !== b.root) return null
  const rate = b.per / a.per
  const source = [...new Set([...a.sources, ...b.sources])].join(', ') || from
  return { value: times(amount, b.per, a.per), currency: to, rate, rateDate: day, source, precision: 'fixed' }
}

function cross(amount: number, to: string, from: Quote | null, into: Quote | null): Conversion | null {
  if (!from || !into) return null
  const precision = worse(from.precision, into.precision)
  // Of two equally precise quotes the older one's date is the honest one; a fixed one has no date of its own.
  const isFrom = from.precision === precision && (into.precision !== precision || from.date <= into.date)
  const rateDate = isFrom ? from.date : into.date
  const source = sourceOf(from, into)
  const value = times(amount, into.perUsd, from.perUsd)
  return { value, currency: to, rate: into.perUsd / from.perUsd, rateDate, source, precision }
}

/** Both sources; what is fixed has a name of its own only beside what is fixed too. */
function sourceOf(from: Quote, into: Quote): string {
  if (from.source === into.source) return from.source
  if (from.precision === 'fixed' && into.precision !== 'fixed') return into.source
  if (into.precision === 'fixed' && from.precision !== 'fixed') return from.source
  return `${from.source}, ${into.source}`
}

/** Multiplied before it is divided: 1000 × 1.95583 / 1.95583 is 1000 again. */
function times(amount: number, by: number, over: number): number {
  const product = amount * by
  return Number.isFinite(product) ? product / over : amount * (by / over)
}

/** An amount or both ends of a range in another currency. */
export interface FigureConversion {
  /** At the article's own day; at the latest known rate where it has none. */
  then: Conversion | null
  /** The high end of a range, at the same rate as `then`, which is its low end. */
  thenHigh?: Conversion
  latest: Conversion | null
  latestHigh?: Conversion
}

/**
 * A figure of money in another currency.
 *
 * @param on the article's day, or undefined where it has none.
 * @returns null where the figure is no money, or its currency is not known.
 */
export function convertFigure(
  figure: Figure,
  to: string,
  on: string | undefined,
  rates: RateTable,
): FigureConversion | null {
  if (figure.kind !== 'money' || !figure.currency) return null
  const { value, high } = figure
  const low = figure.low ?? value
  const day = on?.slice(0, 10)
  const currency = day === undefined ? figure.currency : unitOn(figure.currency, day)
  const units = day === undefined ? 1 : unitsSince(currency, day)
  const latest = convertAtLatest(low / units, currency, to, rates)
  const then = day === undefined ? latest : convert(low, currency, to, day, rates)
  const found: FigureConversion = { then, latest }
  if (high !== undefined) {
    if (then) found.thenHigh = { ...then, value: high * then.rate }
    if (latest) found.latestHigh = { ...latest, value: (high / units) * latest.rate }
  }
  return found
}

/**
 * Whether the text itself states the amount in one of the reader's currencies.
 *
 * @param homes the reader's currencies, dearest first.
 * @returns the figure that does: the given one where it is in a home currency itself, else one that the text sets equal to
 *   it; null where there is none.
 */
export function statedIn(figures: readonly Figure[], figure: Figure, homes: readonly string[]): Figure | null {
  if (figure.currency && homes.includes(figure.currency)) return figure
  if (figure.equivalents === undefined) return null
  const equal = figures.filter(other => other.kind === 'money' && other.equivalents === figure.equivalents)
  for (const home of homes) {
    const found = equal.find(other => other.currency === home)
    if (found) return found
  }
  return null
}
