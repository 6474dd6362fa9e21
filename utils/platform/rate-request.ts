import { RefusedRates } from '../currency/rate-answer.ts'
import type { RateFault } from '../currency/rate-answer.ts'
import type { RateRequest, RateRow, RateSource } from '../currency/rates/index.ts'

/** A source that has not answered by then is down, in milliseconds. */
const TIMEOUT = 15_000
/** A month of every currency is about 300 KB; nobody has more to say. */
const MOST_CHARACTERS = 8_000_000
/** Nobody is put off for longer, in milliseconds. */
const LONGEST = 86_400_000

/** What came of a request: rates, none for these days, nothing new since the last time, or that it failed. */
export type Outcome =
  | { kind: 'rates'; rows: RateRow[]; etag?: string }
  | { kind: 'none' | 'unchanged' }
  | { kind: 'failed'; reason: string; fault: RateFailure; retryAfter?: number }

/** Why a source gave no rates: it did not answer, or its answer was refused. */
export type RateFailure = 'unanswered' | RateFault

export type Fetch = (address: string, init: RequestInit) => Promise<Response>

/**
 * Asks a source, at each of a request's addresses in turn until one gives rates. Nothing is sent along: no cookie, no referrer.
 *
 * @param before what the last good answer was tagged with; undefined where there was none.
 * @returns a failure rather than throwing one, with the reason in English; `retryAfter` in milliseconds.
 */
export async function askSource(
  source: RateSource,
  request: RateRequest,
  before: { etag?: string } | undefined,
  fetch: Fetch,
  now: Date,
): Promise<Outcome> {
  let outcome: Outcome = { kind: 'failed', reason: 'The request has no address.', fault: 'unanswered' }
  for (const [i, address] of request.addresses.entries()) {
    const isMirror = i > 0
    // A mirror has tags of its own, which say nothing to the first address.
    const next = await askAddress(source, request, address, isMirror ? undefined : before, fetch, now)
    if (next.kind === 'rates') return isMirror ? { kind: 'rates', rows: next.rows } : next
    if (next.kind === 'unchanged') return next
    // A day that one address has not and another cannot tell is still to be asked for.
    if (!isMirror || next.kind === 'failed') outcome = next
  }
  return outcome
}

async function askAddress(
  source: RateSource,
  request: RateRequest,
  address: string,
  before: { etag?: string } | undefined,
  fetch: Fetch,
  now: Date,
): Promise<Outcome> {
  try {
    const response = await fetchAgain(address, before, fetch)
    if (response.status === 304) return { kind: 'unchanged' }
    const answer = { status: response.status, body: await bodyOf(response) }
    const read = source.read(answer, request)
    if (read.kind === 'later') {
      return { kind: 'failed', reason: read.reason, fault: 'unanswered', retryAfter: retryAfter(response, now) }
    }
    // Other origins' scripts see a tag only where the source lets them; elsewhere the browser's own cache keeps it.
    const etag = response.headers.get('etag')
    return read.kind === 'rates' && etag !== null ? { ...read, etag } : read
  } catch (error) {
    if (error instanceof RefusedRates) return { kind: 'failed', reason: error.message, fault: error.fault }
    if (isNetworkError(error)) return { kind: 'failed', reason: error.message, fault: 'unanswered' }
    throw error
  }
}

/** Asks only for what has changed, where it was asked before: by the tag, or by that of the browser's own cache. */
async function fetchAgain(address: string, before: { etag?: string } | undefined, fetch: Fetch): Promise<Response> {
  const plain = (): Promise<Response> =>
    fetch(address, {
      cache: before ? 'no-cache' : 'default',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(TIMEOUT),
    })
  if (before?.etag === undefined) return plain()
  try {
    return await fetch(address, {
      headers: { 'If-None-Match': before.etag },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(TIMEOUT),
    })
  } catch (error) {
    // A source that takes no such header from other origins refuses the whole request; a timeout is one all the same.
    if (error instanceof TypeError) return plain()
    throw error
  }
}

async function bodyOf(response: Response): Promise<string> {
  if (Number(response.headers.get('content-length')) > MOST_CHARACTERS)
    throw new RefusedRates('The answer is too long.')
  const body = await response.text()
  if (body.length > MOST_CHARACTERS) throw new RefusedRates('The answer is too long.')
  return body
}

/** `fetch` rejects with a TypeError when nobody answers or the answer breaks off, and with a TimeoutError after the time. */
function isNetworkError(error: unknown): error is Error {
  return error instanceof TypeError || (error instanceof DOMException && error.name === 'TimeoutError')
}

/** Seconds, or a date. */
function retryAfter(response: Response, now: Date): number | undefined {
  const value = response.headers.get('retry-after')
  if (value === null) return undefined
  const time = /^\d{1,9}$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now.getTime()
  return time > 0 ? Math.min(time, LONGEST) : undefined
}
