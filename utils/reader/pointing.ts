import type { Cards } from './cards.ts'
import { placeOf, rangeOf } from './figure-place.ts'
import type { FoundFigure } from './found-figures.ts'
import type { Overlay } from './overlay-model.ts'
import { figureAt } from './pointer.ts'
import type { Session } from './session.ts'

/** The pointer rests this long on a figure before its card opens, in milliseconds. */
const OPEN_AFTER = 250
/** It may be away from the figure and the card this long before that closes. */
const CLOSE_AFTER = 400

/** What an amount stands in that does something else when it is pressed. */
const PRESSABLE = 'a[href], button, input, select, textarea, label, summary, [role="button"], [contenteditable]'

interface Options {
  document: Document
  session: Session
  overlay: Overlay
  cards: Cards
  /** Whether the keyboard walks the figures now: the pointer opens nothing then. */
  isWalking: () => boolean
}

/** Figures under the pointer: their card opens when it rests on them, or only their conversion, if that is how it is shown. */
export interface Pointing {
  moved(event: PointerEvent): void
  /** Opens what was pressed; false where no figure was. */
  pressed(event: MouseEvent): boolean
}

export function createPointing({ document, session, overlay, cards, isWalking }: Options): Pointing {
  const window = document.defaultView!
  /** The figure that the pointer is on. */
  let aimed: FoundFigure | undefined
  let openTimer: number | undefined
  let closeTimer: number | undefined
  let frame = 0

  const figureUnder = ({ clientX, clientY }: MouseEvent) =>
    figureAt(document, session.placed(), clientX, clientY)?.found

  /** Whether the conversion of an amount waits for the pointer. */
  const waits = (found: FoundFigure) =>
    session.choices.conversionMode === 'hover' && session.conversion(found).length > 0

  function point(event: PointerEvent) {
    if (overlay.contains(event.target)) return stay()
    const { shown } = overlay.model
    const isOther = shown && shown.kind !== 'figure' && shown.kind !== 'bubble'
    const busy = event.buttons !== 0 || isWalking() || cards.pinned || isOther
    const found = busy ? undefined : (session.figureOf(event.target) ?? figureUnder(event))
    if (found !== aimed) window.clearTimeout(openTimer)
    if (found && found !== aimed && found !== cards.figure) {
      openTimer = window.setTimeout(() => {
        if (waits(found)) cards.openBubble(found, 'pointed', event)
        else cards.openFigure(found, placeOf(rangeOf(found), event))
      }, OPEN_AFTER)
    }
    aimed = found
    if (busy || !shown || found === cards.figure) return stay()
    closeTimer ??= window.setTimeout(() => {
      closeTimer = undefined
      cards.close()
    }, CLOSE_AFTER)
  }

  /** The pointer came back before the card closed. */
  function stay() {
    window.clearTimeout(closeTimer)
    closeTimer = undefined
  }

  /** An amount in the text itself that was pressed: where nothing else is meant by that. */
  function waitingUnder(event: MouseEvent): FoundFigure | undefined {
    if (event.target instanceof Element && event.target.closest(PRESSABLE)) return undefined
    if (session.choices.conversionMode !== 'hover' || session.passageAt(event.clientX, event.clientY)) return undefined
    const found = document.getSelection()?.isCollapsed === false ? undefined : figureUnder(event)
    return found && waits(found) ? found : undefined
  }

  return {
    moved(event) {
      if (event.pointerType === 'touch' || frame) return
      frame = window.requestAnimationFrame(() => {
        frame = 0
        point(event)
      })
    },
    pressed(event) {
      const found = session.figureOf(event.target) ?? waitingUnder(event)
      if (!found) return false
      window.clearTimeout(openTimer)
      // A finger cannot point: the first touch shows the conversion, the next one opens the card.
      const isFirstTouch = (event as PointerEvent).pointerType === 'touch' && cards.figure !== found
      if (isFirstTouch && waits(found)) cards.openBubble(found, 'pressed', event)
      else cards.openFigure(found, placeOf(rangeOf(found), event), 'pressed')
      return true
    },
  }
}
