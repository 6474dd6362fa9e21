import { LOCALES } from './cldr-names.ts'
import { clockBeside } from './clock.ts'
import type { Clock } from './clock.ts'
import { monthNames, timeNamesSteps } from './month-names.ts'
import { inSmallLetters, plainLine } from './plain-line.ts'
import { MONTHS } from './time-names.ts'

export interface DateOptions {
  /** BCP 47 language of the text: its months are known, besides English ones. */
  language?: string
  /** ISO 3166-1 alpha-2 of the publisher: which of "10/08" is the month, and what CST is. */
  country?: string
  /** Nothing is published later than this (and a day, for zones). */
  now?: Date
}

/** Papers put their archives on the web under the day of print: a date of 1987 is one. What is earlier than this is a slip. */
const FIRST_YEAR = 1900
/** The beginnings of clocks, in UTC and west of it: what a content system writes where it knows no date. */
const NO_DATES = new Set(['1900-01-01', '1904-01-01', '1969-12-31', '1970-01-01', '1980-01-01'])
/** Where the time is not given: a date field of a signed 32-bit number ends here. */
const LAST_YEAR = 2037

const DAY = 86_400_000

interface Moment extends Clock {
  year: number
  month: number
  day: number
}

/** A day as it stands in a line. */
interface Found {
  start: number
  end: number
  year: number
  month: number
  day: number
}

/** Countries that write the month before the day in numbers: of the Unicode locale data, en-XX and es-XX. */
const MONTH_FIRST = new Set('US PH PR GU AS VI MP MH UM PA'.split(' '))

/** The year 1 of Japanese eras and of the Republic of China is the one behind these. */
const ERAS: Record<string, number> = { 令和: 2018, 平成: 1988, 昭和: 1925, 民國: 1911, 民国: 1911 }
/** The Buddhist era of Thailand and Laos: 2563 is 2020. */
const BUDDHIST = 543
const BUDDHIST_LANGUAGES = new Set(['th', 'lo'])
/** "63" is 2563 and "20" is 2020: news of before 1997 has no date in two digits. */
const FIRST_SHORT_BUDDHIST = 40

const YEAR = '(?:19|20|24|25)\\d{2}'
const YEAR_FIRST = new RegExp(String.raw`(?<!\d)(${YEAR})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{1,2})(?!\d)\.?`, 'g')
const DIGITS = new RegExp(String.raw`(?<![\d.,])(\d{1,2})(\s?)([-/.])\s?(\d{1,2})\s?\3\s?(${YEAR}|\d{2})(?![\d%])`, 'g')
const CJK = new RegExp(
  String.raw`(?:(?<!\d)(${YEAR})|(${Object.keys(ERAS).join('|')})\s?(\d{1,3}|元))\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일号]`,
  'g',
)

/** Texts longer than this are no date lines. */
const LONGEST = 400

/** A date in a text, and what stands between it and the date before. */
export interface DateInText {
  /** ISO 8601: with its time and zone where they are written, and on the day that is written. */
  date: string
  before: string
}

/**
 * The first date in a text, as ISO 8601. Undefined where there is none, or where it can't be a publication's (year 1, a
 * day that doesn't exist, the future).
 */
export function readDate(text: string, options: DateOptions = {}): string | undefined {
  return datesIn(text, options)[0]?.date
}

/** Makes the reading of dates in a language (BCP 47) ready, in slices: without it the first date that is read waits for that. */
export function* dateNamesSteps(language: string): Generator<undefined, void> {
  yield* timeNamesSteps(primary(language))
}

/** Every date in a text that can be a publication's, in order. */
export function datesIn(text: string, options: DateOptions = {}): DateInText[] {
  const start = text.slice(0, LONGEST)
  if (!/\p{Nd}/u.test(start)) return []
  const line = plainLine(start)
  const language = primary(options.language)
  const found = [...inDigits(line, language, options.country), ...inWords(inSmallLetters(line), language)]
  found.sort((a, b) => a.start - b.start)
  const dates: DateInText[] = []
  let end = 0
  for (const day of found) {
    if (day.start < end || !isPossible(day, options.now)) continue
    const clock = clockBeside(line, day.start, day.end, language, options.country)
    dates.push({ date: write({ ...day, ...clock }), before: line.slice(end, day.start) })
    end = day.end
  }
  return dates
}

