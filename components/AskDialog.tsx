import { useEffect, useRef } from 'preact/hooks'
import type { QuestionModel } from '../utils/reader/overlay-model.ts'
import { Question } from './Question.tsx'

/** A question over one of the extension's own pages, which waits for its answer; Escape is the one that changes nothing. */
export function AskDialog({ question }: { question: QuestionModel }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog
      ref={dialog}
      class="ask"
      onKeyDown={event => {
        if (event.key !== 'Escape') return
        // What is under it has an Escape of its own, and the popup closes by one.
        event.preventDefault()
        event.stopPropagation()
        question.onNo()
      }}
      onCancel={event => {
        event.preventDefault()
        question.onNo()
      }}
    >
      <Question {...question} />
    </dialog>
  )
}
