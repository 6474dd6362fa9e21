import type { ArticleText, Place } from './article.ts'
import { readBlock, readBlockSteps } from './block-text.ts'
import type { BlockText, BlockTextOptions, Run, TextBlock } from './block-text.ts'
import { haveArrived, holds, inOneTree, shadowsIn, wordsIn } from './flat-tree.ts'
import type { Shadows } from './flat-tree.ts'
import { watchChanges } from './tree-changes.ts'
import type { Changes } from './tree-changes.ts'

export { isWithoutText } from './block-text.ts'
export type { TextBlock } from './block-text.ts'

/** The text of a tree of nodes, as TextPosition selectors count it. */
export interface TextIndex extends ArticleText {
  readonly root: Element | Document
  /** The offsets at which its text nodes began when it was made, in order: words of two blocks may stand side by side. */
  readonly nodeStarts: readonly number[]
}

/** Between two blocks of an article's text, so that no sentence and no figure reaches over a block's end. */
export const BLOCK_SEPARATOR = '\n\n'

interface Part extends BlockText {
  block: TextBlock
  /** Where the part begins in the whole text. */
  at: number
  /** The text when it was first read: offsets count in it. `text` differs from it only where the page changed it. */
  first: string
}

/** Which side of the text a boundary of a range looks to. */
type Side = 'start' | 'end' | 'caret'

/** A text over live nodes. Every answer is checked against the nodes it rests on; a part that changed is read again. */
class LiveText implements ArticleText {
  readonly text: string
  readonly #home: Node
  readonly #parts: Part[]
  readonly #options: BlockTextOptions

  constructor(home: Node, { parts, text }: ReadParts, options: BlockTextOptions) {
    this.#home = home
    this.#parts = parts
    this.#options = options
    this.text = text
  }

  range(start: number, end: number): Range {
    const from = Math.max(0, Math.min(start, this.text.length))
    const to = Math.max(from, Math.min(end, this.text.length))
    const first = this.#place(from, 'start')
    // A collapsed range stands at one place: its start's.
    const last = to > from ? this.#place(to, 'end') : first
    const range = createRange(first.node)
    const pair = inOneTree(first.node, last.node)
    // A range lies in one tree: between two shadow roots it reaches around their hosts.
    if (pair && pair[0] !== first.node) range.setStartBefore(pair[0])
    else range.setStart(first.node, first.offset)
    if (pair && pair[1] !== last.node) range.setEndAfter(pair[1])
    else range.setEnd(last.node, last.offset)
    return range
  }

  endAt(offset: number): Place {
    return this.#place(Math.max(0, Math.min(offset, this.text.length)), offset > 0 ? 'end' : 'start')
  }

  offsets(range: Range): [start: number, end: number] | null {
    const { startContainer, startOffset, endContainer, endOffset } = range
    if (range.collapsed) {
      const at = this.#offset(startContainer, startOffset, 'caret')
      return at === null || !this.#parts.some(part => part.nodes.has(startContainer)) ? null : [at, at]
    }
    const start = this.#offset(startContainer, startOffset, 'start')
    const end = this.#offset(endContainer, endOffset, 'end')
    return start === null || end === null || start >= end ? null : [start, end]
  }

  /** The live place of an offset: a start is where its character begins, an end where the last one ends. */
  #place(offset: number, side: Side): Place {
    const index = lastIndex(this.#parts, part => (side === 'end' ? part.at < offset : part.at <= offset))
    const part = this.#parts[Math.max(0, index)]
    if (!part) return { node: this.#home, offset: 0 }
    // Inside a separator is the end of what stands before it, or the start of what comes after.
    const next = this.#parts[index + 1]
    if (side === 'start' && next && offset > part.at + part.first.length) return this.#placeIn(next, 0, side)
    return this.#placeIn(part, Math.min(offset - part.at, part.first.length), side)
  }

  #placeIn(part: Part, offset: number, side: Side): Place {
    for (let attempt = 0; ; attempt++) {
      const now = align(part.first, part.text, offset)
      const index = lastIndex(part.runs, run => (side === 'end' ? run.start < now : run.start <= now))
      const run = part.runs[Math.max(0, index)]
      if (run && (attempt > 0 || isFresh(part, run.node))) return placeInRun(run, part.runs[index + 1], now, side)
      if (attempt > 0) return { node: part.block.container, offset: 0 }
      this.#readAgain(part)
    }
  }

