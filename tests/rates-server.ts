import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { addDays, isDay, weekday } from '../utils/currency/days.ts'

/** How a source behaves: as documented, or in one of the ways in which sources fail. */
export interface Behaviour {
  /** Answers this status with the source's own error body. */
  status?: number
  retryAfter?: string
  /** Changes a good body before it is sent: cut off, garbled, another day's. */
  garble?: (body: string) => string
  /** Sends half of the body that was announced, then hangs up. */
  hangUp?: boolean
  /** Takes so long, in milliseconds. */
  delay?: number
  /** Whether scripts of other origins may read the ETag; jsDelivr lets them, Frankfurter does not. */
  exposesEtag?: boolean
}

export interface RatesServer {
  /** Its origin: "http://127.0.0.1:40001". */
  origin: string
  /** What was asked for, answered or not. */
  asked: string[]
  /** What was answered so far: "api.frankfurter.dev/v2/rates?…", with the status that was answered. */
  log: { address: string; status: number }[]
  frankfurter: Behaviour
  jsdelivr: Behaviour
  mirror: Behaviour
  /** The last day that there are rates of; the server knows no clock. */
  today: string
  /** Units per euro on a day; those of `ECB_CURRENCIES` are the ECB's. */
  perEuro: (day: string) => Record<string, number>
  /** The address under which it stands in for another. */
  instead(address: string): string
  close(): Promise<void>
}

export const ECB_CURRENCIES = ['USD', 'CNY', 'IDR', 'GBP', 'JPY']
const FIRST_DAY = '1999-01-04'
const LOOK_BACK = 14
const PARAMETERS = ['base', 'quotes', 'providers', 'date', 'from', 'to', 'group', 'expand']

/** About what a euro was in October 2020, a little more each day of a month: no two days are alike. */
export function inventedRates(day: string): Record<string, number> {
  const drift = 1 + Number(day.slice(8)) / 10_000
  const euro = { USD: 1.176, CNY: 7.99, IDR: 17_300, GBP: 0.91, JPY: 124.5, NGN: 450, AED: 4.319 }
  return Object.fromEntries(Object.entries(euro).map(([code, rate]) => [code, rate * drift]))
}

/**
 * A server that imitates Frankfurter v2 and the currency-api with its mirror, as they are documented: the first part of
 * a path is the host it stands for.
 */
export async function startRatesServer(port = 0): Promise<RatesServer> {
  const server: RatesServer = {
    origin: '',
    asked: [],
    log: [],
    frankfurter: {},
    jsdelivr: { exposesEtag: true },
    mirror: {},
    today: '2026-11-24',
    perEuro: inventedRates,
    instead: address => address.replace('https://', `${server.origin}/`),
    close: () =>
      new Promise((resolve, reject) => {
        http.close(error => (error ? reject(error) : resolve()))
        http.closeAllConnections()
      }),
  }
  const http = createServer((request, response) => void answer(server, request, response))
  await new Promise<void>(resolve => http.listen(port, '127.0.0.1', resolve))
  server.origin = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
  return server
}

interface Answer {
  status: number
  body: unknown
}

async function answer(server: RatesServer, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [, host = '', rest = ''] = /^\/([^/]+)(\/.*)$/.exec(request.url ?? '') ?? []
  const url = new URL(rest, `https://${host}`)
  const [behaviour, work] = sourceOf(server, host)
  response.setHeader('access-control-allow-origin', '*')
  if (behaviour.exposesEtag) response.setHeader('access-control-expose-headers', '*')
  if (request.method === 'OPTIONS') {
    response.setHeader('access-control-allow-headers', request.headers['access-control-request-headers'] ?? '')
    response.writeHead(204).end()
    return
  }
  server.asked.push(host + rest)
  if (behaviour.delay) await new Promise(resolve => setTimeout(resolve, behaviour.delay))
  const given: Answer = behaviour.status
    ? { status: behaviour.status, body: { status: behaviour.status, message: 'made to fail' } }
    : work(url)
  const good = JSON.stringify(given.body)
  const body = given.status === 200 ? (behaviour.garble?.(good) ?? good) : good
  const etag = `W/"${createHash('md5').update(body).digest('hex')}"`
  const unchanged = given.status === 200 && request.headers['if-none-match'] === etag
  const status = unchanged ? 304 : given.status
  server.log.push({ address: host + rest, status })
  if (behaviour.retryAfter) response.setHeader('retry-after', behaviour.retryAfter)
  response.setHeader('cache-control', given.status === 200 ? 'public, max-age=86400' : 'no-store')
  if (given.status === 200) response.setHeader('etag', etag)
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    ...(!unchanged && { 'content-length': Buffer.byteLength(body) }),
  })
  if (behaviour.hangUp) response.write(body.slice(0, body.length / 2), () => response.destroy())
  else response.end(unchanged ? undefined : body)
}

