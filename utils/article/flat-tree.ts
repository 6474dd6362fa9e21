/**
 * The tree that a browser draws (the flat tree of the DOM's specification), as far as a page opens it: in place of an
 * element's children the content of its open shadow root, in place of a slot what is assigned to it.
 */

/** Whether a node is a shadow root; what a Document's fragments are is none. */
export function isShadowRoot(node: Node | null): node is ShadowRoot {
  return node?.nodeType === 11 && 'host' in node
}

/** What is drawn in an element, from its first node on; in a slot, up to the last node that is assigned to it. */
export interface Drawn {
  first: Node | null
  /** The slot whose assigned nodes are walked, else null. */
  slot: HTMLSlotElement | null
}

/** What is drawn in an element in place of its children, or its children. */
export function drawnIn(element: Element): Drawn {
  const { shadowRoot } = element
  if (shadowRoot) return { first: shadowRoot.firstChild, slot: null }
  if (element.localName === 'slot' && element.namespaceURI === 'http://www.w3.org/1999/xhtml') {
    const slot = element as HTMLSlotElement
    const first = slot.assignedNodes()[0]
    if (first) return { first, slot }
  }
  return { first: element.firstChild, slot: null }
}

/** The node behind one: its sibling, or in a slot the next sibling that is assigned to the same slot. */
export function nextDrawn(node: Node, slot: HTMLSlotElement | null): Node | null {
  let next = node.nextSibling
  if (slot) while (next && slotOf(next) !== slot) next = next.nextSibling
  return next
}

function slotOf(node: Node): HTMLSlotElement | null {
  return node.nodeType === 1 || node.nodeType === 3 ? (node as Element | Text).assignedSlot : null
}

/** The element that an element stands in: its parent, or the host of the shadow root that it is at the top of. */
export function elementAbove(node: Node): Element | null {
  const { parentNode } = node
  if (isShadowRoot(parentNode)) return parentNode.host
  return parentNode?.nodeType === 1 ? (parentNode as Element) : null
}

/** Whether a node is an element, or anywhere in it, shadow roots included. */
export function holds(container: Node, node: Node): boolean {
  for (let at: Node | null = node; at; at = hostAbove(at)) if (container.contains(at)) return true
  return false
}

function hostAbove(node: Node): Element | null {
  const top = node.getRootNode()
  return isShadowRoot(top) ? top.host : null
}

/** Every tree that a node is in, from its own out: the node itself, and the hosts of the shadow roots around it. */
function lifted(node: Node): Node[] {
  const chain = [node]
  for (let at = hostAbove(node); at; at = hostAbove(at)) chain.push(at)
  return chain
}

/** Two nodes, or the hosts that they stand in, in the innermost tree that has both; null where none has. */
export function inOneTree(one: Node, other: Node): [one: Node, other: Node] | null {
  const others = new Map(lifted(other).map(node => [node.getRootNode(), node]))
  for (const node of lifted(one)) {
    const beside = others.get(node.getRootNode())
    if (beside) return [node, beside]
  }
  return null
}

/** Whether a node stands before another in the order of the document; nodes without a common tree have none. */
export function isBefore(one: Node, other: Node): boolean {
  const pair = inOneTree(one, other)
  // 4: the other follows
  return pair !== null && (pair[0].compareDocumentPosition(pair[1]) & 4) !== 0
}

/** The open shadow roots under a node, and the elements that may yet get one. */
export interface Shadows {
  roots: ShadowRoot[]
  /** Components whose code has not run yet, or that need no root. */
  waiting: Element[]
}

/** A page of more components than these is an application. */
const MOST_COMPONENTS = 5000

/** Finds the open shadow roots under a node, those in them included. Angka's own are closed. */
export function shadowsIn(top: Element | Document): Shadows {
  const found: Shadows = { roots: [], waiting: [] }
  const look = (root: ParentNode): void => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) found.roots.push(element.shadowRoot)
      else if (element.localName.includes('-') && !element.localName.startsWith('angka-')) found.waiting.push(element)
      if (found.roots.length + found.waiting.length > MOST_COMPONENTS) return
    }
  }
  look(top)
  for (let at = 0; at < found.roots.length; at++) look(found.roots[at]!)
  return found
}

/** Whether a component that was waiting has an open shadow root by now. */
export function haveArrived({ waiting }: Shadows): boolean {
  return waiting.some(element => element.shadowRoot !== null)
}

/** All text under a node, in its open shadow roots too, in no order to be read: what changes when the page's words do. */
export function wordsIn(top: Node, { roots }: Shadows): string {
  return [top, ...roots].map(node => node.textContent ?? '').join('\u0000')
}
