import { clean, digits } from './plain.ts'

/** A column: what stands above it, and its value for a row. A number is written as digits, a text is guarded. */
export interface Column<Row> {
  name: string
  value: (row: Row) => string | number | undefined
  /** An ISO 8601 day or time: a workbook keeps it as one. */
  date?: true
  /**
   * 'formulas' leaves a signed number with its unit ("-3,2 persen") as it is, for a file whose reader is no spreadsheet and would
   * show the guard; everything else that begins like a formula is guarded all the same.
   */
  guard?: 'formulas'
}

// What a spreadsheet may take for a formula, after blanks that it skips (OWASP, "CSV Injection"), full width included.
// Apostrophes before it belong to the guard, so that a guarded text can be told from one that was written so.
const FORMULA = /^['\s]*[=+\-@＝＋－＠]/

/** The text with an apostrophe before it where a spreadsheet would calculate it. {@link unguarded} undoes it. */
export function guarded(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

/** The text as it was before {@link guarded}. */
export function unguarded(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text
}

// Of digits and letters alone nothing can be calculated that a spreadsheet would show otherwise than as written.
const SIGNED = /^[+-][\p{Sc}\s]?\d[\d.,\s]*(?:%|[\p{L}\p{M}][\p{L}\p{M}\s]*)?$/u

function cell<Row>({ guard }: Column<Row>, value: string | number | undefined): string {
  if (typeof value === 'number') return digits(value)
  const plain = clean(value ?? '')
  const text = guard === 'formulas' && SIGNED.test(plain) ? plain : guarded(plain)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

const line = (cells: string[]): string => `${cells.join(',')}\r\n`

/** The first line of a file (RFC 4180, section 2). */
export function header<Row>(columns: Column<Row>[]): string {
  return line(columns.map(column => cell(column, column.name)))
}

/** One row, with its line break (RFC 4180: CRLF). */
export function row<Row>(columns: Column<Row>[], of: Row): string {
  return line(columns.map(column => cell(column, column.value(of))))
}
