import { standsOn } from '../anchors.ts'
import { addDays, isDay } from '../days.ts'
import { unpackDates, unpackSeries } from '../packed.ts'
import type { PackedRates, PackedSeries, RateSeries } from '../packed.ts'
import type { CurrencySlice, RateSlice } from '../slice.ts'

/** How many days before an article a check may look for the rate a newsroom used, and some more for holidays. */
const DAYS_BEFORE = 100
/** The nearest known day may be a later one. */
const DAYS_AFTER = 10

/** The years that public/rates/ has a file of days for. */
export const FIRST_YEAR = 1999
export const LAST_YEAR = 2025

/** Where the packaged files are, as `read` is asked for them. */
const FOLDER = 'rates'

/** No more than so many days and currencies are answered at once: an article has one of the one and a few of the other. */
const MOST_DAYS = 20_000
const MOST_CURRENCIES = 400

/**
 * The packaged rates around some days: for each day the hundred before and the ten after, from its year's file alone; months
 * and single days whole. What a currency is fixed to comes along (EUR for XOF).
 *
 * @param read gives the parsed content of a file in public/, such as "rates/daily-2020.json".
 * @param days YYYY-MM-DD; what is no day is passed over.
 * @param currencies ISO 4217 codes; unknown ones are passed over.
 * @throws what `read` throws; RangeError or TypeError when a file is damaged.
 */
export async function loadPackaged(
  read: (path: string) => Promise<unknown>,
  days: string[],
  currencies: string[],
): Promise<RateSlice> {
  const codes = new Set(currencies.slice(0, MOST_CURRENCIES).flatMap(standsOn))
  const windows = merged(days.slice(0, MOST_DAYS).filter(isDay))
  const years = new Set<number>()
  for (const [since, until] of windows) {
    const last = Math.min(Number(until.slice(0, 4)), LAST_YEAR)
    for (let year = Math.max(Number(since.slice(0, 4)), FIRST_YEAR); year <= last; year++) years.add(year)
  }
  const ordered = [...years].sort((a, b) => a - b)
  const [monthly, sampled, ...daily] = await Promise.all(
    ['monthly', 'sampled', ...ordered.map(year => `daily-${year}`)].map(async name =>
      asPacked(await read(`${FOLDER}/${name}.json`), name),
    ),
  )

  const dates = daily.map(unpackDates)
  const monthlyDates = unpackDates(monthly!)
  const sampledDates = unpackDates(sampled!)
  const slice: RateSlice = { newest: sampledDates.at(-1)!, currencies: {} }
  for (const code of codes) {
    const found: CurrencySlice = {}
    const around: RateSeries = { dates: [], perUsd: [], sources: [] }
    daily.forEach((year, i) => {
      const packed = own(year.rates, code)
      if (packed) append(around, unpackSeries(packed, dates[i]!), windows)
    })
    if (around.dates.length) found.daily = around
    const months = own(monthly!.rates, code)
    if (months) found.monthly = unpackSeries(months, monthlyDates)
    const single = own(sampled!.rates, code)
    if (single) found.sampled = unpackSeries(single, sampledDates)
    if (found.daily || found.monthly || found.sampled) slice.currencies[code] = found
  }
  return slice
}

/** Days as windows around them, in order and joined where they touch. */
function merged(days: string[]): [since: string, until: string][] {
  const windows: [string, string][] = []
  for (const day of [...new Set(days)].sort()) {
    const since = addDays(day, -DAYS_BEFORE)
    const until = addDays(day, DAYS_AFTER)
    const last = windows.at(-1)
    if (last && since <= last[1]) last[1] = until
    else windows.push([since, until])
  }
  return windows
}

function append(to: RateSeries, from: RateSeries, windows: [string, string][]): void {
  let w = 0
  from.dates.forEach((date, i) => {
    while (w < windows.length && windows[w]![1] < date) w++
    if (w === windows.length || date < windows[w]![0]) return
    to.dates.push(date)
    to.perUsd.push(from.perUsd[i]!)
    to.sources.push(from.sources[i]!)
  })
}

function own(rates: Record<string, PackedSeries>, code: string): PackedSeries | undefined {
  return Object.hasOwn(rates, code) ? rates[code] : undefined
}

function asPacked(file: unknown, name: string): PackedRates {
  const packed = file as Partial<PackedRates> | null
  if (typeof packed !== 'object' || typeof packed?.dates !== 'string' || typeof packed.rates !== 'object') {
    throw new TypeError(`rates/${name}.json is no table of rates`)
  }
  for (const [code, series] of Object.entries(packed.rates)) {
    if (typeof series.values !== 'string' || !(series.unit > 0) || !Array.isArray(series.sources)) {
      throw new TypeError(`rates/${name}.json: ${code} is no series of rates`)
    }
  }
  return packed as PackedRates
}
