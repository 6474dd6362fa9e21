import { format, parseISO } from 'date-fns'
import { enGB, enUS, id } from 'date-fns/locale'
import type { Locale } from 'date-fns'
import { withoutNumberStyle } from './numbers.ts'

const LOCALES: Record<string, Locale> = { en: enGB, 'en-US': enUS, id }

/** The date-fns locale for a BCP 47 tag: the whole tag, its language, or English. */
function localeFor(tag: string): Locale {
  return LOCALES[tag] ?? LOCALES[tag.split('-')[0]!] ?? enGB
}

/**
 * A day or a month in words: "8 October 2020", "October 2020". The day is the one written: a publisher's day does not
 * move with the reader's zone.
 */
export function longDay(iso: string, tag: string): string {
  return inWords(iso, tag, { month: 'LLLL yyyy', day: 'd MMMM yyyy', american: 'MMMM d, yyyy' })
}

/** The same where there is little room: "8 Oct 2020", "Oct 2020". */
export function shortDay(iso: string, tag: string): string {
  return inWords(iso, tag, { month: 'LLL yyyy', day: 'd MMM yyyy', american: 'MMM d, yyyy' })
}

function inWords(iso: string, tag: string, patterns: { month: string; day: string; american: string }): string {
  const locale = withoutNumberStyle(tag)
  const [day] = iso.split('T') as [string]
  const options = { locale: localeFor(locale) }
  if (/^\d{4}-\d{2}$/.test(day)) return format(parseISO(`${day}-01`), patterns.month, options)
  const date = parseISO(day)
  return Number.isNaN(date.getTime())
    ? day
    : format(date, locale === 'en-US' ? patterns.american : patterns.day, options)
}
