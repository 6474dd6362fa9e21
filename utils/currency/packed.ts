/**
 * Rates as the packaged files hold them: one file for days or months in a row, one text a currency.
 *
 * A value is a whole number of `unit`s per US dollar. The text holds one token a date, in order and separated by spaces:
 * the difference to the value before it (the first one counts from nought), or `.` where there is none. A letter behind it
 * names the source: none is the first of `sources`, `b` the second, and so on.
 */
export interface PackedRates {
  /** YYYY-MM-DD, YYYY-MM, or for one year's days MMDD in a row ("0102 0103"). */
  dates: string
  year?: number
  rates: Record<string, PackedSeries>
}

export interface PackedSeries {
  sources: string[]
  /** A power of ten. */
  unit: number
  values: string
}

/** One currency's rates in the order of their dates. */
export interface RateSeries {
  /** YYYY-MM-DD, or YYYY-MM for monthly rates. */
  dates: string[]
  /** Units of the currency per US dollar. */
  perUsd: number[]
  /** Who says so. */
  sources: string[]
}

const TOKEN = /^(-?\d{1,16})([b-e]?)$/

/** The dates of a packed file in full. */
export function unpackDates(packed: PackedRates): string[] {
  const dates = packed.dates.split(' ')
  return packed.year ? dates.map(day => `${packed.year}-${day.slice(0, 2)}-${day.slice(2)}`) : dates
}

/**
 * One currency's series out of a packed file.
 *
 * @throws RangeError when a token is none, or a value is not positive: a damaged file must not become a rate.
 */
export function unpackSeries(packed: PackedSeries, dates: string[]): RateSeries {
  const series: RateSeries = { dates: [], perUsd: [], sources: [] }
  // Multiplying by 0.0001 leaves 1.4312000000000001; dividing by 10000 does not.
  const perUnit = Math.round(1 / packed.unit)
  let units = 0
  packed.values.split(' ').forEach((token, i) => {
    if (token === '.') return
    const match = TOKEN.exec(token)
    const date = dates[i]
    if (!match || !date) throw new RangeError(`"${token}" is no packed rate`)
    units += Number(match[1])
    const source = packed.sources[match[2] ? match[2].charCodeAt(0) - 97 : 0]
    if (units <= 0 || source === undefined) throw new RangeError(`"${token}" leads to no rate on ${date}`)
    series.dates.push(date)
    series.perUsd.push(packed.unit < 1 ? units / perUnit : units * packed.unit)
    series.sources.push(source)
  })
  return series
}

/** A rate of a date and who says so, before it is packed. */
export interface DatedRate {
  perUsd: number
  source: string
}

/** How finely a series is kept: its lowest value is at least so many units, which errs by 0.01 % at most. */
const FINENESS = 5000

/** The text of one currency's series; the inverse of {@link unpackSeries} but for rounding to `unit`. */
export function packSeries(dates: string[], rates: ReadonlyMap<string, DatedRate>): PackedSeries {
  const known = dates.map(date => rates.get(date))
  const present = known.filter(rate => rate !== undefined)
  const lowest = Math.min(...present.map(rate => rate.perUsd))
  const unit = Number(`1e${Math.floor(Math.log10(lowest / FINENESS))}`)
  const count = Map.groupBy(present, rate => rate.source)
  const sources = [...count].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1)).map(([name]) => name)
  let before = 0
  const tokens = known.map(rate => {
    if (!rate) return '.'
    const units = Math.round(rate.perUsd / unit)
    const token = `${units - before}${['', 'b', 'c', 'd', 'e'][sources.indexOf(rate.source)]}`
    before = units
    return token
  })
  while (tokens.at(-1) === '.') tokens.pop()
  return { sources, unit, values: tokens.join(' ') }
}
