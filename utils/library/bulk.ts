import { shownAs, touchArticle } from './articles.ts'
import { change } from './database.ts'
import type { LibraryContext, LibraryDatabase } from './database.ts'
import { LibraryError } from './errors.ts'
import type { ArticleBefore, ArticleRecord, ReadingState, Undo } from './records.ts'
import { shelvesOf, tagKey } from './shelves.ts'
import { inState, readTo, stateBefore } from './states.ts'
import { putInTrash } from './trash-records.ts'

/** An undo of nothing yet. */
export const noUndo = (): Undo => ({ articles: [], highlights: [], removed: [] })

/** The state of an article and its times, as they are before a change. */
export function stateOf({ id, state, progressed, finished, archived }: ArticleRecord): ArticleBefore {
  return {
    id,
    state,
    ...(progressed !== undefined && { progressed }),
    ...(finished !== undefined && { finished }),
    ...(archived !== undefined && { archived }),
  }
}

/** The saved articles with these ids; one that another window removed is passed over. */
export async function articlesWith(db: LibraryDatabase, ids: readonly string[]): Promise<ArticleRecord[]> {
  const found = (await db.articles.bulkGet([...new Set(ids)])).filter(article => article !== undefined)
  if (found.length === 0 && ids.length > 0) throw new LibraryError('missing', `There is no article ${ids.join(', ')}`)
  return found
}

/** The article where it now stands in lists. One of an earlier version stays that until the sweep reaches it. */
export const shelved = (article: ArticleRecord): ArticleRecord => ({ ...article, shelves: shelvesOf(article) })

/** Puts articles into a state, all in one change; 'open' takes those in the archive out of it, as far read as they were. */
export function setState(context: LibraryContext, ids: readonly string[], state: ReadingState | 'open'): Promise<Undo> {
  const { db } = context
  const next = (article: ArticleRecord): ReadingState => {
    if (state !== 'open') return state
    return article.state === 'archived' ? stateBefore(article) : article.state
  }
  return change(context, async at => {
    const articles = (await articlesWith(db, ids)).filter(article => article.state !== next(article))
    await db.articles.bulkPut(articles.map(article => shelved({ ...inState(article, next(article), at), updated: at })))
    return { ...noUndo(), articles: articles.map(stateOf) }
  })
}

/** Notes how far a saved article was read, 0 to 1; one that is not saved, or was read further, stays as it is. */
export async function noteProgress(context: LibraryContext, canonicalUrl: string, progress: number): Promise<void> {
  const { db } = context
  // Most of what is scrolled changes nothing: that is no change of the library.
  const seen = await shownAs(db, canonicalUrl)
  if (!seen || !readTo(seen, progress, seen.updated)) return
  await change(context, async at => {
    const article = await shownAs(db, canonicalUrl)
    const further = article && readTo(article, progress, at)
    if (further) await db.articles.put(shelved({ ...further, updated: at }))
  })
}

/** Tags with some more and without others; a tag in another letter case is the same. */
export function tagged(tags: readonly string[], add: readonly string[], remove: readonly string[]): string[] {
  const without = new Set(remove.map(tagKey))
  const kept = new Map(tags.filter(tag => !without.has(tagKey(tag))).map(tag => [tagKey(tag), tag]))
  for (const tag of add) if (tagKey(tag) && !kept.has(tagKey(tag))) kept.set(tagKey(tag), tag.trim())
  return [...kept.values()]
}

/** Gives articles tags of their own and takes others from them, all in one change. */
export function tagArticles(
  context: LibraryContext,
  ids: readonly string[],
  { add = [], remove = [] }: { add?: readonly string[]; remove?: readonly string[] },
): Promise<Undo> {
  const { db } = context
  return change(context, async at => {
    const undo = noUndo()
    for (const article of await articlesWith(db, ids)) {
      const tags = tagged(article.tags, add, remove)
      if (tags.join('\n') === article.tags.join('\n')) continue
      undo.articles.push({ id: article.id, tags: article.tags })
      await touchArticle(db, article.id, at, before => ({ ...before, tags }))
    }
    return undo
  })
}

/** Moves articles, with everything kept of them, to the trash, all in one change. */
export function removeArticles(context: LibraryContext, ids: readonly string[]): Promise<Undo> {
  const { db } = context
  return change(context, async at => {
    const articles = await articlesWith(db, ids)
    for (const article of articles) await putInTrash(db, article, at)
    return { ...noUndo(), removed: articles.map(({ id }) => id) }
  })
}
