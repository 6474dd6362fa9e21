import fc from 'fast-check'
import type { ArticleRecord, FigureRecord, HighlightRecord } from '../../utils/library/records.ts'
import type { Exporter, ExportOptions, LibraryEntry, LibraryReader } from '../../utils/export/exporter.ts'

const STAMP = { created: '2026-03-01T08:30:00.250Z', updated: '2026-03-02T09:00:00.000Z' }

export function article(said: Partial<ArticleRecord> = {}): ArticleRecord {
  return {
    ...STAMP,
    id: '0b0c5f0e-5d0a-4b1e-9a53-2f4f6f6f2d01',
    url: 'https://kabar.example/siaran?from=feed',
    canonicalUrl: 'https://kabar.example/siaran',
    title: 'Petani: "menjual" lewat siaran',
    authors: [
      { name: 'Siti Rahma', kind: 'person' },
      { name: 'Budi Contoh', kind: 'person' },
    ],
    siteName: 'Kabar Contoh',
    published: '2020-10-08T23:30:00+07:00',
    language: 'id',
    figureCount: 1,
    state: 'unread',
    progress: 0,
    tags: [],
    aliases: [],
    // What follows from the rest leaves no library.
    host: 'kabar.example',
    minutes: 1,
    highlightCount: 1,
    colours: ['green'],
    highlightTags: [],
    shelves: [],
    schema: 4,
    words: ['petani'],
    ...said,
  }
}

export function highlight(said: Partial<HighlightRecord> = {}): HighlightRecord {
  return {
    ...STAMP,
    id: '7f0d3a52-0000-4000-8000-000000000001',
    articleId: article().id,
    quote: 'lebih dari CNY40 juta',
    selectors: [{ type: 'TextPositionSelector', start: 10, end: 31 }],
    colour: 'green',
    note: '',
    tags: [],
    words: ['lebih'],
    ...said,
  }
}

export function figure(said: Partial<FigureRecord> = {}): FigureRecord {
  return {
    ...STAMP,
    id: '7f0d3a52-0000-4000-8000-0000000000f1',
    articleId: article().id,
    start: 21,
    end: 31,
    kind: 'money',
    value: 40_000_000,
    currency: 'CNY',
    bound: 'over',
    text: 'CNY40 juta',
    sentence: 'Siaran itu menghasilkan lebih dari CNY40 juta.',
    conversion: {
      value: 5_062_000,
      currency: 'EUR',
      rate: 0.12655,
      rateDate: '2020-10-08',
      source: 'ECB',
      precision: 'daily',
    },
    ...said,
  }
}

export function readerOf(entries: LibraryEntry[]): LibraryReader {
  return {
    count: () => Promise.resolve(entries.length),
    async *entries() {
      await Promise.resolve()
      yield* entries
    },
  }
}

/** What an exporter writes, as one file. */
export async function bytesOf(
  exporter: Exporter,
  entries: LibraryEntry[],
  options?: ExportOptions,
): Promise<Uint8Array> {
  const pieces = await Array.fromAsync(exporter.write(readerOf(entries), options))
  return new Uint8Array(await new Blob(pieces as BlobPart[]).arrayBuffer())
}

export async function written(exporter: Exporter, entries: LibraryEntry[], options?: ExportOptions): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await bytesOf(exporter, entries, options))
}

/** Text as people and machines write it: every script, emoji, quotes, line breaks, formulas, null characters. */
export const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        ...['=', '+', '-', '@', "'", '"', ',', ';', '\n', '\r\n', '\r', '\t', '\0', ' ', '|', '\\', '`', '#', '>', '*'],
        ...[
          '---',
          ': ',
          '{',
          '[',
          'no',
          'null',
          '5,87',
          '1e3',
          '2020-10-08',
          '🌾',
          '👩‍🌾',
          'ي',
          '农村',
          '\u2028',
          '\ufeff',
        ],
      ),
      { maxLength: 12 },
    )
    .map(parts => parts.join('')),
)

/** What a text is once no program can stumble over it. */
export const cleaned = (text: string): string => text.replaceAll('\0', '').toWellFormed()
