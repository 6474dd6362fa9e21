import { describe, expect, test } from 'vitest'
import { checkEquivalents } from '../../utils/currency/index.ts'
import type { Quote, RateTable } from '../../utils/currency/index.ts'
import type { Figure } from '../../utils/figures/figure.ts'
import { packagedTable } from './packaged-files.ts'

interface Known {
  [currency: string]: (day: string) => number | null
}

/** A table whose rates are said by the test: daily, or monthly by the day's month. */
function tableOf(known: Known, precision: Quote['precision'] = 'daily'): RateTable {
  const quote = (currency: string, on: string): Quote | null => {
    if (currency === 'USD') return { perUsd: 1, date: on, precision: 'fixed', source: 'USD' }
    const perUsd = known[currency]?.(on)
    return perUsd ? { perUsd, date: precision === 'monthly' ? on.slice(0, 7) : on, precision, source: 'test' } : null
  }
  return { quote, latest: currency => quote(currency, '2024-05-10') }
}

/** The figures of a sentence: each amount where it stands in it. */
function amounts(text: string, ...found: [written: string, value: number, currency: string, over?: Partial<Figure>][]) {
  return found.map(([written, value, currency, over]): Figure => {
    const start = text.indexOf(written)
    return { start, end: start + written.length, kind: 'money', value, currency, equivalents: 1, ...over }
  })
}

const on = '2024-05-10'
const euro = tableOf({ EUR: () => 0.8, GBP: () => 0.5 })

describe('an article’s own conversion', () => {
  test('is consistent within half a unit of the last digits, half a percent of the rate and one percent', () => {
    const text = 'US$1.000 million (€0.812 million)'
    const figures = amounts(text, ['US$1.000 million', 1e6, 'USD'], ['€0.812 million', 812_000, 'EUR'])
    const [check] = checkEquivalents(figures, on, euro, text)
    expect(check).toMatchObject({ outcome: 'consistent', precision: 'daily', figures })
    expect(check!.expected).toMatchObject({ value: 800_000, currency: 'EUR' })
    expect(check!.deviation).toBeCloseTo(0.015, 12)
    expect(check!.tolerance).toBeCloseTo(0.01 + 0.005 + 0.0005 + 0.5 / 812, 9)
  })

  test('bears more where less was written: "$1 million (€0.8 million)"', () => {
    const rates = tableOf({ EUR: () => 0.84 })
    const text = '$1 million (€0.8 million)'
    const figures = amounts(text, ['$1 million', 1e6, 'USD'], ['€0.8 million', 8e5, 'EUR'])
    expect(checkEquivalents(figures, on, rates, text)[0]!.outcome).toBe('consistent')
    const exact = '$1,000,000 (€800,000)'
    const finer = amounts(exact, ['$1,000,000', 1e6, 'USD'], ['€800,000', 8e5, 'EUR'])
    expect(checkEquivalents(finer, on, rates, exact)[0]!.outcome).toBe('differs')
  })

  test('is consistent with the rate of a day before, the nearest that fits', () => {
    const rates = tableOf({ EUR: day => (day < '2024-04-20' ? 0.9 : 0.8) })
    const figures = amounts('', ['', 1_000_000, 'USD'], ['', 901_000, 'EUR'])
    expect(checkEquivalents(figures, on, rates)[0]).toMatchObject({ outcome: 'consistent-on', day: '2024-04-19' })
  })

  test('of more than ninety days ago is not looked for', () => {
    const rates = tableOf({ EUR: day => (day < '2024-02-01' ? 0.9 : 0.8) })
    const figures = amounts('', ['', 1_000_000, 'USD'], ['', 901_000, 'EUR'])
    expect(checkEquivalents(figures, on, rates)[0]!.outcome).toBe('differs')
  })

  test('can’t be checked where only some of the ninety days are known, by fetched months among monthly ones', () => {
    const text = 'US$1 million (€900,000)'
    const figures = amounts(text, ['US$1 million', 1e6, 'USD'], ['€900,000', 900_000, 'EUR'])
    const since = (first: string) => tableOf({ EUR: day => (day >= first ? 0.8 : null) })
    expect(checkEquivalents(figures, on, since('2024-05-01'))[0]!.outcome).toBe('unchecked')
    expect(checkEquivalents(figures, on, since('2024-01-01'))[0]!.outcome).toBe('differs')
    // A holiday of a week is no reason to say nothing.
    const holiday = tableOf({ EUR: day => (day >= '2024-04-08' && day <= '2024-04-16' ? null : 0.8) })
    expect(checkEquivalents(figures, on, holiday)[0]!.outcome).toBe('differs')
  })

  test('differs where no day of the ninety fits, and says what it would be', () => {
    const figures = amounts('', ['', 1_000_000, 'USD'], ['', 950_000, 'EUR'])
    const [check] = checkEquivalents(figures, on, euro)
    expect(check).toMatchObject({ outcome: 'differs', expected: { value: 800_000 } })
    expect(check).not.toHaveProperty('slip')
  })

  test('that is off by a magnitude is a slip of one', () => {
    const figures = amounts('', ['', 1_000_000, 'USD'], ['', 8e8, 'EUR'])
    expect(checkEquivalents(figures, on, euro)[0]).toMatchObject({ slip: { kind: 'magnitude', factor: 1000 } })
  })

  test('in another currency of the same sign is a slip of the currency', () => {
    const rates = tableOf({ EUR: () => 0.8, AUD: () => 1.5 })
    const figures = amounts('', ['', 8e5, 'EUR'], ['', 1.5e6, 'USD', { candidates: ['AUD', 'CAD'] }])
    expect(checkEquivalents(figures, on, rates)[0]).toMatchObject({ slip: { kind: 'currency', currency: 'AUD' } })
  })

  test('with one digit wrong is a slip of that digit', () => {
    const text = '$1,000,000 (€860,000)'
    const figures = amounts(text, ['$1,000,000', 1e6, 'USD'], ['€860,000', 860_000, 'EUR'])
    expect(checkEquivalents(figures, on, euro, text)[0]).toMatchObject({ slip: { kind: 'digit', value: 800_000 } })
  })

  test('of a pegged currency is held against the peg alone', () => {
    const wrong = amounts('', ['', 1000, 'USD'], ['', 4200, 'AED'])
    expect(checkEquivalents(wrong, on, euro)[0]).toMatchObject({ outcome: 'differs', precision: 'fixed' })
    const right = amounts('', ['', 1000, 'USD'], ['', 3670, 'AED'])
    expect(checkEquivalents(right, on, euro)[0]).toMatchObject({ outcome: 'consistent', precision: 'fixed' })
  })
})

