// Functions that are sent into a page as their source text: each must be whole in itself, without imports or outer names.

/** A place in the viewport, in CSS pixels. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** An element of ours, or one inside its closed shadow root, as a reader would meet it. */
export interface ShadowElement {
  tag: string
  /** The rendered text; empty when the element is not shown. */
  text: string
  /** Its accessible name where one is written out (`aria-label`, else `title`). */
  label: string
  shown: boolean
  /** The first line box, for an inline element may be broken over two lines. */
  box: Box
}

/**
 * Reads closed shadow roots: the hosts that match, or the elements inside them that match `inner`. An extension may open
 * a closed root, by one name in Chromium and by another in Firefox; run it with `inTab`.
 *
 * @param scrollTo the place of an element in the answer that is brought into view first, if it is not whole in view
 */
export function readShadow(host: string, inner: string | null, scrollTo: number | null): ShadowElement[] {
  interface Opener {
    dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null }
  }
  const { dom } = (globalThis as unknown as { chrome?: Opener }).chrome ?? {}
  const open = (element: Element) =>
    dom
      ? dom.openOrClosedShadowRoot(element)
      : (element as unknown as { openOrClosedShadowRoot: ShadowRoot | null }).openOrClosedShadowRoot
  // Where lines may break before any letter, an element that stands on the next line leaves an empty box at the end of the last.
  const boxOf = (element: Element) =>
    [...element.getClientRects()].find(({ width }) => width > 0) ?? element.getBoundingClientRect()
  const textOf = (nodes: Iterable<Node>) =>
    Array.from(nodes, node => {
      if (node instanceof HTMLElement)
        return node.localName === 'style' || !node.checkVisibility() ? '' : node.innerText
      return node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : ''
    }).join('')

  const found = Array.from(document.querySelectorAll(host)).flatMap(outer => {
    const root = open(outer)
    if (inner !== null)
      return Array.from(root?.querySelectorAll(inner) ?? [], element => ({ element, read: [element] }))
    return [{ element: outer, read: Array.from((root ?? outer).childNodes) }]
  })
  const target = scrollTo === null ? undefined : found[scrollTo]?.element
  if (target) {
    const { top, left, bottom, right } = boxOf(target)
    const inView = top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth
    if (!inView) target.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' })
  }
  return found.map(({ element, read }): ShadowElement => {
    const { x, y, width, height } = boxOf(element)
    const shown = element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && width > 0
    return {
      tag: element.localName,
      text: shown ? textOf(read).trim() : '',
      label: element.getAttribute('aria-label') ?? element.getAttribute('title') ?? '',
      shown,
      box: { x, y, width, height },
    }
  })
}

/**
 * Finds where a mouse must press and let go to select from the first `start` to the end of the next `end`, and scrolls
 * there. Null when the page's text does not hold them.
 */
export function selectionPoints(start: string, end: string): { from: [number, number]; to: [number, number] } | null {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const nodes: { node: Text; at: number }[] = []
  let text = ''
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement?.checkVisibility()) continue
    nodes.push({ node: node as Text, at: text.length })
    text += (node as Text).data
  }
  const first = text.indexOf(start)
  const last = first < 0 ? -1 : text.indexOf(end, end === start ? first : first + start.length)
  if (first < 0 || last < 0) return null
  const letter = (offset: number) => {
    const { node, at } = nodes.findLast(each => each.at <= offset)!
    const range = document.createRange()
    range.setStart(node, offset - at)
    range.setEnd(node, offset - at + 1)
    return range
  }
  const head = letter(first)
  const tail = letter(last + end.length - 1)
  head.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
  const [a, b] = [head.getClientRects()[0]!, tail.getBoundingClientRect()]
  const rightToLeft = getComputedStyle(head.startContainer.parentElement!).direction === 'rtl'
  // A hair inside the letter's outer edge: the nearest caret position is then before the first and after the last.
  const [before, after] = rightToLeft ? [a.right - 0.5, b.left + 0.5] : [a.left + 0.5, b.right - 0.5]
  return { from: [before, a.top + a.height / 2], to: [after, b.top + b.height / 2] }
}

/** The middle of the first line of what is selected, in the viewport. */
export function middleOfSelection(): [number, number] {
  const { x, y, width, height } = getSelection()!.getRangeAt(0).getClientRects()[0]!
  return [x + width / 2, y + height / 2]
}

/** Selects the word at a place of the viewport, as a long press does. */
export function selectWord(x: number, y: number): void {
  const at = document.caretPositionFromPoint(x, y)!
  const selection = getSelection()!
  selection.collapse(at.offsetNode, at.offset)
  selection.modify('move', 'backward', 'word')
  selection.modify('extend', 'forward', 'word')
}
