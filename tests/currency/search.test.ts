import { beforeAll, describe, expect, it } from 'vitest'
import { activeCurrencies, currencyIndex, searchCurrencies } from '../../utils/currency/index.ts'
import type { CurrencyEntry } from '../../utils/currency/index.ts'

const indexes = new Map<string, CurrencyEntry[]>()
beforeAll(() => {
  for (const locale of ['en', 'id', 'de', 'ja', 'ar']) indexes.set(locale, currencyIndex(activeCurrencies, locale))
})
const found = (query: string, locale = 'en') => searchCurrencies(indexes.get(locale)!, query).map(({ code }) => code)

describe('currencies are searched', () => {
  it.each([
    // By code: whole before begun.
    ['en', 'EUR', 'EUR'],
    ['en', 'eur', 'EUR'],
    ['en', ' idr ', 'IDR'],
    ['en', 'gb', 'GBP'],
    // By sign, the reader's own before all others.
    ['en', '$', 'USD'],
    ['en', 'Rp', 'IDR'],
    ['en', 'A$', 'AUD'],
    ['en', '€', 'EUR'],
    ['en', '₹', 'INR'],
    ['en', 'zł', 'PLN'],
    ['en', 'zl', 'PLN'],
    ['ja', '円', 'JPY'],
    // By name in the reader's language, in English, in the currency's own country.
    ['en', 'rupiah', 'IDR'],
    ['en', 'us dollar', 'USD'],
    ['en', 'dollar aus', 'AUD'],
    ['en', 'dollars', 'USD'],
    ['en', 'paanga', 'TOP'],
    ['id', 'dolar', 'USD'],
    ['id', 'dollar', 'USD'],
    ['id', 'rupiah', 'IDR'],
    ['id', 'yuan', 'CNY'],
    ['de', 'schweizer', 'CHF'],
    ['en', 'российский рубль', 'RUB'],
    ['en', 'рос', 'RUB'],
    ['en', 'ريال قطري', 'QAR'],
    ['en', 'रुपया', 'INR'],
    ['ar', 'روبية هند', 'INR'],
    ['ja', 'ユーロ', 'EUR'],
    // Accents, case and width make no difference.
    ['en', 'guarani', 'PYG'],
    ['en', 'COLÓN', 'CRC'],
    ['en', 'ＥＵＲ', 'EUR'],
    ['en', 'pa’anga', 'TOP'],
    ['de', 'turkische', 'TRY'],
    // By country.
    ['en', 'germany', 'EUR'],
    ['en', 'nigeria', 'NGN'],
    ['id', 'jepang', 'JPY'],
    ['de', 'österreich', 'EUR'],
    ['en', 'euro germany', 'EUR'],
    // Inside a name, last of all.
    ['en', 'ollar', 'USD'],
  ])('%s: "%s" is first of all %s', (locale, query, code) => {
    expect(found(query, locale)[0]).toBe(code)
  })

  it('"rup" gives the rupees and the rupiah, and nothing before them', () => {
    expect(found('rup').sort()).toEqual(['IDR', 'INR', 'LKR', 'MUR', 'NPR', 'PKR', 'SCR'].sort())
    expect(found('rup').slice(0, 2)).toEqual(['INR', 'IDR'])
  })

  it('"dollar" gives all dollars, the most traded first', () => {
    const dollars = found('dollar')
    expect(dollars.slice(0, 6)).toEqual(['USD', 'AUD', 'CAD', 'HKD', 'SGD', 'NZD'])
    expect(dollars.length).toBeGreaterThan(18)
  })

  it('"$" gives those whose sign it is, and no other', () => {
    const signs = found('$')
    expect(signs).toEqual(expect.arrayContaining(['USD', 'AUD', 'MXN', 'ARS']))
    expect(signs).not.toContain('EUR')
    expect(signs).not.toContain('GBP')
  })

  it('of a whole code nothing comes before it, though names have it too', () => {
    expect(found('all')[0]).toBe('ALL')
    expect(found('top')[0]).toBe('TOP')
  })

  it('an empty question gives all, the most traded first', () => {
    expect(found('')).toHaveLength(activeCurrencies.length)
    expect(found('  ').slice(0, 3)).toEqual(['USD', 'EUR', 'JPY'])
  })

  it.each(['xyzzy', '!!!', '12', 'a'.repeat(100_000)])('finds nothing for "%.20s"', query => {
    expect(found(query)).toEqual([])
  })

  it('has each currency once, under its name', () => {
    const names = indexes.get('id')!
    expect(new Set(names.map(({ code }) => code)).size).toBe(activeCurrencies.length)
    expect(names.find(({ code }) => code === 'CNY')?.name).toBe('Yuan Tiongkok')
  })
})
