import { storage } from 'wxt/utils/storage'
import * as v from 'valibot'
import type { RateFailure } from './rate-request.ts'

const FAILURES = ['unanswered', 'unreadable', 'stale', 'implausible'] as const satisfies RateFailure[]

const schema = v.fallback(
  v.record(v.string(), v.object({ failure: v.picklist(FAILURES), at: v.pipe(v.string(), v.isoTimestamp()) })),
  {},
)

/** Why a source of rates gave none when it was asked last, and when that was, by the source's id. */
export type RateFailures = v.InferOutput<typeof schema>

const stored = storage.defineItem<unknown>('local:rateFailures', { fallback: {} })

/** One change at a time: the answers of two sources may come at once. */
let last = Promise.resolve()

/** Remembers why a source gave no rates; a good answer takes that back. */
export function rememberFailure(source: string, failure: RateFailure | undefined): void {
  last = last.then(async () => {
    const { [source]: before, ...others } = v.parse(schema, await stored.getValue())
    if (failure) await stored.setValue({ ...others, [source]: { failure, at: new Date().toISOString() } })
    else if (before) await stored.setValue(others)
  })
}

/** Calls back with what is remembered now, and after each change. */
export function watchFailures(onChange: (failures: RateFailures) => void, signal: AbortSignal): void {
  const stop = stored.watch(value => onChange(v.parse(schema, value)))
  signal.addEventListener('abort', stop, { once: true })
  void stored.getValue().then(value => {
    if (!signal.aborted) onChange(v.parse(schema, value))
  })
}
