import type { ClassNames } from './class-names.ts'
import { linkDensity, sumsOf } from './sums.ts'
import { Twig } from './twig.ts'

/** Shorter paragraphs count for nothing: menus and captions are made of them. */
const LEAST_LENGTH = 25
/** So many elements around a paragraph gain by it. */
const LEVELS = 5
const TOP = 5
const STEP = 400

/** What an element is worth before anything in it is. */
const OWN_SCORE: Record<string, number> = {
  div: 5,
  ...Object.fromEntries(['pre', 'td', 'blockquote'].map(name => [name, 3])),
  ...Object.fromEntries(['address', 'ol', 'ul', 'dl', 'dd', 'dt', 'li', 'form'].map(name => [name, -3])),
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th'].map(name => [name, -5])),
}

/** Weighs classes, or does not. */
export type Weigh = (twig: Twig) => number

export function weigher(names: ClassNames, weighsClasses: boolean): Weigh {
  return weighsClasses ? twig => names.weight(twig.className, twig.id) : () => 0
}

/** Gives every element around the paragraphs its score, and returns the best. */
export function* topCandidates(scored: readonly Twig[], weigh: Weigh): Generator<undefined, Twig[]> {
  const candidates: Twig[] = []
  let work = 0
  for (const paragraph of scored) {
    if (++work % STEP === 0) yield
    if (!paragraph.parent) continue
    const { length, allCommas } = sumsOf(paragraph)
    if (length < LEAST_LENGTH) continue
    const score = 2 + allCommas + Math.min(Math.floor(length / 100), 3)
    let level = 0
    for (let at: Twig | null = paragraph.parent; at?.parent && level < LEVELS; at = at.parent, level++) {
      if (at.score === null) {
        initialize(at, weigh)
        candidates.push(at)
      }
      at.score! += score / (level === 0 ? 1 : level === 1 ? 2 : level * 3)
    }
  }
  const top: Twig[] = []
  for (const candidate of candidates) {
    if (++work % STEP === 0) yield
    // What has many links is a list of them.
    const score = (candidate.score! *= 1 - linkDensity(candidate))
    const at = top.findIndex(other => score > other.score!)
    if (at >= 0) top.splice(at, 0, candidate)
    else if (top.length < TOP) top.push(candidate)
    if (top.length > TOP) top.pop()
  }
  return top
}

function initialize(twig: Twig, weigh: Weigh): void {
  twig.score = (OWN_SCORE[twig.name] ?? 0) + weigh(twig)
}

/** Others that score nearly as much as the best say that what holds them all is the body. */
const NEARLY = 0.75
const LEAST_OTHERS = 3
/** The score may not sink below this share of the best while better is looked for above. */
const LEAST_SHARE = 1 / 3

/** The element that holds the body: the best candidate, or what stands around it and says more. */
export function bodyOf(top: readonly Twig[], body: Twig, weigh: Weigh): Twig {
  let best = top[0]
  if (!best || best === body) {
    const whole = new Twig('div', body.node)
    while (body.first) whole.append(body.first)
    body.append(whole)
    initialize(whole, weigh)
    return whole
  }
  const others = top.slice(1).filter(({ score }) => score! / best!.score! >= NEARLY)
  if (others.length >= LEAST_OTHERS) {
    for (let at = best.parent!; at !== body; at = at.parent!) {
      if (others.filter(other => isAround(at, other)).length < LEAST_OTHERS) continue
      best = at
      break
    }
  }
  if (best.score === null) initialize(best, weigh)
  let last = best.score!
  const least = last * LEAST_SHARE
  for (let at = best.parent!; at !== body; at = at.parent!) {
    if (at.score === null) continue
    if (at.score < least) break
    if (at.score > last) {
      best = at
      break
    }
    last = at.score
  }
  for (let at = best.parent!; at !== body && sumsOf(at).children === 1; at = at.parent!) best = at
  if (best.score === null) initialize(best, weigh)
  return best
}

function isAround(around: Twig, twig: Twig): boolean {
  for (let at = twig.parent; at; at = at.parent) if (at === around) return true
  return false
}

const KEEPS_NAME = new Set(['div', 'article', 'section', 'p', 'ol', 'ul'])
/** Of the best score; so much in what stands beside it, or so much besides for the same class, makes it a part. */
const SIBLING_SHARE = 0.2
const LEAST_SIBLING = 10
const FULL_PARAGRAPH = 80
const LINKED_PARAGRAPH = 0.25

/** Takes the body, and what beside it belongs to it, into an element of their own. */
export function joined(best: Twig): Twig {
  const content = new Twig('div')
  const parent = best.parent!
  const threshold = Math.max(LEAST_SIBLING, best.score! * SIBLING_SHARE)
  for (let sibling = parent.first; sibling;) {
    const next: Twig | null = sibling.next
    if (!sibling.isText && (sibling === best || belongs(sibling, best, threshold))) {
      if (!KEEPS_NAME.has(sibling.name)) sibling.rename('div')
      content.append(sibling)
    }
    sibling = next
  }
  return content
}

function belongs(sibling: Twig, best: Twig, threshold: number): boolean {
  const bonus = sibling.className !== '' && sibling.className === best.className ? best.score! * SIBLING_SHARE : 0
  if (sibling.score !== null && sibling.score + bonus >= threshold) return true
  if (sibling.name !== 'p') return false
  const { length } = sumsOf(sibling)
  const density = linkDensity(sibling)
  if (length > FULL_PARAGRAPH) return density < LINKED_PARAGRAPH
  return length > 0 && length < FULL_PARAGRAPH && density === 0 && hasSentence(sibling)
}

function hasSentence(twig: Twig): boolean {
  let text = ''
  const collect = (at: Twig): void => {
    if (at.isText) text += (at.node as Text).data
    for (let child = at.first; child; child = child.next) collect(child)
  }
  collect(twig)
  return /\.(?: |$)/.test(text.trim().replace(/\s{2,}/g, ' '))
}