  /** The offset of a live place; null where no text stands on that side of it. */
  #offset(node: Node, offset: number, side: Side): number | null {
    const found = this.#search(this.#parts, node, offset, side)
    if (found !== 'stale') return found
    for (const part of this.#parts) if ([...part.nodes.keys()].some(key => !isFresh(part, key))) this.#readAgain(part)
    // Blocks that the page has taken out have no order with what is still in it.
    const top = node.getRootNode(COMPOSED)
    const again = this.#search(
      this.#parts.filter(part => part.block.container.getRootNode(COMPOSED) === top),
      node,
      offset,
      side,
    )
    return again === 'stale' ? null : again
  }

  #search(parts: readonly Part[], node: Node, offset: number, side: Side): number | null | 'stale' {
    const caret = createRange(node)
    const inCaret = node.getRootNode()
    let stale = false
    const isBefore = (run: Run | undefined): boolean => {
      if (!run) return false
      if (run.node === node) return side === 'end' ? run.from < offset : run.from <= offset
      const [place, text] = run.node.getRootNode() === inCaret ? [node, run.node] : (inOneTree(node, run.node) ?? [])
      if (!place || !text) {
        // The page, or Angka, took the node out of the tree that the range is in.
        stale = true
        return false
      }
      caret.setStart(place, place === node ? offset : 0)
      caret.collapse(true)
      return caret.comparePoint(text, 0) < 0
    }
    // Most places are in a text node that is known: a comparison of places costs a walk along their siblings.
    let index = parts.findIndex(({ nodes }) => nodes.has(node))
    let at = index < 0 ? -1 : runInNode(parts[index]!, node, offset, side)
    if (at < 0) {
      index = lastIndex(parts, part => isBefore(part.runs[0]))
      at = index < 0 ? -1 : lastIndex(parts[index]!.runs, isBefore)
    }
    const part = parts[index]
    const next = parts[index + 1]
    const run = part?.runs[at]
    if (stale || (part && (!run || !isFresh(part, run.node)))) return 'stale'
    if (!part || !run) return side === 'end' || !next ? null : next.at
    const inside = run.node === node ? offset - run.from : Infinity
    const following = part.runs[at + 1]
    const offsetOf = (now: number): number => part.at + align(part.text, part.first, now)
    if (inside < run.length || (side === 'caret' && inside === run.length)) return offsetOf(run.start + inside)
    if (side === 'end') return offsetOf(run.start + run.length)
    if (following) return offsetOf(following.start)
    return next ? next.at : part.at + part.first.length
  }

  #readAgain(part: Part): void {
    const { text, runs, nodes } = readBlock(part.block, this.#options)
    part.text = text
    part.runs = runs
    part.nodes = nodes
  }
}

/** So many characters are read in well under a millisecond. */
const CHARACTERS_PER_STEP = 20_000

interface ReadParts {
  parts: Part[]
  /** Those of the parts, with separators between them. */
  text: string
}

function* readParts(blocks: Iterable<TextBlock>, options: BlockTextOptions): Generator<undefined, ReadParts> {
  const parts: Part[] = []
  // To join the texts of thousands of nodes at once would hold the page up: they are joined as they are read.
  const joined: string[] = []
  let fresh: string[] = []
  let at = 0
  let step = 0
  for (const block of blocks) {
    const { text, runs, nodes } = yield* readBlockSteps(block, options)
    if (!text) continue
    parts.push({ block, at, text, runs, nodes, first: text })
    fresh.push(text)
    at += text.length + BLOCK_SEPARATOR.length
    step += text.length
    if (step < CHARACTERS_PER_STEP) continue
    step = 0
    joined.push(fresh.join(BLOCK_SEPARATOR))
    fresh = []
    yield
  }
  if (fresh.length > 0) joined.push(fresh.join(BLOCK_SEPARATOR))
  return { parts, text: joined.join(BLOCK_SEPARATOR) }
}

/**
 * The text of some blocks, in document order, with a blank line between two of them. White space is folded the way a
 * browser shows it. `home` is where the range of an empty text stands; what `skip` tells of is left out. In slices.
 */
export function* textOfBlocksSteps(
  home: Node,
  blocks: Iterable<TextBlock>,
  skip?: (element: Element) => boolean,
): Generator<undefined, ArticleText> {
  return new LiveText(home, yield* readParts(blocks, { skip }), { skip })
}

/** The same at once: for a headline, a caption. */
export function textOfBlocks(home: Node, blocks: Iterable<TextBlock>): ArticleText {
  return finish(textOfBlocksSteps(home, blocks))
}

function finish<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

interface Kept {
  index: TextIndex
  /** The words that the index is of. */
  content: string
  shadows: Shadows
  changes: Changes | null
}

