import { haveArrived, shadowsIn, wordsIn } from './flat-tree.ts'
import type { Shadows } from './flat-tree.ts'

export interface ObserveOptions {
  /** Milliseconds of quiet before the change is told. */
  quiet?: number
  /** Milliseconds after which it is told although the page does not come to rest. */
  atMost?: number
}

/** Long enough for a framework to finish a batch of paragraphs, short enough that a reader sees no gap. */
const QUIET = 250
/** A page that mutates all the time is read again this often, and not more. */
const AT_MOST = 2000

/**
 * Calls `onChange` when the page has changed its address without a load, a moment after the last of several changes.
 * The Navigation API tells of it once it is done; where a browser has none, only going back and forth is told of.
 */
export function observeAddress(window: Window, onChange: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const { navigation } = window as { navigation?: EventTarget }
  const changed = (): void => {
    clearTimeout(timer)
    timer = setTimeout(onChange, QUIET)
  }
  if (navigation) navigation.addEventListener('navigatesuccess', changed, { signal })
  else window.addEventListener('popstate', changed, { signal })
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true })
}

/**
 * Calls `onChange` when the words under `root` changed, those in open shadow roots included: late paragraphs of a live
 * blog, another article of an application, the same words in new nodes. Angka's own elements, and the text nodes it
 * splits around them, are no change. Costs nothing while the page is idle; ends with `signal`.
 */
export function observeBody(
  root: Element | Document,
  onChange: () => void,
  signal: AbortSignal,
  options: ObserveOptions = {},
): void {
  if (signal.aborted) return
  const { quiet = QUIET, atMost = AT_MOST } = options
  let timer: ReturnType<typeof setTimeout> | undefined
  let first: number | undefined
  let rebuilt = false
  let added = false
  const tell = (): void => {
    timer = undefined
    first = undefined
    if (added || haveArrived(shadows)) shadows = observed()
    const now = wordsIn(root, shadows)
    const changed = rebuilt || now !== text
    text = now
    rebuilt = false
    added = false
    if (changed) onChange()
  }
  const observer = new MutationObserver(records => {
    rebuilt ||= records.some(isRebuilt)
    added ||= records.some(({ addedNodes }) => [...addedNodes].some(isOfPage))
    const now = performance.now()
    first ??= now
    // Overdue: what still comes in is told with the rest, and does not put it off.
    if (timer !== undefined && now - first >= atMost) return
    clearTimeout(timer)
    timer = setTimeout(tell, Math.min(quiet, Math.max(0, first + atMost - now)))
  })
  /** Observes what there is of shadow roots; to observe again what is observed already changes nothing. */
  const observed = (): Shadows => {
    const found = shadowsIn(root)
    for (const each of [root, ...found.roots])
      observer.observe(each, { childList: true, characterData: true, subtree: true })
    return found
  }
  let shadows = observed()
  let text = wordsIn(root, shadows)
  signal.addEventListener('abort', () => {
    observer.disconnect()
    clearTimeout(timer)
  })
}

/**
 * Whether elements with words came or went: a framework that renders again writes the same text in other nodes.
 * Text nodes don't count, for Angka splits and joins them; where their words differ, the whole text does.
 */
function isRebuilt(record: MutationRecord): boolean {
  return [...record.addedNodes, ...record.removedNodes].some(
    node => isOfPage(node) && Boolean(node.textContent?.trim()),
  )
}

function isOfPage(node: Node): boolean {
  return node.nodeType === 1 && !(node as Element).localName.startsWith('angka-')
}
