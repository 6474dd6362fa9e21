import { activeCurrencies, loadPackaged, tableFrom } from '../currency/index.ts'
import type { RateTable } from '../currency/index.ts'
import { daysOf } from '../currency/days.ts'
import { isDue } from '../currency/due.ts'
import { withKept } from '../currency/kept.ts'
import { checkRates, RefusedRates } from '../currency/rate-answer.ts'
import type { DayRates } from '../currency/rate-answer.ts'
import { rateSeries, rateSources } from '../currency/rates/index.ts'
import type { RateRequest, RateSource } from '../currency/rates/index.ts'
import type { KeptRates } from '../library/index.ts'
import type { RatesRecord } from '../library/records.ts'
import { askSource } from './rate-request.ts'
import type { Fetch, RateFailure } from './rate-request.ts'

/** So many requests are under way at once, for a source that has a file a day. */
const AT_ONCE = 4

interface Options {
  rates: KeptRates
  read: (path: string) => Promise<unknown>
  fetch: Fetch
  now: () => Date
  /** Called with what came of asking a source, by its id: why it gave no rates, or undefined where it did. */
  onAnswered?: (source: string, failure: RateFailure | undefined) => void
}

interface Problem {
  /** In English, for a log. */
  reason: string
  failure: RateFailure
}

interface Fetched {
  /** Whether anything came that was not known. */
  isNew: boolean
  /** Why the first source did not give all it was asked for; absent where it did. */
  problem?: string
  /** For how long it wants to be left alone, in milliseconds. */
  retryAfter?: number
}

/**
 * Asks for a month: the first source, and where that fails the next one. Each good answer is kept as it comes; a bad one
 * changes nothing of what is kept.
 *
 * @param days the days that are wanted of it.
 */
export async function fetchMonth(
  month: string,
  days: string[],
  { rates, read, fetch, now, onAnswered }: Options,
): Promise<Fetched> {
  const kept = await rates.months(rateSeries, [month])
  const known = await knownRates(month, kept, read)
  const fetched: Fetched = { isNew: false }
  for (const source of rateSources) {
    if (month < source.since) continue
    const problems = await fetchFrom(source)
    if (problems.length === 0) break
    fetched.problem ??= problems[0]!.reason
  }
  return fetched

  async function fetchFrom(source: RateSource): Promise<Problem[]> {
    const problems: Problem[] = []
    const today = now().toISOString().slice(0, 10)
    const due = source
      .requests(month, today)
      .map(request => ({ request, record: kept.find(each => each.source === request.series && each.month === month) }))
      .filter(({ request, record }) => isDue(request, days, record, now()))
    const next = async () => {
      for (let each = due.shift(); each; each = due.shift()) {
        // A source that is down is not asked thirty times.
        if (problems.length > 0) return
        const problem = await keepOne(source, each.request, each.record)
        if (problem !== undefined) problems.push(problem)
      }
    }
    const isAsked = due.length > 0
    await Promise.all(Array.from({ length: AT_ONCE }, next))
    if (isAsked) onAnswered?.(source.id, problems[0]?.failure)
    return problems
  }

  /** Keeps the answer to one request; gives the reason where there is none to keep. */
  async function keepOne(source: RateSource, request: RateRequest, record?: RatesRecord): Promise<Problem | undefined> {
    const key = request.addresses[0]!
    const before = record?.asked[key]
    const outcome = await askSource(source, request, before, fetch, now())
    if (outcome.kind === 'failed') {
      fetched.retryAfter = Math.max(fetched.retryAfter ?? 0, outcome.retryAfter ?? 0)
      return { reason: `${request.series}: ${outcome.reason}`, failure: outcome.fault }
    }
    const answer = { source: request.series, month, request: key }
    if (outcome.kind !== 'rates') {
      await rates.keep({ ...answer, etag: before?.etag, days: {} })
      return undefined
    }
    try {
      const checked = checkRates(outcome.rows, request, known, now().toISOString().slice(0, 10))
      if (record && request.days.length > 1 && isOlder(checked.days, record.days))
        return { reason: `${request.series}: The answer is older than what is kept.`, failure: 'stale' }
      await rates.keep({ ...answer, etag: outcome.etag, days: checked.days })
      if (checked.refused.length > 0) console.info(`Angka refused rates of ${request.series}:`, checked.refused)
      fetched.isNew ||= isNews(checked.days, record?.days)
      return undefined
    } catch (error) {
      if (error instanceof RefusedRates) return { reason: `${request.series}: ${error.message}`, failure: error.fault }
      throw error
    }
  }
}

/** What a month's rates are held against: the packaged ones around it, and those kept of it. */
async function knownRates(month: string, kept: RatesRecord[], read: Options['read']): Promise<RateTable> {
  const currencies = [...activeCurrencies]
  return tableFrom(withKept(await loadPackaged(read, daysOf(month), currencies), kept, currencies))
}

/** An answer for a month that ends earlier than the last one did comes from somewhere that stood still. */
function isOlder(days: DayRates, before: DayRates): boolean {
  const last = (of: DayRates) => Object.keys(of).sort().at(-1) ?? ''
  return last(days) < last(before)
}

function isNews(days: DayRates, before: DayRates = {}): boolean {
  return Object.entries(days).some(([day, quotes]) =>
    Object.entries(quotes).some(([currency, rate]) => before[day]?.[currency] !== rate),
  )
}
