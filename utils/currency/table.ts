import { UNIT_CHANGES, anchorOn } from './anchors.ts'
import { addDays, daysBetween, isDay, weekday } from './days.ts'
import type { Precision, Quote, RateTable } from './rate-table.ts'
import type { RateSeries } from './packed.ts'
import type { CurrencySlice, RateSlice } from './slice.ts'

/** A closed day takes the last open one's rate for so long: Christmas to New Year's eve and the longer feasts of Asia. */
const HOLIDAY = 4
/** A known day within a week is better than the month's average: that errs by 0.5 to 0.9 % at the median. */
const WEEK = 7
/** Without a month's average a known day may be so far off: single days are about a month apart, some of them more. */
const MONTH = 31

/** Worst first: what a rate made of two is. */
const WORST: Precision[] = ['monthly', 'near', 'daily', 'fixed']

/** The worse of two precisions. */
export function worse(a: Precision, b: Precision): Precision {
  return WORST.indexOf(a) < WORST.indexOf(b) ? a : b
}

/**
 * Lookups over a slice of rates.
 *
 * `quote` answers, in this order: what the currency is fixed to; the day itself, or Friday for a weekend (daily); the last
 * day before within four, else the closest within seven (near, named); the month (monthly, YYYY-MM); the closest day within a
 * month (near); after the newest day of the table, the last known one by its date. Before the first one, in a gap, and
 * after the end of a currency, null.
 */
export function tableFrom(slice: RateSlice): RateTable {
  const of = (currency: string): CurrencySlice | undefined =>
    Object.hasOwn(slice.currencies, currency) ? slice.currencies[currency] : undefined

  const through = (currency: string, on: string, ask: (root: string) => Quote | null): Quote | null => {
    const anchor = anchorOn(currency, on)
    if (!anchor) return null
    const quote = ask(anchor.to)
    if (!quote) return null
    const fixed = quote.precision === 'fixed'
    return { ...quote, perUsd: quote.perUsd * anchor.per, source: fixed ? anchor.source : quote.source }
  }

  const find = (currency: string, on: string): Quote | null => {
    if (!isDay(on)) return null
    if (currency === 'USD') return { perUsd: 1, date: on, precision: 'fixed', source: 'USD' }
    if (anchorOn(currency, on)) return through(currency, on, root => find(root, on))
    const held = of(currency)
    return held ? lookUp(currency, held, on, slice.packagedUntil ?? slice.newest) : null
  }

  // An article asks for the same few currencies on the same day, hundreds of times.
  const known = new Map<string, Quote | null>()
  const quote = (currency: string, on: string): Quote | null => {
    const key = `${currency} ${on}`
    let found = known.get(key)
    if (found === undefined) known.set(key, (found = find(currency, on)))
    return found
  }

  const findLatest = (currency: string): Quote | null => {
    if (currency === 'USD') return { perUsd: 1, date: slice.newest, precision: 'fixed', source: 'USD' }
    if (anchorOn(currency, slice.newest)) return through(currency, slice.newest, findLatest)
    const held = of(currency)
    return held ? lastOf(held) : null
  }

  const newest = new Map<string, Quote | null>()
  const latest = (currency: string): Quote | null => {
    let found = newest.get(currency)
    if (found === undefined) newest.set(currency, (found = findLatest(currency)))
    return found
  }

  return { quote, latest }
}

function lookUp(currency: string, held: CurrencySlice, on: string, packagedUntil: string): Quote | null {
  const { daily, sampled, monthly } = held
  const exact = at(daily, on)
  if (exact >= 0) return quoteAt(daily!, exact, 'daily')
  const weekend = weekday(on) === 6 ? 1 : weekday(on) === 0 ? 2 : 0
  const friday = weekend ? at(daily, addDays(on, -weekend)) : -1
  if (friday >= 0 && !broken(currency, daily!.dates[friday]!, on)) return quoteAt(daily!, friday, 'daily')

  const near = [nearest(currency, daily, on), nearest(currency, sampled, on)]
    .filter(found => found !== null)
    .sort((a, b) => a.away - b.away)[0]
  if (near && near.away <= WEEK) return near.quote
  const month = at(monthly, on.slice(0, 7))
  if (month >= 0) return quoteAt(monthly!, month, 'monthly')
  if (near && near.away <= MONTH) return near.quote

  // Nobody knows the rate of a day to come, nor of one after the packaged table that was never asked for: the last one known
  // by then stands for it, by its date. A series that ended stays ended.
  const goesOn = addDays(packagedUntil, -MONTH)
  const last = packagedUntil < on ? lastOf(held, on) : null
  return last && last.date >= goesOn.slice(0, last.date.length) ? last : null
}

interface Near {
  quote: Quote
  away: number
}

function nearest(currency: string, series: RateSeries | undefined, on: string): Near | null {
  if (!series?.dates.length) return null
  const next = lowerBound(series.dates, on)
  const candidates = [next - 1, next]
    .filter(i => i >= 0 && i < series.dates.length && !broken(currency, series.dates[i]!, on))
    .map(i => {
      const away = daysBetween(series.dates[i]!, on)
      return { quote: quoteAt(series, i, 'near'), away: Math.abs(away), before: away >= 0 }
    })
  const before = candidates.find(found => found.before)
  if (before && before.away <= HOLIDAY) return before
  return candidates.sort((a, b) => a.away - b.away)[0] ?? null
}

function broken(currency: string, a: string, b: string): boolean {
  return UNIT_CHANGES.some(change => change.currency === currency && a < change.on !== b < change.on)
}

/** The last known rate, or the last one that was known by a day. */
function lastOf({ daily, sampled, monthly }: CurrencySlice, by = '9999-12-31'): Quote | null {
  const last = (series: RateSeries | undefined, precision: Precision) => {
    const count = series ? lowerBound(series.dates, by) : 0
    return series && count > 0 ? [quoteAt(series, count - 1, precision)] : []
  }
  const found = [...last(sampled, 'near'), ...last(daily, 'near'), ...last(monthly, 'monthly')]
  // A month counts by its last day: "2024-10-99" is after every day of October and before November.
  const age = ({ date }: Quote) => (date.length === 7 ? `${date}-99` : date)
  return found.sort((a, b) => (age(a) < age(b) ? 1 : -1))[0] ?? null
}

function quoteAt(series: RateSeries, i: number, precision: Precision): Quote {
  return { perUsd: series.perUsd[i]!, date: series.dates[i]!, precision, source: series.sources[i]! }
}

function at(series: RateSeries | undefined, date: string): number {
  if (!series) return -1
  const i = lowerBound(series.dates, date)
  return series.dates[i] === date ? i : -1
}

/** The first place whose date is not before the given one. */
function lowerBound(dates: string[], date: string): number {
  let low = 0
  let high = dates.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (dates[middle]! < date) low = middle + 1
    else high = middle
  }
  return low
}
