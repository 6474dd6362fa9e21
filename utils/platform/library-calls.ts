import type { Imports, Library, ReaderFilter } from '../library/index.ts'
import type { ArticleEntry, ListQuery } from '../library/records.ts'
import type { LibraryEntry, LibraryReader } from '../export/exporter.ts'
import { choicesNow } from './choices.ts'
import { LIBRARY_CHANGES, LIBRARY_METHODS } from './library-methods.ts'
import type { LibraryMethod } from './library-methods.ts'
import { send } from './messages.ts'

/** What an extension page does with the library, wherever that is opened. */
export interface LibraryClient extends Pick<Library, LibraryMethod> {
  /** Hands out everything, or one article, for an export. */
  reader(filter?: ReaderFilter): LibraryReader
  /** Files that are taken in; only where this page has opened the library itself. */
  readonly imports?: Imports
  /** The folder that backups go to, likewise. */
  readonly backupFolder?: Library['backupFolder']
  /** Calls back with the list now and after each change; the signal ends it. */
  watch(
    query: ListQuery,
    onChange: (entries: ArticleEntry[]) => void,
    onError: (error: Error) => void,
    signal: AbortSignal,
  ): void
  /** The same with what `read` gives, which asks nothing but the library. */
  follow<Result>(
    read: () => Promise<Result>,
    onChange: (result: Result) => void,
    onError: (error: Error) => void,
    signal: AbortSignal,
  ): void
}

type Calls = Pick<Library, LibraryMethod>

/** The methods of the library, each done by `call`. */
function callsBy(call: (method: LibraryMethod, args: unknown[]) => Promise<unknown>): Calls {
  const methods = LIBRARY_METHODS.map(method => [method, (...args: unknown[]) => call(method, args)] as const)
  return Object.fromEntries(methods) as unknown as Calls
}

const isChange = (method: LibraryMethod): boolean => (LIBRARY_CHANGES as readonly string[]).includes(method)

/** The library as this page has opened it itself. Articles in open tabs are told of its changes. */
export function ownLibrary(library: Library): LibraryClient {
  const methods = library as unknown as Record<LibraryMethod, (...args: unknown[]) => Promise<unknown>>
  const calls = callsBy(async (method, args) => {
    const result = await methods[method](...args)
    if (isChange(method)) void send('libraryTouched', undefined)
    return result
  })
  const until = (signal: AbortSignal, stop: () => void) => signal.addEventListener('abort', stop, { once: true })
  return {
    ...calls,
    // A backup is everything: what the reader chose too.
    reader: filter => (filter ? library.reader(filter) : { ...library.reader(), choices: choicesNow }),
    imports: library.imports,
    backupFolder: library.backupFolder,
    watch: (query, onChange, onError, signal) =>
      until(
        signal,
        library.watchList(query, onChange, error => onError(error as Error)),
      ),
    follow: (read, onChange, onError, signal) =>
      until(
        signal,
        library.watch(read, onChange, error => onError(error as Error)),
      ),
  }
}

/**
 * The library through the background's messages, for pages that are refused IndexedDB themselves (Firefox's private
 * windows). It is asked again after each of its own changes; changes made elsewhere show when the page is next opened.
 */
export function remoteLibrary(): LibraryClient {
  const watchers = new Set<() => void>()
  // What is not given at the end would arrive as null: a message is JSON.
  const ask = <T>(method: LibraryMethod, ...args: unknown[]) =>
    send('library', { method, args: args.slice(0, args.findLastIndex(arg => arg !== undefined) + 1) }) as Promise<T>
  const calls = callsBy(async (method, args) => {
    const result = await ask<unknown>(method, ...args)
    if (isChange(method)) for (const refresh of watchers) refresh()
    return result
  })
  const follow: LibraryClient['follow'] = (read, onChange, onError, signal) => {
    const refresh = () => {
      read().then(result => (signal.aborted ? undefined : onChange(result)), onError)
    }
    watchers.add(refresh)
    signal.addEventListener('abort', () => watchers.delete(refresh), { once: true })
    refresh()
  }
  return {
    ...calls,
    reader(filter) {
      const { articleId, ids: some = articleId === undefined ? undefined : [articleId] } = filter ?? {}
      const ids = some && Promise.resolve([...some])
      const all = () => ids ?? ask<string[]>('ids', { sort: 'oldest' })
      return {
        count: async () => (await all()).length,
        async *entries() {
          for (const id of await all()) {
            const entry = await ask<LibraryEntry | null>('entry', id)
            if (entry) yield entry
          }
        },
      }
    },
    watch: (query, onChange, onError, signal) => follow(() => calls.list(query), onChange, onError, signal),
    follow,
  }
}
