import type { Article } from './article.ts'

/** What of an article a reader can correct, in the order of the form: what citations and conversions rest on. */
export const CORRECTABLE = ['title', 'authors', 'published', 'siteName', 'language', 'country'] as const
export type CorrectableField = (typeof CORRECTABLE)[number]

/** What is known of an article that can be corrected; the byline follows its authors. */
export type ArticleFacts = Pick<Article, CorrectableField | 'byline'>

/** What a reader says otherwise than the page. Null: there is none. A field that is not here is as the page says. */
export interface Corrections {
  title?: string
  authors?: Article['authors']
  /** The publisher's own day, YYYY-MM-DD. */
  published?: string | null
  siteName?: string | null
  /** BCP 47; 'und' where it is none that is known. */
  language?: string
  /** ISO 3166-1 alpha-2. */
  country?: string | null
}

/** The facts of an article, a draft or a record, and nothing else of it. */
export function factsOf(of: ArticleFacts): ArticleFacts {
  const { title, byline, authors, siteName, published, language, country } = of
  return defined({ title, byline, authors, siteName, published, language, country })
}

/** The same article with these facts in the place of its own; what they leave out, it has no more. */
export function withFacts<T extends ArticleFacts>(of: T, facts: ArticleFacts): T {
  const none = { byline: undefined, siteName: undefined, published: undefined, country: undefined }
  return defined({ ...of, ...none, ...facts })
}

/** Lays what a reader corrected over what the page said; what is given stays as it was. */
export function withCorrections<T extends ArticleFacts>(said: T, corrections: Corrections): T {
  const given = CORRECTABLE.filter(field => corrections[field] !== undefined)
  if (given.length === 0) return said
  const changed = Object.fromEntries(given.map(field => [field, corrections[field] ?? undefined]))
  const byline = corrections.authors && { byline: bylineOf(corrections.authors) }
  return defined({ ...said, ...changed, ...byline })
}

/** Whether nothing is corrected. */
export function isUncorrected(corrections: Corrections): boolean {
  return CORRECTABLE.every(field => corrections[field] === undefined)
}

/** Whether two readings of corrections say the same. */
export function sameCorrections(one: Corrections, other: Corrections): boolean {
  return CORRECTABLE.every(field => JSON.stringify(one[field]) === JSON.stringify(other[field]))
}

/** The people who wrote an article in one line, or its organisations where no person did; undefined without authors. */
export function bylineOf(authors: Article['authors']): string | undefined {
  const people = authors.filter(({ kind }) => kind === 'person')
  return (people.length > 0 ? people : authors).map(({ name }) => name).join(', ') || undefined
}

function defined<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T
}
