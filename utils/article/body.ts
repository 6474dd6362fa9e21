import { isBreaking, isWithoutText } from './block-text.ts'
import type { TextBlock } from './block-text.ts'

/** A paragraph-like piece of the page: a run of inline content in one element, and what tells whether it belongs. */
export interface Candidate extends TextBlock {
  container: Element
  /** Characters of text, white space folded. */
  length: number
  /** Those of them that stand in links. */
  linked: number
}

export interface Body {
  /** The element that holds most of the body. */
  root: Element | null
  blocks: Candidate[]
  captions: TextBlock[]
}

/** Elements that never hold a body's paragraphs, by what they are for. */
const OUTSIDE = new Set(
  (
    'nav footer aside form button select dialog menu svg math canvas video audio object embed picture label input ' +
    'fieldset datalist details figure'
  ).split(' '),
)

/** ARIA roles of what stands around a body. */
const OUTSIDE_ROLES = new Set(
  (
    'navigation complementary banner contentinfo search dialog alertdialog alert menu menubar toolbar tablist ' +
    'form listbox tooltip status'
  ).split(' '),
)

/**
 * Words in a class or an id that name what is around a body, in the English that markup is written in everywhere.
 * A word is bounded by what is no letter, or by a change of case: "ad" is an advert, "header" is not.
 */
const OUTSIDE_WORDS = new Set(
  (
    'ad ads adv advert adverts advertisement advertising adslot sponsor sponsored promo promotion newsletter subscribe ' +
    'subscription signup related recommended recommendation recommendations recirculation trending popular comments ' +
    'comment disqus share sharing social breadcrumb breadcrumbs nav navigation menu sidebar footer cookie consent ' +
    'gdpr toolbar tags taglist teaser teasers outbrain taboola pagination pager banner modal popup overlay ' +
    'readmore morestories mostread toc'
  ).split(' '),
)

const CAPTION_WORDS = new Set(['caption', 'figcaption', 'credit', 'wp-caption'])

const WORDS_OF_NAME = /[A-Z]?[a-z]+|[A-Z]+/g

/** The words of an element's class and id, in small letters. */
export function nameWords(element: Element): string[] {
  const name = `${element.getAttribute('class') ?? ''} ${element.id}`.slice(0, 400)
  return (name.match(WORDS_OF_NAME) ?? []).map(word => word.toLowerCase())
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true
  const style = element.getAttribute('style')
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
}

/** Whether an element's own name and attributes say that it, and all in it, stands outside of a body. */
function isNamedOutside(element: Element): boolean {
  if (OUTSIDE.has(element.localName)) return true
  const role = element.getAttribute('role')
  if (role && OUTSIDE_ROLES.has(role.toLowerCase())) return true
  if (element.localName === 'body' || element.localName === 'article' || element.localName === 'main') return false
  return nameWords(element).some(word => OUTSIDE_WORDS.has(word))
}

/**
 * What holds more than this share of the page's paragraphs is no sidebar and no dialog, whatever it is called: pages
 * stand whole in a form, or in an element of the class "no-sidebar".
 */
const MOST_OUTSIDE = 0.4

/** Tells what stands outside of a body. */
function outsideOf(top: Element): (element: Element) => boolean {
  let whole: number | undefined
  return element => {
    if (isWithoutText(element)) return true
    // An open dialog hides the whole page behind it from screen readers.
    if (!isNamedOutside(element) && !isHidden(element)) return false
    whole ??= paragraphText(top)
    return paragraphText(element) <= whole * MOST_OUTSIDE
  }
}

function paragraphText(element: Element): number {
  let length = 0
  for (const paragraph of element.getElementsByTagName('p')) length += paragraph.textContent.length
  // Where nothing is marked as a paragraph, all text counts.
  return length || element.textContent.length >> 2
}

/** What is left out inside a block's own text: what is hidden, notes to the eye, buttons. */
export function isOutsideInline(element: Element): boolean {
  return isHidden(element) || OUTSIDE.has(element.localName)
}

/** Paragraphs shorter than this tell nothing about where the body is: menus and captions are made of them. */
const TELLING_LENGTH = 25
/** Beyond this share of linked text a block is a list of links, not a paragraph that cites. */
const MOST_LINKED = 0.5
/** A block's weight in its parent, grandparent, …: high enough for bodies in sections, low enough to leave the page out. */
const DECAY = [1, 0.7, 0.35, 0.2, 0.1]
/** Yield to the caller after so many nodes, or 64 times as many characters: about a millisecond of work. */
const WORK_PER_STEP = 400
/** No page of news has so many: a cap on the work that a hostile page can ask for. */
const MOST_NODES = 400_000

