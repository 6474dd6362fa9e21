import { Component } from 'preact'
import type { ComponentChild } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { useWords } from '../words.ts'
import { placeAfter } from './grid-keys.ts'
import type { GridPlace } from './grid-keys.ts'
import { ROW_HEIGHT, rowsSeen, scrolledTo, windowOf } from './grid-window.ts'
import { useGradually } from './use-gradually.ts'

/** A column of a grid. */
export interface GridColumn<Row> {
  id: string
  name: string
  /** Its least width in pixels, and its part of what is left over. */
  width: [least: number, grows: number]
  isNumber?: boolean
  /** How the rows are sorted by it; undefined where they cannot be. */
  sorted?: 'ascending' | 'descending' | 'none'
  /** A share from 0 to 1 that is drawn behind the cell. */
  share?: (row: Row) => number | undefined
  cell: (row: Row) => ComponentChild
}

export interface GridProps<Row> {
  label: string
  columns: readonly GridColumn<Row>[]
  total: number
  /** Undefined while it is being read. */
  rowAt: (index: number) => Row | undefined
  /** Which rows are seen now, for them to be read; `last` is behind the last one. */
  onSeen: (first: number, last: number) => void
  idOf: (row: Row) => string
  /** What a row is called where it is selected. */
  nameOf: (row: Row) => string
  selected: ReadonlySet<string>
  /** `isRange`: everything from the row that was selected last. */
  onSelect: (index: number, isRange: boolean) => void
  onSort: (column: string) => void
  /** Shows a row whole. */
  onOpen: (index: number) => void
  /** Ctrl+C. */
  onCopy: (index: number) => void
  /** The rows begin anew: another filter, another order. */
  start: string
}

