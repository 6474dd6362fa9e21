import type { SettledSystem } from './systems.ts'
import { PREFERENCES, UNITS } from './units.ts'
import type { Unit } from './units.ts'

/** A number of units, by CLDR's id. */
export interface Measured {
  value: number
  unit: string
}

/**
 * A measure in another system.
 *
 * @param isDifference of a temperature, that it is one: "two degrees warmer" has no nought to count from.
 * @returns null where the system measures so already, or the unit is not known: ages, durations and bytes are the same for
 *   everybody.
 */
export function convertMeasure(
  { value, unit: id }: Measured,
  system: SettledSystem,
  { isDifference = false } = {},
): Measured | null {
  const from = UNITS[id]
  if (!from || from.systems.includes(system) || !Number.isFinite(value)) return null
  const preferred = PREFERENCES[from.usage][system]
  let last: Measured | null = null
  for (const each of preferred) {
    const converted = between(value, from, UNITS[each]!, isDifference)
    if (!Number.isFinite(converted)) return null
    last = { value: converted, unit: each }
    // A tenth of a thousandth below one is one that was not measured so finely.
    if (preferred.length === 1 || Math.abs(converted) >= 0.9999) return last
  }
  return last
}

/** The same as `value` of a unit in a known other, whatever its size: both ends of a range go into one unit. */
export function measureIn({ value, unit: from }: Measured, unit: string, { isDifference = false } = {}): number | null {
  const [a, b] = [UNITS[from], UNITS[unit]]
  return a && b && a.quantity === b.quantity ? between(value, a, b, isDifference) : null
}

function between(value: number, from: Unit, to: Unit, isDifference: boolean): number {
  const offset = (of: Unit) => (isDifference ? 0 : (of.offset ?? 0))
  const base = from.inverse ? from.factor / value : value * from.factor + offset(from)
  return to.inverse ? to.factor / base : (base - offset(to)) / to.factor
}

/** Where a gallon is the imperial one. */
const IMPERIAL = new Set(['GB', 'IE'])

/**
 * The unit that a text means: gallons and tons are others in other countries.
 *
 * @param how.per what it is per: kilometres per 'hour' are a unit of their own.
 * @param how.region ISO 3166-1 of the publisher, where it is known.
 * @param how.written the words, and the BCP 47 language that they are in. English "tons" are 2,000 pounds in America, and
 *   elsewhere 1,000 kilograms to the digits that a newspaper writes.
 * @returns null where nobody can tell.
 */
export function unitMeant(
  unit: string,
  { per, region, written }: { per?: string; region?: string; written: { text: string; language: string } },
): string | null {
  const isEnglish = written.language.split('-')[0] === 'en'
  if (unit === 'tonne' && isEnglish && /\btons?\b/i.test(written.text)) {
    if (region === undefined) return null
    return region === 'US' ? 'ton' : 'tonne'
  }
  const whole = per !== undefined && UNITS[`${unit}-per-${per}`] ? `${unit}-per-${per}` : unit
  const imperial = `${whole}-imperial`
  return region !== undefined && IMPERIAL.has(region) && UNITS[imperial] ? imperial : whole
}
