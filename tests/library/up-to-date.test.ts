import { Dexie } from 'dexie'
import { describe, expect, test } from 'vitest'
import { openLibrary } from '../../utils/library/index.ts'
import type { Library, LibraryOptions } from '../../utils/library/index.ts'
import { inMemory } from './in-memory.ts'
import { articleDraft, highlightDraft, streamFigure } from './invented.ts'

const COUNT = 45
const day = (n: number) => new Date(Date.UTC(2025, 0, 1 + n)).toISOString()

/** A library as version 3 kept it, whose articles were saved a day after one another, every third with a highlight. */
async function older(): Promise<LibraryOptions> {
  const options = inMemory()
  const before = new Dexie('library', options)
  before.version(3).stores({
    articles: 'id, &canonicalUrl, [created+id], updated, *words',
    texts: 'id',
    highlights: 'id, articleId, created, *tags',
    figures: 'id, articleId',
    rates: 'id, &[source+month]',
    drafts: 'id, &key',
    trash: 'id, articleId, created',
    meta: 'key',
    corrections: 'id, &canonicalUrl',
    figureCorrections: 'id, &[place+reach+which], place',
  })
  for (let n = 0; n < COUNT; n += 1) {
    const { text, figures, ...said } = articleDraft({ canonicalUrl: `https://kabar.example/${n}`, title: `nomor ${n}` })
    const stamp = { created: day(n), updated: day(n) }
    const id = `a${String(n).padStart(2, '0')}`
    await before.table('articles').add({ ...said, ...stamp, id, figureCount: figures.length, words: ['nomor', `${n}`] })
    await before.table('texts').add({ id, text: `${text} ${'kata '.repeat(n * 100)}` })
    await before.table('figures').add({ ...streamFigure, ...stamp, id: `f${n}`, articleId: id, value: n })
    if (n % 3) continue
    const highlight = { ...highlightDraft({ tags: ['Panen'] }), ...stamp, created: day(200 - n) }
    await before.table('highlights').add({ ...highlight, id: `h${n}`, articleId: id, words: ['siaran'] })
  }
  before.close()
  return options
}

const titles = async (library: Library, query = {}) =>
  (await library.list({ limit: 500, ...query })).map(({ article }) => article.title)

describe('a library of an earlier version', () => {
  test('is listed, filtered and searched before anything of it is brought up to date', async () => {
    const library = openLibrary(await older())
    expect(await titles(library, { limit: 3 })).toEqual(['nomor 44', 'nomor 43', 'nomor 42'])
    expect(await titles(library, { sort: 'oldest', offset: 1, limit: 2 })).toEqual(['nomor 1', 'nomor 2'])
    expect(await titles(library, { search: '17', state: 'open', host: 'kabar.example' })).toEqual(['nomor 17'])
    expect(await titles(library, { state: 'archived' })).toEqual([])
    const [first] = await library.list({ limit: 1 })
    expect(first?.article).toMatchObject({ state: 'unread', progress: 0, tags: [], host: 'kabar.example', schema: 0 })
  })

  test('can be worked with meanwhile', async () => {
    const library = openLibrary(await older())
    await library.setState(['a03'], 'archived')
    await library.tagArticles(['a04'], { add: ['baru'] })
    expect(await titles(library, { state: 'archived' })).toEqual(['nomor 3'])
    expect(await titles(library, { tag: 'baru' })).toEqual(['nomor 4'])
    expect(await titles(library, { state: 'open' })).toHaveLength(COUNT - 1)
  })

  test('is brought up to date in small steps, and is then in every order', async () => {
    const library = openLibrary(await older())
    await library.setState(['a03'], 'archived')
    const steps: number[] = []
    await library.bringUpToDate({ onProgress: done => steps.push(done) })
    expect(steps).toEqual([20, 40, COUNT])
    expect(await titles(library, { sort: 'highlighted', limit: 2 })).toEqual(['nomor 0', 'nomor 3'])
    expect(await titles(library, { sort: 'shortest', limit: 1 })).toEqual(['nomor 2'])
    expect((await titles(library, { sort: 'shortest' })).at(-1)).toBe('nomor 44')
    expect(await titles(library, { state: 'archived' })).toEqual(['nomor 3'])
    expect(await library.inUse('tag')).toEqual([{ value: 'Panen', count: 15 }])
    expect((await library.entry('a07'))?.article).toMatchObject({
      created: day(7),
      updated: day(7),
    })
    // Nothing is left to do.
    await library.bringUpToDate({ onProgress: () => expect.unreachable('it was up to date') })
  })

  test('has its figures all along, before and after they are moved together', async () => {
    const options = await older()
    const library = openLibrary(options)
    const valuesOf = async (id: string) => (await library.entry(id))?.figures.map(({ id, value }) => [id, value])
    expect((await library.counts()).figures).toBe(COUNT)
    expect(await valuesOf('a07')).toEqual([['f7', 7]])
    await library.removeArticle('a08')
    await library.restore('a08')
    expect(await valuesOf('a08')).toEqual([['f8', 8]])
    expect((await library.counts()).figures).toBe(COUNT)
    await library.bringUpToDate()
    expect((await library.counts()).figures).toBe(COUNT)
    for (const n of [7, 8]) expect(await valuesOf(`a0${n}`)).toEqual([[`f${n}`, n]])
    expect((await library.list({ search: 'siaran' }))[0]?.figures ?? []).toEqual([])
    library.close()
    const after = await new Dexie('library', options).open()
    expect(await after.table('figures').count()).toBe(0)
    expect(await after.table('figureSets').count()).toBe(COUNT)
    after.close()
  })

  test('goes on where it was stopped', async () => {
    const library = openLibrary(await older())
    const stop = new AbortController()
    const stopped = library.bringUpToDate({ signal: stop.signal, onProgress: () => stop.abort(new Error('enough')) })
    await expect(stopped).rejects.toThrow('enough')
    expect(await titles(library)).toHaveLength(COUNT)
    const steps: number[][] = []
    await library.bringUpToDate({ onProgress: (...step) => steps.push(step) })
    expect(steps.at(-1)).toEqual([25, 25])
  })

  test('is brought up to date first where only the indexes can answer', async () => {
    const library = openLibrary(await older())
    const { rows, total } = await library.figuresPage({ sort: 'largest', limit: 2 })
    expect(total).toBe(COUNT)
    expect(rows.map(({ figure }) => [figure.value, figure.date])).toEqual([
      [44, '2020-10-08'],
      [43, '2020-10-08'],
    ])
    await library.renameTag('panen', 'tuai')
    expect(await library.inUse('tag')).toEqual([{ value: 'tuai', count: 15 }])
  })
})

test('a new library has nothing to bring up to date', async () => {
  const library = openLibrary(inMemory())
  await library.bringUpToDate({ onProgress: () => expect.unreachable('it is new') })
  expect(await library.list()).toEqual([])
})
