import { render } from 'preact'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { FigureGrid } from '../../../components/figures/FigureGrid.tsx'
import figures from '../../../components/styles/library/figures.css?inline'

interface Line {
  id: string
}

const COLUMNS = [{ id: 'figure', name: 'Figure', width: [140, 1] as [number, number], cell: ({ id }: Line) => id }]
const TOTAL = 20_000
const lines = Array.from({ length: TOTAL }, (_, i): Line => ({ id: `line ${i}` }))
const nothing = () => undefined

let root: HTMLElement
/** Whether the rows are read by now. */
let isRead: boolean

beforeEach(() => {
  root = document.createElement('main')
  const style = document.createElement('style')
  style.textContent = `${figures} .grid { block-size: 800px }`
  document.body.append(style, root)
  isRead = true
})
afterEach(() => {
  render(null, root)
  document.body.replaceChildren()
})

function draw(): void {
  render(
    <FigureGrid
      label="Figures"
      columns={COLUMNS}
      total={TOTAL}
      rowAt={index => (isRead ? lines[index] : undefined)}
      onSeen={nothing}
      idOf={({ id }) => id}
      nameOf={({ id }) => id}
      selected={new Set()}
      onSelect={nothing}
      onSort={nothing}
      onOpen={nothing}
      onCopy={nothing}
      start=""
    />,
    root,
  )
}

const frame = () => new Promise(requestAnimationFrame)
const shown = () => new Set([...root.querySelectorAll('.grid-body .clamp')].map(cell => cell.textContent))
const waiting = () => root.querySelectorAll('.grid-row.waiting')

/** How many rows came in a frame at most, until all were there. */
async function untilNothingWaits(): Promise<number> {
  let most = 0
  for (let before = shown(); ; before = shown()) {
    await frame()
    most = Math.max(most, [...shown()].filter(text => !before.has(text)).length)
    if (waiting().length === 0) return most
  }
}

test('rows that come all at once are drawn over several frames, to the last of them', async () => {
  draw()
  await untilNothingWaits()
  expect(shown().has('line 0')).toBe(true)
  root.querySelector('.grid')!.scrollTop = 460_000
  const most = await untilNothingWaits()
  // Of a screen of seventeen rows and eight around them.
  expect(most).toBeLessThanOrEqual(12)
  expect(most).toBeGreaterThan(0)
  expect(shown().has('line 10005')).toBe(true)
  expect(shown().has('line 0')).toBe(true)
})

test('a row that is being read is one cell, and the one with the keyboard has them all', async () => {
  isRead = false
  draw()
  await frame()
  const cells = [...waiting()].map(row => row.querySelectorAll('[role="gridcell"]').length)
  expect(cells.filter(count => count === 2)).toHaveLength(1)
  expect(cells.filter(count => count === 1)).toHaveLength(cells.length - 1)
  expect(root.querySelectorAll('.grid-body [tabindex="0"]')).toHaveLength(1)
  isRead = true
  draw()
  await untilNothingWaits()
  expect(shown().size).toBe(cells.length)
})
