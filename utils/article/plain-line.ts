/** Signs that change how a line runs and not what it says: marks of direction, soft hyphens, joiners. */
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
/** Accents, and what Arabic writes or leaves out: hamza on its seat, vowel signs, tatweel. */
const MARKS = /[\p{Script=Inherited}\u0640]/gu
const NOT_ASCII_DIGIT = /[^\P{Nd}0-9]/gu

/**
 * A short text in the one form that dates are looked for in: digits of any script in ASCII, compatibility forms and
 * accents gone, white space single. Letters keep their case. Its offsets are its own, not those of the text.
 */
export function plainLine(text: string): string {
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(NOT_ASCII_DIGIT, digitOf)
    .replaceAll('\u093c', '')
    .replaceAll('म्ब', 'ंब')
    .replaceAll('ı', 'i')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Unicode gives each set of ten decimal digits ten code points in a row: a digit is its distance from the first. */
function digitOf(digit: string): string {
  const code = digit.codePointAt(0)!
  let value = 0
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++
  return String(value)
}

/** A text in small letters, at the same offsets: a letter that would become two stays as it is. */
export function inSmallLetters(text: string): string {
  const small = text.toLowerCase()
  if (small.length === text.length) return small
  return text.replace(/\p{Lu}/gu, letter =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  )
}
