import { anchoredCurrencies, UNIT_CHANGES } from './anchors.ts'
import { activeCurrencies } from './currencies.ts'
import { addDays, isDay } from './days.ts'
import type { RateTable } from './rate-table.ts'
import type { RateAnswer, RateRequest, RateRow, ReadAnswer } from './rates/source.ts'

/** What is wrong of an answer: it is none that can be read, it is of days long past, or its rates cannot be. */
export type RateFault = 'unreadable' | 'stale' | 'implausible'

/** An answer that must not become a rate; the message says why, in English, for a log. */
export class RefusedRates extends Error {
  override name = 'RefusedRates'
  readonly fault: RateFault

  constructor(message: string, { fault = 'unreadable', ...options }: ErrorOptions & { fault?: RateFault } = {}) {
    super(message, options)
    this.fault = fault
  }
}

/** Units of each currency for one US dollar, by day (YYYY-MM-DD). */
export type DayRates = Record<string, Record<string, number>>

/** What is kept of an answer: sources have metals, baskets and tokens too. */
const CURRENCIES = new Set([...activeCurrencies, ...anchoredCurrencies])
/** A rate is refused that is so many times the last known one, or as small a part of it. */
const TOO_FAR = 100
/** An answer is refused as a whole when more than this share of its rates is: what is left of it is not to be trusted. */
const MOST_REFUSED = 0.1
/** A month that has begun is stale when its last row lies so many days back: the longest feast is shorter. */
const STALE_DAYS = 14

/**
 * The JSON of an answer.
 *
 * @throws RefusedRates when it is cut off, or is no JSON at all: an error page, NaN, nothing.
 */
export function parseAnswer({ body }: RateAnswer): unknown {
  try {
    return JSON.parse(body)
  } catch (error) {
    throw new RefusedRates('The answer is cut off, or no JSON.', { cause: error })
  }
}

/** What a status other than 200 means for whoever asked: to come back later. Nothing for 200. */
export function laterFor({ status }: RateAnswer): ReadAnswer | undefined {
  return status === 200 ? undefined : { kind: 'later', reason: `The source answered ${status}.` }
}

/** Rates that were held against what is known, and why others were refused. */
export interface CheckedRates {
  days: DayRates
  refused: string[]
}

/**
 * Holds the rates of an answer against the days that were asked for and the last known rates.
 *
 * @param known the rates known so far: what is a hundred times off is a mistake, not news.
 * @param today YYYY-MM-DD, in UTC
 * @throws RefusedRates when the answer is stale, is for other days, or more than a tenth of it is refused.
 */
export function checkRates(rows: RateRow[], request: RateRequest, known: RateTable, today: string): CheckedRates {
  const asked = new Set(request.days)
  const days: DayRates = {}
  const refused: string[] = []
  let rates = 0
  for (const { date, currency, perUsd } of rows) {
    if (!isDay(date) || !asked.has(date)) throw new RefusedRates(`It has rates of "${date}", which was not asked for.`)
    if (!CURRENCIES.has(currency)) continue
    rates++
    const fault = faultOf(perUsd, currency, date, known)
    if (fault) refused.push(`${currency} on ${date}: ${fault}`)
    else (days[date] ??= {})[currency] = perUsd
  }
  const newest = Object.keys(days).sort().at(-1)
  if (refused.length > rates * MOST_REFUSED || newest === undefined) {
    throw new RefusedRates(`${refused.length} of ${rates} rates are refused. ${refused[0] ?? ''}`.trim(), {
      fault: 'implausible',
    })
  }
  const until = [request.days.at(-1)!, today].sort()[0]!
  if (newest < addDays(until, -STALE_DAYS))
    throw new RefusedRates(`It is stale: its last rate is of ${newest}.`, { fault: 'stale' })
  return { days, refused }
}

function faultOf(perUsd: number, currency: string, date: string, known: RateTable): string | undefined {
  if (!Number.isFinite(perUsd) || perUsd <= 0) return `${perUsd} is no rate`
  const last = known.quote(currency, date) ?? known.latest(currency)
  if (!last || isOtherUnit(currency, last.date, date)) return undefined
  const factor = perUsd / last.perUsd
  return factor > TOO_FAR || factor < 1 / TOO_FAR ? `${perUsd} is far off ${last.perUsd} of ${last.date}` : undefined
}

function isOtherUnit(currency: string, a: string, b: string): boolean {
  return UNIT_CHANGES.some(change => change.currency === currency && a < change.on !== b < change.on)
}
