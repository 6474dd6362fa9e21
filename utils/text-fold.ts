// Marks that a reader leaves out when typing: accents (Latin, Greek, Cyrillic), Hebrew points, Arabic vowel signs and
// the tatweel. Vowel signs of Indic scripts and Thai are letters in all but name, and stay.
const MARKS = /\p{M}/gu
const ACCENTS = [
  ['\u0300', '\u036f'],
  ['\u0591', '\u05c7'],
  ['\u0610', '\u061a'],
  ['\u064b', '\u065f'],
  ['\u0670', '\u0670'],
] as const
const isAccent = (mark: string): boolean => ACCENTS.some(([first, last]) => mark >= first && mark <= last)

// Letters that Unicode does not take apart and readers type without their stroke.
const STROKES: Record<string, string> = { ø: 'o', ł: 'l', đ: 'd', ħ: 'h', æ: 'ae', œ: 'oe', ς: 'σ', '’': "'", ـ: '' }
const STROKED = /[øłđħæœς’ـ]/g

/** The text without the differences that a reader does not type: letter case, accents, width. */
export function fold(text: string): string {
  // Through upper case: ß becomes ss, and the dotless ı an i; through lower case before, as ẞ is upper case already.
  return text
    .normalize('NFKD')
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .replace(MARKS, mark => (isAccent(mark) ? '' : mark))
    .normalize('NFKC')
    .replace(STROKED, letter => STROKES[letter] ?? letter)
}
