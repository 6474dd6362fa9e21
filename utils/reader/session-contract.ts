import type { Article } from '../article/index.ts'
import type { Reach } from '../figures/corrections.ts'
import type { HighlightDraft, HighlightRecord } from '../library/records.ts'
import type { cardFor } from './card.ts'
import type { FoundFigure } from './found-figures.ts'
import type { PageState } from './page-state.ts'
import type { PanelState } from './panel-state.ts'
import type { Said } from './keeping.ts'
import type { Passage } from './passages.ts'
import type { PlacedFigure } from './pointer.ts'
import type { ReaderChoices } from './port.ts'

/** An article being read in a page: its figures, their worth, its highlights, and what of it stands in the text. */
export interface Session {
  /** The article as its reader has it: with their corrections. */
  readonly article: Article | undefined
  readonly figures: readonly FoundFigure[]
  readonly passages: readonly Passage[]
  readonly choices: ReaderChoices
  /** Where the figures are on the page now, in its order. */
  placed(): readonly PlacedFigure[]
  /** The figure whose conversion or mark an element is. */
  figureOf(element: EventTarget | null): FoundFigure | undefined
  /** The conversion of an amount, in pieces that are not broken, where it has one; empty while conversions are off. */
  conversion(found: FoundFigure): string[]
  passageAt(x: number, y: number): Passage | null
  passageRange(passage: Passage): Range | null
  card(found: FoundFigure, now: Date): ReturnType<typeof cardFor>
  /** The highlight by which a figure is kept already. */
  keptAs(found: FoundFigure): Passage | undefined
  /** Reads the page, or reads it again after a change; harmless when nothing has changed. */
  read(): Promise<void>
  /** The article that a figure is of, or a passage lies in. */
  articleAt(place: FoundFigure | Range): Article | undefined
  /** A passage of the page as it would be kept. Null where it is no part of the page any more. */
  describe(range: Range, said: Said, figure?: FoundFigure): HighlightDraft | null
  /** Saves the article as it is now. Rejects in words when it could not be saved. */
  save(): Promise<void>
  /** Keeps a passage of the article at an address, or of the current one. Rejects in words when it could not be saved. */
  keep(highlight: HighlightDraft, canonicalUrl?: string): Promise<HighlightRecord>
  /** The passages that lie over one or under it, itself among them: the shortest first. */
  overlapping(passage: Passage): Passage[]
  /** Paints a passage in another place of the page's text, until what is kept is shown anew. */
  preview(passage: Passage, at: [start: number, end: number]): void
  /**
   * Remembers that a figure, or all whose sign leaves as much open, is money of another currency (ISO 4217), or no figure
   * (null); undefined takes it back. Rejects in words when it could not be saved.
   */
  correctFigure(found: FoundFigure, reach: Reach, currency: string | null | undefined): Promise<void>
  /** What was said so far of a figure, or of all whose sign leaves as much open: undefined where nothing was. */
  saidOfFigure(found: FoundFigure, reach: Reach): string | null | undefined
  /** Asks the library again for the highlights of this article. */
  refreshHighlights(): Promise<void>
  /** Asks the library again for what it has of this article: its highlights, and what was corrected of it. */
  refresh(): Promise<void>
  /** Asks again for the rates, and converts anew by them; true where that changes a conversion in the text. */
  refreshRates(): Promise<boolean>
  /** Puts conversions into the text, or takes them out. */
  setConversions(on: boolean): void
  choose(choices: ReaderChoices): Promise<void>
  /** Goes on in a page that was put away, and has come back as it was: what the reader changed meanwhile is caught up. */
  resume(choices: ReaderChoices): Promise<void>
  state(): PageState
  /** The current article for the side panel: every figure and highlight of it. */
  panel(): PanelState
}
