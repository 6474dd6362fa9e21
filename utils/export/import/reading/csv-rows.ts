import { ImportError } from '../problem.ts'

/** A row of a table; its line is that of its first cell. */
export interface CsvRow {
  cells: string[]
  line: number
}

/** One cell, in UTF-16 units. */
const LONGEST = 32_000_000
const DELIMITERS = [',', ';', '\t']

/** What parts the cells of a table: spreadsheets of many languages write semicolons. */
function delimiterOf(head: string): string {
  const line = head.split(/[\r\n]/, 1)[0]!
  const counts = DELIMITERS.map(delimiter => line.split(delimiter).length)
  return DELIMITERS[counts.indexOf(Math.max(...counts))]!
}

/**
 * The rows of a table that comes in pieces, as RFC 4180 has them: a quoted cell may hold delimiters, line breaks and doubled
 * quotes. Lines without anything are left out.
 *
 * @throws an ImportError `openQuote` with the line of a quote that nothing closes
 */
export async function* csvRows(texts: AsyncIterable<string>): AsyncGenerator<CsvRow> {
  const table = new CsvScanner()
  for await (const text of texts) yield* table.feed(text)
  yield* table.end()
}

class CsvScanner {
  #delimiter = ''
  #cells: string[] = []
  /** What of the cell came in earlier pieces of text. */
  #cell = ''
  #isQuoted = false
  /** A quote within a quoted cell: the next sign says whether it ends it. */
  #sawQuote = false
  #wasReturn = false
  #line = 1
  #rowLine = 1
  #quoteLine = 0;

  *feed(text: string): Generator<CsvRow> {
    if (this.#delimiter === '') this.#delimiter = delimiterOf(text)
    let start = 0
    const keep = (end: number): void => {
      this.#cell += text.slice(start, end)
      if (this.#cell.length > LONGEST)
        throw new ImportError('tooLong', { line: this.#rowLine }, { megabytes: LONGEST / 1e6 })
    }
    for (let at = 0; at < text.length; at++) {
      const sign = text[at]!
      const isBreak = sign === '\n' || sign === '\r'
      const isSecondOfTwo = sign === '\n' && this.#wasReturn
      this.#wasReturn = sign === '\r'
      if (isBreak && !isSecondOfTwo) this.#line += 1
      if (this.#sawQuote) {
        this.#sawQuote = false
        if (sign === '"') {
          // The first of the two was kept already.
          start = at + 1
          continue
        }
        this.#isQuoted = false
        this.#cell = this.#cell.slice(0, -1)
        start = at
      }
      if (this.#isQuoted) {
        if (sign !== '"') continue
        keep(at + 1)
        start = at + 1
        this.#sawQuote = true
        continue
      }
      if (sign === '"' && this.#cell === '' && start === at) {
        this.#isQuoted = true
        this.#quoteLine = this.#line
        start = at + 1
      } else if (sign === this.#delimiter) {
        keep(at)
        start = at + 1
        this.#cells.push(this.#cell)
        this.#cell = ''
      } else if (isBreak) {
        keep(at)
        start = at + 1
        if (!isSecondOfTwo) yield* this.#row()
      }
    }
    keep(text.length)
  }

  *end(): Generator<CsvRow> {
    if (this.#sawQuote) this.#cell = this.#cell.slice(0, -1)
    else if (this.#isQuoted) throw new ImportError('openQuote', { line: this.#quoteLine })
    yield* this.#row()
  }

  *#row(): Generator<CsvRow> {
    const cells = [...this.#cells, this.#cell]
    const line = this.#rowLine
    this.#cells = []
    this.#cell = ''
    this.#rowLine = this.#line
    if (cells.length > 1 || cells[0] !== '') yield { cells, line }
  }
}
