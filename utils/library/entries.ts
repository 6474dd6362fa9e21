import type { LibraryEntry } from '../export/exporter.ts'
import { change } from './database.ts'
import type { LibraryContext, LibraryDatabase } from './database.ts'
import { completed } from './completed.ts'
import { derived, minutesOf } from './derived.ts'
import { putFigures } from './figure-sets.ts'
import { wordsOf } from './highlights.ts'
import type { ArticleRecord } from './records.ts'

/** A record as an earlier version, or a backup, has it: what is missing is filled in. */
const whole = (article: ArticleRecord): ArticleRecord => completed({ ...article, schema: undefined } as never)!

/**
 * Puts whole articles into the library, with everything kept of them, all in one change: their ids and times stay, and what
 * follows from them is made anew. What has the same id is replaced. Rejects, and puts nothing, where another article is
 * saved under the same canonical URL.
 */
export function putEntries(context: LibraryContext, entries: readonly LibraryEntry[]): Promise<void> {
  return change(context, () => putWhole(context.db, entries))
}

/** The same inside a change; what is kept of the articles with the ids `there` is replaced. */
export async function putWhole(
  db: LibraryDatabase,
  entries: readonly LibraryEntry[],
  there: readonly string[] = entries.map(({ article }) => article.id),
): Promise<void> {
  const ready = entries.map(({ article: { text, ...article }, highlights, figures }) => {
    const kept = highlights.map(highlight => ({ ...highlight, articleId: article.id, words: wordsOf(highlight) }))
    const own = whole(article)
    const record = derived(own, { figures, highlights: kept, minutes: minutesOf(own, text) ?? own.minutes })
    const ofArticle = figures.map(figure => ({ ...figure, articleId: article.id }))
    return { text, record: { ...record, figureCount: figures.length }, highlights: kept, figures: ofArticle }
  })
  if (there.length > 0) await db.highlights.where('articleId').anyOf(there).delete()
  await db.articles.bulkPut(ready.map(({ record }) => record))
  await db.highlights.bulkPut(ready.flatMap(({ highlights }) => highlights))
  await putFigures(
    db,
    ready.map(({ record, figures }) => ({ article: record, figures })),
  )
  await db.texts.bulkPut(ready.flatMap(({ record, text }) => (text === undefined ? [] : [{ id: record.id, text }])))
}
