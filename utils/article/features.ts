import { addressFeatures } from './address.ts'
import type { AddressFeatures } from './address.ts'
import { aroundHeadline, FULL_TEXT, HARDLY_TEXT, linkedLength, measureText } from './page-text.ts'

/** What is counted on a page; see the weights for what each says. */
export type Feature =
  | keyof AddressFeatures
  | 'structuredArticle'
  | 'structuredOther'
  | 'microdataBody'
  | 'ogArticle'
  | 'ogOther'
  | 'publishedTime'
  | 'agreed'
  | 'paragraphs'
  | 'together'
  | 'noParagraphs'
  | 'linked'
  | 'signed'
  | 'dated'
  | 'priced'
  | 'fields'
  | 'shop'
  | 'code'
  | 'manual'
  | 'media'

/** Each is 0 or 1, or a share from 0 to 1. */
export type Features = Record<Feature, number>

const ARTICLE_TYPE = /^(?:\w*NewsArticle|Article|LiveBlogPosting|BlogPosting|Report)$/
/** Types of a page that is something else, also where it is an Article besides. */
const OTHER_TYPE =
  /^(?:Product|ProductGroup|CollectionPage|SearchResultsPage|QAPage|DiscussionForumPosting|Recipe|JobPosting|SoftwareApplication|WebApplication|ProfilePage|ContactPage|AboutPage|CheckoutPage|FAQPage|ImageGallery|ItemList|Hotel|Course|\w*Event|TechArticle|APIReference|PodcastEpisode|Quiz)$/
/** Generators of pages whose texts are no news. */
const MANUAL =
  /docusaurus|sphinx|mkdocs|vitepress|vuepress|gitbook|starlight|antora|asciidoctor|doxygen|javadoc|wiki|discourse|phpbb|xenforo|vbulletin|flarum|storybook/i
const OTHER_OG = /^(?:product|profile|video|music|book|event|place|restaurant|hotel|object|business|game)/i
/** Not any mention of a cart: a newspaper has cartoons. */
const SHOP =
  'form[action*="/cart" i],form[action*="/basket" i],[name="add-to-cart"],[class*="add-to-cart" i],[class*="addtocart" i],[itemprop~="price"],[itemtype$="/Product"],meta[property="product:price:amount"]'
const PUBLISHED =
  'meta[property="article:published_time"],meta[name="article:published_time"],meta[name="date" i],meta[name="pubdate" i],meta[name*="publi" i][name*="date" i],meta[name^="dc.date" i],[itemprop~="datePublished"]'
const SIGNED =
  'time,[rel~="author"],[itemprop~="datePublished"],[class*="byline" i],[class*="pubdate" i],[class*="post-date" i],meta[name="author" i]'

/** More articles than this are the teasers of a list. A page that goes on with the next article states two or three. */
const MOST_ARTICLES = 4
/** As many fields as only a form has that is the page's purpose. */
const MOST_FIELDS = 10
const LONGEST_DATA = 300_000

/** Counts what detection weighs. Reads no layout, so that no page is made to compute one. */
export function features(document: Document): Features {
  const has = (selector: string): number => Number(document.querySelector(selector) !== null)
  const { articles, other } = structuredTypes(document)
  const { sentences, together } = measureText(document)
  const around = aroundHeadline(document)
  const linked = linkedLength(document)
  const share = linked / Math.max(1, linked + sentences)
  const og = document.querySelector('meta[property="og:type"]')?.getAttribute('content')?.trim() ?? ''
  const hardly = sentences < HARDLY_TEXT
  const structuredArticle = articles > 0 && articles <= MOST_ARTICLES
  const ogArticle = /article$/i.test(og)
  return {
    ...addressFeatures(document.URL),
    structuredArticle: Number(structuredArticle),
    agreed: Number(structuredArticle && ogArticle && around.date),
    structuredOther: Number(articles > MOST_ARTICLES || (articles === 0 && other)),
    microdataBody: has('[itemprop~="articleBody"],[itemtype$="NewsArticle"]'),
    ogArticle: Number(ogArticle),
    ogOther: Number(OTHER_OG.test(og)),
    publishedTime: has(PUBLISHED),
    paragraphs: hardly ? 0 : Math.min(1, sentences / FULL_TEXT),
    together: hardly ? 0 : Math.min(1, together / FULL_TEXT),
    noParagraphs: Number(hardly),
    linked: share,
    signed: has(SIGNED),
    dated: Number(around.date),
    priced: Number(around.price),
    fields: Math.min(1, document.querySelectorAll('input:not([type="hidden"]),select,textarea').length / MOST_FIELDS),
    shop: has(SHOP),
    code: Number(document.querySelectorAll('pre code,.highlight pre,pre[class*="language-"]').length > 1),
    manual: Number(
      MANUAL.test(document.querySelector('meta[name="generator" i]')?.getAttribute('content') ?? '') ||
        has('a[href*="action=edit"],a[href*="/edit/"]') > 0,
    ),
    media: hardly ? has('video,audio,figure figcaption,[class*="gallery" i]') : 0,
  }
}

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
    const types = [thing['@type']].flat().flatMap(type => (typeof type === 'string' ? type.replace(/^.*[/:]/, '') : []))
    if (types.some(type => OTHER_TYPE.test(type))) stated.other = true
    else if (types.some(type => ARTICLE_TYPE.test(type))) stated.articles++
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
      if (type) collect({ '@type': type[1] }, 0)
    }
  }
  return stated
}
