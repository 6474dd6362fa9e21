import { describe, expect, test } from 'vitest'
import { checkRates } from '../../utils/currency/rate-answer.ts'
import { daysOf } from '../../utils/currency/days.ts'
import { activeCurrencies } from '../../utils/currency/index.ts'
import { packagedTable } from './packaged-files.ts'

const CURRENCIES = ['CNY', 'EUR', 'IDR', 'GBP', 'JPY', 'AUD', 'CAD', 'CHF', 'NOK', 'SEK', 'SGD', 'THB']
const known = await packagedTable(['2020-10-08'], CURRENCIES)
const request = { series: 'x', days: daysOf('2020-10'), addresses: [] }
const TODAY = '2026-11-24'

/** The known rates of a day, a hundredth more: a good answer. */
const good = (date = '2020-10-30') =>
  CURRENCIES.map(currency => ({ date, currency, perUsd: known.quote(currency, '2020-10-08')!.perUsd * 1.01 }))

const withRate = (currency: string, perUsd: number) =>
  good().map(row => (row.currency === currency ? { ...row, perUsd } : row))

describe('the rates of an answer', () => {
  test('are kept under their own day', () => {
    const { days, refused } = checkRates(good(), request, known, TODAY)
    expect(refused).toEqual([])
    expect(Object.keys(days)).toEqual(['2020-10-30'])
    expect(days['2020-10-30']!.CNY).toBeCloseTo(6.86, 1)
  })

  test.each([
    ['nought', 0],
    ['negative', -6.8],
    ['no number', NaN],
    ['without end', Infinity],
    ['a hundred times the last known one', 690],
    ['a hundredth of the last known one', 0.067],
  ])('but one that is %s is refused with its reason, and the others stay', (_, perUsd) => {
    const { days, refused } = checkRates(withRate('CNY', perUsd), request, known, TODAY)
    expect(refused).toHaveLength(1)
    expect(refused[0]).toMatch(/^CNY on 2020-10-30: .*(?:no rate|far off)/)
    expect(Object.keys(days['2020-10-30']!)).toEqual(CURRENCIES.filter(code => code !== 'CNY'))
  })

  test('that moved by half, or tenfold, are news and no mistake', () => {
    expect(checkRates(withRate('IDR', 22_000), request, known, TODAY).refused).toEqual([])
    expect(checkRates(withRate('IDR', 147_000), request, known, TODAY).refused).toEqual([])
  })

  test('of a currency that is not known yet are taken as they are', () => {
    const unknown = activeCurrencies.find(code => !CURRENCIES.includes(code) && !known.latest(code))!
    const { days } = checkRates(
      [...good(), { date: '2020-10-30', currency: unknown, perUsd: 3 }],
      request,
      known,
      TODAY,
    )
    expect(days['2020-10-30']![unknown]).toBe(3)
  })

  test('of metals and tokens are left out', () => {
    const rows = ['XAU', 'BTC', '1INCH', '__proto__'].map(currency => ({ date: '2020-10-30', currency, perUsd: 0 }))
    expect(Object.keys(checkRates([...good(), ...rows], request, known, TODAY).days['2020-10-30']!)).toEqual(CURRENCIES)
  })

  test('are refused as a whole when more than a tenth of them is wrong', () => {
    const wrong = good().map((row, i) => (i < 2 ? { ...row, perUsd: 0 } : row))
    expect(() => checkRates(wrong, request, known, TODAY)).toThrow('2 of 12 rates are refused')
    expect(() => checkRates([], request, known, TODAY)).toThrow('refused')
  })

  test.each(['2020-09-30', '2020-11-01', '2020-10-32', 'today'])('of %s are no answer to October 2020', date => {
    expect(() => checkRates(good(date), request, known, TODAY)).toThrow('was not asked for')
  })

  test('that end more than fourteen days before the month does, or before today, are stale', () => {
    expect(() => checkRates(good('2020-10-16'), request, known, TODAY)).toThrow('stale')
    expect(() => checkRates(good('2020-10-05'), request, known, '2020-10-20')).toThrow('stale')
    expect(checkRates(good('2020-10-07'), request, known, '2020-10-20').refused).toEqual([])
  })
})