function* inDigits(line: string, language: string, country: string | undefined): Generator<Found> {
  for (const match of line.matchAll(YEAR_FIRST)) {
    const [, year, , month, day] = match
    yield { ...spanOf(match), year: fullYear(year!, language), month: Number(month), day: Number(day) }
  }
  for (const match of line.matchAll(CJK)) {
    const [, year, era, ofEra, month, day] = match
    const full = era ? ERAS[era]! + (ofEra === '元' ? 1 : Number(ofEra)) : Number(year)
    yield { ...spanOf(match), year: full, month: Number(month), day: Number(day) }
  }
  for (const match of line.matchAll(DIGITS)) {
    const [, one, space, , two, year] = match
    // "3 - 2 - 20" is a row of numbers.
    if (space && year!.length === 2) continue
    const [first, second] = [Number(one), Number(two)]
    const monthFirst = second > 12 || (MONTH_FIRST.has(country ?? '') && first <= 12)
    const [month, day] = monthFirst ? [first, second] : [second, first]
    yield { ...spanOf(match), year: fullYear(year!, language), month, day }
  }
}

function spanOf(match: RegExpExecArray): { start: number; end: number } {
  return { start: match.index, end: match.index + match[0].length }
}

function fullYear(digits: string, language: string): number {
  const year = Number(digits)
  const isBuddhist = BUDDHIST_LANGUAGES.has(language)
  if (digits.length > 2) return isBuddhist && year > 2400 ? year - BUDDHIST : year
  return isBuddhist && year >= FIRST_SHORT_BUDDHIST ? 2500 + year - BUDDHIST : 2000 + year
}

interface Forms {
  dayMonth: RegExp
  monthDay: RegExp
  yearMonth: RegExp
}

const forms = new Map<string, Forms>()

