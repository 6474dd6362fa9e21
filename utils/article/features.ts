import { addressFeatures } from './address.ts'
import type { AddressFeatures } from './address.ts'
import { aroundHeadline, FULL_TEXT, HARDLY_TEXT, linkedLength, measureText } from './page-text.ts'

/** What decides on most pages, in one look at its address, its head and the beginning of its text. */
export type FirstFeature =
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

/** What has to be looked for through the whole page. */
export type FurtherFeature = 'microdataBody' | 'linked' | 'signed' | 'fields' | 'shop' | 'code' | 'manual' | 'media'

/** What is counted on a page; see the weights for what each says. */
export type Feature = FirstFeature | FurtherFeature

/** Each is 0 or 1, or a share from 0 to 1. */
type Counted<Name extends Feature> = Record<Name, number>

const ARTICLE_TYPE = /^(?:\w*NewsArticle|Article|LiveBlogPosting|BlogPosting|Report)$/
/** Types of a page that is something else, also where it is an Article besides. */
const OTHER_TYPE =
  /^(?:Product|ProductGroup|CollectionPage|SearchResultsPage|QAPage|DiscussionForumPosting|Recipe|JobPosting|SoftwareApplication|WebApplication|ProfilePage|ContactPage|AboutPage|CheckoutPage|FAQPage|ImageGallery|ItemList|Hotel|Course|\w*Event|TechArticle|APIReference|PodcastEpisode|Quiz)$/
/** Generators of pages whose texts are no news. */
const MANUAL =
  /docusaurus|sphinx|mkdocs|vitepress|vuepress|gitbook|starlight|antora|asciidoctor|doxygen|javadoc|wiki|discourse|phpbb|xenforo|vbulletin|flarum|storybook/i
const OTHER_OG = /^(?:product|profile|video|music|book|event|place|restaurant|hotel|object|business|game)/
/** What heads call the day of publication, besides names with both `publi` and `date`. */
const PUBLISHED = new Set(['article:published_time', 'date', 'pubdate'])
/** Not any mention of a cart: a newspaper has cartoons. */
const SHOP =
  'form[action*="/cart" i],form[action*="/basket" i],[name="add-to-cart"],[class*="add-to-cart" i],[class*="addtocart" i],[itemprop~="price"],[itemtype$="/Product"],meta[property="product:price:amount"]'
const SIGNED =
  'time,[rel~="author"],[itemprop~="datePublished"],[class*="byline" i],[class*="pubdate" i],[class*="post-date" i],meta[name="author" i]'

/** More articles than this are the teasers of a list. A page that goes on with the next article states two or three. */
const MOST_ARTICLES = 4
/** As many fields as only a form has that is the page's purpose. */
const MOST_FIELDS = 10
const LONGEST_DATA = 300_000
/** The heads of some systems repeat themselves for each of their parts. */
const MOST_METAS = 300
const LONGEST_META = 300

/** What was counted first, and how much the page says in sentences. */
export interface FirstLook {
  counted: Counted<FirstFeature>
  sentences: number
}

/** Counts what decides on most pages. Reads no layout, so that no page is made to compute one. */
export function firstFeatures(document: Document): FirstLook {
  const { articles, other } = structuredTypes(document)
  const { sentences, together } = measureText(document)
  const around = aroundHeadline(document)
  const { type, isPublished } = headOf(document)
  const hardly = sentences < HARDLY_TEXT
  const structuredArticle = articles > 0 && articles <= MOST_ARTICLES
  const ogArticle = type.endsWith('article')
  const counted = {
    ...addressFeatures(document.URL),
    structuredArticle: Number(structuredArticle),
    agreed: Number(structuredArticle && ogArticle && around.date),
    structuredOther: Number(articles > MOST_ARTICLES || (articles === 0 && other)),
    ogArticle: Number(ogArticle),
    ogOther: Number(type !== '' && !ogArticle && OTHER_OG.test(type)),
    publishedTime: Number(isPublished || document.querySelector('[itemprop~="datePublished"]') !== null),
    paragraphs: hardly ? 0 : Math.min(1, sentences / FULL_TEXT),
    together: hardly ? 0 : Math.min(1, together / FULL_TEXT),
    noParagraphs: Number(hardly),
    dated: Number(around.date),
    priced: Number(around.price),
  }
  return { counted, sentences }
}

/** Counts the rest, each by a search through the whole page. */
export function furtherFeatures(document: Document, { sentences, counted }: FirstLook): Counted<FurtherFeature> {
  const has = (selector: string): number => Number(document.querySelector(selector) !== null)
  const linked = linkedLength(document)
  return {
    microdataBody: has('[itemprop~="articleBody"],[itemtype$="NewsArticle"]'),
    linked: linked / Math.max(1, linked + sentences),
    signed: has(SIGNED),
    fields: Math.min(1, document.querySelectorAll('input:not([type="hidden"]),select,textarea').length / MOST_FIELDS),
    shop: has(SHOP),
    code: Number(document.querySelectorAll('pre code,.highlight pre,pre[class*="language-"]').length > 1),
    manual: Number(
      MANUAL.test(document.querySelector('meta[name="generator" i]')?.getAttribute('content') ?? '') ||
        has('a[href*="action=edit"],a[href*="/edit/"]') > 0,
    ),
    media: counted.noParagraphs ? has('video,audio,figure figcaption,[class*="gallery" i]') : 0,
  }
}

function namesPublication(name: string): boolean {
  return PUBLISHED.has(name) || name.startsWith('dc.date') || (name.includes('publi') && name.includes('date'))
}

/** What the page's head calls it, in small letters, and whether it states a time of publication. */
function headOf(document: Document): { type: string; isPublished: boolean } {
  const head = { type: '', isPublished: false }
  const metas = document.getElementsByTagName('meta')
  for (let at = 0; at < MOST_METAS; at++) {
    const meta = metas[at]
    if (!meta) break
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? '').slice(0, LONGEST_META).toLowerCase()
    if (name === 'og:type') head.type ||= meta.getAttribute('content')?.trim().toLowerCase() ?? ''
    else head.isPublished ||= namesPublication(name)
  }
  return head
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
