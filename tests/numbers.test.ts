import { describe, expect, test } from 'vitest'
import { formatAmount, formatConversion, formatRate } from '../utils/currency/index.ts'
import { longDay } from '../utils/dates.ts'
import { NUMBER_STYLES, numberFormat, withNumberStyle, withoutNumberStyle } from '../utils/numbers.ts'
import type { NumberStyle } from '../utils/numbers.ts'

/** Spaces are told apart by their names: the narrow one that does not break is ␣. */
const seen = (text: string) => text.replaceAll('\u202f', '␣').replaceAll('\u00a0', ' ')
const write = (value: number, locale: string, style: NumberStyle, options: Intl.NumberFormatOptions = {}) =>
  seen(numberFormat(withNumberStyle(locale, style), options).format(value))

describe('a number style', () => {
  test.each<[NumberStyle, string]>([
    ['1,234.5', '1,234,567.8'],
    ['1.234,5', '1.234.567,8'],
    ['1 234,5', '1␣234␣567,8'],
    ['1’234.5', '1’234’567.8'],
    ['12,34,567.8', '12,34,567.8'],
  ])('%s writes %s, in whatever language', (style, written) => {
    for (const locale of ['en', 'id', 'de-CH', 'fr', 'en-IN', 'hi', 'es', 'pl', 'ja', 'ar-EG', 'fa'])
      expect(write(1_234_567.8, locale, style)).toBe(written)
  })

  test('auto is as Intl does in the locale', () => {
    for (const locale of ['en', 'id-ID', 'de-CH', 'fr', 'en-IN', 'es', 'ar-EG'])
      expect(write(1_234_567.8, locale, 'auto')).toBe(seen(new Intl.NumberFormat(locale).format(1_234_567.8)))
  })

  test.each<[number, NumberStyle, string]>([
    [0, '12,34,567.8', '0'],
    [999, '12,34,567.8', '999'],
    [1000, '12,34,567.8', '1,000'],
    [100_000, '12,34,567.8', '1,00,000'],
    [1_000_000_000, '12,34,567.8', '1,00,00,00,000'],
    [-1234.5, '12,34,567.8', '-1,234.5'],
    [1000, '1 234,5', '1␣000'],
    [0.25, '1 234,5', '0,25'],
    [Infinity, '1.234,5', '∞'],
  ])('%d in %s is %s', (value, style, written) => {
    expect(write(value, 'es', style)).toBe(written)
  })

  test('leaves words, signs and currencies to the language', () => {
    expect(
      write(1_234_500, 'id', '1,234.5', { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 }),
    ).toBe('1.23 juta')
    expect(write(0.1678, 'de', '1,234.5', { style: 'percent', maximumFractionDigits: 1 })).toBe('16.8 %')
    expect(write(-1234.5, 'de', '1’234.5', { style: 'currency', currency: 'EUR' })).toBe('-1’234.50 €')
  })

  test('changes no mark that is no separator of the number', () => {
    // The full stop of an abbreviation is the language's.
    expect(write(1234.5, 'de', '1.234,5', { style: 'unit', unit: 'hour', unitDisplay: 'short' })).toBe('1.234,5 Std.')
    expect(write(1234.5, 'de', '1,234.5', { style: 'unit', unit: 'hour', unitDisplay: 'short' })).toBe('1,234.5 Std.')
  })

  test('asked not to group, does not', () => {
    expect(write(1234.5, 'en', '1.234,5', { useGrouping: false })).toBe('1234,5')
  })

  test('goes with the locale through amounts, conversions and rates', () => {
    const locale = withNumberStyle('id', '1,234.5')
    expect(formatAmount(86_850_000_000, 'IDR', locale, { significant: 4 })).toBe('Rp86.85 miliar')
    expect(formatAmount(869_412, 'IDR', locale, { significant: 3 })).toBe('Rp869,000')
    const conversion = { rate: 1, rateDate: '2020-10-08', source: 'test', precision: 'daily' as const }
    expect(formatConversion({ ...conversion, value: 5_891_016, currency: 'USD' }, locale)).toBe('≈ US$5.89 juta')
    expect(formatRate(2172.16, 'CNY', 'IDR', locale)).toBe('CN¥1 = Rp2,172')
    expect(formatAmount(5_891_016, 'JPY', withNumberStyle('ja-JP', '1 234,5'))).toBe('589万円')
  })

  test('changes no date', () => {
    expect(longDay('2020-10-08', withNumberStyle('en-US', '1.234,5'))).toBe('October 8, 2020')
    expect(longDay('2020-10-08', withNumberStyle('en-GB', '1,234.5'))).toBe('8 October 2020')
  })

  test('takes the place of the one before, and leaves a locale as it was', () => {
    for (const locale of ['en', 'zh-Hant-TW', 'ar-EG-u-nu-arab']) {
      for (const style of NUMBER_STYLES) {
        const styled = withNumberStyle(withNumberStyle(locale, '1 234,5'), style)
        expect(withoutNumberStyle(styled)).toBe(locale)
        expect(new Intl.Locale(styled).baseName).toBe(new Intl.Locale(locale).baseName)
      }
    }
    expect(withNumberStyle('id-ID', '1,234.5')).toBe('id-ID-x-num-comma')
    expect(withNumberStyle('id-ID-x-num-comma', 'auto')).toBe('id-ID')
  })

  test('of an unknown name is none', () => {
    expect(numberFormat('en-x-num-other', {}).format(1234.5)).toBe('1,234.5')
    expect(() => numberFormat('no locale', {})).toThrow(RangeError)
  })
})
