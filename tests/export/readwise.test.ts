import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import papaparse from 'papaparse'
import { expect, test } from 'vitest'
import { readwise } from '../../utils/export/readwise.ts'
import { unguarded } from '../../utils/export/text/csv.ts'
import { anyText, article, cleaned, highlight, written } from './invented.ts'

type Row = Record<string, string>
const rows = (csv: string): Row[] => parse(csv, { columns: true, record_delimiter: '\r\n' })

test('has the columns of Readwise, tags before the note, the place and the time in UTC', async () => {
  const kept = highlight({ note: 'Periksa.', tags: ['ekonomi desa', 'ekspor'] })
  const csv = await written(readwise, [{ article: article(), highlights: [kept], figures: [] }])
  expect(csv.startsWith('Highlight,Title,Author,URL,Note,Location,Date\r\n')).toBe(true)
  expect(rows(csv)).toEqual([
    {
      Highlight: 'lebih dari CNY40 juta',
      Title: 'Petani: "menjual" lewat siaran',
      Author: 'Siti Rahma; Budi Contoh',
      URL: 'https://kabar.example/siaran',
      Note: '.ekonomi-desa .ekspor\nPeriksa.',
      Location: '10',
      Date: '2026-03-01 08:30:00',
    },
  ])
})

test.each([
  ['-3,2 persen', '-3,2 persen'],
  ['+5 %', '+5 %'],
  ['-3.2', '-3.2'],
  ["-2+3+cmd|' /C calc'!D2", "'-2+3+cmd|' /C calc'!D2"],
  ['=1+1', "'=1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
])('the quote "%s" is written %s', async (quote, cell) => {
  const csv = await written(readwise, [{ article: article(), highlights: [highlight({ quote })], figures: [] }])
  expect(rows(csv)[0]!.Highlight).toBe(cell)
})

test('two readers read the same quotes back, whatever they hold', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 4 }), async quotes => {
      const highlights = quotes.map(quote => highlight({ quote }))
      const csv = await written(readwise, [{ article: article(), highlights, figures: [] }])
      const read = rows(csv)
      expect(read.map(row => unguarded(row.Highlight!))).toEqual(quotes.map(cleaned))
      const papa = papaparse.parse<Row>(csv, {
        header: true,
        newline: '\r\n',
        delimiter: ',',
        skipEmptyLines: 'greedy',
      })
      expect(papa.data).toEqual(read)
    }),
  )
})
