import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { angkaJson as angkaJsonExport } from '../../../utils/export/angka-json.ts'
import type { Exporter } from '../../../utils/export/exporter.ts'
import { angkaJson } from '../../../utils/export/import/angka-json.ts'
import { hypothesis } from '../../../utils/export/import/hypothesis.ts'
import type { Importer, ImportFile } from '../../../utils/export/import/importer.ts'
import { readwise } from '../../../utils/export/import/readwise.ts'
import { webAnnotation } from '../../../utils/export/import/web-annotation.ts'
import { hypothesis as hypothesisExport } from '../../../utils/export/hypothesis.ts'
import { readwise as readwiseExport } from '../../../utils/export/readwise.ts'
import { webAnnotation as webAnnotationExport } from '../../../utils/export/web-annotation.ts'
import type { Library } from '../../../utils/library/index.ts'
import { fileOf } from '../../export/import/files.ts'
import { article, highlight } from '../../export/invented.ts'
import { emptyLibrary } from '../in-memory.ts'
import { articleDraft, highlightDraft } from '../invented.ts'
import { entries } from './generated.ts'

/** The library as its backup has it. */
const contents = async (library: Library): Promise<unknown> => JSON.parse(await exported(library)) as unknown

async function exported(library: Library, exporter: Exporter = angkaJsonExport): Promise<string> {
  const pieces = await Array.fromAsync(exporter.write(library.reader()))
  return new Blob(pieces as BlobPart[]).text()
}

const named = (format: string, file: ImportFile) => ({
  name: file.name,
  size: file.size,
  print: `${file.size}`,
  format,
})

const takeIn = (library: Library, file: ImportFile, importer: Importer = angkaJson, signal?: AbortSignal) =>
  library.imports.run(named(importer.id, file), importer.read(file), { ...(signal && { signal }) })

const previewed = (library: Library, file: ImportFile, importer: Importer = angkaJson) =>
  library.imports.preview(importer.read(file))

// Generated libraries are written, read, taken in and taken back, many times over.
vi.setConfig({ testTimeout: 60_000 })

const NONE = { new: 0, changed: 0, same: 0 }

/** A library with something of everything. */
async function full(): Promise<Library> {
  const library = emptyLibrary()
  await library.addHighlight(articleDraft(), highlightDraft({ note: 'Catatan', tags: ['desa'] }))
  await library.addHighlight(articleDraft({ canonicalUrl: 'https://kabar.example/dua' }), highlightDraft())
  await library.saveArticle(articleDraft({ canonicalUrl: 'https://kabar.example/tiga' }))
  await library.correct('https://kabar.example/dua', { title: 'Judul yang benar', published: null })
  await library.correct('https://kabar.example/lain', { siteName: 'Lain' })
  await library.correctFigure('https://kabar.example/dua', 'kabar.example', {
    reach: 'site',
    which: 'AUD USD',
    currency: 'AUD',
  })
  await library.correctFigure('https://kabar.example/dua', 'kabar.example', {
    reach: 'amount',
    which: 'x|y',
    currency: null,
  })
  await library.saveDraft('https://kabar.example/dua', { note: 'Sedang ditulis' })
  const [first, , third] = await library.ids({ sort: 'oldest' })
  await library.setState([first!], 'done')
  await library.tagArticles([first!], { add: ['Ekonomi'] })
  await library.removeArticle(third!)
  const [kept] = await library.highlightsFor('https://kabar.example/dua')
  await library.removeHighlight(kept!.id)
  return library
}

