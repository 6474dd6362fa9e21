import { CURRENT_HIGHLIGHT } from './page-styles.ts'

/** One stop of figure mode: a figure or a highlight, in the order of the page. */
export interface Stop {
  /** What the stop is of: by it the mode finds its place again after the page has changed. */
  key: string
  /** Where it is; none where it is not on the page any more. */
  range?: Range
  /** What a screen reader is told at this stop. */
  words: string
  open: () => void
  /** Shows beside it what there is to see without opening it. */
  point?: () => void
}

/** Walking through the figures and highlights of a page by keyboard. */
export interface FigureMode {
  readonly active: boolean
  /** Begins at the first stop that is in view. False when there is nothing to walk through. */
  enter(stops: Stop[]): boolean
  /** Takes the stops of a page that has changed, and stays at the one that it was at. */
  update(stops: Stop[]): void
  /** Goes on by so many stops; stays at the ends. */
  step(by: number): void
  open(): void
  /** Ends, and gives the focus back to where it was. */
  leave(): void
}

export function createFigureMode(
  document: Document,
  onStop: (stop: Stop, index: number, all: number) => void,
): FigureMode {
  let stops: Stop[] = []
  let at = -1
  let focused: Element | null = null

  const highlights = () => (document.defaultView as unknown as { CSS: typeof CSS }).CSS.highlights

  function mark(stop: Stop | undefined) {
    if (stop?.range) highlights().set(CURRENT_HIGHLIGHT, new Highlight(stop.range))
    else highlights().delete(CURRENT_HIGHLIGHT)
  }

  function go(index: number) {
    at = Math.max(0, Math.min(index, stops.length - 1))
    const stop = stops[at]
    if (!stop) return
    mark(stop)
    const element = stop.range?.startContainer.parentElement
    const { top, bottom } = stop.range?.getBoundingClientRect() ?? { top: 0, bottom: 0 }
    const view = document.defaultView
    if (element && view && (top < 80 || bottom > view.innerHeight - 80)) {
      const reduced = view.matchMedia('(prefers-reduced-motion: reduce)').matches
      element?.scrollIntoView({ block: 'center', behavior: reduced ? 'instant' : 'smooth' })
    }
    onStop(stop, at, stops.length)
  }

  return {
    get active() {
      return at >= 0
    },
    enter(given) {
      stops = given
      if (stops.length === 0) return false
      focused = document.activeElement
      const first = stops.findIndex(({ range }) => range && range.getBoundingClientRect().top >= 0)
      go(Math.max(0, first))
      return true
    },
    update(given) {
      const key = stops[at]?.key
      const same = given.findIndex(stop => stop.key === key)
      stops = given
      at = Math.min(same >= 0 ? same : at, stops.length - 1)
      mark(stops[at])
    },
    step: by => go(at + by),
    open: () => stops[at]?.open(),
    leave() {
      if (at < 0) return
      at = -1
      stops = []
      highlights().delete(CURRENT_HIGHLIGHT)
      if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
      focused = null
    },
  }
}
