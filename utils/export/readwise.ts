import type { Exporter, LibraryEntry } from './exporter.ts'
import type { HighlightRecord } from '../library/records.ts'
import { header, row } from './text/csv.ts'
import type { Column } from './text/csv.ts'
import { authorsOf, clean } from './text/plain.ts'
import { tagTexts } from './text/tags.ts'
import { walk } from './text/walk.ts'

interface Row {
  highlight: HighlightRecord
  article: LibraryEntry['article']
}

/** A note that begins with ".tag" gives its highlight that tag in Readwise; tags there are one word. */
function noteWithTags({ note, tags }: HighlightRecord): string {
  const named = tagTexts(tags).map(tag => `.${tag.replace(/^[.\s]+/, '').replace(/\s+/g, '-')}`)
  return [named.filter(tag => tag !== '.').join(' '), clean(note).trim()].filter(part => part !== '').join('\n')
}

function place({ selectors }: HighlightRecord): number | undefined {
  return selectors.find(selector => selector.type === 'TextPositionSelector')?.start
}

/** "2026-03-01 08:30:00": what Readwise reads without a zone is UTC. */
const time = (iso: string): string => iso.replace('T', ' ').replace(/(?:\.\d+)?Z$/, '')

const COLUMNS: Column<Row>[] = [
  { name: 'Highlight', value: ({ highlight }) => highlight.quote, guard: 'formulas' },
  { name: 'Title', value: ({ article }) => article.title, guard: 'formulas' },
  { name: 'Author', value: ({ article }) => authorsOf(article), guard: 'formulas' },
  { name: 'URL', value: ({ article }) => article.canonicalUrl },
  { name: 'Note', value: ({ highlight }) => noteWithTags(highlight), guard: 'formulas' },
  { name: 'Location', value: ({ highlight }) => place(highlight) },
  { name: 'Date', value: ({ highlight }) => time(highlight.created) },
]

/** Highlights in the columns that Readwise imports. */
export const readwise: Exporter = {
  id: 'readwise',
  name: 'Readwise CSV',
  extension: 'csv',
  mediaType: 'text/csv;charset=utf-8;header=present',
  async *write(library, options) {
    yield header(COLUMNS)
    for await (const { article, highlights } of walk(library, options, ['text', 'figures'])) {
      const rows = highlights.map(highlight => row(COLUMNS, { highlight, article }))
      if (rows.length > 0) yield rows.join('')
    }
  },
}
