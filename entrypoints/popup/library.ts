import { openLibrary } from '../../utils/library/index.ts'
import { remoteLibrary } from '../../utils/platform/library-calls.ts'
import type { LibraryClient } from '../../utils/platform/library-calls.ts'

/**
 * The library for an extension's page: opened here where the browser allows it, else through the background, as in
 * Firefox's private windows.
 */
export async function connectLibrary(): Promise<LibraryClient> {
  const library = openLibrary()
  try {
    await library.counts()
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'unavailable') throw error
    return remoteLibrary()
  }
  return {
    list: query => library.list(query),
    removeArticle: id => library.removeArticle(id),
    removeHighlight: id => library.removeHighlight(id),
    restore: async id => void (await library.restore(id)),
    reader: filter => library.reader(filter),
    watch(query, onChange, onError, signal) {
      const stop = library.watchList(query, onChange, error => onError(error as Error))
      signal.addEventListener('abort', stop, { once: true })
    },
  }
}
