import { isNear } from './characters.ts'
import { followsChange } from './context.ts'
import type { Reading } from './numerals.ts'
import { quantityAt, type Quantity } from './quantities.ts'
import type { Token } from './scan.ts'

/**
 * `first`, or the range that begins with it: "Rp40-50 juta", "$10 to $15 billion", "antara 9 dan 11 persen". The two ends
 * share what only one of them says, and a magnitude when the low end is the smaller number without it.
 */
export function rangeFrom(reading: Reading, first: Quantity): Quantity {
  const at = secondNumber(reading, first)
  if (at === null) return first
  const second = quantityAt(reading, at.number, first.last + 1)
  if (!second || Number.isNaN(second.value) || Number.isNaN(first.value)) return first
  if (at.levels) return levelOf(first, second)
  // "Went up £280 to £5,012" states a change and a level.
  if ((second.value < 0 && at.dash) || (at.rises && second.kind !== null)) return first
  if (at.open && !isNamed(reading, second)) return first
  // "venti a 120 km/h": nobody writes the tens of one end in words and the other in digits.
  if (first.numeral.raw === undefined && first.value >= 20 && second.numeral.raw !== undefined) return first
  if (!shareUnit(first, second)) return first
  // 8％から10％に上がった: two levels, not a range.
  const next = reading.tokens[second.last + 1]
  if (next?.entry.level && next.start === second.end && !at.dash) return first
  // "10-10 लाख रुपये": so much for each of them.
  const { magnitude } = second.numeral
  if (at.dash && magnitude > 1 && first.numeral.value * magnitude === second.numeral.value) return first
  let low = sharedMagnitude(first, second)
  let high = second.value
  // "ติดลบ 7-8 %": one word says that both are negative.
  if (at.dash && low < 0 && reading.tokens[first.first]!.entry.negative) [low, high] = [-high, low]
  if (!(low < high)) return at.named && !at.dash ? levelOf(first, second) : first
  // "Gold, 21 to 1,250 pounds": what is so much smaller, with nothing that says "from", is another number.
  if (!at.dash && !at.named && first.kind === null && second.kind === 'money' && high > FAR * low) return first
  // "fell by $15 to $1,890": by the first, to the second.
  if (first.kind === 'money' && high > 10 * low && followsChange(reading, first.first)) return first
  // Two bare numbers with a dash may be a score, a season or a page range.
  if (at.dash && first.kind === null && second.kind === null && second.numeral.magnitude === 1) return first
  return {
    ...second,
    start: first.start,
    first: first.first,
    kind: second.kind ?? first.kind,
    value: low,
    low,
    high,
    over: false,
    ...(second.currency === undefined && first.currency !== undefined && { currency: first.currency }),
    ...(second.unit === undefined && first.unit !== undefined && { unit: first.unit }),
  }
}

/** How many times its low end the high end of an amount may be where no word says that it is a range. */
const FAR = 50

/**
 * The first of two levels, with the unit that only the second writes: "sank von 5,4 auf 5,1 Prozent", "von 120 Millionen
 * auf 145 Millionen Euro". NaN where it may have the second's magnitude or not.
 */
function levelOf(first: Quantity, second: Quantity): Quantity {
  const { kind, currency, unit, numeral } = second
  if (first.kind !== null || second.first !== numeral.first || /^(?:19|20)\d\d$/.test(first.numeral.raw ?? ''))
    return first
  const value = sharedMagnitude(first, second)
  const isOpen = numeral.magnitude > 1 && first.numeral.magnitude === 1 && value < numeral.magnitude
  return {
    ...first,
    kind,
    value: isOpen ? NaN : value,
    ...(currency !== undefined && { currency }),
    ...(unit !== undefined && { unit }),
  }
}

/** How many tokens of a second number and its unit are looked over for what may stand behind them. */
const LOOKAHEAD = 5

const hasBetween = (tokens: Token[], from: number): boolean =>
  tokens.slice(from, from + LOOKAHEAD).some(token => token.entry.between)

/** Whether "between" stands behind. */
function isNamed({ text, tokens }: Reading, { last, end }: Quantity): boolean {
  const next = tokens[last + 1]
  return next?.entry.between === true && isNear(text, end, next.start)
}

