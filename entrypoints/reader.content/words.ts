import { withNumberStyle } from '../../utils/numbers.ts'
import type { Settings } from '../../utils/platform/settings.ts'
import type { LoadWords } from '../../utils/platform/word-files.ts'
import { wordsFor } from '../../utils/platform/words.ts'
import type { ReaderWords } from '../../utils/reader/port.ts'

export interface FollowingWords {
  words: ReaderWords
  /** Why they are not in the language that was chosen, in words. */
  problem?: string
  /** Speaks another language, or writes numbers otherwise, where the settings want it. */
  follow: (settings: Settings) => Promise<void>
}

/** What of the settings other words come with. */
const wordsOf = ({ language, colourNames }: Settings) => JSON.stringify([language, colourNames])

/** The words of a page's reader, which change with the settings while the page is open. */
export async function followingWords(settings: Settings, load: LoadWords): Promise<FollowingWords> {
  let known = wordsOf(settings)
  let spoken = await wordsFor(settings, load)
  const words: ReaderWords = { t: (key, values) => spoken.t(key, values), locale: spoken.locale }
  return {
    words,
    problem: spoken.problem,
    async follow(next) {
      if (wordsOf(next) !== known) {
        known = wordsOf(next)
        spoken = await wordsFor(next, load)
      }
      words.locale = withNumberStyle(spoken.locale, next.numberStyle)
    },
  }
}
