import type { Conversion } from './rate-table.ts'
import { isCurrencyCode, minorUnits } from './currencies.ts'
import { numberFormat } from '../numbers.ts'
import type { NumberFormatter } from '../numbers.ts'
import { digitsIn } from './written.ts'

/** Newsrooms convert to three digits; what was written with more can bear one more, for a rate is known to four or so. */
const MOST_DIGITS = 4
/** "40 juta" may be exact or not; below two digits a conversion would say next to nothing. */
const LEAST_DIGITS = 2
/** A written amount is short; of anything longer the beginning counts. */
const WRITTEN_CAP = 200

/**
 * How many significant digits a converted amount can bear, by how the amount was written: "40 juta" two, "5,87 juta" three,
 * "$1,234.56" four. A range bears what its finer end does; number words bear two.
 */
export function significantDigits(written: string): number {
  const parts = written.slice(0, WRITTEN_CAP).split(/[-–—~〜～]/)
  const digits = Math.max(...parts.map(digitsOf))
  return Math.min(MOST_DIGITS, Math.max(LEAST_DIGITS, digits))
}

function digitsOf(part: string): number {
  const numeral = /\p{Nd}[\p{Nd}.,٫'’\s]*/u.exec(part)?.[0].trim() ?? ''
  const digits = digitsIn(part).replace(/^0+/, '')
  // Three digits behind the last mark group thousands, one or two or four are a fraction, whose noughts are meant.
  const fraction = /[.,٫](?:\p{Nd}{1,2}|\p{Nd}{4,})$/u.test(numeral)
  return fraction ? digits.length : withoutNoughts(digits).length
}

function withoutNoughts(digits: string): string {
  let end = digits.length
  while (end > 0 && digits[end - 1] === '0') end--
  return digits.slice(0, end)
}

/** Languages whose short forms are the ones that papers print (5,9 Mio. €); elsewhere they mislead (Rp 86,8 M). */
const SHORT_FORMS = new Set(['cs', 'de', 'es', 'fr', 'it', 'nl', 'pl', 'ru', 'uk'])

/** The home currency's own sign behind the number, where papers write it so and Intl does not. */
const SIGN_BEHIND: Record<string, string> = { 'ja-JP JPY': '円', 'zh-CN CNY': '元', 'ko-KR KRW': ' 원' }

/** From here on an amount is written with a word for its magnitude. */
const COMPACT_FROM = 1e6
const COMPACT_FROM_MYRIAD = 1e4
const MYRIAD = new Set(['ja', 'zh', 'ko'])

/**
 * An amount of money in the reader's language: "Rp86,8 miliar", "5,9 Mio. €", "¥590万".
 *
 * @param options.significant how many digits it can bear, see {@link significantDigits}; three without it. Whole numbers
 *   below a million keep their length, the digits behind become noughts; decimals are those of the currency or none.
 * @throws RangeError when the locale is none.
 */
export function formatAmount(
  value: number,
  currency: string,
  locale: string,
  options: { significant?: number } = {},
): string {
  const rounded = Number(value.toPrecision(options.significant ?? 3))
  const { language, region } = likely(locale)
  const size = Math.abs(rounded)
  if (!isCurrencyCode(currency)) return `${plainNumber(rounded, locale, language)} ${currency}`.trim()
  const behind = SIGN_BEHIND[`${language}-${region} ${currency}`]
  if (behind) return plainNumber(rounded, locale, language) + behind
  if (size < (MYRIAD.has(language) ? COMPACT_FROM_MYRIAD : COMPACT_FROM)) {
    const minor = minorUnits(currency)
    // Below a hundredth the currency's own decimals would say nothing at all.
    const tiny = size > 0 && size < 10 ** -minor
    const decimals = Number.isInteger(rounded) ? 0 : minor
    const style = tiny
      ? { maximumSignificantDigits: Math.min(options.significant ?? 3, 3) }
      : { minimumFractionDigits: decimals, maximumFractionDigits: decimals }
    return tidy(numberFormat(locale, { style: 'currency', currency, ...style }).format(rounded), language)
  }
  if (SHORT_FORMS.has(language)) {
    const short = { notation: 'compact', maximumSignificantDigits: 15 } as const
    return numberFormat(locale, { style: 'currency', currency, ...short }).format(rounded)
  }
  // Intl has no long form for money: its long number goes where the currency's pattern has its own.
  const pattern = numberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 0 })
  const parts = partsOf(pattern, rounded < 0)
  const text = parts.map(({ type, value: part }) => (type === 'integer' ? long(size, locale) : part)).join('')
  return tidy(text, language)
}

