import { touchArticle } from './articles.ts'
import { shelved } from './bulk.ts'
import { change } from './database.ts'
import type { LibraryContext, LibraryDatabase } from './database.ts'
import { wordsOf } from './highlights.ts'
import type { ArticleBefore, ArticleRecord, HighlightBefore, Undo } from './records.ts'
import { putBack } from './trash.ts'
import { without } from './without.ts'

function before(article: ArticleRecord, said: ArticleBefore): ArticleRecord {
  if (said.state === undefined) return { ...article, ...said }
  // A time that was not there before is not there again.
  return { ...without(article, ['progressed', 'finished', 'archived']), ...said }
}

/** Puts a highlight back as it was; gives the articles that it was and is of. */
async function highlightBefore(db: LibraryDatabase, said: HighlightBefore, at: string): Promise<string[]> {
  const highlight = await db.highlights.get(said.id)
  if (!highlight) return []
  const next = { ...highlight, ...said }
  await db.highlights.put({ ...next, updated: at, words: wordsOf(next) })
  return [highlight.articleId, next.articleId]
}

/**
 * Takes a change back, all of it or nothing. What was removed since, and is in nobody's reach any more, is passed over;
 * what the change itself removed must still be in the trash.
 */
export function takeBack(context: LibraryContext, undo: Undo): Promise<void> {
  const { db } = context
  return change(context, async at => {
    // Addresses first: an article comes back as itself only where no other answers to its address.
    for (const said of undo.articles) {
      const isOnlyState = said.tags === undefined && said.aliases === undefined
      const article = isOnlyState ? await db.articles.get(said.id) : undefined
      if (article) await db.articles.put({ ...shelved(before(article, said)), updated: at })
      else await touchArticle(db, said.id, at, article => before(article, said))
    }
    for (const id of undo.removed) await putBack(db, id, at)
    const touched = new Set<string>()
    for (const said of undo.highlights) for (const id of await highlightBefore(db, said, at)) touched.add(id)
    for (const id of touched) await touchArticle(db, id, at)
  })
}
