import type { Reach } from '../figures/corrections.ts'
import type { HighlightColour } from '../library/records.ts'
import type { CardModel } from './card-model.ts'

/** A rectangle in the viewport that something is shown beside. */
export interface Place {
  left: number
  top: number
  right: number
  bottom: number
}

export interface FigureCardModel {
  card: CardModel
  kept: boolean
  /** The host whose figures a correction may reach. */
  site: string
  /** The reader is busy in the card: it stays. */
  onCorrecting: () => void
  /** Another currency, null for no figure, or undefined to take back what was said. */
  onCorrect: (reach: Reach, currency: string | null | undefined) => void
  onKeep: () => void
  onNote: () => void
  onCopy: () => void
  onClose: () => void
}

/** The conversion of the amount that is pointed at. */
export interface BubbleModel {
  /** In pieces that are not broken. */
  pieces: readonly string[]
  onOpen: () => void
}

export interface HighlightCardModel {
  quote: string
  note: string
  colour: HighlightColour
  /** What the passage was and is, where it has changed since. */
  change?: { from: string; to: string }
  onColour: (colour: HighlightColour) => void
  onNote: () => void
  onCopy: () => void
  onRemove: () => void
  onClose: () => void
}

export interface SelectionBarModel {
  /** The key that highlights, shown as a hint; none when letter keys are off. */
  hint?: string
  onPick: (colour: HighlightColour) => void
  onNote: () => void
  onCopy: () => void
}

export interface NoteEditorModel {
  note: string
  /** Called with each change, so that nothing written is lost. */
  onDraft: (note: string) => void
  onSave: (note: string) => void
  onCancel: () => void
}

/** One card, bar or note, beside a place in the page. */
export type ShownModel = {
  place: Place
  /** It was opened by a key: the focus goes into it, so that Tab reaches its buttons. */
  focus?: boolean
} & (
  | ({ kind: 'figure' } & FigureCardModel)
  | ({ kind: 'bubble' } & BubbleModel)
  | ({ kind: 'highlight' } & HighlightCardModel)
  | ({ kind: 'bar' } & SelectionBarModel)
  | ({ kind: 'note' } & NoteEditorModel)
)

/** What Angka shows over a page at one moment: one card, bar or note, a toast, and what a screen reader is told. */
export interface OverlayModel {
  shown?: ShownModel
  toast?: { text: string; action?: { label: string; run: () => void } }
  announcement: string
}

/** Where a card stands: over the page, redrawn with each change. */
export interface Overlay {
  readonly model: OverlayModel
  /** Changes some of what is shown. */
  show(change: Partial<OverlayModel>): void
  /** Whether an event happened in what is shown. */
  contains(target: EventTarget | null): boolean
  readonly shadow: ShadowRoot
}
