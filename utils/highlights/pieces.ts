/** A piece of a text is so long. A shorter one hits everywhere, a longer one does not survive an edit nearby. */
export const PIECE = 9

/** The factor of the hash; any odd number spreads. */
const FACTOR = 0x01000193
/** So many characters are taken in between two yields: a millisecond of the first page, before the browser has compiled for it. */
const PER_STEP = 4000

/**
 * A text, and where each of its pieces stands. It is made when it is first asked for: a text in which every quote is found
 * to the letter needs none, and from the second edited quote on it is several times faster than a search for each piece.
 */
export class Pieces {
  readonly text: string
  /** The first place of each hash, and for each place the next one with its hash; -1 for none. */
  #first: Int32Array | undefined
  #next = new Int32Array(0)

  constructor(text: string) {
    this.text = text
  }

  /** Makes the places known, in slices; nothing to do the second time. */
  *prepare(): Generator<undefined, void> {
    if (this.#first) return
    const { text } = this
    const count = Math.max(0, text.length - PIECE + 1)
    // Twice as many slots as places, in a power of two: few places share one by chance.
    const first = new Int32Array(2 ** Math.ceil(Math.log2(count * 2 + 2))).fill(-1)
    const next = new Int32Array(count)
    yield
    // Backwards, so that places with one hash are found in the order of the text.
    for (let at = count - 1; at >= 0; at--) {
      const slot = hash(text, at) & (first.length - 1)
      next[at] = first[slot]!
      first[slot] = at
      if (at % PER_STEP === 0) yield
    }
    this.#first = first
    this.#next = next
  }

  /** The first places of a piece, `most` of them, in order. The pieces have to be prepared. */
  places(piece: string, most: number): number[] {
    const first = this.#first
    const found: number[] = []
    if (!first || piece.length !== PIECE) return found
    let at = first[hash(piece, 0) & (first.length - 1)]!
    for (; at >= 0 && found.length < most; at = this.#next[at]!) if (this.text.startsWith(piece, at)) found.push(at)
    return found
  }
}

function hash(text: string, at: number): number {
  let value = 0
  for (let unit = at; unit < at + PIECE; unit++) value = Math.imul(value ^ text.charCodeAt(unit), FACTOR)
  // The low bits of a product know only the low bits of its factors.
  return value ^ (value >>> 15)
}
