/** What a UTF-16 unit is to the scanner. */
export const LETTER = 1
export const DIGIT = 2
/** A letter of a script that writes no spaces between words, or glues its particles to them. */
export const UNSPACED = 3
export const SPACE = 4
/** Zero width: counted as nothing, even inside a number. */
export const IGNORABLE = 5
export const OTHER = 6

/** Syllables of the script that glues its particles to words. */
export const HANGUL = /[\uac00-\ud7a3]/

const cache = new Uint8Array(0x10000)

/** The class of a UTF-16 unit; a lone half of a surrogate is OTHER. */
export function classOf(unit: number): number {
  return cache[unit] || (cache[unit] = classify(unit))
}

function classify(unit: number): number {
  const character = String.fromCharCode(unit)
  if (unit >= 0xd800 && unit <= 0xdfff) return OTHER
  if (unit === 0x00ad || unit === 0x061c || (unit >= 0x200b && unit <= 0x200f) || (unit >= 0x202a && unit <= 0x202e))
    return IGNORABLE
  if ((unit >= 0x2060 && unit <= 0x2069) || unit === 0xfeff) return IGNORABLE
  if (unit === 0x3007) return UNSPACED
  if (/\p{Nd}/u.test(character)) return DIGIT
  if (/\s/.test(character)) return SPACE
  if (/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Hang}ー]/u.test(character)) return UNSPACED
  if (/[\p{L}\p{M}]/u.test(character)) return LETTER
  return OTHER
}

/** The value 0 to 9 of a decimal digit of any script: their blocks are ten long and begin at their zero. */
export function digitValue(unit: number): number {
  if (unit <= 0x39) return unit - 0x30
  let zero = unit
  while (unit - zero < 9 && classOf(zero - 1) === DIGIT) zero--
  // Two blocks may touch (Tai Tham), but each begins at a multiple of sixteen, or six or ten behind one.
  return unit - zero
}

/** Whether two places are only divided by white space of one line break at most. */
export function isNear(text: string, from: number, to: number): boolean {
  if (from === to) return true
  if (from > to || to - from > 48) return false
  let breaks = 0
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at)
    const kind = classOf(unit)
    if (kind !== SPACE && kind !== IGNORABLE) return false
    if (unit === 10 && ++breaks > 1) return false
  }
  return true
}
