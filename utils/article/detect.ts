import type { Detection } from './article.ts'

/**
 * Weights of what speaks for an article and against it, in one sum. They were set by hand on saved pages of news sites,
 * shops, forums and front pages; a page is an article from THRESHOLD on.
 */
const WEIGHT = {
  /** JSON-LD that says NewsArticle or a kin: front pages state it of their teasers only inside lists, which are not read. */
  structuredArticle: 2.5,
  /** Microdata of an article body: as sure, but old templates carry it on sections too. */
  microdataBody: 1.5,
  /** og:type article: content systems write it on every page that is no front page. */
  ogArticle: 1.2,
  /** A publication time in a meta element: written by the same systems, for articles alone. */
  publishedTime: 1.4,
  /** JSON-LD of a product, a list, a thread, a search. */
  structuredOther: -2.5,
  /** The site's root is its front page. */
  rootPath: -4,
  /** A day in the path: archives of a day have it too, so it is no proof. */
  datedPath: 1.2,
  /** A headline written with hyphens, or a long number: one page among thousands. */
  sluggedPath: 1,
  /** /tag/, /search, /login … name what is no article. */
  listPath: -2.5,
  /** A password is asked for: an account's page. News sites have the field in a dialog, so it is weak. */
  password: -0.6,
  /** Each thousand characters in paragraphs, up to three thousand. */
  paragraphs: 0.9,
  /** Hardly a paragraph on the page. */
  noParagraphs: -2.5,
  /** More of the text is in links than not. */
  linked: -1.5,
  /** One main heading. */
  heading: 0.5,
  /** A list of many articles, each with a heading that is a link. */
  teasers: -1.5,
}

export const THRESHOLD = 2.5

/** Paragraphs from this length on are sentences and not labels. */
const SENTENCES = 80
/** Enough to decide; the rest of a long page is not read. */
const MOST_PARAGRAPHS = 400
const MOST_LINKS = 1500

const ARTICLE_TYPE = /(?:^|[/:])(?:\w*NewsArticle|Article|LiveBlogPosting|BlogPosting|Report)$/
const OTHER_TYPE =
  /(?:^|[/:])(?:Product|ProductGroup|CollectionPage|SearchResultsPage|QAPage|DiscussionForumPosting|Recipe|JobPosting|SoftwareApplication|ProfilePage|ContactPage|AboutPage|CheckoutPage|FAQPage|ImageGallery|VideoGallery|ItemList|Hotel|Course)$/
const LIST_PATH =
  /\/(?:tags?|topics?|category|categories|authors?|search|suche|login|log-in|signin|sign-in|signup|register|account|cart|checkout|contact|kontakt|about|privacy|terms|galleries|gallery|videos?|forums?|threads?|products?|shop|archive|page)(?:\/|$)/i

/** Decides whether a document is a news article, by adding what speaks for it and against it. */
export function detectArticle(document: Document): Detection {
  let score = 0
  const told: { reason: string; weight: number }[] = []
  const add = (holds: unknown, weight: number, reason: string): void => {
    if (!holds) return
    score += weight
    told.push({ reason, weight })
  }
  const meta = (name: string): string =>
    document.querySelector(`meta[property="${name}"],meta[name="${name}"]`)?.getAttribute('content') ?? ''
  const types = structuredTypes(document)
  const article = types.find(type => ARTICLE_TYPE.test(type))
  const other = types.find(type => OTHER_TYPE.test(type))
  add(article, WEIGHT.structuredArticle, `structured data: ${article}`)
  add(!article && other, WEIGHT.structuredOther, `structured data: ${other}`)
  add(
    document.querySelector('[itemprop~="articleBody"],[itemtype*="NewsArticle"]'),
    WEIGHT.microdataBody,
    'microdata: an article body',
  )
  add(/article/i.test(meta('og:type')), WEIGHT.ogArticle, 'og:type article')
  add(meta('article:published_time'), WEIGHT.publishedTime, 'a publication time')

  const path = pathOf(document)
  const slug = path.split('/').reduce((longest, part) => (part.length > longest.length ? part : longest), '')
  add(/^\/(?:index\.\w+|home\/?|[a-z]{2}(?:-[a-z]{2})?\/?)?$/i.test(path), WEIGHT.rootPath, 'the root of the site')
  add(/\/(?:19|20)\d\d[/-]?(?:0[1-9]|1[0-2])[/-]?/.test(path), WEIGHT.datedPath, 'a date in the address')
  add(slug.split(/[-_]/).length > 3 || /\d{5}/.test(path), WEIGHT.sluggedPath, 'a headline in the address')
  add(LIST_PATH.test(path), WEIGHT.listPath, 'the address of a list or a service')
  add(document.querySelector('input[type="password"]'), WEIGHT.password, 'a password field')

  const length = paragraphLength(document)
  add(length >= 400, Math.min(3, length / 1000) * WEIGHT.paragraphs, `${length} characters in paragraphs`)
  add(length < 400, WEIGHT.noParagraphs, 'hardly a paragraph')
  add(linkedShare(document) > 0.5, WEIGHT.linked, 'most of the text is links')
  const headings = document.getElementsByTagName('h1').length
  add(headings === 1, WEIGHT.heading, 'one headline')
  add(document.querySelectorAll('article h2 a,article h3 a').length > 8, WEIGHT.teasers, 'many teasers')

  told.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
  return { isArticle: score >= THRESHOLD, score, reasons: told.map(({ reason }) => reason) }
}

function pathOf(document: Document): string {
  const match = /^\w+:\/\/[^/]*(\/[^?#]*)/.exec(document.URL)
  return match?.[1] ?? ''
}

/** The types that JSON-LD states of the page itself: at its top, or in its graph. */
function structuredTypes(document: Document): string[] {
  const types: string[] = []
  const collect = (value: unknown, depth: number): void => {
    if (typeof value !== 'object' || !value || depth > 4) return
    if (Array.isArray(value)) return value.forEach(item => collect(item, depth + 1))
    const thing = value as Record<string, unknown>
    for (const type of [thing['@type']].flat()) if (typeof type === 'string') types.push(type)
    collect(thing['@graph'], depth + 1)
    collect(thing['mainEntity'], depth + 1)
  }
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      collect(JSON.parse(script.textContent.slice(0, 300_000)), 0)
    } catch {
      // Malformed: its types are still legible.
      const type = /"@type"\s*:\s*"(\w{1,40})"/.exec(script.textContent)
      if (type) types.push(type[1]!)
    }
  }
  return types
}

/** Characters in paragraphs that are sentences, outside of lists, navigation and forms. */
function paragraphLength(document: Document): number {
  let length = 0
  let seen = 0
  for (const paragraph of document.querySelectorAll('p,article div:not(:has(div,p)),[itemprop~="articleBody"]')) {
    if (++seen > MOST_PARAGRAPHS) break
    const own = paragraph.textContent.trim().length
    if (own >= SENTENCES && !paragraph.closest('li,nav,form,footer,aside,header')) length += own
  }
  return length
}

function linkedShare(document: Document): number {
  const all = (document.body as Element | null)?.textContent.length ?? 0
  let linked = 0
  let seen = 0
  for (const link of document.links) {
    if (++seen > MOST_LINKS) break
    linked += link.textContent.length
  }
  return all ? linked / all : 0
}
