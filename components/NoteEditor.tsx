import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { NoteEditorModel } from '../utils/reader/overlay-model.ts'
import { useWords } from './words.ts'

/** A note being written. Enter with Ctrl or Cmd saves, Esc cancels. */
export function NoteEditor({ note, onDraft, onSave, onCancel }: NoteEditorModel) {
  const { t } = useWords()
  const [text, setText] = useState(note)
  const area = useRef<HTMLTextAreaElement>(null)
  // Before the next key is pressed: what is typed right after opening belongs to the note.
  useLayoutEffect(() => area.current?.focus({ preventScroll: true }), [])
  const save = () => onSave(area.current?.value ?? text)
  return (
    <form
      class="note"
      aria-label={t('bar.note')}
      onSubmit={event => {
        event.preventDefault()
        save()
      }}
      onKeyDown={event => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save()
        if (event.key === 'Escape') onCancel()
        // A letter typed into a note is no command, neither ours nor the page's.
        event.stopPropagation()
      }}
    >
      <textarea
        ref={area}
        aria-label={t('bar.note')}
        placeholder={t('bar.notePlaceholder')}
        value={text}
        onInput={event => {
          setText(event.currentTarget.value)
          onDraft(event.currentTarget.value)
        }}
      />
      <div class="row">
        <button type="submit" class="main save">
          {t('bar.save')}
        </button>
        <button type="button" class="cancel" onClick={onCancel}>
          {t('bar.cancel')}
        </button>
      </div>
    </form>
  )
}
