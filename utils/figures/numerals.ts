import { classOf, HANGUL, isNear, UNSPACED } from './characters.ts'
import {
  continuesBehindJoin,
  decimalsAt,
  follows,
  slashFraction,
  signBehindThing,
  tiesMagnitude,
} from './numeral-parts.ts'
import { add, emptySum, followsGlued, takesInfix, type Sum } from './numeral-sum.ts'
import type { Token } from './scan.ts'
import { readDigits, type DecimalMark } from './separators.ts'

/** A text made ready: what every later step reads from. */
export interface Reading {
  /** The text as it is read: endings that are tied to numbers and names are blank in it. */
  text: string
  /** The text as it was written. */
  source: string
  tokens: Token[]
  decimal: DecimalMark
  /** What digits may go on behind thousands. */
  tail?: RegExp | undefined
  /** 百年 and 千元 say no number. */
  vagueHundreds?: boolean | undefined
  /** What is counted ends in an s. */
  plural?: boolean | undefined
}

/** A number, in digits or words, with its magnitude applied. */
export interface Numeral {
  start: number
  end: number
  value: number
  /** Index of its first and its last token. */
  first: number
  last: number
  /** The digits it begins with; none when it begins with a word. */
  raw?: string
  /** What its last magnitude multiplied by; 1 without. */
  magnitude: number
  /** "3000多": more than it says. */
  over: boolean
  /** How far "三五百" reaches above its value: 200. */
  spread: number
}

/** Most tokens of one number: "nine hundred and ninety-nine trillion …" has about twenty. */
const MAX_TOKENS = 40

/**
 * The number that begins at token `first`, or null. `money`: a currency stands before it, so that "m" is a million and no
 * metre. A numeral whose digits no convention writes so has the value NaN: it still takes up its place.
 */
export function numeralAt(reading: Reading, first: number, money: boolean): Numeral | null {
  const { tokens } = reading
  const token = tokens[first]!
  const leading = token.entry.increment === undefined ? undefined : tokens[first + 1]
  const ones = leading?.raw === undefined ? leading?.entry.cardinal : readDigits(leading.raw, reading.decimal)
  if (ones && follows(reading, first + 1)) {
    const numeral = numeralAt(reading, first + 1, money)
    const value = (numeral?.value ?? 0) * (1 + token.entry.increment! / ones)
    return numeral && { ...numeral, start: token.start, first, value }
  }
  const start = beginning(reading, first)
  if (!start) return null
  const sum = emptySum(first)
  let over = false
  let unfinished: Sum | null = null
  let mantissa = false
  for (let at = start.from; at < tokens.length && at - first < MAX_TOKENS; at++) {
    const next = tokens[at]!
    if (at > first && !follows(reading, at)) break
    if (next.entry.article && at > first && sum.current !== null && sum.section === 0 && start.half) continue
    if (at > first && tiesMagnitude(reading, at)) continue
    // "2,7 bilhões um ano antes": behind a magnitude in digits no ones follow.
    const isOpen = at > first && sum.lastMagnitude < Infinity && sum.current === null && sum.section === 0
    if (isOpen && next.entry.cardinal !== undefined && !isJoined(tokens[at - 1]!) && (mantissa || next.entry.article))
      if (classOf(reading.text.charCodeAt(next.start)) !== UNSPACED) break
    if (next.entry.pointWord && at > first && tokens[at - 1]!.raw === undefined) {
      const decimals = decimalsAt(reading, at + 1) ?? decimalsInHundreds(reading, at + 1)
      // "con" is a point before a per cent alone: "tres con cinco por ciento", "tres con dos niños".
      const isPoint = decimals && (!isJoined(next) || takesPercent(reading, decimals.last + 1))
      if (isPoint) {
        sum.current = (sum.current ?? 0) + decimals.value
        sum.last = at = decimals.last
        continue
      }
      if (!isJoined(next)) break
    }
    if (isJoined(next)) {
      if (!continuesBehindJoin(reading, at, sum, first)) break
      unfinished = { ...sum }
      if (sum.current === null && sum.section === 0 && tokens[at - 1]!.entry.whole !== 0) sum.joined = sum.lastMagnitude
      continue
    }
    if (next.entry.infixOver && at > first && takesInfix(reading, at + 1)) {
      over = true
      sum.last = at
      continue
    }
    // "3/4 por ciento"
    const share = at === first ? slashFraction(reading, at) : null
    if (share && takesPercent(reading, share.last + 1)) {
      sum.current = share.value
      sum.last = share.last
      break
    }
    const read = add(reading, sum, at, first, money)
    if (read === 'revert' && unfinished) {
      Object.assign(sum, unfinished)
      break
    }
    if (read !== 'read') break
    if (next.raw !== undefined) mantissa = true
    sum.last = at
    if (next.raw === undefined || at > first || !/^\d{1,4}$/.test(next.raw) || !tokens[at + 1]?.raw) continue
    // "3 1/4", "3-1/4"
    const upper = tokens[at + 1]!.start
    const ties = isNear(reading.text, next.end, upper) || (upper === next.end + 1 && reading.text[next.end] === '-')
    const fraction = ties ? slashFraction(reading, at + 1) : null
    if (!fraction) continue
    sum.current = (sum.current ?? 0) + fraction.value
    sum.last = at = fraction.last
  }
  const alone = sum.last === first && token.entry.article
  if (alone && !isPrice(reading, tokens[first + 1]) && !isOne(reading, first) && !isPart(reading, first)) return null
  if (sum.last === first && (token.entry.openWhole || isSyllable(reading, first))) return null
  if (start.half && sum.last === first && !takesPercent(reading, first + 1)) return null
  const value = sum.total + sum.section + (sum.current ?? 0)
  const numeral = { start: token.start, end: tokens[sum.last]!.end, value, first, last: sum.last }
  return {
    ...numeral,
    ...(mantissa && token.raw !== undefined && { raw: token.raw }),
    magnitude: sum.magnitude,
    over,
    spread: sum.spread,
  }
}

