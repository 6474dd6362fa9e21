import type { Figure } from '../figures/figure.ts'
import { unitOn } from './anchors.ts'
import { convert } from './convert.ts'
import { addDays, daysBetween } from './days.ts'
import type { Conversion, Precision, RateTable } from './rate-table.ts'
import { slipOf } from './slips.ts'
import type { Slip } from './slips.ts'
import { lastDigitUnit } from './written.ts'

/**
 * How two amounts hold that a text states to be one.
 *
 * - `consistent`: within what the writing and the rate allow, at the article's day.
 * - `consistent-on`: not at that day's rate, but at that of a day before, within ninety.
 * - `differs`: on none of them; said from daily and fixed rates alone.
 * - `unchecked`: the rates are too coarse to say.
 */
export type CheckOutcome = 'consistent' | 'consistent-on' | 'differs' | 'unchecked'

/** One amount held against another that the text states to be the same. Papers convert at their own desk's rate. */
export interface EquivalenceCheck {
  /** The amount that was converted, the text's first, and the one it is held against. */
  figures: [stated: Figure, equivalent: Figure]
  outcome: CheckOutcome
  /** Of the rate it was held against. */
  precision: Precision
  /** What the first amount is by that rate, in the second one's currency. */
  expected: Conversion
  /** The second amount as a share of the expected one, less one: 0.02 is 2 % more. */
  deviation: number
  /** How far that may be from nought. */
  tolerance: number
  /** `consistent-on`: the day whose rate fits, YYYY-MM-DD, nearest first. */
  day?: string
  /** `differs`: the one slip that would explain it, where exactly one does. */
  slip?: Slip
}

/** A newsroom's rate of the same day, over fixings at other hours. */
const DAILY_UNCERTAINTY = 0.005
/** A day off, a rate moves by some more. */
const NEAR_UNCERTAINTY = 0.0025
/** Rounding on the way, a buying rate instead of the middle. */
const SLACK = 0.01
/** How many days before the article a newsroom's rate may be from. */
const DAYS_BACK = 90
/** Between two days with a rate there are so many at most: a feast and its weekends. Where there are more, they are not known. */
const LONGEST_GAP = 10
/** A text with more equivalents than that is no article. */
const MOST_CHECKS = 500

/**
 * Holds the amounts that a text states to be equal against each other: of each group the first one against every other.
 *
 * @param on the article's day, YYYY-MM-DD.
 * @param text what the figures were found in: how finely each was written. Without it that is guessed from the value.
 * @returns one check a pair, in the text's order; a pair without a rate, of one currency, or of a range and a single amount
 *   has none.
 */
export function checkEquivalents(figures: Figure[], on: string, rates: RateTable, text?: string): EquivalenceCheck[] {
  const money = figures.filter(figure => figure.kind === 'money' && figure.currency && figure.equivalents !== undefined)
  const checks: EquivalenceCheck[] = []
  for (const group of Map.groupBy(money, figure => figure.equivalents).values()) {
    const [stated, ...others] = group.toSorted((a, b) => a.start - b.start)
    for (const equivalent of others) {
      if (checks.length === MOST_CHECKS) return checks
      const check = checkPair(stated!, equivalent, on.slice(0, 10), rates, text)
      if (check) checks.push(check)
    }
  }
  return checks
}

function checkPair(
  stated: Figure,
  equivalent: Figure,
  on: string,
  rates: RateTable,
  text: string | undefined,
): EquivalenceCheck | null {
  const [from, to] = [unitOn(stated.currency!, on), unitOn(equivalent.currency!, on)]
  if (from === to || (stated.high === undefined) !== (equivalent.high === undefined)) return null
  if (!(stated.value > 0) || !(equivalent.value > 0)) return null
  const expected = convert(stated.value, from, to, on, rates)
  if (!expected) return null

  const written = [stated, equivalent].map(figure => lastDigitUnit(figure, text) / 2 / figure.value)
  const allowed = SLACK + written[0]! + written[1]!
  const [low, high] = uncertainty(expected, from, to, on, rates)
  const holds = (value: number, rateLow: number, rateHigh: number) =>
    equivalent.value >= value * rateLow * (1 - allowed) && equivalent.value <= value * rateHigh * (1 + allowed)
  const deviation = equivalent.value / expected.value - 1
  const check: EquivalenceCheck = {
    figures: [stated, equivalent],
    outcome: 'unchecked',
    precision: expected.precision,
    expected,
    deviation,
    tolerance: allowed + Math.max(high - 1, 1 - low),
  }

  if (holds(expected.value, low, high)) return { ...check, outcome: 'consistent' }
  if (expected.precision === 'monthly' || expected.precision === 'near') return check
  if (expected.precision === 'daily') {
    let gap = 0
    let longestGap = 0
    for (let back = 1; back <= DAYS_BACK; back++) {
      const before = convert(stated.value, from, to, addDays(on, -back), rates)
      gap = before?.precision === 'daily' ? 0 : gap + 1
      longestGap = Math.max(longestGap, gap)
      if (before?.precision !== 'daily') continue
      if (holds(before.value, 1 - DAILY_UNCERTAINTY, 1 + DAILY_UNCERTAINTY)) {
        return { ...check, outcome: 'consistent-on', day: before.rateDate }
      }
    }
    // One of the days that nobody knows the rate of may be the newsroom's.
    if (longestGap > LONGEST_GAP) return check
  }
  const slip = slipOf({ stated, equivalent, on, rates, text, allowed: allowed + DAILY_UNCERTAINTY })
  return { ...check, outcome: 'differs', ...(slip && { slip }) }
}

/** The lowest and the highest that the rate may really have been, as shares of the one that is known. */
function uncertainty(
  expected: Conversion,
  from: string,
  to: string,
  on: string,
  rates: RateTable,
): [low: number, high: number] {
  switch (expected.precision) {
    case 'fixed':
      return [1, 1]
    case 'daily':
      return [1 - DAILY_UNCERTAINTY, 1 + DAILY_UNCERTAINTY]
    case 'near': {
      const away = DAILY_UNCERTAINTY + NEAR_UNCERTAINTY * Math.min(31, Math.abs(daysBetween(expected.rateDate, on)))
      return [1 - away, 1 + away]
    }
    case 'monthly': {
      // The months' own averages say how far it moved about then.
      const middle = `${on.slice(0, 7)}-15`
      const around = [-31, 0, 31]
        .map(days => convert(1, from, to, addDays(middle, days), rates)?.rate ?? expected.rate)
        .map(rate => rate / expected.rate)
      return [Math.min(1, ...around), Math.max(1, ...around)]
    }
  }
}
