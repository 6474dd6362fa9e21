/** A cell of a grid: row -1 is the header. */
export interface GridPlace {
  row: number
  column: number
}

interface Size {
  rows: number
  columns: number
  /** Rows that are seen at once. */
  page: number
  /** Where text runs from right to left, the arrows do as well. */
  isRightToLeft: boolean
}

/** A key press, as far as moving in a grid is concerned. */
type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>

/**
 * Where a key leads in a grid, after the ARIA Authoring Practices' data grid: arrows by a cell, Home and End in the row,
 * with Ctrl in the whole grid, Page Up and Down by what is seen. Undefined for a key that leads nowhere.
 */
export function placeAfter(
  press: Press,
  from: GridPlace,
  { rows, columns, page, isRightToLeft }: Size,
): GridPlace | undefined {
  if (press.altKey) return undefined
  const to = (row: number, column: number): GridPlace => ({
    row: Math.min(Math.max(row, -1), rows - 1),
    column: Math.min(Math.max(column, 0), columns - 1),
  })
  const { row, column } = from
  const isWhole = press.ctrlKey || press.metaKey
  const onward = isRightToLeft ? -1 : 1
  switch (press.key) {
    case 'ArrowDown':
      return to(isWhole ? rows - 1 : row + 1, column)
    case 'ArrowUp':
      return to(isWhole ? 0 : row - 1, column)
    case 'ArrowRight':
      return to(row, column + onward)
    case 'ArrowLeft':
      return to(row, column - onward)
    case 'Home':
      return to(isWhole ? 0 : row, 0)
    case 'End':
      return to(isWhole ? rows - 1 : row, columns - 1)
    case 'PageDown':
      return to(Math.max(row, 0) + page, column)
    case 'PageUp':
      return to(row - page < 0 ? Math.min(row, 0) : row - page, column)
    default:
      return undefined
  }
}
