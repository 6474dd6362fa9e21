import { classOf, isNear, LETTER } from './characters.ts'
import type { Reading } from './numerals.ts'
import type { Quantity } from './quantities.ts'
import type { Token } from './scan.ts'

/** The last hour of a day: "at 7" is a clock, "at 42" is none. */
const HOURS = 24

/**
 * Whether a number that stands alone in prose, or before its thing, is a count: "stood at 48.4", "two suspects", "down from
 * 849". What is left out are clocks, scores, numbers that point back ("the two"), list marks, house numbers and names.
 */
export function isPlainCount(reading: Reading, quantity: Quantity, subject: string | undefined): boolean {
  const { text, tokens } = reading
  const { first, start, end, value, numeral } = quantity
  const before = tokens[first - 1]
  const next = before && isNear(text, before.end, start) ? before.entry : {}
  const inWords = numeral.raw === undefined
  if (value === 1 || (inWords && value < 2)) return false
  if (isTally(reading, quantity)) return false
  const { raw } = numeral
  const named = /^\s\p{Lu}/u.test(text.slice(end, end + 3))
  // "England 3 Wales 1"
  if (next.place !== undefined && (named || subject === undefined)) return false
  // "20 M users": a magnitude, perhaps.
  if (/^\s\p{Lu}\s/u.test(text.slice(end, end + 3))) return false
  // "H.R. 3684", "AK 47"
  if (
    next.place === undefined &&
    /(?:^|[^\p{L}.])(?:\p{Lu}\.?){2,4}\s$/u.test(text.slice(Math.max(0, start - 10), start))
  )
    return false
  if (subject !== undefined) {
    // "the two leaders", "the 0.17 releases", "the Three Kings"
    if (inWords ? value < 10 && next.definite : value % 1 !== 0 && (next.definite || named)) return false
    return !(inWords && named && /^\p{Lu}/u.test(text.slice(start, end)) && isBehindWord(text, start))
  }
  if (
    (inWords && value < 10) ||
    next.definite ||
    next.article ||
    tokens[first]!.entry.article ||
    /^\d{4,}$/.test(raw ?? '')
  )
    return false
  const unit = tokens[quantity.last + 1]
  if (unit?.entry.currency !== undefined && isNear(text, end, unit.start)) return false
  if ((quantity.high ?? value) <= HOURS && isClock(tokens, quantity, next.at === true)) return false
  // Marks of lists, notes, tables and formulas stand elsewhere; before a name it is a house number: "10 Downing Street".
  return (
    isBehindWord(text, start) &&
    /^(?:$|[.,;!?"”’]{1,2}(?:\s|$)|\)(?:[.,;]|\s\p{Ll})|\s[\p{Ll}–—])/u.test(text.slice(end, end + 3))
  )
}

const isBehindWord = (text: string, start: number): boolean =>
  /[\p{Ll}%][,;]?\s["'“‘]?$/u.test(text.slice(Math.max(0, start - 4), start))

/** "at 7", "from 9 to 5"; "rose by 12" and "fell from 21 to 14" are none. */
function isClock(tokens: Token[], { first, low }: Quantity, at: boolean): boolean {
  const changes = tokens[first - 2]?.entry.change !== undefined || tokens[first - 1]?.entry.change !== undefined
  return !changes && (at || low !== undefined)
}

/** "3 to 2", "245 for 7": a bare number against another. "Fell from 21 to 14" states two levels. */
function isTally(reading: Reading, quantity: Quantity): boolean {
  const { tokens } = reading
  const { first, last, numeral } = quantity
  const isBare = (at: number): boolean => /^\d{1,3}$/.test(tokens[at]?.raw ?? '')
  if (!/^\d{1,3}$/.test(numeral.raw ?? '') || last !== numeral.last) return false
  const between = (link: Token | undefined, from: number, to: number): boolean =>
    link !== undefined &&
    (link.entry.rangeJoin ?? link.entry.tally) === true &&
    isNear(reading.text, from, link.start) &&
    isNear(reading.text, link.end, to)
  const other = isBare(last + 2) && between(tokens[last + 1], quantity.end, tokens[last + 2]!.start)
  const earlier = isBare(first - 2) && between(tokens[first - 1], tokens[first - 2]!.end, quantity.start)
  if (!other && !earlier) return false
  return !tokens[first - (earlier ? 3 : 1)]?.entry.from
}

/** "Ann Field, 42, of Leeds": the age of the person named before. */
export function isBareAge({ text }: Reading, { start, end, numeral, value, last }: Quantity): boolean {
  if (numeral.raw === undefined || numeral.last !== last || !(value > 0 && value < 115) || value % 1 !== 0) return false
  if (text[end] !== ',' || !/[\p{L}.],\s$/u.test(text.slice(Math.max(0, start - 3), start))) return false
  let at = start - 3
  while (at > 0 && start - at < 40 && classOf(text.charCodeAt(at - 1)) === LETTER) at--
  return /^\p{Lu}/u.test(text.slice(at, at + 2))
}
