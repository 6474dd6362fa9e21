import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PIECE, Pieces } from '../../utils/highlights/pieces.ts'

function prepared(text: string): Pieces {
  const pieces = new Pieces(text)
  for (const step of pieces.prepare()) expect(step).toBeUndefined()
  return pieces
}

/** All places of a piece, found one after the other. */
function placesIn(text: string, piece: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) places.push(at)
  return places
}

describe('the pieces of a text', () => {
  it('are found wherever they stand, in order', () => {
    // Few letters, so that pieces stand in many places.
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', '京', '😀'), maxLength: 400 })
    fc.assert(
      fc.property(letters, fc.nat(), (text, nth) => {
        const at = text.length > PIECE ? nth % (text.length - PIECE) : 0
        const piece = text.slice(at, at + PIECE)
        const expected = piece.length === PIECE ? placesIn(text, piece) : []
        expect(prepared(text).places(piece, Infinity)).toEqual(expected)
      }),
    )
  })

  it('are not found where they do not stand, and no more of them than are asked for', () => {
    const pieces = prepared('abcdefghij'.repeat(50))
    expect(pieces.places('jihgfedcb', 10)).toEqual([])
    expect(pieces.places('bcdefghij', 3)).toEqual([1, 11, 21])
    expect(pieces.places('bcd', 3)).toEqual([])
  })

  it('are made in slices, once', () => {
    const pieces = new Pieces('x'.repeat(100_000))
    expect([...pieces.prepare()].length).toBeGreaterThan(3)
    expect([...pieces.prepare()]).toHaveLength(0)
  })
})
