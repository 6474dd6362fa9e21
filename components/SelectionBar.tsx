import type { SelectionBarModel } from '../utils/reader/overlay-model.ts'
import { ColourDots } from './ColourDots.tsx'
import { useWords } from './words.ts'

/** The small bar beside a selection. */
export function SelectionBar({ hint, onPick, onNote, onCopy }: SelectionBarModel) {
  const { t } = useWords()
  return (
    <div class="bar" role="toolbar" aria-label={t('bar.label')}>
      <ColourDots onPick={onPick} />
      <button type="button" class="add-note" onClick={onNote}>
        {t('bar.note')}
      </button>
      <button type="button" class="copy" onClick={onCopy}>
        {t('bar.copy')}
      </button>
      {hint && <kbd aria-hidden="true">{hint}</kbd>}
    </div>
  )
}
