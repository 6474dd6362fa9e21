import { useId } from 'preact/hooks'
import { shortDay } from '../../utils/dates.ts'
import type { ArticleEntry, HighlightRecord } from '../../utils/library/records.ts'
import { numberFormat } from '../../utils/numbers.ts'
import { FactLine } from '../Facts.tsx'
import { useWords } from '../words.ts'
import { Marked } from './Marked.tsx'
import { shownQuotes } from './quotes.ts'
import { FoundFigure, RowQuote, Tags } from './RowQuote.tsx'
import { RowTags } from './RowTags.tsx'

/** What can be done with an article of the list, and with what was kept of it. */
export interface RowActions {
  onOpen: (entry: ArticleEntry, highlight?: HighlightRecord) => void
  /** Puts it away, or takes it up again. */
  onArchive: (entry: ArticleEntry) => void
  onTags: (entry: ArticleEntry, tags: string[]) => void
  onExport: (entry: ArticleEntry) => void
  onRemoveArticle: (entry: ArticleEntry) => void
  onRemoveHighlight: (entry: ArticleEntry, highlight: HighlightRecord) => void
}

interface Props {
  entry: ArticleEntry
  search: string
  actions: RowActions
  knownTags: readonly string[]
  isOpen: boolean
  isTagging: boolean
  /** The place of the list where the keyboard is: an article's id, or a highlight's. */
  current: string | undefined
  onToggle: (isOpen: boolean) => void
  onTagging: (isTagging: boolean) => void
}

/** An article of the reading list. It opens to everything that was kept of it and to what can be done with it. */
export function ReadingRow(props: Props) {
  const { entry, search, actions, isOpen, current, onToggle } = props
  const { t } = useWords()
  const id = useId()
  const { article, highlights, figures = [] } = entry
  const quotes = shownQuotes(entry, isOpen, search)
  const isCurrent = current === article.id
  const isWithin = isCurrent || highlights.some(highlight => highlight.id === current)
  const counts = [
    highlights.length > 0 && t('popup.highlights', { count: highlights.length }),
    t('popup.figures', { count: article.figureCount }),
  ]
  return (
    <li class={`item ${article.state}${isOpen ? ' open' : ''}`} data-article={article.id}>
      <Meta entry={entry} search={search} />
      <h2 dir="auto">
        <button
          type="button"
          class="link open"
          data-stop={article.id}
          tabIndex={isCurrent ? 0 : -1}
          onClick={() => actions.onOpen(entry)}
        >
          <Marked text={article.title} search={search} />
        </button>
      </h2>
      <div id={id} class="kept">
        {quotes.map(highlight => (
          <RowQuote
            key={highlight.id}
            highlight={highlight}
            search={search}
            isCurrent={current === highlight.id}
            isOpen={isOpen}
            onGo={() => actions.onOpen(entry, highlight)}
            onRemove={() => actions.onRemoveHighlight(entry, highlight)}
          />
        ))}
        {figures.map(figure => (
          <FoundFigure key={figure.id} figure={figure} search={search} />
        ))}
      </div>
      <div class="foot">
        <button
          type="button"
          class="quiet more"
          tabIndex={isWithin ? 0 : -1}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => onToggle(!isOpen)}
        >
          <span class="counts">
            <FactLine facts={counts} />
          </span>
          <svg class="chevron" viewBox="0 0 12 12" aria-hidden="true">
            <path d="M2.5 4.5 6 8l3.5-3.5" />
          </svg>
        </button>
        {article.tags.length > 0 && <Tags tags={article.tags} search={search} />}
      </div>
      {isOpen && <Work {...props} isWithin={isWithin} />}
      {article.state === 'reading' && (
        <span class="progress" aria-hidden="true" style={{ inlineSize: `${article.progress * 100}%` }} />
      )}
    </li>
  )
}

function Meta({ entry: { article }, search }: { entry: ArticleEntry; search: string }) {
  const { t, locale } = useWords()
  const read = numberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(article.progress)
  const state = {
    unread: undefined,
    reading: t('popup.state.readSoFar', { share: read }),
    done: t('popup.state.done'),
    archived: t('popup.state.archived'),
  }[article.state]
  return (
    <p class="meta">
      {article.state === 'unread' && <span class="dot" role="img" aria-label={t('popup.state.unread')} />}
      <FactLine
        facts={[
          <Marked text={article.siteName ?? article.host} search={search} />,
          article.published && shortDay(article.published, locale),
          t('popup.minutes', { count: article.minutes }),
          state,
        ]}
      />
    </p>
  )
}

/** What can be done with an open article. */
function Work({ entry, actions, knownTags, isTagging, onTagging, isWithin }: Props & { isWithin: boolean }) {
  const { t } = useWords()
  const { title, state, tags } = entry.article
  const tabIndex = isWithin ? 0 : -1
  return (
    <>
      {isTagging && (
        <RowTags
          tags={tags}
          known={knownTags}
          onTags={next => actions.onTags(entry, next)}
          onDone={() => onTagging(false)}
        />
      )}
      <div class="actions">
        <button type="button" class="quiet archive" tabIndex={tabIndex} onClick={() => actions.onArchive(entry)}>
          {t(state === 'archived' ? 'popup.unarchive' : 'popup.archive')} <kbd aria-hidden="true">e</kbd>
        </button>
        <button
          type="button"
          class="quiet tag"
          tabIndex={tabIndex}
          aria-pressed={isTagging}
          onClick={() => onTagging(!isTagging)}
        >
          {t('popup.tags')} <kbd aria-hidden="true">#</kbd>
        </button>
        <button
          type="button"
          class="quiet export"
          tabIndex={tabIndex}
          aria-label={t('popup.exportArticle', { title })}
          onClick={() => actions.onExport(entry)}
        >
          {t('popup.export')}
        </button>
        <span class="space" />
        <button
          type="button"
          class="quiet remove"
          tabIndex={tabIndex}
          aria-label={t('popup.removeArticle', { title })}
          onClick={() => actions.onRemoveArticle(entry)}
        >
          {t('popup.remove')}
        </button>
      </div>
    </>
  )
}
