import type { ArticleRecord, FigureRecord } from '../library/records.ts'
import type { Exporter } from './exporter.ts'
import { header, row } from './text/csv.ts'
import type { Column } from './text/csv.ts'
import { authorsOf } from './text/plain.ts'
import { walk } from './text/walk.ts'

interface Row {
  figure: FigureRecord
  article: ArticleRecord
}

// value, low, high, converted and rate are numbers and nothing else; what they are of stands in columns of its own.
const COLUMNS: Column<Row>[] = [
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
  { name: 'rateDate', value: ({ figure }) => figure.conversion?.rateDate },
  { name: 'rateSource', value: ({ figure }) => figure.conversion?.source },
  { name: 'ratePrecision', value: ({ figure }) => figure.conversion?.precision },
  { name: 'articleTitle', value: ({ article }) => article.title },
  { name: 'site', value: ({ article }) => article.siteName },
  { name: 'author', value: ({ article }) => authorsOf(article) },
  { name: 'published', value: ({ article }) => article.published },
  { name: 'language', value: ({ article }) => article.language },
  { name: 'url', value: ({ article }) => article.canonicalUrl },
  { name: 'saved', value: ({ article }) => article.created },
  { name: 'articleId', value: ({ article }) => article.id },
  { name: 'figureId', value: ({ figure }) => figure.id },
]

/** Every figure of every saved article, one a row, with its sentence and its source. */
export const csvFigures: Exporter = {
  id: 'csv-figures',
  name: 'CSV of figures',
  extension: 'csv',
  mediaType: 'text/csv;charset=utf-8;header=present',
  async *write(library, options) {
    yield header(COLUMNS)
    for await (const { article, figures } of walk(library, options)) {
      const rows = figures.map(figure => row(COLUMNS, { figure, article }))
      if (rows.length > 0) yield rows.join('')
    }
  },
}
