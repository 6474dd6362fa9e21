import type { LibraryDatabase } from './database.ts'
import { figuresOf, removeFigures } from './figure-sets.ts'
import type { ArticleRecord, TrashRecord } from './records.ts'

/** Moves an article, with everything that is kept of it by then, to the trash; inside a change. */
export async function putInTrash(db: LibraryDatabase, article: ArticleRecord, at: string): Promise<void> {
  const { id, canonicalUrl } = article
  const highlights = await db.highlights.where({ articleId: id }).toArray()
  const figures = await figuresOf(db, id)
  const text = (await db.texts.get(id))?.text
  const removed: TrashRecord = {
    id,
    kind: 'article',
    articleId: id,
    canonicalUrl,
    created: at,
    updated: at,
    article,
    highlights,
    figures,
    ...(text !== undefined && { text }),
  }
  await db.trash.put(removed)
  await db.articles.delete(id)
  await db.texts.delete(id)
  await db.highlights.bulkDelete(highlights.map(highlight => highlight.id))
  await removeFigures(db, [id])
}
