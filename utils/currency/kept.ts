import { standsOn } from './anchors.ts'
import type { DayRates } from './rate-answer.ts'
import type { RateSeries } from './packed.ts'
import type { RateSlice } from './slice.ts'

/** A month of one series' rates, as they were fetched and kept. */
export interface KeptMonth {
  /** Whose rates they are, as the reader is told. */
  source: string
  days: DayRates
}

/**
 * A slice of the packaged rates with kept ones laid over it: a kept day's rate goes before a packaged one, daily or not.
 *
 * @param kept the best series first: of two rates of one day the first one's is taken.
 * @param currencies ISO 4217; what they are fixed to comes along.
 */
export function withKept(packaged: RateSlice, kept: readonly KeptMonth[], currencies: readonly string[]): RateSlice {
  const slice: RateSlice = { newest: packaged.newest, currencies: { ...packaged.currencies } }
  if (kept.length === 0) return slice
  slice.packagedUntil = packaged.newest
  slice.fetched = [...new Set(kept.map(({ source }) => source))]
  for (const { days } of kept) {
    for (const day of Object.keys(days)) if (day > slice.newest) slice.newest = day
  }
  for (const code of new Set(currencies.flatMap(standsOn))) {
    const rates = new Map<string, { perUsd: number; source: string }>()
    for (const { source, days } of kept) {
      for (const [day, quotes] of Object.entries(days)) {
        const perUsd = Object.hasOwn(quotes, code) ? quotes[code] : undefined
        if (perUsd !== undefined && !rates.has(day)) rates.set(day, { perUsd, source })
      }
    }
    if (rates.size === 0) continue
    const held = Object.hasOwn(slice.currencies, code) ? slice.currencies[code] : undefined
    held?.daily?.dates.forEach((day, i) => {
      if (!rates.has(day)) rates.set(day, { perUsd: held.daily!.perUsd[i]!, source: held.daily!.sources[i]! })
    })
    slice.currencies[code] = { ...held, daily: seriesOf(rates) }
  }
  return slice
}

function seriesOf(rates: ReadonlyMap<string, { perUsd: number; source: string }>): RateSeries {
  const dates = [...rates.keys()].sort()
  return {
    dates,
    perUsd: dates.map(day => rates.get(day)!.perUsd),
    sources: dates.map(day => rates.get(day)!.source),
  }
}
