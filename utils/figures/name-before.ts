import { isNear } from './characters.ts'
import type { Reading } from './numerals.ts'
import type { Quantity } from './quantities.ts'

/** "US90c": which dollar's cents. */
export function takeAdjectiveBefore({ tokens }: Reading, quantity: Quantity): void {
  const before = tokens[quantity.first - 1]
  if (before?.end !== quantity.start || !before.entry.adjective) return
  quantity.currency = before.entry.adjective
  quantity.start = before.start
  quantity.first--
}

/** "ringgit 42", "dollar 22.5 million": a name before a number that nothing behind it claims. "Euro 2020" is no money. */
export function takeNameBefore(reading: Reading, quantity: Quantity, free: number): void {
  const { text, tokens } = reading
  const at = quantity.first - 1
  const token = tokens[at]
  if (quantity.kind !== null || quantity.numeral.raw === undefined || !token || at < free || token.entry.upper) return
  const { minor, currency = minor, minorScale = 1 } = token.entry
  if (currency === undefined || (minor && token.end - token.start < 3)) return
  if (token.entry.weak || !isNear(text, token.end, quantity.start) || token.entry.scale) return
  if (quantity.numeral.magnitude === 1) {
    const isName = minor ?? (currency.length === 3 && token.end - token.start > 3 && currency !== 'EUR')
    const next = tokens[quantity.last + 1]
    // "sen 100,000 is much", but no "cents 20 years ago"
    const ends = minor && next?.entry.stop && !next.entry.genitive && isNear(text, quantity.end, next.start)
    if (!isName || (!ends && /^\p{L}/u.test(text.slice(quantity.end, quantity.end + 2).trim()))) return
  }
  quantity.kind = 'money'
  quantity.currency = currency
  quantity.value *= minorScale
  quantity.first = at
  quantity.start = token.start
}
