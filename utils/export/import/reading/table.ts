import { ImportError } from '../problem.ts'
import type { ImportPlace } from '../problem.ts'
import { csvRows } from './csv-rows.ts'

/** A row by the names of its columns, in small letters. */
export interface TableRow {
  cell: (...names: string[]) => string
  at: ImportPlace
}

const nameOf = (cell: string): string => cell.trim().toLowerCase()

/** The names in the first line of a table, as far as it is there. */
export function columnsIn(start: string): string[] {
  const line = start.split(/\r?\n/, 1)[0] ?? ''
  return line.split(/[,;\t]/).map(cell => nameOf(cell.replace(/^"(.*)"$/, '$1')))
}

/**
 * The rows below a table's head.
 *
 * @param needed a column without which nothing can be read, by each of its names
 * @throws an ImportError `noColumn` where it is not there
 */
export async function* tableRows(
  texts: AsyncIterable<string>,
  needed: string[],
  file?: string,
): AsyncGenerator<TableRow> {
  let columns: Map<string, number> | undefined
  for await (const { cells, line } of csvRows(texts)) {
    const at = { line, ...(file !== undefined && { file }) }
    if (columns) {
      const places = columns
      yield {
        cell: (...names) => names.map(name => cells[places.get(name) ?? -1] ?? '').find(cell => cell !== '') ?? '',
        at,
      }
      continue
    }
    columns = new Map(cells.map((cell, place) => [nameOf(cell), place] as const).reverse())
    if (!needed.some(name => columns!.has(name))) throw new ImportError('noColumn', at, { column: needed[0]! })
  }
  if (!columns) throw new ImportError('empty', file === undefined ? {} : { file })
}
