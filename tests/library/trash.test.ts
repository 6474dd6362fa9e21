import { expect, test } from 'vitest'
import { openLibrary } from '../../utils/library/index.ts'
import { inMemory } from './in-memory.ts'
import { articleDraft, highlightDraft } from './invented.ts'

const DAY = 86_400_000

test('what was removed can be taken back for thirty days, and not after', async () => {
  let time = Date.parse('2026-11-01T00:00:00Z')
  const library = openLibrary({ ...inMemory(), now: () => new Date(time) })
  const early = await library.addHighlight(articleDraft(), highlightDraft())
  await library.removeHighlight(early.id)
  time += 20 * DAY
  const late = await library.addHighlight(articleDraft(), highlightDraft())
  await library.removeHighlight(late.id)

  time += 9 * DAY
  expect(await library.emptyTrash()).toBe(0)
  time += 2 * DAY
  expect(await library.emptyTrash()).toBe(1)
  expect(await library.emptyTrash()).toBe(0)

  await expect(library.restore(early.id)).rejects.toMatchObject({ code: 'missing' })
  expect(await library.restore(late.id)).toBe(late.articleId)
})

test('an article goes with its text and everything kept of it; that it was removed stays known', async () => {
  let time = Date.parse('2026-11-01T00:00:00Z')
  const library = openLibrary({ ...inMemory(), now: () => new Date(time) })
  const { articleId } = await library.addHighlight(articleDraft(), highlightDraft())
  await library.removeArticle(articleId)
  time += 31 * DAY
  expect(await library.emptyTrash()).toBe(1)
  await expect(library.restore(articleId)).rejects.toMatchObject({ code: 'missing' })
  expect((await library.counts()).trash).toBe(1)
})
