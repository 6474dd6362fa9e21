import { useState } from 'preact/hooks'
import { codeOf } from '../../utils/platform/library-words.ts'
import { send } from '../../utils/platform/messages.ts'
import type { Words } from '../../utils/platform/words.ts'
import type { QuestionModel } from '../../utils/reader/overlay-model.ts'

interface Asking {
  /** What is to be answered, while it is. */
  question: QuestionModel | undefined
  /**
   * Does something for a page. Where that is in a private window and nothing of it may be kept yet, the reader is asked, and it
   * is done when they say so; else it rejects as it was refused.
   */
  asking: <T>(work: () => Promise<T>) => Promise<T>
}

/** Asks before something of a private window is kept. */
export function useAsking({ t }: Words): Asking {
  const [question, setQuestion] = useState<QuestionModel>()
  const ask = () =>
    new Promise<boolean>(resolve => {
      const answer = (yes: boolean) => () => {
        setQuestion(undefined)
        resolve(yes)
      }
      setQuestion({
        question: t('private.ask'),
        detail: t('private.detail'),
        yes: t('private.keep'),
        no: t('private.dont'),
        onYes: answer(true),
        onNo: answer(false),
      })
    })
  return {
    question,
    async asking(work) {
      try {
        return await work()
      } catch (error) {
        if (codeOf(error) !== 'private' || !(await ask())) throw error
      }
      await send('allowPrivateKeeping', undefined)
      return work()
    },
  }
}
