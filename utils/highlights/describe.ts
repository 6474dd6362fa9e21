import { indexText, isWithoutText } from '../article/text-index.ts'
import type { RangeSelector, Selector, XPathSelector } from './selectors.ts'
import { xpathOf } from './xpath.ts'

/**
 * Characters of context kept on each side, white space not counted: a template's indentation is no context. Hypothesis
 * keeps 32; a figure or a short phrase is told from its namesakes by its context alone, and twice as much costs little.
 */
export const CONTEXT = 64
/** With white space, at most so many: templates put hundreds of blanks between two blocks. */
const LONGEST_CONTEXT = 1200
/** Letters of context that are kept at most, where a page repeats itself. */
const MOST_CONTEXT = CONTEXT * 8

/**
 * Selectors that find `range` again under `root`: where it is in the tree, where it is in the text (UTF-16 units of
 * `indexText(root)`), and its words with their context. White space at the range's ends is left out. An empty list
 * where the range holds no text of the page.
 */
export function describe(root: Element, range: Range): Selector[] {
  const index = indexText(root)
  const offsets = index.offsets(range)
  if (!offsets) return []
  const [start, end] = trim(index.text, offsets[0], offsets[1])
  if (start >= end) return []
  const { text } = index
  const quote: Selector = {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    ...contextOf(text, start, end),
  }
  const position: Selector = { type: 'TextPositionSelector', start, end }
  const place = placeOf(root, index.range(start, end))
  return place ? [place, position, quote] : [position, quote]
}

/**
 * What stands before and behind a passage: more of it where a page says the same several times (boilerplate, tables, the
 * posts of a live blog), until it does so no more.
 */
function contextOf(text: string, start: number, end: number): { prefix: string; suffix: string } {
  for (let letters = CONTEXT; ; letters *= 2) {
    const longest = (letters * LONGEST_CONTEXT) / CONTEXT
    const [from, to] = [contextStart(text, start, letters, longest), contextEnd(text, end, letters, longest)]
    if (letters >= MOST_CONTEXT || isOnce(text, text.slice(from, to)))
      return { prefix: text.slice(from, start), suffix: text.slice(end, to) }
  }
}

function isOnce(text: string, words: string): boolean {
  return text.indexOf(words, text.indexOf(words) + 1) < 0
}

function contextStart(text: string, start: number, letters: number, longest: number): number {
  let at = start
  for (let words = 0; at > 0 && words < letters && start - at < longest; at--) if (!isWhite(text, at - 1)) words++
  return at
}

function contextEnd(text: string, end: number, letters: number, longest: number): number {
  let at = end
  for (let words = 0; at < text.length && words < letters && at - end < longest; at++) if (!isWhite(text, at)) words++
  return at
}

function isWhite(text: string, at: number): boolean {
  return /\s/.test(text[at]!)
}

function trim(text: string, start: number, end: number): [number, number] {
  while (start < end && isWhite(text, start)) start++
  while (end > start && isWhite(text, end - 1)) end--
  return [start, end]
}

function placeOf(root: Element, range: Range): RangeSelector | null {
  const startSelector = boundary(root, range.startContainer, range.startOffset)
  const endSelector = boundary(root, range.endContainer, range.endOffset)
  return startSelector && endSelector ? { type: 'RangeSelector', startSelector, endSelector } : null
}

/** A place as an element and an offset into its own text, which a split text node doesn't move. */
function boundary(root: Element, node: Node, offset: number): XPathSelector | null {
  const element = node.parentElement
  if (!element || !root.contains(element)) return null
  let start = offset
  const walker = element.ownerDocument.createTreeWalker(element, 4)
  for (let text = walker.nextNode(); text && text !== node; text = walker.nextNode())
    if (!isLeftOut(text, element)) start += (text as Text).data.length
  return {
    type: 'XPathSelector',
    value: xpathOf(root, element),
    refinedBy: { type: 'TextPositionSelector', start, end: start },
  }
}

function isLeftOut(node: Node, within: Element): boolean {
  for (let at = node.parentElement; at && at !== within; at = at.parentElement) if (isWithoutText(at)) return true
  return false
}
