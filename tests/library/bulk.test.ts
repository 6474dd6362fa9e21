import { describe, expect, test } from 'vitest'
import type { Library } from '../../utils/library/index.ts'
import type { Undo } from '../../utils/library/records.ts'
import { emptyLibrary } from './in-memory.ts'
import { articleDraft, highlightDraft } from './invented.ts'

async function some(count = 3): Promise<{ library: Library; ids: string[] }> {
  const library = emptyLibrary()
  for (let n = 1; n <= count; n += 1) {
    const article = articleDraft({ canonicalUrl: `https://kabar.example/${n}`, title: `nomor ${n}` })
    await library.addHighlight(article, highlightDraft({ quote: `kutipan${n}`, tags: [n % 2 ? 'Panen' : 'padi'] }))
  }
  return { library, ids: await library.ids({ sort: 'oldest' }) }
}

/** All that is in a library, but for the times of change. */
async function everything(library: Library): Promise<unknown> {
  const entries = await Array.fromAsync(library.reader().entries())
  const plain = (record: object) => ({ ...record, updated: undefined })
  return entries.map(({ article, highlights, figures }) => ({
    article: { ...plain(article), words: article.words.toSorted(), shelves: article.shelves.map(String).toSorted() },
    highlights: highlights.map(plain),
    figures: figures.map(plain),
  }))
}

const json = (undo: Undo): Undo => JSON.parse(JSON.stringify(undo)) as Undo

describe('many at once', () => {
  test('are put away in one change', async () => {
    const { library, ids } = await some()
    const { changes } = await library.counts()
    await library.setState(ids.slice(0, 2), 'archived')
    expect((await library.counts()).changes).toBe(changes + 1)
    expect(await library.ids({ state: 'archived', sort: 'oldest' })).toEqual(ids.slice(0, 2))
    expect(await library.ids({ state: 'open' })).toEqual(ids.slice(2))
  })

  test('come out of the archive as far read as they were', async () => {
    const { library, ids } = await some()
    await library.readTo('https://kabar.example/1', 0.5)
    await library.readTo('https://kabar.example/2', 1)
    await library.setState(ids, 'archived')
    await library.setState(ids, 'open')
    const states = (await library.list({ sort: 'oldest' })).map(({ article }) => [article.state, article.archived])
    expect(states).toEqual([
      ['reading', undefined],
      ['done', undefined],
      ['unread', undefined],
    ])
  })

  test('are tagged, and found by it', async () => {
    const { library, ids } = await some()
    await library.tagArticles(ids, { add: ['Desa', 'desa', ' ', 'harga'] })
    await library.tagArticles(ids.slice(1), { remove: ['DESA'] })
    expect(await library.ids({ tag: 'desa' })).toEqual(ids.slice(0, 1))
    expect(await library.ids({ search: 'desa' })).toEqual(ids.slice(0, 1))
    expect((await library.entry(ids[0]!))?.article.tags).toEqual(['Desa', 'harga'])
  })

  test('are removed, all or none', async () => {
    const { library, ids } = await some()
    await library.removeArticles(ids.slice(0, 2))
    expect(await library.counts()).toMatchObject({ articles: 1, highlights: 1, figures: 1, trash: 2 })
    await expect(library.removeArticles(['tidak-ada'])).rejects.toMatchObject({ code: 'missing' })
  })

  test('those that another window removed are passed over', async () => {
    const { library, ids } = await some()
    await library.removeArticle(ids[0]!)
    await library.setState(ids, 'done')
    expect(await library.ids({ state: 'done', sort: 'oldest' })).toEqual(ids.slice(1))
  })
})

describe('a tag', () => {
  test('is renamed on articles and highlights', async () => {
    const { library, ids } = await some()
    await library.tagArticles(ids, { add: ['panen'] })
    await library.renameTag('PANEN', 'Panen raya')
    expect((await library.inUse('tag')).map(({ value, count }) => [value, count])).toEqual([
      ['padi', 1],
      ['Panen raya', 3],
    ])
    expect((await library.highlightsFor('https://kabar.example/1'))[0]?.tags).toEqual(['Panen raya'])
    expect(await library.ids({ search: 'raya' })).toHaveLength(3)
  })

  test('becomes one with a tag of its new name', async () => {
    const { library, ids } = await some()
    await library.tagArticles(ids.slice(0, 1), { add: ['padi', 'panen'] })
    await library.renameTag('panen', 'Padi')
    expect((await library.entry(ids[0]!))?.article.tags).toEqual(['padi'])
    expect(await library.ids({ tag: 'padi' })).toHaveLength(3)
  })

  test('is dropped without a new name', async () => {
    const { library } = await some()
    await library.renameTag('panen', undefined)
    expect((await library.inUse('tag')).map(({ value }) => value)).toEqual(['padi'])
  })

  test('changes its letter case', async () => {
    const { library } = await some()
    await library.renameTag('Panen', 'panen')
    expect((await library.inUse('tag')).map(({ value }) => value)).toEqual(['padi', 'panen'])
  })
})