/** The forms that have a month's name: "8 Oktober 2020", "October 8, 2020", "2020 Oct 8". */
function formsOf(language: string): Forms {
  const cached = forms.get(language)
  if (cached) return cached
  const { pattern } = monthNames(language)
  const month = String.raw`(${pattern})\.?(?![\p{L}\p{M}])`
  const made = {
    dayMonth: new RegExp(
      String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|o|a|°|:?[ae]|dag)?(?:[\s.,/-]|de\s|del\s|of\s|den\s|d['’]){0,4}${month}` +
        String.raw`(?:\s?/\s?(?:${pattern})(?![\p{L}\p{M}]))?((?:[\s.,/-]|de\s|del\s|of\s|nam\s|พ\.?ศ\.?|ค\.?ศ\.?){0,4})` +
        String.raw`((?:19|20|24|25)\d{2}(?!\d)|['’]?\d{2}(?![\d:.,h]))`,
      'gu',
    ),
    monthDay: new RegExp(
      String.raw`(?<![\p{L}\p{M}])${month}[\s-]?(\d{1,2})(?:st|nd|rd|th)?(?:,\s?|[\s-])(?:de\s|del\s)?(${YEAR})(?!\d)`,
      'gu',
    ),
    yearMonth: new RegExp(String.raw`(?<!\d)(${YEAR})[\s.,-]{1,2}${month}[\s-]{1,2}(\d{1,2})(?!\d)`, 'gu'),
  }
  forms.set(language, made)
  return made
}

/** A year, or a number, a word and a number: what a date with a month's name has, as most lines with a digit have not. */
const YEAR_OR_NUMBERS = /\d{4}|\d\D{2,40}\d\d/

/** Days with the name of their month, in a line in small letters. */
function* inWords(line: string, language: string): Generator<Found> {
  if (!YEAR_OR_NUMBERS.test(line)) return
  const { dayMonth, monthDay, yearMonth } = formsOf(language)
  const { numberOf } = monthNames(language)
  for (const match of line.matchAll(dayMonth)) {
    const [, day, month, between, year] = match
    const digits = year!.replace(/\D/g, '')
    // "8 Oct 16" may be followed by anything; "08-Oct-20" and "8 Oct ’20" are years.
    const isYear = digits.length > 2 || digits !== year || between!.endsWith('-') || BUDDHIST_LANGUAGES.has(language)
    if (isYear) yield { ...spanOf(match), year: fullYear(digits, language), month: numberOf(month!), day: Number(day) }
  }
  for (const match of line.matchAll(monthDay))
    yield {
      ...spanOf(match),
      year: fullYear(match[3]!, language),
      month: numberOf(match[1]!),
      day: Number(match[2]),
    }
  for (const match of line.matchAll(yearMonth))
    yield {
      ...spanOf(match),
      year: fullYear(match[1]!, language),
      month: numberOf(match[2]!),
      day: Number(match[3]),
    }
}

/** The day that a path names: /2020/10/08/, /20201008/, /2020-10-08-. */
export function dateOfPath(path: string, now?: Date): string | undefined {
  const line = path.slice(0, 2000)
  const match =
    /(?:^|[/_.-])((?:19|20)\d{2})([/_.-]?)(0[1-9]|1[0-2]|[1-9](?=[/_.-]))\2(0[1-9]|[12]\d|3[01]|[1-9](?=[/_.-]))(?!\d)/.exec(
      line,
    ) ?? /\/((?:19|20)\d{2})(\/?)(0[1-9]|1[0-2])\/(0[1-9]|[12]\d|3[01])(?!\d)/.exec(line)
  if (!match) {
    // /2020/10/201008-…: the day in six digits, which the month before it confirms
    const short = /\/(20(\d\d))\/(0[1-9]|1[0-2])\/\2\3(0[1-9]|[12]\d|3[01])(?!\d)/.exec(line)
    if (!short) return undefined
    const moment = { year: Number(short[1]), month: Number(short[3]), day: Number(short[4]) }
    return isPossible(moment, now) ? write(moment) : undefined
  }
  const moment = { year: Number(match[1]), month: Number(match[3]), day: Number(match[4]) }
  return isPossible(moment, now) ? write(moment) : undefined
}

const QUARTER = 15 * 60_000
/** Zones lie between UTC-12 and UTC+14. */
const WESTMOST = -48
const EASTMOST = 56

/**
 * A time that the page states in UTC, on the publisher's own clock, where its visible date line shows that: the two are
 * one moment when they differ by whole quarters of an hour, as zones do. Else the stated time as it is.
 */
export function onPublishersClock(stated: string, visible: string | undefined): string {
  const clock = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)/.exec(visible ?? '')?.[1]
  const universal = /^(\d{4}-\d\d-\d\dT\d\d:\d\d):(\d\d)(?:Z|\+00:00)$/.exec(stated)
  if (!clock || !universal) return stated
  const quarters = (Date.parse(`${clock}Z`) - Date.parse(`${universal[1]}Z`)) / QUARTER
  if (!Number.isInteger(quarters) || quarters === 0 || quarters < WESTMOST || quarters > EASTMOST) return stated
  const minutes = Math.abs(quarters) * 15
  const zone = `${quarters < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`
  return `${clock}:${universal[2]}${zone}`
}

function isPossible({ year, month, day }: Moment, now?: Date): boolean {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return false
  const time = Date.UTC(year, month - 1, day)
  if (new Date(time).getUTCDate() !== day || NO_DATES.has(`${year}-${pad(month)}-${pad(day)}`)) return false
  return !now || time <= now.getTime() + DAY
}

function write({ year, month, day, time, zone }: Moment): string {
  const date = `${year}-${pad(month)}-${pad(day)}`
  return time ? `${date}T${time}${zone ?? ''}` : date
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}

/** The primary subtag of a language that the platform has names for; else English. */
function primary(language = ''): string {
  const code = language.split('-')[0]!.toLowerCase()
  if (!/^[a-z]{2,3}$/.test(code)) return 'en'
  if (MONTHS[code] ?? LOCALES[code]) return code
  return Intl.DateTimeFormat.supportedLocalesOf(code).length ? code : 'en'
}
