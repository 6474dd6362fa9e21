import type { Detection } from './article.ts'

/** What is counted on a page. Each is 0 or 1, or a share from 0 to 1. */
export type Feature = keyof typeof WEIGHT

/**
 * What each feature weighs for an article (above 0) and against it, in one sum: an article is what reaches THRESHOLD.
 * Set by hand near
 * what a logistic regression finds on saved pages of news sites, shops, forums and front pages.
 */
const WEIGHT = {
  /** JSON-LD says NewsArticle or a kin of the page itself; what it says of teasers stands in lists, which are not read. */
  structuredArticle: 2.6,
  /** An article body in microdata: as sure, but old templates carry it on sections too. */
  microdataBody: 1,
  /** Content systems write it on every page but the front page. */
  ogArticle: 2.4,
  /** A publication time in the head: written by the same systems, for articles alone. */
  publishedTime: 0.8,
  /** JSON-LD of a product, a list, a thread, a search. */
  structuredOther: -2.5,
  /** The root of a site is its front page. */
  rootPath: -3,
  /** A day in the path: archives of a day have it too, so it is no proof. */
  datedPath: 1.4,
  /** A headline in the path, or a long number: one page among thousands. */
  sluggedPath: 1.6,
  /** /tag/, /search, /login … name what is no article. */
  listPath: -1.8,
  /** A password is asked for: an account's page. Many articles have the field in a dialog, so it is weak. */
  password: -0.5,
  /** Sentences in paragraphs; full at FULL_TEXT characters. */
  paragraphs: 2,
  /** Hardly a sentence on the page. */
  noParagraphs: -1.4,
  /** There is more text in links than in sentences; full where there is nothing else. News pages have many links too. */
  linked: -1.2,
  /** Something is marked as a date or a byline. */
  signed: 0.5,
  /** Something has a price or goes into a cart. Publishers have shops too, but not on an article's page. */
  shop: -1,
  /** One main heading. */
  heading: 0.3,
  /** A list of articles, each with a heading that is a link: front pages, but also what stands below an article. */
  teasers: -0.5,
}

export const THRESHOLD = 3

const REASON: Record<Feature, string> = {
  structuredArticle: 'its structured data says that it is an article',
  microdataBody: 'it marks an article body',
  ogArticle: 'it calls itself an article (og:type)',
  publishedTime: 'it states a time of publication',
  structuredOther: 'its structured data says that it is something else',
  rootPath: 'its address is the root of a site',
  datedPath: 'its address has a date',
  sluggedPath: 'its address has a headline or a number',
  listPath: 'its address names a list or a service',
  password: 'it asks for a password',
  paragraphs: 'it has sentences in paragraphs',
  noParagraphs: 'it has hardly a sentence',
  linked: 'most of its text is links',
  signed: 'it marks a date or a byline',
  shop: 'it sells something',
  heading: 'it has one headline',
  teasers: 'it lists many headlines',
}

