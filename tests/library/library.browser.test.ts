import { expect, test, vi } from 'vitest'
import { openLibrary } from '../../utils/library/index.ts'
import type { ArticleEntry } from '../../utils/library/records.ts'
import { inventedEntries } from '../../scripts/seed/invent.ts'
import { articleDraft, highlightDraft, streamFigure } from './invented.ts'

vi.setConfig({ testTimeout: 60_000 })

const URL_OF_ARTICLE = 'https://kabar.example/siaran'

/** A database of this test alone; what an earlier one left is no part of it. */
const freshName = (): string => `library-${crypto.randomUUID()}`

/** A storage bucket, as Chromium has them: databases with a quota of their own (https://wicg.github.io/storage-buckets/). */
interface StorageBuckets {
  open(
    name: string,
    options: { quota: number },
  ): Promise<{ indexedDB: IDBFactory; estimate(): Promise<{ usage: number }> }>
}

test('what was kept is there after the database was closed, and is found', async () => {
  const name = freshName()
  const library = openLibrary({ name })
  const kept = await library.addHighlight(
    articleDraft(),
    highlightDraft({ note: '农村网络零售额', figure: streamFigure }),
  )
  library.close()
  const later = openLibrary({ name })
  expect(await later.highlightsFor(URL_OF_ARTICLE)).toEqual([kept])
  for (const search of ['petani', '网络零', 'cny40', 'kabar contoh']) {
    expect(await later.list({ search }), search).toHaveLength(1)
  }
  expect(await later.list({ search: 'kopi' })).toEqual([])
  await later.removeArticle(kept.articleId)
  await later.restore(kept.articleId)
  expect(await Array.fromAsync(later.reader().entries())).toMatchObject([
    { article: { text: articleDraft().text }, highlights: [{ id: kept.id }], figures: [streamFigure] },
  ])
})

test('four contexts that write at once lose nothing, and a list elsewhere follows them', async () => {
  const name = freshName()
  const library = openLibrary({ name })
  let seen: ArticleEntry[] = []
  const errors: unknown[] = []
  const stop = library.watchList(
    {},
    entries => (seen = entries),
    error => errors.push(error),
  )
  const workers = Array.from({ length: 4 }, () => {
    return new Worker(new URL('./writer.worker.ts', import.meta.url), { type: 'module' })
  })
  const answers = workers.map(
    (worker, writer) =>
      new Promise(resolve => {
        worker.addEventListener('message', event => resolve(event.data))
        worker.postMessage({ name, writer, times: 25 })
      }),
  )
  expect(await Promise.all(answers)).toEqual(['done', 'done', 'done', 'done'])
  expect(await library.counts()).toMatchObject({ articles: 1, highlights: 100, changes: 100 })
  const quotes = new Set((await library.highlightsFor(URL_OF_ARTICLE)).map(highlight => highlight.quote))
  expect(quotes.size).toBe(100)
  await expect.poll(() => seen[0]?.highlights.length, { timeout: 20_000 }).toBe(100)
  expect(errors).toEqual([])
  stop()
  for (const worker of workers) worker.terminate()
})

test('lists, filters, figures and bulk changes are what they are elsewhere', async () => {
  const entries = [...inventedEntries({ articles: 60, seed: 4 })]
  const library = openLibrary({ name: freshName() })
  await library.putEntries(entries)
  const ids = (wanted: (entry: (typeof entries)[number]) => boolean) =>
    entries.filter(wanted).map(({ article }) => article.id)
  expect(await library.ids({ sort: 'oldest' })).toEqual(ids(() => true))
  expect(await library.ids({ sort: 'oldest', language: 'ja', state: 'open' })).toEqual(
    ids(({ article }) => article.language === 'ja' && article.state !== 'archived'),
  )
  expect(await library.ids({ sort: 'oldest', colour: 'pink' })).toEqual(
    ids(({ highlights }) => highlights.some(({ colour }) => colour === 'pink')),
  )
  const figures = entries.flatMap(entry => entry.figures)
  const largest = await library.figuresPage({ sort: 'largest', limit: 5, offset: 3 })
  expect(largest.total).toBe(figures.length)
  const values = figures.map(({ value }) => value).sort((one, other) => other - one)
  expect(largest.rows.map(({ figure }) => figure.value)).toEqual(values.slice(3, 8))
  const some = (await library.ids()).slice(0, 10)
  const undo = await library.removeArticles(some)
  expect((await library.counts()).articles).toBe(entries.length - some.length)
  await library.undo(undo)
  expect(await library.ids({ sort: 'oldest' })).toEqual(ids(() => true))
})

const QUOTA = 4_000_000
/** Too little for the text of an article. */
const ROOM = 800_000

test('a full disk is said to be full, keeps nothing by halves, leaves reading intact, and goes on once there is room', async () => {
  const { storageBuckets } = navigator as unknown as { storageBuckets: StorageBuckets }
  const bucket = await storageBuckets.open(`full-${Date.now()}`, { quota: QUOTA })
  const { indexedDB } = bucket
  const library = openLibrary({ name: freshName(), indexedDB })
  const kept = await library.addHighlight(articleDraft(), highlightDraft())
  const large = articleDraft({ canonicalUrl: 'https://kabar.example/besar', text: incompressible(900_000) })
  const { usage } = await bucket.estimate()
  await fill(indexedDB, QUOTA - usage - ROOM)
  const full = { name: 'LibraryError', code: 'full' }
  await expect(library.addHighlight(large, highlightDraft())).rejects.toMatchObject(full)
  expect(await library.highlightsFor(URL_OF_ARTICLE)).toEqual([kept])
  expect(await library.counts()).toMatchObject({ articles: 1, highlights: 1, changes: 1 })
  await emptied(indexedDB)
  await library.updateHighlight(kept.id, { note: 'masih bisa' })
  expect(await library.list({ search: 'masih' })).toHaveLength(1)
})

/** Takes up room beside the library, as whatever else is stored does. */
function fill(indexedDB: IDBFactory, size: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('beside')
    request.onerror = () => reject(request.error!)
    request.onupgradeneeded = () => request.result.createObjectStore('texts').put(incompressible(size), 'long')
    request.onsuccess = () => resolve(request.result.close())
  })
}

/** Gives that room back. */
function emptied(indexedDB: IDBFactory): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase('beside')
    request.onerror = () => reject(request.error!)
    request.onsuccess = () => resolve()
  })
}

/** Letters that a database cannot make smaller. */
function incompressible(length: number): string {
  const letters = crypto.getRandomValues(new Uint8Array(1000))
  let text = ''
  for (let seed = 1; text.length < length; seed = (seed * 48_271) % 2_147_483_647) {
    text += String.fromCharCode(33 + ((seed ^ (letters[seed % 1000] ?? 0)) % 90))
  }
  return text
}
