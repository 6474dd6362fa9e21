import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { convert, tableFrom } from '../../utils/currency/index.ts'
import { openLibrary } from '../../utils/library/index.ts'
import { createRateKeeper } from '../../utils/platform/rate-keeper.ts'
import type { RateFailure } from '../../utils/platform/rate-request.ts'
import { readPublic } from '../currency/packaged-files.ts'
import { inMemory } from '../library/in-memory.ts'
import { startRatesServer } from '../rates-server.ts'
import type { RatesServer } from '../rates-server.ts'

let server: RatesServer
let time: Date
let allowed: boolean
let wakes: (string | undefined)[]
let arrived: number
let options: ReturnType<typeof inMemory>

beforeEach(async () => {
  server = await startRatesServer()
  time = new Date('2026-11-24T12:00:00Z')
  allowed = true
  wakes = []
  arrived = 0
  options = { ...inMemory(), now: () => time }
  vi.spyOn(console, 'info').mockImplementation(() => undefined)
})
afterEach(() => server.close())

type Fetch = Parameters<typeof createRateKeeper>[0]['fetch']
const throughServer: Fetch = (address, init) => fetch(server.instead(address), init)

/** Why a source gave no rates when it was asked last. */
const failures = new Map<string, RateFailure | undefined>()

/** A background that starts now, over the database as it is. */
function start(ask: Fetch = throughServer) {
  return createRateKeeper({
    rates: openLibrary(options).rates,
    read: readPublic,
    fetch: ask,
    now: () => time,
    mayAsk: () => Promise.resolve(allowed),
    wakeAt: at => wakes.push(at?.toISOString()),
    onAnswered: (source, failure) => failures.set(source, failure),
    onRates: () => arrived++,
  })
}

const minutes = (count: number) => {
  time = new Date(time.getTime() + count * 60_000)
}
const rupiah = async (keeper: ReturnType<typeof start>, on = '2020-10-08') =>
  convert(1, 'EUR', 'IDR', on, tableFrom(await keeper.slice([on], ['EUR', 'IDR'])))
const wanted = () => openLibrary(options).rates.wanted()
const asked = (part: string) => server.log.filter(({ address }) => address.includes(part))