describe('a monthly rate', () => {
  const rising = (day: string) => ({ '2024-04': 100, '2024-05': 110, '2024-06': 121 })[day.slice(0, 7)] ?? null
  const monthly = tableOf({ XTS: rising }, 'monthly')

  test('is as uncertain as its month and its neighbours are apart', () => {
    const figures = amounts('', ['', 1000, 'USD'], ['', 101_000, 'XTS'])
    expect(checkEquivalents(figures, on, monthly)[0]).toMatchObject({ outcome: 'consistent', precision: 'monthly' })
    const high = amounts('', ['', 1000, 'USD'], ['', 120_000, 'XTS'])
    expect(checkEquivalents(high, on, monthly)[0]!.outcome).toBe('consistent')
  })

  test('never says that a text is wrong', () => {
    const figures = amounts('', ['', 1000, 'USD'], ['', 500_000, 'XTS'])
    expect(checkEquivalents(figures, on, monthly)[0]!.outcome).toBe('unchecked')
  })
})

describe('the sample article', () => {
  const text = 'lebih dari CNY40 juta (sekitar USD5,87 juta atau Rp86,8 miliar)'
  const figures = amounts(
    text,
    ['CNY40 juta', 40e6, 'CNY', { bound: 'over' }],
    ['USD5,87 juta', 5.87e6, 'USD', { bound: 'about' }],
    ['Rp86,8 miliar', 86.8e9, 'IDR'],
  )

  test('holds: dollars by a daily rate, rupiah by a monthly one', async () => {
    const rates = await packagedTable(['2020-10-08'], ['CNY', 'USD', 'IDR'])
    const checks = checkEquivalents(figures, '2020-10-08', rates, text)
    expect(checks.map(({ outcome, precision }) => [outcome, precision])).toEqual([
      ['consistent', 'daily'],
      ['consistent', 'monthly'],
    ])
    expect(checks.map(check => check.figures[1])).toEqual(figures.slice(1))
  })

  test('would not, ten times as large', async () => {
    const rates = await packagedTable(['2020-10-08'], ['CNY', 'USD', 'IDR'])
    const wrong = figures.with(1, { ...figures[1]!, value: 58.7e6 })
    expect(checkEquivalents(wrong, '2020-10-08', rates)[0]).toMatchObject({
      outcome: 'differs',
      slip: { kind: 'magnitude', factor: 10 },
    })
  })
})

describe('nothing is checked', () => {
  test.each([
    ['without equivalents', amounts('', ['', 1, 'USD', { equivalents: undefined }], ['', 1, 'EUR'])],
    ['in one currency', amounts('', ['', 1, 'USD'], ['', 2, 'USD'])],
    ['without a rate', amounts('', ['', 1, 'USD'], ['', 2, 'KPW'])],
    ['of a range and a single amount', amounts('', ['', 1, 'USD', { low: 1, high: 2 }], ['', 2, 'EUR'])],
    ['of nought', amounts('', ['', 0, 'USD'], ['', 0, 'EUR'])],
    ['that is no money', amounts('', ['', 1, 'USD', { kind: 'count' }], ['', 2, 'EUR'])],
  ])('%s', (_, figures) => {
    expect(checkEquivalents(figures, on, euro)).toEqual([])
  })

  test('on what is no day', () => {
    expect(checkEquivalents(amounts('', ['', 1, 'USD'], ['', 1, 'EUR']), 'soon', euro)).toEqual([])
  })
})
