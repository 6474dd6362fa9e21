import { canonicalAddress, withoutTracking } from './canonical.ts'
import { clean, isArticleThing, metaContent, textOf, typesOf } from './structured-data.ts'
import type { Thing } from './structured-data.ts'
import { isSameTitle } from './title.ts'

/** What an address that is the page's own weighs, and a headline that is: an address is never a paraphrase. */
const OWN_ADDRESS = 2
const OWN_HEADLINE = 1

/**
 * The things of structured data that are this page's article, the most certain first. Where a page states several, those
 * count that have its address or its headline; where they disagree and none has either, none does.
 */
export function articleThings(things: readonly Thing[], document: Document, headline: Element | null): Thing[] {
  const addresses = new Set([document.URL, canonicalAddress(document)].map(address => pathOf(address, document)))
  const titles = [metaContent(document, 'og:title'), clean(document.title), clean(headline?.textContent)].filter(
    title => title !== undefined,
  )
  const articles = things.filter(isArticleThing)
  const pages = things.filter(thing => typesOf(thing).some(type => /^(?:Web|Item)Page$/.test(type)))
  const weigh = (thing: Thing): number => {
    const title = textOf(thing['headline'])
    const isOwn = addressesOf(thing).some(address => {
      const path = pathOf(address, document)
      return path !== '' && addresses.has(path)
    })
    return (
      (isOwn ? OWN_ADDRESS : 0) +
      (title && title.length > 8 && titles.some(own => isSameTitle(own, title)) ? OWN_HEADLINE : 0)
    )
  }
  const rank = (list: readonly Thing[]): Thing[] =>
    list
      .map(thing => ({ thing, weight: weigh(thing) }))
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight)
      .map(({ thing }) => thing)
  const own = rank(articles)
  const headlines = new Set(articles.map(thing => textOf(thing['headline'])))
  return [...(own.length || headlines.size > 1 ? own : articles), ...rank(pages)]
}

/** One thing that has what each of them has, the first first. */
export function mergedThing(things: readonly Thing[]): Thing | undefined {
  return things.length ? (Object.assign({}, ...[...things].reverse()) as Thing) : undefined
}

function addressesOf(thing: Thing): string[] {
  const main = thing['mainEntityOfPage']
  const page = typeof main === 'object' && main !== null && !Array.isArray(main) ? (main as Thing) : {}
  return [thing['url'], thing['@id'], main, page['@id'], page['url']].filter(value => typeof value === 'string')
}

/** Path and query of an address, or '' for a front page: it is of every article. */
function pathOf(address: string, document: Document): string {
  const base = URL.canParse(document.baseURI) ? document.baseURI : undefined
  if (!URL.canParse(address, base)) return ''
  const { pathname, search } = new URL(withoutTracking(new URL(address, base).href))
  const path = pathname.replace(/\/$/, '')
  return path || search ? path + search : ''
}
