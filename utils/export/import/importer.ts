import type { ArticleRecord, Derived, FigureRecord, HighlightRecord } from '../../library/records.ts'
import type { BesideRecord } from '../exporter.ts'
import type { ImportPlace, ImportProblem } from './problem.ts'
import type { Choices } from './shapes.ts'

/** A file as a browser or Node.js hands it over; it is read in pieces, and may be read again. */
export type ImportFile = Blob & { readonly name: string }

/** What a file says of an article: only its address is always there. */
export type IncomingArticle = Pick<ArticleRecord, 'canonicalUrl'> & Partial<Omit<ArticleRecord, keyof Derived>>

/** What a file says of a highlight. */
export interface IncomingHighlight
  extends
    Pick<HighlightRecord, 'id' | 'quote' | 'selectors' | 'note' | 'tags'>,
    Partial<Pick<HighlightRecord, 'colour' | 'created' | 'updated' | 'figure'>> {
  /** The id is the highlight's own; otherwise it follows from what the file says, and the same words are the same highlight. */
  own: boolean
}

export interface IncomingEntry {
  article: IncomingArticle
  highlights: IncomingHighlight[]
  figures?: FigureRecord[]
  /** It is a record of Angka's with all of its fields: where it is the newer one, it goes before the one that is there. */
  whole: boolean
}

/** A file, piece by piece. */
export type ImportPiece =
  | { kind: 'entry'; entry: IncomingEntry; at: ImportPlace }
  | { kind: 'beside'; beside: BesideRecord; at: ImportPlace }
  /** Nothing of the library's: whoever takes the file in asks the reader about it. */
  | { kind: 'choices'; choices: Choices; at: ImportPlace }
  | { kind: 'unreadable'; problem: ImportProblem }

export interface ReadOptions {
  signal?: AbortSignal
  /** Called with the number of bytes that were read. */
  onProgress?: (bytes: number) => void
}

/** What is known of a file before it is read. */
export interface FileHead {
  name: string
  /** Its first 64 KB as text, and its last where it is longer; empty for an archive. */
  start: string
  end: string
  /** The names in an archive; empty for a file that is none. */
  names: string[]
}

/** One kind of file that can be taken in. */
export interface Importer {
  id: string
  name: string
  /** Whether a file looks like one of this kind. */
  recognises(head: FileHead): boolean
  /**
   * Reads the file piece by piece; the same file gives the same pieces. A record that cannot be read is a piece that says why.
   *
   * @throws an ImportError where the file cannot be read any further
   */
  read(file: ImportFile, options?: ReadOptions): AsyncIterable<ImportPiece>
}
