import { useEffect, useState } from 'preact/hooks'
import type { Choices, ListFilter } from '../../components/popup/ListTools.tsx'
import type { ListView } from '../../components/PopupView.tsx'
import type { ArticleEntry } from '../../utils/library/records.ts'
import type { LibraryClient } from '../../utils/platform/library-calls.ts'

/** The popup shows a screen of articles and a bit more; more come as one scrolls. */
const FIRST = 12
const MORE = 30
const MOST = 500
/** A search waits this long for the next letter, in milliseconds: less than between two letters of a quick writer. */
const SETTLE = 40

/** The reading list for a search and a filter, kept up to date, and how to get more of it. */
export function useReadingList(
  library: LibraryClient | undefined,
  search: string,
  filter: ListFilter,
  words: (error: unknown) => string,
): { list: ListView; more: () => void; retry: () => void } {
  const [list, setList] = useState<ListView>({ state: 'loading' })
  const [limit, setLimit] = useState(FIRST)
  const [attempt, setAttempt] = useState(0)
  const asked = JSON.stringify([search, filter])
  useEffect(() => setLimit(FIRST), [asked])
  useEffect(() => {
    if (!library) return
    const stop = new AbortController()
    const start = () =>
      library.watch(
        { ...filter, search: search.trim() || undefined, limit },
        entries => setList({ state: 'ready', entries, search }),
        error => setList({ state: 'failed', reason: words(error) }),
        stop.signal,
      )
    const timer = search ? setTimeout(start, SETTLE) : void start()
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [library, asked, limit, attempt])
  const shown = list.state === 'ready' ? list.entries.length : 0
  return {
    list,
    more: () => (shown === limit && limit < MOST ? setLimit(Math.min(limit + MORE, MOST)) : undefined),
    retry: () => {
      setList({ state: 'loading' })
      setAttempt(attempt + 1)
    },
  }
}

/** The article at a canonical URL as it is saved; null where it is not, undefined until that is known. */
export function useKept(library: LibraryClient | undefined, canonicalUrl: string | undefined) {
  const [kept, setKept] = useState<ArticleEntry | null>()
  useEffect(() => {
    if (!library || canonicalUrl === undefined) return
    const stop = new AbortController()
    library.follow(
      () => library.keptOf(canonicalUrl),
      entry => setKept(entry ?? null),
      // The list below says what is wrong.
      () => setKept(undefined),
      stop.signal,
    )
    return () => stop.abort()
  }, [library, canonicalUrl])
  return kept
}

/** The tags that are in use, the most used first, once the list is there. */
export function useKnownTags(library: LibraryClient | undefined): string[] {
  const [tags, setTags] = useState<string[]>([])
  useEffect(() => {
    if (!library) return
    const stop = new AbortController()
    const known = async () => {
      const inUse = await library.inUse('tag')
      return inUse.sort((one, other) => other.count - one.count).map(({ value }) => value)
    }
    library.follow(known, setTags, () => setTags([]), stop.signal)
    return () => stop.abort()
  }, [library])
  return tags
}

/** What can be filtered by, once it is asked for. */
export function useChoices(library: LibraryClient | undefined, isAsked: boolean): Choices | undefined {
  const [choices, setChoices] = useState<Choices>()
  useEffect(() => {
    if (!library || !isAsked) return
    const stop = new AbortController()
    const all = async (): Promise<Choices> => {
      const [tag, host, language, colour] = await Promise.all([
        library.inUse('tag'),
        library.inUse('host'),
        library.inUse('language'),
        library.inUse('colour'),
      ])
      return { tag, host, language, colour }
    }
    library.follow(all, setChoices, () => setChoices(undefined), stop.signal)
    return () => stop.abort()
  }, [library, isAsked])
  return choices
}
