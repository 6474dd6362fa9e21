import type { FoundFigure } from './found-figures.ts'
import type { Place } from './overlay-model.ts'

/** Where a figure is on the page now. */
export function rangeOf({ part, figure }: FoundFigure): Range {
  return part.range(figure.start, figure.end)
}

/** The line of a range that is nearest to where it was pointed at; its first one otherwise. */
export function placeOf(range: Range, pointer?: { clientY: number }): Place {
  const boxes = [...range.getClientRects()]
  const at = pointer && boxes.find(({ top, bottom }) => pointer.clientY >= top && pointer.clientY <= bottom)
  const { left, top, right, bottom } = at ?? boxes[0] ?? range.getBoundingClientRect()
  return { left, top, right, bottom }
}

/** All lines of a range, at the width of the one that is nearest to where it was pointed at: nothing beside it covers any of it. */
export function placeAround(range: Range, pointer?: { clientY: number }): Place {
  const { top, bottom } = range.getBoundingClientRect()
  return { ...placeOf(range, pointer), top, bottom }
}
