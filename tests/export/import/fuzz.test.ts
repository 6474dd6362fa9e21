import { strToU8, zipSync } from 'fflate'
import fc from 'fast-check'
import { parse } from 'yaml'
import { readFileSync } from 'node:fs'
import { createInstance } from 'i18next'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { hypothesis } from '../../../utils/export/hypothesis.ts'
import { angkaJson } from '../../../utils/export/angka-json.ts'
import { angkaJson as angkaJsonImport } from '../../../utils/export/import/angka-json.ts'
import { importerFor, importers } from '../../../utils/export/import/index.ts'
import type { ImportFile, ImportPiece } from '../../../utils/export/import/importer.ts'
import { ImportError, PROBLEMS } from '../../../utils/export/import/problem.ts'
import type { ImportProblem } from '../../../utils/export/import/problem.ts'
import { sentence } from '../../../utils/export/import/sentence.ts'
import type { Translate } from '../../../utils/export/import/sentence.ts'
import { readwise } from '../../../utils/export/readwise.ts'
import { webAnnotation } from '../../../utils/export/web-annotation.ts'
import { emptyLibrary } from '../../library/in-memory.ts'
import { article, figure, highlight, written } from '../invented.ts'
import { fileOf } from './files.ts'

vi.setConfig({ testTimeout: 300_000 })

const entries = ['a', 'b', 'c'].map(id => ({
  article: article({ id, canonicalUrl: `https://kabar.example/${id}`, tags: ['desa'] }),
  highlights: [highlight({ id: `h${id}`, note: 'Catatan <b>x</b>', tags: ['kota'] })],
  figures: [figure({ id: `f${id}` })],
}))
const SAVED = 'title,url,time_added,tags,status\nJudul,https://kabar.example/a,1600000000,desa|kota,archive\n'
const LINKS =
  '<!DOCTYPE html><h1>Unread</h1><ul><li><a href="https://kabar.example/a" time_added="1600000000" tags="x">Judul</a></li></ul>'
const PAGES = [
  { url: 'https://kabar.example/a', highlights: [{ text: '<p>Kutipan</p>', timestamp: '2024-01-01T00:00:00Z' }] },
]
const OMNIVORE = {
  slug: 's',
  title: 'Judul',
  url: 'https://kabar.example/a',
  state: 'Active',
  labels: ['x'],
  savedAt: '2024-01-01T00:00:00Z',
}

let files: Uint8Array[]
let t: Translate

beforeAll(async () => {
  files = [
    ...(await Promise.all(
      [angkaJson, webAnnotation, hypothesis, readwise].map(exporter => written(exporter, entries)),
    )),
    SAVED,
    LINKS,
    JSON.stringify(PAGES),
    'URL,Title,Selection,Folder,Timestamp\nhttps://kabar.example/a,Judul,Kutipan,Unread,1600000000\n',
  ].map(text => strToU8(text))
  files.push(
    zipSync({
      'metadata_0_to_20.json': strToU8(JSON.stringify([OMNIVORE])),
      'highlights/s.md': strToU8('> Kutipan\n\nCatatan'),
    }),
    zipSync({ 'part_000000.csv': strToU8(SAVED) }),
  )
  const words = createInstance()
  const en = parse(readFileSync('locales/en.yml', 'utf8')) as Record<string, unknown>
  await words.init({ lng: 'en', resources: { en: { translation: en } }, interpolation: { escapeValue: false } })
  t = (key, values) => String(words.t(key, values ?? {}))
})

type Damage = (bytes: Uint8Array) => Uint8Array

const text =
  (change: (text: string) => string): Damage =>
  bytes =>
    strToU8(change(new TextDecoder().decode(bytes)))
const HOSTILE = [
  '"__proto__"',
  '"constructor"',
  '<script>globalThis.ran=1</script>',
  '{"__proto__":{"polluted":1}}',
  '[[[[',
  '}}',
  '"',
  '\\u0000',
  'null',
  '1e999',
  '-',
  'javascript:alert(1)',
  '\0',
  ',',
  '\n',
  '\ud800',
]

const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }).map(
    (share): Damage =>
      bytes =>
        bytes.slice(0, Math.floor(bytes.length * share)),
  ),
  fc.double({ min: 0, max: 1, noNaN: true }).map(
    (share): Damage =>
      bytes =>
        bytes.slice(Math.floor(bytes.length * share)),
  ),
  fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 }).map((flips): Damage => bytes => {
    const copy = bytes.slice()
    for (const [at, byte] of flips) copy[at % Math.max(copy.length, 1)] = byte
    return copy
  }),
  fc.constant<Damage>(
    bytes => new Uint8Array(Uint16Array.from(new TextDecoder().decode(bytes), sign => sign.charCodeAt(0)).buffer),
  ),
  fc.tuple(fc.nat(), fc.constantFrom(...HOSTILE)).map(([at, words]) =>
    text(said => {
      const place = at % (said.length + 1)
      return said.slice(0, place) + words + said.slice(place)
    }),
  ),
  // Values of other types, keys that are a prototype's, and far too deep.
  fc.tuple(fc.nat(), fc.constantFrom('1', 'null', '[]', '{}', '"x"', 'true', '[["a"]]')).map(([nth, value]) => {
    let seen = 0
    return text(said =>
      said.replace(/:(?:"[^"]*"|\d+|null)/g, whole => (seen++ % 17 === nth % 17 ? `:${value}` : whole)),
    )
  }),
  fc.tuple(fc.nat(), fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty')).map(([nth, name]) => {
    let seen = 0
    return text(said => said.replace(/"[a-zA-Z]+":/g, whole => (seen++ % 13 === nth % 13 ? `"${name}":` : whole)))
  }),
  fc.tuple(fc.nat(), fc.constantFrom(200, 5000)).map(([at, depth]) =>
    text(said => {
      const place = at % (said.length + 1)
      return said.slice(0, place) + '['.repeat(depth) + said.slice(place)
    }),
  ),
)

