import { DERIVED_FIELDS, DERIVED_OF_FIGURES } from '../library/records.ts'
import type { Exporter, LibraryEntry } from './exporter.ts'
import { walk } from './text/walk.ts'

/** Grows when a reader of the version before would misread the file; additions leave it as it is. */
export const ANGKA_JSON_VERSION = 1

const without = (fields: readonly string[]) => Object.fromEntries(fields.map(field => [field, undefined]))
/** What is made anew where a record is read again, such as search words: JSON leaves an undefined value out. */
const ARTICLE = without(DERIVED_FIELDS)
const HIGHLIGHT = without(['words'])
const FIGURE = without(DERIVED_OF_FIGURES)

function plain({ article, highlights, figures }: LibraryEntry): string {
  return JSON.stringify({
    ...article,
    ...ARTICLE,
    highlights: highlights.map(highlight => ({ ...highlight, ...HIGHLIGHT })),
    figures: figures.map(figure => ({ ...figure, ...FIGURE })),
  })
}

/** Everything there is of every article: the backup. One article a line, so that a large file can be read in pieces. */
export const angkaJson: Exporter = {
  id: 'angka-json',
  name: 'Angka JSON',
  extension: 'json',
  mediaType: 'application/json',
  async *write(library, options) {
    yield `{"format":"angka","version":${ANGKA_JSON_VERSION},"articles":[`
    let separator = '\n'
    for await (const entry of walk(library, options)) {
      yield separator + plain(entry)
      separator = ',\n'
    }
    yield '\n]}\n'
  },
}
