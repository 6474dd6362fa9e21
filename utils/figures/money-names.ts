import { classOf, isNear, UNSPACED } from './characters.ts'
import type { Reading } from './numerals.ts'
import type { Quantity } from './quantities.ts'
import type { Token } from './scan.ts'

/** Codes that are words in lower case must be written large. */
export const isCode = (text: string, { start, end, entry }: Token): boolean =>
  !entry.upper || text.slice(start, end) === text.slice(start, end).toUpperCase()

/** Whether a name behind a number is the name of its money. */
export function isCurrencySuffix(reading: Reading, quantity: Quantity, token: Token): boolean {
  const { entry, start, end } = token
  const glued = start === quantity.end
  if (!isCode(reading.text, token) || isTorque(reading, quantity.last + 1)) return false
  // "6 ft" is no forint, as "6 Ft" is.
  if (entry.unit !== undefined && /\p{Ll}/u.test(reading.text[start]!)) return false
  if (entry.side === 'before' && (end - start < 2 || (!glued && !isUnspaced(reading.text, start)))) return false
  // "350 000 livres" are as likely books.
  if (entry.weak && entry.currency === '£') return quantity.numeral.magnitude > 1e3
  if (!entry.weak || quantity.value >= 100) return true
  // 两块石碑 are pieces, 两块五 is money.
  return (
    isUnspaced(reading.text, start) &&
    (!isUnspaced(reading.text, end) || reading.tokens[quantity.last + 2]?.start === end)
  )
}

const isUnspaced = (text: string, at: number): boolean => classOf(text.charCodeAt(at)) === UNSPACED

/** A weight of gold is a few bahts, and its price moves in fifties. */
const MAX_BAHTS = 50

/** "a twenty-pound bag", "5 pounds of rice": sterling has its sign or a magnitude. ทองหนัก 5 บาท is a weight of gold. */
export function isWeight({ text, tokens }: Reading, quantity: Quantity, { entry, start, end }: Token): boolean {
  const nearest = tokens[quantity.first - 1]
  if (entry.currency === 'THB' && nearest?.entry.weightWord)
    return quantity.value < MAX_BAHTS && isNear(text, nearest.end, quantity.start)
  if (entry.currency !== '£' || end - start === 1 || quantity.numeral.magnitude > 1) return false
  const says = (at: number): boolean => tokens[at]?.entry.weightWord === true
  for (let at = quantity.first - 1; at >= quantity.first - 4 && tokens[at] && tokens[at]!.raw === undefined; at--)
    if (says(at) && quantity.start - tokens[at]!.end < 40) return true
  for (let at = quantity.last + 2; at <= quantity.last + 4 && tokens[at] && tokens[at]!.raw === undefined; at++)
    if (says(at) && tokens[at]!.start - end < 24) return true
  return /[-‐‑]/.test(text[start - 1] ?? '') || /^(?: of |-)/.test(text.slice(end, end + 4))
}

/** "275 pound-feet" is no money. */
export function isTorque(reading: Reading, at: number): boolean {
  const next = reading.tokens[at + 1]
  return next?.entry.unit !== undefined && reading.text.slice(reading.tokens[at]!.end, next.start) === '-'
}
