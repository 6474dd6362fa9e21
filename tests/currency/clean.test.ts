import { describe, expect, test } from 'vitest'
import { cleanSamples } from '../../scripts/rates/clean-samples.ts'
import { mergeDaily } from '../../scripts/rates/clean.ts'

const days = (source: string, ...rates: (number | null)[]) =>
  new Map(
    rates.flatMap((perUsd, i) =>
      perUsd === null ? [] : [[`2020-03-${String(i + 1).padStart(2, '0')}`, { perUsd, source }]],
    ),
  )
const kept = (merged: ReturnType<typeof mergeDaily>) => [...merged.days.values()].map(({ perUsd }) => perUsd)

describe('one daily series out of two sources', () => {
  test('takes the first one’s days, and the second one’s in its gaps', () => {
    const merged = mergeDaily('AAA', days('A', 10, null, 10.2), days('B', 10.01, 10.1, 10.21))
    expect([...merged.days.values()]).toEqual([
      { perUsd: 10, source: 'A' },
      { perUsd: 10.1, source: 'B' },
      { perUsd: 10.2, source: 'A' },
    ])
    expect(merged.dropped).toEqual([])
  })

  test('drops a day that leaves and comes back, and keeps its neighbours', () => {
    const merged = mergeDaily('AAA', days('A', 10, 10.1, 11.9, 10.1, 10.1, 10, 10.1, 10), days('B'))
    expect(kept(merged)).toEqual([10, 10.1, 10.1, 10.1, 10, 10.1, 10])
    expect(merged.dropped).toEqual(['AAA 2020-03-03 A 17.8 %'])
  })

  test('drops both sides of a jump that one source alone tells', () => {
    expect(kept(mergeDaily('AAA', days('A', 10, 10.1, 11, 11.1), days('B')))).toEqual([10, 11.1])
  })

  test('keeps a jump that both sources tell', () => {
    const merged = mergeDaily('AAA', days('A', 10, 10, 11, 11), days('B', 10, 10.1, 11.1, 11))
    expect(kept(merged)).toEqual([10, 10, 11, 11])
  })

  test('of two that disagree keeps the one that is nearer to calm days around', () => {
    const merged = mergeDaily('AAA', days('A', 10, 10, 10.5, 10, 10), days('B', 10, 10, 10.1, 10, 10))
    expect([...merged.days.values()][2]).toEqual({ perUsd: 10.1, source: 'B' })
    expect(merged.dropped).toEqual(['AAA 2020-03-03 A 4.0 %'])
  })

  test('keeps neither in a storm', () => {
    const merged = mergeDaily('AAA', days('A', 10, 10.3, 11, 10.4, 10.1), days('B', 10, 10.3, 10.6, 10.4, 10.1))
    expect(merged.days.has('2020-03-03')).toBe(false)
  })

  test('compares nothing across a change of the unit', () => {
    const merged = mergeDaily('AAA', days('A', 4e6, 4.1e6, 4, 4.1), days('B'), ['2020-03-03'])
    expect(kept(merged)).toEqual([4e6, 4.1e6, 4, 4.1])
  })
})

test('of single days, one that is off by a factor is left out and named', () => {
  const sample = (month: number, perUsd: number) => ({ date: `2025-0${month}-15`, perUsd: new Map([['MNT', perUsd]]) })
  const { series, left } = cleanSamples([sample(1, 3500), sample(2, 3510), sample(3, 0.69), sample(4, 3520)])
  expect([...series.get('MNT')!.keys()]).toEqual(['2025-01-15', '2025-02-15', '2025-04-15'])
  expect(left).toContain('currency-api: MNT 2025-03-15, 0.69')
})
