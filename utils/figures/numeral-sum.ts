import { classOf, HANGUL, UNSPACED } from './characters.ts'
import { follows, gluedDecimals, isAdded, shortMagnitude } from './numeral-parts.ts'
import type { Reading } from './numerals.ts'
import type { Token } from './scan.ts'
import { readDigits } from './separators.ts'

/** How far a number has been read. */
export interface Sum {
  total: number
  section: number
  current: number | null
  lastMagnitude: number
  magnitude: number
  last: number
  /** The two digits of "三五百", and how far the second lies above the first. */
  pair: [number, number] | null
  spread: number
  /** The magnitude before a join; what stands behind the join is smaller: "3 ملايين و500 ألف". */
  joined: number
}

/** Nothing read yet, of a number that begins at token `first`. */
export const emptySum = (first: number): Sum => ({
  total: 0,
  section: 0,
  current: null,
  lastMagnitude: Infinity,
  magnitude: 1,
  last: first,
  pair: null,
  spread: 0,
  joined: Infinity,
})

/**
 * Adds the token at `at` to a number that began at `first`. `stop`: it is no part of it; `revert`: nor is what was read since
 * the last word that joins.
 */
export function add(reading: Reading, sum: Sum, at: number, first: number, money: boolean): 'read' | 'stop' | 'revert' {
  const { tokens, text } = reading
  const token = tokens[at]!
  const { entry } = token
  const previous = at > first ? tokens[at - 1]! : null
  if (token.raw !== undefined) {
    const decimals = gluedDecimals(tokens, at)
    if (decimals !== null && sum.current === null && at > first) {
      sum.total += decimals * sum.magnitude
      return 'read'
    }
    if (sum.current !== null) return 'stop'
    const goesOn = !previous || previous.entry.join || continuesInDigits(reading, sum, at)
    if (goesOn === false) return 'stop'
    sum.current = goesOn ? readDigits(token.raw, reading.decimal) : NaN
    return 'read'
  }
  if (entry.article && at === first) {
    sum.current = 1
    return 'read'
  }
  if (
    entry.fraction !== undefined &&
    previous?.entry.join &&
    sum.joined < Infinity &&
    !tokens[at + 1]?.entry.magnitude
  ) {
    sum.total += entry.fraction * sum.joined
    return 'read'
  }
  const part = entry.fraction ?? (at === first ? entry.ratio : undefined)
  if (part !== undefined && (sum.current !== null || at === first || previous?.entry.join)) {
    if (previous && previous.raw === undefined && (previous.entry.cardinal ?? previous.entry.join) === undefined)
      return 'stop'
    sum.current = (sum.current ?? 0) + part
    return 'read'
  }
  // "un millón y medio": half of what the magnitude says.
  if (entry.fraction !== undefined && sum.section === 0 && sum.lastMagnitude < Infinity && isAdded(text, token)) {
    sum.total += entry.fraction * sum.lastMagnitude
    return 'read'
  }
  if (entry.teen && sum.current !== null && sum.current < 10 && previous?.raw === undefined) {
    sum.current += 10
    return 'read'
  }
  if (entry.cardinal !== undefined) {
    // "hai mươi năm" are twenty years: where five and a year are one word, it is a five only before a magnitude.
    if (entry.unit !== undefined && previous && !previous.entry.join && !isMultiplied(tokens[at + 1])) return 'stop'
    // 이 of 10만이 and 천만이 is a particle.
    if (previous && HANGUL.test(text[token.start]!) && (tokens[first]!.raw ?? previous.entry.magnitude) !== undefined)
      if (tokens[first]!.raw !== undefined || !takesInfix(reading, at + 1)) return 'stop'
    return addCardinal(sum, entry.cardinal, token, previous, text)
  }
  // "миллион" is one million by itself, and a magnitude behind a number; so is "cent" a hundred.
  const isWhole = (entry.magnitude ?? entry.multiplier) === undefined || (sum.current === null && sum.section === 0)
  if (entry.whole !== undefined && isWhole) {
    if (sum.current !== null) return 'stop'
    if (entry.whole < 1000) sum.section += entry.whole
    else {
      sum.total += entry.whole
      sum.lastMagnitude = sum.magnitude = entry.whole
    }
    return 'read'
  }
  if (entry.multiplier) {
    // "50 cents" are no hundreds.
    if (entry.minor !== undefined && previous?.raw !== undefined) return 'stop'
    if (sum.section > 0 && sum.section % (entry.multiplier * 10) !== 0) return 'revert'
    if (sum.section >= entry.multiplier && sum.section < entry.multiplier * 10 && entry.multiplier >= 100)
      return 'revert'
    takePair(sum, entry.multiplier)
    sum.section += (sum.current ?? 1) * entry.multiplier
    sum.current = null
    return 'read'
  }
  const magnitude = entry.magnitude ?? shortMagnitude(reading, at, previous, money)
  if (magnitude === undefined) return 'stop'
  takePair(sum, magnitude)
  // "entre mil e dois mil"
  if (magnitude > sum.joined || (magnitude === sum.lastMagnitude && !(sum.current! < 1))) return 'revert'
  const group = sum.section + (sum.current ?? 0)
  if (sum.current === null && sum.section === 0 && !(magnitude > sum.lastMagnitude)) return 'stop'
  sum.total = magnitude > sum.lastMagnitude ? (sum.total + group) * magnitude : sum.total + group * magnitude
  sum.lastMagnitude = sum.magnitude = magnitude
  sum.section = 0
  sum.current = null
  return 'read'
}

