import type { TextBlock } from './block-text.ts'
import { candidates } from './candidates.ts'
import type { Candidate } from './candidates.ts'
import { elementAbove, holds } from './flat-tree.ts'
import { nameWords } from './outside.ts'
import { captionsOf } from './parts.ts'

export interface Body {
  /** The element that holds most of the body. */
  root: Element | null
  blocks: Candidate[]
  captions: TextBlock[]
  /** The open shadow roots that were met, in the order of the document. */
  shadows: ShadowRoot[]
}

/** Paragraphs shorter than this tell nothing about where the body is: menus and captions are made of them. */
const TELLING_LENGTH = 25
/** Beyond this share of linked text a block is a list of links, not a paragraph that cites. */
const MOST_LINKED = 0.5
/** A block's weight in its parent, grandparent, …: high enough for bodies in sections, low enough to leave the page out. */
const DECAY = [1, 0.7, 0.35, 0.2, 0.1]

function isParagraph(candidate: Candidate): boolean {
  return candidate.length >= TELLING_LENGTH && candidate.linked <= candidate.length * MOST_LINKED
}

/**
 * Finds the body: the element where the long paragraphs stand, and the blocks in it that belong. Of a page with several
 * articles, `story` is the element of the one that is meant.
 */
export function* findBody(document: Document, story?: Element): Generator<undefined, Body> {
  const top: Element | null = story ?? document.body
  if (!top) return { root: null, blocks: [], captions: [], shadows: [] }
  const { found, shadows } = yield* candidates(top)
  const root = bodyRoot(found.filter(isParagraph), top) ?? (story ? top : document.querySelector('article,main')) ?? top
  yield
  const within = found.filter(candidate => holds(root, candidate.element))
  const cited = citingLists(within)
  const inside = within.filter(candidate => belongs(candidate, cited))
  const captions = captionsOf(story ?? root.closest('article,main') ?? root)
  return { root, blocks: withoutEdges(inside), captions, shadows }
}

/** What a step up must add, as a share of the text so far, to be taken: less is a teaser or a note on the author. */
const WORTH_A_STEP = 0.25
/** The same from an element that has a headline with the text below it: mostly all of an article. */
const WORTH_A_STEP_FROM_HEADLINE = 0.6

/** What a paragraph of a teaser weighs: a stream of them below a short article has more text than it. */
const TEASER = 0.1

/** Whether an element stands in a teaser: an item of a list that has a headline of its own. */
function isTeaser(element: Element): boolean {
  const item = element.closest('li')
  return item !== null && item.querySelector('h2,h3,h4,h5,h6') !== null
}

function bodyRoot(paragraphs: readonly Candidate[], top: Element): Element | null {
  const scores = new Map<Element, number>()
  const whole = new Map<Element, number>()
  for (const { element, length, linked } of paragraphs) {
    // A run of inline content in a div weighs as a paragraph in it does.
    const first = element.localName === 'p' ? elementAbove(element) : element
    const weight = (length - linked) * (isTeaser(element) ? TEASER : 1)
    let level = 0
    for (let at: Element | null = first; at; at = elementAbove(at)) {
      const share = DECAY[level++]
      if (share) scores.set(at, (scores.get(at) ?? 0) + weight * share)
      whole.set(at, (whole.get(at) ?? 0) + weight)
      if (at === top) break
    }
  }
  let root: Element | null = null
  let best = 0
  for (const [element, score] of scores) if (score > best) [root, best] = [element, score]
  // A body in several sections, or with a part of it in a box, is what holds them all.
  for (let at = root; at && at !== top; at = elementAbove(at)) {
    const above = elementAbove(at)
    if (isWholeBody(at) || !above) break
    const gain = whole.get(above)! / whole.get(root!)! - 1
    if (gain >= WORTH_A_STEP && (gain >= WORTH_A_STEP_FROM_HEADLINE || !at.querySelector('h1'))) root = above
  }
  return root
}

function isWholeBody(element: Element): boolean {
  return element.localName === 'article' || element.matches('[itemprop~="articleBody"]')
}

/** Lists of which most is no link: an item of such a list may be a link, and is no teaser for it. */
function citingLists(candidates: readonly Candidate[]): Set<Element> {
  const sums = new Map<Element, { length: number; linked: number }>()
  for (const { element, length, linked } of candidates) {
    const list = element.closest('ul,ol')
    if (!list) continue
    const sum = sums.get(list) ?? { length: 0, linked: 0 }
    sums.set(list, { length: sum.length + length, linked: sum.linked + linked })
  }
  return new Set([...sums].filter(([, { length, linked }]) => linked <= length * MOST_LINKED).map(([list]) => list))
}

/** Names of the line under a headline: who wrote it, when, how long it takes to read. */
const LINE_WORDS = new Set(
  'byline author authors meta metadata date datetime time timestamp published pubdate posted dateline kicker'.split(
    ' ',
  ),
)
/** Longer than a line under a headline, a block is a paragraph, whatever it is called. */
const LONGEST_LINE = 160

function belongs(candidate: Candidate, cited: ReadonlySet<Element>): boolean {
  const { element, length, linked } = candidate
  if (element.localName === 'h1' || length < 2) return false
  if (linked > length * MOST_LINKED && length < 200) {
    const list = element.closest('ul,ol')
    if (!list || !cited.has(list)) return false
  }
  return length > LONGEST_LINE || !isLine(element)
}

function isLine(element: Element): boolean {
  if (element.localName === 'time' || element.localName === 'address') return true
  if (!/^h\d$/.test(element.localName) && element.querySelector(':scope > time,:scope > [rel~="author"]')) return true
  return [element, elementAbove(element)].some(
    named => named !== null && nameWords(named).some(word => LINE_WORDS.has(word)),
  )
}

/** Sentences end; so many characters without an end are one all the same. Scripts without spaces say more in fewer. */
const SENTENCE_END = /[.!?…。！？।؟:：»”"'’)\]）」』】]$/
const CERTAIN_SENTENCE = 80

/** Takes the labels off both ends of a body: who and when, share buttons, tags, what to read next. */
function withoutEdges(blocks: readonly Candidate[]): Candidate[] {
  const first = blocks.findIndex(isSentence)
  if (first < 0) return [...blocks]
  let start = first
  // A heading right before the first sentence is the body's own.
  if (start > 0 && isHeading(blocks[start - 1]!)) start--
  let end = blocks.length
  while (end > start && !isSentence(blocks[end - 1]!) && !isTabular(blocks[end - 1]!)) end--
  return blocks.slice(start, end)
}

function isHeading({ element }: Candidate): boolean {
  return /^h[2-6]$/.test(element.localName)
}

function isTabular({ element }: Candidate): boolean {
  return element.closest('table,dl,pre') !== null
}

function isSentence({ container, after, before, length, linked }: Candidate): boolean {
  if (linked > length * MOST_LINKED) return false
  if (length >= CERTAIN_SENTENCE) return true
  if (length < TELLING_LENGTH / 2) return false
  const isWhole = !after && !before
  return !isWhole || SENTENCE_END.test((container.textContent ?? '').trim())
}
