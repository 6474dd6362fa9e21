import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { Work } from '../../components/library/LibraryShell.tsx'
import { paced } from './paced.ts'

export type Tell = (done: number, all?: number, label?: string) => void

/** Does something long: the signal stops it, `tell` says how far it is. It fails as the work does, also where it was stopped. */
export type RunWork = <Result>(
  start: { label: string; all: number },
  work: (signal: AbortSignal, tell: Tell) => Promise<Result>,
) => Promise<Result>

/** The long work of the page. It goes on when its place is left; before the page is, the browser asks. */
export function useWorks() {
  const [works, setWorks] = useState<readonly Work[]>([])
  const last = useRef(0)
  const isBusy = works.length > 0
  useEffect(() => {
    if (!isBusy) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [isBusy])

  const run = useCallback(
    async <Result>(
      place: string,
      { label, all }: { label: string; all: number },
      work: (signal: AbortSignal, tell: Tell) => Promise<Result>,
    ): Promise<Result> => {
      const controller = new AbortController()
      const id = ++last.current
      const change = (said: Partial<Work>) =>
        setWorks(now => now.map(each => (each.id === id ? { ...each, ...said } : each)))
      setWorks(now => [...now, { id, place, label, done: 0, all, stop: () => controller.abort() }])
      try {
        const tell = paced<Parameters<Tell>>((done, most = all, text = label) =>
          change({ done, all: most, label: text }),
        )
        return await work(controller.signal, tell)
      } finally {
        setWorks(now => now.filter(each => each.id !== id))
      }
    },
    [],
  )
  return { works, run }
}
