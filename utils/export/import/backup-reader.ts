import type { ArticleRecord, HighlightRecord } from '../../library/records.ts'
import type { BesideRecord, LibraryEntry, LibraryReader } from '../exporter.ts'
import { angkaJson } from './angka-json.ts'
import type { ImportFile, IncomingEntry } from './importer.ts'
import type { ImportProblem } from './problem.ts'

/** A record of a file as a record of the library; what follows from others is made by whoever needs it. */
function entryOf({ article, highlights, figures = [] }: IncomingEntry): LibraryEntry {
  const own = { articleId: article.id, words: [], own: undefined }
  const kept = highlights.map(highlight => ({ ...highlight, ...own }))
  return { article: article as unknown as ArticleRecord, highlights: kept as unknown as HighlightRecord[], figures }
}

/**
 * A backup as a library that is read, without a database; each time from the file, so that it is never held whole.
 *
 * @param onProblem called with what cannot be read, when the articles are counted
 */
export function backupReader(
  file: ImportFile,
  onProblem: (problem: ImportProblem) => void = () => undefined,
): LibraryReader {
  return {
    async count() {
      let count = 0
      for await (const piece of angkaJson.read(file)) {
        if (piece.kind === 'entry') count += 1
        else if (piece.kind === 'unreadable') onProblem(piece.problem)
      }
      return count
    },
    async *entries() {
      for await (const piece of angkaJson.read(file)) if (piece.kind === 'entry') yield entryOf(piece.entry)
    },
    async *beside(): AsyncGenerator<BesideRecord> {
      for await (const piece of angkaJson.read(file)) if (piece.kind === 'beside') yield piece.beside
    },
    async choices() {
      for await (const piece of angkaJson.read(file)) if (piece.kind === 'choices') return piece.choices
      return undefined
    },
  }
}
