import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exporters, fileName, fileOf } from '../../utils/export/index.ts'
import type { LibraryReader } from '../../utils/export/index.ts'
import { anyText, article, figure, highlight, readerOf } from './invented.ts'

const entries = ['a', 'b', 'c'].map(id => ({
  article: article({ id }),
  highlights: [highlight()],
  figures: [figure()],
}))

describe.each(exporters.map(exporter => [exporter.id, exporter] as const))('%s', (_, exporter) => {
  test('tells how far it is', async () => {
    const told: [number, number][] = []
    const onProgress = (done: number, all: number): void => void told.push([done, all])
    await Array.fromAsync(exporter.write(readerOf(entries), { onProgress }))
    expect(told).toEqual([
      [0, 3],
      [1, 3],
      [2, 3],
      [3, 3],
    ])
  })

  test('stops between two articles when it is told to', async () => {
    const controller = new AbortController()
    const handedOut: string[] = []
    const reader: LibraryReader = {
      count: () => Promise.resolve(entries.length),
      async *entries() {
        for (const entry of entries) {
          handedOut.push(entry.article.id)
          yield await Promise.resolve(entry)
        }
      },
    }
    const onProgress = (done: number): void => {
      if (done === 1) controller.abort(new Error('enough'))
    }
    const writing = Array.fromAsync(exporter.write(reader, { signal: controller.signal, onProgress }))
    await expect(writing).rejects.toThrow('enough')
    expect(handedOut).toEqual(['a'])
  })

  // A compressed workbook comes in blocks of many articles.
  test.skipIf(exporter.binary)('reads no article before the one before it is taken', async () => {
    let handedOut = 0
    const reader: LibraryReader = {
      count: () => Promise.resolve(entries.length),
      async *entries() {
        for (const entry of entries) {
          handedOut += 1
          yield await Promise.resolve(entry)
        }
      },
    }
    let pieces = 0
    for await (const piece of exporter.write(reader)) {
      expect(piece.length).toBeGreaterThan(0)
      pieces += 1
      expect(handedOut).toBeLessThanOrEqual(pieces)
    }
    expect(handedOut).toBe(3)
  })
})

test('a workbook is handed out while its articles are read', async () => {
  const xlsx = exporters.find(({ id }) => id === 'xlsx')!
  const note = Array.from({ length: 20_000 }, (_, at) => String.fromCharCode(0x4e00 + ((at * 7919) % 20_000))).join('')
  let handedOut = 0
  const reader: LibraryReader = {
    count: () => Promise.resolve(100),
    async *entries() {
      for (; handedOut < 100; handedOut++)
        yield await Promise.resolve({ ...entries[0]!, highlights: [highlight({ note })] })
    },
  }
  const pieces = xlsx.write(reader)[Symbol.asyncIterator]()
  for (let taken = 0; taken < 3; taken++) await pieces.next()
  expect(handedOut).toBeLessThan(50)
})

test('a file of several articles can be of another type', () => {
  const markdown = exporters.find(({ id }) => id === 'markdown')!
  expect(fileOf(markdown, 1)).toEqual({ id: 'markdown', extension: 'md', mediaType: 'text/markdown;charset=utf-8' })
  expect(fileOf(markdown, 2)).toEqual({ id: 'markdown', extension: 'zip', mediaType: 'application/zip' })
  expect(
    fileOf(
      exporters.find(({ id }) => id === 'ris')!,
      2,
    ).extension,
  ).toBe('ris')
})

describe('the name of a file', () => {
  const csv = { id: 'csv-figures', extension: 'csv' }

  test.each([
    [undefined, 'angka 2026-11-24 csv-figures.csv'],
    ['Petani menjual beras', 'Petani menjual beras 2026-11-24 csv-figures.csv'],
    ['Harga "naik": 5/6?', 'Harga naik 5 6 2026-11-24 csv-figures.csv'],
    ['../../etc/passwd', 'etc passwd 2026-11-24 csv-figures.csv'],
    ['.tersembunyi', 'tersembunyi 2026-11-24 csv-figures.csv'],
    ['CON', '_CON 2026-11-24 csv-figures.csv'],
    ['\u202Egnp.exe', 'gnp.exe 2026-11-24 csv-figures.csv'],
    ['农村网络零售额', '农村网络零售额 2026-11-24 csv-figures.csv'],
    ['???', 'angka 2026-11-24 csv-figures.csv'],
  ])('of %j is %s', (scope, name) => {
    expect(fileName(csv, scope, '2026-11-24')).toBe(name)
  })

  test('is right on every system, whatever the title', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: 'grapheme', minLength: 200, maxLength: 400 })), title => {
        const name = fileName(csv, title, '2026-11-24')
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(200)
        expect(name).not.toMatch(/[\p{Cc}\p{Cs}"*/:<>?\\|]|^[\s.]|\.{2}[\\/]/u)
        expect(name.endsWith(' 2026-11-24 csv-figures.csv')).toBe(true)
      }),
    )
  })
})
