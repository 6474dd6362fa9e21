import { readDate } from './dates.ts'
import type { DateOptions } from './dates.ts'

/** A date that a page gives for its article and that can't be its day, where it gives no other. */
export interface RefusedDate {
  /** As stated, YYYY-MM-DD; what can't be may be no day of any calendar. */
  day: string
  /** Whether it is still to come; 'impossible' is the year 1, 1 January 1970 and the like, or the 31st of a short month. */
  why: 'future' | 'impossible'
}

/** A longer value is no date. */
const LONGEST = 100

/** The first date among values that were stated as a publication's and not believed; undefined where none is a date. */
export function refusedDate(
  values: readonly (string | null | undefined)[],
  { now, ...options }: DateOptions,
): RefusedDate | undefined {
  for (const value of values) {
    if (!value || value.length > LONGEST) continue
    const later = readDate(value, options)
    if (later) return { day: later.slice(0, 10), why: 'future' }
    const day = /^\s*(\d{4}-\d{2}-\d{2})(?!\d)/.exec(value)?.[1]
    if (day) return { day, why: now && day > now.toISOString().slice(0, 10) ? 'future' : 'impossible' }
  }
  return undefined
}
