import { describe, expect, test } from 'vitest'
import { openLibrary } from '../../utils/library/index.ts'
import { emptyLibrary, inMemory } from './in-memory.ts'

const ECB = 'ECB via Frankfurter'
const october = (days: Record<string, Record<string, number>>, etag?: string) => ({
  source: ECB,
  month: '2020-10',
  request: 'https://rates.example/october',
  days,
  ...(etag && { etag }),
})

describe('a month of rates', () => {
  test('is kept with when it was asked, and its tag', async () => {
    const { rates } = emptyLibrary()
    await rates.keep(october({ '2020-10-08': { CNY: 6.8 } }, '"a"'))
    const [record] = await rates.months([ECB], ['2020-10'])
    expect(record).toMatchObject({ source: ECB, month: '2020-10', days: { '2020-10-08': { CNY: 6.8 } } })
    expect(record!.asked['https://rates.example/october']).toEqual({ at: record!.updated, etag: '"a"' })
    expect(record!.id).toMatch(/^[\da-f-]{36}$/)
  })

  test('takes in later answers: days are added and revised, and what an answer lacks stays', async () => {
    const { rates } = emptyLibrary()
    const first = await rates.keep(october({ '2020-10-07': { CNY: 6.79 }, '2020-10-08': { CNY: 6.8 } }))
    const second = await rates.keep(october({ '2020-10-08': { CNY: 6.81 }, '2020-10-09': { CNY: 6.7 } }))
    expect(second).toMatchObject({
      id: first.id,
      created: first.created,
      days: { '2020-10-07': { CNY: 6.79 }, '2020-10-08': { CNY: 6.81 }, '2020-10-09': { CNY: 6.7 } },
    })
    expect(second.updated > first.updated).toBe(true)
  })

  test('is found by series and month, and the newest of each series comes along', async () => {
    const { rates } = emptyLibrary()
    for (const month of ['2020-09', '2020-10', '2026-11', '2026-10']) {
      await rates.keep({ ...october({}), month })
      await rates.keep({ ...october({}), month, source: 'currency-api' })
    }
    const found = await rates.months([ECB], ['2020-10'])
    expect(found.map(({ source, month }) => [source, month])).toEqual([
      [ECB, '2020-10'],
      [ECB, '2026-11'],
    ])
    expect(await rates.months([ECB], ['2026-11']), 'the newest once').toHaveLength(1)
    expect(await rates.months(['nobody'], ['2026-11'])).toEqual([])
  })

  test('loses nothing when two windows keep at once', async () => {
    const options = inMemory()
    const [one, other] = [openLibrary(options), openLibrary(options)]
    await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        (i % 2 ? one : other).rates.keep(october({ [`2020-10-${10 + i}`]: { CNY: 6 + i } })),
      ),
    )
    const records = await one.rates.months([ECB], ['2020-10'])
    expect(records).toHaveLength(1)
    expect(Object.keys(records[0]!.days)).toHaveLength(20)
  })

  test('is no change of the library', async () => {
    const library = emptyLibrary()
    await library.rates.keep(october({}))
    expect((await library.counts()).changes).toBe(0)
  })
})

describe('a month that is wanted', () => {
  test('outlives whoever wanted it, with its days', async () => {
    const options = inMemory()
    const before = openLibrary(options)
    await before.rates.want('2020-10', ['2020-10-08'])
    await before.rates.want('2020-10', ['2020-10-12', '2020-10-08'])
    before.close()
    expect(await openLibrary(options).rates.wanted()).toEqual([
      { month: '2020-10', days: ['2020-10-08', '2020-10-12'], attempts: 0, next: '2026-01-01T00:00:00.000Z' },
    ])
  })

  test('is put off with a reason, and wanting it again does not hurry it', async () => {
    const { rates } = emptyLibrary()
    await rates.want('2020-10', ['2020-10-08'])
    const later = { attempts: 3, next: '2026-01-01T08:00:00.000Z', problem: 'The source answered 503.' }
    await rates.putOff('2020-10', later)
    expect(await rates.want('2020-10', ['2020-10-09'])).toEqual({
      ...later,
      month: '2020-10',
      days: ['2020-10-08', '2020-10-09'],
    })
  })

  test('is settled for the days that were had; days that came in since stay wanted', async () => {
    const { rates } = emptyLibrary()
    await rates.want('2020-10', ['2020-10-08', '2020-10-09'])
    await rates.settle('2020-10', ['2020-10-08'])
    expect(await rates.wanted()).toMatchObject([{ days: ['2020-10-09'] }])
    await rates.settle('2020-10', ['2020-10-09'])
    expect(await rates.wanted()).toEqual([])
    await rates.putOff('2020-10', { attempts: 1, next: '2026-01-01T00:00:00.000Z' })
    expect(await rates.wanted(), 'what nobody wants is not put off').toEqual([])
  })
})
