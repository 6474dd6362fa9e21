import type { Column } from './csv.ts'
import { clean, digits } from './plain.ts'

/** A cell holds so many characters (ECMA-376 names no limit; Excel's own is this). */
const CELL_LIMIT = 32_767
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

/** Places in the list of formats below. */
const STYLE = { plain: 0, head: 1, day: 2, time: 3, text: 4 } as const

// quotePrefix is a spreadsheet's own guard: a text stays one when its cell is edited, and nothing is added to it.
const STYLES = `${DECLARATION}<styleSheet xmlns="${MAIN}">
<numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts>
<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/></cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
</styleSheet>`

/** "A" to "Z", "AA" …: the name of a column by its place, from 0. */
function columnName(at: number): string {
  return (at < 26 ? '' : columnName(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26))
}

// XML 1.0 allows no other control characters.
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\v\f\u000e-\u001f\ufffe\uffff]/g
const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Plain text in a part of the workbook. "_x0041_" would be read as "A": its first sign is escaped (ECMA-376, 22.9.2.19). */
export function xml(text: string): string {
  return clean(text)
    .replace(/\r\n?/g, '\n')
    .replace(FORBIDDEN, '')
    .replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[&<>"]/g, sign => ESCAPES[sign]!)
}

function shortened(text: string): string {
  if (text.length <= CELL_LIMIT) return text
  // Never cut inside a character.
  return `${text
    .slice(0, CELL_LIMIT - 2)
    .toWellFormed()
    .replace(/\ufffd$/, '')}…`
}

const DAY = 86_400_000
/** Day 0 of a workbook's dates; before March 1900 they are off by one, for 1900 is taken for a leap year. */
const EPOCH = Date.UTC(1899, 11, 30)
const FIRST = Date.UTC(1900, 2, 1)

/** An ISO 8601 day or UTC time as a workbook's number; undefined where it is neither, as the month of a monthly rate. */
function serial(iso: string): { value: number; style: number } | undefined {
  const isTime = /^\d{4}-\d\d-\d\dT.*Z$/.test(iso)
  // The publisher's own day stays that day, whatever its zone.
  const time = Date.parse(isTime ? iso : `${/^\d{4}-\d\d-\d\d(?=$|T)/.exec(iso)?.[0] ?? 'none'}T00:00:00Z`)
  if (Number.isNaN(time) || time < FIRST) return undefined
  return { value: (time - EPOCH) / DAY, style: isTime ? STYLE.time : STYLE.day }
}

const FORMULA = /^['\s]*[=+\-@＝＋－＠]/

function cell(place: string, value: string | number | undefined, isDate: boolean): string {
  if (value === undefined || value === '') return ''
  if (typeof value === 'number') {
    const written = digits(value)
    return written === '' ? '' : `<c r="${place}"><v>${written}</v></c>`
  }
  const date = isDate ? serial(value) : undefined
  if (date) return `<c r="${place}" s="${date.style}"><v>${digits(date.value)}</v></c>`
  const style = FORMULA.test(value) ? ` s="${STYLE.text}"` : ''
  return `<c r="${place}"${style} t="inlineStr"><is><t xml:space="preserve">${xml(shortened(clean(value)))}</t></is></c>`
}

/** The beginning of a worksheet: its first row stays in sight, and can be filtered by. */
export function sheetHead<Row>(columns: Column<Row>[]): string {
  const cells = columns.map(
    ({ name }, at) => `<c r="${columnName(at)}1" s="${STYLE.head}" t="inlineStr"><is><t>${xml(name)}</t></is></c>`,
  )
  return (
    `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<sheetFormatPr defaultRowHeight="15"/><sheetData><row r="1">${cells.join('')}</row>`
  )
}

/** A row of a worksheet; `at` counts from 1. */
export function sheetRow<Row>(columns: Column<Row>[], of: Row, at: number): string {
  const cells = columns.map(({ value, date }, column) => cell(`${columnName(column)}${at}`, value(of), date === true))
  return `<row r="${at}">${cells.join('')}</row>`
}

export const SHEET_TAIL = '</sheetData></worksheet>'

/** The parts of a workbook beside its sheets, by their names in the package. */
export function workbookParts(sheets: string[]): [string, string][] {
  const numbered = sheets.map((name, at) => ({ name: xml(name), id: at + 1 }))
  const override = (part: string, type: string): string =>
    `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`
  const relation = (id: number, type: string, target: string): string =>
    `<Relationship Id="rId${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`
  return [
    [
      '[Content_Types].xml',
      `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        '<Default Extension="xml" ContentType="application/xml"/>' +
        override('xl/workbook.xml', 'sheet.main') +
        numbered.map(({ id }) => override(`xl/worksheets/sheet${id}.xml`, 'worksheet')).join('') +
        `${override('xl/styles.xml', 'styles')}</Types>`,
    ],
    [
      '_rels/.rels',
      `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${relation(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>` +
        numbered.map(({ name, id }) => `<sheet name="${name}" sheetId="${id}" r:id="rId${id}"/>`).join('') +
        '</sheets></workbook>',
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">` +
        numbered.map(({ id }) => relation(id, 'worksheet', `worksheets/sheet${id}.xml`)).join('') +
        `${relation(sheets.length + 1, 'styles', 'styles.xml')}</Relationships>`,
    ],
    ['xl/styles.xml', STYLES],
  ]
}