describe('a backup', () => {
  test('holds everything: corrections, drafts, states, tags and the trash', async () => {
    const text = await exported(await full())
    const copy = emptyLibrary()
    const job = await takeIn(copy, fileOf(text))
    expect(job).toMatchObject({ state: 'done', unreadable: 0, articles: { new: 2 }, highlights: { new: 1 } })
    expect(await contents(copy)).toEqual(JSON.parse(text))
    expect(await copy.correctionsFor('https://kabar.example/lain')).toEqual({ siteName: 'Lain' })
    expect(await copy.draft('https://kabar.example/dua')).toMatchObject({ note: 'Sedang ditulis' })
    expect(await copy.trashed()).toHaveLength(2)
    expect(await copy.inUse('tag')).toEqual(await (await full()).inUse('tag'))
  })

  test('holds what its reader chose, which is shown and not taken by itself', async () => {
    const choices = { settings: { homes: ['IDR'], language: 'id' }, verdicts: [], figuresTable: undefined }
    const library = await full()
    const reader = { ...library.reader(), choices: () => Promise.resolve(choices) }
    const file = fileOf((await Array.fromAsync(angkaJsonExport.write(reader))).join(''))
    const copy = emptyLibrary()
    expect((await previewed(copy, file)).choices).toEqual({ settings: choices.settings, verdicts: [] })
    // The job remembers what was chosen before, also when it goes on after it was stopped.
    const [one, other] = [{ settings: { language: 'ja' } }, { settings: { language: 'fr' } }]
    for (const before of [one, other]) {
      const stop = AbortSignal.abort()
      const options = { ...(before === one && { signal: stop }), choices: { before, taken: choices } }
      const job = await copy.imports.run(named('angka-json', file), angkaJson.read(file), options)
      expect(job.choices).toEqual({ before: one, taken: choices })
    }
    expect(await contents(copy)).toEqual(await contents(library))
  })

  test('with settings that are none says so, and is taken in', async () => {
    const file = fileOf((await exported(await full())).replace(/\]\}\s*$/, '],"choices":{"settings":{"homes":5}}}'))
    const { choices, problems, articles } = await previewed(emptyLibrary(), file)
    expect(choices).toBeUndefined()
    expect(problems).toMatchObject([{ code: 'wrongType', values: { what: 'choices', field: 'settings.homes' } }])
    expect(articles.new).toBe(2)
  })

  test('gives an equal library, whatever that holds', async () => {
    await fc.assert(
      fc.asyncProperty(entries, async generated => {
        const library = emptyLibrary()
        await library.putEntries(generated)
        const text = await exported(library)
        const copy = emptyLibrary()
        expect((await takeIn(copy, fileOf(text))).unreadable).toBe(0)
        expect(await contents(copy)).toEqual(JSON.parse(text))
        for (const kind of ['tag', 'state', 'host', 'colour'] as const) {
          expect(await copy.inUse(kind)).toEqual(await library.inUse(kind))
        }
      }),
      { numRuns: 20 },
    )
  })

  test('taken in twice changes nothing', async () => {
    const text = await exported(await full())
    const library = emptyLibrary()
    await takeIn(library, fileOf(text))
    expect(await previewed(library, fileOf(text))).toMatchObject({
      articles: { new: 0, changed: 0, same: 2 },
      highlights: { new: 0, changed: 0, same: 1 },
      beside: { new: 0, changed: 0 },
    })
    const job = await takeIn(library, fileOf(text))
    expect(job).toMatchObject({ steps: 0, articles: { new: 0, changed: 0 } })
    expect(await contents(library)).toEqual(JSON.parse(text))
  })

  test('its preview says what would happen, and writes nothing', async () => {
    const library = await full()
    const before = await exported(library)
    const preview = await previewed(library, fileOf(before))
    expect(preview).toMatchObject({ articles: { new: 0, same: 2 }, problems: [] })
    const fresh = emptyLibrary()
    expect(await previewed(fresh, fileOf(before))).toMatchObject({
      articles: { new: 2, changed: 0, same: 0 },
      highlights: { new: 1 },
      newTitles: ['Petani menjual lewat siaran langsung', 'Judul yang benar'],
      unreadable: 0,
    })
    expect(await fresh.counts()).toMatchObject({ articles: 0, highlights: 0 })
    expect(await contents(library)).toEqual(JSON.parse(before))
  })

  test('the newer record goes before the older one, whichever is in the file', async () => {
    const library = emptyLibrary()
    const past = { created: '2025-01-01T00:00:00.000Z', updated: '2025-01-01T00:00:00.000Z' }
    const old = highlight({ ...past, note: 'lama' })
    const entry = { article: article(past), highlights: [old], figures: [] }
    await library.putEntries([entry])
    const older = fileOf(await exported(library))
    await library.updateHighlight(old.id, { note: 'baru' })
    const newer = fileOf(await exported(library))
    expect(await previewed(library, older)).toMatchObject({ highlights: { same: 1, changed: 0 } })
    await takeIn(library, older)
    expect((await library.entry(article().id))!.highlights[0]!.note).toBe('baru')

    const behind = emptyLibrary()
    await behind.putEntries([entry])
    // The library's clock begins before the record's times.
    const later = JSON.parse(await newer.text()) as {
      articles: { updated: string; highlights: { updated: string }[] }[]
    }
    later.articles[0]!.updated = '2026-06-01T00:00:00.000Z'
    later.articles[0]!.highlights[0]!.updated = '2026-06-01T00:00:00.000Z'
    expect(await previewed(behind, fileOf(later))).toMatchObject({
      articles: { changed: 1 },
      highlights: { changed: 1 },
    })
    await takeIn(behind, newer)
    expect((await behind.entry(article().id))!.highlights[0]!.note).toBe('baru')
  })

  test('brings back what was removed here, and removes nothing', async () => {
    const library = await full()
    const whole = fileOf(await exported(library))
    const [first] = await library.ids({ sort: 'oldest' })
    await library.removeArticle(first!)
    await takeIn(library, whole)
    expect(await library.ids()).toContain(first)
    expect((await library.trashed()).map(({ id }) => id)).not.toContain(first)
    await library.restore((await library.trashed()).find(({ kind }) => kind === 'article')!.id)
    await takeIn(library, whole)
    expect(await library.counts()).toMatchObject({ articles: 3 })
  })
})

