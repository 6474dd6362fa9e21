import type { FoundFigure } from './found-figures.ts'
import { CONVERTED_HIGHLIGHT, FIGURE_HIGHLIGHT } from './page-styles.ts'
import type { PlacedFigure } from './pointer.ts'

/** Figures underlined in a page, and of them, in a line of its own, those whose conversion waits to be pointed at. */
export interface FigurePainting {
  paint(placed: readonly PlacedFigure[], isConverted: (found: FoundFigure) => boolean): void
  clear(): void
}

export function createFigurePainting(document: Document, signal: AbortSignal): FigurePainting {
  const asSelected = paintsAsSelected(document.defaultView!)
  const registry = () => (document.defaultView as unknown as { CSS: typeof CSS }).CSS.highlights
  const set = (name: string, placed: readonly PlacedFigure[]) => {
    if (placed.length > 0) registry().set(name, new Highlight(...placed.map(({ range }) => range)))
    else registry().delete(name)
  }
  let others: readonly PlacedFigure[] = []
  const paintOthers = () => set(FIGURE_HIGHLIGHT, asSelected.matches ? others.filter(isLetOff) : others)
  asSelected.addEventListener('change', paintOthers, { signal })
  return {
    paint(placed, isConverted) {
      const { converted = [], other = [] } = Object.groupBy(placed, ({ found }) =>
        isConverted(found) ? 'converted' : 'other',
      )
      set(CONVERTED_HIGHLIGHT, converted)
      others = other
      paintOthers()
    },
    clear() {
      others = []
      registry().delete(CONVERTED_HIGHLIGHT)
      registry().delete(FIGURE_HIGHLIGHT)
    },
  }
}

/**
 * Chromium 156 paints every registered range in the colours of what is selected while colours are forced, whatever its style
 * says: figures could not be told from what the reader marked, and are left unpainted then. Firefox paints the line that it
 * is told.
 */
function paintsAsSelected(window: Window): MediaQueryList {
  const isGecko = (window as unknown as { CSS: typeof CSS }).CSS.supports('-moz-orient', 'inline')
  return window.matchMedia(isGecko ? 'not all' : '(forced-colors: active)')
}

/** Whether the page keeps its own colours there: then the style is followed. Not ours to change in a page of others. */
function isLetOff({ range }: PlacedFigure): boolean {
  const element = range.startContainer.parentElement
  return element !== null && getComputedStyle(element).getPropertyValue('forced-color-adjust') === 'none'
}
