export interface DateOptions {
  /** BCP 47 language of the text: its months are known, besides English ones. */
  language?: string
  /** Months come first in "10/08/2020": the United States. */
  monthFirst?: boolean
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

interface Moment {
  year: number
  month: number
  day: number
  time?: string
  zone?: string
}

/**
 * Zones that the text of news names. Those that mean several (CST, IST, BST outside of Britain) are left out: the day is
 * the publisher's own with or without them.
 */
const ZONES: Record<string, string> = {
  WIB: '+07:00',
  WITA: '+08:00',
  WIT: '+09:00',
  GMT: 'Z',
  UTC: 'Z',
  CET: '+01:00',
  CEST: '+02:00',
  MEZ: '+01:00',
  MESZ: '+02:00',
  EST: '-05:00',
  EDT: '-04:00',
  PST: '-08:00',
  PDT: '-07:00',
  JST: '+09:00',
  KST: '+09:00',
  SGT: '+08:00',
  HKT: '+08:00',
  MYT: '+08:00',
}

const TIME = String.raw`(?:[T\s,|.•·–(-]{1,6}(?:at|pukul|jam|um|à|a las|às|kl\.?|ore|klo|godz\.?|в)?\s?(\d{1,2})[:.時시h](\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s?([ap]\.?m\b\.?)?\s?(Z\b|[+-]\d{2}:?\d{2}|[A-Z]{3,4}\b)?)?`

const YEAR_FIRST = new RegExp(String.raw`(?<!\d)((?:19|20)\d{2})([-/.])\s?(\d{1,2})\2\s?(\d{1,2})(?!\d)\.?` + TIME, 'i')
const DIGITS = new RegExp(
  String.raw`(?<![\d.,])(\d{1,2})([-/.])\s?(\d{1,2})\2\s?((?:19|20)?\d{2})(?![\d%])` + TIME,
  'i',
)
const CJK = new RegExp(String.raw`((?:19|20)\d{2})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]` + TIME, 'i')
const DAY_MONTH = new RegExp(
  String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s(?:de\s|of\s|[\p{L}\p{M}]{3,14}\s\/\s)?([\p{L}\p{M}]{3,14})\.?,?\s(?:de\s|del\s)?((?:19|20)\d{2})(?!\d)` +
    TIME,
  'iu',
)
const MONTH_DAY = new RegExp(
  String.raw`(?<!\p{L})([\p{L}\p{M}]{3,14})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s((?:19|20)\d{2})(?!\d)` + TIME,
  'iu',
)

/** Texts longer than this are no date lines. */
const LONGEST = 400

/**
 * The first date in a text, as ISO 8601: with its time and zone where they are written, and on the day that is written.
 * Undefined where there is none, or where it can't be a publication's (year 1, a day that doesn't exist, the future).
 */
export function readDate(text: string, options: DateOptions = {}): string | undefined {
  const line = text.slice(0, LONGEST).normalize('NFKC').replace(/\s+/g, ' ').trim()
  const found: { at: number; moment: Moment }[] = []
  const add = (match: RegExpExecArray | null, year: number, month: number, day: number, time: number): void => {
    if (match && month) found.push({ at: match.index, moment: { year, month, day, ...timeOf(match, time) } })
  }
  let match = YEAR_FIRST.exec(line)
  if (match) add(match, Number(match[1]), Number(match[3]), Number(match[4]), 5)
  match = CJK.exec(line)
  if (match) add(match, Number(match[1]), Number(match[2]), Number(match[3]), 4)
  match = DAY_MONTH.exec(line)
  if (match) add(match, Number(match[3]), monthNumber(match[2]!, options.language), Number(match[1]), 4)
  match = MONTH_DAY.exec(line)
  if (match) add(match, Number(match[3]), monthNumber(match[1]!, options.language), Number(match[2]), 4)
  match = DIGITS.exec(line)
  if (match) {
    const [first, second] = [Number(match[1]), Number(match[3])]
    const monthFirst = second > 12 || (options.monthFirst && first <= 12)
    const year = Number(match[4]!.length === 2 ? `20${match[4]}` : match[4])
    add(match, year, monthFirst ? first : second, monthFirst ? second : first, 5)
  }
  found.sort((a, b) => a.at - b.at)
  for (const { moment } of found) if (isPossible(moment, options.now)) return write(moment)
  return undefined
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

function timeOf(match: RegExpExecArray, at: number): { time?: string; zone?: string } {
  const [hour, minute, second, half, zone] = match.slice(at, at + 5)
  if (!hour || !minute) return {}
  let hours = Number(hour)
  if (half && /^p/i.test(half) && hours < 12) hours += 12
  if (half && /^a/i.test(half) && hours === 12) hours = 0
  if (hours > 23 || Number(minute) > 59) return {}
  const time = `${pad(hours)}:${minute}:${second ?? '00'}`
  if (!zone) return { time }
  if (/^z$/i.test(zone)) return { time, zone: 'Z' }
  if (/^[+-]/.test(zone)) return { time, zone: `${zone.slice(0, 3)}:${zone.slice(-2)}` }
  const known = ZONES[zone.toUpperCase()]
  return known ? { time, zone: known } : { time }
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

const months = new Map<string, Map<string, number>>()

/** Month names as the platform writes them, long and short, alone and after a day. */
function monthNames(language: string): Map<string, number> {
  const known = months.get(language)
  if (known) return known
  const names = new Map<string, number>()
  for (const options of [
    { month: 'long' },
    { month: 'short' },
    { month: 'long', day: 'numeric' },
    { month: 'short', day: 'numeric' },
  ] as const) {
    const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC', calendar: 'gregory' })
    for (let month = 0; month < 12; month++) {
      const part = format.formatToParts(Date.UTC(2020, month, 15)).find(({ type }) => type === 'month')
      if (part && !/^\d/.test(part.value)) names.set(fold(part.value), month + 1)
    }
  }
  months.set(language, names)
  return names
}

function fold(name: string): string {
  return name.toLowerCase().replace(/\.$/, '')
}

/** 1 to 12, or 0 for a word that is no month; a longer form of a short name counts ("Sept", "Okt"). */
function monthNumber(word: string, language = 'en'): number {
  const name = fold(word)
  for (const code of new Set([primary(language), 'en'])) {
    const names = monthNames(code)
    const month = names.get(name)
    if (month) return month
    for (const [known, number] of names) if (name.length >= 3 && known.startsWith(name)) return number
  }
  return 0
}

function primary(language: string): string {
  const code = language.slice(0, 3).split('-')[0]!.toLowerCase()
  return /^[a-z]{2,3}$/.test(code) && code !== 'und' ? code : 'en'
}
