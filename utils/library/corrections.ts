import { factsOf, isUncorrected, withCorrections, withFacts } from '../article/corrections.ts'
import type { ArticleFacts, Corrections } from '../article/corrections.ts'
import type { LibraryDatabase } from './database.ts'
import type { ArticleRecord } from './records.ts'

/** What the reader corrected of an article; empty where nothing is. */
export async function correctionsFor(db: LibraryDatabase, canonicalUrl: string): Promise<Corrections> {
  return (await db.corrections.get({ canonicalUrl }))?.corrections ?? {}
}

/** The record with these corrections instead of those it had; what the page said is kept beside them. */
export function laidOver<T extends ArticleFacts & Pick<ArticleRecord, 'said'>>(
  article: T,
  corrections: Corrections,
): T {
  const { said, ...record } = article
  const asSaid = (said ? withFacts(record, said) : record) as T
  if (isUncorrected(corrections)) return asSaid
  return { ...withCorrections(asSaid, corrections), said: factsOf(asSaid) }
}
