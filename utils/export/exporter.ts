import type {
  ArticleRecord,
  CorrectionRecord,
  DraftRecord,
  FigureCorrectionRecord,
  FigureRecord,
  HighlightRecord,
  TrashRecord,
} from '../library/records.ts'
import type { Choices } from './import/shapes.ts'

/** An article with all that an export says of it. */
export interface LibraryEntry {
  article: ArticleRecord
  highlights: HighlightRecord[]
  figures: FigureRecord[]
}

/** What an article is handed out with, and a format may not need: what is not read costs nothing. */
export type EntryPart = 'text' | 'highlights' | 'figures'

/** Hands articles out one by one, so that no export holds the whole library. */
export interface LibraryReader {
  /** How many articles `entries` will hand out. */
  count(): Promise<number>
  /** The articles; what is named may be left out, or its lists be empty. */
  entries(without?: readonly EntryPart[]): AsyncIterable<LibraryEntry>
  /** What there is beside the articles, one by one, a table after the other; absent where only articles are handed out. */
  beside?(): AsyncIterable<BesideRecord>
  /** What the reader chose, for a backup; absent where only articles are handed out. */
  choices?(): Promise<Choices | undefined>
}

/** Tables beside the articles, in the order in which they are written. */
export const BESIDE = ['corrections', 'figureCorrections', 'drafts', 'trash'] as const

/** A record of a table beside the articles. */
export type BesideRecord =
  | { table: 'corrections'; record: CorrectionRecord }
  | { table: 'figureCorrections'; record: FigureCorrectionRecord }
  | { table: 'drafts'; record: DraftRecord }
  | { table: 'trash'; record: TrashRecord }

export interface ExportOptions {
  signal?: AbortSignal
  /** Called with the number of articles written and of all. */
  onProgress?: (done: number, all: number) => void
  /** One text whatever there is, for the clipboard: where a format makes an archive of several articles, it joins them instead. */
  asText?: boolean
}

/** One way to take the library out, as one file. */
export interface Exporter {
  id: string
  name: string
  /** The file's extension, without a dot. */
  extension: string
  mediaType: string
  /** What the file is instead where there is not exactly one article: an archive with a file for each. */
  many?: { extension: string; mediaType: string }
  /** Its file is no text, and so nothing for the clipboard. */
  binary?: true
  /**
   * Writes the library in pieces. Never reads ahead; stops between two articles when `signal` is aborted, by
   * throwing the signal's reason.
   */
  write(library: LibraryReader, options?: ExportOptions): AsyncIterable<string | Uint8Array>
}

/** An exporter's extension and media type for so many articles. */
export function fileOf(exporter: Exporter, articles: number): Pick<Exporter, 'id' | 'extension' | 'mediaType'> {
  const { id, extension, mediaType, many } = exporter
  return { id, extension, mediaType, ...(articles !== 1 && many) }
}
