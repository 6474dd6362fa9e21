/** How far to either side of a figure its sentence is looked for, in UTF-16 units. */
const REACH = 600

const segmenters = new Map<string, Intl.Segmenter>()

/**
 * The sentence, or the sentences, that `start` to `end` lie in: UTF-16 offsets without the white space around. Sentences are
 * those of Unicode (UAX #29) within a window, so that a text without full stops gives 600 units to either side at most.
 */
export function sentenceAround(
  text: string,
  start: number,
  end: number,
  language: string,
): { start: number; end: number } {
  const low = Math.max(0, Math.min(start, text.length))
  const high = Math.max(low, Math.min(end, text.length))
  const from = Math.max(0, low - REACH)
  const window = text.slice(from, high + REACH)
  let first = low
  let last = high
  for (const { index, segment } of segmenterOf(language).segment(window)) {
    const begins = from + index
    const ends = begins + segment.length
    if (begins <= low && ends > low) first = begins + (segment.length - segment.trimStart().length)
    if (begins < high && ends >= high) last = begins + segment.trimEnd().length
  }
  return { start: Math.min(first, low), end: Math.max(last, high) }
}

/** A tag that Intl does not accept falls back to its root rules, which are the same for nearly all languages. */
function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language)
  if (known) return known
  let segmenter: Intl.Segmenter
  try {
    segmenter = new Intl.Segmenter(language, { granularity: 'sentence' })
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    segmenter = new Intl.Segmenter('und', { granularity: 'sentence' })
  }
  if (segmenters.size < 32) segmenters.set(language, segmenter)
  return segmenter
}
