/** A page may be kept waiting this long at a time, in milliseconds; the work itself pauses at least every 5. */
const SLICE = 8

type Scheduler = { yield?: () => Promise<void> }

/** Lets the page do what it has waiting, and comes back. */
export function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler }
  return scheduler?.yield ? scheduler.yield() : new Promise(resolve => setTimeout(resolve))
}

/**
 * Runs work that is written as a generator, letting the page go on in between; rejects with the signal's reason when
 * it is aborted in the meantime.
 */
export async function inSlices<T>(steps: Generator<unknown, T>, signal: AbortSignal): Promise<T> {
  let since = performance.now()
  for (;;) {
    signal.throwIfAborted()
    const step = steps.next()
    if (step.done) return step.value
    if (performance.now() - since >= SLICE) {
      await pause()
      since = performance.now()
    }
  }
}
