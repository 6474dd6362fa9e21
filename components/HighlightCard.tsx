import type { HighlightCardModel } from '../utils/reader/overlay-model.ts'
import { ColourDots } from './ColourDots.tsx'
import { useWords } from './words.ts'

/** A highlight's card: its note, its colour, and what can be done with it. */
export function HighlightCard({
  quote,
  note,
  colour,
  change,
  onColour,
  onNote,
  onCopy,
  onRemove,
  onClose,
}: HighlightCardModel) {
  const { t } = useWords()
  return (
    <section class="card" role="dialog" aria-label={quote}>
      {note && <blockquote style={{ borderColor: `var(--${colour})` }}>{note}</blockquote>}
      {change && <p class="say">{t('page.changed', { from: change.from, to: change.to })}</p>}
      <footer>
        <ColourDots current={colour} onPick={onColour} />
        <button type="button" class="add-note" onClick={onNote}>
          {t('card.note')}
        </button>
        <button type="button" class="copy" onClick={onCopy}>
          {t('card.copy')}
        </button>
        <span class="space" />
        <button type="button" class="quiet remove" onClick={onRemove}>
          {t('card.remove')}
        </button>
        <button type="button" class="quiet close" aria-label={t('card.close')} onClick={onClose}>
          ×
        </button>
      </footer>
    </section>
  )
}
