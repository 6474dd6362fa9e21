import type { ClassNames } from './class-names.ts'
import { holdsOnly, isEmpty, isPhrase, linkDensity, sumsOf } from './sums.ts'
import { following, RULE, Twig } from './twig.ts'

/** Steps of work before the caller is let in: see grow. */
const TWIGS_PER_STEP = 1000

function isBreak(twig: Twig | null): boolean {
  return twig?.name === 'br'
}

function isBlank(twig: Twig): boolean {
  return isBreak(twig) || (twig.isText && sumsOf(twig).length === 0)
}

function pastBlank(twig: Twig | null): Twig | null {
  let at = twig
  while (at?.isText && sumsOf(at).length === 0) at = at.next
  return at
}

/** Makes a paragraph of what stands behind two line breaks or more. */
export function* breakParagraphs(breaks: readonly Twig[]): Generator<undefined, void> {
  let work = 0
  for (const first of breaks) {
    if (++work % TWIGS_PER_STEP === 0) yield
    if (!first.parent) continue
    let isDouble = false
    for (let next = pastBlank(first.next); next && isBreak(next);) {
      isDouble = true
      const behind: Twig | null = next.next
      next.remove()
      next = pastBlank(behind)
    }
    if (!isDouble) continue
    const paragraph = new Twig('p')
    first.replaceWith(paragraph)
    for (let next = paragraph.next; next;) {
      if (isBreak(next) && isBreak(pastBlank(next.next))) break
      if (!isPhrase(next)) break
      const behind: Twig | null = next.next
      paragraph.append(next)
      next = behind
    }
    while (paragraph.last && isBlank(paragraph.last)) paragraph.last.remove()
    if (paragraph.parent?.name === 'p') paragraph.parent.rename('div')
  }
}

/** What is asked of a page while its twigs are looked through. */
export interface Pruning {
  names: ClassNames
  /** Whether what is named like the surroundings of an article is cut off. */
  cutsUnlikely: boolean
  /** The words of the title: a heading that repeats it is no part of the body. */
  title: ReadonlySet<string>
}

const UNLIKELY_ROLES = new Set(['menu', 'menubar', 'complementary', 'navigation', 'alert', 'alertdialog', 'dialog'])
const MAY_BE_EMPTY = new Set(['div', 'section', 'header', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
const SCORED = new Set(['section', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'td', 'pre'])
/** A div with one paragraph in it and hardly a link is that paragraph. */
const LEAST_LINKED = 0.25
const LONGEST_BYLINE = 100

/** Cuts off what is no body, mends what is no paragraph by name only, and says what is to be scored. */
export function* prune(body: Twig, { names, cutsUnlikely, title }: Pruning): Generator<undefined, Twig[]> {
  const scored: Twig[] = []
  let hasTitle = false
  let hasByline = false
  const isOutside = (twig: Twig, element: Element): boolean => {
    const own = twig.className || twig.id ? `${twig.className} ${twig.id}` : ''
    if (element.getAttribute('role') === 'dialog' && element.getAttribute('aria-modal') === 'true') return true
    if (!hasByline && isByline(twig, element, own, names)) return (hasByline = true)
    if (!hasTitle && repeats(twig, element, title)) return (hasTitle = true)
    if (!cutsUnlikely) return false
    if (twig !== body && twig.name !== 'a' && names.isUnlikely(own) && !twig.isIn('table', 3) && !twig.isIn('code', 3))
      return true
    return UNLIKELY_ROLES.has(element.getAttribute('role') ?? '')
  }
  let work = 0
  for (let at: Twig | null = body; at;) {
    if (++work % TWIGS_PER_STEP === 0) yield
    const { node } = at
    if (!at.isText && !(at.kind & RULE)) {
      if (
        at !== body &&
        ((node && node.nodeType === 1 && isOutside(at, node as Element)) || (MAY_BE_EMPTY.has(at.name) && isEmpty(at)))
      ) {
        const next = following(at, body, true)
        at.remove()
        at = next
        continue
      }
      if (SCORED.has(at.name)) scored.push(at)
      if (at.name === 'div') at = paragraphsIn(at, scored)
    }
    at = following(at, body)
  }
  return scored
}

/** Puts what stands loose in a div into paragraphs; a div that is one itself becomes one. */
function paragraphsIn(div: Twig, scored: Twig[]): Twig {
  let paragraph: Twig | null = null
  const end = (): void => {
    while (paragraph?.last && isBlank(paragraph.last)) paragraph.last.remove()
    paragraph = null
  }
  for (let child = div.first; child;) {
    const next: Twig | null = child.next
    if (isPhrase(child)) {
      if (paragraph) paragraph.append(child)
      else if (!isBlank(child)) {
        paragraph = new Twig('p')
        child.replaceWith(paragraph)
        paragraph.append(child)
      }
    } else end()
    child = next
  }
  const only = holdsOnly(div, 'p')
  if (only && linkDensity(div) < LEAST_LINKED) {
    div.replaceWith(only)
    scored.push(only)
    return only
  }
  if (sumsOf(div).blocks === 0) {
    div.rename('p')
    scored.push(div)
  }
  return div
}

function isByline(twig: Twig, element: Element, own: string, names: ClassNames): boolean {
  const says =
    names.isByline(own) ||
    element.getAttribute('rel') === 'author' ||
    (element.getAttribute('itemprop')?.includes('author') ?? false)
  const { length } = says ? sumsOf(twig) : { length: 0 }
  return length > 0 && length < LONGEST_BYLINE
}

/** A heading with this share of its letters in words of the title repeats it. */
const SAME_TITLE = 0.75

function repeats(twig: Twig, element: Element, title: ReadonlySet<string>): boolean {
  if (twig.name !== 'h1' && twig.name !== 'h2') return false
  const words = wordsOf(element.textContent)
  const lengthOf = (list: string[]): number => list.join(' ').length
  return words.length > 0 && 1 - lengthOf(words.filter(word => !title.has(word))) / lengthOf(words) > SAME_TITLE
}

/** The words of a title or a heading, in small letters. */
export function wordsOf(text: string): string[] {
  return (
    text
      .slice(0, 1000)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}
