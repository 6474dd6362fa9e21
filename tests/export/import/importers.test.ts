import { describe, expect, test } from 'vitest'
import { hypothesis as hypothesisExport } from '../../../utils/export/hypothesis.ts'
import { importerFor, importers } from '../../../utils/export/import/index.ts'
import { hypothesis } from '../../../utils/export/import/hypothesis.ts'
import { instapaper } from '../../../utils/export/import/instapaper.ts'
import { obsidianClipper } from '../../../utils/export/import/obsidian-clipper.ts'
import { omnivore, passagesIn } from '../../../utils/export/import/omnivore.ts'
import { pocket } from '../../../utils/export/import/pocket.ts'
import { readwise } from '../../../utils/export/import/readwise.ts'
import { webAnnotation } from '../../../utils/export/import/web-annotation.ts'
import { article, highlight, written } from '../invented.ts'
import { archiveOf, entriesOf, failure, fileOf, piecesOf } from './files.ts'

const URL_A = 'https://kabar.example/siaran'

describe('Hypothesis', () => {
  const one = {
    id: 'b9wFYIKDEe2xxxxxxxxxxx',
    created: '2023-05-01T10:00:00.123456+00:00',
    updated: '2023-05-02T10:00:00.123456+00:00',
    uri: URL_A,
    user: 'acct:a@hypothes.is',
    text: 'Catatan',
    tags: ['desa'],
    target: [
      {
        source: URL_A,
        selector: [
          { type: 'RangeSelector', startContainer: '/p[2]', startOffset: 3, endContainer: '/p[2]', endOffset: 9 },
          { type: 'TextPositionSelector', start: 3, end: 9 },
          { type: 'TextQuoteSelector', exact: 'kutipan', prefix: 'a', suffix: 'b' },
        ],
      },
    ],
    document: { title: ['Judul'] },
  }

  test('an annotation becomes a highlight, its range ours', async () => {
    const file = fileOf({ export_date: 'x', export_userid: 'acct:a', client_version: '1', annotations: [one] })
    expect((await importerFor(file)).id).toBe('hypothesis')
    const [entry] = await entriesOf(hypothesis, file)
    expect(entry).toMatchObject({
      article: { canonicalUrl: URL_A, title: 'Judul' },
      highlights: [
        {
          own: true,
          quote: 'kutipan',
          note: 'Catatan',
          tags: ['desa'],
          created: '2023-05-01T10:00:00.123Z',
          selectors: [
            {
              type: 'RangeSelector',
              startSelector: { value: '/p[2]', refinedBy: { start: 3, end: 3 } },
              endSelector: { value: '/p[2]', refinedBy: { start: 9, end: 9 } },
            },
            { type: 'TextPositionSelector', start: 3, end: 9 },
            { type: 'TextQuoteSelector', exact: 'kutipan' },
          ],
        },
      ],
    })
    expect((await entriesOf(hypothesis, file))[0]!.highlights[0]!.id).toBe(entry!.highlights[0]!.id)
  })

  test('a note of a page without a quote, and an annotation of a file, say why they cannot be read', async () => {
    const note = { ...one, target: [{ source: URL_A }] }
    const local = { ...one, uri: 'file:///a.pdf', target: [{ ...one.target[0], source: 'urn:x-pdf:1' }] }
    const pieces = await piecesOf(hypothesis, fileOf({ export_date: 'x', annotations: [note, local, 5] }))
    expect(
      pieces.map(piece => (piece.kind === 'unreadable' ? [piece.problem.code, piece.problem.at.item] : piece.kind)),
    ).toEqual([
      ['noQuote', 1],
      ['noAddress', 2],
      ['wrongType', 3],
    ])
  })

  test('what Angka wrote comes back the same', async () => {
    const kept = highlight({
      note: 'x',
      tags: ['t'],
      selectors: [
        {
          type: 'RangeSelector',
          startSelector: {
            type: 'XPathSelector',
            value: '/p[1]',
            refinedBy: { type: 'TextPositionSelector', start: 1, end: 1 },
          },
          endSelector: {
            type: 'XPathSelector',
            value: '/p[1]',
            refinedBy: { type: 'TextPositionSelector', start: 4, end: 4 },
          },
        },
        { type: 'TextQuoteSelector', exact: 'lebih dari CNY40 juta' },
      ],
    })
    const text = await written(hypothesisExport, [{ article: article(), highlights: [kept], figures: [] }])
    const [entry] = await entriesOf(hypothesis, fileOf(text))
    const { id, quote, selectors, note, tags, created, updated } = kept
    expect(entry!.highlights).toEqual([{ own: true, id, quote, selectors, note, tags, created, updated }])
  })
})

