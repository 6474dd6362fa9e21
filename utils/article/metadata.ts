import type { Article } from './article.ts'
import { authorsOf } from './authors.ts'
import { readBlock } from './block-text.ts'
import { canonicalAddress, siteOf } from './canonical.ts'
import { bylineOf } from './corrections.ts'
import { dateOfPath, onPublishersClock, readDate } from './dates.ts'
import type { DateOptions } from './dates.ts'
import { clean, isArticleThing, metaContent, structuredData, textOf } from './structured-data.ts'
import type { Thing } from './structured-data.ts'

export type Metadata = Omit<Article, 'text' | 'parts' | 'language'>

/** Reads what the page says of its article; `headline` is the element where its headline stands. */
export function readMetadata(document: Document, headline: Element | null, language: string, now?: Date): Metadata {
  const things = structuredData(document)
  const article = chooseThing(things, document)
  const siteName = siteNameOf(document, things, article)
  const country = countryOf(document, article, language)
  const dates: DateOptions = { language, country, now }
  const authors = authorsOf(document, article, siteName, headline)
  return {
    url: document.URL,
    canonicalUrl: canonicalAddress(document),
    title: titleOf(document, article, headline, siteName),
    authors,
    ...defined({
      byline: bylineOf(authors),
      siteName,
      published: publishedOf(document, article, headline, dates),
      modified: modifiedOf(document, article, dates),
      country,
      excerpt: excerptOf(document, article),
    }),
  }
}

function defined<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T
}

/** Where a page states several articles, the one that has its headline or its address is meant. */
function chooseThing(things: Thing[], document: Document): Thing | undefined {
  const articles = things.filter(isArticleThing)
  if (articles.length < 2) return articles[0]
  const title = (metaContent(document, 'og:title') ?? document.title).toLowerCase()
  return (
    articles.find(thing => {
      const headline = textOf(thing['headline'])?.toLowerCase()
      return headline !== undefined && headline.length > 8 && title.includes(headline.slice(0, 60))
    }) ?? articles[0]
  )
}

function siteNameOf(document: Document, things: Thing[], article: Thing | undefined): string | undefined {
  const site = things.find(thing => [thing['@type']].flat().includes('WebSite'))
  return (
    metaContent(document, 'og:site_name', 'application-name') ??
    (article && textOf(article['publisher'])) ??
    (site && textOf(site['name']))
  )
}

const TITLE_SEPARATOR = /\s[|\-–—•·:»«/]\s|\s?[|_»«]\s?/

