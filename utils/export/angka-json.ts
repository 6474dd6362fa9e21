import type { Exporter, LibraryEntry } from './exporter.ts'
import { walk } from './text/walk.ts'

/** Grows when a reader of the version before would misread the file; additions leave it as it is. */
export const ANGKA_JSON_VERSION = 1

/** Search words are an index, made anew where the record is read: JSON leaves an undefined value out. */
const WITHOUT_WORDS = { words: undefined }

function plain({ article, highlights, figures }: LibraryEntry): string {
  return JSON.stringify({
    ...article,
    ...WITHOUT_WORDS,
    highlights: highlights.map(highlight => ({ ...highlight, ...WITHOUT_WORDS })),
    figures,
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
