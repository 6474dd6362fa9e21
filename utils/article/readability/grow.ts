import { isWithoutText } from '../block-text.ts'
import { drawnIn, nextDrawn } from '../flat-tree.ts'
import { hiddenIn } from '../outside.ts'
import { sumsOf, sumsOfText } from './sums.ts'
import { EMBED, Twig } from './twig.ts'

/** A page's tree, as far as it has words. */
export interface Tree {
  body: Twig
  /** The line breaks, in the order of the document. */
  breaks: Twig[]
  /** The open shadow roots that were met, in the order of the document. */
  shadows: ShadowRoot[]
}

/** Yield to the caller after so many nodes, or 64 times as many characters: about a millisecond of work. */
const WORK_PER_STEP = 400
/** No page of news has so many: a cap on the work that a hostile page can ask for. */
const MOST_NODES = 400_000

interface Frame {
  twig: Twig
  child: Node | null
  /** Where what is walked is a slot's: see nextDrawn. */
  slot: HTMLSlotElement | null
}

/** Copies what is drawn under an element, without what it hides itself. */
export function* grow(top: Element): Generator<undefined, Tree> {
  const isHidden = hiddenIn(top)
  const body = new Twig('body', top, nameOf(top), idOf(top))
  // A body stands in something: what is looked for around the text ends there.
  new Twig('html').append(body)
  const tree: Tree = { body, breaks: [], shadows: [] }
  const frames: Frame[] = [frameOf(body, top)]
  let work = 0
  for (let nodes = 0; frames.length && nodes < MOST_NODES; nodes++) {
    if (work > WORK_PER_STEP) {
      work = 0
      yield
    }
    const frame = frames.at(-1)!
    const { child, twig } = frame
    if (!child) {
      frames.pop()
      sumsOf(twig)
      continue
    }
    frame.child = nextDrawn(child, frame.slot)
    if (child.nodeType === 3) {
      const { data } = child as Text
      work += 1 + data.length / 64
      const leaf = new Twig('#text', child as Text)
      leaf.sums = sumsOfText(data)
      twig.append(leaf)
      continue
    }
    work++
    if (child.nodeType !== 1) continue
    const element = child as Element
    const name = element.localName
    const isFrame = name === 'iframe'
    if ((isWithoutText(element) && !isFrame) || isHidden(element)) continue
    const branch = new Twig(name === 'font' ? 'span' : name, element, nameOf(element), idOf(element))
    if (branch.kind & EMBED) branch.isVideo = isVideo(element)
    if (name === 'a' && /^#./.test(element.getAttribute('href') ?? '')) branch.linkShare = SAME_PAGE
    twig.append(branch)
    if (name === 'br') tree.breaks.push(branch)
    if (isFrame || name === 'svg' || name === 'math') continue
    if (element.shadowRoot) tree.shadows.push(element.shadowRoot)
    frames.push(frameOf(branch, element))
  }
  return tree
}

/** A link to a note below says less against a text than a link away from it. */
const SAME_PAGE = 0.3

function frameOf(twig: Twig, element: Element): Frame {
  const { first, slot } = drawnIn(element)
  return { twig, child: first, slot }
}

function nameOf(element: Element): string {
  return element.getAttribute('class') ?? ''
}

/** Not by its property: in a form that is a field which is called so. */
function idOf(element: Element): string {
  return element.getAttribute('id') ?? ''
}

const VIDEO =
  /\/\/(?:www\.)?(?:(?:dailymotion|youtube|youtube-nocookie|player\.vimeo|v\.qq)\.com|(?:archive|upload\.wikimedia)\.org|player\.twitch\.tv)/i

/** Whether what is embedded is a film, as articles have them, and no advert. */
function isVideo(element: Element): boolean {
  for (const { value } of element.attributes) if (VIDEO.test(value.slice(0, 2000))) return true
  return false
}
