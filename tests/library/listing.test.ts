import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { Library } from '../../utils/library/index.ts'
import { HIGHLIGHT_COLOURS, LIST_ORDERS, READING_STATES } from '../../utils/library/records.ts'
import type { ArticleEntry, ListQuery } from '../../utils/library/records.ts'
import { emptyLibrary } from './in-memory.ts'
import { articleDraft, highlightDraft } from './invented.ts'

vi.setConfig({ testTimeout: 60_000 })

const draft = (name: string, said = {}) =>
  articleDraft({ canonicalUrl: `https://kabar.example/${name}`, title: name, figures: [], text: undefined, ...said })

const titles = async (library: Library, query: ListQuery = {}): Promise<string[]> =>
  (await library.list(query)).map(({ article }) => article.title)

async function three(): Promise<Library> {
  const library = emptyLibrary()
  await library.addHighlight(draft('satu', { wordCount: 4000 }), highlightDraft({ colour: 'green', tags: ['Beras'] }))
  await library.saveArticle(draft('dua', { wordCount: 100, language: 'en-GB' }))
  await library.saveArticle(draft('tiga', { wordCount: 1000, canonicalUrl: 'https://harbour.example:8443/3' }))
  await library.addHighlight(draft('satu', { wordCount: 4000 }), highlightDraft({ colour: 'pink' }))
  return library
}

describe('the orders of the list', () => {
  test.each([
    ['newest', ['tiga', 'dua', 'satu']],
    ['oldest', ['satu', 'dua', 'tiga']],
    ['highlighted', ['satu', 'tiga', 'dua']],
    ['shortest', ['dua', 'tiga', 'satu']],
  ] as const)('%s first', async (sort, order) => {
    const library = await three()
    expect(await titles(library, { sort })).toEqual(order)
    expect(await titles(library, { sort, offset: 1, limit: 1 })).toEqual([order[1]])
    expect(await titles(library, { sort, search: 'kabar', offset: 1 })).toEqual(order.slice(1))
  })

  test('an article is as long as its text says, else as its number of words does', async () => {
    const library = emptyLibrary()
    const words = (count: number) => 'kata '.repeat(count)
    await library.saveArticle(draft('teks', { text: words(1840), wordCount: 1840 }))
    await library.saveArticle(draft('kata', { wordCount: 920 }))
    await library.saveArticle(draft('tidak'))
    expect((await library.list({ sort: 'shortest' })).map(({ article }) => article.minutes)).toEqual([1, 5, 10])
    // Saved again without its text, as a setting has it: the text that is kept still says how long it is.
    await library.saveArticle(draft('teks'))
    expect((await library.articleFor('https://kabar.example/teks'))?.minutes).toBe(10)
  })
})

describe('the filters of the list', () => {
  test.each([
    ['a tag of a highlight, in any letter case', { tag: 'beras' }, ['satu']],
    ['a colour', { colour: 'pink' }, ['satu']],
    ['a site, with its port', { host: 'harbour.example:8443' }, ['tiga']],
    ['a language, whatever its region', { language: 'en' }, ['dua']],
    ['a state', { state: 'unread' }, ['tiga', 'dua', 'satu']],
    ['several at once', { colour: 'green', tag: 'beras', language: 'id', state: 'open' }, ['satu']],
    ['several that no article has at once', { colour: 'green', language: 'en' }, []],
    ['a filter and a search', { state: 'open', search: 'harbour tiga' }, []],
  ] satisfies [string, ListQuery, string[]][])('%s', async (_, query, expected) => {
    expect(await titles(await three(), query)).toEqual(expected)
  })

  test('what is in use is counted by articles, under the name that it was given', async () => {
    const library = await three()
    await library.tagArticles([(await library.ids({ search: 'dua' }))[0]!], { add: ['beras', 'CO₂'] })
    const counts = async (kind: Parameters<Library['inUse']>[0]) =>
      Object.fromEntries((await library.inUse(kind)).map(({ value, count }) => [value.toLowerCase(), count]))
    expect(await counts('tag')).toEqual({ beras: 2, 'co₂': 1 })
    expect(await counts('host')).toEqual({ 'kabar.example': 2, 'harbour.example:8443': 1 })
    expect(await counts('language')).toEqual({ id: 2, en: 1 })
    expect(await counts('colour')).toEqual({ green: 1, pink: 1 })
    expect(await counts('state')).toEqual({ unread: 3 })
  })

  test('a list is what a look at every article would give, whatever is asked', async () => {
    const library = emptyLibrary()
    const languages = ['id', 'en', 'ar']
    for (let n = 0; n < 24; n += 1) {
      const said = {
        language: languages[n % 3],
        wordCount: 100 * ((n * 7) % 11),
        canonicalUrl: `https://s${n % 4}.example/${n}`,
      }
      const highlight = highlightDraft({
        colour: HIGHLIGHT_COLOURS[n % 5],
        tags: n % 2 ? ['ganjil'] : ['genap', `t${n % 3}`],
      })
      if (n % 3) await library.addHighlight(draft(`a${n}`, said), highlight)
      else await library.saveArticle(draft(`a${n}`, said))
    }
    for (const [i, state] of READING_STATES.entries()) {
      await library.setState(
        (await library.ids()).filter((_, n) => n % 4 === i),
        state,
      )
    }
    const everything = await library.list({ limit: 500 })
    const maybe = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined })
    const query = fc.record({
      state: maybe([...READING_STATES, 'open'] as const),
      tag: maybe(['ganjil', 'GENAP', 't1', 'tidak']),
      host: maybe(['s0.example', 's3.example', 'lain.example']),
      language: maybe(['id', 'en-AU', 'ar']),
      colour: maybe(HIGHLIGHT_COLOURS),
      search: maybe(['a1', 'gen', 'siti a2', 'a']),
      sort: maybe(LIST_ORDERS),
    })
    await fc.assert(
      fc.asyncProperty(query, async asked => {
        const expected = everything.filter(entry => isAskedFor(entry, asked)).map(({ article }) => article.id)
        expect((await library.ids(asked)).toSorted()).toEqual(expected.toSorted())
        const listed = (await library.list({ ...asked, limit: 500 })).map(({ article }) => article.id)
        expect(listed).toEqual(await library.ids(asked))
        const [first, second] = [
          await library.list({ ...asked, limit: 2 }),
          await library.list({ ...asked, limit: 500, offset: 2 }),
        ]
        expect([...first, ...second].map(({ article }) => article.id)).toEqual(listed)
      }),
      { numRuns: 60 },
    )
  })
})

function isAskedFor({ article, highlights }: ArticleEntry, query: ListQuery): boolean {
  const { state, tag, host, language, colour, search } = query
  const tags = [...article.tags, ...highlights.flatMap(highlight => highlight.tags)]
  return (
    (!state || (state === 'open' ? article.state !== 'archived' : article.state === state)) &&
    (!tag || tags.includes(tag.toLowerCase())) &&
    (!host || article.canonicalUrl.startsWith(`https://${host}/`)) &&
    (!language || article.language === language.slice(0, 2)) &&
    (!colour || highlights.some(highlight => highlight.colour === colour)) &&
    (!search || search.split(' ').every(start => article.words.some(word => word.startsWith(start))))
  )
}
