/** How far a reader must have come on for it to be said again, as a share of the article. */
const STEP = 0.05
/** Where a reader stops for so long, in milliseconds, they have read so far. */
const RESTED = 1200

/**
 * Says how far an article is read, 0 to 1: how much of it has been above the lower edge of the window. Only what is read
 * further is said, once the page rests; until the signal is aborted.
 */
export function watchProgress(
  window: Window,
  article: () => { key: string; range: Range } | undefined,
  say: (key: string, progress: number) => void,
  signal: AbortSignal,
): void {
  let hasScrolled = false
  let timer: number | undefined
  const said = new Map<string, number>()

  function look() {
    const seen = article()
    if (!seen) return
    const { top, height } = seen.range.getBoundingClientRect()
    if (height <= 0) return
    const progress = Math.min(1, Math.max(0, (window.innerHeight - top) / height))
    const before = said.get(seen.key) ?? 0
    if (progress - before < STEP && !(progress === 1 && before < 1)) return
    said.set(seen.key, progress)
    say(seen.key, progress)
  }

  function scrolled(event: Event) {
    if (!event.isTrusted) return
    hasScrolled = true
    window.clearTimeout(timer)
    timer = window.setTimeout(look, RESTED)
  }

  window.addEventListener('scroll', scrolled, { passive: true, signal })
  // Who goes on to another page has read as far as they were; who only looked in has read nothing.
  window.addEventListener('pagehide', () => (hasScrolled ? look() : undefined), { signal })
  signal.addEventListener('abort', () => window.clearTimeout(timer), { once: true })
}
