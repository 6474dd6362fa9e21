import type { ComponentChild } from 'preact'
import type { Notice, ShellPlace, Work } from '../../components/library/LibraryShell.tsx'
import type { LibraryClient } from '../../utils/platform/library-calls.ts'
import type { Words } from '../../utils/platform/words.ts'
import type { RunWork } from './use-works.ts'

/** What every place of the library page is drawn with. */
export interface PlaceProps {
  library: LibraryClient
  words: Words
  /** What the address says behind the place: "#articles/ID" is ID; empty for none. */
  rest: string
  /** Says what was done or went wrong, in the corner of the page. */
  say: (notice: Notice) => void
  /** Does something that may fail, and says so where it does. */
  attempt: (work: Promise<unknown>) => void
  /** Does something long, which goes on when the place is left: with its progress, and a way to stop it. */
  runWork: RunWork
  /** What of that is going on, begun at this place. */
  running?: Work
  /** A failure of the library in the reader's words. */
  inWords: (error: unknown) => string
}

/** A place of the library page: its line in the navigation, and what is shown there. One file a place, in `places/`. */
export interface Place extends ShellPlace {
  Show: (props: PlaceProps) => ComponentChild
}
