import type { SettledSystem } from './systems.ts'

export type Quantity = 'length' | 'area' | 'mass' | 'temperature' | 'speed' | 'volume' | 'consumption'

/** What people measure with a unit, where that settles which others they expect: CLDR's usages `land` and `fluid`. */
export type Usage = Quantity | 'land' | 'fluid'

/** A unit, by what it is in the base unit of its quantity. */
export interface Unit {
  quantity: Quantity
  usage: Usage
  /** So many base units is one of it. Metres, square metres, kilograms, kelvins, metres a second, cubic metres. */
  factor: number
  /** What is added after that: only temperatures begin elsewhere than at nought. */
  offset?: number
  /** The systems in which people measure by it. */
  systems: readonly SettledSystem[]
  /** Whether more of it is less of the quantity: miles to the gallon. */
  inverse?: boolean
}

const METRIC = ['metric'] as const
const ANGLO = ['us', 'uk'] as const
const US = ['us'] as const
const UK = ['uk'] as const

// What CLDR 48 (units.json) builds all others from. Each is exact by definition: the international yard and pound of 1959,
// the American gallon of 231 cubic inches, and the imperial one of 1985.
const FOOT = 0.3048
const POUND = 0.45359237
const GALLON = 231 * (FOOT / 12) ** 3
const GALLON_IMPERIAL = 0.00454609
const MILE = 5280 * FOOT
const FOOT2 = FOOT * FOOT
const FOOT3 = FOOT * FOOT * FOOT

const QUANTITY_OF = { land: 'area', fluid: 'volume' } as const

const unit = (
  usage: Usage,
  factor: number,
  systems: readonly SettledSystem[],
  more: Pick<Unit, 'offset' | 'inverse'> = {},
): Unit => ({
  quantity: usage === 'land' || usage === 'fluid' ? QUANTITY_OF[usage] : usage,
  usage,
  factor,
  systems,
  ...more,
})

/** By CLDR's ids, with the units of a few countries that it does not have and newspapers there measure by. */
export const UNITS: Record<string, Unit> = {
  millimeter: unit('length', 0.001, METRIC),
  centimeter: unit('length', 0.01, METRIC),
  meter: unit('length', 1, METRIC),
  kilometer: unit('length', 1000, METRIC),
  'mile-scandinavian': unit('length', 10_000, []),
  inch: unit('length', FOOT / 12, ANGLO),
  foot: unit('length', FOOT, ANGLO),
  yard: unit('length', 3 * FOOT, ANGLO),
  mile: unit('length', MILE, ANGLO),
  'square-centimeter': unit('area', 0.0001, METRIC),
  'square-meter': unit('area', 1, METRIC),
  hectare: unit('land', 10_000, METRIC),
  'square-kilometer': unit('area', 1_000_000, METRIC),
  'square-inch': unit('area', FOOT2 / 144, ANGLO),
  'square-foot': unit('area', FOOT2, ANGLO),
  acre: unit('land', 43_560 * FOOT2, ANGLO),
  'square-mile': unit('area', MILE * MILE, ANGLO),
  // Korea's floor space, China's fields, Thailand's land.
  pyeong: unit('area', 400 / 121, []),
  mu: unit('land', 2000 / 3, []),
  'square-wa': unit('area', 4, []),
  rai: unit('land', 1600, []),
  milligram: unit('mass', 0.000001, METRIC),
  gram: unit('mass', 0.001, METRIC),
  kilogram: unit('mass', 1, METRIC),
  // Britain weighs people in stones and ships in tonnes.
  tonne: unit('mass', 1000, ['metric', 'uk']),
  ounce: unit('mass', POUND / 16, ANGLO),
  pound: unit('mass', POUND, ANGLO),
  stone: unit('mass', 14 * POUND, UK),
  ton: unit('mass', 2000 * POUND, US),
  jin: unit('mass', 0.5, []),
  quintal: unit('mass', 100, []),
  celsius: unit('temperature', 1, ['metric', 'uk'], { offset: 273.15 }),
  fahrenheit: unit('temperature', 5 / 9, US, { offset: 2298.35 / 9 }),
  'meter-per-second': unit('speed', 1, METRIC),
  'kilometer-per-hour': unit('speed', 1000 / 3600, METRIC),
  'mile-per-hour': unit('speed', MILE / 3600, ANGLO),
  'cubic-centimeter': unit('volume', 0.000001, METRIC),
  'cubic-meter': unit('volume', 1, METRIC),
  'cubic-inch': unit('volume', FOOT3 / 1728, ANGLO),
  'cubic-foot': unit('volume', FOOT3, ANGLO),
  milliliter: unit('fluid', 0.000001, METRIC),
  liter: unit('fluid', 0.001, METRIC),
  'fluid-ounce': unit('fluid', GALLON / 128, US),
  gallon: unit('fluid', GALLON, US),
  'gallon-imperial': unit('fluid', GALLON_IMPERIAL, UK),
  // Oil is traded by it everywhere.
  barrel: unit('fluid', 42 * GALLON, ['metric', 'us', 'uk']),
  'liter-per-100-kilometer': unit('consumption', 0.001 / 100_000, METRIC),
  'mile-per-gallon': unit('consumption', GALLON / MILE, US, { inverse: true }),
  'mile-per-gallon-imperial': unit('consumption', GALLON_IMPERIAL / MILE, UK, { inverse: true }),
}

/**
 * In which units each system gives a quantity, largest first: the first that makes at least one of it is taken, else the
 * last. CLDR 48, unitPreferenceData: `default`, for land `land`, for fluids `fluid`, for consumption `vehicle-fuel`. Of its entries for
 * Britain one is left out: the American ton.
 */
export const PREFERENCES: Record<Usage, Record<SettledSystem, readonly string[]>> = {
  length: {
    metric: ['kilometer', 'meter', 'centimeter'],
    us: ['mile', 'foot', 'inch'],
    uk: ['mile', 'foot', 'inch'],
  },
  area: {
    metric: ['square-kilometer', 'hectare', 'square-meter', 'square-centimeter'],
    us: ['square-mile', 'acre', 'square-foot', 'square-inch'],
    uk: ['square-mile', 'acre', 'square-foot', 'square-inch'],
  },
  land: { metric: ['hectare'], us: ['acre'], uk: ['acre'] },
  mass: {
    metric: ['tonne', 'kilogram', 'gram', 'milligram'],
    us: ['ton', 'pound', 'ounce'],
    uk: ['tonne', 'pound', 'ounce'],
  },
  temperature: { metric: ['celsius'], us: ['fahrenheit'], uk: ['celsius'] },
  speed: { metric: ['kilometer-per-hour'], us: ['mile-per-hour'], uk: ['mile-per-hour'] },
  volume: {
    metric: ['cubic-meter', 'cubic-centimeter'],
    us: ['cubic-foot', 'cubic-inch'],
    uk: ['cubic-foot', 'cubic-inch'],
  },
  fluid: { metric: ['liter', 'milliliter'], us: ['gallon', 'fluid-ounce'], uk: ['gallon-imperial'] },
  consumption: {
    metric: ['liter-per-100-kilometer'],
    us: ['mile-per-gallon'],
    uk: ['mile-per-gallon-imperial'],
  },
}
