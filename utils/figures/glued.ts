import type { Lexicon } from './entry.ts'
import type { Token } from './scan.ts'

/**
 * The parts of a number written in one word, as tokens: "einhundertneunundneunzig" is ein, hundert, neun, und, neunzig. A
 * word that does not fall into such parts to its end ("einzig", "achtsam") gives none.
 */
export function splitGlued(word: string, start: number, lexicon: Lexicon): Token[] {
  if (word.length < 6 || word.includes(' ')) return []
  const tokens: Token[] = []
  let at = 0
  while (at < word.length) {
    const length = partAt(word, at, lexicon)
    if (length === 0) return []
    tokens.push({
      start: start + at,
      end: start + at + length,
      entry: lexicon.phrases.get(word.slice(at, at + length))!,
    })
    at += length
  }
  return tokens.length > 1 ? tokens : []
}

/** Longest first; "million" is the longest of a part that a word is glued of. */
const MAX_PART = 9

function partAt(word: string, at: number, lexicon: Lexicon): number {
  for (let length = Math.min(MAX_PART, word.length - at); length > 1; length--) {
    const entry = lexicon.phrases.get(word.slice(at, at + length))
    if (!entry) continue
    if (entry.cardinal !== undefined || entry.multiplier || entry.magnitude || entry.join || entry.teen) return length
  }
  return 0
}
