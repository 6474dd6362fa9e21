import { browser } from 'wxt/browser'

interface Opener {
  dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null }
}

/** The shadow root of an element, a closed one too: an extension's script may open it, by another name in Firefox. */
export function shadowOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot
  const { dom } = browser as unknown as Opener
  if (dom) return element instanceof HTMLElement ? dom.openOrClosedShadowRoot(element) : null
  return (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ?? null
}
