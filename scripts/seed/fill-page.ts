import type { LibraryEntry } from '../../utils/export/exporter.ts'
import { openLibrary } from '../../utils/library/index.ts'
import { inventedEntries } from './invent.ts'
import type { Wishes } from './invent.ts'

/** So many articles are put in at once. */
const AT_ONCE = 100

/** Fills the library of the extension in one of whose pages this runs, and gives what is in it then. */
export async function fill(wishes: Wishes): Promise<{ articles: number; highlights: number; figures: number }> {
  const library = openLibrary()
  let waiting: LibraryEntry[] = []
  for (const entry of inventedEntries(wishes)) {
    waiting.push(entry)
    if (waiting.length < AT_ONCE) continue
    await library.putEntries(waiting)
    waiting = []
  }
  await library.putEntries(waiting)
  const counts = await library.counts()
  library.close()
  return counts
}
