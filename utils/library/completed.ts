import type { ArticleRecord } from './records.ts'
import { UNREAD } from './states.ts'

/** The host of an address, with its port where it names one; empty where it is no address. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : ''
}

/**
 * An article as it is read from the database: one that was saved by an earlier version has every field, though it does
 * not know of its highlights yet.
 */
export function completed(article: ArticleRecord | undefined): ArticleRecord | undefined {
  // What is asked for by key may not be there.
  if (article === undefined) return undefined
  // Only records of an earlier version lack it, whatever the type says.
  if ((article as Partial<ArticleRecord>).schema !== undefined) return article
  const own = { ...UNREAD, tags: [], aliases: [] }
  const derived = { minutes: 1, highlightCount: 0, colours: [], highlightTags: [], words: [], shelves: [] }
  return { ...own, ...derived, ...article, host: hostOf(article.canonicalUrl), schema: 0 }
}
