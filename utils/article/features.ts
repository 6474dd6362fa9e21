import { addressFeatures } from './address.ts'
import type { AddressFeatures } from './address.ts'
import { hasPrice, headlineDate, looseTextFeatures, paragraphFeatures } from './page-text.ts'
import type { HeadlineFeatures, TextFeatures } from './page-text.ts'

/** What is counted on a page; see the weights for what each says. */
export type Feature =
  | keyof AddressFeatures
  | keyof TextFeatures
  | keyof HeadlineFeatures
  | 'priced'
  | 'media'
  | 'structuredArticle'
  | 'structuredOther'
  | 'ogArticle'
  | 'ogOther'
  | 'publishedTime'
  | 'fields'
  | 'shop'
  | 'code'
  | 'manual'

/** Each is 0 or 1, or a share from 0 to 1. */
export type Counted = Partial<Record<Feature, number>>

/**
 * Looks at one thing, and counts what it tells; `told` is what was counted before. What it leaves out is still open. Reads no
 * layout, so that no page is made to compute one.
 */
export type Look = (document: Document, told: Counted) => Counted

/** Looked up and not matched, as the words of an address are. */
const types = (names: string): Set<string> => new Set(names.split(' '))
const ARTICLE_TYPES = types('Article LiveBlogPosting BlogPosting Report')
/** Types of a page that is something else, also where it is an Article besides. */
const OTHER_TYPES = types(
  'Product ProductGroup CollectionPage SearchResultsPage QAPage DiscussionForumPosting Recipe JobPosting SoftwareApplication ' +
    'WebApplication ProfilePage ContactPage AboutPage CheckoutPage FAQPage ImageGallery ItemList Hotel Course TechArticle ' +
    'APIReference PodcastEpisode Quiz',
)
/** Parts of the names of generators of pages whose texts are no news. */
const MANUALS = (
  'docusaurus sphinx mkdocs vitepress vuepress gitbook starlight antora asciidoctor doxygen javadoc wiki discourse phpbb ' +
  'xenforo vbulletin flarum storybook'
).split(' ')
const EDITED = 'a[href*="action=edit"],a[href*="/edit/"]'
const GENERATOR = 'meta[name="generator" i]'
const CODE = 'pre code,.highlight pre,pre[class*="language-"]'
const FIELDS = 'input:not([type="hidden"]),select,textarea'
const OTHER_OG = /^(?:product|profile|video|music|book|event|place|restaurant|hotel|object|business|game)/
/** An empty one says nothing: the next may. */
const OG_TYPE = 'meta[property="og:type" i]:not([content=""]),meta[name="og:type" i]:not([content=""])'
/** What heads call the day of publication, and microdata. One selector: that is one search, and no names are read. */
const PUBLISHED =
  'meta[property="article:published_time" i],meta[name="date" i],meta[name="pubdate" i],meta[name^="dc.date" i],' +
  'meta[name*="publi" i][name*="date" i],meta[property*="publi" i][property*="date" i],[itemprop~="datePublished"]'
/** Not any mention of a cart: a newspaper has cartoons. Asked of few elements: a search for a part of any class is slow. */
const SHOP =
  'form[action*="/cart" i],form[action*="/basket" i],[name="add-to-cart"],' +
  ['button', 'a', 'input', 'form']
    .map(name => `${name}[class*="add-to-cart" i],${name}[class*="addtocart" i],`)
    .join('') +
  '[itemprop~="price"],[itemtype$="/Product"],meta[property="product:price:amount"]'
const MEDIA = 'video,audio,figure figcaption,[class*="gallery" i]'

/** More articles than this are the teasers of a list. A page that goes on with the next article states two or three. */
const MOST_ARTICLES = 4
/** As many fields as only a form has that is the page's purpose. */
const MOST_FIELDS = 10
const LONGEST_DATA = 300_000
const CDATA = '<![CDATA['
/** Things within things: `@graph` and `mainEntity` are one or two deep. */
const DEEPEST_TYPE = 4
/** Of `"@type": "…"`. */
const LONGEST_TYPE = 60

/** What the head says in the Open Graph protocol. */
// prettier-ignore
const openGraph = (function openGraph(document: Document): Counted {
  const type = document.querySelector(OG_TYPE)?.getAttribute('content')?.trim().toLowerCase() ?? ''
  const isArticle = type.endsWith('article')
  const ogOther = Number(!isArticle && type !== '' && OTHER_OG.test(type))
  return isArticle ? { ogArticle: 1, ogOther } : { ogArticle: 0, ogOther, agreed: 0 }
})

