// Dexie's live queries look for the global database, which Node does not have.
import 'fake-indexeddb/auto'
import { expect, test, vi } from 'vitest'
import { openLibrary } from '../../utils/library/index.ts'
import type { ArticleEntry } from '../../utils/library/records.ts'
import { inMemory } from './in-memory.ts'
import { articleDraft, highlightDraft } from './invented.ts'

const URL = 'https://kabar.example/siaran'

vi.setConfig({ testTimeout: 60_000 })
const PATIENT = { timeout: 20_000 }

test('four windows that write at once lose nothing', async () => {
  const options = inMemory()
  const windows = Array.from({ length: 4 }, () => openLibrary(options))
  const each = 25
  await Promise.all(
    windows.flatMap((library, n) =>
      Array.from({ length: each }, (_, m) =>
        library.addHighlight(
          articleDraft(),
          highlightDraft({ quote: `jendela ${n} kutipan ${m}`, tags: [`t${n}x${m}`] }),
        ),
      ),
    ),
  )
  expect(await windows[0]?.counts()).toMatchObject({ articles: 1, highlights: 100, changes: 100 })
  const quotes = new Set((await windows[1]?.highlightsFor(URL))?.map(highlight => highlight.quote))
  expect(quotes.size).toBe(100)
  for (const tag of ['t0x0', 't1x24', 't3x13']) expect(await windows[2]?.list({ search: tag })).toHaveLength(1)
})

test('a list that is watched follows what another window does', async () => {
  const options = inMemory()
  const [reader, writer] = [openLibrary(options), openLibrary(options)]
  const seen: ArticleEntry[][] = []
  const stop = reader.watchList(
    {},
    entries => seen.push(entries),
    error => {
      throw error
    },
  )
  await expect.poll(() => seen.length, PATIENT).toBe(1)
  const kept = await writer.addHighlight(articleDraft(), highlightDraft())
  await expect.poll(() => seen.at(-1)?.[0]?.highlights.length, PATIENT).toBe(1)
  await writer.updateHighlight(kept.id, { note: 'baru' })
  await expect.poll(() => seen.at(-1)?.[0]?.highlights[0]?.note, PATIENT).toBe('baru')
  await writer.removeArticle(kept.articleId)
  await expect.poll(() => seen.at(-1), PATIENT).toEqual([])
  stop()
  const calls = seen.length
  await writer.restore(kept.articleId)
  await new Promise(resolve => setTimeout(resolve, 50))
  expect(seen).toHaveLength(calls)
})