function sourceOf(server: RatesServer, host: string): [Behaviour, (url: URL) => Answer] {
  if (host === 'api.frankfurter.dev') return [server.frankfurter, url => frankfurter(server, url)]
  if (host === 'cdn.jsdelivr.net') {
    return [server.jsdelivr, ({ pathname }) => currencyFile(server, /currency-api@([^/]+)\//.exec(pathname)?.[1])]
  }
  return [server.mirror, ({ hostname }) => currencyFile(server, hostname.replace('.currency-api.pages.dev', ''))]
}

const refusal = (message: string): Answer => ({ status: 422, body: { status: 422, message } })

/** A day on which central banks fix rates, and that has come. */
const isOpen = (server: RatesServer, day: string) =>
  day >= FIRST_DAY && day <= server.today && weekday(day) !== 0 && weekday(day) !== 6

function frankfurter(server: RatesServer, { pathname, searchParams }: URL): Answer {
  if (pathname !== '/v2/rates') return { status: 404, body: { status: 404, message: 'not found' } }
  const unknown = [...searchParams.keys()].filter(key => !PARAMETERS.includes(key))
  if (unknown.length > 0) return refusal(`unknown parameter: ${unknown.join(', ')}`)
  const [date, from, to] = ['date', 'from', 'to'].map(key => searchParams.get(key))
  if ([date, from, to].some(day => day && !isDay(day))) return refusal('invalid date')
  if (date && (from || to)) return refusal('conflicting params')
  const base = searchParams.get('base') ?? 'EUR'
  const quotes = searchParams.get('quotes')?.split(',')
  const known = { EUR: 1, ...server.perEuro(server.today) }
  const invalid = [base, ...(quotes ?? [])].filter(code => !Object.hasOwn(known, code))
  if (invalid.length > 0) return refusal(`invalid currency: ${invalid.join(',')}`)

  const days: string[] = []
  if (from) {
    for (let day = from; day <= (to ?? server.today); day = addDays(day, 1)) if (isOpen(server, day)) days.push(day)
  } else {
    // A closed day is answered by the last open one, which the row names.
    let day = date ?? server.today
    for (let back = 0; back < LOOK_BACK && !isOpen(server, day); back++) day = addDays(day, -1)
    if (isOpen(server, day)) days.push(day)
  }
  const onlyEcb = searchParams.get('providers') === 'ECB'
  const rows = days.flatMap(day => {
    const rates: Record<string, number> = { EUR: 1, ...server.perEuro(day) }
    return Object.keys(rates)
      .filter(code => code !== base && (!quotes || quotes.includes(code)))
      .filter(code => !onlyEcb || code === 'EUR' || ECB_CURRENCIES.includes(code))
      .sort()
      .map(quote => ({ date: day, base, quote, rate: Number((rates[quote]! / rates[base]!).toPrecision(7)) }))
  })
  return { status: 200, body: rows }
}

/** A day's file: weekends too, from 2 March 2024 on, and never of a day to come. */
function currencyFile(server: RatesServer, day = ''): Answer {
  if (!isDay(day) || day < '2024-03-02' || day > server.today) return { status: 404, body: 'Not found' }
  const rates = server.perEuro(day)
  const usd = Object.entries({ EUR: 1, ...rates }).map(([code, rate]) => [code.toLowerCase(), rate / rates.USD!])
  return {
    status: 200,
    body: { date: day, usd: { ...(Object.fromEntries(usd) as Record<string, number>), '1inch': 3.5 } },
  }
}
