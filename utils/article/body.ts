import type { TextBlock } from './block-text.ts'
import { candidates } from './candidates.ts'
import type { Candidate } from './candidates.ts'
import { elementAbove, holds } from './flat-tree.ts'
import { isBesides, isNamedBesides, isVoiceOnly, nameWords } from './outside.ts'
import { captionsOf } from './parts.ts'
import { choose } from './readability/choose.ts'

export interface Body {
  /** The element that holds most of the body. */
  root: Element | null
  blocks: Candidate[]
  captions: TextBlock[]
  /** The open shadow roots that were met, in the order of the document. */
  shadows: ShadowRoot[]
  /** Whether an element in a block's line is no part of the body. */
  isDropped: (element: Element) => boolean
}

/**
 * Finds the body: what Readability would choose, without what is read apart from it or is no prose. Of a page with
 * several articles, `story` is the element of the one that is meant.
 */
export function* findBody(document: Document, story?: Element): Generator<undefined, Body> {
  const top: Element | null = story ?? document.body
  if (!top) return { root: null, blocks: [], captions: [], shadows: [], isDropped: () => false }
  const { root: chosen, nodes, shadows, isCertain, isWhole } = yield* choose(document, top)
  const root = chosen ?? top
  const captions = captionsOf(story ?? root.closest('article,main') ?? root)
  yield
  const { found, dropped } = yield* candidates(top, nodes)
  const isApart = apartFrom(root, captions, { isCertain, isWhole })
  const own: Candidate[] = []
  const besides: Candidate[] = []
  for (const [at, block] of found.entries()) {
    if (at % BLOCKS_PER_STEP === BLOCKS_PER_STEP - 1) yield
    const where = isApart(block)
    if (!where) own.push(block)
    else if (where === 'named') besides.push(block)
  }
  yield
  // What holds so much of a body is no box in it, whatever it is called.
  const blocks =
    lengthOf(besides) < (lengthOf(own) + lengthOf(besides)) * MOST_BESIDES
      ? own
      : found.filter(block => isApart(block) !== 'apart')
  return {
    root,
    blocks: isWhole ? blocks : withinEdges(blocks, isCertain),
    captions,
    shadows,
    isDropped: element => dropped.has(element),
  }
}

const MOST_BESIDES = 0.4
/** So many blocks are looked at between two yields: a millisecond or two. */
const BLOCKS_PER_STEP = 200

function withinEdges(blocks: Candidate[], isCertain: boolean): Candidate[] {
  const inside = withoutLines(withoutLinks(blocks))
  return isCertain ? inside : withoutEdges(inside)
}

function lengthOf(blocks: readonly Candidate[]): number {
  return blocks.reduce((sum, { length }) => sum + length, 0)
}

/** Tells what stands in a body and is no part of it: by what it is, or by its name. */
function apartFrom(
  root: Element,
  captions: readonly TextBlock[],
  { isCertain, isWhole }: { isCertain: boolean; isWhole: boolean },
): (block: Candidate) => 'apart' | 'named' | null {
  const known = new Map<Element, 'apart' | 'named' | null>(
    captions.map(({ container }) => [container as Element, 'apart']),
  )
  const figures = new Set(captions.flatMap(({ container }) => (container as Element).closest('figure') ?? []))
  const whereIs = (element: Element): 'apart' | 'named' | null => {
    const path: Element[] = []
    let where: 'apart' | 'named' | null = null
    for (let at: Element | null = element; at; at = at === root ? null : elementAbove(at)) {
      where = known.get(at) ?? null
      if (known.has(at)) break
      path.push(at)
      if (isVoiceOnly(at)) where = 'apart'
      else if (isNamedBesides(at) || (!isCertain && isBesides(at))) where = 'named'
      if (where) break
    }
    for (const each of path) known.set(each, where)
    return where
  }
  // Of a page without a body, what the reader wants is its numbers: prices stand alone in their paragraphs.
  return block =>
    whereIs(block.element) ?? ((!isWhole && isWordless(block)) || isCredit(block, figures) ? 'apart' : null)
}

