/** A text as anchoring compares it, and where each of its units stands in the original. */
export interface FoldedText {
  text: string
  /** For each unit of `text` the offset of its character in the original, and at last the original's length. */
  at: Uint32Array
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

/** One folded form for each code unit, made when it is first met. */
const forms: (string | undefined)[] = []

function formOf(code: number): string {
  const character = String.fromCharCode(code)
  const lower = character.toLowerCase()
  const form = LEFT_OUT.test(character) ? '' : (SAME[character] ?? (lower.length === 1 ? lower : character))
  forms[code] = form
  return form
}

/** Folds a text; runs in time linear in it. */
export function fold(original: string): FoldedText {
  const at = new Uint32Array(original.length * 3 + 1)
  const pieces: string[] = []
  let units = 0
  let piece = ''
  for (let offset = 0; offset < original.length; offset++) {
    const code = original.charCodeAt(offset)
    const form = forms[code] ?? formOf(code)
    for (let unit = 0; unit < form.length; unit++) at[units++] = offset
    piece += form
    if (piece.length > 4096) {
      pieces.push(piece)
      piece = ''
    }
  }
  pieces.push(piece)
  at[units] = original.length
  return { text: pieces.join(''), at: at.slice(0, units + 1) }
}

/** The offset in the original where the unit at `offset` begins. */
export function unfoldStart({ at }: FoldedText, offset: number): number {
  return at[Math.min(offset, at.length - 1)]!
}

/** The offset in the original behind the unit before `offset`. */
export function unfoldEnd({ at }: FoldedText, offset: number): number {
  return offset > 0 ? at[offset - 1]! + 1 : 0
}
