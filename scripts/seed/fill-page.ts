import type { LibraryEntry } from '../../utils/export/exporter.ts'
import { openLibrary } from '../../utils/library/index.ts'
import { inventedEntries } from './invent.ts'
import type { Wishes } from './invent.ts'

/** So many articles are put in at once. */
const AT_ONCE = 100

export interface Filled {
  articles: number
  highlights: number
  figures: number
}

/** How much is in the library of the extension in one of whose pages this runs. */
export async function counts(): Promise<Filled> {
  const library = openLibrary()
  const { articles, highlights, figures } = await library.counts()
  library.close()
  return { articles, highlights, figures }
}

/** Fills that library, or puts a part of an invented one into it: the articles from one place up to another. */
export async function fill(wishes: Wishes, from = 0, to = wishes.articles): Promise<Filled> {
  const library = openLibrary()
  let waiting: LibraryEntry[] = []
  let place = from
  for (const entry of inventedEntries(wishes, from)) {
    if (place++ >= to) break
    waiting.push(entry)
    if (waiting.length < AT_ONCE) continue
    await library.putEntries(waiting)
    waiting = []
  }
  await library.putEntries(waiting)
  library.close()
  return counts()
}
