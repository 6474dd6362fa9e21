import type { BubbleModel } from '../utils/reader/overlay-model.ts'

/** The conversion of the amount that is pointed at; pressing it opens the amount's card. */
export function Bubble({ pieces, onOpen }: BubbleModel) {
  return (
    <div class="bubble" role="tooltip" onClick={onOpen}>
      <bdi>
        {pieces.map((piece, i) => (
          <>
            {i > 0 && ' '}
            <span>{piece}</span>
          </>
        ))}
      </bdi>
    </div>
  )
}
