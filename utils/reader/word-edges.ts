/** Words are looked for so far from a place, in UTF-16 units: farther than any word is long. */
const REACH = 400

/**
 * The nearest place before (`by` -1) or behind (`by` 1) an offset where a word starts, or ends; null where there is none
 * within reach. What a word is, the language says (`Intl.Segmenter`), also where none is written apart.
 */
export function nextWordEdge(
  text: string,
  offset: number,
  edge: 'start' | 'end',
  by: 1 | -1,
  language: string,
): number | null {
  const from = Math.max(0, offset - REACH)
  const piece = text.slice(from, offset + REACH)
  const edges: number[] = []
  for (const { segment, index, isWordLike } of segmenter(language).segment(piece)) {
    if (isWordLike) edges.push(from + index + (edge === 'end' ? segment.length : 0))
  }
  const next = by > 0 ? edges.find(at => at > offset) : edges.findLast(at => at < offset)
  return next ?? null
}

function segmenter(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'word' })
  } catch (error) {
    // A page may name a language in a way that no standard knows.
    if (!(error instanceof RangeError)) throw error
    return new Intl.Segmenter(undefined, { granularity: 'word' })
  }
}
