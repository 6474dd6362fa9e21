import type { Figure } from '../figures/figure.ts'

const WRITTEN_CAP = 200
const NOUGHT = /\p{Nd}/u

/** The digits of a text as 0 to 9 in a row, whatever their script: "٥,٨٧" is "587". A script's digits stand in a row of ten. */
export function digitsIn(text: string): string {
  let digits = ''
  for (const character of text.slice(0, WRITTEN_CAP)) {
    if (!NOUGHT.test(character)) continue
    let value = 0
    for (let code = character.codePointAt(0)! - 1; value < 9 && NOUGHT.test(String.fromCodePoint(code)); code--) value++
    digits += value
  }
  return digits
}

/**
 * What one step of an amount's last written digit is worth: 10,000 for "5,87 juta", a million for "40 juta".
 * Without the text, or with the number in words, the value's own digits are taken, two of them at least.
 */
export function lastDigitUnit(figure: Figure, text?: string): number {
  const value = Math.abs(figure.value)
  const written = text && figure.high === undefined ? Number(digitsIn(text.slice(figure.start, figure.end))) : 0
  if (written > 0) {
    const unit = value / written
    // Digits that are none of the amount's ("B20 worth $5") give a unit that is no power of ten.
    if (Math.abs(Math.log10(unit) - Math.round(Math.log10(unit))) < 1e-6) return unit
  }
  const [, digits, exponent] = /^(\d(?:\.\d+)?)e([+-]\d+)$/.exec(value.toExponential()) ?? []
  const places = Math.max(1, (digits?.length ?? 3) - 2)
  return 10 ** (Number(exponent ?? 0) - places)
}
