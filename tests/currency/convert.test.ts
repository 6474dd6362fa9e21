import { describe, expect, test } from 'vitest'
import { convert, convertAtLatest, convertFigure, statedIn } from '../../utils/currency/index.ts'
import type { RateSlice } from '../../utils/currency/index.ts'
import { tableFrom } from '../../utils/currency/table.ts'
import type { Figure } from '../../utils/figures/figure.ts'

const series = (source: string, ...rates: [date: string, perUsd: number][]) => ({
  dates: rates.map(([date]) => date),
  perUsd: rates.map(([, perUsd]) => perUsd),
  sources: rates.map(() => source),
})

// Round numbers, so that each answer can be worked out in the head.
const slice: RateSlice = {
  newest: '2026-09-29',
  currencies: {
    EUR: {
      daily: series('Bank A', ['2020-10-07', 0.8], ['2020-10-08', 0.85], ['2020-10-09', 0.84], ['2020-10-13', 0.9]),
      sampled: series('Sample', ['2026-09-29', 0.88]),
      monthly: series('Bank A', ['2020-09', 0.86], ['2020-10', 0.85]),
    },
    CNY: {
      daily: series('Bank B', ['2020-10-07', 7], ['2020-10-08', 6.8]),
      sampled: series('Sample', ['2026-09-29', 7]),
    },
    IDR: {
      sampled: series('Sample', ['2026-09-29', 16_000]),
      monthly: series('Bank C', ['2020-09', 14_000], ['2020-10', 14_800]),
    },
    TRY: { monthly: series('Bank C', ['2003-05', 1.5]), sampled: series('Sample', ['2026-09-29', 40]) },
    VES: {
      daily: series('Bank A', ['2021-09-30', 4_000_000], ['2021-10-04', 4]),
      sampled: series('Sample', ['2026-09-29', 800]),
    },
    SOS: { monthly: series('Bank C', ['2018-06', 24_000]) },
  },
}
const rates = tableFrom(slice)
const on = '2020-10-08'

describe('a rate of the day', () => {
  test('is daily where both currencies have that day, and crosses through the dollar', () => {
    expect(convert(40_000_000, 'CNY', 'USD', on, rates)).toEqual({
      value: 40_000_000 / 6.8,
      currency: 'USD',
      rate: 1 / 6.8,
      rateDate: '2020-10-08',
      source: 'Bank B',
      precision: 'daily',
    })
    expect(convert(8, 'CNY', 'EUR', on, rates)).toMatchObject({ value: 1, rate: 0.125, source: 'Bank B, Bank A' })
  })

  test('of two currencies has the worse precision: a month is named as a month', () => {
    const found = convert(6.8, 'CNY', 'IDR', on, rates)
    expect(found).toMatchObject({ value: 14_800, precision: 'monthly', rateDate: '2020-10', source: 'Bank B, Bank C' })
  })

  test('on a weekend is Friday’s, and still daily', () => {
    expect(convert(1, 'USD', 'EUR', '2020-10-11', rates)).toMatchObject({
      rate: 0.84,
      rateDate: '2020-10-09',
      precision: 'daily',
    })
  })

  test('on a working day without one is the last one before, named as near', () => {
    expect(convert(1, 'USD', 'EUR', '2020-10-12', rates)).toMatchObject({
      rate: 0.84,
      rateDate: '2020-10-09',
      precision: 'near',
    })
  })

  test('of two days is called by the older one', () => {
    expect(convert(1, 'CNY', 'EUR', '2020-10-09', rates)).toMatchObject({ rateDate: '2020-10-08', precision: 'near' })
  })

  test('of a publisher’s time is that of the publisher’s day', () => {
    expect(convert(1, 'USD', 'EUR', '2020-10-08T23:50:00+07:00', rates)?.rateDate).toBe('2020-10-08')
  })

  test('of a day to come is the latest known, by its date', () => {
    expect(convert(1, 'USD', 'IDR', '2026-11-20', rates)).toMatchObject({
      value: 16_000,
      rateDate: '2026-09-29',
      precision: 'near',
    })
  })

  test('is not invented', () => {
    expect(convert(1, 'USD', 'KPW', on, rates)).toBeNull()
    expect(convert(1, 'USD', 'EUR', '1998-10-08', rates)).toBeNull()
    expect(convert(1, 'USD', 'EUR', '2022-01-10', rates), 'in a gap').toBeNull()
    expect(convert(1, 'USD', 'SOS', '2026-11-20', rates), 'after the end of a series').toBeNull()
    expect(convert(1, 'USD', 'EUR', '2020-13-45', rates)).toBeNull()
    expect(convert(1, 'USD', 'EUR', 'yesterday', rates)).toBeNull()
    expect(convert(Number.NaN, 'USD', 'EUR', on, rates)).toBeNull()
    expect(convert(1, 'USD', '__proto__', on, rates)).toBeNull()
  })

  test('is not taken across a change of the unit', () => {
    expect(convert(1, 'USD', 'VES', '2021-10-01', rates)).toMatchObject({ rate: 4, rateDate: '2021-10-04' })
    expect(convert(1, 'USD', 'VES', '2021-09-30', rates)).toMatchObject({ rate: 4_000_000 })
  })
})

