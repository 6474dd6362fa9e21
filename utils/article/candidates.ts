import { isBreaking, isWithoutText } from './block-text.ts'
import type { TextBlock } from './block-text.ts'
import { drawnIn, elementAbove, isShadowRoot, nextDrawn } from './flat-tree.ts'
import { isOutsideInline } from './outside.ts'

/** A paragraph-like piece of the page: a run of inline content in one element, and what tells whether it belongs. */
export interface Candidate extends TextBlock {
  /** The element that it stands in: its container, or the host of a shadow root. */
  element: Element
  /** Characters of text, white space folded. */
  length: number
  /** Those of them that stand in links. */
  linked: number
}

/** Yield to the caller after so many nodes, or 64 times as many characters: about a millisecond of work. */
const WORK_PER_STEP = 400
/** No page of news has so many: a cap on the work that a hostile page can ask for. */
const MOST_NODES = 400_000

/** An element whose children are being looked through, and the run of inline content that is open in it. */
interface Frame {
  container: Node
  /** Where what is walked is a slot's: see nextDrawn. */
  slot: HTMLSlotElement | null
  child: Node | null
  /** The child that was looked at before. */
  last: Node | null
  after: Node | null
  length: number
  linked: number
  /** Whether all of it stands in a link: a teaser is one, with a headline and a paragraph in it. */
  isLink: boolean
}

/**
 * Collects every paragraph-like run of inline content in which something is chosen, in the order of the document, and the
 * elements in them that are not.
 */
export function* candidates(
  top: Element,
  chosen: ReadonlySet<Node>,
): Generator<undefined, { found: Candidate[]; dropped: WeakSet<Element> }> {
  const found: Candidate[] = []
  const dropped = new WeakSet<Element>()
  const around = aroundOf(chosen)
  const isChosen = (element: Element): boolean => chosen.has(element) || around.has(element)
  const frames: Frame[] = [frameOf(top, false)]
  const close = (frame: Frame, before: Node | null): void => {
    const { container, after, length, isLink } = frame
    const linked = isLink ? length : frame.linked
    const element = isShadowRoot(container) ? container.host : (container as Element)
    if (length > 0) found.push({ container, element, after, before, length, linked })
    Object.assign(frame, { after: before, length: 0, linked: 0 })
  }
  let work = 0
  for (let nodes = 1; frames.length && nodes < MOST_NODES; nodes++) {
    if (work > WORK_PER_STEP) {
      work = 0
      yield
    }
    const frame = frames.at(-1)!
    const { child, last } = frame
    if (!child) {
      close(frame, last?.nextSibling ?? null)
      frames.pop()
      continue
    }
    if (last && last.nextSibling !== child) {
      // Between two that are assigned to one slot stands what is assigned to another, or to none.
      close(frame, last.nextSibling)
      frame.after = child.previousSibling
    }
    frame.last = child
    frame.child = nextDrawn(child, frame.slot)
    work += 1 + ((child as Partial<Text>).length ?? 0) / 64
    if (child.nodeType === 3 && chosen.has(child)) frame.length += foldedLength((child as Text).data)
    if (child.nodeType !== 1) continue
    const item = child as Element
    if (item.localName === 'br') {
      if (nextSolid(item)?.nodeName === 'BR') close(frame, item)
    } else if (isBreaking(item) || holdsBlocks(item)) {
      close(frame, item)
      if (isChosen(item)) frames.push(frameOf(item, frame.isLink || isLinkTo(item)))
    } else if (!isChosen(item)) dropped.add(item)
    else if (!isOutsideInline(item) && !isWithoutText(item)) {
      addInline(frame, item)
      if (item.firstElementChild)
        for (const inner of item.getElementsByTagName('*')) if (!isChosen(inner)) dropped.add(inner)
    }
  }
  return { found, dropped }
}

/** The elements around what is chosen. */
function aroundOf(chosen: ReadonlySet<Node>): Set<Element> {
  const around = new Set<Element>()
  for (const node of chosen) {
    const { parentNode } = node
    if (parentNode && chosen.has(parentNode)) continue
    for (let at = elementAbove(node); at && !around.has(at); at = elementAbove(at)) around.add(at)
  }
  return around
}

function isLinkTo(element: Element): boolean {
  // A script behind a link unfolds or plays something: its text is the page's own.
  return element.localName === 'a' && !/^\s*(?:javascript:|$)/i.test(element.getAttribute('href') ?? '')
}

function frameOf(element: Element, isLink: boolean): Frame {
  const { first, slot } = drawnIn(element)
  return {
    container: first?.parentNode ?? element,
    slot,
    child: first,
    last: null,
    after: first?.previousSibling ?? null,
    length: 0,
    linked: 0,
    isLink,
  }
}

function addInline(frame: Frame, item: Element): void {
  const { shadowRoot } = item
  const length = foldedLength(item.textContent) + (shadowRoot ? foldedLength(shadowRoot.textContent) : 0)
  frame.length += length
  if (item.localName === 'a') frame.linked += length
  else if (item.firstElementChild)
    for (const link of item.getElementsByTagName('a')) frame.linked += foldedLength(link.textContent)
}

function nextSolid(node: Node): Node | null {
  let next = node.nextSibling
  while (next && ((next.nodeType === 3 && !(next as Text).data.trim()) || next.nodeType === 8)) next = next.nextSibling
  return next
}

/** Elements that make an inline element around them no inline one. */
export const BLOCKS = 'p,div,section,article,ul,ol,table,blockquote,h1,h2,h3,h4,h5,h6,figure,pre,header,aside,main'

function holdsBlocks(element: Element): boolean {
  const { shadowRoot } = element
  if (shadowRoot && (shadowRoot.querySelector(BLOCKS) || !isInLine(element))) return true
  if (element.localName === 'slot' && drawnIn(element).slot) return true
  return element.firstElementChild !== null && element.querySelector(BLOCKS) !== null
}

/** Whether a component stands in a line of text: its name does not say it, and only its style does. */
function isInLine(host: Element): boolean {
  const style = host.ownerDocument.defaultView?.getComputedStyle(host)
  return style?.display.startsWith('inline') ?? false
}

/** White space that is more than single spaces. */
const UNEVEN = /\s\s/

function foldedLength(text: string | null): number {
  if (!text) return 0
  const words = text.trim()
  return UNEVEN.test(words) ? words.replace(/\s{2,}/g, ' ').length : words.length
}