/** The headline without the site's name: what the page's own heading, its metadata and its title agree on. */
function titleOf(document: Document, article: Thing | undefined, headline: Element | null, siteName?: string): string {
  const whole = clean(document.title)
  const stated = [
    article && textOf(article['headline']),
    metaContent(document, 'og:title', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title'),
    whole,
  ].filter(title => title !== undefined)
  const heading = headingOf(headline, stated)
  // The heading of a blog is its own name: the title has it and, longer, the article's.
  const parts = whole?.split(TITLE_SEPARATOR) ?? []
  const isSite =
    heading !== undefined &&
    ((siteName !== undefined && letters(heading) === letters(siteName)) ||
      parts.some(part => letters(part) === letters(heading) && parts.some(other => other.length > part.length)))
  if (heading && heading.length > 8 && !isSite && stated.some(title => isSameTitle(title, heading))) return heading
  const long = stated.find(title => !/(?:\.\.\.|…)$/.test(title)) ?? stated[0]
  const host = URL.canParse(document.URL) ? new URL(document.URL).hostname : ''
  if (long) return withoutSite(long, isSite ? heading : siteName, siteOf(host))
  return heading ?? ''
}

/** A heading's text, without a kicker before it or a byline behind it where the titles do without. */
function headingOf(headline: Element | null, stated: readonly string[]): string | undefined {
  const whole = clean(headline?.textContent)
  if (!headline || !whole || stated.some(title => letters(title).startsWith(letters(whole)))) return whole
  const { text, runs } = readBlock({ container: headline })
  const pieces = runs.map(({ start, length }) => text.slice(start, start + length).trim())
  const own = pieces.find(
    piece => letters(piece).length > 10 && stated.some(title => letters(title).startsWith(letters(piece))),
  )
  return own ?? whole
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Whether a title and a heading are of one article: one begins with the other, has it in it, or they share their words. */
function isSameTitle(title: string, heading: string): boolean {
  const [a, b] = [letters(title), letters(heading)]
  return (
    a.startsWith(b) ||
    b.startsWith(a.slice(0, 60)) ||
    b.includes(a) ||
    (b.length > a.length * LEAST_LENGTH && overlap(title, heading) >= SAME_HEADLINE)
  )
}

/** A page's heading is often longer, or worded otherwise, than what it tells to search engines; a shared topic is less. */
const SAME_HEADLINE = 0.4

/** A heading that is much shorter than the title, and no part of it, is a label. */
const LEAST_LENGTH = 0.6

/** The share of a heading's words that a title has too. */
function overlap(title: string, heading: string): number {
  const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []
  const known = new Set(words(title))
  const own = words(heading)
  return own.length < 4 ? 0 : own.filter(word => known.has(word)).length / own.length
}

/** Takes the site's name, its host or a short tail of section names off a title. */
function withoutSite(title: string, siteName: string | undefined, site: string): string {
  const parts = title.split(TITLE_SEPARATOR)
  if (parts.length < 2) return title
  const names = [siteName, site.split('.')[0]].filter(name => name).map(name => letters(name!))
  const isSite = (part: string): boolean => {
    const plain = letters(part)
    return (
      plain !== '' &&
      names.some(name => name === plain || (plain.length > 3 && (name.includes(plain) || plain.includes(name))))
    )
  }
  const last = parts.at(-1)!
  if (isSite(last)) {
    const end = title.lastIndexOf(last)
    return withoutSite(trimSeparators(title.slice(0, end)), siteName, site)
  }
  if (isSite(parts[0]!)) return trimSeparators(title.slice(parts[0]!.length))
  return title
}

const SEPARATORS = ' |-–—•·:»«/_'

function trimSeparators(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && SEPARATORS.includes(text[start]!)) start++
  while (end > start && SEPARATORS.includes(text[end - 1]!)) end--
  return text.slice(start, end)
}

const PUBLISHED_META = [
  'article:published_time',
  'og:published_time',
  'datePublished',
  'parsely-pub-date',
  'sailthru.date',
  'publish-date',
  'pubdate',
  'publishdate',
  'article.published',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'date',
  'cXenseParse:recs:publishtime',
  'rnews:datePublished',
  'og:article:published_time',
]

function publishedOf(
  document: Document,
  article: Thing | undefined,
  headline: Element | null,
  options: DateOptions,
): string | undefined {
  const stated = [
    article && textOf(article['datePublished']),
    ...PUBLISHED_META.map(name => metaContent(document, name)),
    document.querySelector('[itemprop~="datePublished"]')?.getAttribute('datetime') ??
      document.querySelector('[itemprop~="datePublished"]')?.getAttribute('content'),
  ]
  const visible = visibleDate(document, headline, options)
  for (const value of stated) {
    const date = value && readDate(value, options)
    if (date) return onPublishersClock(date, visible)
  }
  return visible ?? dateOfPath(pathOf(document.URL), options.now)
}

function modifiedOf(document: Document, article: Thing | undefined, options: DateOptions): string | undefined {
  const stated = [
    article && textOf(article['dateModified']),
    metaContent(document, 'article:modified_time', 'og:updated_time', 'dateModified', 'last-modified'),
  ]
  for (const value of stated) {
    const date = value && readDate(value, options)
    if (date) return date
  }
  return undefined
}

function pathOf(address: string): string {
  return URL.canParse(address) ? new URL(address).pathname : ''
}

/** A date line stands within so many texts of the headline. */
const NEAR_HEADLINE = 40

/** The first date that a reader sees: in a <time>, or in the text around the headline. */
function visibleDate(document: Document, headline: Element | null, options: DateOptions): string | undefined {
  const scope = headline?.closest('article,main') ?? document
  for (const time of scope.querySelectorAll('time')) {
    if (time.closest('aside,nav,footer,li')) continue
    const date = readDate(time.getAttribute('datetime') ?? '', options) ?? readDate(time.textContent, options)
    if (date) return date
  }
  const body = document.body as Element | null
  if (!body) return undefined
  const walker = document.createTreeWalker(body, 4)
  if (headline) walker.currentNode = headline
  for (let seen = 0; seen < NEAR_HEADLINE;) {
    const node = walker.nextNode()
    if (!node) return undefined
    const parent = node.parentElement
    const text = (node as Text).data
    if (!text.trim() || !parent || /^(?:script|style|noscript|template)$/.test(parent.localName)) continue
    seen++
    const line = text.length < 60 && parent.parentElement ? parent.textContent : text
    const date = line.length < 200 ? readDate(line, options) : undefined
    if (date) return date
  }
  return undefined
}

/** Domains that are a country's by law and everybody's by use. */
const GENERIC = new Set('io ai co tv me fm am ly cc ws to gg sh la vc so eu asia'.split(' '))

/** Where the publisher is: what structured data says, the domain's country, the region of the declared language. */
function countryOf(document: Document, article: Thing | undefined, language: string): string | undefined {
  const publisher = article?.['publisher']
  const address = typeof publisher === 'object' && publisher !== null ? (publisher as Thing)['address'] : undefined
  const stated =
    typeof address === 'object' && address !== null ? textOf((address as Thing)['addressCountry']) : undefined
  if (stated && /^[A-Z]{2}$/i.test(stated)) return stated.toUpperCase()
  const host = URL.canParse(document.URL) ? new URL(document.URL).hostname : ''
  const top = host.split('.').at(-1) ?? ''
  if (/^[a-z]{2}$/.test(top) && !GENERIC.has(top)) return top === 'uk' ? 'GB' : top.toUpperCase()
  const tags = [
    language,
    metaContent(document, 'og:locale'),
    (document.documentElement as Element | null)?.getAttribute('lang'),
  ]
  for (const tag of tags) {
    const region = /^[a-z]{2,3}(?:[-_][a-z]{4})?[-_]([a-z]{2})\b/i.exec(tag ?? '')?.[1]
    if (region) return region.toUpperCase()
  }
  return undefined
}

function excerptOf(document: Document, article: Thing | undefined): string | undefined {
  const text =
    metaContent(document, 'og:description', 'description', 'twitter:description') ??
    (article && textOf(article['description']))
  return text?.slice(0, 500)
}
