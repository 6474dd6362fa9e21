import { describe, expect, test } from 'vitest'
import {
  activeCurrencies,
  currencyName,
  homeCurrency,
  isCurrencyCode,
  minorUnits,
  unitOn,
} from '../../utils/currency/index.ts'
import { anchoredCurrencies, rootOn, standsOn } from '../../utils/currency/anchors.ts'

describe('the reader’s currency', () => {
  test.each([
    ['id-ID', 'IDR'],
    ['de', 'EUR'],
    ['de-CH', 'CHF'],
    ['en', 'USD'],
    ['en-NG', 'NGN'],
    ['en_GB', 'GBP'],
    ['zh', 'CNY'],
    ['zh-Hant', 'TWD'],
    ['pt', 'BRL'],
    ['pt-PT', 'EUR'],
    ['bg', 'EUR'],
    ['ID', 'IDR'],
    ['SX', 'XCG'],
  ])('%s pays with %s', (locale, currency) => {
    expect(homeCurrency(locale)).toBe(currency)
  })

  test.each(['AQ', 'es-419', '', 'not a locale', 'x!'])('"%s" names none', locale => {
    expect(homeCurrency(locale)).toBeNull()
  })
})

test('every currency in use has a name in English and decimals', () => {
  for (const currency of activeCurrencies) {
    expect(isCurrencyCode(currency)).toBe(true)
    expect(minorUnits(currency), currency).toBeLessThanOrEqual(4)
  }
  expect(currencyName('CNY', 'de')).toMatch(/Yuan/)
  expect(currencyName('IDR', 'id')).toMatch(/Rupiah/)
  expect(currencyName('QQQ', 'de')).toBe('QQQ')
  expect(currencyName('no code', 'de')).toBe('no code')
})

test.each([
  ['EUR', 2],
  ['JPY', 0],
  ['KWD', 3],
  ['no code', 2],
])('%s is written with %d decimals', (currency, decimals) => {
  expect(minorUnits(currency)).toBe(decimals)
})

test.each([
  ['TRY', '2003-05-12', 'TRL'],
  ['TRY', '2005-01-01', 'TRY'],
  ['RON', '2004-01-01', 'ROL'],
  ['BYN', '2012-01-01', 'BYR'],
  ['BYN', '1999-06-01', 'BYB'],
  ['EUR', '1999-01-01', 'EUR'],
])('%s on %s was %s', (currency, on, unit) => {
  expect(unitOn(currency, on)).toBe(unit)
})

describe('what is fixed', () => {
  test('hangs on another currency, through several where it must', () => {
    expect(standsOn('XOF')).toEqual(['XOF', 'EUR'])
    expect(standsOn('MOP')).toEqual(['MOP', 'HKD'])
    expect(standsOn('BGL')).toEqual(['BGL', 'BGN', 'EUR'])
    expect(standsOn('IDR')).toEqual(['IDR'])
    expect(rootOn('BYB', '2020-01-01')).toMatchObject({ root: 'BYN', per: 1e7 })
    expect(rootOn('IDR', '2020-01-01')).toMatchObject({ root: 'IDR', per: 1 })
  })

  test('never hangs on itself', () => {
    for (const currency of anchoredCurrencies) {
      for (const day of ['1999-06-01', '2012-06-01', '2026-06-01']) {
        expect(standsOn(rootOn(currency, day).root).slice(1), currency).not.toContain(currency)
      }
    }
  })
})
