import type { DayRates } from './rate-answer.ts'
import { addDays, addMonths, daysOf, isDay } from './days.ts'
import type { RateRequest } from './rates/source.ts'

/** The first days of a month need the last one of the month before: a feast and a weekend may lie between. */
const FIRST_DAYS = 4
/** A day without a rate for so long has none: it was closed, or its source never published it. */
const CLOSED_AFTER = 5
/** The rate of today may still come, or be revised: for so long an answer holds, in milliseconds. */
const HOUR = 3_600_000
/** Before it there are no euro rates, nor packaged ones. */
const FIRST_DAY = '1999-01-01'

/**
 * The months that hold the rates of some days, with the days to look for in each.
 *
 * @param days YYYY-MM-DD; what is no day, or lies before 1999, is passed over, and a day to come counts as today.
 * @param today YYYY-MM-DD, in UTC: a publisher's day may be ahead of it.
 */
export function monthsOf(days: readonly string[], today: string): Map<string, string[]> {
  const months = new Map<string, string[]>()
  const add = (day: string) => {
    const month = day.slice(0, 7)
    const known = months.get(month) ?? []
    if (!known.includes(day)) months.set(month, [...known, day])
  }
  for (const day of days) {
    if (!isDay(day) || day < FIRST_DAY) continue
    const past = day > today ? today : day
    add(past)
    if (Number(past.slice(8)) > FIRST_DAYS) continue
    const before = daysOf(addMonths(past.slice(0, 7), -1)).at(-1)!
    if (before >= FIRST_DAY) add(before)
  }
  return months
}

/** What is kept of a month of one series. */
export interface KeptAnswer {
  days: DayRates
  /** When each request was last answered well, ISO 8601, by its first address. */
  asked: Record<string, { at: string }>
}

/**
 * Whether a request is to be made now: the days that are wanted of it are not all had for good, and the last answer is
 * older than an hour.
 *
 * @param days the days that are wanted; of a request for a single day it is always that one.
 */
export function isDue(request: RateRequest, days: readonly string[], kept: KeptAnswer | undefined, now: Date): boolean {
  const at = kept?.asked[request.addresses[0]!]?.at
  if (!kept || at === undefined) return true
  if (now.getTime() - Date.parse(at) < HOUR) return false
  const today = now.toISOString().slice(0, 10)
  const wanted = request.days.length === 1 ? request.days : days
  return wanted.some(day => !isSettled(day, kept.days, at.slice(0, 10), today))
}

/** A past day is settled when its rate is there, or a later one's, or none came for so long. */
function isSettled(day: string, days: DayRates, asked: string, today: string): boolean {
  if (asked >= addDays(day, CLOSED_AFTER)) return true
  return day < today && Object.keys(days).some(known => known >= day)
}
