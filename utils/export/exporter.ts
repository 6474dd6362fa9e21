import type { ArticleRecord, FigureRecord, HighlightRecord } from '../library/records.ts'

/** An article with all that an export says of it. */
export interface LibraryEntry {
  article: ArticleRecord
  highlights: HighlightRecord[]
  figures: FigureRecord[]
}

/** Hands articles out one by one, so that no export holds the whole library. */
export interface LibraryReader {
  /** How many articles `entries` will hand out. */
  count(): Promise<number>
  entries(): AsyncIterable<LibraryEntry>
}

export interface ExportOptions {
  signal?: AbortSignal
  /** Called with the number of articles written and of all. */
  onProgress?: (done: number, all: number) => void
}

/** One way to take the library out, as one file. */
export interface Exporter {
  id: string
  name: string
  /** The file's extension, without a dot. */
  extension: string
  mediaType: string
  /**
   * Writes the library in pieces. Never reads ahead; stops between two articles when `signal` is aborted, by
   * throwing the signal's reason.
   */
  write(library: LibraryReader, options?: ExportOptions): AsyncIterable<string | Uint8Array>
}
