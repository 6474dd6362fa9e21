import { significantDigits } from '../currency/index.ts'
import { convertMeasure, formatMeasure, measureIn, unitMeant } from '../measures/index.ts'
import type { SettledSystem } from '../measures/index.ts'
import type { FoundFigure } from './found-figures.ts'
import type { ReaderWords } from './port.ts'

interface Context {
  words: ReaderWords
  system: SettledSystem
  /** BCP 47 of the article, and the publisher's country, ISO 3166-1. */
  language: string
  country?: string
}

/**
 * A measure as the reader knows it: as it is written, in their language, and in their own system where that is another.
 * Rounded to as many digits as it was written with, temperatures to as many decimals: their nought is none.
 */
export function measureWords(
  { figure, text }: FoundFigure,
  { words, system, language, country }: Context,
): { written: string; converted?: string } {
  const region = country ?? new Intl.Locale(language).region
  const meant = unitMeant(figure.unit ?? '', { per: figure.per, region, written: { text, language } })
  const unit = meant ?? figure.unit ?? ''
  const per = unit.includes('-per-') ? undefined : figure.per
  const named = (amount: string) => (per ? words.t('card.per', { amount, per }) : amount)
  const low = figure.low ?? figure.value
  const written = named(rangeWords([low, figure.high ?? low], value => formatMeasure({ value, unit }, words), words))
  if (meant === null) return { written: text }

  const isDifference = figure.change !== undefined
  const converted = convertMeasure({ value: figure.high ?? low, unit }, system, { isDifference })
  if (!converted) return { written }
  const isTemperature = unit === 'celsius' || unit === 'fahrenheit'
  const digits =
    isTemperature && !isDifference ? { decimals: decimalsOf(text) } : { significant: significantDigits(text) }
  const other =
    figure.high === undefined ? converted.value : measureIn({ value: low, unit }, converted.unit, { isDifference })!
  const ends = [other, converted.value].sort((a, b) => a - b) as [number, number]
  const show = (value: number) => formatMeasure({ value, unit: converted.unit }, words, digits)
  return { written, converted: `≈ ${named(rangeWords(ends, show, words))}` }
}

function rangeWords([low, high]: [number, number], show: (value: number) => string, { t }: ReaderWords): string {
  const [from, to] = [show(low), show(high)]
  return from === to ? to : t('card.range', { low: from, high: to })
}

/** How many decimals the finest of the numbers has: people say a degree, or a tenth of one. */
function decimalsOf(text: string): number {
  return /\p{Nd}[.,٫]\p{Nd}(?!\p{Nd})/u.test(text) ? 1 : 0
}
