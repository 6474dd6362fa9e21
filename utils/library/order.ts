import type { FigureRecord, HighlightRecord } from './records.ts'

/** Where a highlight begins in the text that it was made on; behind everything else where it does not say. */
function placeOf({ selectors }: HighlightRecord): number {
  for (const selector of selectors) if (selector.type === 'TextPositionSelector') return selector.start
  return Number.POSITIVE_INFINITY
}

const compare = <Value>(one: Value, other: Value): number => (one < other ? -1 : one > other ? 1 : 0)

/** Highlights as a reader meets them in the text; those without a place follow in the order they were made. */
export function inReadingOrder(highlights: HighlightRecord[]): HighlightRecord[] {
  return highlights.toSorted(
    (one, other) =>
      compare(placeOf(one), placeOf(other)) || compare(one.created, other.created) || compare(one.id, other.id),
  )
}

/** Figures as a reader meets them in the text. */
export function figuresInOrder(figures: readonly FigureRecord[]): FigureRecord[] {
  return figures.toSorted((one, other) => one.start - other.start || one.end - other.end || compare(one.id, other.id))
}
