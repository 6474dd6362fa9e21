import fc from 'fast-check'
import { expect, test } from 'vitest'
import { angkaJson } from '../../utils/export/angka-json.ts'
import { DERIVED_FIELDS } from '../../utils/library/records.ts'
import type { ArticleRecord } from '../../utils/library/records.ts'
import { anyText, article, figure, highlight, written } from './invented.ts'

const withoutDerived = (record: ArticleRecord): object => ({
  ...record,
  ...Object.fromEntries(DERIVED_FIELDS.map(field => [field, undefined])),
})

test('everything of every article, but the words of the index', async () => {
  const whole = article({ text: 'Teks lengkap.' })
  const json = await written(angkaJson, [
    { article: whole, highlights: [highlight()], figures: [figure()] },
    { article: article({ id: 'b' }), highlights: [], figures: [] },
  ])
  expect(JSON.parse(json)).toEqual({
    format: 'angka',
    version: 1,
    articles: [
      { ...withoutDerived(whole), highlights: [{ ...highlight(), words: undefined }], figures: [figure()] },
      expect.objectContaining({ id: 'b', highlights: [], figures: [] }),
    ],
  })
  expect(json).not.toContain('"words"')
  expect(json.split('\n')).toHaveLength(5)
})

test('an empty library is an empty list', async () => {
  expect(JSON.parse(await written(angkaJson, []))).toEqual({ format: 'angka', version: 1, articles: [] })
})

test('reads back to the same texts, whatever they hold', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, anyText, async (quote, note) => {
      const json = await written(angkaJson, [
        { article: article({ title: quote }), highlights: [highlight({ quote, note })], figures: [] },
      ])
      const { articles } = JSON.parse(json) as { articles: { title: string; highlights: object[] }[] }
      expect(articles[0]).toMatchObject({ title: quote, highlights: [{ quote, note }] })
    }),
  )
})
