import { formatConversion, significantDigits } from '../utils/currency/index.ts'
import type { ArticleEntry, HighlightRecord, KeptFigure } from '../utils/library/records.ts'
import { longDay } from '../utils/dates.ts'
import { useWords } from './words.ts'

export interface ListActions {
  onOpen: (entry: ArticleEntry, highlight?: HighlightRecord) => void
  onRemoveArticle: (entry: ArticleEntry) => void
  onRemoveHighlight: (entry: ArticleEntry, highlight: HighlightRecord) => void
  onExport: (entry: ArticleEntry) => void
}

/** The kept articles, newest first, each with its highlights, notes and kept figures. */
export function ReadingList({ entries, actions }: { entries: ArticleEntry[]; actions: ListActions }) {
  const { t } = useWords()
  return (
    <ul class="list" aria-label={t('popup.list')}>
      {entries.map(entry => (
        <Item key={entry.article.id} entry={entry} actions={actions} />
      ))}
    </ul>
  )
}

function Item({ entry, actions }: { entry: ArticleEntry; actions: ListActions }) {
  const { t, locale } = useWords()
  const { article, highlights } = entry
  const host = new URL(article.canonicalUrl).host
  return (
    <li class="item" data-article={article.id}>
      <p class="meta">
        {[article.siteName ?? host, article.published && longDay(article.published, locale)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <h2 dir="auto">
        <button type="button" class="link open" onClick={() => actions.onOpen(entry)}>
          {article.title}
        </button>
      </h2>
      {highlights.map(highlight => (
        <Quote key={highlight.id} entry={entry} highlight={highlight} actions={actions} />
      ))}
      <div class="actions">
        <span class="meta">{t('popup.figures', { count: article.figureCount })}</span>
        <span class="space" />
        <button
          type="button"
          class="quiet export"
          aria-label={t('popup.exportArticle', { title: article.title })}
          onClick={() => actions.onExport(entry)}
        >
          {t('popup.export')}
        </button>
        <button
          type="button"
          class="quiet remove"
          aria-label={t('popup.removeArticle', { title: article.title })}
          onClick={() => actions.onRemoveArticle(entry)}
        >
          {t('popup.remove')}
        </button>
      </div>
    </li>
  )
}

function Quote({
  entry,
  highlight,
  actions,
}: {
  entry: ArticleEntry
  highlight: HighlightRecord
  actions: ListActions
}) {
  const { t } = useWords()
  const figure = highlight.figure
  return (
    <div class={`quote ${highlight.colour}`} data-highlight={highlight.id} dir="auto">
      <button
        type="button"
        class="link go"
        aria-label={t('popup.goTo', { quote: highlight.quote })}
        onClick={() => actions.onOpen(entry, highlight)}
      >
        {figure ? <span class="num">{figure.text}</span> : highlight.quote}
        {figure && <ConversionNote figure={figure} />}
      </button>
      {figure && <small class="sentence">{figure.sentence}</small>}
      {highlight.note && <small class="note">{highlight.note}</small>}
      <button
        type="button"
        class="quiet remove"
        aria-label={t('popup.removeHighlight')}
        title={t('popup.removeHighlight')}
        onClick={() => actions.onRemoveHighlight(entry, highlight)}
      >
        ×
      </button>
    </div>
  )
}

function ConversionNote({ figure }: { figure: KeptFigure }) {
  const { locale } = useWords()
  if (!figure.conversion) return null
  const significant = significantDigits(figure.text)
  return <span class="conv"> {formatConversion(figure.conversion, locale, { significant })}</span>
}
