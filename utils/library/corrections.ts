import { formsOf } from '../article/canonical.ts'
import { factsOf, isUncorrected, withCorrections, withFacts } from '../article/corrections.ts'
import type { ArticleFacts, Corrections } from '../article/corrections.ts'
import type { LibraryDatabase } from './database.ts'
import type { ArticleRecord, CorrectionRecord } from './records.ts'

/** What the reader corrected of an article; empty where nothing is. */
export async function correctionsFor(db: LibraryDatabase, canonicalUrl: string): Promise<Corrections> {
  return (await correctionRecord(db, canonicalUrl))?.corrections ?? {}
}

/** The record of an article's corrections, under its canonical URL or a form of it; undefined where nothing was corrected. */
export async function correctionRecord(
  db: LibraryDatabase,
  canonicalUrl: string,
): Promise<CorrectionRecord | undefined> {
  return (
    (await db.corrections.get({ canonicalUrl })) ??
    (await db.corrections.where('canonicalUrl').anyOf(formsOf(canonicalUrl)).first())
  )
}

/** The same of several articles, by their canonical URLs; those of which nothing was corrected are not among them. */
export async function correctionsAmong(
  db: LibraryDatabase,
  canonicalUrls: readonly string[],
): Promise<Map<string, Corrections>> {
  const forms = canonicalUrls.map(url => [url, ...formsOf(url)])
  const records = await db.corrections.where('canonicalUrl').anyOf(forms.flat()).toArray()
  const found = new Map(records.map(record => [record.canonicalUrl, record.corrections]))
  return new Map(
    canonicalUrls.flatMap((url, n): [string, Corrections][] => {
      const form = forms[n]!.find(each => found.has(each))
      return form === undefined ? [] : [[url, found.get(form)!]]
    }),
  )
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
