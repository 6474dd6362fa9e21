import type { LibraryEntry, LibraryReader } from '../export/exporter.ts'
import { withText } from './articles.ts'
import type { LibraryDatabase } from './database.ts'
import { guarded } from './errors.ts'
import { figuresInOrder, inReadingOrder } from './order.ts'

export interface ReaderFilter {
  /** Only this article. */
  articleId?: string
}

/** One article with its text and everything kept of it, as it is now. */
export async function entry(db: LibraryDatabase, id: string): Promise<LibraryEntry | undefined> {
  return db.transaction('r', db.articles, db.texts, db.highlights, db.figures, async () => {
    const article = await db.articles.get(id)
    if (!article) return undefined
    const [whole, highlights, figures] = await Promise.all([
      withText(db, article),
      db.highlights.where({ articleId: id }).toArray(),
      db.figures.where({ articleId: id }).toArray(),
    ])
    return { article: whole, highlights: inReadingOrder(highlights), figures: figuresInOrder(figures) }
  })
}

/**
 * Hands the saved articles out one by one, oldest first, each as it is when its turn comes. An article that was removed
 * meanwhile is left out.
 */
export function createReader(db: LibraryDatabase, filter: ReaderFilter = {}): LibraryReader {
  const { articleId } = filter
  const ids = (): PromiseLike<string[]> =>
    articleId === undefined
      ? db.articles.orderBy('[created+id]').primaryKeys()
      : db.articles.where('id').equals(articleId).primaryKeys()
  return {
    count: () =>
      guarded(() =>
        articleId === undefined ? db.articles.count() : db.articles.where('id').equals(articleId).count(),
      ),
    async *entries() {
      for (const id of await guarded(ids)) {
        const found = await guarded(() => entry(db, id))
        if (found) yield found
      }
    },
  }
}
