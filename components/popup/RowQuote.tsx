import { formatConversion, significantDigits } from '../../utils/currency/index.ts'
import type { FigureRecord, HighlightRecord, KeptFigure } from '../../utils/library/records.ts'
import { useWords } from '../words.ts'
import { Marked } from './Marked.tsx'

interface Props {
  highlight: HighlightRecord
  search: string
  /** Whether the keyboard comes here by Tab: one place of the list is. */
  isCurrent: boolean
  isOpen: boolean
  onGo: () => void
  onRemove: () => void
}

/** A highlight in the list: its words, or its figure, with note and tags; pressed, it leads to the passage. */
export function RowQuote({ highlight, search, isCurrent, isOpen, onGo, onRemove }: Props) {
  const { t } = useWords()
  const { figure, quote, note, tags, colour } = highlight
  return (
    <div class={`quote ${colour}`} data-highlight={highlight.id}>
      <button
        type="button"
        class="link go"
        dir="auto"
        data-stop={highlight.id}
        tabIndex={isCurrent ? 0 : -1}
        onClick={onGo}
      >
        {figure ? <KeptNumber figure={figure} search={search} /> : <Marked text={quote} search={search} />}
      </button>
      {figure && (
        <small class="sentence" dir="auto">
          <Marked text={figure.sentence} search={search} />
        </small>
      )}
      {note && (
        <small class="note" dir="auto">
          <Marked text={note} search={search} />
        </small>
      )}
      {tags.length > 0 && <Tags tags={tags} search={search} />}
      {isOpen && (
        <button
          type="button"
          class="quiet remove"
          aria-label={t('popup.removeHighlight')}
          title={t('popup.removeHighlight')}
          onClick={onRemove}
        >
          ×
        </button>
      )}
    </div>
  )
}

function KeptNumber({ figure, search }: { figure: KeptFigure; search: string }) {
  const { locale } = useWords()
  const significant = significantDigits(figure.text)
  return (
    <>
      <span class="num">
        <Marked text={figure.text} search={search} />
      </span>
      {figure.conversion && <span class="conv"> {formatConversion(figure.conversion, locale, { significant })}</span>}
    </>
  )
}

/** A figure of the article that was not kept, and that a search found. */
export function FoundFigure({ figure, search }: { figure: FigureRecord; search: string }) {
  return (
    <p class="found-figure" dir="auto">
      <KeptNumber figure={figure} search={search} />
      <small class="sentence">
        <Marked text={figure.sentence} search={search} />
      </small>
    </p>
  )
}

/** Tags as they are read in a list. */
export function Tags({ tags, search }: { tags: readonly string[]; search: string }) {
  return (
    <small class="row-tags">
      {tags.map(tag => (
        <bdi key={tag}>
          #<Marked text={tag} search={search} />
        </bdi>
      ))}
    </small>
  )
}