/** An element whose children are being looked through, and the run of inline content that is open in it. */
interface Frame {
  element: Element
  child: Node | null
  after: Node | null
  length: number
  linked: number
}

/** Collects every paragraph-like run of inline content that could belong to a body, in the order of the document. */
export function* candidates(top: Element): Generator<undefined, Candidate[]> {
  const isOutside = outsideOf(top)
  const found: Candidate[] = []
  const frames: Frame[] = [frameOf(top)]
  const close = (frame: Frame, before: Node | null): void => {
    const { element, after, length, linked } = frame
    if (length > 0) found.push({ container: element, after, before, length, linked })
    Object.assign(frame, { after: before, length: 0, linked: 0 })
  }
  let work = 0
  for (let nodes = 1; frames.length && nodes < MOST_NODES; nodes++) {
    if (work > WORK_PER_STEP) {
      work = 0
      yield
    }
    const frame = frames.at(-1)!
    const { child } = frame
    if (!child) {
      close(frame, null)
      frames.pop()
      continue
    }
    frame.child = child.nextSibling
    work += 1 + ((child as Partial<Text>).length ?? 0) / 64
    if (child.nodeType === 3) frame.length += foldedLength((child as Text).data)
    if (child.nodeType !== 1) continue
    const item = child as Element
    if (item.localName === 'br') {
      if (nextSolid(item)?.nodeName === 'BR') close(frame, item)
    } else if (isBreaking(item) || holdsBlocks(item)) {
      close(frame, item)
      if (!isOutside(item)) frames.push(frameOf(item))
    } else if (!isOutsideInline(item) && !isWithoutText(item)) addInline(frame, item)
  }
  return found
}

function frameOf(element: Element): Frame {
  return { element, child: element.firstChild, after: null, length: 0, linked: 0 }
}

function addInline(frame: Frame, item: Element): void {
  const length = foldedLength(item.textContent)
  frame.length += length
  if (item.localName === 'a') frame.linked += length
  else for (const link of item.querySelectorAll('a')) frame.linked += foldedLength(link.textContent)
}

function nextSolid(node: Node): Node | null {
  let next = node.nextSibling
  while (next && ((next.nodeType === 3 && !(next as Text).data.trim()) || next.nodeType === 8)) next = next.nextSibling
  return next
}

const BLOCKS = 'p,div,section,article,ul,ol,table,blockquote,h1,h2,h3,h4,h5,h6,figure,pre,header,aside,main'

function holdsBlocks(element: Element): boolean {
  return element.firstElementChild !== null && element.querySelector(BLOCKS) !== null
}

function foldedLength(text: string | null): number {
  return text ? text.replace(/\s{2,}/g, ' ').trim().length : 0
}

function isParagraph(candidate: Candidate): boolean {
  return candidate.length >= TELLING_LENGTH && candidate.linked <= candidate.length * MOST_LINKED
}

/**
 * Finds the body: the element where the long paragraphs stand, and the blocks in it that belong. Of a page with several
 * articles, `story` is the element of the one that is meant.
 */
export function* findBody(document: Document, story?: Element): Generator<undefined, Body> {
  const top: Element | null = story ?? document.body
  if (!top) return { root: null, blocks: [], captions: [] }
  const all = yield* candidates(top)
  const root = bodyRoot(all.filter(isParagraph), top) ?? (story ? top : document.querySelector('article,main')) ?? top
  yield
  const inside = all.filter(candidate => root.contains(candidate.container) && belongs(candidate))
  return { root, blocks: withoutEdges(inside), captions: captionsOf(story ?? root.closest('article,main') ?? root) }
}

/** What a step up must add, as a share of the text so far, to be taken: less is a teaser or a note on the author. */
const WORTH_A_STEP = 0.25

