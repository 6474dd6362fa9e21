import type { ArticleRecord, HighlightRecord } from '../../library/records.ts'
import type { Column } from './csv.ts'
import { authorsOf } from './plain.ts'

/** A highlight with its article: a row of a table. */
export interface HighlightRow {
  highlight: HighlightRecord
  article: ArticleRecord
}

export const HIGHLIGHT_COLUMNS: Column<HighlightRow>[] = [
  { name: 'quote', value: ({ highlight }) => highlight.quote },
  { name: 'note', value: ({ highlight }) => highlight.note },
  { name: 'tags', value: ({ highlight }) => highlight.tags.join('; ') },
  { name: 'colour', value: ({ highlight }) => highlight.colour },
  { name: 'created', date: true, value: ({ highlight }) => highlight.created },
  { name: 'updated', date: true, value: ({ highlight }) => highlight.updated },
  // Kept from a figure's card: the number that the quote is.
  { name: 'figureValue', value: ({ highlight }) => highlight.figure?.value },
  { name: 'figureUnit', value: ({ highlight }) => highlight.figure?.currency ?? highlight.figure?.unit },
  { name: 'articleTitle', value: ({ article }) => article.title },
  { name: 'site', value: ({ article }) => article.siteName },
  { name: 'author', value: ({ article }) => authorsOf(article) },
  { name: 'published', date: true, value: ({ article }) => article.published },
  { name: 'language', value: ({ article }) => article.language },
  { name: 'url', value: ({ article }) => article.canonicalUrl },
  { name: 'section', value: ({ article }) => article.section },
  { name: 'state', value: ({ article }) => article.state },
  { name: 'articleTags', value: ({ article }) => article.tags.join('; ') },
  { name: 'articleId', value: ({ article }) => article.id },
  { name: 'highlightId', value: ({ highlight }) => highlight.id },
]
