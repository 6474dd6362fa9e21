import { describe, expect, test } from 'vitest'
import { convert, convertAtLatest, loadPackaged, tableFrom } from '../../utils/currency/index.ts'
import { withKept } from '../../utils/currency/kept.ts'
import type { KeptMonth } from '../../utils/currency/kept.ts'
import { readPublic } from './packaged-files.ts'

const packaged = (day: string, codes: string[]) => loadPackaged(readPublic, [day], codes)
const ECB = 'ECB via Frankfurter'

describe('kept rates laid over the packaged ones', () => {
  test('make a monthly rate daily, and name their source', async () => {
    const slice = await packaged('2020-10-08', ['CNY', 'IDR'])
    expect(convert(1, 'CNY', 'IDR', '2020-10-08', tableFrom(slice))).toMatchObject({ precision: 'monthly' })
    const kept = [{ source: ECB, days: { '2020-10-08': { CNY: 6.8, IDR: 14_705 } } }]
    expect(convert(40e6, 'CNY', 'IDR', '2020-10-08', tableFrom(withKept(slice, kept, ['CNY', 'IDR'])))).toEqual({
      value: 86.5e9,
      currency: 'IDR',
      rate: 2162.5,
      rateDate: '2020-10-08',
      source: ECB,
      precision: 'daily',
    })
  })

  test('make a near rate daily', async () => {
    const slice = await packaged('2026-08-20', ['EUR', 'IDR'])
    expect(convert(1, 'EUR', 'IDR', '2026-08-20', tableFrom(slice))?.precision).not.toBe('daily')
    const kept = [{ source: ECB, days: { '2026-08-20': { EUR: 0.86, IDR: 16_500 } } }]
    const rates = tableFrom(withKept(slice, kept, ['EUR', 'IDR']))
    expect(convert(1, 'EUR', 'IDR', '2026-08-20', rates)).toMatchObject({ precision: 'daily', source: ECB })
    expect(convert(1, 'EUR', 'IDR', '2026-08-22', rates), 'Saturday').toMatchObject({ rateDate: '2026-08-20' })
  })

  test('of a better series go before those of another, a currency and day each', async () => {
    const slice = await packaged('2020-10-08', ['EUR', 'NGN'])
    const kept: KeptMonth[] = [
      { source: ECB, days: { '2020-10-08': { EUR: 0.85 } } },
      { source: 'currency-api', days: { '2020-10-08': { EUR: 0.8, NGN: 382 }, '2020-10-09': { EUR: 0.81 } } },
    ]
    const { daily } = withKept(slice, kept, ['EUR', 'NGN']).currencies.EUR!
    const at = (day: string) => [daily!.perUsd[daily!.dates.indexOf(day)], daily!.sources[daily!.dates.indexOf(day)]]
    expect(at('2020-10-08')).toEqual([0.85, ECB])
    expect(at('2020-10-09')).toEqual([0.81, 'currency-api'])
    expect(daily!.dates).toEqual([...daily!.dates].sort())
  })

  test('come along for what a currency is fixed to', async () => {
    const slice = await packaged('2026-11-20', ['XOF', 'IDR'])
    const kept = [{ source: ECB, days: { '2026-11-20': { EUR: 0.86, IDR: 16_500 } } }]
    expect(convert(1, 'IDR', 'XOF', '2026-11-20', tableFrom(withKept(slice, kept, ['XOF', 'IDR'])))).toMatchObject({
      precision: 'daily',
      rateDate: '2026-11-20',
    })
  })

  test('are the latest known ones, by their date', async () => {
    const slice = await packaged('2020-10-08', ['EUR', 'IDR'])
    const kept = [{ source: ECB, days: { '2026-11-20': { EUR: 0.86, IDR: 16_500 } } }]
    const rates = tableFrom(withKept(slice, kept, ['EUR', 'IDR']))
    expect(convertAtLatest(1, 'EUR', 'IDR', rates)).toMatchObject({ rateDate: '2026-11-20', source: ECB })
  })

  test('of a later month take nothing from a day between the packaged table and them', async () => {
    const codes = ['EUR', 'NGN']
    const slice = await packaged('2027-03-10', codes)
    const before = convert(1, 'EUR', 'NGN', '2027-03-10', tableFrom(slice))
    expect(before).toMatchObject({ rateDate: slice.newest })
    const kept = [{ source: ECB, days: { '2027-06-01': { EUR: 0.9, NGN: 1500 } } }]
    const after = withKept(slice, kept, codes)
    expect(after).toMatchObject({ newest: '2027-06-01', packagedUntil: slice.newest })
    expect(convert(1, 'EUR', 'NGN', '2027-03-10', tableFrom(after))).toEqual(before)
    const without = withKept(slice, [{ source: ECB, days: { '2027-06-01': { EUR: 0.9 } } }], codes)
    expect(convert(1, 'USD', 'NGN', '2027-06-01', tableFrom(without)), 'a currency that was not fetched').toMatchObject(
      {
        rateDate: slice.newest,
      },
    )
  })

  test('change nothing where there are none, and leave the packaged slice as it was', async () => {
    const slice = await packaged('2020-10-08', ['EUR'])
    expect(withKept(slice, [], ['EUR'])).toEqual(slice)
    const copy = structuredClone(slice)
    withKept(slice, [{ source: ECB, days: { '2020-10-08': { EUR: 9 } } }], ['EUR', '__proto__'])
    expect(slice).toEqual(copy)
  })
})
