import { changes } from '../database.ts'
import type { LibraryDatabase } from '../database.ts'

/** Which highlights are there, for who asks about very many. */
export interface HighlightIds {
  /** Those of the ids under which there is a highlight; inside a transaction. */
  among(ids: readonly string[]): Promise<string[]>
  /** Notes, inside a change in which they were asked about, what it puts. */
  put(ids: readonly string[]): void
}

/** Fewer are looked up one by one. */
const MANY = 50

/**
 * The ids of all highlights, read at once when they are first asked for and kept as long as nobody else changes the library: a
 * hundred thousand keys come in the time of some hundred questions.
 */
export function highlightIds(db: LibraryDatabase): HighlightIds {
  let known: Set<string> | undefined
  /** The number of changes with which they are what is there. */
  let validAt = -1
  /** The same when they were last asked about. */
  let began = -1
  let asked = 0
  return {
    async among(ids) {
      asked += ids.length
      const now = await changes(db)
      // Within one change, the number is still that of before it.
      if (now !== validAt && now !== began) known = undefined
      began = now
      validAt = now
      if (!known && asked < MANY) {
        return (await db.highlights.bulkGet([...ids])).flatMap(highlight => (highlight ? [highlight.id] : []))
      }
      known ??= new Set(await db.highlights.toCollection().primaryKeys())
      return ids.filter(id => known!.has(id))
    },
    put(ids) {
      // The change is one, however often this is called in it.
      validAt = began + 1
      for (const id of ids) known?.add(id)
    },
  }
}
