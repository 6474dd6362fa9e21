import { addressFeatures } from './address.ts'
import type { AddressFeatures } from './address.ts'
import { aroundHeadline, FULL_TEXT, HARDLY_TEXT, measureText } from './page-text.ts'

/** What is counted on a page; see the weights for what each says. */
export type Feature =
  | keyof AddressFeatures
  | 'structuredArticle'
  | 'structuredOther'
  | 'ogArticle'
  | 'ogOther'
  | 'publishedTime'
  | 'agreed'
  | 'paragraphs'
  | 'together'
  | 'noParagraphs'
  | 'dated'
  | 'priced'
  | 'fields'
  | 'shop'
  | 'code'
  | 'manual'
  | 'media'

/** Each is 0 or 1, or a share from 0 to 1. */
export type Counted = Partial<Record<Feature, number>>

/** One thing to look at, and what it can tell. */
export interface Look {
  tells: readonly Feature[]
  /** What it tells only where these were counted as 1 before. */
  needs?: Partial<Record<Feature, readonly Feature[]>>
  /** Counts it; `counted` is what was counted before. Reads no layout, so that no page is made to compute one. */
  count: (document: Document, counted: Counted) => Counted
}

/** Looked up and not matched, as the words of an address are: every page would pay for the compiling of long patterns. */
const types = (names: string): Set<string> => new Set(names.split(' '))
const ARTICLE_TYPES = types('Article LiveBlogPosting BlogPosting Report')
/** Types of a page that is something else, also where it is an Article besides. */
const OTHER_TYPES = types(
  'Product ProductGroup CollectionPage SearchResultsPage QAPage DiscussionForumPosting Recipe JobPosting SoftwareApplication ' +
    'WebApplication ProfilePage ContactPage AboutPage CheckoutPage FAQPage ImageGallery ItemList Hotel Course TechArticle ' +
    'APIReference PodcastEpisode Quiz',
)
const isArticleType = (type: string): boolean => type.endsWith('NewsArticle') || ARTICLE_TYPES.has(type)
const isOtherType = (type: string): boolean => type.endsWith('Event') || OTHER_TYPES.has(type)
/** "https://schema.org/NewsArticle" and "schema:NewsArticle" are a NewsArticle. */
const bareType = (type: string): string => type.slice(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1)

/** Generators of pages whose texts are no news. */
const MANUAL =
  /docusaurus|sphinx|mkdocs|vitepress|vuepress|gitbook|starlight|antora|asciidoctor|doxygen|javadoc|wiki|discourse|phpbb|xenforo|vbulletin|flarum|storybook/i
const OTHER_OG = /^(?:product|profile|video|music|book|event|place|restaurant|hotel|object|business|game)/
/** An empty one says nothing: the next may. */
const OG_TYPE = 'meta[property="og:type" i]:not([content=""]),meta[name="og:type" i]:not([content=""])'
/** What heads call the day of publication, and microdata. One selector: that is one search, and no names are read. */
const PUBLISHED =
  'meta[property="article:published_time" i],meta[name="date" i],meta[name="pubdate" i],meta[name^="dc.date" i],' +
  'meta[name*="publi" i][name*="date" i],meta[property*="publi" i][property*="date" i],[itemprop~="datePublished"]'
/** Not any mention of a cart: a newspaper has cartoons. */
const SHOP =
  'form[action*="/cart" i],form[action*="/basket" i],[name="add-to-cart"],[class*="add-to-cart" i],[class*="addtocart" i],[itemprop~="price"],[itemtype$="/Product"],meta[property="product:price:amount"]'

/** More articles than this are the teasers of a list. A page that goes on with the next article states two or three. */
const MOST_ARTICLES = 4
/** As many fields as only a form has that is the page's purpose. */
const MOST_FIELDS = 10
const LONGEST_DATA = 300_000
/** Of `"@type": "…"`. */
const LONGEST_TYPE = 60

const has = (document: Document, selector: string): number => Number(document.querySelector(selector) !== null)
/** A search through the whole page, for one feature. */
const search = (feature: Feature, selector: string): Look => ({
  tells: [feature],
  count: document => ({ [feature]: has(document, selector) }),
})

