/** Longer contexts are cut to their near end: the work is the product of two lengths. */
const MOST = 256

let row = new Uint16Array(MOST * 2 + 2)

/**
 * How much of `pattern` a text begins with, 0 to 1: one less the share of edits that turn the pattern into some start of
 * `text`. Levenshtein's distance with a free end, in two-hundredths of a millisecond for sixty characters.
 */
export function startSimilarity(pattern: string, text: string): number {
  const length = Math.min(pattern.length, MOST)
  if (length === 0) return 0
  const width = Math.min(text.length, length + (length >> 1))
  if (row.length < width + 1) row = new Uint16Array(width + 1)
  for (let column = 0; column <= width; column++) row[column] = column
  for (let line = 1; line <= length; line++) {
    const code = pattern.charCodeAt(line - 1)
    let diagonal = row[0]!
    row[0] = line
    for (let column = 1; column <= width; column++) {
      const above = row[column]!
      const left = row[column - 1]!
      let best = diagonal + (text.charCodeAt(column - 1) === code ? 0 : 1)
      if (above + 1 < best) best = above + 1
      if (left + 1 < best) best = left + 1
      row[column] = best
      diagonal = above
    }
  }
  let least = length
  for (let column = 0; column <= width; column++) if (row[column]! < least) least = row[column]!
  return 1 - least / length
}

/** The same for the end of a text: how much of `pattern`, read backwards, it ends with. */
export function endSimilarity(pattern: string, text: string): number {
  return startSimilarity(reverse(pattern.slice(-MOST)), reverse(text.slice(-MOST * 2)))
}

function reverse(text: string): string {
  let reversed = ''
  for (let at = text.length - 1; at >= 0; at--) reversed += text[at]!
  return reversed
}

/** How many of its last letters `pattern` has in common with what stands in a text before an offset. */
export function sameEnd(pattern: string, text: string, offset: number): number {
  let same = 0
  while (same < pattern.length && same < offset && pattern[pattern.length - 1 - same] === text[offset - 1 - same])
    same++
  return same
}

/** How many of its first letters `pattern` has in common with what stands in a text from an offset on. */
export function sameStart(pattern: string, text: string, offset: number): number {
  let same = 0
  while (same < pattern.length && offset + same < text.length && pattern[same] === text[offset + same]) same++
  return same
}
