import { touchArticle } from './articles.ts'
import { correctionsFor, laidOver } from './corrections.ts'
import { change } from './database.ts'
import type { LibraryContext, LibraryDatabase } from './database.ts'
import { LibraryError } from './errors.ts'
import type { TrashRecord } from './records.ts'

/** Puts back an article; where it was saved again since, what had been kept of it joins the new one. */
async function putBackArticle(db: LibraryDatabase, removed: TrashRecord): Promise<string> {
  const { article, text, highlights, figures } = removed
  if (!article) throw new LibraryError('missing', `The trash has no article ${removed.id}`)
  const saved = await db.articles.get({ canonicalUrl: removed.canonicalUrl })
  const articleId = saved?.id ?? article.id
  if (!saved) {
    // It may have been corrected since.
    await db.articles.put(laidOver(article, await correctionsFor(db, removed.canonicalUrl)))
    await db.figures.bulkPut(figures)
    if (text !== undefined) await db.texts.put({ id: articleId, text })
  }
  await db.highlights.bulkPut(highlights.map(highlight => ({ ...highlight, articleId })))
  await db.trash.delete(removed.id)
  return articleId
}

/** The article that a removed highlight goes back to: its own, the same one saved anew, or one from the trash. */
async function articleOf(db: LibraryDatabase, removed: TrashRecord): Promise<string> {
  if (await db.articles.get(removed.articleId)) return removed.articleId
  const saved = await db.articles.get({ canonicalUrl: removed.canonicalUrl })
  if (saved) return saved.id
  const removedArticle = await db.trash.get(removed.articleId)
  if (!removedArticle) throw new LibraryError('missing', `The article of highlight ${removed.id} is gone`)
  return putBackArticle(db, removedArticle)
}

/** Takes an article or a highlight back out of the trash, by the id it had; gives the id of the article. */
export function restore(context: LibraryContext, id: string): Promise<string> {
  const { db } = context
  return change(context, async at => {
    const removed = await db.trash.get(id)
    if (!removed || removed.emptied) throw new LibraryError('missing', `The trash has nothing under ${id}`)
    const articleId = removed.kind === 'article' ? await putBackArticle(db, removed) : await articleOf(db, removed)
    if (removed.kind === 'highlight') {
      await db.highlights.bulkPut(removed.highlights.map(highlight => ({ ...highlight, articleId, updated: at })))
      await db.trash.delete(id)
    }
    await touchArticle(db, articleId, at)
    return articleId
  })
}

/** What was removed can be taken back for so long, in days. */
export const TRASH_DAYS = 30
const DAY = 86_400_000

/** Drops the content of what was removed more than thirty days ago; gives how many removals that were. */
export function emptyTrash(context: LibraryContext): Promise<number> {
  const { db, now } = context
  const before = new Date(now().getTime() - TRASH_DAYS * DAY).toISOString()
  return change(context, async at => {
    const old = await db.trash
      .where('created')
      .below(before)
      .filter(({ emptied }) => !emptied)
      .toArray()
    await db.trash.bulkPut(
      old.map(({ id, kind, articleId, canonicalUrl, created }): TrashRecord => {
        return { id, kind, articleId, canonicalUrl, created, updated: at, highlights: [], figures: [], emptied: true }
      }),
    )
    return old.length
  })
}
