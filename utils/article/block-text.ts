import { drawnIn, isShadowRoot, nextDrawn } from './flat-tree.ts'

/**
 * A piece of a page's text: the children of `container` strictly between `after` and `before` (absent: from its start,
 * to its end). It is bounded by what stands around it and not by its own nodes, because Angka splits its text nodes.
 */
export interface TextBlock {
  container: Node
  after?: Node | null
  before?: Node | null
}

/** A stretch of text that stands in one text node without a gap. */
export interface Run {
  node: Text
  /** Where in the node it begins. */
  from: number
  /** Where in the block's text it begins. */
  start: number
  length: number
}

export interface BlockTextOptions {
  /** The text nodes as they are; else white space is folded the way a browser shows it, and a line break is "\n". */
  raw?: boolean
  /** Elements whose text does not belong. */
  skip?: (element: Element) => boolean
}

/** What a text node held when it was read, and the first run that stands in it or behind it. */
export interface NodeState {
  data: string
  first: number
}

/** A block's text, and where each stretch of it stands. */
export interface BlockText {
  text: string
  runs: Run[]
  nodes: Map<Node, NodeState>
}

/** What is never a page's words; what stands in a textarea is the reader's own. */
const WITHOUT_TEXT = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'iframe'])

/** Whether an element is Angka's own, or holds no words of the page. */
export function isWithoutText(element: Element): boolean {
  const name = element.localName
  return WITHOUT_TEXT.has(name) || name.startsWith('angka-')
}

/** Elements that begin a new line, whatever a page's styles say: two cells or two items are never one word. */
const BREAKING = new Set(
  (
    'address article aside blockquote br dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hr li main nav ol option p pre section select table tbody td th thead tr ul'
  ).split(' '),
)

/** Whether an element stands in a line of its own. */
export function isBreaking(element: Element): boolean {
  return BREAKING.has(element.localName)
}

/** White space that is more than single spaces. */
const UNEVEN = /[\t\n\f\r]| {2}/
/** The same as a whole, and spaces at either end: what stands between two of these is kept as it is. */
const FOLDED = /[\t\n\f\r][\t\n\f\r ]*| [\t\n\f\r ]+|^ | $/g

/** Reads the text of one block at once. */
export function readBlock(block: TextBlock, options: BlockTextOptions = {}): BlockText {
  const steps = readBlockSteps(block, options)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** So many nodes are walked in well under a millisecond. */
const NODES_PER_STEP = 1000

/**
 * Reads the text of one block as it is drawn, through open shadow roots, and without recursion: a page may nest deeper
 * than the stack. In slices, during which the tree has to stay as it is.
 */
export function* readBlockSteps(block: TextBlock, options: BlockTextOptions = {}): Generator<undefined, BlockText> {
  const { container, before = null } = block
  const after = block.after?.parentNode === container ? block.after : null
  const { raw = false, skip } = options
  const collector = new Collector(raw)
  const breakAt = (element: Element): void => {
    if (isBreaking(element)) collector.break()
  }
  // The slots that the walk is in: what is assigned to one stands elsewhere in the document.
  const slots: HTMLSlotElement[] = []
  const above = (node: Node): Node | null => {
    const slot = slots.at(-1)
    if (slot && (node as Element | Text).assignedSlot === slot) return slots.pop()!
    const { parentNode } = node
    return isShadowRoot(parentNode) && parentNode !== container ? parentNode.host : parentNode
  }
  let node: Node | null = after ? after.nextSibling : container.firstChild
  for (let walked = 1; node && node !== before; walked++) {
    if (walked % NODES_PER_STEP === 0) yield
    if (node.nodeType === 3) collector.add(node as Text)
    else if (node.nodeType === 1) {
      const element = node as Element
      breakAt(element)
      if (!isWithoutText(element) && !skip?.(element)) {
        const { first, slot } = drawnIn(element)
        if (slot) slots.push(slot)
        if (first) {
          node = first
          continue
        }
      }
      breakAt(element)
    }
    let next: Node | null
    while (!(next = nextOf(node, slots.at(-1)))) {
      const parent = above(node)
      if (!parent || parent === container) break
      node = parent
      breakAt(node as Element)
    }
    node = next
  }
  return collector
}

/** The node behind one, inside a slot or outside of any. */
function nextOf(node: Node, slot: HTMLSlotElement | undefined): Node | null {
  return nextDrawn(node, slot && (node as Element | Text).assignedSlot === slot ? slot : null)
}

class Collector implements BlockText {
  text = ''
  runs: Run[] = []
  nodes = new Map<Node, NodeState>()
  readonly #raw: boolean
  /** White space is written only when words follow: a block neither begins nor ends with it. */
  #space: { node: Text; from: number } | null = null
  #break = false

  constructor(raw: boolean) {
    this.#raw = raw
  }

  break(): void {
    if (this.text && !this.#raw) this.#break = true
  }

  add(node: Text): void {
    const data = node.data
    this.nodes.set(node, { data, first: this.runs.length })
    if (this.#raw || node.parentElement?.localName === 'pre') {
      this.#write(node, 0, data)
      return
    }
    if (!UNEVEN.test(data)) {
      // As most text is: one run, with a space at either end at most.
      const start = data.startsWith(' ') ? 1 : 0
      const end = data.endsWith(' ') ? data.length - 1 : data.length
      if (start) this.#leaveSpace(node, 0)
      this.#write(node, start, data.slice(start, end))
      if (end >= start && end < data.length) this.#leaveSpace(node, end)
      return
    }
    let from = 0
    for (const white of data.matchAll(FOLDED)) {
      this.#write(node, from, data.slice(from, white.index))
      this.#leaveSpace(node, white.index)
      from = white.index + white[0].length
    }
    this.#write(node, from, data.slice(from))
  }

  #leaveSpace(node: Text, from: number): void {
    if (this.text) this.#space ??= { node, from }
  }

  #write(node: Text, from: number, words: string): void {
    if (!words) return
    if (this.#break) this.text += '\n'
    else if (this.#space) this.#run(this.#space.node, this.#space.from, ' ')
    this.#break = false
    this.#space = null
    this.#run(node, from, words)
  }

  #run(node: Text, from: number, text: string): void {
    const start = this.text.length
    const last = this.runs.at(-1)
    if (last?.node === node && last.from + last.length === from && last.start + last.length === start)
      last.length += text.length
    else this.runs.push({ node, from, start, length: text.length })
    this.text += text
  }
}
