import { describe, expect, test } from 'vitest'
import { isDue, monthsOf } from '../../utils/currency/due.ts'
import { currencyApi } from '../../utils/currency/rates/currency-api.ts'
import { frankfurter } from '../../utils/currency/rates/frankfurter.ts'

const TODAY = '2026-11-24'

describe('the months of some days', () => {
  test.each([
    [['2020-10-08'], { '2020-10': ['2020-10-08'] }],
    [['2020-10-08', '2020-10-09'], { '2020-10': ['2020-10-08', '2020-10-09'] }],
    // Sunday the 1st has Friday's rate, which is October's.
    [['2020-11-01'], { '2020-11': ['2020-11-01'], '2020-10': ['2020-10-31'] }],
    [['2021-01-04'], { '2021-01': ['2021-01-04'], '2020-12': ['2020-12-31'] }],
    // A publisher's clock may be ahead.
    [['2026-11-25'], { '2026-11': [TODAY] }],
    [['1999-01-02'], { '1999-01': ['1999-01-02'] }],
    [['1998-12-31', 'no day', '2020-02-30'], {}],
  ])('%j are %j', (days, months) => {
    expect(Object.fromEntries(monthsOf(days, TODAY))).toEqual(months)
  })
})

describe('a month of Frankfurter', () => {
  const [request] = frankfurter.requests('2026-11', TODAY)
  const kept = (at: string, ...days: string[]) => ({
    days: Object.fromEntries(days.map(day => [day, { USD: 1 }])),
    asked: { [request!.addresses[0]!]: { at } },
  })
  const due = (day: string, of: Parameters<typeof isDue>[2], now: string) => isDue(request!, [day], of, new Date(now))

  test('is asked for when it never was', () => {
    expect(due('2026-11-10', undefined, '2026-11-24T12:00:00Z')).toBe(true)
  })

  test('is kept for good as to a day that is past and known', () => {
    expect(due('2026-11-10', kept('2026-11-10T18:00:00Z', '2026-11-10'), '2026-11-24T12:00:00Z')).toBe(false)
    expect(due('2026-11-10', kept('2026-11-10T18:00:00Z', '2026-11-10'), '2036-11-24T12:00:00Z')).toBe(false)
  })

  test('is asked for again after an hour as to today: its rate may come, or be revised', () => {
    const today = kept('2026-11-24T11:00:00Z', '2026-11-23', TODAY)
    expect(due(TODAY, today, '2026-11-24T11:59:00Z')).toBe(false)
    expect(due(TODAY, today, '2026-11-24T12:01:00Z')).toBe(true)
    expect(due(TODAY, kept('2026-11-24T11:00:00Z', '2026-11-23'), '2026-11-24T12:01:00Z')).toBe(true)
  })

  test('is asked for again as to a past day whose rate had not come yet', () => {
    expect(due('2026-11-23', kept('2026-11-23T09:00:00Z', '2026-11-20'), '2026-11-24T12:00:00Z')).toBe(true)
  })

  test('is not asked for again as to a weekend that later days are known of', () => {
    expect(due('2026-11-21', kept('2026-11-23T18:00:00Z', '2026-11-20', '2026-11-23'), '2026-11-24T12:00:00Z')).toBe(
      false,
    )
  })

  test('is given up as to a day that has no rate after five days', () => {
    expect(due('2026-11-16', kept('2026-11-20T18:00:00Z', '2026-11-13'), '2026-11-24T12:00:00Z')).toBe(true)
    expect(due('2026-11-16', kept('2026-11-21T18:00:00Z', '2026-11-13'), '2026-11-24T12:00:00Z')).toBe(false)
  })
})

test('a file of the currency-api is had for good once it is there, whichever day is wanted', () => {
  const request = currencyApi.requests('2026-11', TODAY)[9]!
  const asked = { [request.addresses[0]!]: { at: '2026-11-11T12:00:00Z' } }
  const now = new Date('2026-11-24T12:00:00Z')
  expect(isDue(request, [TODAY], { days: { '2026-11-10': { EUR: 1 } }, asked }, now)).toBe(false)
  expect(isDue(request, [TODAY], { days: {}, asked }, now)).toBe(true)
})
