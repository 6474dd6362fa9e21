import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cslJson } from '../../utils/export/csl-json.ts'
import { anyText, article, highlight, written } from './invented.ts'

const items = async (entries: Parameters<typeof written>[1]): Promise<Record<string, unknown>[]> =>
  JSON.parse(await written(cslJson, entries)) as Record<string, unknown>[]

test('one reference reads like this', async () => {
  const said = {
    country: 'ID',
    section: 'Ekonomi',
    excerpt: 'Ringkasan.',
    tags: ['desa'],
    authors: [
      { name: 'Siti Rahma', kind: 'person' as const },
      { name: 'Anna van der Berg', kind: 'person' as const },
      { name: 'Otto von Bismarck', kind: 'person' as const },
      { name: 'Kantor Contoh', kind: 'organisation' as const },
    ],
  }
  expect(await items([{ article: article(said), highlights: [highlight({ note: 'Periksa.' })], figures: [] }])).toEqual(
    [
      {
        id: article().id,
        type: 'article-newspaper',
        title: 'Petani: "menjual" lewat siaran',
        author: [
          { family: 'Rahma', given: 'Siti' },
          { family: 'Berg', given: 'Anna', 'non-dropping-particle': 'van der' },
          { family: 'Bismarck', given: 'Otto', 'dropping-particle': 'von' },
          { literal: 'Kantor Contoh' },
        ],
        'container-title': 'Kabar Contoh',
        'publisher-place': 'Indonesia',
        issued: { 'date-parts': [[2020, 10, 8]] },
        accessed: { 'date-parts': [[2026, 3, 1]] },
        section: 'Ekonomi',
        language: 'id',
        URL: 'https://kabar.example/siaran',
        abstract: 'Ringkasan.',
        keyword: 'desa',
        note: '“lebih dari CNY40 juta”\n\nPeriksa.',
      },
    ],
  )
})

test('an empty library is an empty list', async () => {
  expect(await items([])).toEqual([])
})

test('is JSON whatever a text holds, one item an article', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, anyText, async (title, quote) => {
      const entry = { article: article({ title }), highlights: [highlight({ quote })], figures: [] }
      expect(await items([entry, entry])).toHaveLength(2)
    }),
  )
})
