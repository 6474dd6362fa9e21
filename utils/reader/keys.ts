import { HIGHLIGHT_COLOURS } from '../library/records.ts'
import type { ShownModel } from './overlay-model.ts'

/**
 * What a letter key does with the card or the bar that is shown: `h` highlights, `1` to `5` pick a colour, `n` writes a note,
 * `t` tags, `k` keeps, `c` copies, `o` goes to the next of several highlights, Delete removes. False when it means nothing
 * there.
 */
export function pressLetter(shown: ShownModel | undefined, key: string): boolean {
  const action = shown && actionOf(shown, key)
  action?.()
  return action !== undefined
}

function actionOf(shown: ShownModel, key: string): (() => void) | undefined {
  const colour = HIGHLIGHT_COLOURS[Number(key) - 1]
  switch (shown.kind) {
    case 'bar':
      if (key === 'h') return () => shown.onPick(HIGHLIGHT_COLOURS[0])
      if (colour) return () => shown.onPick(colour)
      return { n: shown.onNote, t: shown.onTags, c: shown.onCopy }[key]
    case 'figure':
      return { k: shown.kept ? undefined : shown.onKeep, n: shown.onNote, c: shown.onCopy }[key]
    case 'highlight':
      if (colour) return () => shown.onColour(colour)
      return {
        n: shown.onNote,
        t: shown.onTags,
        c: shown.onCopy,
        o: shown.among && shown.onNext,
        Delete: shown.onRemove,
        Backspace: shown.onRemove,
      }[key]
    case 'bubble':
    case 'note':
    case 'ask':
      return undefined
  }
}
