import { factsOf } from '../article/index.ts'
import type { Article } from '../article/index.ts'
import type { ArticleDraft, KeptFigure } from '../library/records.ts'
import { inlineConversion } from './card.ts'
import type { InlineText } from './conversions.ts'
import type { FoundFigure } from './found-figures.ts'
import { moneyOf, ratesNeeded } from './money.ts'
import type { Money, Worth } from './money.ts'
import type { PageProblem } from './page-state.ts'
import type { ReaderPort, ReaderWords } from './port.ts'

/** The problems that go or come with the rates. */
export const OF_MONEY = new Set<PageProblem['kind']>(['no-date', 'no-rate', 'rates-unavailable'])

/** What the amounts of an article are worth, and what stands in the way of knowing it. */
export async function worthOf(
  article: Article,
  figures: FoundFigure[],
  homes: string[],
  port: Pick<ReaderPort, 'rates'>,
): Promise<{ money?: Money; problems: PageProblem[] }> {
  const undated = (rateDate?: string): PageProblem[] => (article.published ? [] : [{ kind: 'no-date', rateDate }])
  if (!figures.some(({ figure }) => figure.kind === 'money')) return { problems: undated() }
  const { days, currencies } = ratesNeeded(article, figures, homes)
  try {
    const money = moneyOf(article, figures, homes, await port.rates(days, currencies))
    const unrated: PageProblem[] = [...withoutRate(money)].map(currency => ({ kind: 'no-rate', currency }))
    return { money, problems: [...undated(money.undated ? money.slice.newest : undefined), ...unrated] }
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error)
    return { problems: [...undated(), { kind: 'rates-unavailable', reason: failure }] }
  }
}

/** Everything of an article in which figures are found. */
function textOf({ text, parts }: Article): string {
  return [parts.headline, parts.standfirst, text, ...parts.captions].map(part => part?.text ?? '').join('\u0000')
}

/** Whether what was found in one reading is what would be found in another: same texts, day, language and country. */
export function isSameReading(one: Article, other: Article): boolean {
  return (
    textOf(one) === textOf(other) &&
    one.published === other.published &&
    one.language === other.language &&
    one.country === other.country
  )
}

function withoutRate({ worth }: Money): Set<string> {
  const missing = new Set<string>()
  for (const [{ figure }, { converted }] of worth) {
    if (converted === null || converted?.then === null) missing.add(figure.currency!)
  }
  return missing
}

/** What stands behind the amounts of an article, in the order of its figures. */
export function inlineTexts(found: readonly FoundFigure[], { worth }: Money, words: ReaderWords): InlineText[] {
  const texts: InlineText[] = []
  for (const [entry, of] of worth) {
    const text = of.inline ? inlineConversion(entry, of, words) : null
    if (text) texts.push({ found: entry, kind: 'conversion', text })
    if (isMarked(entry, found)) texts.push({ found: entry, kind: 'mark', text: markOf(of) })
  }
  return texts
}

/** Of amounts that are stated to be one, the last carries the mark. */
function isMarked(entry: FoundFigure, found: readonly FoundFigure[]): boolean {
  const { equivalents } = entry.figure
  if (equivalents === undefined) return false
  const last = found.filter(other => other.part === entry.part && other.figure.equivalents === equivalents).at(-1)
  return last === entry
}

/** What the mark behind equivalents says: they hold, they don't, or that they are one amount and nobody can check it. */
function markOf({ checks }: Worth): string {
  if (checks.some(({ outcome }) => outcome === 'differs')) return '!'
  const holds = checks.length > 0 && checks.every(({ outcome }) => outcome.startsWith('consistent'))
  return holds ? '✓' : '≈'
}

/** What a page tells of its article when something of it is saved. */
export function draftOf(said: Article, figures: KeptFigure[]): ArticleDraft {
  const { url, canonicalUrl, modified, section, wordCount, excerpt, text } = said
  return { url, canonicalUrl, ...factsOf(said), modified, section, wordCount, excerpt, text: text.text, figures }
}
