import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { ComponentChildren } from 'preact'
import type { OverlayModel, Place } from '../utils/reader/overlay-model.ts'
import { Bubble } from './Bubble.tsx'
import { FigureCard } from './card/FigureCard.tsx'
import { Handles } from './Handles.tsx'
import { HighlightCard } from './HighlightCard.tsx'
import { NoteEditor } from './NoteEditor.tsx'
import { Question } from './Question.tsx'
import { SelectionBar } from './SelectionBar.tsx'

/** Everything that Angka shows over a page: one card, bar or note at a time, a toast, and a live region. */
export function InPage({ model }: { model: OverlayModel }) {
  const { shown, toast, announcement } = model
  return (
    <>
      {shown && (
        <Beside
          place={shown.place}
          above={shown.kind === 'bar' || shown.kind === 'bubble'}
          centred={shown.kind === 'bubble'}
          focus={shown.focus}
          key={shown.kind === 'note' ? shown.key : shown.kind}
        >
          {shown.kind === 'figure' && <FigureCard {...shown} />}
          {shown.kind === 'bubble' && <Bubble {...shown} />}
          {shown.kind === 'highlight' && <HighlightCard {...shown} />}
          {shown.kind === 'bar' && <SelectionBar {...shown} />}
          {shown.kind === 'note' && <NoteEditor {...shown} />}
          {shown.kind === 'ask' && <Question {...shown} />}
        </Beside>
      )}
      {shown?.kind === 'highlight' && shown.ends && <Handles colour={shown.colour} {...shown.ends} />}
      {toast && (
        <div class="layer toast">
          <span>{toast.text}</span>
          {toast.action && (
            <button type="button" class="undo" onClick={toast.action.run}>
              {toast.action.label}
            </button>
          )}
        </div>
      )}
      <div class="visually-hidden" role="status" aria-live="polite">
        {announcement}
      </div>
    </>
  )
}

const GAP = 8
/** A card is never made lower than this, whatever it covers. */
const LEAST_HEIGHT = 200

interface BesideProps {
  place: Place
  above?: boolean
  /** In the middle of the rectangle, not at its left edge. */
  centred?: boolean
  focus?: boolean
  children: ComponentChildren
}

/** Places its child below (or above) a rectangle, wherever it fits into the window. */
function Beside({ place, above = false, centred = false, focus = false, children }: BesideProps) {
  const box = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState<{ left: number; top: number; room: number } | null>(null)
  useLayoutEffect(() => {
    const size = box.current?.getBoundingClientRect()
    if (!size) return
    const { innerWidth, innerHeight } = window
    const roomAbove = place.top - 2 * GAP
    const roomBelow = innerHeight - place.bottom - 2 * GAP
    // On the wanted side where it fits, else where there is more room; what is still too tall scrolls in itself.
    const fits = (room: number) => size.height <= room
    const overhead = above ? fits(roomAbove) || roomAbove > roomBelow : !fits(roomBelow) && roomAbove > roomBelow
    const room = Math.max(LEAST_HEIGHT, overhead ? roomAbove : roomBelow)
    const height = Math.min(size.height, room)
    const top = overhead ? place.top - GAP - height : place.bottom + GAP
    const left = centred ? (place.left + place.right - size.width) / 2 : place.left
    setAt({
      left: Math.max(GAP, Math.min(left, innerWidth - size.width - GAP)),
      top: Math.max(GAP, Math.min(top, innerHeight - height - GAP)),
      room,
    })
  }, [place.left, place.top, place.right, place.bottom, above, centred])
  const placed = at !== null
  useLayoutEffect(() => {
    if (!focus || !placed) return
    const buttons = [...(box.current?.querySelectorAll('button:enabled') ?? [])] as HTMLButtonElement[]
    const first = buttons.find(button => button.matches('footer *')) ?? buttons[0]
    first?.focus({ preventScroll: true })
  }, [focus, placed])
  return (
    <div
      ref={box}
      class="layer"
      style={
        at
          ? { left: `${at.left}px`, top: `${at.top}px`, '--room': `${at.room}px` }
          : { left: '0', top: '0', opacity: '0' }
      }
    >
      {children}
    </div>
  )
}
