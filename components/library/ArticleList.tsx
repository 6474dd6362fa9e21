import { Fragment } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { shortDay } from '../../utils/dates.ts'
import type { ArticleEntry } from '../../utils/library/records.ts'
import { FactLine, Facts } from '../Facts.tsx'
import { useWords } from '../words.ts'

interface Props {
  entries: readonly ArticleEntry[]
  /** The article that is open. */
  current: string
  selected: ReadonlySet<string>
  onSelect: (id: string, isRange: boolean) => void
  /** The address of an article in this page. */
  addressOf: (id: string) => string
}

/** Articles in a list of one tab stop: arrows move in it, Enter opens, Space chooses. */
export function ArticleList({ entries, current, selected, onSelect, addressOf }: Props) {
  const { t } = useWords()
  const list = useRef<HTMLUListElement>(null)
  const [at, setAt] = useState(0)
  const stop = Math.min(at, entries.length - 1)

  function onKeyDown(event: KeyboardEvent) {
    const entry = entries[stop]
    if (!entry || !(event.target instanceof HTMLAnchorElement)) return
    if (event.key === ' ') {
      event.preventDefault()
      onSelect(entry.article.id, event.shiftKey)
      return
    }
    const steps: Record<string, number> = { ArrowDown: stop + 1, ArrowUp: stop - 1, Home: 0, End: entries.length - 1 }
    const next = steps[event.key]
    if (next === undefined || next < 0 || next >= entries.length) return
    event.preventDefault()
    setAt(next)
    list.current?.querySelectorAll<HTMLElement>('a.title')[next]?.focus()
  }

  return (
    <ul ref={list} class="article-list" aria-label={t('shelf.places.articles')} onKeyDown={onKeyDown}>
      {entries.map((entry, index) => (
        <li key={entry.article.id} class={entry.article.id === current ? 'current' : undefined}>
          <input
            type="checkbox"
            tabIndex={index === stop ? 0 : -1}
            aria-label={t('shelf.select', { title: entry.article.title })}
            checked={selected.has(entry.article.id)}
            onClick={event => onSelect(entry.article.id, event.shiftKey)}
          />
          <div>
            <Meta entry={entry} />
            <a
              class={`title ${entry.article.state}`}
              dir="auto"
              lang={entry.article.language}
              href={addressOf(entry.article.id)}
              tabIndex={index === stop ? 0 : -1}
              aria-current={entry.article.id === current ? 'true' : undefined}
              onFocus={() => setAt(index)}
            >
              {entry.article.title}
            </a>
            <p class="meta">
              <FactLine
                facts={[
                  t(`shelf.states.${entry.article.state}`),
                  t('popup.highlights', { count: entry.highlights.length }),
                  t('popup.figures', { count: entry.article.figureCount }),
                ]}
              />
              {entry.article.tags.map(tag => (
                <Fragment key={tag}>
                  {' '}
                  <bdi class="hash">#{tag}</bdi>
                </Fragment>
              ))}
            </p>
            {entry.article.state === 'reading' && (
              <span class="read-so-far" style={{ inlineSize: `${entry.article.progress * 100}%` }} />
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}

function Meta({ entry: { article } }: { entry: ArticleEntry }) {
  const { t, locale } = useWords()
  return (
    <Facts
      class="meta"
      facts={[
        article.siteName ?? article.host,
        article.published && shortDay(article.published, locale),
        t('popup.minutes', { count: article.minutes }),
      ]}
    />
  )
}
