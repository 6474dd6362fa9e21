import { Buffer } from 'node:buffer'
import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { readSheet } from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { xlsx } from '../../utils/export/xlsx.ts'
import { anyText, article, bytesOf, cleaned, figure, highlight } from './invented.ts'

async function workbook(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const read = new ExcelJS.Workbook()
  await read.xlsx.load(Buffer.from(bytes) as never)
  return read
}

/** The values of a column below its name. */
function column(sheet: ExcelJS.Worksheet, name: string): ExcelJS.CellValue[] {
  const values = sheet.getRow(1).values as ExcelJS.CellValue[]
  const at = values.indexOf(name)
  return (sheet.getColumn(at).values as ExcelJS.CellValue[]).slice(2)
}

const fall = figure({ kind: 'percent', value: -3.2, text: '-3,2 %', sentence: '=HYPERLINK("x") & <b>' })

test('has a sheet of highlights and one of figures: numbers are numbers, days are days, texts are no formulas', async () => {
  const bytes = await bytesOf(xlsx, [
    { article: article(), highlights: [highlight({ note: '=1+1' })], figures: [fall] },
  ])
  const read = await workbook(bytes)
  expect(read.worksheets.map(({ name }) => name)).toEqual(['Highlights', 'Figures'])
  const [highlights, figures] = read.worksheets as [ExcelJS.Worksheet, ExcelJS.Worksheet]
  expect(column(highlights, 'quote')).toEqual(['lebih dari CNY40 juta'])
  expect(column(highlights, 'note')).toEqual(['=1+1'])
  expect(column(highlights, 'published')).toEqual([new Date('2020-10-08T00:00:00Z')])
  expect(column(figures, 'value')).toEqual([-3.2])
  expect(column(figures, 'text')).toEqual(['-3,2 %'])
  expect(column(figures, 'sentence')).toEqual(['=HYPERLINK("x") & <b>'])
  expect(column(figures, 'rate')).toEqual([0.12655])
  expect(column(figures, 'rateDate')).toEqual([new Date('2020-10-08T00:00:00Z')])
  expect((column(highlights, 'created')[0] as Date).getTime()).toBeCloseTo(Date.parse('2026-03-01T08:30:00.250Z'), -2)
})

test('says the same to a second reader', async () => {
  const bytes = await bytesOf(xlsx, [{ article: article(), highlights: [highlight()], figures: [fall] }])
  const rows = await readSheet(Buffer.from(bytes), 'Figures')
  const cell = (name: string) => rows[1]![rows[0]!.indexOf(name)]
  expect(rows).toHaveLength(2)
  expect(cell('value')).toBe(-3.2)
  expect(cell('sentence')).toBe('=HYPERLINK("x") & <b>')
  expect(cell('published')).toEqual(new Date('2020-10-08T00:00:00Z'))
})

test('holds no formula and no relation to anything outside', async () => {
  const parts = unzipSync(
    await bytesOf(xlsx, [{ article: article(), highlights: [highlight({ quote: '=1+1' })], figures: [fall] }]),
  )
  for (const part of Object.values(parts).map(bytes => strFromU8(bytes))) {
    expect(part).not.toMatch(/<f[ >]|TargetMode/)
  }
})

test('reads back to the same texts and numbers, whatever they hold', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(anyText, fc.double({ noNaN: true, noDefaultInfinity: true })), { minLength: 1, maxLength: 3 }),
      async said => {
        const figures = said.map(([sentence, value]) => figure({ sentence: `s${sentence}`, value }))
        const [, sheet] = (await workbook(await bytesOf(xlsx, [{ article: article(), highlights: [], figures }])))
          .worksheets
        const plain = (text: string): string =>
          // What XML 1.0 cannot hold, and the one line break that it has.
          cleaned(text)
            .replace(/\r\n?/g, '\n')
            .replace(/(?![\t\n])[\p{Cc}\ufffe\uffff]/gu, sign => (sign >= '\u007f' && sign <= '\u009f' ? sign : ''))
        expect(column(sheet!, 'sentence')).toEqual(figures.map(({ sentence }) => plain(sentence)))
        expect(column(sheet!, 'value')).toEqual(figures.map(({ value }) => (value === 0 ? 0 : value)))
      },
    ),
    { numRuns: 40 },
  )
})

test('a text longer than a cell ends with a mark', async () => {
  const bytes = await bytesOf(xlsx, [
    { article: article(), highlights: [highlight({ note: '🌾'.repeat(20_000) })], figures: [] },
  ])
  const [note] = column((await workbook(bytes)).worksheets[0]!, 'note') as [string]
  expect(note.length).toBeLessThanOrEqual(32_767)
  expect(note.endsWith('🌾…')).toBe(true)
})