/** A tree's index is asked for by each of a page's highlights in turn, and rarely changes between two of them. */
const kept = new WeakMap<Node, Kept>()

/**
 * The text under `root`: its text nodes in order, as they are, without script, style, noscript, template, textarea,
 * iframe and Angka's own elements. Works on documents without a window. The same index comes back until the text changes.
 */
export function indexText(root: Element | Document): TextIndex {
  const known = knownIndex(root)
  if (known) return known
  const top = topOf(root)
  const found = top && observed(top)
  return keep(root, found, finish(readParts(top ? [{ container: top }] : [], RAW)))
}

/** `indexText` in slices of a few milliseconds. Where the page changes meanwhile, it is read again at once. */
export function* indexTextSteps(root: Element | Document): Generator<undefined, TextIndex> {
  const known = knownIndex(root)
  if (known) return known
  const top = topOf(root)
  const found = top && observed(top)
  // Without an observer nobody would know of a change.
  if (!top || !found?.changes) return indexText(root)
  const read = yield* readParts([{ container: top }], RAW)
  if (found.changes.none() && !haveArrived(found.shadows)) return keep(root, found, read)
  found.changes.end()
  return indexText(root)
}

const RAW: BlockTextOptions = { raw: true }

const nodeStartsOf = (parts: readonly Part[]): number[] =>
  parts.flatMap(({ at, runs }) => runs.map(run => at + run.start))

function topOf(root: Element | Document): Element | null {
  return root.nodeType === 9 ? (root as Document).documentElement : (root as Element)
}

/** The index that was made before, where the words are the same still. */
function knownIndex(root: Element | Document): TextIndex | null {
  const top = topOf(root)
  const known = kept.get(root)
  if (top && known && isStill(top, known)) return known.index
  known?.changes?.end()
  kept.delete(root)
  return null
}

function observed(top: Element): Pick<Kept, 'shadows' | 'changes'> {
  const shadows = shadowsIn(top)
  return { shadows, changes: watchChanges(top, shadows) }
}

function keep(root: Element | Document, found: Pick<Kept, 'shadows' | 'changes'> | null, read: ReadParts): TextIndex {
  const index = Object.assign(new LiveText(root, read, RAW), { root, nodeStarts: nodeStartsOf(read.parts) })
  const top = topOf(root)
  if (top && found) kept.set(root, { ...found, index, content: wordsIn(top, found.shadows) })
  return index
}

/** Whether a tree has the words that its index is of. They are compared only where nodes have changed. */
function isStill(top: Element, { shadows, changes, content }: Kept): boolean {
  if (haveArrived(shadows)) return false
  return changes?.none() || content === wordsIn(top, shadows)
}

const COMPOSED = { composed: true }

function createRange(node: Node): Range {
  return (node.ownerDocument ?? (node as Document)).createRange()
}

/** Index of the last item of a list that is sorted so that `holds` is true, then false; -1 for none. */
function lastIndex<T>(list: readonly T[], holds: (item: T) => boolean): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(list[middle]!)) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Index of the last run in a text node that begins before an offset of it; -1 where there is none. */
function runInNode({ nodes, runs }: Part, node: Node, offset: number, side: Side): number {
  let found = -1
  for (let at = nodes.get(node)!.first; runs[at]?.node === node; at++)
    if (side === 'end' ? runs[at]!.from < offset : runs[at]!.from <= offset) found = at
  return found
}

function isFresh(part: Part, node: Node): boolean {
  return (
    node.parentNode !== null && holds(part.block.container, node) && (node as Text).data === part.nodes.get(node)?.data
  )
}

function placeInRun(run: Run, next: Run | undefined, offset: number, side: Side): Place {
  const inside = offset - run.start
  if (inside <= run.length) return { node: run.node, offset: run.from + inside }
  // Inside a line break, which no node holds.
  if (side === 'end' || !next) return { node: run.node, offset: run.from + run.length }
  return { node: next.node, offset: next.from }
}

/**
 * An offset of `from` in `to`, a later state of the same text: what stands before the first and behind the last
 * difference keeps its place; an offset between them moves to where the difference begins.
 */
function align(from: string, to: string, offset: number): number {
  if (from === to) return offset
  const most = Math.min(from.length, to.length)
  let prefix = 0
  while (prefix < most && from[prefix] === to[prefix]) prefix++
  if (offset <= prefix) return offset
  let suffix = 0
  while (suffix < most - prefix && from[from.length - 1 - suffix] === to[to.length - 1 - suffix]) suffix++
  return from.length - offset <= suffix ? to.length - (from.length - offset) : prefix
}
