import type { PanelHighlight } from '../../utils/reader/panel-state.ts'
import { useWords } from '../words.ts'

interface Props {
  highlights: readonly PanelHighlight[]
  onGo: (id: string) => void
}

/** What was kept of the article, with notes; what is missing from the page with its quote. */
export function PanelHighlights({ highlights, onGo }: Props) {
  const { t } = useWords()
  if (highlights.length === 0) return <p class="meta none">{t('shelf.noHighlights')}</p>
  return (
    <ol class="panel-highlights">
      {highlights.map(({ id, quote, note, tags, colour, state, change }) => (
        <li key={id} class={`quote ${colour}`} data-highlight={id}>
          {state === 'missing' ? (
            <>
              <q dir="auto">{quote}</q>
              <small class="missing">{t('panel.missing')}</small>
            </>
          ) : (
            <button type="button" class="link go" dir="auto" onClick={() => onGo(id)}>
              <q>{quote}</q>
            </button>
          )}
          {change && <small class="meta">{t('page.changed', { from: change.from, to: change.to })}</small>}
          {note && (
            <p class="note-text" dir="auto">
              {note}
            </p>
          )}
          {tags.length > 0 && (
            <p class="meta">
              {tags.map(tag => (
                <bdi key={tag} class="hash">
                  #{tag}{' '}
                </bdi>
              ))}
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}
