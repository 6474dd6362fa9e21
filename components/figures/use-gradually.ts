import { useEffect, useReducer, useRef } from 'preact/hooks'

/** So many rows are drawn anew in one go: a screen of them at once takes longer than a frame has. */
const AT_ONCE = 6

/**
 * Rows of a table that come all at once, by a leap or with a block that was read, are drawn over several frames, in the order of
 * `indexes`; those that stand there stay.
 *
 * @returns the row to draw at an index; undefined as long as it has to wait
 */
export function useGradually<Row>(
  indexes: readonly number[],
  rowAt: (index: number) => Row | undefined,
): (index: number) => Row | undefined {
  const drawn = useRef<ReadonlySet<number>>(new Set())
  const left = useRef(AT_ONCE)
  const frame = useRef<number>(undefined)
  const [, drawNext] = useReducer<number, void>(n => n + 1, 0)
  const isWaiting = useRef(false)

  const now = new Set<number>()
  isWaiting.current = false
  for (const index of indexes) {
    if (rowAt(index) === undefined) continue
    if (!drawn.current.has(index)) {
      if (left.current === 0) {
        isWaiting.current = true
        continue
      }
      left.current--
    }
    now.add(index)
  }
  drawn.current = now

  useEffect(() => {
    if (left.current === AT_ONCE) return
    // However often the table is drawn in a frame, the rows of that frame are counted together.
    frame.current ??= requestAnimationFrame(() => {
      frame.current = undefined
      left.current = AT_ONCE
      if (isWaiting.current) drawNext()
    })
  })
  useEffect(
    () => () => {
      if (frame.current !== undefined) cancelAnimationFrame(frame.current)
    },
    [],
  )
  return index => (now.has(index) ? rowAt(index) : undefined)
}
