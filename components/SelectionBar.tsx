import type { SelectionBarModel } from '../utils/reader/overlay-model.ts'
import { ColourDots } from './ColourDots.tsx'
import { useWords } from './words.ts'

/** The small bar beside a selection. */
export function SelectionBar({ hint, onPick, onNote, onTags, onCopy }: SelectionBarModel) {
  const { t } = useWords()
  const key = (letter: string) => (hint ? { 'aria-keyshortcuts': letter } : {})
  return (
    <div class="bar" role="toolbar" aria-label={t('bar.label')}>
      <ColourDots onPick={onPick} keys={hint !== undefined} />
      <button type="button" class="add-note" {...key('n')} onClick={onNote}>
        {t('bar.note')}
      </button>
      <button type="button" class="add-tags" {...key('t')} onClick={onTags}>
        {t('bar.tags')}
      </button>
      <button type="button" class="copy" {...key('c')} onClick={onCopy}>
        {t('bar.copy')}
      </button>
      {hint && <kbd aria-hidden="true">{hint}</kbd>}
    </div>
  )
}
