import type { Article } from './article.ts'
import { articleThings, mergedThing } from './article-thing.ts'
import { authorsOf } from './authors.ts'
import { canonicalAddress } from './canonical.ts'
import { countryOf } from './country.ts'
import { publicationOf } from './publication.ts'
import { sectionOf } from './section.ts'
import { metaContent, structuredData, textOf } from './structured-data.ts'
import type { Thing } from './structured-data.ts'
import { titleOf } from './title.ts'

export type Metadata = Omit<Article, 'text' | 'parts' | 'language' | 'wordCount'>

/** Reads what the page says of its article; `headline` is the element where its headline stands. */
export function readMetadata(document: Document, headline: Element | null, language: string, now?: Date): Metadata {
  const things = structuredData(document)
  const own = articleThings(things, document, headline)
  const article = mergedThing(own)
  const siteName = siteNameOf(document, things, article)
  const country = countryOf(document, article, language)
  const authors = authorsOf(document, article, siteName, headline)
  const people = authors.filter(({ kind }) => kind === 'person')
  const byline = (people.length ? people : authors).map(({ name }) => name).join(', ')
  return {
    url: document.URL,
    canonicalUrl: canonicalAddress(document),
    title: titleOf(document, article, headline, siteName),
    authors,
    ...defined({
      byline: byline || undefined,
      siteName,
      ...publicationOf(document, own, headline, { language, country, now }),
      country,
      section: sectionOf(document, things, article),
      excerpt: excerptOf(document, article),
    }),
  }
}

function defined<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T
}

function siteNameOf(document: Document, things: Thing[], article: Thing | undefined): string | undefined {
  const site = things.find(thing => [thing['@type']].flat().includes('WebSite'))
  return (
    metaContent(document, 'og:site_name', 'application-name') ??
    (article && textOf(article['publisher'])) ??
    (site && textOf(site['name']))
  )
}

function excerptOf(document: Document, article: Thing | undefined): string | undefined {
  const text =
    metaContent(document, 'og:description', 'description', 'twitter:description') ??
    (article && textOf(article['description']))
  return text?.slice(0, 500)
}
