import type { Exporter } from './exporter.ts'
import { FIGURE_COLUMNS } from './text/figure-columns.ts'
import { HIGHLIGHT_COLUMNS } from './text/highlight-columns.ts'
import { sheetHead, sheetRow, SHEET_TAIL, workbookParts } from './text/spreadsheet.ts'
import { walk } from './text/walk.ts'
import { zipWriter } from './text/zip.ts'
import type { ZipWriter } from './text/zip.ts'
import type { Column } from './text/csv.ts'

/** A worksheet has so many rows (ECMA-376, 18.3.1.73); a longer table goes on in another. */
const MOST_ROWS = 1_048_576
/** The parts' time of change; the library has no clock, and a workbook says nothing by it. */
const CHANGED = '2026-01-01T00:00:00Z'

interface Sheet {
  name: string
  part: ReturnType<ZipWriter['open']>
}

/** A table over as many worksheets as it needs. */
function table<Row>(zip: ZipWriter, sheets: Sheet[], title: string, columns: Column<Row>[]) {
  let rows = 0
  let copies = 0
  let sheet = next()
  function next(): Sheet {
    copies += 1
    const name = copies === 1 ? title : `${title} ${copies}`
    const part = zip.open(`xl/worksheets/sheet${sheets.length + 1}.xml`, CHANGED)
    part.write(sheetHead(columns))
    rows = 1
    const opened = { name, part }
    sheets.push(opened)
    return opened
  }
  return {
    add(of: Row[]) {
      let written = ''
      for (const each of of) {
        if (rows === MOST_ROWS) {
          sheet.part.write(written + SHEET_TAIL)
          sheet.part.close()
          written = ''
          sheet = next()
        }
        rows += 1
        written += sheetRow(columns, each, rows)
      }
      if (written !== '') sheet.part.write(written)
    },
    end() {
      sheet.part.write(SHEET_TAIL)
      sheet.part.close()
    },
  }
}

/** Highlights and figures as the sheets of one workbook (ECMA-376, transitional); numbers and days are such, texts never formulas. */
export const xlsx: Exporter = {
  id: 'xlsx',
  name: 'Excel',
  extension: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  binary: true,
  async *write(library, options) {
    const zip = zipWriter()
    const sheets: Sheet[] = []
    const highlightTable = table(zip, sheets, 'Highlights', HIGHLIGHT_COLUMNS)
    const figureTable = table(zip, sheets, 'Figures', FIGURE_COLUMNS)
    yield zip.taken()
    for await (const { article, highlights, figures } of walk(library, options, ['text'])) {
      highlightTable.add(highlights.map(highlight => ({ highlight, article })))
      figureTable.add(figures.map(figure => ({ figure, article })))
      // What is compressed comes in blocks of many articles.
      const bytes = zip.taken()
      if (bytes.length > 0) yield bytes
    }
    highlightTable.end()
    figureTable.end()
    for (const [name, xml] of workbookParts(sheets.map(({ name }) => name))) zip.add(name, xml, CHANGED)
    zip.end()
    yield zip.taken()
  },
}
