import { loadPackaged } from '../currency/index.ts'
import type { RateSlice } from '../currency/index.ts'
import { isDue, monthsOf } from '../currency/due.ts'
import { withKept } from '../currency/kept.ts'
import { rateSeries, rateSources } from '../currency/rates/index.ts'
import { LibraryError } from '../library/index.ts'
import type { KeptRates } from '../library/index.ts'
import type { RatesRecord, WantedRates } from '../library/records.ts'
import { fetchMonth } from './rate-month.ts'
import type { Fetch, RateFailure } from './rate-request.ts'

/** How long is waited, in milliseconds. */
export interface RatePauses {
  /** The first pause after a failure; each later one is four times as long. */
  first: number
  /** A worker that was ended during a request is woken again after so long. */
  safety: number
}
const PAUSES: RatePauses = { first: 30_000, safety: 60_000 }
const LONGEST_PAUSE = 6 * 3_600_000
/** After so many attempts a month is given up, until an article needs it again. */
const MOST_ATTEMPTS = 10
/** Around a day: the months of the hundred days before it, by which an article's own conversions are checked. */
const MONTHS_BEFORE = [0, -33, -66, -100]

interface Options {
  rates: KeptRates
  /** Reads a packaged file. */
  read: (path: string) => Promise<unknown>
  fetch: Fetch
  now: () => Date
  /** Whether the reader lets the sources be asked. */
  mayAsk: () => Promise<boolean>
  /** Wakes the background at a time to call `resume`; undefined: no need to. */
  wakeAt: (time: Date | undefined) => void
  /** Others than those for readers: the tests' own build waits less. */
  pauses?: RatePauses
  /** Called with what came of asking a source, by its id: why it gave no rates, or undefined where it did. */
  onAnswered?: (source: string, failure: RateFailure | undefined) => void
  /** Called when rates have come that were not known. */
  onRates: () => void
}

/** Rates for articles: the packaged ones at once, and exact ones as they come. */
export interface RateKeeper {
  /** What is known now of these days and currencies: packaged and kept. */
  slice(days: string[], currencies: string[]): Promise<RateSlice>
  /** Gets what is missing of these days, and of today, from the sources; ends when it is had or put off. */
  want(days: string[]): Promise<void>
  /** Goes on with what was wanted before the background was ended, or was put off until now. */
  resume(): Promise<void>
}

export function createRateKeeper(options: Options): RateKeeper {
  const { rates, read, now, mayAsk, wakeAt, pauses = PAUSES } = options
  /** One month at a time, whoever wants it: several tabs, or one that is told of the last. */
  let working: Promise<void> | undefined
  let again = false

  async function slice(days: string[], currencies: string[]): Promise<RateSlice> {
    const packaged = await loadPackaged(read, days, currencies)
    const months = monthsOf(days.flatMap(around), dayOf(now()))
    return withKept(packaged, inOrder(await keptOrNone([...months.keys()])), currencies)
  }

  async function want(days: string[]): Promise<void> {
    if (!(await mayAsk())) return
    const today = dayOf(now())
    const months = monthsOf([...days, today], today)
    const kept = await keptOf([...months.keys()])
    let wanted = false
    for (const [month, wantedDays] of months) {
      if (!isMissing(month, wantedDays, kept)) continue
      await rates.want(month, wantedDays)
      wanted = true
    }
    if (wanted) await work()
  }

  /** Whether the first source may have more of a month than is kept. */
  function isMissing(month: string, days: string[], kept: RatesRecord[]): boolean {
    return rateSources[0]!.requests(month, dayOf(now())).some(request => {
      const record = kept.find(each => each.month === month && each.source === request.series)
      return isDue(request, days, record, now())
    })
  }

  /** Where the browser gives no database, the packaged rates are what there is. */
  async function keptOrNone(months: string[]): Promise<RatesRecord[]> {
    try {
      return await keptOf(months)
    } catch (error) {
      if (!(error instanceof LibraryError)) throw error
      console.warn('Angka has the packaged rates only:', error)
      return []
    }
  }

  const keptOf = (months: string[]) => rates.months(rateSeries, months)

  /** Works off what is wanted; who comes meanwhile waits for the same work. */
  function work(): Promise<void> {
    again = true
    working ??= workOff().finally(() => {
      working = undefined
      if (again) return work()
    })
    return working
  }

  async function workOff(): Promise<void> {
    while (again) {
      again = false
      if (!(await mayAsk())) {
        for (const { month, days } of await rates.wanted()) await rates.settle(month, days)
      }
      for (const wanted of (await rates.wanted()).filter(({ next }) => Date.parse(next) <= now().getTime())) {
        // Should this worker be ended before the answer is kept, another one asks again.
        wakeAt(new Date(now().getTime() + pauses.safety))
        await workOn(wanted)
      }
    }
    const next = (await rates.wanted()).map(wanted => wanted.next).sort()[0]
    wakeAt(next === undefined ? undefined : new Date(next))
  }

  async function workOn(wanted: WantedRates): Promise<void> {
    const { month, days } = wanted
    const { isNew, problem, retryAfter } = await fetchMonth(month, days, options)
    const attempts = wanted.attempts + 1
    if (problem === undefined || attempts >= MOST_ATTEMPTS) {
      await rates.settle(month, days)
    } else {
      const pause = Math.max(Math.min(pauses.first * 4 ** wanted.attempts, LONGEST_PAUSE), retryAfter ?? 0)
      await rates.putOff(month, { attempts, next: new Date(now().getTime() + pause).toISOString(), problem })
    }
    if (problem !== undefined) console.info(`Angka got no rates of ${month}: ${problem}`)
    if (isNew) options.onRates()
  }

  return { slice, want, resume: work }
}

const dayOf = (time: Date) => time.toISOString().slice(0, 10)

/** A day, and days before it that reach into each of the months in which a check looks. */
function around(day: string): string[] {
  const time = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(time) ? [] : MONTHS_BEFORE.map(days => dayOf(new Date(time + days * 86_400_000)))
}

/** The best series first. */
function inOrder(records: RatesRecord[]): RatesRecord[] {
  return records.toSorted((a, b) => rateSeries.indexOf(a.source) - rateSeries.indexOf(b.source))
}
