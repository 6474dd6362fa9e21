import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { Library } from '../../utils/library/index.ts'
import { FIGURE_ORDERS } from '../../utils/library/records.ts'
import type { FigureRow, FiguresFilter, FiguresQuery, KeptFigure } from '../../utils/library/records.ts'
import { emptyLibrary } from './in-memory.ts'
import { articleDraft, streamFigure } from './invented.ts'

vi.setConfig({ testTimeout: 60_000 })

const money = (value: number, currency = 'IDR'): KeptFigure => ({ ...streamFigure, kind: 'money', value, currency })
const share = (value: number): KeptFigure => ({ ...bare, kind: 'percent', value, text: `${value} persen` })
const length = (value: number): KeptFigure => ({
  ...bare,
  kind: 'measure',
  unit: 'kilometer',
  value,
  text: `${value} km`,
})
const bare: KeptFigure = { ...streamFigure, currency: undefined, subject: 'pengguna internet' }

const at = (figures: KeptFigure[]) => figures.map((figure, n) => ({ ...figure, start: n * 100, end: n * 100 + 10 }))

async function some(): Promise<Library> {
  const library = emptyLibrary()
  const save = (name: string, host: string, published: string | undefined, figures: KeptFigure[]) =>
    library.saveArticle(
      articleDraft({ canonicalUrl: `https://${host}/${name}`, title: name, published, figures: at(figures) }),
    )
  await save('a', 'kabar.example', '2020-10-08T23:30:00+07:00', [money(5), share(10), money(7, 'USD')])
  await save('b', 'warta.example', '2021-01-02', [money(100), length(12), share(-3)])
  await save('c', 'kabar.example', undefined, [length(3), money(50)])
  return library
}

const values = async (library: Library, query: FiguresQuery) =>
  (await library.figuresPage(query)).rows.map(({ figure }) => figure.value)

