import { describe, expect, it } from 'vitest'
import { convertDated } from '../../utils/currency/index.ts'
import type { RateSlice } from '../../utils/currency/index.ts'
import type { Figure } from '../../utils/figures/figure.ts'

const ON = '2024-11-24'
const months = Array.from({ length: 12 }, (_, i) => `2003-${String(i + 1).padStart(2, '0')}`)
/** In 2003 a dollar was 0.81, 0.82, … 0.92 euros by its months: 0.865 in the year. */
const RATES: RateSlice = {
  newest: '2024-11-24',
  currencies: {
    EUR: {
      monthly: {
        dates: [...months, '2020-03'],
        perUsd: [...months.map((_, i) => 0.81 + i / 100), 0.9],
        sources: Array.from({ length: 13 }, () => 'A'),
      },
      daily: { dates: ['2020-03-05', '2023-06-13'], perUsd: [0.895, 0.93], sources: ['B', 'B'] },
    },
    TRY: { monthly: { dates: ['2020-03'], perUsd: [6.3], sources: ['A'] } },
  },
}
const amount = (value: number, more: Partial<Figure> = {}): Figure => ({
  start: 0,
  end: 1,
  kind: 'money',
  value,
  currency: 'USD',
  ...more,
})

describe('an amount of another time', () => {
  it('is converted at the average rate of its month', () => {
    const found = convertDated(amount(5e6), 'EUR', '2020-03', ON, RATES)
    expect(found?.low).toMatchObject({
      value: 4_500_000,
      rate: 0.9,
      rateDate: '2020-03',
      precision: 'monthly',
      source: 'A',
    })
  })

  it('is converted at the rate of its day', () => {
    const found = convertDated(amount(1e6), 'EUR', '2020-03-05', ON, RATES)
    expect(found?.low).toMatchObject({ value: 895_000, rateDate: '2020-03-05', precision: 'daily' })
  })

  it('is converted at the average of the twelve months of its year', () => {
    const found = convertDated(amount(1000), 'EUR', '2003', ON, RATES)
    expect(found?.low.value).toBeCloseTo(865)
    expect(found?.low).toMatchObject({ rateDate: '2003', precision: 'monthly' })
  })

  it('is converted at a day of its month, named, where its average is not known', () => {
    const found = convertDated(amount(1000), 'EUR', '2023-06', ON, RATES)
    expect(found?.low).toMatchObject({ value: 930, rateDate: '2023-06-13', precision: 'near' })
  })

  it('has both ends of a range', () => {
    const found = convertDated(amount(1000, { low: 1000, high: 2000 }), 'EUR', '2020-03', ON, RATES)
    expect([found?.low.value, found?.high?.value]).toEqual([900, 1800])
  })

  it('has exact rates where they were fixed', () => {
    const found = convertDated(amount(195.583, { currency: 'DEM' }), 'EUR', '2000', '2001-05-05', RATES)
    expect(found?.low.value).toBeCloseTo(100)
    expect(found?.low.precision).toBe('fixed')
  })

  it.each([
    ['of a year of which months are missing', 'USD', '2020'],
    ['of a month without a rate', 'USD', '1998-03'],
    ['of a year before all rates', 'USD', '1998'],
    ['in a currency that got another unit since: either may be meant', 'TRY', '2003'],
  ])('has no rate %s', (_, currency, when) => {
    expect(convertDated(amount(1000, { currency }), 'EUR', when, ON, RATES)).toBeNull()
  })
})
