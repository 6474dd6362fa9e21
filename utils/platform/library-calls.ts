import type { LibraryEntry, LibraryReader } from '../export/exporter.ts'
import type { ArticleEntry } from '../library/records.ts'
import { send } from './messages.ts'

/** What an extension page does with the library. */
export interface LibraryClient {
  /** Articles with their highlights, newest first. */
  list(query: { search?: string; limit?: number }): Promise<ArticleEntry[]>
  removeArticle(id: string): Promise<void>
  removeHighlight(id: string): Promise<void>
  /** Undoes a removal. */
  restore(id: string): Promise<void>
  /** Hands out everything, or one article, for an export. */
  reader(filter?: { articleId?: string }): LibraryReader
  /** Calls back with the list now and after each change; the signal ends it. */
  watch(
    query: { search?: string; limit?: number },
    onChange: (entries: ArticleEntry[]) => void,
    onError: (error: Error) => void,
    signal: AbortSignal,
  ): void
}

export const LIBRARY_METHODS = ['list', 'removeArticle', 'removeHighlight', 'restore', 'articleIds', 'entry'] as const

/** A call of the library across a message; the arguments are those of the method of that name. */
export interface LibraryCall {
  method: (typeof LIBRARY_METHODS)[number]
  args: unknown[]
}

/**
 * The library through the background's messages, for pages that are refused IndexedDB themselves (Firefox's private
 * windows). It is asked again after each of its own changes; changes made elsewhere show when the page is next opened.
 */
export function remoteLibrary(): LibraryClient {
  const watchers = new Set<() => void>()
  const call = async <T>(method: LibraryCall['method'], ...args: unknown[]) =>
    (await send('library', { method, args })) as T
  const changing = async (method: LibraryCall['method'], id: string) => {
    await call(method, id)
    for (const refresh of watchers) refresh()
  }
  return {
    list: query => call<ArticleEntry[]>('list', query),
    removeArticle: id => changing('removeArticle', id),
    removeHighlight: id => changing('removeHighlight', id),
    restore: id => changing('restore', id),
    reader(filter) {
      const ids = filter?.articleId ? Promise.resolve([filter.articleId]) : undefined
      const all = () => ids ?? call<string[]>('articleIds')
      return {
        count: async () => (await all()).length,
        async *entries() {
          for (const id of await all()) {
            const entry = await call<LibraryEntry | null>('entry', id)
            if (entry) yield entry
          }
        },
      }
    },
    watch(query, onChange, onError, signal) {
      const refresh = () => {
        call<ArticleEntry[]>('list', query).then(onChange, onError)
      }
      watchers.add(refresh)
      signal.addEventListener('abort', () => watchers.delete(refresh), { once: true })
      refresh()
    },
  }
}
