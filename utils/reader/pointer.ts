import type { FoundFigure } from './found-figures.ts'

/** A figure and where it is on the page now. */
export interface PlacedFigure {
  found: FoundFigure
  range: Range
}

/** Where figures are on the page now. */
export const placesOf = (figures: readonly FoundFigure[]): PlacedFigure[] =>
  figures.map(found => ({ found, range: found.part.range(found.figure.start, found.figure.end) }))

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
  for (const entry of byNode(placed).get(offsetNode) ?? []) {
    if (!entry.range.isPointInRange(offsetNode, offset)) continue
    for (const box of entry.range.getClientRects()) {
      if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) return entry
    }
  }
  return null
}

const indexes = new WeakMap<readonly PlacedFigure[], Map<Node, PlacedFigure[]>>()

/**
 * The figures by the text nodes in which they begin and end: a pointer asks at every frame, and a long page has
 * thousands. Of an amount with markup inside, the middle is not found, only its two ends.
 */
function byNode(placed: readonly PlacedFigure[]): Map<Node, PlacedFigure[]> {
  let index = indexes.get(placed)
  if (!index) {
    index = new Map()
    for (const entry of placed) {
      for (const node of new Set([entry.range.startContainer, entry.range.endContainer])) {
        index.set(node, [...(index.get(node) ?? []), entry])
      }
    }
    indexes.set(placed, index)
  }
  return index
}
