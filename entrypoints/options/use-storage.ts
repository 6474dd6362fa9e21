import { useEffect, useState } from 'preact/hooks'
import type { StorageProps } from '../../components/options/StorageSection.tsx'
import type { LibraryCounts } from '../../utils/library/records.ts'
import { connectLibrary } from '../../utils/platform/library-connection.ts'
import { libraryFailure } from '../../utils/platform/library-words.ts'
import { storageUsed } from '../../utils/platform/storage-used.ts'
import type { StorageUsed } from '../../utils/platform/storage-used.ts'

/** What is kept on this machine: how much of it, and how many of each; counted anew as the library changes. */
export function useStorage(
  t: (key: string, values?: Record<string, unknown>) => string,
): Omit<StorageProps, 'onOpenLibrary'> {
  const [used, setUsed] = useState<StorageUsed>()
  const [counts, setCounts] = useState<LibraryCounts>()
  const [problem, setProblem] = useState<unknown>()
  useEffect(() => {
    const stop = new AbortController()
    const measure = () => void storageUsed().then(setUsed, setProblem)
    measure()
    connectLibrary().then(library => {
      const onCounts = (next: LibraryCounts) => {
        setCounts(next)
        measure()
      }
      library.follow(() => library.counts(), onCounts, setProblem, stop.signal)
    }, setProblem)
    return () => stop.abort()
  }, [])
  return { used, counts, problem: problem === undefined ? undefined : libraryFailure(problem, t) }
}