/** Paragraphs from this length on are sentences and not labels. Scripts without spaces say as much in a third of it. */
const SENTENCE = 80
const DENSE_SENTENCE = 28
const DENSE = /[\u2e80-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/
/** As much text as nothing but an article, or a page of documentation, has. */
const FULL_TEXT = 2000
const HARDLY_TEXT = 400
/** Enough to decide: the rest of a long page is not read. */
const MOST_PARAGRAPHS = 400
const MOST_LINKS = 1000
/** Below an article stand a dozen others at most. */
const MOST_TEASERS = 12
const LONGEST_DATA = 300_000

const ARTICLE_TYPE = /^(?:\w*NewsArticle|Article|LiveBlogPosting|BlogPosting|Report)$/
const OTHER_TYPE =
  /^(?:Product|ProductGroup|CollectionPage|SearchResultsPage|QAPage|DiscussionForumPosting|Recipe|JobPosting|SoftwareApplication|ProfilePage|ContactPage|AboutPage|CheckoutPage|FAQPage|ImageGallery|ItemList|Hotel|Course|Event)$/
const LIST_PATH =
  /\/(?:tags?|topics?|category|categories|authors?|search|login|log-in|signin|sign-in|signup|register|account|cart|checkout|contact|contact-us|about|about-us|privacy|terms|galleries|gallery|videos?|forums?|threads?|products?|shop|page|comments|questions|wiki|docs?)(?:\/|\.\w+$|$)/i
const ROOT_PATH = /^\/?(?:index\.\w+|home\/?|[a-z]{2}(?:-[a-z]{2})?\/?)?$/i
const DATED_PATH = /\/(?:19|20)\d\d[/-]?(?:0[1-9]|1[0-2])(?:[/-]?(?:0[1-9]|[12]\d|3[01]))?[/-]/

/** Whether a document is a news article: a sum of what speaks for it and against it, with what weighed most. */
export function detectArticle(document: Document): Detection {
  const told: { feature: Feature; weight: number }[] = []
  let score = 0
  for (const [name, value] of Object.entries(features(document))) {
    const feature = name as Feature
    const weight = WEIGHT[feature] * value
    score += weight
    if (Math.abs(weight) > 0.2) told.push({ feature, weight })
  }
  told.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
  return { isArticle: score >= THRESHOLD, score, reasons: told.map(({ feature }) => REASON[feature]) }
}

/** Counts what detection weighs. Reads no layout, so that no page is made to compute one. */
export function features(document: Document): Record<Feature, number> {
  const has = (selector: string): number => Number(document.querySelector(selector) !== null)
  const types = structuredTypes(document)
  const structuredArticle = types.some(type => ARTICLE_TYPE.test(type))
  const path = /^\w+:\/\/[^/]*(\/[^?#]*)/.exec(document.URL)?.[1] ?? ''
  const slug = path.split('/').reduce((longest, part) => (part.length > longest.length ? part : longest), '')
  const sentences = sentenceLength(document)
  const linked = linkedLength(document)
  const share = linked / Math.max(1, linked + sentences)
  return {
    structuredArticle: Number(structuredArticle),
    microdataBody: has('[itemprop~="articleBody"],[itemtype$="NewsArticle"]'),
    ogArticle: has('meta[property="og:type"][content$="article" i]'),
    publishedTime: has('meta[property="article:published_time"],meta[name="article:published_time"]'),
    structuredOther: Number(!structuredArticle && types.some(type => OTHER_TYPE.test(type))),
    rootPath: Number(ROOT_PATH.test(path)),
    datedPath: Number(DATED_PATH.test(path)),
    sluggedPath: Number(slug.split(/[-_]/).length > 3 || /\d{5}/.test(path)),
    listPath: Number(LIST_PATH.test(path)),
    password: has('input[type="password"]'),
    paragraphs: sentences < HARDLY_TEXT ? 0 : Math.min(1, sentences / FULL_TEXT),
    noParagraphs: Number(sentences < HARDLY_TEXT),
    linked: Math.max(0, share * 2 - 1),
    signed:
      has('time,[rel~="author"],[itemprop~="datePublished"]') ||
      has('[class*="byline" i],[class*="pubdate" i],[class*="post-date" i]'),
    shop: has(
      '[itemprop~="price"],[itemtype$="/Product"],form[action*="cart" i],[id*="cart" i],[class*="addtocart" i],[class*="add-to-cart" i]',
    ),
    heading: Number(document.getElementsByTagName('h1').length === 1),
    teasers: Number(countTeasers(document) > MOST_TEASERS),
  }
}

/** The types that JSON-LD states of the page itself: at its top, or in its graph. */
function structuredTypes(document: Document): string[] {
  const types: string[] = []
  const collect = (value: unknown, depth: number): void => {
    if (typeof value !== 'object' || !value || depth > 4) return
    if (Array.isArray(value)) return value.forEach(item => collect(item, depth + 1))
    const thing = value as Record<string, unknown>
    for (const type of [thing['@type']].flat()) if (typeof type === 'string') types.push(type.replace(/^.*[/:]/, ''))
    collect(thing['@graph'], depth + 1)
    collect(thing['mainEntity'], depth + 1)
  }
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent.slice(0, LONGEST_DATA)
    try {
      collect(JSON.parse(text), 0)
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
      // Malformed, as on many pages; its first type is legible all the same.
      const type = /"@type"\s{0,9}:\s{0,9}"(\w{1,40})"/.exec(text)
      if (type) types.push(type[1]!)
    }
  }
  return types
}

/** Characters of sentences in paragraphs outside of lists, navigation and forms; a body without <p> is read by its text. */
function sentenceLength(document: Document): number {
  // Some systems put the whole page into one form.
  const inForms = document.querySelector('form h1,form article') ? '' : ',form'
  const outside = `li,nav,footer,aside,header,a,script,style,noscript${inForms}`
  let length = 0
  let seen = 0
  const add = (element: Element, text: string): void => {
    const own = text.trim().length
    if (own < DENSE_SENTENCE) return
    const dense = DENSE.test(text)
    if ((own >= SENTENCE || dense) && !element.closest(outside))
      length += dense ? own * (SENTENCE / DENSE_SENTENCE) : own
  }
  for (const paragraph of document.querySelectorAll('p')) {
    if (++seen > MOST_PARAGRAPHS || length > FULL_TEXT) break
    add(paragraph, paragraph.textContent)
  }
  const body = document.body as Element | null
  if (length >= HARDLY_TEXT || !body) return length
  const walker = document.createTreeWalker(body, 4)
  for (let node = walker.nextNode(); node && length < FULL_TEXT; node = walker.nextNode()) {
    const { parentElement } = node
    if ((node as Text).length >= DENSE_SENTENCE && parentElement && parentElement.localName !== 'p')
      add(parentElement, (node as Text).data)
  }
  return length
}

function countTeasers(document: Document): number {
  let teasers = 0
  for (const heading of document.querySelectorAll('h2,h3')) {
    if (heading.querySelector('a') ?? heading.closest('a')) teasers++
    if (teasers > MOST_TEASERS) break
  }
  return teasers
}

function linkedLength(document: Document): number {
  let linked = 0
  let seen = 0
  for (const link of document.querySelectorAll('a[href]')) {
    if (++seen > MOST_LINKS) break
    linked += link.textContent.trim().length
  }
  return linked
}
