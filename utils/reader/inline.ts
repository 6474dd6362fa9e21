import { formatConverted, significantDigits } from '../currency/index.ts'
import type { Conversion, FigureConversion } from '../currency/index.ts'
import { shortDay } from '../dates.ts'
import type { ConversionRate } from '../platform/settings.ts'
import type { FoundFigure } from './found-figures.ts'
import type { Worth } from './money.ts'
import type { ReaderWords } from './port.ts'

/** A latest known rate that is older than this is said to be, in days. */
const OLD = 30
const DAY = 86_400_000
/** A month's rate is as old as its last day. */
const END_OF_MONTH = '-28'

/** By which rate is converted, and when: how old a rate is depends on it. */
export interface ShownBy {
  rate: ConversionRate
  now: Date
  words: ReaderWords
}

/**
 * What stands behind an amount in the text, in pieces that are not broken: "≈ US$5.9 million ·", "Rp86.5 billion". A currency of
 * the reader without a rate is left out. Empty without any conversion.
 */
export function inlinePieces(
  { text }: Pick<FoundFigure, 'text'>,
  worth: Worth,
  isDated: boolean,
  by: ShownBy,
): string[] {
  // Of an article without a date nothing but the latest rate is known.
  return conversionPieces(worth.converted, significantDigits(text), isDated ? by : { ...by, rate: 'latest' })
}

/**
 * Conversions of one amount in one line, in pieces that are not broken: those at the article's day, and in brackets those at
 * the latest known rate by its date. Where both are written alike, they stand there once.
 */
export function conversionPieces(
  converted: readonly FigureConversion[],
  significant: number,
  { rate, now, words }: ShownBy,
): string[] {
  const write = (low: Conversion | null, high?: Conversion) =>
    low ? [formatConverted(low, words.locale, { significant, high })] : []
  const then = rate === 'latest' ? [] : converted.flatMap(each => write(each.then, each.thenHigh))
  const latest = rate === 'then' ? [] : converted.flatMap(each => write(each.latest, each.latestHigh))
  const dates = converted.flatMap(each => each.latest?.rateDate ?? []).sort()
  if (latest.length === 0 || latest.join() === then.join()) return inOneLine('≈ ', then)
  const date = latestDay(dates[0]!, now, words)
  if (then.length === 0) return [...inOneLine('≈ ', latest), `(${date})`]
  return [...inOneLine('≈ ', then), `(${date}:`, ...inOneLine('', latest, ')')]
}

/** Amounts with a dot between them; the last one ends in `end`. */
function inOneLine(start: string, amounts: readonly string[], end = ''): string[] {
  return amounts.map((amount, i) => `${i === 0 ? start : ''}${amount}${i === amounts.length - 1 ? end : ' ·'}`)
}

/** The date by which the latest known rate is called; of an old one that is said, and its month is enough. */
function latestDay(rateDate: string, now: Date, { t, locale }: ReaderWords): string {
  if (!isOld(rateDate, now)) return shortDay(rateDate, locale)
  return t('inline.lastKnown', { date: shortDay(rateDate.slice(0, 7), locale) })
}

/** Whether a rate of this day or month is over thirty days old. */
export function isOld(rateDate: string, now: Date): boolean {
  const day = rateDate.length === 7 ? `${rateDate}${END_OF_MONTH}` : rateDate
  return (now.getTime() - Date.parse(day)) / DAY > OLD
}
