import { useState } from 'preact/hooks'
import type { HighlightColour } from '../utils/library/records.ts'
import type { End, EndPlace, EndsModel } from '../utils/reader/overlay-model.ts'
import { useWords } from './words.ts'

/** The two ends of the highlight that is opened, to be dragged; with the focus on one, arrows move it by words. */
export function Handles(model: EndsModel & { colour: HighlightColour }) {
  const [isPulled, setIsPulled] = useState(false)
  return (
    <div class={isPulled ? 'handles pulled' : 'handles'}>
      <Handle {...model} which="start" place={model.start} onPulled={setIsPulled} />
      <Handle {...model} which="end" place={model.end} onPulled={setIsPulled} />
    </div>
  )
}

interface Props extends EndsModel {
  colour: HighlightColour
  which: End
  place: EndPlace
  onPulled: (isPulled: boolean) => void
}

function Handle({ which, place, colour, active, rightToLeft, onActive, onPull, onDrop, onStep, onPulled }: Props) {
  const { t } = useWords()
  // The pointer holds the handle beside the line: what counts is the place in the line.
  const [grip, setGrip] = useState<{ x: number; y: number } | null>(null)
  const middle = (place.top + place.bottom) / 2
  const isLeft = (which === 'start') !== rightToLeft
  const drop = () => {
    setGrip(null)
    onPulled(false)
    onDrop()
  }
  return (
    <button
      type="button"
      class={`handle ${colour} ${isLeft ? 'left' : 'right'} ${which}`}
      aria-label={t(`card.end.${which}`)}
      title={t(`card.end.${which}`)}
      aria-pressed={active === which}
      style={{ left: `${place.x}px`, top: `${place.top}px`, blockSize: `${place.bottom - place.top}px` }}
      onFocus={() => active !== which && onActive(which)}
      onPointerDown={event => {
        if (event.button !== 0) return
        event.currentTarget.setPointerCapture(event.pointerId)
        // No drag of the browser's own, and no selection.
        event.preventDefault()
        setGrip({ x: event.clientX - place.x, y: event.clientY - middle })
        onPulled(true)
      }}
      onPointerMove={event => grip && onPull(which, event.clientX - grip.x, event.clientY - grip.y)}
      onPointerUp={() => grip && drop()}
      onPointerCancel={() => grip && drop()}
      onKeyDown={event => {
        if (event.shiftKey) return
        const by = { ArrowRight: rightToLeft ? -1 : 1, ArrowLeft: rightToLeft ? 1 : -1 }[event.key]
        if (by !== 1 && by !== -1) return
        event.preventDefault()
        event.stopPropagation()
        onStep(which, by)
      }}
    >
      <span aria-hidden="true" />
    </button>
  )
}
