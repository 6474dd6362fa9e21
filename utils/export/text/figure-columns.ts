import type { ArticleRecord, FigureRecord } from '../../library/records.ts'
import type { Column } from './csv.ts'
import { authorsOf } from './plain.ts'

/** A figure with its article: a row of a table. */
export interface FigureRow {
  figure: FigureRecord
  article: ArticleRecord
}

// value, low, high, converted and rate are numbers and nothing else; what they are of stands in columns of its own.
export const FIGURE_COLUMNS: Column<FigureRow>[] = [
  { name: 'kind', value: ({ figure }) => figure.kind },
  { name: 'value', value: ({ figure }) => figure.value },
  { name: 'low', value: ({ figure }) => figure.low },
  { name: 'high', value: ({ figure }) => figure.high },
  { name: 'currency', value: ({ figure }) => figure.currency },
  { name: 'unit', value: ({ figure }) => figure.unit },
  { name: 'per', value: ({ figure }) => figure.per },
  { name: 'subject', value: ({ figure }) => figure.subject },
  { name: 'bound', value: ({ figure }) => figure.bound },
  { name: 'change', value: ({ figure }) => figure.change },
  { name: 'text', value: ({ figure }) => figure.text },
  { name: 'sentence', value: ({ figure }) => figure.sentence },
  { name: 'converted', value: ({ figure }) => figure.conversion?.value },
  { name: 'convertedCurrency', value: ({ figure }) => figure.conversion?.currency },
  { name: 'rate', value: ({ figure }) => figure.conversion?.rate },
  { name: 'rateDate', date: true, value: ({ figure }) => figure.conversion?.rateDate },
  { name: 'rateSource', value: ({ figure }) => figure.conversion?.source },
  { name: 'ratePrecision', value: ({ figure }) => figure.conversion?.precision },
  { name: 'articleTitle', value: ({ article }) => article.title },
  { name: 'site', value: ({ article }) => article.siteName },
  { name: 'author', value: ({ article }) => authorsOf(article) },
  { name: 'published', date: true, value: ({ article }) => article.published },
  { name: 'language', value: ({ article }) => article.language },
  { name: 'url', value: ({ article }) => article.canonicalUrl },
  { name: 'saved', date: true, value: ({ article }) => article.created },
  { name: 'section', value: ({ article }) => article.section },
  { name: 'state', value: ({ article }) => article.state },
  { name: 'articleTags', value: ({ article }) => article.tags.join('; ') },
  { name: 'articleId', value: ({ article }) => article.id },
  { name: 'figureId', value: ({ figure }) => figure.id },
]
