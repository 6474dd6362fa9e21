import { factsOf } from '../article/index.ts'
import type { Article } from '../article/index.ts'
import type { FigureCorrection } from '../figures/corrections.ts'
import type { ArticleDraft, KeptFigure } from '../library/records.ts'
import { createInlineConversions } from './conversions.ts'
import type { InlineConversions, InlineText } from './conversions.ts'
import { figuresOf, keptFigure, readsLanguage } from './found-figures.ts'
import type { FoundFigure } from './found-figures.ts'
import { inlinePieces } from './inline.ts'
import { inlineMagnitudes } from './magnitudes.ts'
import type { ShownBy } from './inline.ts'
import { moneyOf, ratesNeeded } from './money.ts'
import type { Money, Worth } from './money.ts'
import type { PageProblem } from './page-state.ts'
import type { ReaderPort, ReaderWords } from './port.ts'

/**
 * One article of a page, and what was found in it. A page that goes on where an article ends has several, one below the
 * other, each with its own address, day and rates.
 */
export interface Reading {
  /** The page's address while it is this article's, without a fragment. */
  address: string
  /** What the page says of it. */
  said?: Article
  /** The same with what its reader corrected. */
  article?: Article
  found: FoundFigure[]
  /** What the reader had said of its figures when they were found. */
  corrections: FigureCorrection[]
  money?: Money
  problems: PageProblem[]
  readonly inline: InlineConversions
  /** Takes everything of it out of the page, for good. */
  end(): void
}

/** A reading in which nothing has been read yet; it ends with `signal`. */
export function createReading(document: Document, address: string, signal: AbortSignal): Reading {
  const own = new AbortController()
  const inline = createInlineConversions(document, AbortSignal.any([signal, own.signal]))
  return {
    address,
    found: [],
    corrections: [],
    problems: [],
    inline,
    end() {
      inline.clear()
      own.abort()
    },
  }
}

/** Whether the article of a reading is still on the page: each of its figures stands there, word for word. */
export function stillStands({ article, found }: Reading): boolean {
  if (!article) return false
  const places = found.map(({ part, figure, text }) => ({ text, range: part.range(figure.start, figure.end) }))
  return (
    article.text.range(0, 1).startContainer.isConnected &&
    places.every(({ range, text }) => range.startContainer.isConnected && folded(range.toString()) === folded(text))
  )
}

const folded = (text: string) => text.replaceAll(/\s+/g, '')

/** Whether a reading is of this article: all of it in which figures are found has the same words. */
export function isOf({ article }: Reading, other: Article): boolean {
  return article !== undefined && wholeText(article) === wholeText(other)
}

/**
 * Whether what was found in a reading is what would be found in an article: same words, day, language and country, and the
 * same said of its figures.
 */
export function findsTheSame(reading: Reading, other: Article, corrections: FigureCorrection[]): boolean {
  const { article } = reading
  return (
    isOf(reading, other) &&
    article?.published === other.published &&
    article?.language === other.language &&
    article?.country === other.country &&
    JSON.stringify(reading.corrections) === JSON.stringify(corrections)
  )
}

function wholeText({ text, parts }: Article): string {
  return [parts.headline, parts.standfirst, text, ...parts.captions].map(part => part?.text ?? '').join('\u0000')
}

/** What keeps an article from having figures, or has them found by signs alone. */
export function problemsOfFinding(found: readonly FoundFigure[], language: string, isOff: boolean): PageProblem[] {
  if (isOff) return [{ kind: 'language-off', language }]
  const none: PageProblem[] = found.length === 0 ? [{ kind: 'no-figures' }] : []
  return readsLanguage(language) ? none : [...none, { kind: 'unread-language', language }]
}

