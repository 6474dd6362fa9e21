import { DERIVED_FIELDS, DERIVED_OF_FIGURES } from '../library/records.ts'
import type { ArticleRecord, FigureRecord, HighlightRecord } from '../library/records.ts'
import type { BesideRecord, Exporter, LibraryEntry } from './exporter.ts'
import { walk } from './text/walk.ts'

/** Grows when a reader of the version before would misread the file; additions leave it as it is. */
export const ANGKA_JSON_VERSION = 1

/** What follows from other fields is made anew where the records are read: JSON leaves an undefined value out. */
const without = (fields: readonly string[]): object => Object.fromEntries(fields.map(field => [field, undefined]))
const OF_ARTICLES = without(DERIVED_FIELDS)
const OF_FIGURES = without(DERIVED_OF_FIGURES)
const OF_HIGHLIGHTS = without(['words'])

const plainArticle = (article: ArticleRecord) => ({ ...article, ...OF_ARTICLES })
const plainHighlights = (highlights: HighlightRecord[]) => highlights.map(each => ({ ...each, ...OF_HIGHLIGHTS }))
const plainFigures = (figures: FigureRecord[]) => figures.map(each => ({ ...each, ...OF_FIGURES }))

const articleLine = ({ article, highlights, figures }: LibraryEntry): string =>
  JSON.stringify({
    ...plainArticle(article),
    highlights: plainHighlights(highlights),
    figures: plainFigures(figures),
  })

function besideLine({ table, record }: BesideRecord): string {
  if (table !== 'trash') return JSON.stringify(record)
  return JSON.stringify({
    ...record,
    ...(record.article && { article: plainArticle(record.article) }),
    highlights: plainHighlights(record.highlights),
    figures: plainFigures(record.figures),
  })
}

/**
 * Everything there is of every article, and what the library has beside them: the backup. One record a line, so that a large file
 * can be read in pieces. Its schema is docs/angka-json.schema.json.
 */
export const angkaJson: Exporter = {
  id: 'angka-json',
  name: 'Angka JSON',
  extension: 'json',
  mediaType: 'application/json',
  async *write(library, options) {
    yield `{"format":"angka","version":${ANGKA_JSON_VERSION},"articles":[`
    let separator = '\n'
    for await (const entry of walk(library, options)) {
      yield separator + articleLine(entry)
      separator = ',\n'
    }
    let table: string = 'articles'
    for await (const beside of library.beside?.() ?? []) {
      options?.signal?.throwIfAborted()
      if (beside.table !== table) {
        yield `\n],"${beside.table}":[`
        table = beside.table
        separator = '\n'
      }
      yield separator + besideLine(beside)
      separator = ',\n'
    }
    const choices = await library.choices?.()
    yield choices ? `\n],"choices":${JSON.stringify(choices)}}\n` : '\n]}\n'
  },
}
