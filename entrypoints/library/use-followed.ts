import { useEffect, useState } from 'preact/hooks'
import type { LibraryClient } from '../../utils/platform/library-calls.ts'

/**
 * What is read of the library now and after each of its changes; undefined until it is there. While another key is being
 * read, what was read by the last one stays where `staysMeanwhile`, so that a list does not come and go with each letter.
 */
export function useFollowed<Result>(
  library: LibraryClient,
  read: () => Promise<Result>,
  onError: (error: unknown) => void,
  /** What the reading depends on: another of these begins anew. */
  key = '',
  staysMeanwhile = false,
): Result | undefined {
  const [state, setState] = useState<{ key: string; result: Result }>()
  useEffect(() => {
    const stop = new AbortController()
    library.follow(read, result => setState({ key, result }), onError, stop.signal)
    return () => stop.abort()
  }, [library, key])
  return state?.key === key || staysMeanwhile ? state?.result : undefined
}
