import type { HighlightDraft, HighlightRecord } from '../library/records.ts'
import type { FoundFigure } from './found-figures.ts'
import { describePassage, highlightsOf } from './passages.ts'
import type { Passages } from './passages.ts'
import type { ReaderPort } from './port.ts'
import { articleDraft, figureDraft } from './reading.ts'
import type { Reading } from './reading.ts'
import type { Readings } from './readings.ts'

/**
 * Asks the library for what is kept of a page's articles, and shows it there; where the library does not answer, the current
 * reading says so. False where there is nothing to ask for, or `stop` came first.
 */
export async function showHighlights(
  readings: Readings,
  passages: Passages,
  port: Pick<ReaderPort, 'highlightsFor'>,
  stop: AbortSignal,
): Promise<boolean> {
  const addresses = new Set(readings.all.flatMap(({ article }) => article?.canonicalUrl ?? []))
  if (addresses.size === 0) return false
  const otherProblems = () => readings.current.problems.filter(({ kind }) => kind !== 'library-unavailable')
  try {
    const records = await highlightsOf([...addresses], port)
    readings.current.problems = otherProblems()
    await passages.show(records, stop)
  } catch (error) {
    if (stop.aborted) return false
    const reason = error instanceof Error ? error.message : String(error)
    readings.current.problems = [...otherProblems(), { kind: 'library-unavailable', reason }]
  }
  return true
}

/** What the reader says of a passage that they keep. */
export type Said = Pick<HighlightDraft, 'colour' | 'note' | 'tags'>

/** A passage as it is kept. Null where it is no part of the page any more. */
export function draftOf(
  document: Document,
  of: Reading,
  range: Range,
  said: Said,
  figure?: FoundFigure,
): HighlightDraft | null {
  const place = describePassage(document, range)
  return place && { ...place, ...said, ...(figure && { figure: figureDraft(of, figure) }) }
}

/** Keeps a passage with its article. Rejects in words where it could not be. */
export async function keepPassage(
  of: Reading,
  highlight: HighlightDraft,
  port: Pick<ReaderPort, 'keep'>,
): Promise<HighlightRecord> {
  if (!of.article) throw new Error('There is no article here.')
  return port.keep(articleDraft(of, of.said ?? of.article), highlight)
}
