import { HIGHLIGHT_COLOURS } from '../utils/library/records.ts'
import type { HighlightColour } from '../utils/library/records.ts'
import { useWords } from './words.ts'

interface Props {
  current?: HighlightColour
  /** Whether the keys 1 to 5 pick them. */
  keys?: boolean
  onPick: (colour: HighlightColour) => void
}

/** The five colours as buttons; keys 1 to 5 pick them while the bar or the card is open. */
export function ColourDots({ current, keys = false, onPick }: Props) {
  const { t } = useWords()
  return (
    <span class="dots" role="group" aria-label={t('bar.colours')}>
      {HIGHLIGHT_COLOURS.map((colour, i) => (
        <button
          type="button"
          class={`dot ${colour}`}
          aria-label={t(`bar.colour.${colour}`)}
          title={keys ? `${t(`bar.colour.${colour}`)} (${i + 1})` : t(`bar.colour.${colour}`)}
          aria-keyshortcuts={keys ? `${i + 1}` : undefined}
          aria-pressed={current === undefined ? undefined : colour === current}
          onClick={() => onPick(colour)}
        />
      ))}
    </span>
  )
}
