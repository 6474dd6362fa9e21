import { expect, test } from 'vitest'
import { course, loadPackaged } from '../../utils/currency/index.ts'
import { withKept } from '../../utils/currency/kept.ts'
import { readPublic } from './packaged-files.ts'

const day = '2020-10-08'
const slice = await loadPackaged(readPublic, [day], ['CNY', 'IDR', 'EUR', 'XOF'])

test('a pair’s course has a point a month, in the order of time', () => {
  const points = course('CNY', 'EUR', '2020-01-01', '2020-12-31', slice)
  expect(points.map(({ date }) => date)).toEqual(
    Array.from({ length: 12 }, (_, i) => `2020-${String(i + 1).padStart(2, '0')}`),
  )
  for (const { rate } of points) expect(rate).toBeCloseTo(0.13, 1)
})

test('the marked day has its own point', () => {
  const points = course('CNY', 'EUR', '2020-09-01', '2020-11-30', slice, day)
  expect(points.map(({ date }) => date)).toEqual(['2020-09', day, '2020-10', '2020-11'])
})

test('ends with the last day that is known, once', () => {
  const points = course('CNY', 'IDR', '2026-06-01', '2027-06-01', slice)
  expect(points.at(-1)!.date).toBe('2026-09-29')
  expect(new Set(points.map(({ date }) => date)).size).toBe(points.length)
})

test('reaches to the newest day that was fetched', () => {
  const days = {
    '2026-11-23': { CNY: 7.1, EUR: 0.86, IDR: 16_400 },
    '2026-11-24': { CNY: 7.1, EUR: 0.86, IDR: 16_500 },
  }
  const fetched = withKept(slice, [{ source: 'ECB via Frankfurter', days }], ['CNY', 'IDR'])
  const points = course('CNY', 'IDR', '2026-06-01', '2026-11-24', fetched)
  expect(points.at(-1)).toEqual({ date: '2026-11-24', rate: 16_500 / 7.1 })
  expect(points.at(-2)!.date).toBe('2026-09-29')
  expect(course('CNY', 'IDR', '2026-06-01', '2026-10-31', fetched).at(-1)!.date, 'and no further').toBe('2026-09-29')
})

test('of a fixed pair is level', () => {
  const points = course('EUR', 'XOF', '2020-01-01', '2020-12-31', slice)
  expect(points.length).toBe(12)
  expect(new Set(points.map(({ rate }) => rate))).toEqual(new Set([655.957]))
})

test('without a rate, or without a time, is empty', () => {
  expect(course('CNY', 'KPW', '2020-01-01', '2020-12-31', slice)).toEqual([])
  expect(course('CNY', 'EUR', 'once', 'ever', slice)).toEqual([])
  expect(course('CNY', 'EUR', '2021-01-01', '2020-01-01', slice)).toEqual([])
})
