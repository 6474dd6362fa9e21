import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeAfter } from '../../../components/figures/grid-keys.ts'
import { ROW_HEIGHT, scrolledTo, windowOf } from '../../../components/figures/grid-window.ts'

describe('the rows that a grid draws', () => {
  it('are those that are seen and a few around them, however many there are', () => {
    const { first, last } = windowOf(200_000, 4_600_000, 690)
    expect(first).toBeLessThanOrEqual(100_000)
    expect(last).toBeGreaterThanOrEqual(100_015)
    expect(last - first).toBeLessThan(30)
  })

  it('stand one below the other at their heights', () => {
    const { top } = windowOf(1000, 0, 600)
    expect(top(7) - top(6)).toBe(ROW_HEIGHT)
  })

  it('end with the last one, also where they are higher together than a browser draws', () => {
    for (const total of [3, 1000, 1_000_000]) {
      const { height } = windowOf(total, 0, 600)
      expect(windowOf(total, Math.max(0, height - 600), 600).last).toBe(total)
    }
    expect(windowOf(1_000_000, 0, 600).height).toBeLessThan(17_000_000)
  })

  it('hold any row that is scrolled to, whole', () => {
    const size = fc.record({ total: fc.integer({ min: 1, max: 2_000_000 }), view: fc.integer({ min: 100, max: 2000 }) })
    fc.assert(
      fc.property(size, fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(), ({ total, view }, share, any) => {
        const row = any % total
        const most = Math.max(0, windowOf(total, 0, view).height - view)
        const scrolled = scrolledTo(row, total, share * most, view)
        const { first, last, top } = windowOf(total, scrolled, view)
        expect(first).toBeLessThanOrEqual(row)
        expect(last).toBeGreaterThan(row)
        expect(top(row)).toBeGreaterThanOrEqual(scrolled - 1)
        expect(top(row) + ROW_HEIGHT).toBeLessThanOrEqual(scrolled + Math.max(view, ROW_HEIGHT) + 1)
      }),
    )
  })
})

describe('keys in a grid', () => {
  const size = { rows: 100, columns: 12, page: 10, isRightToLeft: false }
  const press = (key: string, more = {}) => ({ key, ctrlKey: false, metaKey: false, altKey: false, ...more })
  const from = { row: 5, column: 3 }

  it('arrows go by a cell, up to the header and no further than the ends', () => {
    expect(placeAfter(press('ArrowDown'), from, size)).toEqual({ row: 6, column: 3 })
    expect(placeAfter(press('ArrowUp'), { row: 0, column: 3 }, size)).toEqual({ row: -1, column: 3 })
    expect(placeAfter(press('ArrowUp'), { row: -1, column: 3 }, size)).toEqual({ row: -1, column: 3 })
    expect(placeAfter(press('ArrowDown'), { row: 99, column: 3 }, size)).toEqual({ row: 99, column: 3 })
    expect(placeAfter(press('ArrowRight'), { row: 5, column: 11 }, size)).toEqual({ row: 5, column: 11 })
  })

  it('left and right are what they look like where text runs from the right', () => {
    const rtl = { ...size, isRightToLeft: true }
    expect(placeAfter(press('ArrowLeft'), from, rtl)).toEqual({ row: 5, column: 4 })
    expect(placeAfter(press('ArrowRight'), from, rtl)).toEqual({ row: 5, column: 2 })
  })

  it('Home and End go in the row, with Ctrl in the whole grid', () => {
    expect(placeAfter(press('Home'), from, size)).toEqual({ row: 5, column: 0 })
    expect(placeAfter(press('End'), from, size)).toEqual({ row: 5, column: 11 })
    expect(placeAfter(press('Home', { ctrlKey: true }), from, size)).toEqual({ row: 0, column: 0 })
    expect(placeAfter(press('End', { ctrlKey: true }), from, size)).toEqual({ row: 99, column: 11 })
  })

  it('page keys go by what is seen; others, and those with Alt, lead nowhere', () => {
    expect(placeAfter(press('PageDown'), from, size)).toEqual({ row: 15, column: 3 })
    expect(placeAfter(press('PageUp'), { row: 95, column: 3 }, size)).toEqual({ row: 85, column: 3 })
    expect(placeAfter(press('PageUp'), from, size)).toEqual({ row: 0, column: 3 })
    expect(placeAfter(press('x'), from, size)).toBeUndefined()
    expect(placeAfter(press('ArrowLeft', { altKey: true }), from, size)).toBeUndefined()
  })
})
