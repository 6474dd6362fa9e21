export interface WatchOptions {
  /** Milliseconds in which changes are gathered to a batch. */
  batch?: number
  /** Milliseconds after the page's load, or after the call where that is over, at which watching ends. */
  afterLoad?: number
}

/** A page draws its article in a few bursts: in this time one is over, and a reader waits no longer than that. */
const BATCH = 150
/** What has not come by then is no part of how a page begins, but something that a reader did there. */
const AFTER_LOAD = 3000
/** A page that changes all the time is looked at so often, and never again. */
const MOST_BATCHES = 20

/**
 * Goes on looking at a page whose first look found no article: at most once for each batch of changes, until `look`
 * finds one, three seconds after `load`, or after twenty batches, whichever is first. One observer; an idle page is not
 * looked at. Ends with `signal`.
 */
export function watchForArticle(
  document: Document,
  look: () => boolean,
  signal: AbortSignal,
  options: WatchOptions = {},
): void {
  if (signal.aborted) return
  const { batch = BATCH, afterLoad = AFTER_LOAD } = options
  let batches = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let end: ReturnType<typeof setTimeout> | undefined
  const stop = (): void => {
    observer.disconnect()
    clearTimeout(timer)
    clearTimeout(end)
    document.defaultView?.removeEventListener('load', endSoon)
    signal.removeEventListener('abort', stop)
  }
  const lookAgain = (): void => {
    timer = undefined
    batches++
    if (look() || batches >= MOST_BATCHES) stop()
  }
  const endSoon = (): void => {
    end = setTimeout(stop, afterLoad)
  }
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(lookAgain, batch)
  })
  observer.observe(document, { childList: true, characterData: true, subtree: true })
  if (document.readyState === 'complete') endSoon()
  else document.defaultView?.addEventListener('load', endSoon, { once: true })
  signal.addEventListener('abort', stop, { once: true })
}
