import type { ArticleEntry, HighlightRecord } from '../../utils/library/records.ts'
import { hasWordOf } from '../../utils/text-marks.ts'

/** A closed article shows so many of its highlights. */
const PREVIEW = 1
/** The same while something is searched for. */
const FOUND = 3

/** The highlights that an article shows in the list: all where it is open, else its first, or those that a search found. */
export function shownQuotes({ highlights }: ArticleEntry, isOpen: boolean, search: string): HighlightRecord[] {
  if (isOpen) return highlights
  if (!search) return highlights.slice(0, PREVIEW)
  const found = highlights.filter(({ words }) => hasWordOf(words, search))
  return found.length > 0 ? found.slice(0, FOUND) : highlights.slice(0, PREVIEW)
}
