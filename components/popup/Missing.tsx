import type { HighlightRecord } from '../../utils/library/records.ts'
import { useWords } from '../words.ts'

/** What was highlighted on the page and is not found on it any more: with its words, so that nothing is lost. */
export function Missing({ highlights }: { highlights: HighlightRecord[] }) {
  const { t } = useWords()
  if (highlights.length === 0) return null
  return (
    <details class="missing">
      <summary>{t('popup.notFoundHere', { count: highlights.length })}</summary>
      <ul>
        {highlights.map(({ id, quote, note, colour }) => (
          <li key={id} class={`quote ${colour}`} dir="auto">
            {quote}
            {note && <small class="note">{note}</small>}
          </li>
        ))}
      </ul>
    </details>
  )
}
