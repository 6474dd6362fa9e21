import type { QuestionModel } from '../utils/reader/overlay-model.ts'

/** A question with two answers; the one that changes nothing has the focus. */
export function Question({ question, detail, yes, no, onYes, onNo }: QuestionModel) {
  return (
    <section class="card question" role="alertdialog" aria-label={question} aria-describedby="angka-detail">
      <header>
        <h2>{question}</h2>
        <p class="sub" id="angka-detail">
          {detail}
        </p>
      </header>
      <footer>
        <button type="button" class="no" onClick={onNo}>
          {no}
        </button>
        <button type="button" class="main yes" onClick={onYes}>
          {yes}
        </button>
      </footer>
    </section>
  )
}
