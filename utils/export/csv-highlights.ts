import type { Exporter } from './exporter.ts'
import { header, row } from './text/csv.ts'
import { HIGHLIGHT_COLUMNS } from './text/highlight-columns.ts'
import { walk } from './text/walk.ts'

/** Every highlight, one a row, with its note and its source. */
export const csvHighlights: Exporter = {
  id: 'csv-highlights',
  name: 'CSV of highlights',
  extension: 'csv',
  mediaType: 'text/csv;charset=utf-8;header=present',
  async *write(library, options) {
    yield header(HIGHLIGHT_COLUMNS)
    for await (const { article, highlights } of walk(library, options, ['text', 'figures'])) {
      const rows = highlights.map(highlight => row(HIGHLIGHT_COLUMNS, { highlight, article }))
      if (rows.length > 0) yield rows.join('')
    }
  },
}
