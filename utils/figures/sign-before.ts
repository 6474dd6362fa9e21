import { classOf, isNear, SPACE, UNSPACED } from './characters.ts'
import type { Reading } from './numerals.ts'
import type { Quantity } from './quantities.ts'

/** 前年比の-5%; the hyphen of 1万-5万 is a dash. */
function isBehindWord({ text, tokens }: Reading, { start, first }: Quantity): boolean {
  const before = tokens[first - 1]
  if (!before || before.end !== start - 1) return classOf(text.charCodeAt(start - 2)) === UNSPACED
  const { entry, raw } = before
  const isNumber = (raw ?? entry.magnitude ?? entry.cardinal ?? entry.currency ?? entry.minor ?? entry.unit ?? entry.percent) !== undefined // prettier-ignore
  return !isNumber && classOf(text.charCodeAt(start - 2)) === UNSPACED
}

/** A minus sign that is no hyphen and no dash: nothing but white space or a bracket stands before it. */
export function takeSign(reading: Reading, quantity: Quantity, numberStart: number): void {
  const { text } = reading
  const inside = quantity.start < numberStart && /[-−]$/.test(text.slice(quantity.start, numberStart))
  const sign = text[quantity.start - 1] ?? ''
  const before = text[quantity.start - 2]
  const free =
    before === undefined ||
    classOf(text.charCodeAt(quantity.start - 2)) === SPACE ||
    /[([（:,;"“„]/.test(before) ||
    isBehindWord(reading, quantity)
  const leading = /[-−－]/.test(sign) && (free || sign === '−' || sign === '－')
  const negative = reading.tokens[quantity.first - 1]
  const word = negative?.entry.negative && isNear(text, negative.end, quantity.start)
  if (!inside && !leading && !word) {
    if (/[+＋]/.test(sign) && free) quantity.start--
    return
  }
  quantity.value = -quantity.value
  if (leading) quantity.start--
  if (word) {
    quantity.first--
    quantity.start = negative.start
  }
}
