import { useId, useState } from 'preact/hooks'
import { useWords } from '../words.ts'
import { Progress } from '../Progress.tsx'
import { tagOf } from '../TagField.tsx'

interface Props {
  /** How many articles are chosen, and how many the list has in all. */
  count: number
  all: number
  knownTags: readonly string[]
  /** Whether all that are chosen are archived already. */
  progress?: { label: string; done: number; all: number }
  onStop: () => void
  onAll: () => void
  onNone: () => void
  onArchive: () => void
  onTag: (tag: string) => void
  onRemove: () => void
}

/** What can be done with several articles at once. */
export function Bulk(props: Props) {
  const { t } = useWords()
  const { count, all, knownTags, progress, onStop, onAll, onNone, onArchive, onTag, onRemove } = props
  const id = useId()
  const [tag, setTag] = useState('')
  if (progress) {
    return (
      <div class="bulk">
        <Progress label={progress.label} done={progress.done} all={progress.all} onStop={onStop} />
      </div>
    )
  }
  return (
    <div class="bulk" role="group" aria-label={t('shelf.bulk')}>
      <span class="count" role="status">
        {t('table.selected', { count })}
      </span>
      {count < all && (
        <button type="button" class="quiet all" onClick={onAll}>
          {t('shelf.selectAll', { count: all })}
        </button>
      )}
      <button type="button" class="quiet none" onClick={onNone}>
        {t('table.clearSelection')}
      </button>
      <button type="button" class="archive" onClick={onArchive}>
        {t('shelf.archive')}
      </button>
      <form
        class="tag-them"
        onSubmit={event => {
          event.preventDefault()
          if (tagOf(tag)) onTag(tagOf(tag))
          setTag('')
        }}
      >
        <input
          type="text"
          list={id}
          value={tag}
          maxLength={200}
          autocomplete="off"
          aria-label={t('shelf.addTag')}
          placeholder={t('shelf.addTag')}
          onInput={event => setTag(event.currentTarget.value)}
        />
        <datalist id={id}>
          {knownTags.slice(0, 200).map(known => (
            <option key={known} value={known} />
          ))}
        </datalist>
        <button type="submit">{t('shelf.tag')}</button>
      </form>
      <button type="button" class="remove" onClick={onRemove}>
        {t('popup.remove')}
      </button>
    </div>
  )
}
