import type { HighlightCardModel } from '../utils/reader/overlay-model.ts'
import { ColourDots } from './ColourDots.tsx'
import { NoteText } from './NoteText.tsx'
import { WordDiff } from './WordDiff.tsx'
import { useWords } from './words.ts'

/** A highlight's card: what became of it, its note and tags, its colour, and what can be done with it. */
export function HighlightCard(model: HighlightCardModel) {
  const { quote, note, tags, colour, kept, state, change, among, onColour, onNote, onTags, onCopy, onRemove } = model
  const { t } = useWords()
  return (
    <section class={`card highlight ${colour}`} role="dialog" aria-label={t('card.highlight', { quote })}>
      <header>
        <p class={`sub state ${state}`}>
          <span>{t('card.keptOn', { day: kept })}</span> · <b>{t(`state.${state}`)}</b>
        </p>
        {among && (
          <button type="button" class="quiet next" aria-keyshortcuts="o" onClick={model.onNext}>
            {t('card.among', { index: among.index + 1, all: among.all })}
          </button>
        )}
        <button type="button" class="quiet close" aria-label={t('card.close')} onClick={model.onClose}>
          ×
        </button>
      </header>
      {change && <WordDiff {...change} />}
      {state === 'missing' && (
        <blockquote class="quote" dir="auto">
          {quote}
        </blockquote>
      )}
      {note && <NoteText text={note} />}
      {tags.length > 0 && (
        <ul class="tags" aria-label={t('bar.tags')}>
          {tags.map(tag => (
            <li key={tag}>
              <bdi>{tag}</bdi>
            </li>
          ))}
        </ul>
      )}
      <footer>
        <ColourDots current={colour} keys onPick={onColour} />
        <button type="button" class="add-note" aria-keyshortcuts="n" onClick={onNote}>
          {t('card.note')}
        </button>
        <button type="button" class="add-tags" aria-keyshortcuts="t" onClick={onTags}>
          {t('bar.tags')}
        </button>
        <button type="button" class="copy" aria-keyshortcuts="c" onClick={onCopy}>
          {t('card.copy')}
        </button>
        <span class="space" />
        <button type="button" class="quiet remove" aria-keyshortcuts="Delete" onClick={onRemove}>
          {t('card.remove')}
        </button>
      </footer>
    </section>
  )
}