/** A table of any length: only the rows that are seen are drawn. By keyboard it is one stop; arrows move in it. */
export function FigureGrid<Row>(props: GridProps<Row>) {
  const { label, columns, total, rowAt, onSeen, idOf, nameOf, selected, onSelect, onSort, onOpen, onCopy, start } =
    props
  const { t } = useWords()
  const scroller = useRef<HTMLDivElement>(null)
  const head = useRef<HTMLDivElement>(null)
  const [scrolled, setScrolled] = useState(0)
  const [view, setView] = useState(600)
  const [at, setAt] = useState<GridPlace>({ row: 0, column: 1 })
  const moves = useRef(false)

  const seen = windowOf(total, scrolled, view)
  useEffect(() => onSeen(seen.first, seen.last), [seen.first, seen.last, start])
  useLayoutEffect(() => {
    const element = scroller.current!
    const measure = () => setView(Math.max(ROW_HEIGHT, element.clientHeight - head.current!.offsetHeight))
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  useLayoutEffect(() => {
    if (scroller.current) scroller.current.scrollTop = 0
    setScrolled(0)
    setAt({ row: 0, column: 1 })
  }, [start])
  // The cell that the keyboard moved to is drawn by now.
  useLayoutEffect(() => {
    if (!moves.current) return
    const cell = scroller.current?.querySelector<HTMLElement>('[tabindex="0"]')
    if (!cell) return
    moves.current = false
    cell.focus({ preventScroll: true })
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })

  function moveTo(place: GridPlace) {
    moves.current = true
    const element = scroller.current!
    if (place.row >= 0) element.scrollTop = scrolledTo(place.row, total, element.scrollTop, view)
    setScrolled(element.scrollTop)
    setAt(place)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === ' ' || event.key === 'Enter') {
      event.preventDefault()
      if (at.row < 0) {
        const column = columns[at.column - 1]
        if (column?.sorted) onSort(column.id)
      } else if (event.key === ' ') onSelect(at.row, event.shiftKey)
      else onOpen(at.row)
      return
    }
    if (event.key === 'c' && (event.ctrlKey || event.metaKey) && document.getSelection()?.isCollapsed !== false) {
      event.preventDefault()
      onCopy(at.row)
      return
    }
    const isRightToLeft = getComputedStyle(scroller.current!).direction === 'rtl'
    const size = { rows: total, columns: columns.length + 1, page: rowsSeen(view), isRightToLeft }
    const place = placeAfter(event, at, size)
    if (!place) return
    event.preventDefault()
    moveTo(place)
  }

  const place = (row: number, column: number) => ({
    tabIndex: at.row === row && at.column === column ? 0 : -1,
    'aria-colindex': column + 1,
    onFocus: () => {
      if (at.row !== row || at.column !== column) setAt({ row, column })
    },
  })
  // What a row calls is always the latest, though the row itself is drawn no second time for it.
  const actions = useRef<RowActions>(null!)
  actions.current = { onSelect, onOpen, onFocus: setAt }
  const rows = Array.from({ length: seen.last - seen.first }, (_, i) => seen.first + i)
  // The row that has the focus stays, wherever the wheel goes: the focus would be lost with it.
  if (at.row >= 0 && at.row < total && (at.row < seen.first || at.row >= seen.last)) rows.push(at.row)
  const drawn = useGradually(rows, rowAt)

  return (
    <div
      ref={scroller}
      class="grid"
      role="grid"
      aria-label={label}
      aria-rowcount={total + 1}
      aria-colcount={columns.length + 1}
      aria-multiselectable="true"
      style={tracksOf(columns)}
      onScroll={event => setScrolled(event.currentTarget.scrollTop)}
      onKeyDown={onKeyDown}
    >
      <div ref={head} class="grid-head" role="rowgroup">
        <div class="grid-row" role="row" aria-rowindex={1}>
          <div class="grid-cell" role="columnheader" {...place(-1, 0)}>
            <span class="visually-hidden">{t('table.select')}</span>
          </div>
          {columns.map(({ id, name, sorted, isNumber }, i) => (
            <div
              key={id}
              class={`grid-cell${isNumber ? ' number' : ''}${sorted ? ' sortable' : ''}`}
              role="columnheader"
              aria-sort={sorted}
              onClick={() => sorted && onSort(id)}
              {...place(-1, i + 1)}
            >
              {name}
              {sorted && sorted !== 'none' && <span aria-hidden="true">{sorted === 'ascending' ? ' ↑' : ' ↓'}</span>}
            </div>
          ))}
        </div>
      </div>
      <div class="grid-body" role="rowgroup" style={{ blockSize: `${seen.height}px` }}>
        {rows.map(index => {
          const row = drawn(index)
          return (
            <Row
              key={index}
              index={index}
              row={row}
              columns={columns}
              top={seen.top(index)}
              focused={at.row === index ? at.column : undefined}
              isSelected={row !== undefined && selected.has(idOf(row))}
              nameOf={nameOf}
              actions={actions}
            />
          )
        })}
      </div>
    </div>
  )
}

/** The first column holds the boxes by which rows are chosen. */
const BOX = 40

/** Every row has the same tracks: each is a grid of its own. */
function tracksOf(columns: readonly Pick<GridColumn<never>, 'width'>[]): Record<string, string> {
  const tracks = columns.map(({ width: [least, grows] }) =>
    grows > 0 ? `minmax(${least}px, ${grows}fr)` : `${least}px`,
  )
  const least = columns.reduce((sum, { width }) => sum + width[0], BOX)
  return { '--tracks': `${BOX}px ${tracks.join(' ')}`, '--least': `${least}px` }
}

/** What rows call, kept in one place so that they need not be drawn again when it changes. */
interface RowActions {
  onSelect: (index: number, isRange: boolean) => void
  onOpen: (index: number) => void
  onFocus: (place: GridPlace) => void
}

interface RowProps<Data> {
  index: number
  row: Data | undefined
  columns: readonly GridColumn<Data>[]
  top: number
  /** The column that has the keyboard's stop, where this row has it. */
  focused: number | undefined
  isSelected: boolean
  nameOf: (row: Data) => string
  actions: { current: RowActions }
}

/** A row that is drawn once, and again only where something of it has changed: scrolling draws the rows that come. */
class Row<Data> extends Component<RowProps<Data>> {
  override shouldComponentUpdate(next: RowProps<Data>): boolean {
    const { row, columns, top, focused, isSelected } = this.props
    return (
      next.row !== row ||
      next.columns !== columns ||
      next.top !== top ||
      next.focused !== focused ||
      next.isSelected !== isSelected
    )
  }

  override render({ index, row, columns, top, focused, isSelected, nameOf, actions }: RowProps<Data>) {
    const place = (column: number) => ({
      tabIndex: focused === column ? 0 : -1,
      'aria-colindex': column + 1,
      onFocus: () => {
        if (this.props.focused !== column) actions.current.onFocus({ row: index, column })
      },
    })
    const line = {
      class: `grid-row${row ? '' : ' waiting'}`,
      role: 'row',
      'aria-rowindex': index + 2,
      'aria-selected': isSelected,
      style: { transform: `translateY(${top}px)` },
    } as const
    // Most rows that are passed quickly are never read: they cost one cell, unless the keyboard needs them all.
    if (!row && focused === undefined) {
      return (
        <div {...line}>
          <div class="grid-cell" role="gridcell" aria-colindex={1} aria-colspan={columns.length + 1} />
        </div>
      )
    }
    return (
      <div {...line}>
        <div key="box" class="grid-cell" role="gridcell" {...place(0)}>
          {row && (
            <Box
              name={nameOf(row)}
              isSelected={isSelected}
              onSelect={isRange => actions.current.onSelect(index, isRange)}
            />
          )}
        </div>
        {columns.map((column, i) => {
          const share = row && column.share?.(row)
          return (
            <div
              key={column.id}
              class={`grid-cell ${column.id}${column.isNumber ? ' number' : ''}`}
              role="gridcell"
              onDblClick={() => actions.current.onOpen(index)}
              {...place(i + 1)}
            >
              {share !== undefined && <span class="share" style={{ inlineSize: `${share * 100}%` }} />}
              {row && <span class="clamp">{column.cell(row)}</span>}
            </div>
          )
        })}
      </div>
    )
  }
}

function Box({
  name,
  isSelected,
  onSelect,
}: {
  name: string
  isSelected: boolean
  onSelect: (isRange: boolean) => void
}) {
  const { t } = useWords()
  return (
    <input
      type="checkbox"
      tabIndex={-1}
      aria-label={t('table.selectRow', { name })}
      checked={isSelected}
      onClick={event => onSelect(event.shiftKey)}
    />
  )
}
