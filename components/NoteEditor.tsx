import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { NoteEditorModel, WrittenNote } from '../utils/reader/overlay-model.ts'
import { TagField } from './TagField.tsx'
import { useWords } from './words.ts'

/** Without the tags in use, only a note is written. */
type Props = Pick<NoteEditorModel, 'note' | 'onDraft' | 'onSave' | 'onCancel'> & Partial<NoteEditorModel>

/** A note and tags being written. Enter with Ctrl or Cmd saves, Esc cancels. */
export function NoteEditor({ note, tags = [], field = 'note', known, failure, onDraft, onSave, onCancel }: Props) {
  const { t } = useWords()
  const id = useId()
  const [written, setWritten] = useState<WrittenNote>({ note, tags })
  /** What stands in the tags' field and is no tag yet: who saves means it as one. */
  const unfinished = useRef<() => string[]>(() => tags)
  const area = useRef<HTMLTextAreaElement>(null)
  // Before the next key is pressed: what is typed right after opening belongs to the note.
  useLayoutEffect(() => {
    if (field === 'note') area.current?.focus({ preventScroll: true })
  }, [])
  const change = (part: Partial<WrittenNote>) => {
    const next = { ...written, note: area.current?.value ?? written.note, ...part }
    setWritten(next)
    onDraft(next)
  }
  const save = () => onSave({ note: area.current?.value ?? written.note, tags: unfinished.current() })
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
        if (event.key === 'Escape' && !event.defaultPrevented) onCancel()
        // A letter typed into a note is no command, neither ours nor the page's.
        event.stopPropagation()
      }}
    >
      <textarea
        ref={area}
        dir={written.note ? 'auto' : undefined}
        aria-label={t('bar.note')}
        aria-describedby={`${id}-about`}
        placeholder={t('bar.notePlaceholder')}
        value={written.note}
        onInput={event => change({ note: event.currentTarget.value })}
      />
      {known && (
        <TagField
          tags={written.tags}
          known={known}
          takesFocus={field === 'tags'}
          unfinished={unfinished}
          onChange={tags => change({ tags })}
        />
      )}
      {failure && (
        <p class="failed" role="alert">
          {failure}
        </p>
      )}
      <div class="row">
        <button type="submit" class="main save" aria-keyshortcuts="Control+Enter">
          {t('bar.save')}
        </button>
        <button type="button" class="cancel" onClick={onCancel}>
          {t('bar.cancel')}
        </button>
        <span class="space" />
        <small id={`${id}-about`}>{t('note.about')}</small>
      </div>
    </form>
  )
}
