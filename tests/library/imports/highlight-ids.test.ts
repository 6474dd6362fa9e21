import { expect, test } from 'vitest'
import { change, LibraryDatabase } from '../../../utils/library/database.ts'
import { highlightIds } from '../../../utils/library/imports/highlight-ids.ts'
import { inMemory } from '../in-memory.ts'

const numbered = (from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, n) => `highlight-${from + n}`)

test('of many ids those are told that are there, whoever put them', async () => {
  const options = inMemory()
  const db = new LibraryDatabase(options)
  const context = { db, now: () => new Date(0), newId: () => 'none' }
  const put = (ids: string[]) =>
    db.highlights.bulkPut(ids.map(id => ({ id, articleId: 'a', created: '', tags: [] })) as never)
  const ids = highlightIds(db)
  const among = (from: number, to: number) => ids.among(numbered(from, to))

  await change(context, () => put(numbered(0, 5)))
  expect(await among(0, 10)).toEqual(numbered(0, 5))
  expect(await among(3, 200)).toEqual(numbered(3, 5))
  // Its own change is known by what it says of it …
  await change(context, async () => {
    expect(await among(0, 200)).toEqual(numbered(0, 5))
    await put(numbered(10, 12))
    ids.put(numbered(10, 12))
    expect(await among(0, 200)).toEqual([...numbered(0, 5), ...numbered(10, 12)])
  })
  expect(await among(0, 200)).toEqual([...numbered(0, 5), ...numbered(10, 12)])
  // … and somebody else's by there being one.
  await change(context, () => put(['highlight-100']))
  expect(await among(99, 102)).toEqual(['highlight-100'])
  await change(context, () => db.highlights.delete('highlight-100'))
  expect(await among(99, 102)).toEqual([])
})
