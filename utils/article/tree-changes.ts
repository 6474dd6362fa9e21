import type { Shadows } from './flat-tree.ts'

/** Whether a tree has changed since it was last asked. */
export interface Changes {
  /** True where no node was put in, taken out or written since the last call; then the words are the same too. */
  none(): boolean
  /** Watches no longer. */
  end(): void
}

const WORDS = { subtree: true, childList: true, characterData: true }

/**
 * Watches a tree and its open shadow roots for changes of their nodes. A page that changes all the time is not paid for:
 * after the first change nothing is recorded until somebody asks. Null where the document has no observers.
 */
export function watchChanges(top: Element, { roots }: Shadows): Changes | null {
  const Observer = top.ownerDocument.defaultView?.MutationObserver ?? globalThis.MutationObserver
  // A document without a window, outside a browser.
  if (typeof Observer !== 'function') return null
  let changed = false
  const observer = new Observer(() => {
    changed = true
    observer.disconnect()
  })
  const observe = () => [top, ...roots].forEach(root => observer.observe(root, WORDS))
  observe()
  return {
    none() {
      const records = observer.takeRecords()
      const same = !changed && records.length === 0
      if (changed) observe()
      changed = false
      return same
    },
    end: () => observer.disconnect(),
  }
}
