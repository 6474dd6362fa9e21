/**
 * Words for the search: the same text gives the same words whichever language the interface speaks, so that what was
 * indexed under one is found under another.
 */
const segmenter = new Intl.Segmenter('und', { granularity: 'word' })

// Written without spaces between words: dictionaries cut them differently in each browser.
const UNSPACED =
  /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}\p{scx=Tibetan}]/u

// No words by the Unicode rules, yet people search for them: € and %, and emoji in tags.
const SIGN = /^[\p{Sc}\p{Extended_Pictographic}%]/u

// Where a word begins inside one: Rp|86,8 and l'|économie and www.|contoh.
const INNER_START = /(?<=\p{L})(?=\p{N})|(?<=['.:_])(?=\p{L})/gu

/** A word of a text, or a run of one that is written without spaces. */
export interface Token {
  text: string
  /** Its place in the folded text, in UTF-16 units. */
  start: number
  unspaced: boolean
}

/** The words of a text that is folded already, in their order. */
export function* tokensOf(folded: string): Generator<Token> {
  let run = ''
  let start = 0
  for (const { segment, index, isWordLike } of segmenter.segment(folded)) {
    const isWord = isWordLike === true || SIGN.test(segment)
    if (isWord && UNSPACED.test(segment)) {
      if (run === '') start = index
      run += segment
      continue
    }
    if (run !== '') yield { text: run, start, unspaced: true }
    run = ''
    if (isWord) yield { text: segment, start: index, unspaced: false }
  }
  if (run !== '') yield { text: run, start, unspaced: true }
}

/** Where words begin inside a word, in UTF-16 units from its own beginning. */
export function innerStarts(word: string): number[] {
  return [...word.matchAll(INNER_START)].map(({ index }) => index)
}
