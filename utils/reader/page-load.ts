/** A page whose `load` is held up by a picture that never comes is not waited for longer, in milliseconds. */
const LONGEST_LOAD = 5000
/** What starts by `load` is over when the page comes to rest; one that never rests has had so long, in milliseconds. */
const LONGEST_WORK = 1000

/**
 * Resolves when a page may be changed: after its `load` and the work that starts by it. Frameworks take over the markup
 * that their server rendered node by node, and one node that they do not know makes them render all of it anew.
 * At once where the page was at rest already; not at all after `signal`.
 */
export async function pageAtRest(document: Document, signal: AbortSignal): Promise<void> {
  const window = document.defaultView!
  if (document.readyState !== 'complete') await loaded(window, signal)
  await new Promise<void>(resolve => {
    const handle = window.requestIdleCallback(() => resolve(), { timeout: LONGEST_WORK })
    signal.addEventListener('abort', () => window.cancelIdleCallback(handle), { once: true })
  })
}

function loaded(window: Window, signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    const timer = window.setTimeout(resolve, LONGEST_LOAD)
    window.addEventListener('load', () => resolve(), { once: true, signal })
    signal.addEventListener('abort', () => window.clearTimeout(timer), { once: true })
  })
}