describe('an import', () => {
  const backup = async (count: number): Promise<ImportFile> => {
    const library = emptyLibrary()
    await library.putEntries(
      Array.from({ length: count }, (_, at) => ({
        article: article({
          id: `a${at}`,
          canonicalUrl: `https://kabar.example/${at}`,
          created: `2020-01-01T00:00:00.${String(at).padStart(3, '0')}Z`,
        }),
        highlights: [highlight({ id: `h${at}`, articleId: `a${at}` })],
        figures: [],
      })),
    )
    return fileOf(await exported(library), 'backup.json')
  }

  test('can be stopped, goes on where it was, and is one import then', async () => {
    const library = emptyLibrary()
    const file = await backup(200)
    const stop = new AbortController()
    const job = await library.imports.run(named('angka-json', file), angkaJson.read(file), {
      signal: stop.signal,
      onProgress: done => done >= 60 && stop.abort(),
    })
    expect(job.state).toBe('stopped')
    expect(job.articles.new).toBeGreaterThanOrEqual(60)
    expect(job.articles.new).toBeLessThan(200)
    expect(await library.counts()).toMatchObject({ articles: job.articles.new })
    const rest = await takeIn(library, file)
    expect(rest).toMatchObject({ id: job.id, state: 'done', articles: { new: 200, same: 0 } })
    expect(await library.imports.list()).toHaveLength(1)
  })

  test('is taken back as a whole', async () => {
    const library = await full()
    const before = await exported(library)
    const job = await takeIn(library, await backup(100))
    expect(await library.counts()).toMatchObject({ articles: 102 })
    expect(await library.imports.undo(job.id)).toMatchObject({ state: 'undone', stayed: 0, steps: 0 })
    expect(await contents(library)).toEqual(JSON.parse(before))
  })

  test('taken back, whatever it was and whatever there was, leaves the library as it was', async () => {
    await fc.assert(
      fc.asyncProperty(entries, entries, fc.array(fc.nat(7), { maxLength: 3 }), async (own, others, shared) => {
        const library = emptyLibrary()
        await library.putEntries(own)
        const before = await exported(library)
        // Some of the file's articles are the library's own, told by their address.
        const incoming = others.map((entry, at) => {
          const twin = shared.includes(at) ? own[at] : undefined
          if (!twin) return entry
          const { canonicalUrl } = twin.article
          return {
            ...entry,
            article: { ...entry.article, canonicalUrl },
            highlights: [...entry.highlights, ...twin.highlights],
          }
        })
        const file = fileOf({
          format: 'angka',
          version: 1,
          articles: incoming.map(({ article: each, ...kept }) => ({ ...each, ...kept })),
        })
        const job = await takeIn(library, file)
        await library.imports.undo(job.id)
        expect(await contents(library)).toEqual(JSON.parse(before))
      }),
      { numRuns: 15 },
    )
  })

  test('taken back, leaves what its reader changed since', async () => {
    const library = emptyLibrary()
    const job = await takeIn(library, await backup(3))
    await library.updateHighlight('h1', { note: 'Milik saya' })
    expect(await library.imports.undo(job.id)).toMatchObject({ state: 'undone' })
    expect(await library.ids()).toEqual(['a1'])
    expect((await library.entry('a1'))!.highlights).toMatchObject([{ note: 'Milik saya' }])
  })

  test('of two addresses that are one article here puts both into it', async () => {
    const library = emptyLibrary()
    const [first, second] = ['https://kabar.example/satu', 'https://kabar.example/dua']
    for (const canonicalUrl of [first, second]) await library.saveArticle(articleDraft({ canonicalUrl }))
    const [into, other] = await library.ids({ sort: 'oldest' })
    await library.mergeArticles(into!, [other!])
    const csv = [first, second].map(url => `kutipan dari ${url},Judul,Penulis,${url},,,`).join('\n')
    const file = fileOf(`Highlight,Title,Author,URL,Note,Location,Date\n${csv}\n`, 'readwise.csv')
    const job = await takeIn(library, file, readwise)
    expect(job).toMatchObject({ articles: { new: 0, changed: 2, same: 0 }, highlights: { new: 2 } })
    expect((await library.highlightsFor(first)).map(({ quote }) => quote)).toHaveLength(2)
    await library.imports.undo(job.id)
    expect(await library.highlightsFor(first)).toEqual([])
  })

  test('of a file that ends in the middle is refused by its preview', async () => {
    const file = await backup(100)
    const cut = fileOf((await file.text()).slice(0, -200))
    await expect(previewed(emptyLibrary(), cut)).rejects.toMatchObject({ problem: { code: 'cutOff' } })
  })

  test('of a hostile file says what it cannot read, and touches no prototype', async () => {
    const library = emptyLibrary()
    const good = JSON.stringify({ ...article(), highlights: [], figures: [] })
    const bad = [
      good.replace('"https://kabar.example/siaran"', '"javascript:alert(1)"'),
      good
        .replace('{', '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},')
        .replace('kabar.example/siaran"', 'kabar.example/b"'),
      '5',
      '[]',
      good.replace('"authors":[', '"authors":5,"x":['),
    ]
    const file = fileOf(
      `{"format":"angka","version":1,"articles":[\n${bad.join(',\n')}\n],"__proto__":{"polluted":true}}`,
    )
    const preview = await previewed(library, file)
    expect(preview).toMatchObject({ articles: { new: 1 }, unreadable: 4 })
    expect(preview.problems.map(({ code, at }) => [code, at.line])).toEqual([
      ['noAddress', 2],
      ['wrongType', 4],
      // A list has no fields at all.
      ['missing', 5],
      ['wrongType', 6],
    ])
    await takeIn(library, file)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    expect(await exported(library)).not.toContain('polluted')
  })
})

