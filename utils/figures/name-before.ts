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
  if (
    quantity.kind !== null ||
    quantity.numeral.raw === undefined ||
    !token ||
    at < free ||
    token.entry.currency === undefined ||
    token.entry.upper
  )
    return
  if (token.entry.weak || !isNear(text, token.end, quantity.start) || token.entry.scale) return
  if (quantity.numeral.magnitude === 1) {
    const isName = token.entry.currency.length === 3 && token.end - token.start > 3 && token.entry.currency !== 'EUR'
    if (!isName || /^\p{L}/u.test(text.slice(quantity.end, quantity.end + 2).trim())) return
  }
  quantity.kind = 'money'
  quantity.currency = token.entry.currency
  quantity.first = at
  quantity.start = token.start
}
