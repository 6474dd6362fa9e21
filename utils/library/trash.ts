import { savedAs, touchArticle } from './articles.ts'
import { completed } from './completed.ts'
import { correctionsFor, laidOver } from './corrections.ts'
import { change } from './database.ts'
import type { LibraryContext, LibraryDatabase } from './database.ts'
import { LibraryError } from './errors.ts'
import { putFigures } from './figure-sets.ts'
import type { ArticleRecord, TrashEntry, TrashRecord } from './records.ts'

/** Puts back an article; where it was saved again since, what had been kept of it joins the new one. */
async function putBackArticle(db: LibraryDatabase, removed: TrashRecord): Promise<string> {
  const { article, text, highlights, figures } = removed
  if (!article) throw new LibraryError('missing', `The trash has no article ${removed.id}`)
  const saved = await savedAs(db, removed.canonicalUrl)
  const articleId = saved?.id ?? article.id
  if (!saved) {
    // It may have been corrected since.
    const corrected = laidOver(completed(article)!, await correctionsFor(db, removed.canonicalUrl))
    await db.articles.put(corrected)
    await putFigures(db, [{ article: corrected, figures }])
    if (text !== undefined) await db.texts.put({ id: articleId, text })
  }
  await db.highlights.bulkPut(highlights.map(highlight => ({ ...highlight, articleId })))
  await db.trash.delete(removed.id)
  return articleId
}

/** The article that a removed highlight goes back to: its own, the same one saved anew, or one from the trash. */
async function articleOf(db: LibraryDatabase, removed: TrashRecord): Promise<string> {
  if (await db.articles.get(removed.articleId)) return removed.articleId
  const saved = await savedAs(db, removed.canonicalUrl)
  if (saved) return saved.id
  const removedArticle = await db.trash.get(removed.articleId)
  if (!removedArticle) throw new LibraryError('missing', `The article of highlight ${removed.id} is gone`)
  return putBackArticle(db, removedArticle)
}

/** Takes something back out of the trash, inside a change; gives the id of the article. */
export async function putBack(db: LibraryDatabase, id: string, at: string): Promise<string> {
  const removed = await db.trash.get(id)
  if (!removed || removed.emptied) throw new LibraryError('missing', `The trash has nothing under ${id}`)
  const articleId = removed.kind === 'article' ? await putBackArticle(db, removed) : await articleOf(db, removed)
  if (removed.kind === 'highlight') {
    await db.highlights.bulkPut(removed.highlights.map(highlight => ({ ...highlight, articleId, updated: at })))
    await db.trash.delete(id)
  }
  await touchArticle(db, articleId, at)
  return articleId
}

/** Takes an article or a highlight back out of the trash, by the id it had; gives the id of the article. */
export function restore(context: LibraryContext, id: string): Promise<string> {
  return change(context, at => putBack(context.db, id, at))
}

/** What was removed can be taken back for so long, in days. */
export const TRASH_DAYS = 30
const DAY = 86_400_000

const DEFAULT_LIMIT = 100
const MOST = 500

/** What was removed and can be taken back, newest first. */
export async function trashed(
  { db, now }: LibraryContext,
  { offset = 0, limit = DEFAULT_LIMIT }: { offset?: number; limit?: number } = {},
): Promise<TrashEntry[]> {
  const since = new Date(now().getTime() - TRASH_DAYS * DAY).toISOString()
  return db.transaction('r', db.trash, db.articles, async transaction => {
    const articles = transaction.table<ArticleRecord, string>('articles')
    const removed = await transaction
      .table<TrashRecord, string>('trash')
      .where('created')
      .aboveOrEqual(since)
      .reverse()
      .filter(({ emptied }) => !emptied)
      .offset(offset)
      .limit(Math.min(limit, MOST))
      .toArray()
    return Promise.all(
      removed.map(async ({ id, kind, article, articleId, highlights, created }): Promise<TrashEntry> => {
        const title = article?.title ?? (await articles.get(articleId))?.title
        const quote = kind === 'highlight' ? highlights[0]?.quote : undefined
        const until = new Date(Date.parse(created) + TRASH_DAYS * DAY).toISOString()
        return {
          id,
          kind,
          ...(title !== undefined && { title }),
          ...(quote !== undefined && { quote }),
          highlights: highlights.length,
          removed: created,
          until,
        }
      }),
    )
  })
}

/** What a removal leaves when its content is dropped: that something was removed. */
function emptied({ id, kind, articleId, canonicalUrl, created }: TrashRecord, at: string): TrashRecord {
  return { id, kind, articleId, canonicalUrl, created, updated: at, highlights: [], figures: [], emptied: true }
}

/** Drops for good what is in the trash under these ids; what is not there is passed over. */
export function discard(context: LibraryContext, ids: readonly string[]): Promise<void> {
  const { db } = context
  return change(context, async at => {
    const found = (await db.trash.bulkGet([...ids])).filter(record => record !== undefined)
    await db.trash.bulkPut(found.map(record => emptied(record, at)))
  })
}

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
    await db.trash.bulkPut(old.map(record => emptied(record, at)))
    return old.length
  })
}
