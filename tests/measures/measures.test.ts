import { describe, expect, test } from 'vitest'
import { convertMeasure, measureIn, systemOf, unitMeant } from '../../utils/measures/index.ts'
import type { SettledSystem } from '../../utils/measures/index.ts'
import { PREFERENCES, UNITS } from '../../utils/measures/units.ts'

const converted = (value: number, unit: string, system: SettledSystem, isDifference = false) =>
  convertMeasure({ value, unit }, system, { isDifference })

describe('a measure in another system', () => {
  // Each by the definitions: a foot is 0.3048 m, a pound 0.45359237 kg, a gallon 231 cubic inches or 4.54609 l.
  test.each<[number, string, SettledSystem, number, string]>([
    [1.609344, 'kilometer', 'us', 1, 'mile'],
    [26.2, 'mile', 'metric', 42.1648128, 'kilometer'],
    [0.3048, 'meter', 'us', 1, 'foot'],
    [100, 'meter', 'uk', 328.0839895, 'foot'],
    [2.54, 'centimeter', 'us', 1, 'inch'],
    [30, 'millimeter', 'us', 1.1811024, 'inch'],
    [6, 'foot', 'metric', 1.8288, 'meter'],
    [3, 'inch', 'metric', 7.62, 'centimeter'],
    [100, 'yard', 'metric', 91.44, 'meter'],
    [3, 'mile-scandinavian', 'metric', 30, 'kilometer'],
    [1, 'square-mile', 'metric', 2.589988110336, 'square-kilometer'],
    [1, 'acre', 'metric', 0.40468564224, 'hectare'],
    [100, 'acre', 'metric', 40.468564224, 'hectare'],
    [45, 'square-kilometer', 'us', 17.37459713, 'square-mile'],
    [12, 'hectare', 'us', 29.6526458, 'acre'],
    [60, 'square-meter', 'uk', 645.834625, 'square-foot'],
    [33, 'pyeong', 'metric', 109.0909091, 'square-meter'],
    [10, 'rai', 'metric', 1.6, 'hectare'],
    [15, 'mu', 'metric', 1, 'hectare'],
    [10, 'square-wa', 'metric', 40, 'square-meter'],
    [1, 'pound', 'metric', 453.59237, 'gram'],
    [200, 'pound', 'metric', 90.718474, 'kilogram'],
    [5, 'kilogram', 'us', 11.0231131, 'pound'],
    [5, 'tonne', 'us', 5.511556555, 'ton'],
    [10, 'stone', 'metric', 63.5029318, 'kilogram'],
    [10, 'stone', 'us', 140, 'pound'],
    [30, 'celsius', 'us', 86, 'fahrenheit'],
    [-40, 'celsius', 'us', -40, 'fahrenheit'],
    [0, 'celsius', 'us', 32, 'fahrenheit'],
    [212, 'fahrenheit', 'metric', 100, 'celsius'],
    [50, 'fahrenheit', 'uk', 10, 'celsius'],
    [80, 'kilometer-per-hour', 'us', 49.7096954, 'mile-per-hour'],
    [10, 'meter-per-second', 'us', 22.3693629, 'mile-per-hour'],
    [55, 'mile-per-hour', 'metric', 88.51392, 'kilometer-per-hour'],
    [1, 'cubic-meter', 'us', 35.3146667, 'cubic-foot'],
    [3.785411784, 'liter', 'us', 1, 'gallon'],
    [4.54609, 'liter', 'uk', 1, 'gallon-imperial'],
    [1, 'gallon-imperial', 'metric', 4.54609, 'liter'],
    [5, 'liter-per-100-kilometer', 'us', 47.0429167, 'mile-per-gallon'],
    [30, 'mile-per-gallon', 'metric', 7.8404861, 'liter-per-100-kilometer'],
    [50, 'mile-per-gallon-imperial', 'metric', 5.6496187, 'liter-per-100-kilometer'],
  ])('%d %s (%s) is %d %s', (value, unit, system, wanted, other) => {
    const found = converted(value, unit, system)
    expect(found?.unit).toBe(other)
    expect(found?.value).toBeCloseTo(wanted, 6)
  })

  test.each<[string, SettledSystem]>([
    ['kilometer', 'metric'],
    ['mile', 'us'],
    ['mile', 'uk'],
    ['celsius', 'uk'],
    ['tonne', 'uk'],
    ['barrel', 'metric'],
    ['year-person', 'us'],
    ['hour', 'us'],
    ['gigabyte', 'us'],
    ['megawatt', 'us'],
    ['parsec', 'us'],
  ])('%s stays for a reader of the system %s', (unit, system) => {
    expect(converted(12, unit, system)).toBeNull()
  })

  test('a difference of temperatures has no nought to count from', () => {
    expect(converted(2, 'celsius', 'us', true)?.value).toBeCloseTo(3.6, 9)
    expect(converted(9, 'fahrenheit', 'metric', true)?.value).toBeCloseTo(5, 9)
  })

  test('the largest unit of which it makes one is taken; below all of them, the smallest', () => {
    expect(converted(1, 'mile', 'metric')?.unit).toBe('kilometer')
    expect(converted(0.5, 'mile', 'metric')?.unit).toBe('meter')
    expect(converted(0.01, 'inch', 'metric')?.unit).toBe('centimeter')
    expect(converted(-12, 'mile', 'metric')?.unit).toBe('kilometer')
  })

  test('nought litres to the mile is no number of miles', () => {
    expect(converted(0, 'liter-per-100-kilometer', 'us')).toBeNull()
    expect(converted(Number.NaN, 'kilometer', 'us')).toBeNull()
  })

  test('there and back again is the same', () => {
    for (const [unit, { usage, systems }] of Object.entries(UNITS)) {
      for (const system of ['metric', 'us', 'uk'] as const) {
        const there = converted(7, unit, system)
        expect(there === null, `${unit} ${system}`).toBe(systems.includes(system))
        if (there) expect(measureIn(there, unit)).toBeCloseTo(7, 9)
        expect(PREFERENCES[usage][system].every(each => UNITS[each]?.systems.includes(system))).toBe(true)
      }
    }
  })

  test('only what is of one quantity can be said in another unit', () => {
    expect(measureIn({ value: 2, unit: 'mile' }, 'kilometer')).toBeCloseTo(3.218688, 9)
    expect(measureIn({ value: 2, unit: 'mile' }, 'kilogram')).toBeNull()
  })
})

