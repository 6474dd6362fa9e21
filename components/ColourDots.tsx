import { HIGHLIGHT_COLOURS } from '../utils/library/records.ts'
import type { HighlightColour } from '../utils/library/records.ts'
import { useWords } from './words.ts'

interface Props {
  current?: HighlightColour
  onPick: (colour: HighlightColour) => void
}

/** The five colours as buttons; keys 1 to 5 pick them while the bar is open. */
export function ColourDots({ current, onPick }: Props) {
  const { t } = useWords()
  return (
    <>
      {HIGHLIGHT_COLOURS.map(colour => (
        <button
          type="button"
          class={`dot ${colour}`}
          aria-label={t(`bar.colour.${colour}`)}
          title={t(`bar.colour.${colour}`)}
          aria-pressed={colour === current}
          onClick={() => onPick(colour)}
        />
      ))}
    </>
  )
}
