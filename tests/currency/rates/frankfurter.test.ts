import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { frankfurter } from '../../../utils/currency/rates/frankfurter.ts'
import { startRatesServer } from '../../rates-server.ts'
import type { RatesServer } from '../../rates-server.ts'
import { ask } from './answers.ts'

let server: RatesServer
beforeAll(async () => {
  server = await startRatesServer()
})
afterAll(() => server.close())
beforeEach(() => {
  server.frankfurter = {}
})

const TODAY = '2026-11-24'
const [ecb, blend] = frankfurter.requests('2020-10', TODAY) as [never, never]

describe('asking Frankfurter', () => {
  test('is for a whole month, with the euro as base and all quotes: no day and no currency is told', () => {
    expect(frankfurter.requests('2020-10', TODAY).map(({ series, addresses }) => [series, ...addresses])).toEqual([
      [
        'ECB via Frankfurter',
        'https://api.frankfurter.dev/v2/rates?from=2020-10-01&to=2020-10-31&base=EUR&providers=ECB',
      ],
      ['central banks via Frankfurter', 'https://api.frankfurter.dev/v2/rates?from=2020-10-01&to=2020-10-31&base=EUR'],
    ])
  })

  test('is the same on each day of the month', () => {
    expect(frankfurter.requests('2026-11', '2026-11-02')).toEqual(frankfurter.requests('2026-11', '2026-11-30'))
  })
})

describe('an answer of Frankfurter', () => {
  test('has the rates of each open day per dollar, under the day’s own date', async () => {
    const read = await ask(server, frankfurter, ecb)
    if (read.kind !== 'rates') throw new Error(read.kind)
    const on = (date: string) => read.rows.filter(row => row.date === date)
    // 7.99 yuan and 1.176 dollars a euro are 6.794 yuan a dollar.
    expect(on('2020-10-08').map(({ currency, perUsd }) => [currency, perUsd.toPrecision(4)])).toEqual([
      ['EUR', (1 / (1.176 * 1.0008)).toPrecision(4)],
      ['CNY', '6.794'],
      ['GBP', '0.7738'],
      ['IDR', '1.471e+4'],
      ['JPY', '105.9'],
    ])
    expect(on('2020-10-10'), 'a Saturday').toEqual([])
    expect(new Set(read.rows.map(({ date }) => date)).size, 'weekdays of October 2020').toBe(22)
  })

  test('has other currencies from other central banks', async () => {
    const read = await ask(server, frankfurter, blend)
    expect(read.kind === 'rates' && read.rows.some(({ currency }) => currency === 'NGN')).toBe(true)
  })

  test('is empty before the data begin, and that is no error', async () => {
    const [request] = frankfurter.requests('1998-05', TODAY)
    expect(await ask(server, frankfurter, request!)).toEqual({ kind: 'none' })
  })

  test.each([503, 500, 429])('%i is to be asked again later', async status => {
    server.frankfurter = { status }
    expect(await ask(server, frankfurter, ecb)).toEqual({ kind: 'later', reason: `The source answered ${status}.` })
  })

  test('422 is a refusal of our request, with its reason', async () => {
    const [request] = frankfurter.requests('2020-10', TODAY)
    const addresses = [`${request!.addresses[0]}&colour=red`]
    await expect(ask(server, frankfurter, { ...request!, addresses })).rejects.toThrow('unknown parameter: colour')
  })

  test.each([
    ['is cut off', (body: string) => body.slice(0, 300)],
    ['is no JSON', () => '<html>Sorry</html>'],
    ['is no list', () => '{"rates":{}}'],
    ['has another base', (body: string) => body.replaceAll('"base":"EUR"', '"base":"USD"')],
    ['has a row without a date', () => '[{"base":"EUR","quote":"USD","rate":1.1}]'],
    ['has NaN in it', (body: string) => body.replace(/"rate":[\d.]+/, '"rate":NaN')],
    ['has a day without a dollar', (body: string) => body.replaceAll('"quote":"USD"', '"quote":"XXX"')],
  ])('that %s is refused', async (_, garble) => {
    server.frankfurter = { garble }
    await expect(ask(server, frankfurter, ecb)).rejects.toThrow(expect.objectContaining({ name: 'RefusedRates' }))
  })

  test('leaves fields alone that it does not know', async () => {
    server.frankfurter = { garble: body => body.replaceAll('"rate"', '"providers":["ECB"],"rate"') }
    expect((await ask(server, frankfurter, ecb)).kind).toBe('rates')
  })
})