const isJoined = ({ entry }: Token): boolean => (entry.join ?? entry.tensJoin) === true

/** Decimals that are said as one number: "coma quinientos doce" is 0.512. */
function decimalsInHundreds(reading: Reading, at: number): { value: number; last: number } | null {
  if (reading.tokens[at]?.raw !== undefined || !reading.tokens[at] || !follows(reading, at)) return null
  let end = at
  while (end < at + MAX_TOKENS && !((reading.tokens[end]?.entry.magnitude ?? 0) > 1000)) end++
  const numeral = numeralAt({ ...reading, tokens: reading.tokens.slice(0, end) }, at, false)
  if (!numeral || !Number.isInteger(numeral.value) || numeral.value < 100 || numeral.value >= 1e6) return null
  return { value: Number(`0.${numeral.value}`), last: numeral.last }
}

/** One syllable of Hangul is more often another word: 이 달러 is this dollar, and 이달러 two of them. */
const isSyllable = (reading: Reading, at: number): boolean => {
  const { start, end } = reading.tokens[at]!
  return (
    end - start === 1 &&
    HANGUL.test(reading.text[start]!) &&
    !takesPercent(reading, at + 1) &&
    reading.tokens[at + 1]?.start !== end
  )
}

/** Whether a number may begin here, and where reading begins. */
function beginning(reading: Reading, at: number): { from: number; half: boolean } | null {
  const { entry, raw } = reading.tokens[at]!
  // "mỗi năm" is each year, not each five.
  if (entry.cardinal !== undefined && entry.unit !== undefined && reading.tokens[at - 1]?.entry.per) return null
  // "более тысячи" are a thousand, "тысячи людей" thousands.
  const isVague = entry.idiom && reading.tokens[at - 1]?.entry.bound === undefined
  if (raw !== undefined || entry.cardinal !== undefined || (entry.whole !== undefined && !isVague))
    return { from: at, half: false }
  if (entry.fraction !== undefined || (entry.ratio !== undefined && takesPercent(reading, at + 1)))
    return { from: at, half: true }
  const next = reading.tokens[at + 1]
  if (entry.article && next && follows(reading, at + 1))
    return (next.entry.magnitude ?? 0) > 1 || next.entry.multiplier || isPrice(reading, next) || isPart(reading, at)
      ? { from: at, half: false }
      : null
  // 十, 百 and 千 have their one inside; 万 and 億 have not.
  if (entry.multiplier && classOf(reading.text.charCodeAt(reading.tokens[at]!.start)) === UNSPACED) {
    // 数千人 and 几十亿元 say no number; 百分之百 does.
    const before = reading.tokens[at - 1]?.entry
    const isVague = reading.vagueHundreds && entry.multiplier > 10 && before?.percentPrefix === undefined
    return isVague || (before?.infixOver && followsGlued(reading.tokens, at)) ? null : { from: at, half: false }
  }
  return null
}

/** "a percentage point"; "a grand." and "a dollar.": at the end of a clause the article is a one. */
const isPrice = ({ text }: Reading, name: Token | undefined): boolean =>
  name !== undefined &&
  name.end - name.start > 1 &&
  (name.entry.points !== undefined ||
    ((name.entry.currency === 'grand' || name.entry.currency === '$') &&
      /^(?:$|[.,;!?](?:\s|$)| and \d)/.test(text.slice(name.end, name.end + 6))))

/** "um por cento", "um em cada três", "un Français sur trois": the article is the number one. */
function isOne(reading: Reading, at: number): boolean {
  const next = reading.tokens[at + 1]
  return (
    reading.tokens[at]!.entry.cardinal !== undefined &&
    (next?.entry.inRatio || signBehindThing(reading, at) > 0 || takesPercent(reading, at + 1))
  )
}

/** "a fifth of" and "by a third" are parts, "a third man" is none. */
function isPart({ tokens, text }: Reading, article: number): boolean {
  const [before, name, behind] = [tokens[article - 1], tokens[article + 1], tokens[article + 2]]
  if (name?.entry.denominator === undefined) return false
  // "un quinto por ciento"
  if (behind?.entry.percent && isNear(text, name.end, behind.start)) return true
  if (behind?.entry.genitive && !behind.entry.definite && isNear(text, name.end, behind.start)) return true
  return (
    before !== undefined &&
    (before.entry.by ?? before.entry.bound) !== undefined &&
    isNear(text, before.end, tokens[article]!.start)
  )
}

/** "a", "one" and 1 behind a part: "half of one percent". */
export const isOneOf = ({ entry, raw }: Token): boolean => entry.article === true || entry.cardinal === 1 || raw === '1'

/** Whether a per cent stands at `at`, also as "a percent" and "of one percent", where a name of money may stand as well. */
function takesPercent(reading: Reading, at: number): boolean {
  let ofOne = false
  for (let skipped = 0; skipped < 3; skipped++) {
    const next = reading.tokens[at + skipped]
    if (!next || !follows(reading, at + skipped)) return false
    if (isOneOf(next)) ofOne = true
    else if (!next.entry.genitive)
      return (next.entry.percent ?? next.entry.points ?? (ofOne ? next.entry.currency : undefined)) !== undefined
  }
  return false
}
