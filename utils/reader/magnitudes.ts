import { numberFormat } from '../numbers.ts'
import { fold } from '../text-fold.ts'
import type { InlineText } from './conversions.ts'
import type { FoundFigure } from './found-figures.ts'
import { inOwnWords } from './number-card.ts'
import type { ReaderWords } from './port.ts'

/** Below it no word for a magnitude is written. */
const LEAST = 1000
/** Where a language's varieties differ in their magnitudes (lakh, crore), by CLDR it is India's that does. */
const WITH_OTHERS = 'IN'

/**
 * A count whose magnitude is of another language, in the reader's own: "≈ 285 million" for "285 juta".
 *
 * @param language BCP 47 of the article, and the publisher's country where it is known.
 * @returns null where it is written in digits alone, or in words that the reader's language has too.
 */
export function inlineMagnitude(
  { figure, text }: FoundFigure,
  { language, country }: { language: string; country?: string },
  words: ReaderWords,
): string | null {
  if (figure.kind !== 'count' || Math.abs(figure.high ?? figure.value) < LEAST || !/\p{L}/u.test(text)) return null
  const [primary] = language.split('-')
  if (primary === words.locale.split('-')[0]) {
    const own = magnitudeWords(words.locale)
    const others = [WITH_OTHERS, country].flatMap(region => (region ? magnitudeWords(`${primary}-${region}`) : []))
    const written = fold(text).split(/[^\p{L}\p{M}]+/u)
    if (!others.some(word => written.includes(word) && !own.includes(word))) return null
  }
  const said = inOwnWords(figure, words)
  return alike(said) === alike(text) ? null : `≈ ${said}`
}

/** The same for all figures of an article, as it is put into the text. */
export function inlineMagnitudes(
  found: readonly FoundFigure[],
  article: { language: string; country?: string },
  words: ReaderWords,
): InlineText[] {
  return found.flatMap(entry => {
    const said = inlineMagnitude(entry, article, words)
    return said === null ? [] : [{ found: entry, kind: 'magnitude', pieces: [said] }]
  })
}

const alike = (text: string) => fold(text).replaceAll(/\s/g, '')

/** The words that a locale has for a thousand, a million and so on. */
function magnitudeWords(locale: string): string[] {
  const format = numberFormat(locale, { notation: 'compact', compactDisplay: 'long' })
  return [3, 4, 5, 6, 7, 8, 9, 12, 15].flatMap(power =>
    format
      .formatToParts(10 ** power)
      .filter(({ type }) => type === 'compact')
      .flatMap(({ value }) => fold(value).split(/\s/)),
  )
}
