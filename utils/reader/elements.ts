/** The elements that Angka puts into a page. All begin with `angka-`, by which every reader of the page's text skips them. */
export const CONVERSION_TAG = 'angka-conversion'
export const MARK_TAG = 'angka-mark'
export const UI_TAG = 'angka-ui'

/**
 * An inline element with text in a closed shadow root: the page's scripts and styles do not reach the text, and it is
 * not part of the page's own. Its looks come from the host, which the inserted stylesheet names.
 */
export function inlineElement(
  document: Document,
  tag: typeof CONVERSION_TAG | typeof MARK_TAG,
  text: string,
): HTMLElement {
  const host = document.createElement(tag)
  const shadow = host.attachShadow({ mode: 'closed' })
  shadow.append(text)
  shadows.set(host, shadow)
  return host
}

const shadows = new WeakMap<HTMLElement, ShadowRoot>()

/** Gives an inline element another text, where it stands. */
export function changeText(host: HTMLElement, text: string): void {
  const shadow = shadows.get(host)
  if (shadow && shadow.textContent !== text) shadow.textContent = text
}
