import { useState } from 'preact/hooks'
import { formatConversion, significantDigits } from '../../utils/currency/index.ts'
import type { HighlightColour, HighlightRecord } from '../../utils/library/records.ts'
import { ColourDots } from '../ColourDots.tsx'
import { NoteEditor } from '../NoteEditor.tsx'
import { useWords } from '../words.ts'
import { TagField } from '../TagField.tsx'

/** What can be done with a highlight beside its article. */
export interface HighlightActions {
  /** Shows the passage in the kept text. */
  onShow: (highlight: HighlightRecord) => void
  /** Opens the article's own page at the passage. */
  onOpen: (highlight: HighlightRecord) => void
  onColour: (highlight: HighlightRecord, colour: HighlightColour) => void
  onTags: (highlight: HighlightRecord, tags: string[]) => void
  onRemove: (highlight: HighlightRecord) => void
  /** What was last written of its note and not saved; empty for nothing. */
  draftOf: (highlight: HighlightRecord) => Promise<string>
  onDraft: (highlight: HighlightRecord, text: string) => void
  /** Rejects where the note could not be kept: it stays open then. */
  onNote: (highlight: HighlightRecord, text: string) => Promise<void>
}

interface Props {
  highlights: readonly HighlightRecord[]
  /** Those that stand in the kept text. */
  found: ReadonlySet<string>
  /** The one whose passage was pressed. */
  current?: string
  knownTags: readonly string[]
  actions: HighlightActions
}

/** The highlights of an article beside its text: quotes, notes, tags. */
export function HighlightNotes({ highlights, found, current, knownTags, actions }: Props) {
  const { t } = useWords()
  if (highlights.length === 0) return <p class="meta none">{t('shelf.noHighlights')}</p>
  return (
    <ol class="notes">
      {highlights.map(highlight => (
        <HighlightNote
          key={highlight.id}
          highlight={highlight}
          isFound={found.has(highlight.id)}
          isCurrent={highlight.id === current}
          knownTags={knownTags}
          actions={actions}
        />
      ))}
    </ol>
  )
}

interface NoteProps {
  highlight: HighlightRecord
  isFound: boolean
  isCurrent: boolean
  knownTags: readonly string[]
  actions: HighlightActions
}

function HighlightNote({ highlight, isFound, isCurrent, knownTags, actions }: NoteProps) {
  const { t, locale } = useWords()
  const { quote, note, figure, colour, tags } = highlight
  const [written, setWritten] = useState<string>()
  const edit = () => void actions.draftOf(highlight).then(draft => setWritten(draft || note))
  return (
    <li class={`quote ${colour}`} data-highlight={highlight.id} aria-current={isCurrent ? 'true' : undefined}>
      {isFound ? (
        <button type="button" class="link show" dir="auto" onClick={() => actions.onShow(highlight)}>
          <q>{quote}</q>
        </button>
      ) : (
        <>
          <q dir="auto">{quote}</q>
          <small class="missing">{t('shelf.notInText')}</small>
        </>
      )}
      {figure?.conversion && (
        <small class="conv">
          {formatConversion(figure.conversion, locale, { significant: significantDigits(figure.text) })}
        </small>
      )}
      {written === undefined ? (
        note && (
          <p class="note-text" dir="auto">
            {note}
          </p>
        )
      ) : (
        <NoteEditor
          note={written}
          onDraft={({ note: text }) => actions.onDraft(highlight, text)}
          onSave={({ note: text }) =>
            void actions.onNote(highlight, text).then(
              () => setWritten(undefined),
              () => setWritten(note),
            )
          }
          onCancel={() => {
            setWritten(undefined)
            actions.onDraft(highlight, '')
          }}
        />
      )}
      <TagField tags={tags} known={knownTags} onChange={next => actions.onTags(highlight, next)} />
      <div class="row">
        <ColourDots current={colour} onPick={picked => actions.onColour(highlight, picked)} />
      </div>
      <div class="row">
        {written === undefined && (
          <button type="button" class="quiet edit-note" onClick={edit}>
            {t('card.note')}
          </button>
        )}
        <button type="button" class="quiet open" onClick={() => actions.onOpen(highlight)}>
          {t('shelf.onPage')}
        </button>
        <span class="space" />
        <button type="button" class="quiet remove" onClick={() => actions.onRemove(highlight)}>
          {t('card.remove')}
        </button>
      </div>
    </li>
  )
}