describe('an article’s rates', () => {
  test('are the packaged ones at first, and the day’s own once they have come', async () => {
    const keeper = start()
    expect(await rupiah(keeper)).toMatchObject({ precision: 'monthly', rateDate: '2020-10' })
    await keeper.want(['2020-10-08'])
    expect(await rupiah(keeper)).toMatchObject({
      precision: 'daily',
      rateDate: '2020-10-08',
      source: 'ECB via Frankfurter',
    })
    expect((await rupiah(keeper))!.rate).toBeCloseTo(17_300 * 1.0008, 0)
    expect(arrived).toBeGreaterThan(0)
  })

  test('of a currency that the ECB has none of come from other central banks, and are called so', async () => {
    const keeper = start()
    await keeper.want(['2020-10-08'])
    const naira = convert(1, 'USD', 'NGN', '2020-10-08', tableFrom(await keeper.slice(['2020-10-08'], ['USD', 'NGN'])))
    expect(naira).toMatchObject({ precision: 'daily', source: 'central banks via Frankfurter' })
  })

  test('are asked for by month, for that of the article and that of today', async () => {
    await start().want(['2020-10-08'])
    expect(server.log.map(({ address }) => address)).toEqual(
      ['2020-10-01&to=2020-10-31', '2026-11-01&to=2026-11-30'].flatMap(range =>
        ['&providers=ECB', ''].map(end => `api.frankfurter.dev/v2/rates?from=${range}&base=EUR${end}`),
      ),
    )
  })

  test('are not asked for without leave', async () => {
    allowed = false
    const keeper = start()
    await keeper.want(['2020-10-08'])
    await keeper.resume()
    expect(server.log).toEqual([])
    expect(await wanted()).toEqual([])
  })

  test('are not asked for any more once the leave is taken back', async () => {
    server.frankfurter = { status: 503 }
    await start().want(['2020-10-08'])
    expect(await wanted()).toHaveLength(2)
    allowed = false
    server.log = []
    minutes(60)
    await start().resume()
    expect(server.log).toEqual([])
    expect(await wanted()).toEqual([])
  })

  test('are asked for once, however many tabs want them', async () => {
    const keeper = start()
    await Promise.all(Array.from({ length: 12 }, () => keeper.want(['2020-10-08', '2020-10-09'])))
    expect(server.log).toHaveLength(4)
  })

  test('of a past month are kept for good, those of today for an hour', async () => {
    await start().want(['2020-10-08'])
    server.log = []
    minutes(30)
    await start().want(['2020-10-08'])
    expect(server.log).toEqual([])
    minutes(31)
    await start().want(['2020-10-08'])
    expect(server.log.map(({ address }) => address.includes('from=2026-11-01'))).toEqual([true, true])
    expect(await wanted()).toEqual([])
  })

  test('ask only whether anything has changed, where the source lets its tag be read', async () => {
    const keeper = start()
    await keeper.want([])
    server.log = []
    const before = arrived
    minutes(61)
    await keeper.want([])
    expect(server.log.map(({ status }) => status)).toEqual([304, 304])
    expect(arrived, 'nothing new').toBe(before)
    minutes(59)
    await keeper.want([])
    expect(server.log, 'which holds for an hour too').toHaveLength(2)
  })

  test('come without a tag from a source that refuses to be asked with one', async () => {
    const noTags: Fetch = (address, init) =>
      new Headers(init.headers).has('if-none-match')
        ? Promise.reject(new TypeError('Failed to fetch'))
        : throughServer(address, init)
    const keeper = start(noTags)
    await keeper.want([])
    minutes(61)
    await keeper.want([])
    expect(server.log.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    expect(await wanted()).toEqual([])
  })

  test('of a day that was published since are told', async () => {
    server.today = '2026-11-23'
    const keeper = start()
    await keeper.want(['2026-11-24'])
    expect(await rupiah(keeper, '2026-11-24')).toMatchObject({ rateDate: '2026-11-23', precision: 'near' })
    const before = arrived
    server.today = '2026-11-24'
    minutes(61)
    await keeper.want(['2026-11-24'])
    expect(arrived).toBe(before + 1)
    expect(await rupiah(keeper, '2026-11-24')).toMatchObject({ rateDate: '2026-11-24', precision: 'daily' })
  })
})

describe('a source that fails', () => {
  test('is replaced by the next one, and asked again after half a minute, then ever later', async () => {
    server.frankfurter = { status: 503 }
    const keeper = start()
    await keeper.want(['2026-10-08'])
    expect(await rupiah(keeper, '2026-10-08')).toMatchObject({ precision: 'daily', source: 'currency-api' })
    expect(asked('currency-api@2026-10'), 'the whole month').toHaveLength(31)
    const [october, november] = await wanted()
    expect(october).toMatchObject({ month: '2026-10', attempts: 1, next: '2026-11-24T12:00:30.000Z' })
    expect(october!.problem).toContain('503')
    expect(november).toMatchObject({ month: '2026-11', attempts: 1 })
    expect(wakes.at(-1)).toBe('2026-11-24T12:00:30.000Z')

    server.log = []
    await keeper.want(['2026-10-08'])
    expect(server.log, 'not before its time').toEqual([])
    minutes(1)
    await start().resume()
    expect(asked('frankfurter').length).toBeGreaterThan(0)
    expect(asked('currency-api@2026-10'), 'what is had is not asked for again').toEqual([])
    expect((await wanted())[0]).toMatchObject({ attempts: 2, next: '2026-11-24T12:03:00.000Z' })

    server.frankfurter = {}
    minutes(2)
    await start().resume()
    expect(await rupiah(start(), '2026-10-08')).toMatchObject({ source: 'ECB via Frankfurter' })
    expect(await wanted()).toEqual([])
    expect(wakes.at(-1)).toBeUndefined()
  })

  test('is left alone for as long as it asks', async () => {
    server.frankfurter = { status: 429, retryAfter: '3600' }
    await start().want(['2020-10-08'])
    expect((await wanted())[0]).toMatchObject({ next: '2026-11-24T13:00:00.000Z' })
  })

  test('is given up after ten attempts, until an article needs it again', async () => {
    server.frankfurter = { status: 503 }
    await start().want(['2020-10-08'])
    for (let i = 0; i < 9; i++) {
      minutes(60 * 7)
      await start().resume()
    }
    expect((await wanted()).map(({ month }) => month)).toEqual([])
  })

  test('has a mirror for single days', async () => {
    server.frankfurter = { status: 503 }
    server.jsdelivr = { status: 404 }
    const keeper = start()
    await keeper.want(['2026-10-08'])
    expect(await rupiah(keeper, '2026-10-08')).toMatchObject({ precision: 'daily', source: 'currency-api' })
  })

  test('and every other one with it leaves the packaged rates', async () => {
    for (const each of ['frankfurter', 'jsdelivr', 'mirror'] as const) server[each] = { status: 503 }
    const keeper = start()
    const before = await rupiah(keeper, '2026-10-08')
    await keeper.want(['2026-10-08'])
    expect(await rupiah(keeper, '2026-10-08')).toEqual(before)
    expect(asked('currency-api@2026-10').length, 'a source that is down is not asked for every day').toBeLessThan(9)
  })

  test('by being offline loses nothing', async () => {
    const offline: Fetch = () => Promise.reject(new TypeError('NetworkError'))
    await start(offline).want(['2020-10-08'])
    minutes(1)
    await start().resume()
    expect(await rupiah(start())).toMatchObject({ precision: 'daily' })
    expect(await wanted()).toEqual([])
  })

  test.each([
    ['is cut off', 'unreadable', { garble: (body: string) => body.slice(0, -200) }],
    ['breaks off', 'unanswered', { hangUp: true }],
    ['is an error page', 'unreadable', { garble: () => '<!doctype html>' }],
    [
      'is a hundred times off',
      'implausible',
      { garble: (body: string) => body.replaceAll(/("quote":"(?!USD)\w+","rate":)/g, '$1999') },
    ],
    ['is negative', 'implausible', { garble: (body: string) => body.replaceAll('"rate":', '"rate":-') }],
    ['is nought', 'implausible', { garble: (body: string) => body.replaceAll(/"rate":[\d.]+/g, '"rate":0') }],
    ['is of another month', 'unreadable', { garble: (body: string) => body.replaceAll('-11-', '-10-') }],
    ['ends earlier than the last one', 'stale', { garble: onlyUntil('2026-11-16') }],
    ['is stale', 'stale', { garble: onlyUntil('2026-11-05') }],
  ])('by an answer that %s leaves the last good rate, by its date, and is called %s', async (_, failure, behaviour) => {
    for (const mirror of ['jsdelivr', 'mirror'] as const) server[mirror] = { status: 503 }
    const keeper = start()
    server.today = '2026-11-23'
    await keeper.want(['2026-11-24'])
    const good = await rupiah(keeper, '2026-11-24')
    expect(good).toMatchObject({ rateDate: '2026-11-23' })
    server.today = '2026-11-24'
    server.frankfurter = behaviour
    minutes(61)
    await keeper.want(['2026-11-24'])
    expect(await rupiah(keeper, '2026-11-24')).toEqual(good)
    expect((await wanted())[0]).toMatchObject({ month: '2026-11', attempts: 1 })
    expect(failures.get('frankfurter')).toBe(failure)
    expect(failures.get('currency-api')).toBe('unanswered')
    server.frankfurter = {}
    minutes(1)
    await keeper.resume()
    expect(failures.get('frankfurter'), 'a good answer takes it back').toBeUndefined()
    expect(await rupiah(keeper, '2026-11-24')).toMatchObject({ rateDate: '2026-11-24' })
  })
})

function onlyUntil(day: string) {
  return (body: string) => JSON.stringify((JSON.parse(body) as { date: string }[]).filter(({ date }) => date <= day))
}

describe('a background that is ended', () => {
  test('between the request and the write asks again when it is back', async () => {
    // The answer never comes back to this one: it is gone.
    let reached = () => {}
    const request = new Promise<void>(resolve => (reached = resolve))
    void start(() => {
      reached()
      return new Promise(() => {})
    }).want(['2020-10-08'])
    await request
    expect(await wanted()).toMatchObject([{ month: '2020-10' }, { month: '2026-11' }])
    expect(wakes, 'and it is woken for that').toEqual(['2026-11-24T12:01:00.000Z'])
    minutes(1)
    await start().resume()
    expect(await rupiah(start())).toMatchObject({ precision: 'daily' })
    expect(await wanted()).toEqual([])
  })

  test('after the first of two writes keeps that one, and asks for the other alone', async () => {
    let count = 0
    void start((address, init) => {
      count++
      return address.includes('providers') ? throughServer(address, init) : new Promise(() => {})
    }).want(['2020-10-08'])
    await vi.waitFor(async () => {
      expect(count).toBe(2)
      expect(await openLibrary(options).rates.months(['ECB via Frankfurter'], ['2020-10'])).toHaveLength(1)
    })
    server.log = []
    minutes(1)
    await start().resume()
    expect(asked('from=2020-10').map(({ address }) => address.includes('providers'))).toEqual([false])
  })
})

test('without a database there are the packaged rates', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  options = { ...options, indexedDB: { open: refuse } as unknown as IDBFactory }
  expect(await rupiah(start())).toMatchObject({ precision: 'monthly' })
})

function refuse(): never {
  throw new DOMException(
    'A mutation operation was attempted on a database that did not allow mutations.',
    'InvalidStateError',
  )
}
