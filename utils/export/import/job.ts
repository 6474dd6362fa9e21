import type { ImportProblem } from './problem.ts'
import type { Choices } from './shapes.ts'

/** How many of something are new, would change or were changed, and are there as they are. */
export interface Tally {
  new: number
  changed: number
  same: number
}

export interface ImportCounts {
  articles: Tally
  highlights: Tally
  /** Corrections, drafts and what is in the trash. */
  beside: Tally
}

/** What an import would do. */
export interface ImportPreview extends ImportCounts {
  /** How many pieces the file has; an import is that far when it is done. */
  pieces: number
  /** Titles of the first articles that are new, and of those that would change. */
  newTitles: string[]
  changedTitles: string[]
  unreadable: number
  /** Why, for the first of them. */
  problems: ImportProblem[]
  /** What its reader chose, where the file says it: only they say whether it is taken. */
  choices?: Choices
}

/** What was chosen anew by a file, and what it was before. */
export interface ChoicesTaken {
  before: Choices
  taken: Choices
}

/** An import that was begun. */
export interface ImportJob extends ImportCounts {
  id: string
  /** The file's name and size, and what tells it from another of that name and size. */
  name: string
  size: number
  print: string
  /** The importer's id. */
  format: string
  started: string
  updated: string
  /** How many pieces of the file were taken in. */
  pieces: number
  /** How many steps that took; each can be taken back. */
  steps: number
  unreadable: number
  state: 'running' | 'stopped' | 'done' | 'undoing' | 'undone'
  /** What was changed by its reader since and therefore stayed when the rest was taken back. */
  stayed: number
  /** What the reader let the file choose; given back with the rest. */
  choices?: ChoicesTaken
}
