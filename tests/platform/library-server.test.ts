import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { LibraryClient } from '../../utils/platform/library-calls.ts'
import { emptyLibrary } from '../library/in-memory.ts'
import { articleDraft, highlightDraft } from '../library/invented.ts'

// A message is JSON, and nothing else of it arrives.
const { answers } = vi.hoisted(() => ({ answers: new Map<string, (data: unknown) => unknown>() }))
vi.mock('../../utils/platform/messages.ts', async () => {
  const v = await import('valibot')
  return {
    answerExtension: (type: string, answer: (data: unknown) => unknown) => answers.set(type, answer),
    send: async (type: string, data: unknown) => {
      const result = await answers.get(type)!(JSON.parse(JSON.stringify(data ?? null)))
      return result === undefined ? undefined : (JSON.parse(JSON.stringify(result)) as unknown)
    },
    CORRECTIONS: v.object({ title: v.optional(v.string()) }),
    HIGHLIGHT_CHANGE: v.object({ note: v.optional(v.string()), tags: v.optional(v.array(v.string())) }),
  }
})
// What the reader chose is in the browser's storage, which is not asked here.
vi.mock('../../utils/platform/choices.ts', () => ({ choicesNow: () => Promise.resolve({}) }))
const { serveLibrary } = await import('../../utils/platform/library-server.ts')
const { remoteLibrary } = await import('../../utils/platform/library-calls.ts')

describe('the library through the background', () => {
  const changed = vi.fn(() => Promise.resolve())
  let library: LibraryClient
  let id: string

  beforeEach(async () => {
    changed.mockClear()
    const own = emptyLibrary()
    id = (await own.addHighlight(articleDraft(), highlightDraft({ tags: ['panen'] }))).articleId
    serveLibrary(own, changed)
    library = remoteLibrary()
  })

  test('is listed, counted and read as where it is', async () => {
    expect(await library.list()).toHaveLength(1)
    expect(await library.list({ search: 'petani', state: 'open', sort: 'shortest' })).toHaveLength(1)
    expect(await library.ids({ tag: 'lain' })).toEqual([])
    expect(await library.inUse('tag')).toEqual([{ value: 'panen', count: 1 }])
    expect(await library.entry('tidak')).toBeNull()
    expect(await library.figuresPage()).toMatchObject({ total: 1 })
    expect(await library.reader().count()).toBe(1)
    expect(await Array.fromAsync(library.reader().entries())).toMatchObject([{ article: { id } }])
    expect(changed).not.toHaveBeenCalled()
  })

  test('is changed, and every change can be taken back', async () => {
    const undos = [
      await library.setState([id], 'archived'),
      await library.tagArticles([id], { add: ['beras'] }),
      await library.renameTag('panen', undefined),
      await library.removeArticles([id]),
    ]
    expect(await library.trashed()).toMatchObject([{ id, kind: 'article', highlights: 1 }])
    for (const undo of undos.reverse()) await library.undo(undo)
    expect((await library.entry(id))?.article).toMatchObject({ state: 'unread', tags: [], highlightTags: ['panen'] })
    expect(changed).toHaveBeenCalledTimes(8)
  })

  test('tells of its own changes', async () => {
    const stop = new AbortController()
    const seen: number[] = []
    library.follow(
      () => library.ids({ state: 'done' }),
      found => seen.push(found.length),
      error => expect.unreachable(error.message),
      stop.signal,
    )
    await expect.poll(() => seen).toEqual([0])
    await library.setState([id], 'done')
    await expect.poll(() => seen).toEqual([0, 1])
    stop.abort()
    await library.setState([id], 'unread')
    expect(seen).toEqual([0, 1])
  })

  test.each([
    ['a state that there is none of', () => library.setState([id], 'lost' as never)],
    ['something else than ids', () => library.removeArticles([{}] as never)],
    ['an order that there is none of', () => library.list({ sort: 'random' as never })],
  ])('refuses %s', async (_, call) => {
    await expect(call()).rejects.toThrow()
    expect(await library.ids()).toEqual([id])
    expect(changed).not.toHaveBeenCalled()
  })
})