/** Everything that is wrong with a file; anything thrown but a problem of the file's is a mistake of ours. */
async function problemsOf(
  file: ImportFile,
  forced?: number,
): Promise<{ problems: ImportProblem[]; pieces: ImportPiece[] }> {
  const pieces: ImportPiece[] = []
  try {
    const importer = forced === undefined ? await importerFor(file) : importers[forced]!
    for await (const piece of importer.read(file)) pieces.push(piece)
  } catch (error) {
    if (!(error instanceof ImportError)) throw error
    return { problems: [error.problem], pieces }
  }
  return { problems: pieces.flatMap(piece => (piece.kind === 'unreadable' ? [piece.problem] : [])), pieces }
}

describe('a damaged file', () => {
  test('is read as far as it can be, or a sentence says what is wrong and where: 10,000 of them', async () => {
    const clean = Object.getOwnPropertyNames(Object.prototype).length
    await fc.assert(
      fc.asyncProperty(
        fc.nat(),
        fc.array(damage, { minLength: 1, maxLength: 2 }),
        fc.option(fc.nat(importers.length - 1), { freq: 3, nil: undefined }),
        async (which, damages, forced) => {
          const bytes = damages.reduce((before, change) => change(before), files[which % files.length]!)
          const { problems, pieces } = await problemsOf(fileOf(bytes), forced)
          for (const problem of problems) {
            const says = sentence(problem, t)
            expect(says).toMatch(/^.{8,}\.$/s)
            expect(says).not.toMatch(/transfer\.|\{\{|undefined|\[object/)
          }
          for (const piece of pieces) {
            if (piece.kind !== 'entry') continue
            expect(piece.entry.article.canonicalUrl).toMatch(/^https?:/)
            for (const { quote } of piece.entry.highlights) expect(typeof quote).toBe('string')
          }
          expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(clean)
          expect(({} as Record<string, unknown>).polluted).toBeUndefined()
          expect('ran' in globalThis).toBe(false)
        },
      ),
      { numRuns: 10_000 },
    )
  })

  test('writes nothing where it cannot be read to its end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.double({ min: 0.05, max: 0.97, noNaN: true }), async (which, share) => {
        const bytes = files[which % 4]!
        const file = fileOf(bytes.slice(0, Math.floor(bytes.length * share)))
        const library = emptyLibrary()
        const importer = importers[which % 4]!
        await library.imports.preview(importer.read(file)).catch((error: unknown) => {
          expect(error).toBeInstanceOf(ImportError)
        })
        expect(await library.counts()).toMatchObject({ articles: 0, highlights: 0, changes: 0 })
      }),
      { numRuns: 40 },
    )
  })

  test('every problem has its sentence', () => {
    const values = {
      encoding: 'UTF-8',
      format: 'x',
      version: 2,
      what: 'article',
      field: 'x',
      found: 'x',
      column: 'x',
      megabytes: 1,
      name: 'x',
    }
    for (const code of PROBLEMS) expect(sentence({ code, at: { line: 3 }, values }, t)).toMatch(/^Line 3: .+\.$/)
  })
})

describe('a hundred megabytes', () => {
  const MEGABYTE = 'a'.repeat(1_000_000)

  test('of one line in one text are refused, with the place', async () => {
    const file = Object.assign(
      new Blob(['{"format":"angka","version":1,"articles":[{"title":"', ...Array<string>(100).fill(MEGABYTE)]),
      { name: 'x' },
    )
    expect(await problemsOf(file)).toMatchObject({ problems: [{ code: 'tooLong', at: { line: 1 } }] })
  })

  test('a million levels deep are refused', async () => {
    const deep = Object.assign(new Blob(['{"format":"angka","version":1,"articles":', '['.repeat(1_000_000)]), {
      name: 'x',
    })
    expect(await problemsOf(deep)).toMatchObject({ problems: [{ code: 'tooDeep' }] })
  })

  test('of articles in one line are read one by one, and never held', async () => {
    const one = JSON.stringify({ ...article({ text: MEGABYTE }), highlights: [], figures: [] })
    const parts = Array.from({ length: 100 }, (_, at) => [at === 0 ? '' : ',', one]).flat()
    const file = Object.assign(new Blob(['{"format":"angka","version":1,"articles":[', ...parts, ']}']), { name: 'x' })
    expect(file.size).toBeGreaterThan(100_000_000)
    let read = 0
    let most = 0
    const before = process.memoryUsage().heapUsed
    for await (const piece of angkaJsonImport.read(file)) {
      expect(piece.kind).toBe('entry')
      read += 1
      most = Math.max(most, process.memoryUsage().heapUsed - before)
    }
    expect(read).toBe(100)
    expect(most).toBeLessThan(150_000_000)
  })
})