function bodyRoot(paragraphs: readonly Candidate[], top: Element): Element | null {
  const scores = new Map<Element, number>()
  const whole = new Map<Element, number>()
  for (const { container, length, linked } of paragraphs) {
    // A run of inline content in a div weighs as a paragraph in it does.
    const first = container.localName === 'p' ? container.parentElement : container
    const weight = length - linked
    let level = 0
    for (let at: Element | null = first; at; at = at.parentElement) {
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
  for (let at = root; at && at !== top; at = at.parentElement) {
    const { parentElement } = at
    if (isWholeBody(at) || !parentElement) break
    if (whole.get(parentElement)! >= whole.get(root!)! * (1 + WORTH_A_STEP)) root = parentElement
  }
  return root
}

function isWholeBody(element: Element): boolean {
  return element.localName === 'article' || element.matches('[itemprop~="articleBody"]')
}

/** Names of the line under a headline: who wrote it, when, how long it takes to read. */
const LINE_WORDS = new Set(
  'byline author authors meta metadata date datetime time timestamp published pubdate posted dateline kicker'.split(
    ' ',
  ),
)
/** Longer than a line under a headline, a block is a paragraph, whatever it is called. */
const LONGEST_LINE = 160

function belongs(candidate: Candidate): boolean {
  const { container, length, linked } = candidate
  if (container.localName === 'h1' || length < 2) return false
  if (linked > length * MOST_LINKED && length < 200) return false
  return length > LONGEST_LINE || !isLine(container)
}

function isLine(container: Element): boolean {
  if (container.localName === 'time' || container.localName === 'address') return true
  if (!/^h\d$/.test(container.localName) && container.querySelector(':scope > time,:scope > [rel~="author"]'))
    return true
  const { parentElement } = container
  return [container, parentElement].some(element => element && nameWords(element).some(word => LINE_WORDS.has(word)))
}

/** Sentences end; so many characters without an end are one all the same. Scripts without spaces say more in fewer. */
const SENTENCE_END = /[.!?…。！？।؟:：»”"'’)\]]$/
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

function isHeading({ container }: Candidate): boolean {
  return /^h[2-6]$/.test(container.localName)
}

function isTabular({ container }: Candidate): boolean {
  return container.closest('table,dl,pre') !== null
}

function isSentence({ container, after, before, length, linked }: Candidate): boolean {
  if (linked > length * MOST_LINKED) return false
  if (length >= CERTAIN_SENTENCE) return true
  if (length < TELLING_LENGTH / 2) return false
  const isWhole = !after && !before
  return !isWhole || SENTENCE_END.test(container.textContent.trim())
}

/** What stands between a headline and the first paragraph and sums the article up. */
const STANDFIRST_WORDS = new Set(
  'standfirst subtitle subheading subhead subheadline dek deck lead lede summary intro abstract'.split(' '),
)
const STANDFIRST =
  '[itemprop~="description"],[class*="standfirst" i],[class*="sub" i],[class*="de" i],[class*="le" i],[class*="summary" i],[class*="intro" i],[class*="abstract" i]'

/** The article's standfirst, with the body's blocks that are in it. Its figures are found there, and not in the body. */
export function findStandfirst(headline: Element | null, blocks: readonly Candidate[]): Element | null {
  if (!headline) return null
  const scope = headline.closest('article,main') ?? headline.parentElement?.parentElement
  for (const element of scope?.querySelectorAll(STANDFIRST) ?? []) {
    if (!element.hasAttribute('itemprop') && !nameWords(element).some(word => STANDFIRST_WORDS.has(word))) continue
    const length = element.textContent.trim().length
    if (length < 30 || length > 600 || element.contains(headline)) continue
    const first = blocks.find(({ container }) => !element.contains(container))
    // 4: what is given follows
    const isBetween =
      first && headline.compareDocumentPosition(element) & 4 && element.compareDocumentPosition(first.container) & 4
    if (isBetween && !element.contains(first.container)) return element
  }
  return null
}

/** The captions of an article's own pictures; the first often stands above its body. */
function captionsOf(root: Element): TextBlock[] {
  const found: TextBlock[] = []
  for (const caption of root.querySelectorAll('figcaption'))
    if (!isHidden(caption) && !caption.closest('aside,nav,footer,li')) found.push({ container: caption })
  if (!found.length)
    for (const caption of root.querySelectorAll('[class*="caption" i]'))
      if (
        !isHidden(caption) &&
        nameWords(caption).some(word => CAPTION_WORDS.has(word)) &&
        !caption.querySelector(BLOCKS)
      )
        found.push({ container: caption })
  return found.slice(0, 200)
}
