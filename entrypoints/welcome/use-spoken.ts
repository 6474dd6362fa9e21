import { useRef, useState } from 'preact/hooks'
import { speakIn } from '../../utils/platform/pages.ts'
import { wordsFor } from '../../utils/platform/words.ts'
import type { Spoken, Words } from '../../utils/platform/words.ts'

/** The words of a page on which their language can be chosen: other ones take their place without a load. */
export function useSpoken(initial: Words): [Words, (settings: Spoken) => void] {
  const [words, setWords] = useState(initial)
  const asked = useRef(0)
  return [
    words,
    settings => {
      const mine = ++asked.current
      void wordsFor(settings).then(next => {
        // The language that was chosen last is spoken, whichever was loaded last.
        if (mine !== asked.current) return
        speakIn(next)
        setWords(next)
      })
    },
  ]
}
