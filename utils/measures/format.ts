import { numberFormat } from '../numbers.ts'
import type { Measured } from './convert.ts'

/** From here on a number is written with a word for its magnitude. */
const COMPACT_FROM = 1e6

/** What ECMA-402 sanctions has its name from CLDR in every language; the interface's words name the others. */
const WORDED = new Set([
  'barrel', 'cubic-centimeter', 'cubic-foot', 'cubic-inch', 'cubic-meter', 'gallon-imperial', 'horsepower', 'jin',
  'liter-per-100-kilometer', 'megawatt', 'gigawatt', 'kilowatt', 'kilowatt-hour', 'megawatt-hour', 'mile-per-gallon-imperial',
  'milligram', 'mu', 'pyeong', 'quintal', 'rai', 'square-centimeter', 'square-foot', 'square-inch', 'square-kilometer',
  'square-meter', 'square-mile', 'square-wa', 'ton', 'tonne', 'year-person',
]) // prettier-ignore

const SIMPLE = new Set([
  'acre', 'byte', 'celsius', 'centimeter', 'day', 'degree', 'fahrenheit', 'fluid-ounce', 'foot', 'gallon', 'gigabyte',
  'gram', 'hectare', 'hour', 'inch', 'kilobyte', 'kilogram', 'kilometer', 'liter', 'megabyte', 'meter', 'mile',
  'mile-scandinavian', 'milliliter', 'millimeter', 'minute', 'month', 'ounce', 'petabyte', 'pound', 'second', 'stone',
  'terabyte', 'week', 'yard', 'year',
]) // prettier-ignore

/**
 * A measure in the reader's language: "75 miles", "2.5 million acres", "30°C".
 *
 * @param digits how it is rounded; without it, nothing is.
 * @returns the number alone where nobody has a name for the unit in that language.
 */
export function formatMeasure(
  { value, unit }: Measured,
  { locale, t }: { locale: string; t: (key: string, values?: Record<string, unknown>) => string },
  digits: { significant?: number; decimals?: number } = {},
): string {
  const rounded = roundedTo(value, digits)
  const options: Intl.NumberFormatOptions = {
    maximumSignificantDigits: 12,
    ...(Math.abs(rounded) >= COMPACT_FROM && { notation: 'compact', compactDisplay: 'long' }),
  }
  if (isSanctioned(unit)) {
    const unitDisplay = unit === 'celsius' || unit === 'fahrenheit' ? 'short' : 'long'
    return numberFormat(locale, { ...options, style: 'unit', unit, unitDisplay }).format(rounded)
  }
  const amount = numberFormat(locale, options).format(rounded)
  return WORDED.has(unit) ? t(`unit.${unit}`, { count: rounded, amount }) : amount
}

/** A simple unit, or one per another. */
function isSanctioned(unit: string): boolean {
  return !WORDED.has(unit) && unit.split('-per-').every(each => SIMPLE.has(each))
}

function roundedTo(value: number, { significant, decimals }: { significant?: number; decimals?: number }): number {
  // Minus nought is nought.
  if (decimals !== undefined) return Number(value.toFixed(decimals)) + 0
  return significant === undefined ? value : Number(value.toPrecision(significant))
}
