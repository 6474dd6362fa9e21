import { daysOf } from '../days.ts'
import { laterFor, parseAnswer, RefusedRates } from '../rate-answer.ts'
import type { RateSource } from './source.ts'

const NAME = 'currency-api'

/**
 * The currency-api, which publishes a file a day: through jsDelivr, else from its own mirror. Every day of a month that has come
 * is asked for, so that none is told apart. Single days are missing (404). It knows tokens and dead currencies as well.
 *
 * The dollar is the base, as it is in the packaged table, which has single days of the same source.
 *
 * @see https://github.com/fawazahmed0/exchange-api
 */
export const currencyApi: RateSource = {
  id: 'currency-api',
  name: 'currency-api',
  origins: ['https://cdn.jsdelivr.net', 'https://*.currency-api.pages.dev'],
  series: [NAME],
  terms: { url: 'https://github.com/fawazahmed0/exchange-api', notice: 'currency-api (CC0)' },
  since: '2024-03',

  requests(month, today) {
    return daysOf(month)
      .filter(day => day >= '2024-03-02' && day <= today)
      .map(day => ({
        series: NAME,
        days: [day],
        addresses: [
          `https://cdn.jsdelivr.net/npm/@fawazahmed0/currency-api@${day}/v1/currencies/usd.min.json`,
          `https://${day}.currency-api.pages.dev/v1/currencies/usd.min.json`,
        ],
      }))
  },

  read(answer, { days: [day] }) {
    if (answer.status === 404) return { kind: 'none' }
    const later = laterFor(answer)
    if (later) return later
    const file = parseAnswer(answer) as { date?: unknown; usd?: unknown } | null
    if (typeof file?.usd !== 'object' || file.usd === null)
      throw new RefusedRates('The answer has no rates per dollar.')
    if (file.date !== day)
      throw new RefusedRates(`It is stale: its rates are of ${String(file.date)}, not of ${day}.`, { fault: 'stale' })
    const rows = Object.entries(file.usd).map(([code, rate]: [string, unknown]) => ({
      date: day!,
      currency: code.toUpperCase(),
      perUsd: typeof rate === 'number' ? rate : NaN,
    }))
    return { kind: 'rates', rows }
  },
}
