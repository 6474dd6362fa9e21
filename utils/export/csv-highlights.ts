import type { ArticleRecord, HighlightRecord } from '../library/records.ts'
import type { Exporter } from './exporter.ts'
import { header, row } from './text/csv.ts'
import type { Column } from './text/csv.ts'
import { authorsOf } from './text/plain.ts'
import { walk } from './text/walk.ts'

interface Row {
  highlight: HighlightRecord
  article: ArticleRecord
}

const COLUMNS: Column<Row>[] = [
  { name: 'quote', value: ({ highlight }) => highlight.quote },
  { name: 'note', value: ({ highlight }) => highlight.note },
  { name: 'tags', value: ({ highlight }) => highlight.tags.join('; ') },
  { name: 'colour', value: ({ highlight }) => highlight.colour },
  { name: 'created', value: ({ highlight }) => highlight.created },
  { name: 'updated', value: ({ highlight }) => highlight.updated },
  // Kept from a figure's card: the number that the quote is.
  { name: 'figureValue', value: ({ highlight }) => highlight.figure?.value },
  { name: 'figureUnit', value: ({ highlight }) => highlight.figure?.currency ?? highlight.figure?.unit },
  { name: 'articleTitle', value: ({ article }) => article.title },
  { name: 'site', value: ({ article }) => article.siteName },
  { name: 'author', value: ({ article }) => authorsOf(article) },
  { name: 'published', value: ({ article }) => article.published },
  { name: 'language', value: ({ article }) => article.language },
  { name: 'url', value: ({ article }) => article.canonicalUrl },
  { name: 'articleId', value: ({ article }) => article.id },
  { name: 'highlightId', value: ({ highlight }) => highlight.id },
]

/** Every highlight, one a row, with its note and its source. */
export const csvHighlights: Exporter = {
  id: 'csv-highlights',
  name: 'CSV of highlights',
  extension: 'csv',
  mediaType: 'text/csv;charset=utf-8;header=present',
  async *write(library, options) {
    yield header(COLUMNS)
    for await (const { article, highlights } of walk(library, options)) {
      const rows = highlights.map(highlight => row(COLUMNS, { highlight, article }))
      if (rows.length > 0) yield rows.join('')
    }
  },
}