const isMultiplied = (next: Token | undefined): boolean =>
  (next?.entry.multiplier ?? next?.entry.magnitude) !== undefined

function addCardinal(sum: Sum, value: number, token: Token, previous: Token | null, text: string): 'read' | 'stop' {
  if (sum.current === null) {
    // "5 million two" goes on only in words.
    if (previous && previous.raw !== undefined) return 'stop'
    sum.current = value
    return 'read'
  }
  if (previous?.raw !== undefined) return 'stop'
  const { current } = sum
  if (classOf(text.charCodeAt(token.start)) === UNSPACED) {
    if (value > 9 || sum.section > 0 || previous?.end !== token.start) return 'stop'
    sum.pair = current > 0 && current < value && Number.isInteger(current) ? [current, value] : null
    sum.current = current * 10 + value
    return current < 1e12 ? 'read' : 'stop'
  }
  if (current >= 20 && current % 10 === 0 && value > 0 && value < onesBehind(current, previous))
    sum.current = current + value
  else if (previous?.entry.join && current < 10 && value >= 20 && value < 100) sum.current = current + value
  else return 'stop'
  return 'read'
}

/** "soixante-douze", "quatre-vingt-onze": from sixty and eighty on it may count to nineteen. */
const onesBehind = (tens: number, previous: Token | null): number =>
  tens >= 60 && tens % 20 === 0 ? 20 : previous?.entry.tensJoin ? 12 : 10

/** 三五百 is three to five hundred: two digits before a magnitude are no tens and ones. */
function takePair(sum: Sum, multiplier: number): void {
  if (sum.pair) {
    sum.current = sum.pair[0]
    sum.spread = sum.pair[1] - sum.pair[0]
    sum.pair = null
  }
  sum.spread *= multiplier
}

/**
 * 3兆5000億, 1万2000: digits go on behind a magnitude when glued to it, or when a smaller one follows them. 3万5 may be
 * 35,000 in speech: null, as it is left.
 */
function continuesInDigits(reading: Reading, sum: Sum, at: number): boolean | null {
  const { text, tokens } = reading
  const token = tokens[at]!
  const { multiplier } = tokens[at - 1]!.entry
  const last = multiplier ?? sum.lastMagnitude
  if (last === Infinity || last < 100 || !(readDigits(token.raw!, reading.decimal) < last)) return false
  const behind = tokens[at + 1]
  const next = behind?.entry
  const smaller =
    next !== undefined &&
    follows(reading, at + 1) &&
    ((next.magnitude ?? (behind!.end - behind!.start > 1 ? next.short : undefined) ?? Infinity) < sum.lastMagnitude ||
      (next.multiplier ?? Infinity) < last ||
      (multiplier !== undefined && next.currency !== undefined))
  // "2 mil 500 millones": in digits too, hundreds follow a thousand; "2 bin 50": so do tens and ones.
  if (sum.lastMagnitude === 1000 && (reading.tail ?? /^[1-9]\d\d$/).test(token.raw!)) return true
  if (smaller) return true
  const glued = followsGlued(tokens, at) && classOf(text.charCodeAt(token.start - 1)) === UNSPACED
  return glued && token.raw!.length < 2 ? null : glued
}

/** Whether a token stands at the end of the one before. */
export const followsGlued = (tokens: Token[], at: number): boolean => tokens[at - 1]!.end === tokens[at]!.start

/** Whether what stands at `at` can have "several" before it: a magnitude, or a name of what is counted. */
export const takesInfix = (reading: Reading, at: number): boolean => {
  const token = reading.tokens[at]
  // prettier-ignore
  return token !== undefined && follows(reading, at) && (token.entry.magnitude ?? token.entry.multiplier ?? token.entry.currency ?? token.entry.unit ?? token.entry.counter) !== undefined
}
