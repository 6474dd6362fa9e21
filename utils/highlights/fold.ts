/** A text as anchoring compares it, and where each of its units stands in the original. */
export interface FoldedText {
  text: string
  /** For each unit of `text` the offset of its character in the original, and at last the original's length. */
  at: Uint32Array
  /** Where in `text` a text node of the page begins, if that is known: blocks may stand side by side without a blank. */
  breaks?: ReadonlySet<number>
}

/**
 * What typography writes in several ways, in one: quotes, dashes, ellipses, ligatures. White space is left out
 * altogether (a redesign moves it between blocks, a hyphenation into words), as are soft hyphens and zero-width marks.
 */
const SAME: Record<string, string> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '″': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '′': "'",
  '`': "'",
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '…': '...',
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
}

const LEFT_OUT = /[\s\u00ad\u200b-\u200f\u2060]/
/** Letters that some pages write as one character and others as a letter and its accents; none has more than two. */
const ACCENTED = /[\u00c0-\u024f\u0370-\u04ff\u1e00-\u1fff]/
/** Latin letters, digits and marks as wide as an ideograph. */
const WIDE = /[\uff01-\uff5e]/
/** A character becomes three at most: "…", "ﬃ", "ệ". */
const LONGEST = 3

function formOf(character: string): string {
  if (LEFT_OUT.test(character)) return ''
  const same = SAME[character]
  if (same !== undefined) return same
  const lower = character.toLowerCase()
  const form = lower.length === 1 ? lower : character
  const apart = WIDE.test(form) ? form.normalize('NFKC') : ACCENTED.test(form) ? form.normalize('NFD') : form
  if (apart === form || apart.length > LONGEST) return form
  return [...apart].map(formOf).join('')
}

/** The folded form of each code unit: its code, or one of these. Control characters of the same codes are left out. */
const UNKNOWN = 0
const NONE = 1
const SEVERAL = 2
/** Made when the first text is folded: most pages have none. */
let codes: Uint16Array | undefined
const several = new Map<number, string>()

/** Ideographs, kana and Hangul are what they are, and thousands of them stand on one page. */
const isPlain = (code: number): boolean => (code > 0x3000 && code < 0xa63f) || (code >= 0xac00 && code < 0xd7ff)

function learn(known: Uint16Array, code: number): number {
  if (isPlain(code)) return (known[code] = code)
  const form = formOf(String.fromCharCode(code))
  if (form.length > 1) several.set(code, form)
  const only = form.length === 1 ? form.charCodeAt(0) : 0
  const folded = form.length > 1 ? SEVERAL : only > SEVERAL ? only : NONE
  known[code] = folded
  return folded
}

/** So many characters are folded in well under a millisecond. */
const PER_STEP = 20_000

/** Folds a text in slices; in time linear in it. */
export function* foldSteps(original: string): Generator<undefined, FoldedText> {
  const known = (codes ??= new Uint16Array(0x10000))
  const at = new Uint32Array(original.length * LONGEST + 1)
  const units = new Uint16Array(Math.min(original.length, PER_STEP) * LONGEST)
  const pieces: string[] = []
  let count = 0
  for (let from = 0; from < original.length; from += PER_STEP) {
    if (from > 0) yield
    const to = Math.min(original.length, from + PER_STEP)
    let written = 0
    for (let offset = from; offset < to; offset++) {
      const code = original.charCodeAt(offset)
      let folded = known[code]!
      if (folded === UNKNOWN) folded = learn(known, code)
      if (folded === NONE) continue
      if (folded !== SEVERAL) {
        units[written++] = folded
        at[count++] = offset
        continue
      }
      for (const unit of several.get(code)!) {
        units[written++] = unit.charCodeAt(0)
        at[count++] = offset
      }
    }
    pieces.push(textOf(units, written))
  }
  at[count] = original.length
  return { text: pieces.join(''), at: at.slice(0, count + 1) }
}

/** Arguments of one call stay far below what any engine takes. */
const PER_CALL = 4096

function textOf(units: Uint16Array, length: number): string {
  let text = ''
  for (let from = 0; from < length; from += PER_CALL)
    text += String.fromCharCode(...units.subarray(from, Math.min(length, from + PER_CALL)))
  return text
}

/** Folds a short text at once. */
export function fold(original: string): FoldedText {
  const steps = foldSteps(original)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The offset in the original where the unit at `offset` begins. */
export function unfoldStart({ at }: FoldedText, offset: number): number {
  return at[Math.min(offset, at.length - 1)]!
}

/** The offset in the original behind the unit before `offset`. */
export function unfoldEnd({ at }: FoldedText, offset: number): number {
  return offset > 0 ? at[offset - 1]! + 1 : 0
}

const WORD = /[\p{L}\p{M}\p{N}]/u
/** Scripts that are written without spaces: a word may begin at each of their letters. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** Whether a word may begin or end at an offset of a folded text: not between two letters that stand side by side. */
export function isWordEdge({ text, at, breaks }: FoldedText, offset: number): boolean {
  if (offset <= 0 || offset >= text.length || breaks?.has(offset)) return true
  const before = text[offset - 1]!
  const after = text[offset]!
  if (isLow(after)) return false
  if (at[offset]! - at[offset - 1]! > 1) return true
  if (isInNumber(text, offset)) return false
  if (!WORD.test(before) || !WORD.test(after)) return !/\p{M}/u.test(after)
  return UNSPACED.test(before) || UNSPACED.test(after)
}

/** The second half of a character that takes two units. */
function isLow(unit: string): boolean {
  return unit >= '\udc00' && unit <= '\udfff'
}

/** Whether a number goes on over an offset: before or behind the point or comma in it. */
function isInNumber(text: string, offset: number): boolean {
  const isPoint = (at: number) => text[at] === '.' || text[at] === ','
  const isDigit = (at: number) => at >= 0 && at < text.length && text[at]! >= '0' && text[at]! <= '9'
  if (isPoint(offset)) return isDigit(offset - 1) && isDigit(offset + 1)
  return isPoint(offset - 1) && isDigit(offset - 2) && isDigit(offset)
}
