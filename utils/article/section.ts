import { metaContent, textOf, typesOf } from './structured-data.ts'
import type { Thing } from './structured-data.ts'

/** A section's name is a word or a few. */
const LONGEST_NAME = 60

/** The section of its paper that an article stands in: as the article states it, the head, or the page's breadcrumbs. */
export function sectionOf(
  document: Document,
  things: readonly Thing[],
  article: Thing | undefined,
): string | undefined {
  const stated = [
    article && textOf(article['articleSection']),
    metaContent(document, 'article:section', 'parsely-section', 'sailthru.section', 'section'),
    lastSection(things.find(thing => typesOf(thing).includes('BreadcrumbList'))),
  ]
  return stated.find(name => name !== undefined && name.length <= LONGEST_NAME && !/^https?:/.test(name))
}

/** Breadcrumbs run from the front page through sections to the page itself: the last between the two. */
function lastSection(list: Thing | undefined): string | undefined {
  const items = list?.['itemListElement']
  if (!Array.isArray(items)) return undefined
  const crumbs = (items as unknown[])
    .filter((item): item is Thing => typeof item === 'object' && item !== null)
    .sort((a, b) => Number(a['position']) - Number(b['position']))
  // The page itself often has no address of its own, or its headline for a name.
  const named = crumbs.map(item => textOf(item['name'] ?? item['item']))
  const isLinked = crumbs.at(-1)?.['item'] !== undefined && crumbs.length < 3
  return named.slice(1, isLinked ? undefined : -1).at(-1)
}
