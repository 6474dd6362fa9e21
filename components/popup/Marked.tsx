import type { ComponentChild } from 'preact'
import { marksIn } from '../../utils/text-marks.ts'

/** A text in which what a search found is marked. */
export function Marked({ text, search }: { text: string; search: string }) {
  const marks = search ? marksIn(text, search) : []
  const parts: ComponentChild[] = []
  let from = 0
  for (const [start, end] of marks) {
    parts.push(text.slice(from, start), <mark key={start}>{text.slice(start, end)}</mark>)
    from = end
  }
  return (
    <>
      {parts}
      {text.slice(from)}
    </>
  )
}
