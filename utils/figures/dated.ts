import { monthNames } from '../article/month-names.ts'
import { plainLine } from '../article/plain-line.ts'
import { DATE_WORDS } from './date-words.ts'
import type { DateWords } from './date-words.ts'
import type { Figure } from './figure.ts'
import { sentenceAround } from './sentence.ts'

/** So far before a year the rest of its date, and the word that ties it to the sentence, are looked for: UTF-16 units. */
const BEFORE = 60
/** Between an amount and its date: "$5 million each in 1998", and not "for a painting stolen in 1998". */
const MOST_WORDS = 2
/** In scripts without spaces: "500万ドル（1998年）", "1998年に500万ドル". */
const MOST_CHARACTERS = 2
/** The Buddhist calendar of Thai papers counts so many years more. */
const BUDDHIST = 543

const YEAR = /(?<![\p{L}\p{Nd}\p{Sc}.,’'-])\p{Nd}{4}(?![\p{Nd}%°]|[.,:]\p{Nd})/gu
/** 1998年, 2020年3月, 2020年3月5日; 1990年代 and 年度 are no single year. */
const EAST_ASIAN_DATE =
  /(?<!\p{Nd})(\p{Nd}{4})\s?(?:年|년)(?![代度産制])(?:\s?(\p{Nd}{1,2})\s?(?:月|월)(?:\s?(\p{Nd}{1,2})\s?(?:日|일))?)?/gu
/** Behind such a date: from then, up to then, before or after it. */
const EAST_ASIAN_REACH =
  /^(?:以[来來后後前降]|[起至到前后後대도산末底\-–—~〜～]|から|まで|より|부터|까지|이후|이래|이전)/u
const EAST_ASIAN = new Set(['ja', 'ko', 'zh'])

/** A date in a sentence, and how it stands there. */
interface DateInText {
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  on: string
  /** Of the year, or of the whole date where that begins with it: UTF-16 offsets. */
  start: number
  end: number
}

/**
 * The date that an amount is of, where its own sentence says so: "in March 2020 it paid $5 million". Only what is certain:
 * the date stands directly behind the amount or before it, or begins the sentence as its only one; it lies before the article's
 * day; and it is neither the beginning nor the end of a span. Years and months of the Gregorian calendar, in Thai of the Buddhist.
 *
 * @param figures all of the text: a number that is one of them is no year.
 * @param on the article's day, YYYY-MM-DD.
 * @returns YYYY, YYYY-MM or YYYY-MM-DD; null where no date is certain.
 */
export function datedAmount(
  text: string,
  figure: Figure,
  figures: readonly Figure[],
  language: string,
  on: string,
): string | null {
  const code = language.split('-')[0]!
  const words = DATE_WORDS[code]
  if (!words) return null
  const pattern = EAST_ASIAN.has(code) ? EAST_ASIAN_DATE : YEAR
  // Most sentences have no year: they are not looked for then.
  if (!near(text, figure).match(pattern)) return null
  const sentence = sentenceAround(text, figure.start, figure.end, language)
  const isFigure = (start: number, end: number) => figures.some(other => other.start < end && start < other.end)
  const years = [...text.slice(sentence.start, sentence.end).matchAll(pattern)]
    .map(match => ({ match, start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }))
    .filter(({ start, end }) => !isFigure(start, end))
  const asked = { text, figure, sentence, words, code, isOnly: years.length === 1 }
  const found = new Set<string>()
  for (const { match, start, end } of years) {
    const date = EAST_ASIAN.has(code) ? eastAsian(match, { start, end }, asked) : spaced({ start, end }, asked)
    if (date) found.add(date)
  }
  const [only] = found
  return found.size === 1 && only! < on.slice(0, only!.length) ? only! : null
}

const near = (text: string, { start, end }: Figure) => text.slice(Math.max(0, start - 300), end + 300)

interface Asked {
  text: string
  figure: Figure
  sentence: { start: number; end: number }
  words: DateWords
  code: string
  /** Whether the sentence has no other date. */
  isOnly: boolean
}

function eastAsian(
  match: RegExpExecArray,
  { start, end }: Pick<DateInText, 'start' | 'end'>,
  asked: Asked,
): string | null {
  const { text, figure, sentence } = asked
  if (EAST_ASIAN_REACH.test(text.slice(end, end + 2))) return null
  const [year, month, day] = match.slice(1).map(part => (part === undefined ? undefined : Number(plainLine(part))))
  const between = start >= figure.end ? text.slice(figure.end, start) : text.slice(end, figure.start)
  const isBeside =
    /^[\s、，,（(の는은에서]*$/u.test(between) || (between.length <= MOST_CHARACTERS && !/[。；;：]/.test(between))
  const begins = isBlank(text.slice(sentence.start, start)) && isFree(end, asked)
  return isBeside || begins ? dateOf(year!, month, day) : null
}

/** A date of a year and what stands before it, in a language that has spaces or at least words for the time. */
function spaced({ start, end }: Pick<DateInText, 'start' | 'end'>, asked: Asked): string | null {
  const { text, figure, sentence, words, code } = asked
  const isBehind = start >= figure.end
  const after = text.slice(end, end + BEFORE)
  // "in 1998 and 2003", "1998–2003"
  if (/^\s?(?:[-–—/]|\p{L}{1,4}\s)\s?\p{Nd}{4}/u.test(after)) return null
  const from = Math.max(sentence.start, start - BEFORE, isBehind ? figure.end : 0)
  const head = headOf(plainLine(text.slice(from, start)), code, words)
  const behind = words.behind === undefined ? 0 : behindLength(plainLine(after), words)
  if (!head || (words.behind !== undefined && behind === 0)) return null
  const year =
    Number(plainLine(text.slice(start, end))) -
    (code === 'th' && Number(plainLine(text.slice(start, end))) > 2400 ? BUDDHIST : 0)
  const date = dateOf(year, head.month, head.day)
  if (isBehind) return isShort(head.lead) && from === figure.end ? date : null
  const gap = plainLine(text.slice(end, figure.start)).slice(behind)
  const begins = from === sentence.start && isBlank(head.lead) && isFree(end, asked)
  return /^[\s,،]*$/u.test(gap) || begins ? date : null
}

/** What stands before a year: the month and day of its date, the word that ties it, and what is before that. */
function headOf(before: string, code: string, words: DateWords): { month?: number; day?: number; lead: string } | null {
  const { date, at } = patternsOf(code, words)
  const found = date.exec(before)
  const { name, first, second } = found?.groups ?? {}
  const month = name === undefined ? undefined : monthNames(code).numberOf(name) || cutMonth(code, name)
  if (month === 0) return null
  const rest = found ? before.slice(0, found.index) : before
  const tied = at?.exec(rest)
  if (at && !tied) return null
  const lead = (tied ? rest.slice(0, tied.index) : rest).trim()
  if (endsIn(lead, words.reach)) return null
  const day = first ?? second
  return { month, day: day === undefined ? undefined : Number(day), lead }
}

/** Cases of a month's name that Intl does not give, "марте", "marcu": without their ending. */
function cutMonth(code: string, name: string): number {
  const { numberOf } = monthNames(code)
  return numberOf(name.slice(0, -1)) || numberOf(name.slice(0, -2))
}

interface Patterns {
  /** Month and day, at the end of what stands before a year. */
  date: RegExp
  at?: RegExp
}
const patterns = new Map<string, Patterns>()

function patternsOf(code: string, words: DateWords): Patterns {
  let made = patterns.get(code)
  if (!made) {
    const edge = code === 'th' ? '' : String.raw`(?<![\p{L}\p{M}\p{Nd}])`
    const ending = code === 'pl' || code === 'ru' ? String.raw`\p{L}{0,2}` : ''
    const day = (name: string) => String.raw`(?<${name}>\p{Nd}{1,2})(?:\.|st|nd|rd|th|er|º|°)?`
    made = {
      date: new RegExp(
        String.raw`(?:${edge}${day('first')}\s?(?:de |di )?)?${edge}(?<name>(?:${monthNames(code).pattern})${ending})` +
          String.raw`\.?(?: ${day('second')},?)?,?(?: ?/| de| del| of| nam)?\s?$`,
        'iu',
      ),
      ...(words.at && { at: new RegExp(String.raw`${edge}(?:${listed(words.at)})\s?$`, 'iu') }),
    }
    patterns.set(code, made)
  }
  return made
}

/** Words as they stand in a plain line, the longest first. */
const listed = (words: string) =>
  words
    .split('|')
    .map(word => plainLine(word).replaceAll('.', String.raw`\.`))
    .sort((a, b) => b.length - a.length)
    .join('|')

function behindLength(after: string, { behind }: DateWords): number {
  const found = new RegExp(String.raw`^\s?(?:${behind!})(?!\p{L})`, 'iu').exec(after)
  return found?.[0].length ?? 0
}

function endsIn(lead: string, words: string | undefined): boolean {
  return words !== undefined && new RegExp(String.raw`(?<!\p{L})(?:${listed(words)})$`, 'iu').test(lead)
}

/** Quotation marks, brackets and bullets that a sentence begins with. */
const isBlank = (lead: string) => /^[\s"“”„'‘’«»()（「•*–—-]*$/u.test(lead)

/** At most two words, and no end of a clause. */
function isShort(lead: string): boolean {
  const words = lead.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []
  return words.length <= MOST_WORDS && !/[.,;:!?—–)"”]/.test(lead) && !/\p{Nd}/u.test(lead)
}

/** Whether a date that begins a sentence holds up to the amount: it is the only one, and nothing is said of today before that. */
function isFree(end: number, { text, figure, words, isOnly }: Asked): boolean {
  if (!isOnly || figure.start < end) return false
  const between = plainLine(text.slice(end, figure.start)).toLowerCase()
  const isNow = new RegExp(String.raw`(?<!\p{L})(?:${listed(words.now)})`, 'iu').test(between)
  return !isNow && !/[;:；：]/.test(between)
}

/** Null where it is no date of the calendar, or lies before the last century. */
function dateOf(year: number, month: number | undefined, day: number | undefined): string | null {
  if (year < 1900 || year > 2100) return null
  if (month === undefined) return day === undefined ? `${year}` : null
  if (month < 1 || month > 12) return null
  const inMonth = `${year}-${String(month).padStart(2, '0')}`
  if (day === undefined) return inMonth
  const time = new Date(Date.UTC(year, month - 1, day))
  return time.getUTCDate() === day && day > 0 ? `${inMonth}-${String(day).padStart(2, '0')}` : null
}
