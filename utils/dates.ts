import { format, parseISO } from 'date-fns'
import { enGB } from 'date-fns/locale'
import type { Locale } from 'date-fns'
import { numberFormat, withoutNumberStyle } from './numbers.ts'

/** How a language writes dates: its names of months, and patterns of date-fns. */
export interface DateWords {
  months: { wide: string[]; abbreviated: string[] }
  day: string
  month: string
  shortDay: string
  shortMonth: string
}

type Patterns = Omit<DateWords, 'months'>

const BRITISH = { day: 'd MMMM yyyy', month: 'MMMM yyyy', shortDay: 'd MMM yyyy', shortMonth: 'MMM yyyy' }
const AMERICAN = { ...BRITISH, day: 'MMMM d, yyyy', shortDay: 'MMM d, yyyy' }

/** English is always there; another language comes with its words: a whole locale of date-fns a language is too much for a page. */
const known = new Map<string, { patterns: Patterns; locale: Locale }>([
  ['en', { patterns: BRITISH, locale: enGB }],
  ['en-US', { patterns: AMERICAN, locale: enGB }],
])

/** Makes it known how a language writes dates; called with its words, before any are shown. */
export function learnDates(language: string, { months, ...patterns }: DateWords): void {
  const month = (number: number, { width = 'wide' }: { width?: string } = {}) =>
    months[width === 'abbreviated' ? 'abbreviated' : 'wide'][number]!
  known.set(language, { patterns, locale: { ...enGB, code: language, localize: { ...enGB.localize, month } } })
}

/**
 * A day or a month in words: "8 October 2020", "October 2020". The day is the one written: a publisher's day does not
 * move with the reader's zone.
 */
export function longDay(iso: string, tag: string): string {
  return inWords(iso, tag, 'day', 'month')
}

/** The same where there is little room: "8 Oct 2020", "Oct 2020". */
export function shortDay(iso: string, tag: string): string {
  return inWords(iso, tag, 'shortDay', 'shortMonth')
}

function inWords(iso: string, tag: string, forDay: keyof Patterns, forMonth: keyof Patterns): string {
  const plain = withoutNumberStyle(tag)
  const { patterns, locale } = known.get(plain) ?? known.get(plain.split('-')[0]!) ?? known.get('en')!
  const [day] = iso.split('T') as [string]
  const isMonth = /^\d{4}-\d{2}$/.test(day)
  const date = parseISO(isMonth ? `${day}-01` : day)
  if (Number.isNaN(date.getTime())) return day
  return inDigits(format(date, patterns[isMonth ? forMonth : forDay], { locale }), tag)
}

/** A date's digits as the locale's numbers have them: beside ٤٠ stands ٢٠٢٠. */
function inDigits(text: string, tag: string): string {
  const digits = numberFormat(tag, { useGrouping: false })
  return digits.format(0) === '0' ? text : text.replaceAll(/\d/g, digit => digits.format(Number(digit)))
}
