import { touchArticle } from './articles.ts'
import { articlesWith, noUndo, tagged } from './bulk.ts'
import { change } from './database.ts'
import type { LibraryContext, LibraryDatabase } from './database.ts'
import { LibraryError } from './errors.ts'
import type { ArticleRecord, Undo } from './records.ts'
import { putInTrash } from './trash-records.ts'

/**
 * Merges articles into one that stays: it gets their highlights and tags, and is what is saved under their addresses from
 * now on. What is left of them, their text and figures, goes to the trash.
 */
export function mergeArticles(context: LibraryContext, into: string, others: readonly string[]): Promise<Undo> {
  const { db } = context
  return change(context, async at => {
    const stays = await db.articles.get(into)
    if (!stays) throw new LibraryError('missing', `There is no article ${into}`)
    const merged = (await articlesWith(db, others)).filter(({ id }) => id !== into)
    const undo: Undo = { ...noUndo(), articles: [{ id: into, tags: stays.tags, aliases: stays.aliases }] }
    for (const article of merged) {
      const highlights = await db.highlights.where({ articleId: article.id }).toArray()
      undo.highlights.push(...highlights.map(({ id, articleId }) => ({ id, articleId })))
      await db.highlights.bulkPut(highlights.map(highlight => ({ ...highlight, articleId: into, updated: at })))
      await putInTrash(db, article, at)
      undo.removed.push(article.id)
    }
    await touchArticle(db, into, at, before => ({
      ...before,
      tags: tagged(
        before.tags,
        merged.flatMap(({ tags }) => tags),
        [],
      ),
      aliases: [
        ...new Set([...before.aliases, ...merged.flatMap(({ canonicalUrl, aliases }) => [canonicalUrl, ...aliases])]),
      ],
    }))
    return undo
  })
}

/** Articles that may be one: groups of two and more with the same title, the largest groups first. */
export async function duplicates(db: LibraryDatabase): Promise<ArticleRecord[][]> {
  return db.transaction('r', db.articles, async transaction => {
    const articles = transaction.table<ArticleRecord, string>('articles')
    const titles = (await articles.orderBy('twin').keys()) as string[]
    const twice = new Set(titles.filter((title, i) => title === titles[i - 1]))
    const groups = await Promise.all([...twice].map(twin => articles.where({ twin }).toArray()))
    return groups.toSorted((one, other) => other.length - one.length)
  })
}
