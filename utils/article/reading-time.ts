/**
 * Words a minute of silent reading, by language: Trauzettel-Klosinski et al., "Standardized assessment of reading
 * performance: the new international reading speed texts IReST" (IOVS 2012, table 2), rounded; scripts without spaces in
 * characters a minute.
 */
const WORDS_A_MINUTE: Record<string, number> = {
  ar: 138,
  de: 179,
  en: 228,
  es: 218,
  fi: 161,
  fr: 195,
  he: 187,
  it: 188,
  nl: 202,
  pl: 166,
  pt: 181,
  ru: 184,
  sl: 180,
  sv: 199,
  tr: 166,
}
const CHARACTERS_A_MINUTE: Record<string, number> = { zh: 255, ja: 357, ko: 400, th: 500, my: 500, lo: 500, km: 500 }
/** For the others: the mean of the measured ones. */
const MEAN_WORDS_A_MINUTE = 184

const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu

/** How many words a text has, where its language writes spaces between them. */
export function countWords(text: string): number {
  // Counted one by one: a list of two hundred thousand words is much to clear away.
  WORD.lastIndex = 0
  let count = 0
  while (WORD.test(text)) count++
  return count
}

const codeOf = (language: string) => language.slice(0, 3).split('-')[0]!.toLowerCase()

/** Whole minutes, one at least, that reading `text` takes; `language` is BCP 47. */
export function readingMinutes(text: string, language: string): number {
  const code = codeOf(language)
  const characters = CHARACTERS_A_MINUTE[code]
  const minutes = characters
    ? text.replace(/\s+/g, '').length / characters
    : countWords(text) / (WORDS_A_MINUTE[code] ?? MEAN_WORDS_A_MINUTE)
  return Math.max(1, Math.round(minutes))
}

/** Characters of a word as a dictionary cuts it, in scripts without spaces; about. */
const CHARACTERS_A_WORD = 1.7

/** The same for a text of which only the number of words is known. */
export function minutesForWords(words: number, language: string): number {
  const code = codeOf(language)
  const characters = CHARACTERS_A_MINUTE[code]
  const speed = characters ? characters / CHARACTERS_A_WORD : (WORDS_A_MINUTE[code] ?? MEAN_WORDS_A_MINUTE)
  return Math.max(1, Math.round(words / speed))
}

/** Languages that write no spaces between words: the platform's dictionaries cut them. */
const WITHOUT_SPACES = new Set(['zh', 'yue', 'ja', 'th', 'lo', 'km', 'my'])
/** So much text is counted without a pause: about a millisecond of work. */
const SLICE = 16_000
const SEGMENTED_SLICE = 2000

/** How many words a text of a language (BCP 47) has; it yields between slices. */
export function* countWordsSteps(text: string, language: string): Generator<undefined, number> {
  const code = language.split('-')[0]!.toLowerCase()
  const segmenter = WITHOUT_SPACES.has(code) ? new Intl.Segmenter(code, { granularity: 'word' }) : undefined
  const length = segmenter ? SEGMENTED_SLICE : SLICE
  let words = 0
  for (let start = 0; start < text.length;) {
    // A word is not cut where a space, or the end of a sentence, is near.
    const near = text.slice(start + length, start + length + 100).search(/[\s。！？]/)
    const end = start + length + Math.max(0, near)
    const slice = text.slice(start, end)
    if (segmenter) for (const { isWordLike } of segmenter.segment(slice)) words += isWordLike ? 1 : 0
    else words += countWords(slice)
    start = end
    if (start < text.length) yield
  }
  return words
}
