import { touchArticle } from './articles.ts'
import { noUndo, tagged } from './bulk.ts'
import { change } from './database.ts'
import type { LibraryContext } from './database.ts'
import { wordsOf } from './highlights.ts'
import type { Undo } from './records.ts'
import { articlesTagged, tagKey } from './shelves.ts'

/**
 * Gives a tag another name wherever it stands, on articles and on highlights. Where the new name is in use already the two
 * become one; without a new name the tag is dropped.
 */
export function renameTag(context: LibraryContext, from: string, to: string | undefined): Promise<Undo> {
  const { db } = context
  const key = tagKey(from)
  const renamed = (tags: readonly string[]): string[] =>
    tags.some(tag => tagKey(tag) === key) ? tagged(tags, to === undefined ? [] : [to], [from]) : [...tags]
  return change(context, async at => {
    const undo = noUndo()
    for (const articleId of await articlesTagged(db.articles, from)) {
      for (const highlight of await db.highlights.where({ articleId }).toArray()) {
        const tags = renamed(highlight.tags)
        if (tags.join('\n') === highlight.tags.join('\n')) continue
        undo.highlights.push({ id: highlight.id, tags: highlight.tags })
        const next = { ...highlight, tags }
        await db.highlights.put({ ...next, updated: at, words: wordsOf(next) })
      }
      const article = await db.articles.get(articleId)
      const tags = renamed(article?.tags ?? [])
      if (article && tags.join('\n') !== article.tags.join('\n'))
        undo.articles.push({ id: articleId, tags: article.tags })
      await touchArticle(db, articleId, at, before => ({ ...before, tags: renamed(before.tags) }))
    }
    return undo
  })
}
