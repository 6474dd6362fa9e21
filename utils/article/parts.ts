import type { TextBlock } from './block-text.ts'
import { BLOCKS } from './candidates.ts'
import type { Candidate } from './candidates.ts'
import { holds, isBefore } from './flat-tree.ts'
import { isHidden, nameWords } from './outside.ts'

const CAPTION_WORDS = new Set(['caption', 'figcaption', 'credit', 'wp-caption'])

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
    const first = blocks.find(block => !holds(element, block.element))
    if (first && isBefore(headline, element) && isBefore(element, first.element)) return element
  }
  return null
}

/** The captions of an article's own pictures; the first often stands above its body. */
export function captionsOf(root: Element): TextBlock[] {
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
