import fc from 'fast-check'
import { expect, test } from 'vitest'
import { convert, significantDigits } from '../../utils/currency/index.ts'
import { packSeries, unpackSeries } from '../../utils/currency/packed.ts'
import type { DatedRate } from '../../utils/currency/packed.ts'
import { packagedTable } from './packaged-files.ts'

const currencies = ['EUR', 'USD', 'IDR', 'JPY', 'CNY', 'XOF', 'AED', 'DEM', 'NGN', 'KWD', 'MOP', 'TRL', 'GBP']
const days = ['2001-03-05', '2008-07-15', '2013-12-25', '2020-10-08', '2023-06-30', '2025-08-20', '2026-11-20']
const rates = await packagedTable(days, currencies)

const code = fc.constantFrom(...currencies)
const day = fc.constantFrom(...days)
const amount = fc.double({ min: 0.01, max: 1e15, noNaN: true })

test('there and back is the same amount', () => {
  fc.assert(
    fc.property(amount, code, code, day, (value, from, to, on) => {
      const there = convert(value, from, to, on, rates)
      if (!there) return expect(convert(value, to, from, on, rates)).toBeNull()
      const back = convert(there.value, to, from, on, rates)
      expect(back!.value / value).toBeCloseTo(1, 9)
      expect(back).toMatchObject({ precision: there.precision, rateDate: there.rateDate })
    }),
  )
})

test('through a third currency is the same as straight', () => {
  fc.assert(
    fc.property(amount, code, code, code, day, (value, from, by, to, on) => {
      const straight = convert(value, from, to, on, rates)
      const first = convert(value, from, by, on, rates)
      const around = first && convert(first.value, by, to, on, rates)
      if (straight && around) expect(around.value / straight.value).toBeCloseTo(1, 9)
    }),
  )
})

test('value is amount times rate', () => {
  fc.assert(
    fc.property(amount, code, code, day, (value, from, to, on) => {
      const found = convert(value, from, to, on, rates)
      if (found) expect(found.value / (value * found.rate)).toBeCloseTo(1, 9)
    }),
  )
})

test('convert never throws, whatever it is asked', () => {
  fc.assert(
    fc.property(fc.double(), fc.string(), fc.string(), fc.string(), (value, from, to, on) => {
      const found = convert(value, from, to, on, rates)
      expect(found === null || Number.isFinite(found.value)).toBe(true)
    }),
  )
})

test('a series unpacks to what was packed, within a hundredth of a percent', () => {
  const rate = fc.record({
    perUsd: fc.double({ min: 0.01, max: 1e7, noNaN: true }),
    source: fc.constantFrom('A', 'B', 'C'),
  })
  fc.assert(
    fc.property(fc.array(fc.option(rate), { minLength: 1, maxLength: 40 }), list => {
      const dates = list.map((_, i) => `2020-01-${String(i).padStart(2, '0')}`)
      const known = new Map<string, DatedRate>()
      list.forEach((entry, i) => entry && known.set(dates[i]!, entry))
      fc.pre(known.size > 0)
      const back = unpackSeries(packSeries(dates, known), dates)
      expect(back.dates).toEqual([...known.keys()])
      expect(back.sources).toEqual([...known.values()].map(({ source }) => source))
      back.perUsd.forEach((value, i) => {
        expect(Math.abs(value / [...known.values()][i]!.perUsd - 1)).toBeLessThanOrEqual(0.000101)
      })
    }),
  )
})

test('any text bears two to four digits', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,-–億万 ٥٫٠$x\u{1d7d8}') }), written => {
      const digits = significantDigits(written)
      expect(digits >= 2 && digits <= 4).toBe(true)
    }),
  )
})