describe('Web Annotation', () => {
  const target = { source: URL_A, selector: { type: 'TextQuoteSelector', exact: 'kutipan' } }
  const context = 'http://www.w3.org/ns/anno.jsonld'
  const one = { '@context': context, id: 'https://anno.example/1', type: 'Annotation', bodyValue: 'Catatan', target }

  test.each([
    ['alone', one],
    ['in a list', [one]],
    ['in a page', { '@context': context, id: 'urn:x:1', type: 'AnnotationPage', items: [one] }],
    [
      'in a collection',
      {
        '@context': context,
        id: 'urn:x:1',
        type: 'AnnotationCollection',
        first: { type: 'AnnotationPage', items: [one] },
        total: 1,
      },
    ],
  ])('is read %s', async (_, document) => {
    const file = fileOf(document)
    expect((await importerFor(file)).id).toBe('web-annotation')
    const entries = await entriesOf(webAnnotation, file)
    expect(entries).toHaveLength(1)
    expect(entries[0]!.highlights[0]).toMatchObject({ quote: 'kutipan', note: 'Catatan', own: true })
  })

  test('says what it cannot read', async () => {
    const items = [
      one,
      { ...one, target: 'https://kabar.example/' },
      { ...one, target: { source: 'javascript:alert(1)' } },
      { type: 'Note' },
    ]
    const pieces = await piecesOf(webAnnotation, fileOf({ '@context': context, type: 'AnnotationPage', items }))
    expect(pieces.map(piece => (piece.kind === 'unreadable' ? piece.problem.code : piece.kind))).toEqual([
      'entry',
      'noQuote',
      'noAddress',
      'wrongType',
    ])
  })
})

describe('Readwise', () => {
  test('its import: tags before the note, the guard taken off', async () => {
    const csv = `Highlight,Title,Author,URL,Note,Location,Date\r\n'=1+1,Judul,Siti; Budi,${URL_A}?utm_source=x,".desa .kota\nCatatan",1,2026-03-01 08:30:00\r\nx,,,,,,\r\n`
    const file = fileOf(csv, 'readwise.csv')
    expect((await importerFor(file)).id).toBe('readwise')
    const [first, second] = await piecesOf(readwise, file)
    expect(first).toMatchObject({
      kind: 'entry',
      entry: {
        article: { canonicalUrl: URL_A, title: 'Judul', authors: [{ name: 'Siti' }, { name: 'Budi' }] },
        highlights: [
          { own: false, quote: '=1+1', note: 'Catatan', tags: ['desa', 'kota'], created: '2026-03-01T08:30:00.000Z' },
        ],
      },
    })
    expect(second).toEqual({ kind: 'unreadable', problem: { code: 'noAddress', at: { line: 4 } } })
  })
})

test('Instapaper: selections are highlights, folders tags', async () => {
  const csv = `URL,Title,Selection,Folder,Timestamp,Tags\n${URL_A},Judul,"Sebuah kutipan",Desa,1600000000,"[""a"",""b""]"\n${URL_A}/2,Dua,,Archive,1600000000,[]\n`
  const file = fileOf(csv)
  expect((await importerFor(file)).id).toBe('instapaper')
  expect(await entriesOf(instapaper, file)).toMatchObject([
    {
      article: { title: 'Judul', tags: ['Desa', 'a', 'b'], created: '2020-09-13T12:26:40.000Z' },
      highlights: [{ quote: 'Sebuah kutipan' }],
    },
    { article: { title: 'Dua', state: 'archived' }, highlights: [] },
  ])
})

describe('Pocket', () => {
  const csv = `title,url,time_added,tags,status\nJudul,${URL_A},1600000000,desa|kota,archive\nhttps://b.example/,https://b.example/,1600000001,,unread\n`

  test('its table', async () => {
    const file = fileOf(csv)
    expect((await importerFor(file)).id).toBe('pocket')
    expect(await entriesOf(pocket, file)).toMatchObject([
      { article: { title: 'Judul', tags: ['desa', 'kota'], state: 'archived', created: '2020-09-13T12:26:40.000Z' } },
      { article: { canonicalUrl: 'https://b.example/' } },
    ])
  })

  test('its list of links, and nothing in it runs', async () => {
    const html = `<!DOCTYPE html><html><head><title>Pocket Export</title></head><body><h1>Unread</h1><ul>
<li><a href="${URL_A}?a=1&amp;b=2" time_added="1600000000" tags="desa,kota">Judul &lt;b&gt; &quot;x&quot;</a></li></ul>
<h1>Read Archive</h1><ul><li><a href="https://b.example/" time_added="1600000001" tags="">B</a></li>
<li><a href="javascript:alert(1)" time_added="1" tags="">C</a></li></ul><script>globalThis.ran = true</script></body></html>`
    const file = fileOf(html)
    expect((await importerFor(file)).id).toBe('pocket')
    const pieces = await piecesOf(pocket, file)
    expect(pieces).toMatchObject([
      {
        kind: 'entry',
        entry: { article: { canonicalUrl: `${URL_A}?a=1&b=2`, title: 'Judul <b> "x"', tags: ['desa', 'kota'] } },
      },
      { kind: 'entry', entry: { article: { title: 'B', state: 'archived' } } },
      { kind: 'unreadable', problem: { code: 'noAddress', at: { line: 4 } } },
    ])
    expect('ran' in globalThis).toBe(false)
  })

  test('its archive, with passages', async () => {
    const annotations = [{ url: URL_A, title: 'Judul', highlights: [{ quote: 'Kutipan', created_at: 1600000000 }] }]
    const file = archiveOf({ 'part_000000.csv': csv, 'annotations/part_000000.json': JSON.stringify(annotations) })
    expect((await importerFor(file)).id).toBe('pocket')
    const entries = await entriesOf(pocket, file)
    expect(entries).toHaveLength(3)
    expect(entries[0]).toMatchObject({ highlights: [{ quote: 'Kutipan', created: '2020-09-13T12:26:40.000Z' }] })
  })
})