describe('articles that are one', () => {
  test('are found by their titles', async () => {
    const { library } = await some()
    for (const site of ['satu', 'dua']) {
      const canonicalUrl = `https://${site}.example/panen`
      await library.saveArticle(
        articleDraft({ canonicalUrl, title: `Panen raya: “dua” kali lipat${site === 'dua' ? '!' : ''}` }),
      )
    }
    const groups = await library.duplicates()
    expect(groups.map(group => group.map(({ host }) => host).toSorted())).toEqual([['dua.example', 'satu.example']])
  })

  test('are merged: highlights and tags join, and the addresses lead to the one', async () => {
    const { library, ids } = await some()
    await library.tagArticles(ids.slice(1), { add: ['harga'] })
    await library.mergeArticles(ids[0]!, ids.slice(1))
    expect(await library.counts()).toMatchObject({ articles: 1, highlights: 3, figures: 1 })
    const highlights = await library.highlightsFor('https://kabar.example/3')
    expect(highlights.map(({ quote }) => quote).toSorted()).toEqual(['kutipan1', 'kutipan2', 'kutipan3'])
    expect((await library.articleFor('https://kabar.example/2'))?.tags).toEqual(['harga'])
    // What is kept there from now on is kept of the one.
    const again = articleDraft({ canonicalUrl: 'https://kabar.example/2', title: 'nomor dua' })
    await library.addHighlight(again, highlightDraft())
    expect(await library.counts()).toMatchObject({ articles: 1, highlights: 4 })
    expect((await library.list())[0]?.article.canonicalUrl).toBe('https://kabar.example/1')
  })
})

describe('a change is taken back', () => {
  test.each([
    ['a state', (library: Library, ids: string[]) => library.setState(ids, 'archived')],
    ['tags', (library: Library, ids: string[]) => library.tagArticles(ids, { add: ['baru'], remove: ['lama'] })],
    ['a renamed tag', (library: Library) => library.renameTag('panen', 'padi')],
    ['a dropped tag', (library: Library) => library.renameTag('padi', undefined)],
    ['a removal', (library: Library, ids: string[]) => library.removeArticles(ids)],
    ['a merger', (library: Library, ids: string[]) => library.mergeArticles(ids[1]!, [ids[0]!, ids[2]!])],
  ])('%s', async (_, work) => {
    const { library, ids } = await some()
    await library.tagArticles(ids.slice(1), { add: ['lama'] })
    await library.setState(ids.slice(2), 'done')
    const before = await everything(library)
    const undo = await work(library, ids)
    expect(await everything(library)).not.toEqual(before)
    await library.undo(json(undo))
    expect(await everything(library)).toEqual(before)
    expect(await library.trashed()).toEqual([])
  })

  test('all of it or nothing: what was dropped for good since is not there any more', async () => {
    const { library, ids } = await some()
    const undo = await library.removeArticles(ids)
    await library.discard(ids.slice(0, 1))
    await expect(library.undo(undo)).rejects.toMatchObject({ code: 'missing' })
    expect((await library.counts()).articles).toBe(0)
    expect(await library.trashed()).toHaveLength(2)
  })
})

test('whole articles are put in with their ids and times, and are found', async () => {
  const { library } = await some()
  const entries = await Array.fromAsync(library.reader().entries())
  const plain = entries.map(({ article, highlights, figures }) => ({
    article: { ...article, words: undefined, shelves: undefined, schema: undefined, host: undefined },
    highlights: highlights.map(highlight => ({ ...highlight, words: undefined })),
    figures,
  }))
  const other = emptyLibrary()
  await other.putEntries(JSON.parse(JSON.stringify(plain)) as typeof entries)
  expect(await everything(other)).toEqual(await everything(library))
  expect(await other.ids({ search: 'kutipan2', tag: 'padi' })).toHaveLength(1)
  expect((await other.figuresPage({ filter: { quantity: 'money CNY' } })).total).toBe(3)
  // Once more: everything is replaced by itself.
  await other.putEntries(entries)
  expect(await other.counts()).toMatchObject({ articles: 3, highlights: 3, figures: 3 })
  const twice = { ...entries[0]!, article: { ...entries[0]!.article, id: 'lain' } }
  await expect(other.putEntries([twice])).rejects.toThrow(/unique|Constraint/i)
  expect(await other.counts()).toMatchObject({ articles: 3, highlights: 3, figures: 3 })
})
