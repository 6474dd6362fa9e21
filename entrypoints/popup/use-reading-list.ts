import { useEffect, useState } from 'preact/hooks'
import type { ListView } from '../../components/PopupView.tsx'
import type { LibraryClient } from '../../utils/platform/library-calls.ts'

/** The popup shows this many articles; a search finds the others. */
const LIMIT = 50
/** A search waits this long for the next letter, in milliseconds. */
const SETTLE = 120

/** The reading list for a search, kept up to date. */
export function useReadingList(
  library: LibraryClient | undefined,
  search: string,
  words: (error: unknown) => string,
): ListView {
  const [list, setList] = useState<ListView>({ state: 'loading' })
  useEffect(() => {
    if (!library) return
    const stop = new AbortController()
    const start = () =>
      library.watch(
        { search: search.trim() || undefined, limit: LIMIT },
        entries => setList({ state: 'ready', entries }),
        error => setList({ state: 'failed', reason: words(error) }),
        stop.signal,
      )
    const timer = setTimeout(start, search ? SETTLE : 0)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [library, search])
  return list
}
