import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import papaparse from 'papaparse'
import { describe, expect, test } from 'vitest'
import { csvFigures } from '../../utils/export/csv-figures.ts'
import { csvHighlights } from '../../utils/export/csv-highlights.ts'
import type { LibraryEntry } from '../../utils/export/exporter.ts'
import { guarded, unguarded } from '../../utils/export/text/csv.ts'
import { anyText, article, cleaned, figure, highlight, written } from './invented.ts'

type Row = Record<string, string>

// csv-parse is told nothing but RFC 4180: comma, double quote, CRLF.
const rows = (csv: string): Row[] => parse(csv, { columns: true, record_delimiter: '\r\n' })

const papaRows = (csv: string): Row[] =>
  papaparse.parse<Row>(csv, { header: true, newline: '\r\n', delimiter: ',', skipEmptyLines: 'greedy' }).data

const entry = (said: Partial<LibraryEntry>): LibraryEntry => ({
  article: article(),
  highlights: [],
  figures: [],
  ...said,
})

describe('highlights as CSV', () => {
  test('one a row, with its note and its source', async () => {
    const kept = highlight({ note: 'Baris satu\nbaris "dua"', tags: ['desa', 'ekspor'], figure: figure() })
    const csv = await written(csvHighlights, [entry({ highlights: [kept] })])
    expect(csv.startsWith('quote,note,tags,')).toBe(true)
    expect(rows(csv)).toEqual([
      {
        quote: 'lebih dari CNY40 juta',
        note: 'Baris satu\nbaris "dua"',
        tags: 'desa; ekspor',
        colour: 'green',
        created: '2026-03-01T08:30:00.250Z',
        updated: '2026-03-02T09:00:00.000Z',
        figureValue: '40000000',
        figureUnit: 'CNY',
        articleTitle: 'Petani: "menjual" lewat siaran',
        site: 'Kabar Contoh',
        author: 'Siti Rahma; Budi Contoh',
        published: '2020-10-08T23:30:00+07:00',
        language: 'id',
        url: 'https://kabar.example/siaran',
        section: '',
        state: 'unread',
        articleTags: '',
        articleId: article().id,
        highlightId: kept.id,
      },
    ])
  })

  test('of nothing is its head alone', async () => {
    const csv = await written(csvHighlights, [entry({})])
    expect(csv.match(/\r\n/g)).toHaveLength(1)
    expect(rows(csv)).toEqual([])
  })

  test('reads back to the same texts, whatever they hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(anyText, anyText), { minLength: 1, maxLength: 4 }), async texts => {
        const highlights = texts.map(([quote, note]) => highlight({ quote, note }))
        const read = rows(await written(csvHighlights, [entry({ highlights })]))
        expect(read.map(row => [unguarded(row.quote ?? ''), unguarded(row.note ?? '')])).toEqual(
          texts.map(([quote, note]) => [cleaned(quote), cleaned(note)]),
        )
        expect(papaRows(await written(csvHighlights, [entry({ highlights })]))).toEqual(read)
        for (const row of read) for (const cell of Object.values(row)) expect(cell).not.toMatch(/^\s*[=+\-@]/)
      }),
    )
  })
})

describe('figures as CSV', () => {
  test('one a row: numbers, what they are of, the sentence and the source', async () => {
    const csv = await written(csvFigures, [entry({ figures: [figure()] })])
    expect(rows(csv)).toEqual([
      {
        kind: 'money',
        value: '40000000',
        low: '',
        high: '',
        currency: 'CNY',
        unit: '',
        per: '',
        subject: '',
        bound: 'over',
        change: '',
        text: 'CNY40 juta',
        sentence: 'Siaran itu menghasilkan lebih dari CNY40 juta.',
        converted: '5062000',
        convertedCurrency: 'EUR',
        rate: '0.12655',
        rateDate: '2020-10-08',
        rateSource: 'ECB',
        ratePrecision: 'daily',
        articleTitle: 'Petani: "menjual" lewat siaran',
        site: 'Kabar Contoh',
        author: 'Siti Rahma; Budi Contoh',
        published: '2020-10-08T23:30:00+07:00',
        language: 'id',
        url: 'https://kabar.example/siaran',
        saved: '2026-03-01T08:30:00.250Z',
        section: '',
        state: 'unread',
        articleTags: '',
        articleId: article().id,
        figureId: figure().id,
      },
    ])
  })

  test('a fall stays a number, and its words no formula', async () => {
    const fall = figure({ kind: 'percent', value: -3.2, text: '-3,2 %', sentence: '=HYPERLINK("x") -3,2 %' })
    const csv = await written(csvFigures, [entry({ figures: [fall] })])
    expect(csv).toContain('\r\npercent,-3.2,,,')
    expect(rows(csv)[0]).toMatchObject({ value: '-3.2', text: "'-3,2 %", sentence: `'=HYPERLINK("x") -3,2 %` })
  })

  test('every number reads back as itself, without an exponent', async () => {
    await fc.assert(
      fc.asyncProperty(fc.double({ noNaN: true, noDefaultInfinity: true }), async value => {
        const [row] = rows(await written(csvFigures, [entry({ figures: [figure({ value, low: value })] })]))
        expect(row?.value).toMatch(/^-?\d+(?:\.\d+)?$/)
        expect(Number(row?.value)).toBe(value === 0 ? 0 : value)
        expect(row?.low).toBe(row?.value)
      }),
    )
  })

  test('a value that is no number leaves its cell empty', async () => {
    const [row] = rows(await written(csvFigures, [entry({ figures: [figure({ value: NaN, high: Infinity })] })]))
    expect(row).toMatchObject({ value: '', high: '' })
  })
})

describe('the guard against formulas', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['＝1', "'＝1"],
    ["'=1", "''=1"],
    ["'tis", "'tis"],
    ['5 = 5', '5 = 5'],
  ])('makes "%s" %s', (text, safe) => {
    expect(guarded(text)).toBe(safe)
  })

  test('can be undone', () => {
    fc.assert(fc.property(anyText, text => unguarded(guarded(text)) === text))
  })
})
