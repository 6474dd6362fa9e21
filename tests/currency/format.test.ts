import { describe, expect, test } from 'vitest'
import {
  formatAmount,
  formatConversion,
  formatRate,
  formatRateDate,
  significantDigits,
} from '../../utils/currency/index.ts'
import type { Conversion } from '../../utils/currency/index.ts'

/** Versions of ICU differ in their spaces: what is compared is the words. */
const plain = (text: string) => text.replace(/[\s\u200e\u200f]+/gu, ' ')

const conversion = (value: number, currency: string): Conversion => ({
  value,
  currency,
  rate: 1,
  rateDate: '2020-10-08',
  source: 'test',
  precision: 'daily',
})

describe('an amount bears as many digits as it was written with', () => {
  test.each([
    ['40 juta', 2],
    ['CNY40 juta', 2],
    ['5,87 juta', 3],
    ['Rp86,8 miliar', 3],
    ['$1,234.56', 4],
    ['12 345 678', 4],
    ['1.200.000', 2],
    ['1.250.000', 3],
    ['$1.50', 3],
    ['0,05', 2],
    ['Rp40-50 juta', 2],
    ['€5.25–5.5 million', 3],
    ['3億', 2],
    ['1億2350万', 4],
    ['٥٫٨٧ مليون', 3],
    ['two million', 2],
    ['', 2],
  ])('"%s": %d', (written, digits) => {
    expect(significantDigits(written)).toBe(digits)
  })

  test('of a very long text only the beginning counts', () => {
    expect(significantDigits('1'.repeat(100_000))).toBe(4)
  })
})

describe('in the reader’s language', () => {
  test.each([
    ['id', 86_886_597_938, 'IDR', 3, 'Rp86,9 miliar'],
    ['id', 5_891_016, 'USD', 2, 'US$5,9 juta'],
    ['id-ID', 869_412, 'IDR', 2, 'Rp870.000'],
    ['en', 5_030_000, 'EUR', 2, '€5 million'],
    ['en-US', 1_420_000_000, 'USD', 3, '$1.42 billion'],
    ['en-IN', 52_300_000, 'INR', 3, '₹5.23 crore'],
    ['de', 5_012_345, 'EUR', 2, '5 Mio. €'],
    ['de', 86_886_597_938, 'EUR', 3, '86,9 Mrd. €'],
    ['fr', 5_900_000, 'EUR', 2, '5,9 M €'],
    ['ja', 86_886_597_938, 'JPY', 3, '869億円'],
    ['ja', 5_891_016, 'USD', 2, '$590万'],
    ['zh-CN', 40_012_345, 'CNY', 2, '4000万元'],
    ['zh-TW', 40_012_345, 'TWD', 2, '$4000萬'],
    ['ko', 86_886_597_938, 'KRW', 3, '869억 원'],
    ['vi', 86_886_597_938, 'VND', 3, '86,9 tỷ ₫'],
    ['pt-BR', 86_886_597_938, 'BRL', 3, 'R$ 86,9 bilhões'],
  ])('%s: %d %s to %d digits is %s', (locale, value, currency, significant, shown) => {
    expect(plain(formatAmount(value, currency, locale, { significant }))).toBe(shown)
  })

  test.each([
    [12.3456, 4, '€12.35'],
    [12.3456, 3, '€12.30'],
    [12.01, 2, '€12'],
    [5.83, 2, '€5.80'],
    [0.5, 2, '€0.50'],
    [0.001342, 3, '€0.00134'],
    [0, 2, '€0'],
    [-12.5, 3, '-€12.50'],
    [-5_900_000, 2, '-€5.9 million'],
    [999_999, 2, '€1 million'],
    [1234, 2, '€1,200'],
  ])('%d to %d digits is %s', (value, significant, shown) => {
    expect(plain(formatAmount(value, 'EUR', 'en', { significant }))).toBe(shown)
  })

  test('a currency without decimals gets none', () => {
    expect(plain(formatAmount(123.4, 'JPY', 'en', { significant: 4 }))).toBe('¥123')
  })

  test('what is no code is written as it is', () => {
    expect(plain(formatAmount(1200, 'Taler', 'en'))).toBe('1,200 Taler')
  })

  test('what is no locale is an error', () => {
    expect(() => formatAmount(1, 'EUR', 'not a locale')).toThrow(RangeError)
  })
})

describe('beside the amount', () => {
  test('stands an ≈ and the conversion', () => {
    expect(plain(formatConversion(conversion(5_891_016, 'USD'), 'id', { significant: 2 }))).toBe('≈ US$5,9 juta')
  })

  test('a range stays a range, unless its ends round to one', () => {
    const low = conversion(5_100_000, 'USD')
    const high = conversion(7_300_000, 'USD')
    expect(plain(formatConversion(low, 'en', { significant: 2, high }))).toBe('≈ $5.1 million – $7.3 million')
    expect(plain(formatConversion(low, 'en', { significant: 2, high: conversion(5_120_000, 'USD') }))).toBe(
      '≈ $5.1 million',
    )
  })
})

describe('a rate', () => {
  test.each([
    [2172.16, 'CNY', 'IDR', 'id', 'CN¥1 = Rp2.172'],
    [1.17893, 'EUR', 'USD', 'en', '€1 = $1.1789'],
    [0.0000575, 'IDR', 'EUR', 'de', '1 € = 17.391 IDR'],
  ])('of %d %s to %s in %s is %s', (rate, from, to, locale, shown) => {
    expect(plain(formatRate(rate, from, to, locale))).toBe(shown)
  })

  test('is named by its day or its month', () => {
    expect(plain(formatRateDate('2020-10-08', 'id'))).toBe('8 Oktober 2020')
    expect(plain(formatRateDate('2020-10', 'id'))).toBe('Oktober 2020')
    expect(formatRateDate('no date', 'id')).toBe('no date')
  })
})
