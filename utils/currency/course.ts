import { convert, convertAtLatest } from './convert.ts'
import { isDay } from './days.ts'
import type { RateSlice } from './slice.ts'
import { tableFrom } from './table.ts'

/** A rate of a pair at a time. */
export interface CoursePoint {
  /** YYYY-MM-DD, or YYYY-MM where the rate is monthly. */
  date: string
  /** Units of the second currency per unit of the first. */
  rate: number
}

/**
 * A pair's rate over time, for a drawing: a point a month (its average, else a day of it), the given day's own, and the newest
 * that was fetched.
 *
 * @param since and `until`: YYYY-MM-DD. Months without a rate are left out.
 * @param day a day to be marked: it gets its own point, at the best rate of the slice.
 * @returns points in the order of time; a month stands at its middle.
 */
export function course(
  from: string,
  to: string,
  since: string,
  until: string,
  slice: RateSlice,
  day?: string,
): CoursePoint[] {
  if (!isDay(since) || !isDay(until)) return []
  const months = tableFrom({
    newest: slice.newest,
    currencies: Object.fromEntries(
      Object.entries(slice.currencies).map(([code, { monthly, sampled }]) => [code, { monthly, sampled }]),
    ),
  })
  const points = new Map<string, number>()
  for (const month of monthsBetween(since.slice(0, 7), until.slice(0, 7))) {
    const found = convert(1, from, to, `${month}-15`, months)
    // Of what is known after the last month there is one point, not one for every month since.
    if (found && found.rateDate <= until && monthsApart(found.rateDate.slice(0, 7), month) <= 1) {
      points.set(found.rateDate, found.rate)
    }
  }
  const marked = day === undefined ? null : convert(1, from, to, day, tableFrom(slice))
  if (marked) points.set(marked.rateDate, marked.rate)
  // What was fetched reaches further than the packaged months: up to today.
  const newest = slice.fetched ? convertAtLatest(1, from, to, tableFrom(slice)) : null
  if (newest && newest.rateDate >= since && newest.rateDate <= until) points.set(newest.rateDate, newest.rate)
  const time = (date: string) => (date.length === 7 ? `${date}-15` : date)
  return [...points].map(([date, rate]) => ({ date, rate })).sort((a, b) => (time(a.date) < time(b.date) ? -1 : 1))
}

/** A hundred years of months at most. */
function monthsBetween(since: string, until: string): string[] {
  const months: string[] = []
  for (let n = ordinal(since); n <= ordinal(until) && months.length < 1200; n++) {
    months.push(`${Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`)
  }
  return months
}

function monthsApart(a: string, b: string): number {
  return Math.abs(ordinal(a) - ordinal(b))
}

function ordinal(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1
}