describe('what is fixed', () => {
  test.each([
    ['USD', 'AED', '2015-03-02', 3.6725],
    ['SAR', 'QAR', '2015-03-02', 3.64 / 3.75],
    ['EUR', 'XOF', '2015-03-02', 655.957],
    ['XAF', 'XOF', '2015-03-02', 1],
    ['EUR', 'DEM', '2004-03-01', 1.95583],
    ['FRF', 'ITL', '2004-03-01', 1936.27 / 6.55957],
    ['BAM', 'DEM', '2004-03-01', 1],
    ['TRY', 'TRL', '2010-03-01', 1_000_000],
    ['BYN', 'BYB', '2017-03-01', 10_000_000],
    ['INR', 'NPR', '2017-03-01', 1.6],
    ['EUR', 'HRK', '2024-03-01', 7.5345],
    ['EUR', 'BGN', '2026-03-02', 1.95583],
    ['USD', 'ARS', '2000-03-01', 1],
  ])('%s to %s on %s is exact', (from, to, day, rate) => {
    const found = convert(1000, from, to, day, rates)
    expect(found).toMatchObject({ precision: 'fixed', rateDate: day })
    expect(found!.value).toBeCloseTo(1000 * rate, 9)
    expect(found!.source).not.toBe('')
  })

  test('follows the rate of what it is fixed to', () => {
    expect(convert(655.957, 'XOF', 'USD', on, rates)).toMatchObject({ precision: 'daily', source: 'Bank A' })
    expect(convert(655.957, 'XOF', 'USD', on, rates)!.value).toBeCloseTo(1 / 0.85, 12)
    expect(convert(3.6725, 'AED', 'EUR', on, rates)!.value).toBeCloseTo(0.85, 12)
  })

  test('is fixed only while it was: the peso floated in 2002, the kuna until 2023', () => {
    expect(convert(1, 'USD', 'ARS', '2002-03-01', rates)).toBeNull()
    expect(convert(1, 'EUR', 'HRK', '2022-12-31', rates)).toBeNull()
    expect(convert(1, 'EUR', 'GRD', '2000-12-31', rates)).toBeNull()
  })

  test('2,000 Turkish lira of 2003 are a fraction of a cent', () => {
    expect(convert(2000, 'TRL', 'USD', '2003-05-12', rates)!.value).toBeCloseTo(2000 / 1.5e6, 12)
  })

  test('a currency in itself is itself', () => {
    expect(convert(12.34, 'EUR', 'EUR', on, rates)).toMatchObject({ value: 12.34, rate: 1, precision: 'fixed' })
  })
})

describe('a figure', () => {
  const money = (over: Partial<Figure>): Figure => ({ start: 0, end: 1, kind: 'money', value: 1, ...over })

  test('gets its worth then and at the latest known rate', () => {
    const found = convertFigure(money({ value: 6.8, currency: 'CNY' }), 'USD', on, rates)
    expect(found?.then).toMatchObject({ value: 1, rateDate: '2020-10-08' })
    expect(found?.latest).toMatchObject({ value: 6.8 / 7, rateDate: '2026-09-29' })
  })

  test('that is a range stays one', () => {
    const range = money({ value: 6.8, low: 6.8, high: 13.6, currency: 'CNY' })
    const found = convertFigure(range, 'USD', on, rates)
    expect(found?.then?.value).toBeCloseTo(1, 12)
    expect(found?.thenHigh?.value).toBeCloseTo(2, 12)
    expect(found?.latestHigh?.value).toBeCloseTo(13.6 / 7, 12)
  })

  test('of an article without a date is converted at the latest known rate', () => {
    const found = convertFigure(money({ value: 7, currency: 'CNY' }), 'USD', undefined, rates)
    expect(found?.then).toMatchObject({ value: 1, rateDate: '2026-09-29' })
  })

  test('of a day before a redenomination is in the units of then', () => {
    const lira = convertFigure(money({ value: 1_500_000, currency: 'TRY' }), 'USD', '2003-05-12', rates)
    expect(lira?.then?.value).toBeCloseTo(1, 12)
    expect(lira?.latest?.value).toBeCloseTo(1.5 / 40, 12)
    const bolivar = convertFigure(money({ value: 4_000_000, currency: 'VES' }), 'USD', '2021-09-30', rates)
    expect(bolivar?.then?.value).toBe(1)
    expect(bolivar?.latest?.value).toBeCloseTo(4 / 800, 12)
  })

  test('that is no money, or of an unknown currency, is not converted', () => {
    expect(convertFigure(money({ kind: 'count' }), 'USD', on, rates)).toBeNull()
    expect(convertFigure(money({ currency: 'XXX' }), 'USD', on, rates)).toEqual({ then: null, latest: null })
  })

  test('pegged currencies have a latest rate of the table’s newest day', () => {
    expect(convertAtLatest(3.75, 'SAR', 'USD', rates)).toMatchObject({ value: 1, rateDate: '2026-09-29' })
  })

  test('may be stated in the reader’s own currency by the text', () => {
    const yuan = money({ value: 40e6, currency: 'CNY', equivalents: 1 })
    const dollar = money({ value: 5.87e6, currency: 'USD', equivalents: 1 })
    const rupiah = money({ value: 86.8e9, currency: 'IDR', equivalents: 1 })
    const other = money({ value: 3, currency: 'USD', equivalents: 2 })
    const figures = [yuan, other, dollar, rupiah]
    expect(statedIn(figures, yuan, ['IDR'])).toBe(rupiah)
    expect(statedIn(figures, yuan, ['EUR', 'USD'])).toBe(dollar)
    expect(statedIn(figures, yuan, ['IDR', 'USD'])).toBe(rupiah)
    expect(statedIn(figures, dollar, ['USD'])).toBe(dollar)
    expect(statedIn(figures, yuan, ['EUR'])).toBeNull()
    expect(statedIn(figures, money({ value: 9, currency: 'CNY' }), ['IDR'])).toBeNull()
  })
})