/** "el" of "el 9 %", and "un" of "un 5%", which is no part of the number. */
const isArticle = (tokens: Token[], at: number): boolean =>
  tokens[at]?.entry.definite === true || (tokens[at]?.entry.article === true && tokens[at + 1]?.raw !== undefined)

const DASH = /^\s?(?:[-–—~〜～]|——)\s?$/

interface Second {
  number: number
  dash: boolean
  /** A joining word that makes a range only where "between" stands behind both: "8 ile 10 arasında". */
  open: boolean
  /** A change stands before the first. */
  rises: boolean
  /** They are two levels, and no range. */
  levels: boolean
  /** "From" or "between" stands before the first. */
  named: boolean
}

/** Where the second number begins, behind a dash or a joining word. */
function secondNumber(reading: Reading, first: Quantity): Second | null {
  const { text, tokens } = reading
  let rises = false
  let at = first.last + 1
  const next = tokens[at]
  if (!next) return null
  const gap = text.slice(first.end, Math.min(next.start, first.end + 5))
  const dash = !next.entry.rangeJoin && DASH.test(gap)
  let open = false
  let levels = false
  let named = false
  // "8- to 16-meter"
  const hung = next.entry.rangeJoin && /^[-‐‑]\s$/.test(gap)
  if (!dash) {
    // "800 тыс. до 1 млн"
    const isShort = gap === '. ' && tokens[first.last]!.entry.short !== undefined
    if (!hung && !isShort && !isNear(text, first.end, next.start)) return null
    const article = isArticle(tokens, first.first - 1) ? 1 : 0
    const before = tokens[first.first - 1 - article]
    const nearest = article ? tokens[first.first - 1]!.start : first.start
    const touching = before && isNear(text, before.end, nearest) ? before.entry : undefined
    const between = touching?.between
    named = (touching?.from ?? between) === true
    // "magnitudo 5,7 a 8 km"
    if (touching?.label && !named) return null
    if (next.entry.rangeJoin) {
      // "rose from 5 per cent to 7 per cent" and "pasó de 2 millones a 3 millones" state two levels.
      const isWhole = first.kind !== null || first.numeral.magnitude > 1
      if (before && touching) {
        const second = before.entry.from || before.entry.by ? tokens[first.first - 2 - article] : undefined
        const earlier = second && isNear(text, second.end, before.start) ? second.entry : undefined
        levels = earlier?.level === true || (touching.from === true && next.entry.level === true && isWhole)
        // "augmenté de 5 euros à 42 euros"
        rises = first.kind !== null && (before.entry.change ?? earlier?.change) !== undefined
      }
    } else if (touching?.from && next.entry.level) levels = true
    else if (!next.entry.betweenJoin) return null
    else if (!between && !(open = hasBetween(tokens, at + 2))) return null
    at++
    // "entre el 9 % y el 11 %"
    if (isArticle(tokens, at) && isNear(text, next.end, tokens[at]!.start)) at++
  }
  const number = tokens[at]
  if (!number || (!dash && !isNear(text, tokens[at - 1]!.end, number.start))) return null
  const { currency, side, percentPrefix, negative } = number.entry
  const isPrefix = (currency !== undefined && side !== undefined) || percentPrefix !== undefined
  const start = isPrefix || negative ? at + 1 : at
  return start < tokens.length ? { number: start, dash, open, rises, levels, named } : null
}

function shareUnit(first: Quantity, second: Quantity): boolean {
  if (first.kind === null) return !second.numeral || second.first === second.numeral.first
  if (second.kind === null)
    return (first.kind === 'money' || first.kind === 'percent') && first.first < first.numeral.first
  if (first.kind !== second.kind || first.unit !== second.unit) return false
  return (
    first.currency === second.currency || (first.currency?.length ?? 0) !== 3 || (second.currency?.length ?? 0) !== 3
  )
}

/** The low end, with the magnitude that only the high end writes. */
function sharedMagnitude(first: Quantity, second: Quantity): number {
  const { magnitude } = second.numeral
  let low = first.value
  if (first.kind === null && second.kind !== null && second.kind !== 'count')
    low *= second.value / (second.numeral.value || 1)
  if (magnitude === 1 || first.numeral.magnitude > 1) return low
  // "from 29.9 to 16.5 million" sinks from millions; nobody says that it rises from thirty.
  const sinks = magnitude >= 1e6 && first.numeral.value < 1000
  return sinks || first.numeral.value < second.numeral.value / magnitude ? low * magnitude : low
}
