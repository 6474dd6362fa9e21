import type { Reach } from '../figures/corrections.ts'
import type { HighlightColour } from '../library/records.ts'
import type { CardModel } from './card-model.ts'
import type { PassageChange } from './passages.ts'

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
  id: string
  quote: string
  note: string
  tags: readonly string[]
  colour: HighlightColour
  /** The day on which it was kept, in words. */
  kept: string
  state: 'exact' | 'moved' | 'changed' | 'missing'
  /** What the passage was and is, where it has changed since. */
  change?: PassageChange
  /** Which of several that lie over each other it is, and how many they are. */
  among?: { index: number; all: number }
  /** Its two ends on the page, to be moved; none where it is missing. */
  ends?: EndsModel
  onColour: (colour: HighlightColour) => void
  onNote: () => void
  onTags: () => void
  onCopy: () => void
  onRemove: () => void
  /** Opens the next of those that lie over each other. */
  onNext: () => void
  onClose: () => void
}

export type End = 'start' | 'end'

/** Where a passage's ends are in the viewport: a vertical line each. */
export interface EndsModel {
  start: EndPlace
  end: EndPlace
  /** The end that Shift with an arrow moves. */
  active: End
  /** Whether the text runs from right to left there: a handle hangs off the passage, and arrows move as they point. */
  rightToLeft: boolean
  onActive: (end: End) => void
  /** A handle was pulled to a point of the viewport. */
  onPull: (end: End, x: number, y: number) => void
  onDrop: () => void
  /** Moves an end by so many words, forward in the text. */
  onStep: (end: End, by: 1 | -1) => void
}

export interface EndPlace {
  x: number
  top: number
  bottom: number
}

export interface SelectionBarModel {
  /** The key that highlights, shown as a hint; none when letter keys are off. */
  hint?: string
  onPick: (colour: HighlightColour) => void
  onNote: () => void
  onTags: () => void
  onCopy: () => void
}

/** What can be written on a passage. */
export interface WrittenNote {
  /** Markdown. */
  note: string
  tags: string[]
}

export type NoteField = 'note' | 'tags'

export interface NoteEditorModel extends WrittenNote {
  /** What the note is of: another one is another editor. */
  key: string
  /** Where the focus goes. */
  field: NoteField
  /** The tags in use, the most used first. */
  known: readonly string[]
  /** Why it could not be saved. */
  failure?: string
  /** Called with each change, so that nothing written is lost. */
  onDraft: (written: WrittenNote) => void
  onSave: (written: WrittenNote) => void
  onCancel: () => void
}

/** A question with two answers. */
export interface QuestionModel {
  question: string
  detail: string
  yes: string
  no: string
  onYes: () => void
  onNo: () => void
}

/** What a toast offers. */
export interface ToastAction {
  label: string
  run: () => void
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
  | ({ kind: 'ask' } & QuestionModel)
)

/** What Angka shows over a page at one moment: one card, bar or note, a toast, and what a screen reader is told. */
export interface OverlayModel {
  shown?: ShownModel
  toast?: { text: string; action?: ToastAction }
  announcement: string
}

/** Where a card stands: over the page, redrawn with each change. */
export interface Overlay {
  readonly model: OverlayModel
  /** Changes some of what is shown. */
  show(change: Partial<OverlayModel>): void
  /** Whether an event happened in what is shown. */
  contains(target: EventTarget | null): boolean
  /** Whether the reader can see what is shown: neither see-through nor covered by the page. */
  isSeen(): boolean
  readonly shadow: ShadowRoot
}
