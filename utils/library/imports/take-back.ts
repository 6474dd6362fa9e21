import type { LibraryDatabase } from '../database.ts'
import { putWhole } from '../entries.ts'
import { removeFigures } from '../figure-sets.ts'
import { touchArticle } from '../articles.ts'
import type { ImportStep } from './step.ts'

/** Removes an article that an import brought, and all that is kept of it. */
async function removeWhole(db: LibraryDatabase, id: string): Promise<void> {
  await db.articles.delete(id)
  await db.texts.delete(id)
  await db.highlights.where('articleId').equals(id).delete()
  await removeFigures(db, [id])
}

/**
 * Takes one step of an import back, inside a change. What its reader changed since stays as it is now; gives how much that is.
 */
export async function takeStepBack(db: LibraryDatabase, step: ImportStep, at: string): Promise<number> {
  let stayed = 0
  const touched = new Set<string>()
  for (const { table, id, updated, before } of step.beside.toReversed()) {
    const there = (await db.table(table).get(id)) as { updated: string } | undefined
    if (updated === undefined ? there !== undefined : there?.updated !== updated) stayed += 1
    else if (before) await db.table(table).put(before)
    else await db.table(table).delete(id)
  }
  for (const { id, updated, before } of step.articles.toReversed()) {
    const there = await db.articles.get(id)
    if (!there) continue
    if (there.updated !== updated) {
      stayed += 1
      touched.add(id)
    } else if (before) {
      await putWhole(db, [before])
      if (before.article.text === undefined) await db.texts.delete(id)
    } else await removeWhole(db, id)
  }
  // Of articles that stay, the highlights that came with the import go, unless something was done with them since.
  for (const [id, updated] of step.highlights) {
    const highlight = await db.highlights.get(id)
    if (!highlight || !touched.has(highlight.articleId)) continue
    if (highlight.updated === updated) await db.highlights.delete(id)
    else stayed += 1
  }
  for (const id of touched) await touchArticle(db, id, at)
  return stayed
}