describe('other formats', () => {
  test('Web Annotation gives back quote, selectors, note, tags, colour and times', async () => {
    await fc.assert(
      fc.asyncProperty(entries, async generated => {
        const library = emptyLibrary()
        await library.putEntries(generated)
        const copy = emptyLibrary()
        const file = fileOf(await exported(library, webAnnotationExport))
        expect((await takeIn(copy, file, webAnnotation)).unreadable).toBe(0)
        for (const {
          article: { canonicalUrl },
        } of generated) {
          const facts = async (from: Library) =>
            (await from.highlightsFor(canonicalUrl))
              .map(({ id, quote, selectors, note, tags, colour, created, updated }) => ({
                ...{ id, quote, note, tags, colour, created, updated },
                selectors: selectors.toSorted((one, other) => (one.type < other.type ? -1 : 1)),
              }))
              .toSorted((one, other) => (one.id < other.id ? -1 : 1))
          expect(await facts(copy)).toEqual(await facts(library))
        }
        expect(await previewed(copy, file, webAnnotation)).toMatchObject({
          articles: { new: 0, changed: 0 },
          highlights: { new: 0, changed: 0 },
        })
        // What Angka wrote changes nothing where it was written either.
        expect(await previewed(library, file, webAnnotation)).toMatchObject({
          articles: { changed: 0 },
          highlights: { new: 0, changed: 0 },
        })
      }),
      { numRuns: 15 },
    )
  })

  test.each([
    ['Hypothesis', hypothesisExport, hypothesis],
    ['Readwise', readwiseExport, readwise],
  ] as const)(
    '%s, taken in where it was written and twice elsewhere, doubles nothing',
    async (_, exporter, importer) => {
      const library = emptyLibrary()
      await library.addHighlight(articleDraft(), highlightDraft({ note: 'Catatan', tags: ['desa'] }))
      await library.addHighlight(articleDraft(), highlightDraft({ quote: 'menghasilkan' }))
      const file = fileOf(await exported(library, exporter))
      expect(await previewed(library, file, importer)).toMatchObject({
        articles: { new: 0 },
        highlights: { ...NONE, same: 2 },
      })
      const copy = emptyLibrary()
      expect(await takeIn(copy, file, importer)).toMatchObject({ articles: { new: 1 }, highlights: { new: 2 } })
      expect(await previewed(copy, file, importer)).toMatchObject({
        articles: { ...NONE, same: 1 },
        highlights: { ...NONE, same: 2 },
      })
      expect((await copy.highlightsFor(articleDraft().canonicalUrl)).map(({ note }) => note).toSorted()).toEqual([
        '',
        'Catatan',
      ])
    },
  )

  test('a note from elsewhere joins the one that is there', async () => {
    const library = emptyLibrary()
    const { canonicalUrl } = articleDraft()
    await library.addHighlight(articleDraft(), highlightDraft({ note: 'Milik saya' }))
    const csv = fileOf(
      `Highlight,URL,Note\r\n${highlightDraft().quote},${canonicalUrl},.ekspor\r\n${highlightDraft().quote},${canonicalUrl},Dari sana\r\n`,
    )
    for (const changed of [1, 0]) {
      expect((await takeIn(library, csv, readwise)).highlights.changed).toBe(changed)
      const [kept, ...others] = await library.highlightsFor(canonicalUrl)
      expect(others).toEqual([])
      expect(kept).toMatchObject({ note: 'Milik saya\n\nDari sana', tags: ['ekspor'] })
    }
  })
})