/** What the amounts of an article are worth, and what stood in the way of knowing. Never rejects. */
export async function worthOf(
  article: Article,
  found: FoundFigure[],
  homes: string[],
  port: Pick<ReaderPort, 'rates'>,
): Promise<Pick<Reading, 'money' | 'problems'>> {
  const undated = (rateDate?: string): PageProblem[] => (article.published ? [] : [{ kind: 'no-date', rateDate }])
  if (!found.some(({ figure }) => figure.kind === 'money')) return { problems: undated() }
  const { days, currencies } = ratesNeeded(article, found, homes)
  try {
    const money = moneyOf(article, found, homes, await port.rates(days, currencies))
    const unrated: PageProblem[] = [...withoutRate(money)].map(currency => ({ kind: 'no-rate', currency }))
    return { money, problems: [...undated(money.undated ? money.slice.newest : undefined), ...unrated] }
  } catch (error) {
    return { problems: [...undated(), { kind: 'rates-unavailable', reason: reasonOf(error) }] }
  }
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

/** Converts a reading again, by the rates that are known now. One that is read anew meanwhile has them already, and stays. */
export async function convertReading(
  reading: Reading,
  homes: string[],
  port: Pick<ReaderPort, 'rates'>,
): Promise<void> {
  const { article, found } = reading
  if (!article) return
  const { money, problems } = await worthOf(article, found, homes, port)
  if (reading.found !== found) return
  reading.money = money
  reading.problems = [...reading.problems.filter(({ kind }) => !PROBLEMS_OF_MONEY.has(kind)), ...problems]
}

/** The problems that go or come with the rates. */
const PROBLEMS_OF_MONEY: ReadonlySet<PageProblem['kind']> = new Set(['no-date', 'no-rate', 'rates-unavailable'])

function withoutRate({ worth }: Money): Set<string> {
  const missing = new Set<string>()
  for (const [{ figure }, { converted }] of worth) {
    const without = converted.filter(({ then }) => !then)
    // Where there is none into any of the reader's currencies, it is the amount's own that has none.
    if (without.length > 0 && without.length === converted.length) missing.add(figure.currency!)
    else for (const { home } of without) missing.add(home)
  }
  return missing
}

/** What is needed to say what stands in the text. */
type Converted = Pick<Reading, 'article' | 'found' | 'money'>

/** The conversion of a figure in one line, in pieces that are not broken; empty where it has none that is for the text. */
export function conversionOf({ article, money }: Converted, entry: FoundFigure, by: ShownBy): string[] {
  const worth = money?.worth.get(entry)
  return worth?.inline ? inlinePieces(entry, worth, article?.published !== undefined, by) : []
}

/** What stands in the text behind the figures of a reading: conversions, marks behind equivalents, magnitudes by choice. */
export function inlineTexts(reading: Converted, by: ShownBy & { magnitudes: boolean }): InlineText[] {
  const { found, money } = reading
  const texts: InlineText[] = []
  for (const [entry, worth] of money?.worth ?? []) {
    const pieces = conversionOf(reading, entry, by)
    if (pieces.length > 0) texts.push({ found: entry, kind: 'conversion', pieces })
    if (isMarked(entry, found)) texts.push({ found: entry, kind: 'mark', pieces: [markOf(worth)] })
  }
  return [...texts, ...magnitudesOf(reading, by)].sort((a, b) => a.found.index - b.found.index)
}

/** Of these the magnitudes alone: they stand in the text also where conversions wait to be pointed at. */
export function magnitudesOf(
  { article, found }: Converted,
  { words, magnitudes }: { words: ReaderWords; magnitudes: boolean },
): InlineText[] {
  return article && magnitudes ? inlineMagnitudes(found, article, words) : []
}

/** Of amounts that are stated to be one, the last carries the mark. */
function isMarked(entry: FoundFigure, found: readonly FoundFigure[]): boolean {
  const { equivalents } = entry.figure
  if (equivalents === undefined) return false
  return found.filter(other => other.part === entry.part && other.figure.equivalents === equivalents).at(-1) === entry
}

/** What the mark behind equivalents says: they hold, they don't, or that they are one amount and nobody can check it. */
function markOf({ checks }: Worth): string {
  if (checks.some(({ outcome }) => outcome === 'differs')) return '!'
  const holds = checks.length > 0 && checks.every(({ outcome }) => outcome.startsWith('consistent'))
  return holds ? '✓' : '≈'
}

/** The article of a reading as it is kept: as the page says it, with all its figures at the day that it has. */
export function articleDraft(reading: Reading, said: Article): ArticleDraft {
  const { url, canonicalUrl, modified, section, wordCount, excerpt, text } = said
  const figures = reading.found.map(entry => figureDraft(reading, entry))
  return { url, canonicalUrl, ...factsOf(said), modified, section, wordCount, excerpt, text: text.text, figures }
}

/** Finds the figures of a reading anew, as its reader corrected them, and what they are worth. */
export async function findAgain(
  reading: Reading,
  corrections: FigureCorrection[],
  homes: string[],
  port: Pick<ReaderPort, 'rates'>,
  signal: AbortSignal,
): Promise<void> {
  const { article } = reading
  if (!article) return
  const found = await figuresOf(article, corrections, signal)
  Object.assign(reading, { found, corrections, ...(await worthOf(article, found, homes, port)) })
}

/** By what the figures of a reading are converted where it is saved, as one text that can be held against another. */
export const worthAsKept = (reading: Reading): string =>
  JSON.stringify(reading.found.map(entry => figureDraft(reading, entry).conversion ?? null))

/** Brings what is saved of an article up to date; where that fails, the reading says so. */
export async function refreshSaved(reading: Reading, port: Pick<ReaderPort, 'refreshArticle'>): Promise<void> {
  if (!reading.said) return
  try {
    await port.refreshArticle(articleDraft(reading, reading.said))
  } catch (error) {
    reading.problems.push({ kind: 'not-updated', reason: reasonOf(error) })
  }
}

/** A figure of a reading as it is kept, with its worth at the article's day. */
export function figureDraft({ article, money }: Reading, entry: FoundFigure): KeptFigure {
  const conversion = money?.worth.get(entry)?.converted[0]?.then
  return { ...keptFigure(entry, article?.language ?? 'und'), ...(conversion && { conversion }) }
}
