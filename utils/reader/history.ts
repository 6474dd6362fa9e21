/** So many steps can be taken back; older ones stay as they are. */
const MOST_STEPS = 100

/** Something that was done to what is kept, and the ways back and forth. */
export interface Step {
  /** What was done, in the reader's words: "Highlighted". */
  words: string
  undo(): Promise<unknown>
  redo(): Promise<unknown>
}

/** What a reader did on a page, to be undone and done again in order. */
export interface History {
  /** Remembers a step that was taken; what had been undone cannot be done again after it. */
  push(step: Step): void
  /** Takes the last step back; undefined where there is none. Rejects as the step does, which then stays to be tried again. */
  undo(): Promise<Step | undefined>
  redo(): Promise<Step | undefined>
}

/**
 * @param isGone tells of a failure after which a step can never be taken: what it is about is in the library no more.
 * Such a step is dropped.
 */
export function createHistory(isGone: (error: unknown) => boolean = () => false): History {
  const done: Step[] = []
  const undone: Step[] = []
  /** Keys are pressed faster than a library writes: one step at a time. */
  let last: Promise<unknown> = Promise.resolve()

  function move(from: Step[], to: Step[], take: (step: Step) => Promise<unknown>): Promise<Step | undefined> {
    const next = last.then(async () => {
      const step = from.at(-1)
      if (!step) return undefined
      try {
        await take(step)
      } catch (error) {
        if (isGone(error)) from.pop()
        throw error
      }
      from.pop()
      to.push(step)
      return step
    })
    last = next.catch(() => undefined)
    return next
  }

  return {
    push(step) {
      undone.length = 0
      done.push(step)
      if (done.length > MOST_STEPS) done.shift()
    },
    undo: () => move(done, undone, step => step.undo()),
    redo: () => move(undone, done, step => step.redo()),
  }
}
