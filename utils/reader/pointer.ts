import type { FoundFigure } from './found-figures.ts'

/** A figure and where it is on the page now. */
export interface PlacedFigure {
  found: FoundFigure
  range: Range
}

type CaretDocument = Document & {
  caretPositionFromPoint?: (x: number, y: number) => { offsetNode: Node; offset: number } | null
}

/** The figure under a point of the viewport. Its lines' boxes decide: a caret is found beside a line's end as well. */
export function figureAt(
  document: Document,
  placed: readonly PlacedFigure[],
  x: number,
  y: number,
): PlacedFigure | null {
  const caret = (document as CaretDocument).caretPositionFromPoint?.(x, y)
  if (!caret || caret.offsetNode.nodeType !== Node.TEXT_NODE) return null
  const { offsetNode, offset } = caret
  for (const entry of placed) {
    if (!entry.range.intersectsNode(offsetNode) || !entry.range.isPointInRange(offsetNode, offset)) continue
    for (const box of entry.range.getClientRects()) {
      if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) return entry
    }
  }
  return null
}