/** Numbers of a pager, arrows: what has no letter is no prose. In tables it is what the table is for. */
function isWordless({ container, element, length }: Candidate): boolean {
  return length < 20 && !isTabular(element) && !/\p{L}/u.test(container.textContent ?? '')
}

/** Whether it is what stands at a picture, beside its caption: who took it. */
function isCredit({ element, length }: Candidate, figures: ReadonlySet<Element>): boolean {
  const figure = figures.size > 0 && length <= LONGEST_LINE ? element.closest('figure') : null
  return figure !== null && figures.has(figure) && !isTabular(element) && !element.closest('blockquote')
}

function isTabular(element: Element): boolean {
  return element.closest('table,dl,pre') !== null
}

/** Beyond this share of linked text a list leads on to other pages, and cites nothing. */
const MOST_LINKED = 0.9

/** Shorter than headlines, links are names and terms: what a text lists, or where to find it. */
const SHORTEST_HEADLINE = 20

/** Takes out the lists of links: what to read next. What leads to a place in the same page is a table of contents. */
function withoutLinks(blocks: Candidate[]): Candidate[] {
  const sums = new Map<Element, { blocks: number; length: number; linked: number }>()
  const listOf = ({ element }: Candidate): Element | null => element.closest('ul,ol')
  for (const block of blocks) {
    const list = listOf(block)
    if (!list) continue
    const sum = sums.get(list) ?? { blocks: 0, length: 0, linked: 0 }
    sum.blocks++
    sum.length += block.length
    if (!block.element.querySelector('a[href^="#"]')) sum.linked += block.linked
    sums.set(list, sum)
  }
  return blocks.filter(block => {
    const sum = sums.get(listOf(block)!)
    return !sum || sum.linked < sum.length * MOST_LINKED || sum.length < sum.blocks * SHORTEST_HEADLINE
  })
}

/** Names of the line under a headline: who wrote it, when, how long it takes to read. */
const LINE_WORDS = new Set(
  'byline author authors meta metadata date datetime time timestamp published pubdate posted dateline kicker'.split(
    ' ',
  ),
)
/** Longer than a line under a headline, a block is a paragraph, whatever it is called. */
const LONGEST_LINE = 160

function isLine({ element, length }: Candidate): boolean {
  if (length > LONGEST_LINE) return false
  if (element.localName === 'time' || element.localName === 'address') return true
  if (!/^h\d$/.test(element.localName) && element.querySelector(':scope > time,:scope > [rel~="author"]')) return true
  return [element, elementAbove(element)].some(
    named => named !== null && nameWords(named).some(word => LINE_WORDS.has(word)),
  )
}

/** Takes off the beginning what stands between a headline and its text: who and when. */
function withoutLines(blocks: Candidate[]): Candidate[] {
  const first = blocks.findIndex(block => !isLine(block))
  return first > 0 ? blocks.slice(first) : blocks
}

/** Sentences end; what is longer than a label is no label at an edge, whether it ends or not. */
const SENTENCE_END = /[.!?…。！？।؟:：»”"'’)\]）」』】]$/
const LONGEST_LABEL = 25

/** Takes the labels off both ends of a body that is none for certain: sections, share buttons, tags. */
function withoutEdges(blocks: Candidate[]): Candidate[] {
  const first = blocks.findIndex(block => !isLabel(block))
  if (first < 0) return blocks
  // A heading right before the first sentence is the body's own.
  const start = first > 0 && /^h[2-6]$/.test(blocks[first - 1]!.element.localName) ? first - 1 : first
  return blocks.slice(start, blocks.findLastIndex(block => !isLabel(block)) + 1)
}

function isLabel({ container, element, length, linked }: Candidate): boolean {
  if (length >= LONGEST_LABEL || isTabular(element)) return false
  return linked > length / 2 || !SENTENCE_END.test((container.textContent ?? '').trim())
}

/** A body's blocks without those that are in other parts of the article: its figures are found there. */
export function withoutParts(blocks: readonly Candidate[], parts: readonly (Element | null)[]): Candidate[] {
  return blocks.filter(({ element }) => !parts.some(part => part !== null && holds(part, element)))
}
