import { textOfBlocks } from '../article/index.ts'
import { isBreaking } from '../article/block-text.ts'

/** A passage's words as one reads them, and what stands beside them in their line. */
export interface Quoted {
  /** Between two blocks (paragraphs, list items, table cells) stands a space, even where the markup has none. */
  quote: string
  /** The same by the blocks that it reaches over. */
  lines: string[]
  /** What stands in the same block before it, and behind it. */
  before: string
  after: string
}

/** The words of a range; null where it holds none. */
export function quotedFrom(range: Range): Quoted | null {
  const container = blockAround(range.commonAncestorContainer)
  const text = textOfBlocks(container, [{ container }])
  const at = text.offsets(range)
  if (!at) return null
  const words = text.text.slice(...at)
  const quote = inOneLine(words)
  if (!quote) return null
  return {
    quote,
    lines: words.split('\n').map(inOneLine).filter(Boolean),
    before: inOneLine(text.text.slice(0, at[0]).split('\n').at(-1)!),
    after: inOneLine(text.text.slice(at[1]).split('\n')[0]!),
  }
}

const inOneLine = (words: string) => words.replaceAll(/\s+/g, ' ').trim()

/** The nearest element that stands in a line of its own, or the top of the tree. */
function blockAround(node: Node): Node {
  let at: Node = node
  while (at.parentNode && !(at.nodeType === 1 && isBreaking(at as Element))) at = at.parentNode
  return at
}
