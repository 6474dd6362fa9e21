import { useCallback, useRef, useState } from 'preact/hooks'
import type { Notice } from '../../components/library/LibraryShell.tsx'
import type { Words } from '../../utils/platform/words.ts'

interface Noticing {
  notice: Notice | undefined
  /** Says what was done or went wrong. What can be taken back can be so after its notice is gone too. */
  say: (notice: Notice) => void
  close: () => void
  /** Takes back what was done last and was not taken back yet. */
  takeBack: () => void
}

/** What is said in the corner of the page, and ways back from what was done so far: the last first. */
export function useNotice(inWords: (error: unknown) => string, t: Words['t']): Noticing {
  const [notice, setNotice] = useState<Notice>()
  const back = useRef<(() => Promise<unknown>)[]>([])
  const notices = useRef(0)
  const say = useCallback((next: Notice) => {
    notices.current++
    if (next.undo) back.current.push(next.undo)
    setNotice(next)
  }, [])
  const takeBack = useCallback(() => {
    const undo = back.current.pop()
    if (!undo) return
    setNotice(undefined)
    const before = notices.current
    undo().then(
      // Some say themselves what became of it.
      () => notices.current === before && say({ text: t('shelf.tookBack') }),
      (error: unknown) => say({ text: inWords(error), failed: true }),
    )
  }, [say, inWords, t])
  return { notice, say, close: useCallback(() => setNotice(undefined), []), takeBack }
}