describe('the reader’s system', () => {
  test.each([
    ['en-US', 'us'],
    ['en', 'us'],
    ['es-US', 'us'],
    ['en-GB', 'uk'],
    ['my-MM', 'uk'],
    ['id', 'metric'],
    ['en-IN', 'metric'],
    ['de-DE', 'metric'],
  ])('of %s is %s', (locale, system) => {
    expect(systemOf(locale)).toBe(system)
  })
})

describe('the unit that a text means', () => {
  test.each([
    ['kilometer', 'hour', undefined, '80 km', 'kilometer-per-hour'],
    ['kilogram', 'hectare', undefined, '5 kg', 'kilogram'],
    ['gallon', undefined, 'GB', '5 gallons', 'gallon-imperial'],
    ['gallon', undefined, 'US', '5 gallons', 'gallon'],
    ['tonne', undefined, 'US', '4 tons', 'ton'],
    ['tonne', undefined, 'AU', '4 tons', 'tonne'],
    ['tonne', undefined, 'US', '4 tonnes', 'tonne'],
    ['tonne', undefined, undefined, '4 tons', null],
  ])('%s per %s in %s, written %s: %s', (unit, per, region, text, meant) => {
    expect(unitMeant(unit, { per, region, written: { text, language: 'en' } })).toBe(meant)
  })

  test('a ton of other languages is a tonne', () => {
    expect(unitMeant('tonne', { region: 'US', written: { text: '5 ton', language: 'id' } })).toBe('tonne')
  })
})
