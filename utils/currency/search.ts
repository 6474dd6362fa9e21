import { fold } from '../text-fold.ts'
import { currencyName, regionsOf } from './currencies.ts'

/** A currency and all that people call it, folded. */
export interface CurrencyEntry {
  /** ISO 4217. */
  code: string
  /** Its name in the reader's language. */
  name: string
  /** As the reader's language writes it ("$" is the reader's own dollar), as its own country does, and the bare sign. */
  symbols: { reader: string; others: string[] }
  /** Its names: in the reader's language, in English, in its own country's. */
  names: string[]
  /** The names of the countries that pay with it, in the reader's language. */
  countries: string[]
}

/**
 * The currencies that are traded most, by turnover (Bank for International Settlements, triennial survey of April 2022). What
 * matches equally well comes in this order, then by name.
 */
const MOST_TRADED = [
  'USD', 'EUR', 'JPY', 'GBP', 'CNY', 'AUD', 'CAD', 'CHF', 'HKD', 'SGD', 'SEK', 'KRW', 'NOK', 'NZD', 'INR', 'MXN', 'TWD',
  'ZAR', 'BRL', 'DKK', 'PLN', 'THB', 'ILS', 'IDR', 'CZK', 'AED', 'TRY', 'HUF', 'CLP', 'SAR', 'PHP', 'MYR',
] // prettier-ignore

/** What the reader typed is short; of anything longer the beginning counts. */
const QUERY_CAP = 60

/** What people call each of the currencies, in the order in which they are offered while nothing is asked for. */
export function currencyIndex(codes: readonly string[], locale: string): CurrencyEntry[] {
  const countryNames = new Intl.DisplayNames([locale, 'en'], { type: 'region', fallback: 'none' })
  const entries = codes.map((code): CurrencyEntry => {
    const regions = regionsOf(code)
    const own = ownLocale(code, regions)
    const locales = [locale, 'en', ...(own ? [own] : [])]
    const name = currencyName(code, locale)
    const [reader, ...others] = [
      symbolIn(locale, code, 'symbol'),
      ...(own ? [symbolIn(own, code, 'symbol')] : []),
      symbolIn('en', code, 'narrowSymbol'),
    ].map(key)
    return {
      code,
      name,
      symbols: { reader: reader!, others },
      names: [...new Set(locales.flatMap(each => namesIn(each, code)).map(key))],
      countries: regions.map(region => key(countryNames.of(region) ?? region)),
    }
  })
  const place = (code: string) => MOST_TRADED.indexOf(code) + 1 || MOST_TRADED.length + 1
  return entries.sort((a, b) => place(a.code) - place(b.code) || a.name.localeCompare(b.name, locale))
}

/** The locale of the country that a code begins with (ISO 4217 takes ISO 3166-1's two letters): "ru-Cyrl-RU" for RUB. */
function ownLocale(code: string, regions: string[]): string | null {
  const region = code.slice(0, 2)
  return regions.includes(region) ? new Intl.Locale(`und-${region}`).maximize().toString() : null
}

/** By itself and behind an amount: "Indian Rupee", "Indian rupees"; 日本円, 円. */
function namesIn(locale: string, currency: string): string[] {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'name' })
  const behind = [1, 5].map(count =>
    format
      .formatToParts(count)
      .find(({ type }) => type === 'currency')
      ?.value.trim(),
  )
  return [currencyName(currency, locale), ...behind.filter(name => name !== undefined)]
}

/** What is compared: paʻanga is found without its letter that looks like an apostrophe. */
const key = (text: string): string => fold(text).replaceAll(/['’ʻʼ]/g, '')

function symbolIn(locale: string, currency: string, currencyDisplay: 'symbol' | 'narrowSymbol'): string {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay })
  return (
    format
      .formatToParts(1)
      .find(({ type }) => type === 'currency')
      ?.value.trim() ?? currency
  )
}

/**
 * The currencies that someone may mean, likeliest first: by code, sign, name in the reader's language, in English or in the
 * currency's own country, and by country. Case, accents and width make no difference.
 *
 * @returns all of them, in the index's order, while nothing is asked for.
 */
export function searchCurrencies(index: readonly CurrencyEntry[], query: string): CurrencyEntry[] {
  const asked = key(query.slice(0, QUERY_CAP)).trim()
  if (asked === '') return [...index]
  const words = asked.split(/\s+/)
  return index
    .map(entry => ({ entry, rank: rankOf(entry, asked, words) }))
    .filter(({ rank }) => rank < Infinity)
    .sort((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry)
}

/** How a currency is found, best first. Equal ranks keep the index's order. */
function rankOf({ code, symbols, names, countries }: CurrencyEntry, asked: string, words: string[]): number {
  const lower = code.toLowerCase()
  const [own = '', ...other] = names
  const ways = [
    lower === asked,
    symbols.reader === asked,
    symbols.others.includes(asked),
    own.startsWith(asked),
    beginsIn(own, words),
    other.some(name => beginsIn(name, words)),
    lower.startsWith(asked),
    // "euro jerman": some of the words may be the country's.
    countries.some(country => beginsIn(`${names.join(' ')} ${country}`, words)),
    asked.length > 1 && names.some(name => name.includes(asked)),
  ]
  const way = ways.indexOf(true)
  return way === -1 ? Infinity : way
}

/** Whether each of the words begins one of the name's. */
function beginsIn(name: string, words: readonly string[]): boolean {
  const parts = name.split(/[^\p{L}\p{M}\p{N}$]+/u)
  return words.every(word => parts.some(part => part.startsWith(word)))
}
