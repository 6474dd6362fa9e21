import { plainLine } from './plain-line.ts'

/** Languages whose papers do not all use the month names of one country: the locales that have them all. */
export const LOCALES: Record<string, string[]> = {
  ar: ['ar', 'ar-LB', 'ar-DZ', 'ar-MA', 'ar-MR'],
  de: ['de', 'de-AT'],
  es: ['es', 'es-PE'],
  no: ['nb'],
}

/**
 * The names of months that the platform's locale data (CLDR) has, with their months from 1 on; a format at a time: the
 * first use of a locale takes `Intl` a millisecond or so.
 */
export function* cldrMonths(locale: string): Generator<undefined, [string, number][]> {
  const found: [string, number][] = []
  for (const month of ['long', 'short'] as const)
    // Beside a day many languages use another case of the name.
    for (const day of [undefined, 'numeric'] as const) {
      const format = new Intl.DateTimeFormat(locale, { month, day, timeZone: 'UTC', calendar: 'gregory' })
      for (let at = 0; at < 12; at++) {
        const part = format.formatToParts(Date.UTC(2020, at, 15)).find(({ type }) => type === 'month')
        // "10月" is read as a number; "tháng 10" is a name.
        if (part && !/^\p{N}/u.test(part.value)) found.push([foldName(part.value), at + 1])
      }
      yield
    }
  return found
}

/** The names of weekdays in the platform's locale data, long and short. */
export function* cldrWeekdays(locale: string): Generator<undefined, string[]> {
  const names: string[] = []
  for (const weekday of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' })
    for (let day = 1; day <= 7; day++) names.push(foldName(format.format(Date.UTC(2020, 0, day))))
    yield
  }
  return names
}

/** A name as it stands in a plain line, in small letters and without points. */
export function foldName(name: string): string {
  return plainLine(name).toLowerCase().replace(/[.॰]/g, '').trim()
}