describe('Omnivore', () => {
  const page = {
    id: '1',
    slug: 'judul-123',
    title: 'Judul',
    description: 'Ringkasan',
    author: 'Siti Rahma',
    url: URL_A,
    state: 'Archived',
    readingProgress: 50,
    labels: ['desa'],
    savedAt: '2023-01-01T00:00:00.000Z',
    updatedAt: '2023-01-02T00:00:00.000Z',
    publishedAt: '2022-12-31T00:00:00.000Z',
  }
  const files = {
    'metadata_0_to_20.json': JSON.stringify([page, { ...page, state: 'Deleted', url: 'https://gone.example/' }]),
    'highlights/judul-123.md': '> Kutipan satu \n\n#kota #desa kecil\n\nCatatan\nlagi\n\n> Kutipan dua',
    'content/judul-123.html': '<p>x</p>',
  }

  test.each(['', 'omnivore-export/'])('its archive, in the folder "%s"', async folder => {
    const file = archiveOf(Object.fromEntries(Object.entries(files).map(([name, text]) => [folder + name, text])))
    expect((await importerFor(file)).id).toBe('omnivore')
    expect(await entriesOf(omnivore, file)).toMatchObject([
      {
        article: {
          title: 'Judul',
          excerpt: 'Ringkasan',
          authors: [{ name: 'Siti Rahma' }],
          state: 'archived',
          progress: 0.5,
          tags: ['desa'],
        },
        highlights: [
          { quote: 'Kutipan satu', note: 'Catatan\nlagi' },
          { quote: 'Kutipan dua', note: '', tags: [] },
        ],
      },
    ])
  })

  test.each([
    [
      '> a\n\n> b',
      [
        { quote: 'a', note: '', tags: [] },
        { quote: 'b', note: '', tags: [] },
      ],
    ],
    ['> a\nb\n> \nc', [{ quote: 'a\nb\n\nc', note: '', tags: [] }]],
    ['> a \n\n#x #y\n\nn', [{ quote: 'a', note: 'n', tags: ['#x', '#y'] }]],
    ['nothing', []],
  ])('the passages of %j', (markdown, passages) => {
    expect(passagesIn(markdown)).toEqual(passages)
  })
})

test('Obsidian Web Clipper: markup becomes text, notes are joined', async () => {
  const pages = [
    {
      url: URL_A,
      highlights: [
        { text: '<p>Kutipan <b>satu</b></p>', timestamp: '2024-01-01T00:00:00.000Z', notes: ['a', 'b'] },
        { text: '' },
      ],
    },
    { url: 'not an address', highlights: [] },
    7,
  ]
  const file = fileOf(pages)
  expect((await importerFor(file)).id).toBe('obsidian-clipper')
  const pieces = await piecesOf(obsidianClipper, file)
  expect(pieces).toMatchObject([
    { kind: 'unreadable', problem: { code: 'noQuote', at: { item: 1 } } },
    {
      kind: 'entry',
      entry: { highlights: [{ quote: 'Kutipan satu', note: 'a\n\nb', created: '2024-01-01T00:00:00.000Z' }] },
    },
    { kind: 'unreadable', problem: { code: 'noAddress', at: { item: 2 } } },
    { kind: 'unreadable', problem: { code: 'wrongType', at: { item: 3 } } },
  ])
})

describe('what a file is', () => {
  test.each([
    ['', 'empty'],
    ['hello', 'unknownFormat'],
    ['{"a":1}', 'unknownFormat'],
    ['a,b\n1,2', 'unknownFormat'],
    ['<html><p>x</p>', 'unknownFormat'],
  ])('%j is %s', async (text, code) => {
    await expect(importerFor(fileOf(text))).rejects.toMatchObject({ problem: { code } })
  })

  test.each(importers.map(importer => [importer.id, importer] as const))(
    '%s refuses an archive that is none',
    async (_, importer) => {
      const problem = await failure(importer, fileOf(new Uint8Array([0x50, 0x4b, 3, 4, 0xff, 0xff])))
      expect(['badZip', 'notText', 'notJson', 'cutOff', 'noColumn', 'notThisFormat']).toContain(problem.code)
    },
  )
})
