import { classOf, HANGUL, isNear, UNSPACED } from './characters.ts'
import {
  continuesBehindJoin,
  decimalsAt,
  follows,
  gluedDecimals,
  isAdded,
  shortMagnitude,
  slashFraction,
  signBehindThing,
  tiesMagnitude,
} from './numeral-parts.ts'
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
  const sum: Sum = {
    total: 0,
    section: 0,
    current: null,
    lastMagnitude: Infinity,
    magnitude: 1,
    last: first,
    pair: null,
    spread: 0,
    joined: Infinity,
  }
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
    if (isJoined(next)) {
      if (!continuesBehindJoin(reading, at, sum, first)) break
      unfinished = { ...sum }
      if (sum.current === null && sum.section === 0) sum.joined = sum.lastMagnitude
      continue
    }
    if (next.entry.pointWord && at > first && tokens[at - 1]!.raw === undefined) {
      const decimals = decimalsAt(reading, at + 1)
      if (!decimals) break
      sum.current = (sum.current ?? 0) + decimals.value
      sum.last = at = decimals.last
      continue
    }
    if (next.entry.infixOver && at > first && takesInfix(reading, at + 1)) {
      over = true
      sum.last = at
      continue
    }
    // "3/4 por ciento"
    const share = at === first && next.raw !== undefined ? slashFraction(reading, at) : null
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

/** "a grand." and "a dollar.": at the end of a clause the article is a one. */
const isPrice = ({ text }: Reading, name: Token | undefined): boolean =>
  (name?.entry.currency === 'grand' || name?.entry.currency === '$') &&
  name.end - name.start > 1 &&
  /^(?:$|[.,;!?](?:\s|$)| and \d)/.test(text.slice(name.end, name.end + 6))

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
  if (behind?.entry.genitive && !behind.entry.definite && isNear(text, name.end, behind.start)) return true
  return (
    before !== undefined &&
    (before.entry.by ?? before.entry.bound) !== undefined &&
    isNear(text, before.end, tokens[article]!.start)
  )
}

function add(reading: Reading, sum: Sum, at: number, first: number, money: boolean): 'read' | 'stop' | 'revert' {
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

const followsGlued = (tokens: Token[], at: number): boolean => tokens[at - 1]!.end === tokens[at]!.start

const takesInfix = (reading: Reading, at: number): boolean => {
  const token = reading.tokens[at]
  // prettier-ignore
  return token !== undefined && follows(reading, at) && (token.entry.magnitude ?? token.entry.multiplier ?? token.entry.currency ?? token.entry.unit ?? token.entry.counter) !== undefined
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
