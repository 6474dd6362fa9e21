import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { currencyApi } from '../../../utils/currency/rates/currency-api.ts'
import { startRatesServer } from '../../rates-server.ts'
import type { RatesServer } from '../../rates-server.ts'
import { ask } from './answers.ts'

let server: RatesServer
beforeAll(async () => {
  server = await startRatesServer()
})
afterAll(() => server.close())
beforeEach(() => {
  server.jsdelivr = {}
})

const request = currencyApi.requests('2026-10', '2026-11-24').find(({ days }) => days[0] === '2026-10-05')!

describe('asking the currency-api', () => {
  test('is for every day of the month that has come, per dollar, at jsDelivr and then at its mirror', () => {
    const requests = currencyApi.requests('2026-11', '2026-11-03')
    expect(requests.map(({ days }) => days)).toEqual([['2026-11-01'], ['2026-11-02'], ['2026-11-03']])
    expect(requests[2]!.addresses).toEqual([
      'https://cdn.jsdelivr.net/npm/@fawazahmed0/currency-api@2026-11-03/v1/currencies/usd.min.json',
      'https://2026-11-03.currency-api.pages.dev/v1/currencies/usd.min.json',
    ])
  })

  test('begins with 2 March 2024', () => {
    expect(currencyApi.requests('2024-03', '2026-11-24')[0]!.days).toEqual(['2024-03-02'])
  })
})

describe('an answer of the currency-api', () => {
  test.each([0, 1])('has the day’s rates per dollar, at address %i', async address => {
    const read = await ask(server, currencyApi, request, address)
    if (read.kind !== 'rates') throw new Error(read.kind)
    const yuan = read.rows.find(({ currency }) => currency === 'CNY')
    expect(yuan).toMatchObject({ date: '2026-10-05' })
    expect(yuan?.perUsd).toBeCloseTo(7.99 / 1.176, 9)
  })

  test('is missing for single days, and that is no error', async () => {
    server.jsdelivr = { status: 404 }
    expect(await ask(server, currencyApi, request)).toEqual({ kind: 'none' })
  })

  test('that fails is to be asked again later', async () => {
    server.jsdelivr = { status: 503 }
    expect((await ask(server, currencyApi, request)).kind).toBe('later')
  })

  test.each([
    ['is cut off', (body: string) => body.slice(0, 60), 'cut off'],
    ['is another day’s', (body: string) => body.replace('2026-10-05', '2026-10-04'), 'stale'],
    ['has no rates per dollar', (body: string) => body.replace('"usd"', '"eur"'), 'per dollar'],
    ['is null', () => 'null', 'per dollar'],
  ])('that %s is refused', async (_, garble, reason) => {
    server.jsdelivr = { garble }
    await expect(ask(server, currencyApi, request)).rejects.toThrow(reason)
  })
})
