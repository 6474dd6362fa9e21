import { IDBIndex, IDBObjectStore } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { inventedEntries } from '../../scripts/seed/invent.ts'
import type { Library } from '../../utils/library/index.ts'
import { LIST_ORDERS } from '../../utils/library/records.ts'
import type { ListQuery } from '../../utils/library/records.ts'
import { emptyLibrary } from './in-memory.ts'

vi.setConfig({ testTimeout: 120_000 })

// What the popup asks for must not grow with the library. Every request that hands out records is counted here, as the
// database sees it; keys are not records.

let records = 0
/** Keys of the index that lists are read from. */
let listKeys = 0
/** Requests for all that a table, or an index of one, has. */
let wholeTables: string[] = []
const original = new Map<object, Record<string, unknown>>()

type Request = { result: unknown; addEventListener(type: 'success', heard: () => void): void }

beforeEach(() => {
  for (const prototype of [IDBObjectStore.prototype, IDBIndex.prototype] as unknown as Record<string, unknown>[]) {
    const { get, getAll, openCursor, getAllKeys, openKeyCursor } = prototype
    const own = { get, getAll, openCursor, getAllKeys, openKeyCursor }
    original.set(prototype, own)
    for (const [name, method] of Object.entries(own)) {
      prototype[name] = function (this: { name: string }, ...args: unknown[]) {
        const request = (method as (...args: unknown[]) => Request).apply(this, args)
        const isAll = name === 'getAll' && args[0] === undefined && args[1] === undefined
        if (isAll) wholeTables.push(this.name)
        request.addEventListener('success', () => {
          const { result } = request
          if (result === undefined || result === null) return
          const handedOut = Array.isArray(result) ? result.length : 1
          if (!name.includes('Key')) records += handedOut
          else if (this.name === 'shelves') listKeys += handedOut
        })
        return request
      }
    }
  }
})
afterEach(() => {
  for (const [prototype, own] of original) Object.assign(prototype, own)
})

async function librariesOf(...sizes: number[]): Promise<Library[]> {
  return Promise.all(
    sizes.map(async articles => {
      const library = emptyLibrary()
      await library.putEntries([...inventedEntries({ articles, seed: 1 })])
      return library
    }),
  )
}

/** How many records each library hands out for the same question. */
async function readBy(libraries: Library[], ask: (library: Library) => Promise<unknown>): Promise<number[]> {
  const counts: number[] = []
  for (const library of libraries) {
    // What is done once in the life of a page is not counted.
    await library.list({ limit: 1 })
    await library.figuresPage({ limit: 1 })
    records = 0
    listKeys = 0
    wholeTables = []
    await ask(library)
    expect(wholeTables).toEqual([])
    counts.push(records)
  }
  return counts
}

/** An article of the list is one record, its highlights eighteen at most, and the figures that a search found. */
const A_PAGE = 12 * (1 + 18 + 38)

describe('what the popup asks of a library', async () => {
  const libraries = await librariesOf(150, 600)

  test.each<[string, ListQuery]>([
    ...LIST_ORDERS.map((sort): [string, ListQuery] => [`the list, ${sort}`, { sort, state: 'open', limit: 12 }]),
    ['one state', { state: 'reading', limit: 12 }],
    ['one site', { host: 'hafenblatt.example', limit: 12 }],
    ['several filters', { language: 'id', colour: 'yellow', state: 'open', limit: 12 }],
    ['a rare word', { search: 'oduya', limit: 12 }],
    ['several words', { search: 'harbour rice', limit: 12 }],
    ['nothing', { search: 'zzzzqq', limit: 12 }],
  ])('%s: no more records from four times as many articles', async (_, query) => {
    const read = await readBy(libraries, library => library.list(query))
    for (const count of read) expect(count).toBeLessThanOrEqual(A_PAGE)
    // What was counted is what was read: a page of articles at least.
    if (query.search !== 'zzzzqq') for (const count of read) expect(count).toBeGreaterThan(5)
  })

  test.each(['beras', 'r', 'harbour rice', 'oduya'])(
    'a list is walked no further than to what a search for "%s" shows',
    async search => {
      await readBy(libraries.slice(1), library => library.list({ search, state: 'open', limit: 5 }))
      // Five hundred articles are on it.
      expect(listKeys).toBeLessThanOrEqual(256)
    },
  )

  test('what can be filtered by is counted without a record', async () => {
    for (const kind of ['tag', 'host', 'language', 'colour', 'state'] as const) {
      expect(await readBy(libraries, library => library.inUse(kind)), kind).toEqual([0, 0])
    }
  })

  test('the article on the page', async () => {
    const addresses = await Promise.all(libraries.map(async library => (await library.list())[3]!.article.canonicalUrl))
    const read = await readBy(libraries, library => library.keptOf(addresses[libraries.indexOf(library)]!))
    for (const count of read) expect(count).toBeLessThanOrEqual(1 + 18)
  })

  test('a block of the figures', async () => {
    const ask = (library: Library) => library.figuresPage({ sort: 'largest', offset: 500, limit: 50 })
    // What is kept of their articles' figures, the articles, and how often figures and anything have changed.
    for (const count of await readBy(libraries, ask)) expect(count).toBeLessThanOrEqual(50 + 50 + 2)
  })
})
