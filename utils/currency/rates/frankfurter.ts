import { daysOf } from '../days.ts'
import { laterFor, parseAnswer, RefusedRates } from '../rate-answer.ts'
import type { RateRequest, RateRow, RateSource } from './source.ts'

const ORIGIN = 'https://api.frankfurter.dev'

/** The ECB's rates are per euro: with this base they come as the ECB published them, and are not rounded a second time. */
const BASE = 'EUR'

const ECB = 'ECB via Frankfurter'
/** Frankfurter's mean over some eighty central banks, for the currencies that the ECB has no rate of. */
const BLEND = 'central banks via Frankfurter'

/** What one row of an answer holds; anything else in it is left alone. */
interface Row {
  date: string
  base: string
  quote: string
  rate: unknown
}

/**
 * Frankfurter, version 2: the ECB's rates, and a mean of many central banks' for what the ECB lacks.
 *
 * A range answers a row a day and quote, under the day's own date; days without a fixing have none, days before the data
 * begin give an empty list. 422 says that the request is wrong, 503 that it took too long.
 *
 * @see https://frankfurter.dev
 */
export const frankfurter: RateSource = {
  id: 'frankfurter',
  name: 'Frankfurter',
  origins: [ORIGIN],
  series: [ECB, BLEND],
  terms: { url: 'https://frankfurter.dev', notice: 'Source: ECB statistics, and central banks, through Frankfurter' },
  since: '1999-01',

  requests(month) {
    const days = daysOf(month)
    // The whole month, also while it lasts: the answer ends with what there is, and the source learns no day.
    const range = `from=${days[0]}&to=${days.at(-1)}&base=${BASE}`
    return [
      { series: ECB, days, addresses: [`${ORIGIN}/v2/rates?${range}&providers=ECB`] },
      { series: BLEND, days, addresses: [`${ORIGIN}/v2/rates?${range}`] },
    ]
  },

  read(answer, request) {
    if (answer.status === 422)
      throw new RefusedRates(`The source does not understand the request: ${messageOf(answer)}`)
    const later = laterFor(answer)
    if (later) return later
    const rows = parseAnswer(answer)
    if (!Array.isArray(rows)) throw new RefusedRates('The answer is no list.')
    return rows.length === 0 ? { kind: 'none' } : { kind: 'rates', rows: perDollar(rows.map(asRow), request) }
  },
}

/** 422 and its kin say why; a body that is no JSON says nothing. */
function messageOf({ body }: { body: string }): string {
  return body.slice(0, 200)
}

function asRow(value: unknown): Row {
  const row = value as Partial<Row> | null
  if (typeof row?.date !== 'string' || typeof row.quote !== 'string' || row.base !== BASE) {
    throw new RefusedRates('A row has no date, no quote, or another base.')
  }
  return row as Row
}

/** Rates per euro as rates per dollar: each day's by that day's dollar. */
function perDollar(rows: Row[], { series }: RateRequest): RateRow[] {
  const dollars = new Map(rows.filter(({ quote }) => quote === 'USD').map(row => [row.date, number(row.rate)]))
  const days = new Set(rows.map(({ date }) => date))
  const converted = [...days].map(date => ({ date, currency: BASE, perUsd: 1 / (dollars.get(date) ?? NaN) }))
  for (const { date, quote, rate } of rows) {
    const dollar = dollars.get(date)
    if (dollar === undefined) throw new RefusedRates(`${series} has no dollar on ${date}.`)
    if (quote !== 'USD') converted.push({ date, currency: quote, perUsd: number(rate) / dollar })
  }
  return converted
}

/** A number, or NaN for what is none: the check refuses that by its name and day. */
function number(value: unknown): number {
  return typeof value === 'number' ? value : NaN
}
