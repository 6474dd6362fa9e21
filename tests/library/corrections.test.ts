import { Dexie } from 'dexie'
import { describe, expect, test } from 'vitest'
import { csvFigures } from '../../utils/export/csv-figures.ts'
import { markdown } from '../../utils/export/markdown.ts'
import type { Exporter } from '../../utils/export/exporter.ts'
import { openLibrary } from '../../utils/library/index.ts'
import type { Library } from '../../utils/library/index.ts'
import { emptyLibrary, inMemory } from './in-memory.ts'
import { articleDraft, highlightDraft, streamFigure } from './invented.ts'

const URL = 'https://kabar.example/siaran'
const undated = () => articleDraft({ published: undefined })

const titles = async (library: Library, search: string) =>
  (await library.list({ search })).map(({ article }) => article.title)

const written = async (library: Library, exporter: Exporter) =>
  (await Array.fromAsync(exporter.write(library.reader()))).join('')

describe('correcting an article', () => {
  test('is remembered for a page that is not saved, and laid over it when it is', async () => {
    const library = emptyLibrary()
    await library.correct(URL, { published: '2019-05-01', country: 'MY' })
    expect(await library.correctionsFor(URL)).toEqual({ published: '2019-05-01', country: 'MY' })
    expect(await library.articleFor(URL)).toBeUndefined()
    const saved = await library.saveArticle(undated())
    expect(saved).toMatchObject({ published: '2019-05-01', country: 'MY' })
  })

  test('reaches a saved article at once, and keeps beside it what the page said', async () => {
    const library = emptyLibrary()
    const before = await library.saveArticle(undated())
    await library.correct(URL, { published: '2019-05-01', title: 'Judul yang benar' })
    const after = await library.articleFor(URL)
    expect(after).toMatchObject({ id: before.id, published: '2019-05-01', title: 'Judul yang benar' })
    expect(after?.said).toEqual({
      title: 'Petani menjual lewat siaran langsung',
      byline: 'Siti Rahma',
      authors: [{ name: 'Siti Rahma', kind: 'person' }],
      siteName: 'Kabar Contoh',
      language: 'id',
    })
  })

  test('outlives what the page says later, which is kept too', async () => {
    const library = emptyLibrary()
    await library.saveArticle(articleDraft())
    await library.correct(URL, { title: 'Judul yang benar' })
    const again = await library.saveArticle(articleDraft({ title: 'Judul kedua', siteName: 'Kabar Baru' }))
    expect(again).toMatchObject({ title: 'Judul yang benar', siteName: 'Kabar Baru', said: { title: 'Judul kedua' } })
  })

  test('is taken back field by field: what the page said stands again', async () => {
    const library = emptyLibrary()
    const before = await library.saveArticle(undated())
    await library.correct(URL, { published: '2019-05-01', title: 'Judul yang benar' })
    await library.correct(URL, { published: '2019-05-01' })
    expect(await library.articleFor(URL)).toMatchObject({ title: before.title, published: '2019-05-01' })
    await library.correct(URL, {})
    const after = await library.articleFor(URL)
    expect(after).toEqual({ ...before, text: undated().text, updated: after?.updated })
    expect(await library.correctionsFor(URL)).toEqual({})
  })

  test('changes by what an article is found', async () => {
    const library = emptyLibrary()
    await library.saveArticle(articleDraft())
    await library.correct(URL, { title: 'Panen jeruk', authors: [{ name: 'Wira Contoh', kind: 'person' }] })
    expect(await titles(library, 'jeruk wira')).toEqual(['Panen jeruk'])
    expect(await titles(library, 'siti')).toEqual([])
    await library.correct(URL, {})
    expect(await titles(library, 'siti petani')).toEqual(['Petani menjual lewat siaran langsung'])
    expect(await titles(library, 'jeruk')).toEqual([])
  })

  test('is what an export says', async () => {
    const library = emptyLibrary()
    await library.saveArticle(undated())
    await library.correct(URL, {
      title: 'Panen jeruk',
      authors: [{ name: 'Wira Contoh', kind: 'person' }],
      published: '2019-05-01',
      siteName: 'Kabar Lain',
      language: 'ms',
    })
    const note = await written(library, markdown)
    for (const said of ['Panen jeruk', 'Wira Contoh', '2019-05-01', 'Kabar Lain', 'ms']) expect(note).toContain(said)
    expect(note).not.toContain('Siti Rahma')
    expect(await written(library, csvFigures)).toContain(',Panen jeruk,Kabar Lain,Wira Contoh,2019-05-01,ms,')
  })

  test('of one article leaves the others alone', async () => {
    const library = emptyLibrary()
    const other = await library.saveArticle(articleDraft({ canonicalUrl: 'https://kabar.example/lain' }))
    await library.correct(URL, { title: 'Judul yang benar' })
    expect(await library.articleFor(other.canonicalUrl)).toEqual({ ...other, text: articleDraft().text })
  })

  test('while the article is in the trash is on it when it comes back', async () => {
    const library = emptyLibrary()
    const { id } = await library.saveArticle(articleDraft())
    await library.removeArticle(id)
    await library.correct(URL, { title: 'Judul yang benar' })
    await library.restore(id)
    expect(await library.articleFor(URL)).toMatchObject({
      title: 'Judul yang benar',
      said: { title: 'Petani menjual lewat siaran langsung' },
    })
    expect(await titles(library, 'benar')).toEqual(['Judul yang benar'])
  })
})

describe('an article read anew after a correction', () => {
  const conversion = { ...streamFigure.conversion!, value: 5_300_000, rate: 0.1325, rateDate: '2019-05-01' }
  const figures = [{ ...streamFigure, conversion }]

  test('has its figures and kept figures at the rate of the corrected day', async () => {
    const library = emptyLibrary()
    await library.addHighlight(undated(), highlightDraft({ figure: streamFigure, note: 'penting' }))
    await library.correct(URL, { published: '2019-05-01' })
    await library.refreshArticle(articleDraft({ published: undefined, figures }))
    const [entry] = await Array.fromAsync(library.reader().entries())
    expect(entry).toMatchObject({
      article: { published: '2019-05-01' },
      figures: [{ conversion }],
      highlights: [{ note: 'penting', figure: { conversion } }],
    })
  })

  test('stays unsaved where it was not saved', async () => {
    const library = emptyLibrary()
    await library.refreshArticle(articleDraft({ figures }))
    expect((await library.counts()).articles).toBe(0)
  })
})

test('a library from before there were corrections opens whole, and can be corrected', async () => {
  const options = inMemory()
  const before = new Dexie('library', options)
  before.version(1).stores({
    articles: 'id, &canonicalUrl, [created+id], updated, *words',
    texts: 'id',
    highlights: 'id, articleId, created, *tags',
    figures: 'id, articleId',
    rates: 'id, &[source+month]',
    drafts: 'id, &key',
    trash: 'id, articleId, created',
    meta: 'key',
  })
  const { text, figures, ...said } = articleDraft()
  const stamp = { created: '2026-01-01T00:00:00.000Z', updated: '2026-01-01T00:00:00.000Z' }
  const record = { ...said, ...stamp, id: 'a1', figureCount: figures.length, words: ['petani'] }
  await before.table('articles').add(record)
  await before.table('texts').add({ id: 'a1', text })
  before.close()

  const library = openLibrary(options)
  expect(await library.articleFor(URL)).toMatchObject({ ...record, text })
  await library.correct(URL, { title: 'Judul yang benar' })
  expect(await titles(library, 'benar')).toEqual(['Judul yang benar'])
})
