import { useRef, useState } from 'preact/hooks'

export interface Status {
  text: string
  undo?: () => void
}

interface Undoing {
  status: Status | undefined
  /** Says something that was done or went wrong. */
  tell: (text: string) => void
  /** Tries something; what went wrong is said. */
  attempt: (work: Promise<unknown>) => void
  /** Does something that can be taken back, and says so. */
  work: <Done>(work: Promise<Done>, text: string, undo: (done: Done) => Promise<unknown>) => Promise<void>
}

/** What was just done, and ways back from what was done so far: the last first. */
export function useUndo(words: (error: unknown) => string, undone: string): Undoing {
  const [status, setStatus] = useState<Status>()
  const back = useRef<{ text: string; undo: () => Promise<unknown> }[]>([])

  const show = (text?: string) => {
    const last = back.current.at(-1)
    const undo = last && (() => void takeBack())
    setStatus(text === undefined && !last ? undefined : { text: text ?? last!.text, undo })
  }
  async function takeBack() {
    const last = back.current.pop()
    if (!last) return
    try {
      await last.undo()
      show(back.current.length > 0 ? undefined : undone)
    } catch (error) {
      show(words(error))
    }
  }
  return {
    status,
    tell: text => show(text),
    attempt: work => void work.catch((error: unknown) => show(words(error))),
    async work(work, text, undo) {
      try {
        const done = await work
        back.current.push({ text, undo: () => undo(done) })
        show(text)
      } catch (error) {
        show(words(error))
      }
    },
  }
}