/**
 * All there is to look at, in the order in which it is: what decides on most pages in one look at address, head and the
 * beginning of the text first, searches through the whole page last.
 */
export const LOOKS: readonly Look[] = [
  {
    tells: ['rootPath', 'datedPath', 'sluggedPath', 'articlePath', 'listPath', 'servicePath', 'serviceHost'],
    count: document => addressFeatures(document.URL),
  },
  {
    tells: ['ogArticle', 'ogOther', 'publishedTime'],
    count: document => {
      const type = document.querySelector(OG_TYPE)?.getAttribute('content')?.trim().toLowerCase() ?? ''
      const ogArticle = type.endsWith('article')
      return {
        ogArticle: Number(ogArticle),
        ogOther: Number(type !== '' && !ogArticle && OTHER_OG.test(type)),
        publishedTime: has(document, PUBLISHED),
      }
    },
  },
  {
    tells: ['structuredArticle', 'structuredOther'],
    count: document => {
      const { articles, other } = structuredTypes(document)
      return {
        structuredArticle: Number(articles > 0 && articles <= MOST_ARTICLES),
        structuredOther: Number(articles > MOST_ARTICLES || (articles === 0 && other)),
      }
    },
  },
  {
    tells: ['together', 'paragraphs', 'noParagraphs'],
    count: document => {
      const { sentences, together } = measureText(document)
      const hardly = sentences < HARDLY_TEXT
      return {
        paragraphs: hardly ? 0 : Math.min(1, sentences / FULL_TEXT),
        together: hardly ? 0 : Math.min(1, together / FULL_TEXT),
        noParagraphs: Number(hardly),
      }
    },
  },
  {
    tells: ['dated', 'priced', 'agreed'],
    needs: { agreed: ['structuredArticle', 'ogArticle'] },
    count: (document, { structuredArticle, ogArticle }) => {
      const { date, price } = aroundHeadline(document)
      return {
        dated: Number(date),
        priced: Number(price),
        agreed: Number(date && structuredArticle === 1 && ogArticle === 1),
      }
    },
  },
  {
    tells: ['fields'],
    count: document => ({
      fields: Math.min(1, document.querySelectorAll('input:not([type="hidden"]),select,textarea').length / MOST_FIELDS),
    }),
  },
  {
    tells: ['code'],
    count: document => ({
      code: Number(document.querySelectorAll('pre code,.highlight pre,pre[class*="language-"]').length > 1),
    }),
  },
  {
    tells: ['manual'],
    count: document => ({
      manual: Number(
        MANUAL.test(document.querySelector('meta[name="generator" i]')?.getAttribute('content') ?? '') ||
          has(document, 'a[href*="action=edit"],a[href*="/edit/"]') > 0,
      ),
    }),
  },
  {
    tells: ['media'],
    needs: { media: ['noParagraphs'] },
    count: (document, { noParagraphs }) => ({
      media: noParagraphs ? has(document, 'video,audio,figure figcaption,[class*="gallery" i]') : 0,
    }),
  },
  search('shop', SHOP),
]

interface StructuredTypes {
  /** How many things are articles. */
  articles: number
  /** Whether one is something else. */
  other: boolean
}

/** What JSON-LD states of the page itself: at its top, or in its graph. */
function structuredTypes(document: Document): StructuredTypes {
  const stated: StructuredTypes = { articles: 0, other: false }
  const collect = (value: unknown, depth: number): void => {
    if (typeof value !== 'object' || !value || depth > 4) return
    if (Array.isArray(value)) return value.forEach(item => collect(item, depth + 1))
    const thing = value as Record<string, unknown>
    const own = [thing['@type']].flat().flatMap(type => (typeof type === 'string' ? bareType(type) : []))
    if (own.some(isOtherType)) stated.other = true
    else if (own.some(isArticleType)) stated.articles++
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
      const at = text.indexOf('"@type"')
      if (at >= 0) collect({ '@type': text.slice(at, at + LONGEST_TYPE).split('"')[3] }, 0)
    }
  }
  return stated
}
