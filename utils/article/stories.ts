import { canonicalAddress, withoutTracking } from './canonical.ts'
import { metaContent } from './structured-data.ts'

/** One of several articles of a page, and whether what the page says in its head is about it. */
export interface Story {
  element: Element
  headline: Element
  inHead: boolean
}

/** Paragraphs of so many characters are an article, or its beginning; a teaser has less. */
const LEAST_STORY = 300
const LEAST_PARAGRAPH = 25
/** No page that scrolls on holds so many; a page of nothing but headings is no page of articles. */
const MOST_HEADINGS = 60
/** Attributes in which pages that scroll on keep the address of each article. */
const ADDRESS_ATTRIBUTES = ['data-url', 'data-href', 'data-permalink', 'data-article-url', 'data-canonical', 'itemid']
const ADDRESS_ELEMENTS =
  'link[itemprop~="url"][href],link[itemprop~="mainEntityOfPage"][href],a[rel~="bookmark"][href],h1 a[href],h2 a[href]'

/**
 * Of a page that holds several articles, one below the other, as pages do that go on where an article ends: the one that
 * the page's address names now. Null on any other page. Reads no layout.
 */
export function storyOf(document: Document): Story | null {
  const stories = storiesOf(document)
  const first = stories[0]
  if (!first || stories.length < 2) return null
  const named = stories.find(({ element }) => addressesOf(element).includes(addressOf(document.URL)))
  const titled = (): typeof first | undefined =>
    stories.find(({ headline }) => letters(document.title).includes(letters(headline.textContent)))
  const story = named ?? titled() ?? first
  return { ...story, inHead: story === first || isHeadOfAddress(document) }
}

/** The articles of a page, each with the heading that makes it one; sections of one article are none. */
function storiesOf(document: Document): Omit<Story, 'inHead'>[] {
  const headings = [...document.querySelectorAll('h1,article h2')]
    .slice(0, MOST_HEADINGS)
    .filter(heading => heading.textContent.trim() && !heading.closest('nav,aside,footer,li'))
  const stories = new Map<Element, Element>()
  const wholes = headings.flatMap(heading => wholeOf(heading, headings) ?? [])
  for (const heading of headings) {
    const marked = outermostArticle(heading)
    if (!marked && wholes.some(whole => whole.contains(heading))) continue
    const element = marked ?? (heading.localName === 'h1' ? ownPartOf(heading, headings) : null)
    if (!element || stories.has(element)) continue
    // A post of a live blog has a heading too: only what names its own address is an article without a main heading.
    if (heading.localName !== 'h1' && !element.querySelector('h1') && addressesOf(element).length === 0) continue
    stories.set(element, element.querySelector('h1') ?? heading)
  }
  return [...stories]
    .filter(([element]) => paragraphLength(element) >= LEAST_STORY)
    .map(([element, headline]) => ({ element, headline }))
}

function outermostArticle(heading: Element): Element | null {
  let outermost: Element | null = null
  for (let at = heading.closest('article'); at; at = at.parentElement?.closest('article') ?? null) outermost = at
  return outermost
}

/** What a main heading stands right in, where further ones are below it: they are the headings of its sections. */
function wholeOf(heading: Element, headings: readonly Element[]): Element | null {
  const { parentElement: whole } = heading
  if (heading.localName !== 'h1' || !whole || whole.localName === 'body' || whole.localName === 'main') return null
  return headings.find(other => other.localName === 'h1' && whole.contains(other)) === heading &&
    headings.some(other => other !== heading && other.localName === 'h1' && whole.contains(other))
    ? whole
    : null
}

/** The largest part of the page that has this main heading and no other. */
function ownPartOf(heading: Element, headings: readonly Element[]): Element | null {
  const others = headings.filter(other => other !== heading && other.localName === 'h1')
  let part: Element | null = null
  for (let at = heading.parentElement; at && !others.some(other => at!.contains(other)); at = at.parentElement)
    part = at
  return part
}

function paragraphLength(element: Element): number {
  let length = 0
  for (const paragraph of element.getElementsByTagName('p')) {
    const own = paragraph.textContent.trim().length
    if (own >= LEAST_PARAGRAPH) length += own
    if (length >= LEAST_STORY) break
  }
  return length
}

/** The addresses by which an article's markup calls it. */
function addressesOf(element: Element): string[] {
  const stated = ADDRESS_ATTRIBUTES.map(name => element.getAttribute(name))
  for (const link of element.querySelectorAll(ADDRESS_ELEMENTS)) stated.push(link.getAttribute('href'))
  const base = element.baseURI
  return stated.flatMap(address =>
    address && !address.startsWith('#') && URL.canParse(address, base) ? addressOf(new URL(address, base).href) : [],
  )
}

function addressOf(address: string): string {
  return withoutTracking(address).replace(/\/$/, '')
}

/** Whether a page has changed its head with its address. */
function isHeadOfAddress(document: Document): boolean {
  const states = document.querySelector('link[rel~="canonical" i][href],meta[property="og:url"]') !== null
  return states && addressOf(canonicalAddress(document)) === addressOf(document.URL)
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

/** What is the site's and not an article's own. */
const OF_SITE = ['og:site_name', 'application-name', 'og:locale']

/**
 * A document of one story alone, at the page's address: what the page's head says of another article is not in it. Its
 * nodes are copies. Of the page's structured data, what has the story's headline stays.
 */
export function documentOf(
  document: Document,
  { element, headline }: Story,
): { own: Document; headline: Element | null } {
  // A clone keeps the address, and loads and runs nothing.
  const own = document.cloneNode(false) as Document
  const html = own.importNode(document.documentElement, false)
  const head = own.createElement('head')
  const body = own.createElement('body')
  own.append(html)
  html.append(head, body)
  head.append(Object.assign(own.createElement('title'), { textContent: headline.textContent }))
  for (const name of OF_SITE) {
    const content = metaContent(document, name)
    if (!content) continue
    const meta = own.createElement('meta')
    meta.setAttribute('property', name)
    meta.setAttribute('content', content)
    head.append(meta)
  }
  for (const script of document.querySelectorAll('script[type*="ld+json" i]'))
    if (!element.contains(script) && letters(script.textContent).includes(letters(headline.textContent)))
      head.append(own.importNode(script, true))
  const copy = own.importNode(element, true)
  body.append(copy)
  const at = [...element.querySelectorAll('*')].indexOf(headline)
  return { own, headline: copy.querySelectorAll('*')[at] ?? null }
}
