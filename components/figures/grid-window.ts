/** Every row of a grid is so high, in CSS pixels: two lines of text and its line. */
export const ROW_HEIGHT = 46

/** Browsers draw no element higher than about 17 million pixels (Firefox) or 33 million (Chromium). */
const HIGHEST = 15_000_000

/** Rows above and below the visible ones are drawn too: what a fast finger reaches before the next frame. */
const OVERSCAN = 4

/** What of a grid is seen: its rows are placed by arithmetic, however many there are. */
export interface GridWindow {
  /** The height of the element that is scrolled. */
  height: number
  /** The rows to draw; `last` is behind the last one. */
  first: number
  last: number
  /** Where a row begins in the element that is scrolled. */
  top: (row: number) => number
}

/** The rows of a grid may be higher in all than an element can be: then it is scrolled by the share of its height. */
function scaled(total: number, view: number): { full: number; height: number; scale: number } {
  const full = total * ROW_HEIGHT
  const height = Math.min(full, HIGHEST)
  return { full, height, scale: full > height ? (full - view) / (height - view) : 1 }
}

/**
 * What is to be drawn of `total` rows.
 *
 * @param scrolled how far the element is scrolled, in pixels
 * @param view how much of it is seen, in pixels
 */
export function windowOf(total: number, scrolled: number, view: number): GridWindow {
  const { height, scale } = scaled(total, view)
  const offset = scrolled * scale
  const first = Math.max(0, Math.floor(offset / ROW_HEIGHT) - OVERSCAN)
  const last = Math.min(total, Math.ceil((offset + view) / ROW_HEIGHT) + OVERSCAN)
  return { height, first: Math.min(first, last), last, top: row => row * ROW_HEIGHT - offset + scrolled }
}

/** How far to scroll so that a row is seen whole; what is scrolled now where it is. */
export function scrolledTo(row: number, total: number, scrolled: number, view: number): number {
  const { scale } = scaled(total, view)
  const offset = scrolled * scale
  const start = row * ROW_HEIGHT
  if (start < offset) return start / scale
  if (start + ROW_HEIGHT > offset + view) return Math.max(0, (start + ROW_HEIGHT - view) / scale)
  return scrolled
}

/** How many rows are seen at once: a page up or down goes so far. */
export const rowsSeen = (view: number): number => Math.max(1, Math.floor(view / ROW_HEIGHT) - 1)
