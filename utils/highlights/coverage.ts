/** Letters in a row that two texts of one language seldom share by chance, and that fit between two edited words. */
const GRAM = 5
/** So much of a quote is looked at: the work grows with its length, what is learnt does not. */
const MOST = 2000

/**
 * How much of a quote is somewhere in a passage, 0 to 1: the share of its rows of five letters. What was put in between
 * does not count, as it does for a distance; other words with the same beginning and end do not hide behind them.
 */
export function coverage(quote: string, passage: string): number {
  const wanted = gramsOf(quote.slice(0, MOST))
  if (wanted.size === 0) return passage.includes(quote) ? 1 : 0
  const all = wanted.size
  for (let at = 0; at + GRAM <= passage.length && wanted.size > 0; at++) wanted.delete(passage.slice(at, at + GRAM))
  return 1 - wanted.size / all
}

function gramsOf(text: string): Set<string> {
  const grams = new Set<string>()
  for (let at = 0; at + GRAM <= text.length; at++) grams.add(text.slice(at, at + GRAM))
  return grams
}