describe('the table of figures', () => {
  test.each([
    ['newest', [100, 12, -3, 5, 10, 7, 3, 50]],
    ['oldest', [3, 50, 5, 10, 7, 100, 12, -3]],
    ['largest', [100, 50, 12, 10, 7, 5, 3, -3]],
    ['smallest', [-3, 3, 5, 7, 10, 12, 50, 100]],
    ['quantity', [3, 12, 5, 50, 100, 7, -3, 10]],
  ] as const)('in the order %s', async (sort, expected) => {
    expect(await values(await some(), { sort })).toEqual(expected)
  })

  test.each([
    ['a quantity', { quantity: 'money IDR' }, [5, 50, 100]],
    ['a kind', { kind: 'measure' }, [3, 12]],
    ['a kind without a unit', { kind: 'percent' }, [-3, 10]],
    ['a site', { host: 'warta.example' }, [-3, 12, 100]],
    ['days', { from: '2020-10-08', to: '2020-10-08' }, [5, 7, 10]],
    ['days from one on', { from: '2020-10-09' }, [-3, 12, 100]],
    ['values', { min: 5, max: 12 }, [5, 7, 10, 12]],
    ['values of a quantity', { quantity: 'money IDR', min: 6 }, [50, 100]],
    ['words of what is counted', { search: 'pengg inter' }, [-3, 3, 10, 12]],
    ['words of the figure', { search: '12 km' }, [12]],
    ['several', { kind: 'money', host: 'kabar.example', from: '2020-01-01' }, [5, 7]],
    ['nothing', { host: 'lain.example' }, []],
  ] satisfies [string, FiguresFilter, number[]][])('filtered by %s', async (_, filter, expected) => {
    const page = await (await some()).figuresPage({ sort: 'smallest', filter })
    expect(page.rows.map(({ figure }) => figure.value)).toEqual(expected)
    expect(page.total).toBe(expected.length)
  })

  test('a row says where its figure is from', async () => {
    const { rows } = await (await some()).figuresPage({ filter: { quantity: 'money USD' } })
    expect(rows).toMatchObject([
      {
        figure: { value: 7, sentence: streamFigure.sentence, date: '2020-10-08' },
        article: { title: 'a', host: 'kabar.example', language: 'id', published: '2020-10-08T23:30:00+07:00' },
      },
    ])
  })

  test('comes in blocks, from anywhere', async () => {
    const library = await some()
    const all = await values(library, {})
    expect(await library.figuresPage({ offset: 3, limit: 2 })).toMatchObject({ total: 8, offset: 3 })
    expect(await values(library, { offset: 3, limit: 2 })).toEqual(all.slice(3, 5))
    expect(await values(library, { offset: 7, limit: 5 })).toEqual(all.slice(7))
    expect(await values(library, { offset: 8 })).toEqual([])
  })

  test('the newest of an article come as one reads them, whichever block is asked for first', async () => {
    const library = emptyLibrary()
    for (let article = 0; article < 12; article++) {
      const figures = at(Array.from({ length: article % 5 }, (_, n) => money(article * 10 + n)))
      const published = `2021-01-${String(31 - article).padStart(2, '0')}`
      await library.saveArticle(articleDraft({ canonicalUrl: `https://kabar.example/${article}`, published, figures }))
    }
    const all = Array.from({ length: 12 }, (_, article) =>
      Array.from({ length: article % 5 }, (_, n) => article * 10 + n),
    ).flat()
    const blocks = fc.array(fc.record({ offset: fc.nat({ max: all.length }), limit: fc.integer({ min: 1, max: 9 }) }), {
      maxLength: 8,
    })
    await fc.assert(
      fc.asyncProperty(blocks, fc.boolean(), async (asked, isAtOnce) => {
        // A change, after which the order is read anew.
        await library.saveArticle(articleDraft({ canonicalUrl: 'https://kabar.example/0', figures: [] }))
        const read = async ({ offset, limit }: { offset: number; limit: number }) => {
          expect(await values(library, { offset, limit })).toEqual(all.slice(offset, offset + limit))
        }
        if (isAtOnce) await Promise.all(asked.map(read))
        else for (const block of asked) await read(block)
        expect(await values(library, {})).toEqual(all)
      }),
      { numRuns: 40 },
    )
    const some = all.filter(value => value >= 23 && value < 84)
    expect(await values(library, { filter: { min: 23, max: 83 } })).toEqual(some)
    expect(await values(library, { filter: { min: 23, max: 83 }, offset: 2, limit: 3 })).toEqual(some.slice(2, 5))
  })

  test('follows what is saved, corrected, removed and restored', async () => {
    const library = await some()
    const total = async (filter: FiguresFilter = {}) => (await library.figuresPage({ filter })).total
    expect(await total()).toBe(8)
    await library.correct('https://kabar.example/c', { published: '2022-02-02' })
    expect(await total({ from: '2022-01-01' })).toBe(2)
    const [id] = await library.ids({ host: 'warta.example' })
    await library.removeArticle(id!)
    expect(await total()).toBe(5)
    await library.restore(id!)
    expect(await total({ host: 'warta.example' })).toBe(3)
    await library.saveArticle(articleDraft({ canonicalUrl: 'https://kabar.example/c', figures: [] }))
    expect(await total()).toBe(6)
  })

  test('is counted by quantity and by site', async () => {
    const library = await some()
    expect(await library.figuresInUse('quantity')).toEqual([
      { value: 'measure kilometer', count: 2 },
      { value: 'money IDR', count: 3 },
      { value: 'money USD', count: 1 },
      { value: 'percent', count: 2 },
    ])
    expect(await library.figuresInUse('host')).toEqual([
      { value: 'kabar.example', count: 5 },
      { value: 'warta.example', count: 3 },
    ])
  })

  test('is what a look at every figure would give, whatever is asked', async () => {
    const library = await some()
    const { rows: all } = await library.figuresPage({ limit: 1000 })
    const maybe = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined })
    const filter = fc.record({
      quantity: maybe(['money IDR', 'percent', 'measure kilometer']),
      kind: maybe(['money', 'percent', 'measure', 'count'] as const),
      host: maybe(['kabar.example', 'warta.example']),
      from: maybe(['2020-10-08', '2021-01-01']),
      to: maybe(['2020-10-08', '2021-01-02']),
      min: maybe([-10, 5, 7]),
      max: maybe([5, 60]),
    })
    await fc.assert(
      fc.asyncProperty(filter, fc.constantFrom(...FIGURE_ORDERS), async (filter, sort) => {
        const { rows, total } = await library.figuresPage({ filter, sort })
        const expected = all.filter(row => isAskedFor(row, filter)).map(({ figure }) => figure.id)
        expect(rows.map(({ figure }) => figure.id).toSorted()).toEqual(expected.toSorted())
        expect(total).toBe(expected.length)
      }),
      { numRuns: 80 },
    )
  })
})

function isAskedFor({ figure, article }: FigureRow, filter: FiguresFilter): boolean {
  const { quantity, kind, host, from, to, min = -Infinity, max = Infinity } = filter
  const day = article.published?.slice(0, 10)
  return (
    (!quantity || figure.quantity === quantity) &&
    (!kind || figure.kind === kind) &&
    (!host || article.host === host) &&
    ((!from && !to) || (day !== undefined && day >= (from ?? '0') && day <= (to ?? '9'))) &&
    figure.value >= min &&
    figure.value <= max
  )
}
