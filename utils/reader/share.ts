/** A part of a whole as people say it: "2 in 3"; `allBut` is what is missing: "all but 1 in 1,000". */
export interface PlainShare {
  count: number
  whole: number
  allBut?: boolean
}

/** Below this share, and within it of the whole, people say "1 in 14" rather than a fraction of ten or twenty. */
const SMALL = 0.1
/** So far "1 in 7" may be from what is meant, as a share of it; any other fraction a little farther, for being plainer. */
const NEAR_ONE_IN = 0.05
const NEAR = 0.1
/** Wholes that people divide, plainest first. The last is within a tenth of every share from a tenth up. */
const WHOLES = [2, 3, 4, 5, 6, 8, 10, 20]
/** "49 in 50" is plain, "199 in 200" is not. */
const LARGEST_WHOLE = 100

/**
 * The plainest way to say a share: within a tenth of it, or of what is left of the whole.
 *
 * @param part of one.
 * @returns null for nothing, for the whole, and for what is no part of it.
 */
export function plainShare(part: number): PlainShare | null {
  if (!(part > 0 && part < 1)) return null
  if (part > 1 - SMALL) {
    const { whole } = oneIn(1 - part)
    return whole > LARGEST_WHOLE ? { count: 1, whole, allBut: true } : { count: whole - 1, whole }
  }
  const one = oneIn(part)
  if (part < SMALL || Math.abs(1 / one.whole - part) <= NEAR_ONE_IN * part) return one
  const error = (whole: number) => Math.abs(Math.round(part * whole) / whole - part) / Math.min(part, 1 - part)
  const whole = WHOLES.find(each => error(each) <= NEAR) ?? WHOLES.at(-1)!
  return { count: Math.round(part * whole), whole }
}

/** "1 in 17", "1 in 330": to two digits. */
function oneIn(part: number): PlainShare {
  const exact = 1 / part
  // What a double makes of 1 - 0.98 is a little more than 0.02.
  return { count: 1, whole: exact < 100 ? Math.round(exact) : Number(exact.toPrecision(2)) }
}