/** What JSON-LD states of the page itself: at its top, or in its graph. */
// prettier-ignore
const structuredData = (function structuredData(document: Document): Counted {
  const stated: StatedTypes = { articles: 0, other: false }
  const scripts = document.querySelectorAll('script[type="application/ld+json"]')
  for (let at = 0; at < scripts.length; at++) addStated(stated, scripts[at]!.textContent.slice(0, LONGEST_DATA))
  const { articles, other } = stated
  return {
    structuredArticle: Number(articles > 0 && articles <= MOST_ARTICLES),
    structuredOther: Number(articles > MOST_ARTICLES || (articles === 0 && other)),
  }
})

/**
 * All there is to look at, in the order in which it is: what decides on most pages in one look at address, head and the
 * beginning of the text first, searches through the whole page last. Most of it runs on every page of the web, and runs
 * there for the first time: what takes the time is to compile it, so that it is few functions, plain loops, and no pattern.
 * Functions in parentheses are those that are called on nearly every page. V8 compiles them with the script, in place of
 * parsing them twice; Prettier would take the parentheses away.
 */
export const LOOKS: readonly Look[] = [
  addressFeatures,
  openGraph,
  structuredData,
  paragraphFeatures,
  headlineDate,
  looseTextFeatures,
  restOfPage,
  // The least of all, so that it is asked of those few pages that lack no more than it.
  document => ({ publishedTime: has(document, PUBLISHED) }),
]

/** What is left to be searched for where the page is still open. */
function restOfPage(document: Document, { noParagraphs }: Counted): Counted {
  const generator = document.querySelector(GENERATOR)?.getAttribute('content')?.toLowerCase() ?? ''
  return {
    fields: Math.min(1, document.querySelectorAll(FIELDS).length / MOST_FIELDS),
    code: Number(document.querySelectorAll(CODE).length > 1),
    manual: Math.max(Number(MANUALS.some(name => generator.includes(name))), has(document, EDITED)),
    media: noParagraphs ? has(document, MEDIA) : 0,
    priced: Number(hasPrice(document)),
    shop: has(document, SHOP),
  }
}

const has = (document: Document, selector: string): number => Number(document.querySelector(selector) !== null)

interface StatedTypes {
  /** How many things are articles. */
  articles: number
  /** Whether one is something else. */
  other: boolean
}

function addStated(stated: StatedTypes, text: string): void {
  // Wrapped in CDATA or a comment, as on XHTML's pages, it is JSON all the same, and an error costs a page milliseconds.
  const marked = text.indexOf(CDATA)
  const wrapped = marked < 0 ? text : text.slice(marked + CDATA.length).split(']]>', 1)[0]!
  const thing = wrapped.indexOf('{')
  const list = wrapped.indexOf('[')
  const isList = list >= 0 && list < thing
  if (thing < 0) return
  const json = wrapped.slice(isList ? list : thing, wrapped.lastIndexOf(isList ? ']' : '}') + 1)
  try {
    addTypes(stated, JSON.parse(json), 0)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    // Malformed, as on many pages; its first type is legible all the same.
    const at = wrapped.indexOf('"@type"')
    if (at >= 0) addTypes(stated, { '@type': wrapped.slice(at, at + LONGEST_TYPE).split('"')[3] }, 0)
  }
}

function addTypes(stated: StatedTypes, value: unknown, depth: number): void {
  if (typeof value !== 'object' || !value || depth > DEEPEST_TYPE) return
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at++) addTypes(stated, value[at], depth + 1)
    return
  }
  const thing = value as Record<string, unknown>
  const types = Array.isArray(thing['@type']) ? (thing['@type'] as unknown[]) : [thing['@type']]
  let isArticle = false
  let isOther = false
  for (let at = 0; at < types.length; at++) {
    const type = types[at]
    if (typeof type !== 'string') continue
    // "https://schema.org/NewsArticle" and "schema:NewsArticle" are a NewsArticle.
    const bare = type.slice(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1)
    isArticle ||= bare.endsWith('NewsArticle') || ARTICLE_TYPES.has(bare)
    isOther ||= bare.endsWith('Event') || OTHER_TYPES.has(bare)
  }
  if (isOther) stated.other = true
  else if (isArticle) stated.articles++
  addTypes(stated, thing['@graph'], depth + 1)
  addTypes(stated, thing['mainEntity'], depth + 1)
}
