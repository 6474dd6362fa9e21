import { inventedEntries } from '../../scripts/seed/invent.ts'
import type { LibraryEntry } from '../../utils/export/exporter.ts'
import { article, figure, highlight } from '../export/invented.ts'

const id = (at: number): string => `7f0d3a52-0000-4000-8000-${String(at).padStart(12, '0')}`

/** Texts in which a format's own signs stand, and scripts that not every program takes. */
const HARD = [
  'Naik 5 % & {baru} $3_a #2 ^x ~y \\z',
  '"Kutipan" ‘dalam’ “kutipan” -- dan --- lalu',
  '农村网络零售额 1.79 万亿元',
  'أسعار الأرز ترتفع ٣٫٢٪',
  'Größe — Čačak, Łódź; İstanbul 🌾 👩‍🌾',
  '1. Bab | tabel * bintang _garis_ `kode` <b>x</b> [tautan](http://x.example)',
  'TY  - BOOK',
  '@article{x, title = {y}}',
]

/** Articles that are hard on a format, each with two highlights and a note. */
export const hardEntries: LibraryEntry[] = HARD.map((text, at) => ({
  article: article({
    id: id(at),
    canonicalUrl: `https://kabar.example/a_b/${at}?q=1&r=%20${at}`,
    title: text,
    authors: [
      { name: 'Siti Rahma', kind: 'person' },
      { name: 'Ludwig van Beethoven', kind: 'person' },
      { name: 'Jean-Paul de la Cruz', kind: 'person' },
      { name: 'Kantor Berita Contoh', kind: 'organisation' },
    ],
    country: 'ID',
    section: 'Ekonomi',
    excerpt: text,
    tags: ['desa', 'harga beras'],
  }),
  highlights: [
    highlight({ id: id(100 + at), quote: text, note: `Catatan: ${text}` }),
    highlight({ id: id(200 + at), quote: `dua baris\n${text}` }),
  ],
  figures: [figure({ id: id(300 + at), sentence: text })],
}))

/** Those, and an invented library in eight languages. */
export const oracleEntries: LibraryEntry[] = [...hardEntries, ...inventedEntries({ articles: 60, seed: 7 })]