/** Where a number stands in a currency's pattern: asked for once, as an article has hundreds of amounts in one currency. */
const partsKnown = new WeakMap<NumberFormatter, Partial<Record<'above' | 'below', Intl.NumberFormatPart[]>>>()

function partsOf(pattern: NumberFormatter, isBelow: boolean): Intl.NumberFormatPart[] {
  let known = partsKnown.get(pattern)
  if (!known) partsKnown.set(pattern, (known = {}))
  return (known[isBelow ? 'below' : 'above'] ??= pattern.formatToParts(isBelow ? -1 : 1))
}

/** Likely subtags of the locales asked for: a reader has one or two. */
const likelyKnown = new Map<string, { language: string; region: string | undefined }>()

function likely(locale: string): { language: string; region: string | undefined } {
  let known = likelyKnown.get(locale)
  if (!known) {
    const { language, region } = new Intl.Locale(locale).maximize()
    known = { language, region }
    if (likelyKnown.size < 50) likelyKnown.set(locale, known)
  }
  return known
}

/** "86,8 miliar": a number with the word for its magnitude. */
function long(value: number, locale: string): string {
  const compact = { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 15 } as const
  return numberFormat(locale, compact).format(value)
}

function plainNumber(value: number, locale: string, language: string): string {
  const compact = Math.abs(value) >= (MYRIAD.has(language) ? COMPACT_FROM_MYRIAD : COMPACT_FROM)
  return compact ? long(value, locale) : numberFormat(locale, {}).format(value)
}

/** Indonesian spelling (EYD) writes Rp without a space. */
function tidy(text: string, language: string): string {
  return language === 'id' ? text.replace(/^(-?Rp)\s/u, '$1') : text
}

interface ConversionFormat {
  significant?: number
  /** The converted high end of a range. */
  high?: Conversion | undefined
}

/** A conversion as it stands beside an amount: "≈ Rp86,8 miliar", for a range "≈ US$5,9 juta – US$7,3 juta". */
export function formatConversion(conversion: Conversion, locale: string, options: ConversionFormat = {}): string {
  return `≈ ${formatConverted(conversion, locale, options)}`
}

/** The same among others, which have one sign for all of them: "Rp86,8 miliar". */
export function formatConverted(conversion: Conversion, locale: string, options: ConversionFormat = {}): string {
  const low = formatAmount(conversion.value, conversion.currency, locale, options)
  if (!options.high) return low
  const high = formatAmount(options.high.value, options.high.currency, locale, options)
  return low === high ? low : `${low} – ${high}`
}

/** The rate itself, in the direction in which it is above a hundredth: "CN¥1 = Rp2.174", "€1 = Rp17.400". */
export function formatRate(rate: number, from: string, to: string, locale: string): string {
  const [a, b, shown] = rate < 0.01 ? [to, from, 1 / rate] : [from, to, rate]
  const amount = numberFormat(locale, {
    style: 'currency',
    currency: b,
    ...(shown >= 1000 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 5 }),
  }).format(shown)
  const language = new Intl.Locale(locale).language
  return `${formatAmount(1, a, locale)} = ${tidy(amount, language)}`
}

/** The day or month of a rate in words: "8 Oktober 2020", "Oktober 2020". */
export function formatRateDate(rateDate: string, locale: string): string {
  const month = rateDate.length === 7
  const time = Date.parse(`${month ? `${rateDate}-01` : rateDate}T00:00:00Z`)
  if (!Number.isFinite(time)) return rateDate
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' }
  return new Intl.DateTimeFormat(locale, month ? options : { ...options, day: 'numeric' }).format(time)
}
