/** The elements that Angka puts into a page. All begin with `angka-`, by which every reader of the page's text skips them. */
export const CONVERSION_TAG = 'angka-conversion'
export const MARK_TAG = 'angka-mark'
export const UI_TAG = 'angka-ui'
/** While our layer has this attribute, everything on the page can be hit by a pointer, also what asked not to be. */
export const PROBING = 'probing'

/**
 * An inline element with text, given in pieces that are not broken, in a closed shadow root: the page's scripts and styles do not reach the text, and it is
 * not part of the page's own. Its looks come from the host, which the inserted stylesheet names.
 */
export function inlineElement(
  document: Document,
  tag: typeof CONVERSION_TAG | typeof MARK_TAG,
  pieces: readonly string[],
): HTMLElement {
  const host = document.createElement(tag)
  const shadow = host.attachShadow({ mode: 'closed' })
  fill(shadow, pieces)
  shadows.set(host, shadow)
  return host
}

/** Copied and not made: a style that is set anew for each of hundreds of amounts is read anew each time. */
const unbroken = new WeakMap<Document, HTMLElement>()

function unbrokenIn(document: Document): HTMLElement {
  let known = unbroken.get(document)
  if (!known) {
    known = document.createElement('span')
    known.style.whiteSpace = 'nowrap'
    unbroken.set(document, known)
  }
  return known
}

const shadows = new WeakMap<HTMLElement, ShadowRoot>()

/** Gives an inline element another text, where it stands. */
export function changeText(host: HTMLElement, pieces: readonly string[]): void {
  const shadow = shadows.get(host)
  if (shadow && shadow.textContent !== pieces.join(' ')) fill(shadow, pieces)
}

/** Lines break between the pieces, and in none of them; numbers run in their own direction, whichever the page's is. */
function fill(shadow: ShadowRoot, pieces: readonly string[]): void {
  const document = shadow.ownerDocument
  const whole = document.createElement('bdi')
  pieces.forEach((text, i) => {
    const piece = unbrokenIn(document).cloneNode() as HTMLElement
    piece.textContent = text
    whole.append(...(i === 0 ? [] : [' ']), piece)
  })
  shadow.replaceChildren(whole)
}
