import { isShadowRoot } from '../article/flat-tree.ts'
import type { HighlightColour } from '../library/records.ts'

const COLOURS: readonly HighlightColour[] = ['yellow', 'green', 'blue', 'pink', 'violet']

/** The name under which a colour's ranges are registered: the stylesheet speaks of `::highlight(angka-yellow)`. */
function registryName(colour: HighlightColour): string {
  return `angka-${colour}`
}

/** Background and text of each colour, on light pages and on dark ones. */
const LIGHT: Record<HighlightColour, string> = {
  yellow: '#ffe27a',
  green: '#bfe8b4',
  blue: '#b5dcff',
  pink: '#ffc4d8',
  violet: '#d8caff',
}
const DARK: Record<HighlightColour, string> = {
  yellow: '#6b5a10',
  green: '#2c5a2a',
  blue: '#1f4a70',
  pink: '#6b2b45',
  violet: '#483a7a',
}
/** A line for each colour, which tells it from the others where colours are not seen (WCAG 1.4.1), or are the system's. */
export const HIGHLIGHT_LINES: Record<HighlightColour, string> = {
  yellow: 'solid',
  green: 'double',
  blue: 'dashed',
  pink: 'dotted',
  violet: 'wavy',
}
const LIGHT_TEXT = '#1d1c1a'
const DARK_TEXT = '#f4f1eb'

/**
 * The rules that the extension inserts into a page. `light-dark()` follows the page's own colour scheme and not the
 * reader's wish: a page that is always white stays light. The text's colour goes with the background's, so that a page
 * which is dark without saying so is legible too. In forced colours the system's mark is used (by Chromium 156, what is
 * selected: it asks no style there but for the line), and each colour has a line of its own.
 */
export const HIGHLIGHT_CSS = [
  ...COLOURS.map(
    colour =>
      `::highlight(${registryName(colour)}){background-color:light-dark(${LIGHT[colour]},${DARK[colour]});` +
      `color:light-dark(${LIGHT_TEXT},${DARK_TEXT})}`,
  ),
  `@media (forced-colors:active){${COLOURS.map(
    colour =>
      `::highlight(${registryName(colour)}){background-color:Mark;color:MarkText;` +
      `text-decoration:underline ${HIGHLIGHT_LINES[colour]} MarkText 2px}`,
  ).join('')}}`,
].join('\n')

/** Paints ranges of one document. */
export interface Painter {
  /** Paints a highlight, or paints it again in another place or colour. */
  paint(id: string, range: Range, colour: HighlightColour): void
  remove(id: string): void
  clear(): void
  /** The highlight painted at a point of the viewport, in CSS pixels; where several lie, the shortest. */
  at(x: number, y: number): string | null
  /** All that are painted there: the shortest first, for a longer one can be reached elsewhere. */
  allAt(x: number, y: number): string[]
  /** Where a highlight is painted. */
  range(id: string): Range | undefined
  /** Everything that is painted, in the order in which it was painted first. */
  entries(): IterableIterator<[id: string, painted: Painted]>
}

export interface Painted {
  range: Range
  colour: HighlightColour
}

/**
 * A painter on the CSS Custom Highlight API: the page's nodes are not touched. It keeps its own map of what it painted,
 * for in Firefox a content script can set, get and delete in the page's registry, but not iterate it.
 * Throws where the browser has no such API.
 */
export function createPainter(document: Document): Painter {
  const view = document.defaultView
  if (!view?.CSS.highlights) throw new Error('This browser cannot paint highlights.')
  const registry: Registry = view.CSS.highlights
  const painted = new Map<string, Painted>()
  const groups = new Map<HighlightColour, Highlight>()

  const group = (colour: HighlightColour): Highlight => {
    let highlight = groups.get(colour)
    if (!highlight) {
      highlight = new Highlight()
      groups.set(colour, highlight)
      registry.set(registryName(colour), highlight)
    }
    return highlight
  }
  const remove = (id: string): void => {
    const known = painted.get(id)
    if (!known) return
    groups.get(known.colour)?.delete(known.range)
    painted.delete(id)
  }
  /** What is painted at a point: the browser knows; an older one is asked for the place in the text. */
  const hitsAt = (x: number, y: number): [id: string, painted: Painted][] => {
    if (painted.size === 0) return []
    if (registry.highlightsFromPoint) {
      const roots = [...painted.values()].map(({ range }) => range.startContainer.getRootNode())
      const shadowRoots = [...new Set(roots)].filter(isShadowRoot)
      const ours = new Set(groups.values())
      const hits = registry.highlightsFromPoint(x, y, { shadowRoots }).filter(({ highlight }) => ours.has(highlight))
      const ranges = new Set(hits.flatMap(hit => hit.ranges))
      return [...painted].filter(([, { range }]) => ranges.has(range))
    }
    const caret = caretAt(document, x, y)
    if (!caret) return []
    return [...painted].filter(([, { range }]) => contains(range, caret.node, caret.offset) && covers(range, x, y))
  }
  const allAt = (x: number, y: number): string[] => shortestFirst(hitsAt(x, y)).map(([id]) => id)
  return {
    paint(id, range, colour) {
      const known = painted.get(id)
      // What is painted already is not painted anew: the page would be drawn again for nothing.
      if (known?.range === range && known.colour === colour) return
      if (known) groups.get(known.colour)?.delete(known.range)
      group(colour).add(range)
      painted.set(id, { range, colour })
    },
    remove,
    clear() {
      for (const colour of groups.keys()) registry.delete(registryName(colour))
      groups.clear()
      painted.clear()
    },
    at: (x, y) => allAt(x, y)[0] ?? null,
    allAt,
    range: id => painted.get(id)?.range,
    entries: () => painted.entries(),
  }
}

function shortestFirst(hits: [id: string, painted: Painted][]): [id: string, painted: Painted][] {
  if (hits.length < 2) return hits
  const lengths = new Map(hits.map(([id, { range }]) => [id, range.toString().length]))
  return hits.toSorted(([a], [b]) => lengths.get(a)! - lengths.get(b)!)
}

/** The registry, where it can be asked what is painted at a point (Chromium 140). */
type Registry = HighlightRegistry & {
  highlightsFromPoint?: (
    x: number,
    y: number,
    options: { shadowRoots: ShadowRoot[] },
  ) => { highlight: Highlight; ranges: AbstractRange[] }[]
}

interface Caret {
  node: Node
  offset: number
}

/** The place in the text under a point. Chromium before 128 knows only the older of the two ways to ask. */
function caretAt(document: Document, x: number, y: number): Caret | null {
  const asked: Partial<Pick<Document, 'caretPositionFromPoint'>> & {
    caretRangeFromPoint?: (x: number, y: number) => Range | null
  } = document
  const position = asked.caretPositionFromPoint?.(x, y)
  if (position) return { node: position.offsetNode, offset: position.offset }
  const range = asked.caretRangeFromPoint?.(x, y)
  return range ? { node: range.startContainer, offset: range.startOffset } : null
}

function contains(range: Range, node: Node, offset: number): boolean {
  return node.getRootNode() === range.startContainer.getRootNode() && range.isPointInRange(node, offset)
}

/** A caret is also found beside a line's end and between two lines: only what is painted counts. */
function covers(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    rect => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom,
  )
}
