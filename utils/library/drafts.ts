import { formsOf } from '../article/canonical.ts'
import { shownAs } from './articles.ts'
import { change } from './database.ts'
import type { LibraryContext, LibraryDatabase } from './database.ts'
import type { DraftRecord, NoteDraft } from './records.ts'

/** Keeps a note that is being written, in the place of what was kept under the same key. */
export function saveDraft(context: LibraryContext, key: string, note: NoteDraft): Promise<DraftRecord> {
  const { db, newId } = context
  return change(context, async at => {
    const known = await db.drafts.get({ key })
    const draft: DraftRecord = {
      ...note,
      key,
      id: known?.id ?? newId(),
      created: known?.created ?? at,
      updated: at,
    }
    await db.drafts.put(draft)
    return draft
  })
}

/** The note that was being written, or undefined. */
export async function draft(db: LibraryDatabase, key: string): Promise<DraftRecord | undefined> {
  return db.drafts.get({ key })
}

/** The notes that were being written on an article's passages: on those that are kept, and on those that are not kept yet. */
export async function draftsFor(db: LibraryDatabase, canonicalUrl: string): Promise<DraftRecord[]> {
  return db.transaction('r', db.articles, db.highlights, db.drafts, async () => {
    const article = await shownAs(db, canonicalUrl)
    const ids = article ? await db.highlights.where({ articleId: article.id }).primaryKeys() : []
    const ofKept = await db.drafts.where('key').anyOf(ids).toArray()
    const places = formsOf(canonicalUrl).map(form => `${form}#`)
    const ofOthers = await db.drafts.where('key').startsWithAnyOf(places).toArray()
    return [...ofKept, ...ofOthers]
  })
}

/** Forgets a note that was saved or given up. */
export function clearDraft(context: LibraryContext, key: string): Promise<void> {
  return change(context, async () => {
    await context.db.drafts.where({ key }).delete()
  })
}
