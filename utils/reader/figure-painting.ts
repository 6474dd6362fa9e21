import type { FoundFigure } from './found-figures.ts'
import { CONVERTED_HIGHLIGHT, FIGURE_HIGHLIGHT } from './page-styles.ts'
import type { PlacedFigure } from './pointer.ts'

/** Figures underlined in a page, and of them, in a line of its own, those whose conversion waits to be pointed at. */
export interface FigurePainting {
  paint(placed: readonly PlacedFigure[], isConverted: (found: FoundFigure) => boolean): void
  clear(): void
}

export function createFigurePainting(document: Document): FigurePainting {
  const registry = () => (document.defaultView as unknown as { CSS: typeof CSS }).CSS.highlights
  const set = (name: string, placed: readonly PlacedFigure[]) => {
    if (placed.length > 0) registry().set(name, new Highlight(...placed.map(({ range }) => range)))
    else registry().delete(name)
  }
  return {
    paint(placed, isConverted) {
      const { converted = [], other = [] } = Object.groupBy(placed, ({ found }) =>
        isConverted(found) ? 'converted' : 'other',
      )
      set(CONVERTED_HIGHLIGHT, converted)
      set(FIGURE_HIGHLIGHT, other)
    },
    clear() {
      registry().delete(CONVERTED_HIGHLIGHT)
      registry().delete(FIGURE_HIGHLIGHT)
    },
  }
}
