import { useId, useState } from 'preact/hooks'
import { useWords } from '../words.ts'

interface Props {
  tags: readonly string[]
  /** Tags that are in use, offered while one is written. */
  known: readonly string[]
  onChange: (tags: string[]) => void
}

/** The tags of something, each to be taken off, and a field for another one. */
export function TagField({ tags, known, onChange }: Props) {
  const { t } = useWords()
  const id = useId()
  const [text, setText] = useState('')
  function add() {
    const tag = text.trim().replace(/^#/, '')
    setText('')
    if (tag && !tags.includes(tag)) onChange([...tags, tag])
  }
  return (
    <div class="tags">
      {tags.map(tag => (
        <span class="chip tag" key={tag}>
          <bdi>{tag}</bdi>
          <button
            type="button"
            class="quiet"
            aria-label={t('shelf.untag', { tag })}
            onClick={() => onChange(tags.filter(other => other !== tag))}
          >
            ×
          </button>
        </span>
      ))}
      <input
        type="text"
        class="add-tag"
        list={id}
        value={text}
        maxLength={200}
        aria-label={t('shelf.addTag')}
        placeholder={t('shelf.addTag')}
        autocomplete="off"
        onInput={event => setText(event.currentTarget.value)}
        onKeyDown={event => {
          if (event.key === 'Enter') {
            event.preventDefault()
            add()
          }
          if (event.key === 'Backspace' && text === '' && tags.length > 0) onChange(tags.slice(0, -1))
        }}
        onBlur={add}
      />
      <datalist id={id}>
        {known
          .filter(tag => !tags.includes(tag))
          .slice(0, 200)
          .map(tag => (
            <option value={tag} key={tag} />
          ))}
      </datalist>
    </div>
  )
}
