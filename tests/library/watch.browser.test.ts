import { afterEach, describe, expect, it, vi } from 'vitest'
import { openLibrary } from '../../utils/library/index.ts'
import type { Library } from '../../utils/library/index.ts'
import { articleDraft, highlightDraft, streamFigure } from './invented.ts'

// What a page shows is read again after each change that it would show, whoever made it. Here the change is made by a
// library of its own on the same database, as another window or the background makes it.

type Read = (library: Library, articleId: string) => Promise<unknown>

/** Milliseconds: other tests run beside these. */
const WAIT = 5000

const OTHER = 'https://kabar.example/kedua'

/** Each reading that a page follows, and a change after which it is another. */
const followed: Record<string, [Read, change: Read, before?: Read]> = {
  'a list': [library => library.list(), library => library.saveArticle(articleDraft({ canonicalUrl: OTHER }))],
  'a list by tag and site': [
    library => library.list({ tag: 'padi', host: 'kabar.example' }),
    (library, id) => library.tagArticles([id], { add: ['padi'] }),
  ],
  'a search': [
    library => library.list({ search: 'masih' }),
    async library => library.addHighlight(articleDraft(), highlightDraft({ quote: 'lain', note: 'masih ada' })),
  ],
  'an article': [(library, id) => library.entry(id), (library, id) => library.setState([id], 'archived')],
  ids: [library => library.ids({ state: 'archived' }), (library, id) => library.setState([id], 'archived')],
  counts: [library => library.counts(), (library, id) => library.removeArticle(id)],
  tags: [library => library.inUse('tag'), library => library.renameTag('panen', 'tuai')],
  'tags where there were none': [
    library => library.inUse('tag').then(tags => tags.filter(({ value }) => value === 'baru')),
    (library, id) => library.tagArticles([id], { add: ['baru'] }),
  ],
  'tags behind many others': [
    library => library.inUse('tag').then(tags => tags.at(-1)),
    async (library, id) => {
      await library.tagArticles([id], { add: ['zz'] })
      await library.renameTag('zz', 'zzz')
    },
    (library, id) => library.tagArticles([id], { add: Array.from({ length: 300 }, (_, at) => `nomor ${at}`) }),
  ],
  sites: [
    library => library.inUse('host'),
    library =>
      library.saveArticle(articleDraft({ canonicalUrl: 'https://warta.example/', url: 'https://warta.example/' })),
  ],
  languages: [
    library => library.inUse('language'),
    library => library.correct('https://kabar.example/siaran', { language: 'ms' }),
  ],
  colours: [
    library => library.inUse('colour'),
    async library => {
      const [highlight] = await library.highlightsFor('https://kabar.example/siaran')
      await library.updateHighlight(highlight!.id, { colour: 'pink' })
    },
  ],
  states: [library => library.inUse('state'), (library, id) => library.setState([id], 'done')],
  'all filters, one after the other': [
    async library => {
      const tags = await library.inUse('tag')
      const hosts = await library.inUse('host')
      const languages = await library.inUse('language')
      return { tags, hosts, languages, colours: await library.inUse('colour') }
    },
    async library => {
      const [highlight] = await library.highlightsFor('https://kabar.example/siaran')
      await library.updateHighlight(highlight!.id, { colour: 'pink' })
    },
  ],
  'all filters at once': [
    library => Promise.all((['tag', 'host', 'language', 'colour'] as const).map(kind => library.inUse(kind))),
    async library => {
      const [highlight] = await library.highlightsFor('https://kabar.example/siaran')
      await library.updateHighlight(highlight!.id, { colour: 'pink' })
    },
  ],
  duplicates: [
    library => library.duplicates(),
    library => library.saveArticle(articleDraft({ canonicalUrl: OTHER, url: OTHER })),
  ],
  'the trash': [library => library.trashed(), (library, id) => library.removeArticle(id)],
  figures: [library => library.figuresPage(), (library, id) => library.removeArticle(id)],
  'figures by a filter': [
    library => library.figuresPage({ filter: { quantity: 'money CNY' } }),
    (library, id) => library.removeArticle(id),
  ],
  'quantities of figures': [library => library.figuresInUse('quantity'), (library, id) => library.removeArticle(id)],
  'sites of figures': [
    library => library.figuresInUse('host'),
    library =>
      library.saveArticle(articleDraft({ canonicalUrl: 'https://warta.example/', url: 'https://warta.example/' })),
  ],
}

const ends: (() => void)[] = []
afterEach(() => ends.splice(0).forEach(end => end()))

describe('what is followed', () => {
  for (const [name, [read, change, prepare]] of Object.entries(followed)) {
    it(`${name}: is read again after a change from elsewhere`, async () => {
      const options = { name: `followed-${crypto.randomUUID()}` }
      const [here, elsewhere] = [openLibrary(options), openLibrary(options)]
      ends.push(() => [here, elsewhere].forEach(library => library.close()))
      const { articleId } = await elsewhere.addHighlight(
        articleDraft(),
        highlightDraft({ tags: ['panen'], figure: streamFigure }),
      )
      await prepare?.(elsewhere, articleId)
      const seen: unknown[] = []
      ends.push(
        here.watch(
          () => read(here, articleId),
          result => seen.push(result),
          error => seen.push(error),
        ),
      )
      await vi.waitFor(() => expect(seen).toHaveLength(1), WAIT)
      const before = await read(elsewhere, articleId)
      expect(seen).toEqual([before])
      await change(elsewhere, articleId)
      const after = await read(elsewhere, articleId)
      expect(after).not.toEqual(before)
      await vi.waitFor(() => expect(seen.at(-1)).toEqual(after), WAIT)
    })
  }
})
