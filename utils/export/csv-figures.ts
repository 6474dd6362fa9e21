import type { Exporter } from './exporter.ts'
import { header, row } from './text/csv.ts'
import { FIGURE_COLUMNS } from './text/figure-columns.ts'
import { walk } from './text/walk.ts'

/** Every figure of every saved article, one a row, with its sentence and its source. */
export const csvFigures: Exporter = {
  id: 'csv-figures',
  name: 'CSV of figures',
  extension: 'csv',
  mediaType: 'text/csv;charset=utf-8;header=present',
  async *write(library, options) {
    yield header(FIGURE_COLUMNS)
    for await (const { article, figures } of walk(library, options, ['text', 'highlights'])) {
      const rows = figures.map(figure => row(FIGURE_COLUMNS, { figure, article }))
      if (rows.length > 0) yield rows.join('')
    }
  },
}
