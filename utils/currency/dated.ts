import type { Figure } from '../figures/figure.ts'
import { unitOn, unitsSince } from './anchors.ts'
import { convert } from './convert.ts'
import type { Conversion } from './rate-table.ts'
import type { RateSlice } from './slice.ts'
import { tableFrom } from './table.ts'

const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12']

/** An amount or both ends of a range at the rate of its own date. */
export interface DatedConversion {
  low: Conversion
  high?: Conversion
}

/**
 * An amount of another time in another currency, at the rate of that time: of the day; of the month, its average or, where
 * that is not known, the day nearest to its middle; of the year, the average of its twelve months.
 *
 * @param when YYYY-MM-DD, YYYY-MM or YYYY; `rateDate` of the answer is as long, or the day whose rate it is.
 * @param on the article's day, YYYY-MM-DD. Where the currency got another unit between the two, nobody can say which of them
 *   is written, and there is no answer.
 * @returns null where there is no rate of that time.
 */
export function convertDated(
  { currency, value, low = value, high }: Figure,
  to: string,
  when: string,
  on: string,
  slice: RateSlice,
): DatedConversion | null {
  if (!currency) return null
  const first = `${when}-01-01`.slice(0, 10)
  if (unitOn(currency, first) !== unitOn(currency, on) || unitsSince(currency, first) !== unitsSince(currency, on))
    return null
  const unit = unitOn(currency, on)
  const found = when.length === 4 ? ofYear(unit, to, when, slice) : ofDay(unit, to, when, slice)
  if (!found) return null
  const at = (amount: number): Conversion => ({ ...found, value: amount * found.rate })
  return { low: at(low), ...(high !== undefined && { high: at(high) }) }
}

function ofDay(from: string, to: string, when: string, slice: RateSlice): Conversion | null {
  if (when.length === 10) return convert(1, from, to, when, tableFrom(slice))
  const month = ofMonth(from, to, when, monthsOf(slice))
  if (month) return month
  const near = convert(1, from, to, `${when}-15`, tableFrom(slice))
  return near?.rateDate.startsWith(when) ? near : null
}

/** A month's average, or what is fixed. */
function ofMonth(from: string, to: string, month: string, months: RateSlice): Conversion | null {
  const found = convert(1, from, to, `${month}-15`, tableFrom(months))
  // After the last month that is known, convert gives that one.
  return found?.rateDate.startsWith(month) ? { ...found, rateDate: month } : null
}

function ofYear(from: string, to: string, year: string, slice: RateSlice): Conversion | null {
  const months = monthsOf(slice)
  const found = MONTHS.map(month => ofMonth(from, to, `${year}-${month}`, months)).filter(each => each !== null)
  if (found.length < MONTHS.length) return null
  const rate = found.reduce((sum, each) => sum + each.rate, 0) / found.length
  const isFixed = found.every(({ precision }) => precision === 'fixed')
  return { ...found[0]!, value: rate, rate, rateDate: year, precision: isFixed ? 'fixed' : 'monthly' }
}

function monthsOf({ newest, currencies }: RateSlice): RateSlice {
  const monthly = Object.entries(currencies).map(([code, series]) => [code, { monthly: series.monthly }] as const)
  return { newest, currencies: Object.fromEntries(monthly) }
}
