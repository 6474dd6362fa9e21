import { factsOf, readingMinutes } from '../article/index.ts'
import type { ArticleFacts, RefusedDate } from '../article/index.ts'
import type { FigureKind } from '../figures/figure.ts'
import type { Passage } from './passages.ts'
import type { ReaderChoices } from './port.ts'
import type { Reading } from './reading.ts'

/** What the reader in a page tells the popup about it. Every text in it is the page's own and is shown as text only. */
export interface PageState {
  /** Whether the page has been read; before that only its address and title are known. */
  ready: boolean
  url: string
  canonicalUrl: string
  title: string
  siteName?: string
  byline?: string
  published?: string
  language: string
  /** What can be corrected: as the reader has it, and as the page says. */
  facts: ArticleFacts
  said: ArticleFacts
  /** What the page gives for its date, where that cannot be it. */
  refusedDate?: RefusedDate
  readingMinutes: number
  figures: {
    total: number
    byKind: Partial<Record<FigureKind, number>>
    /** How many the reader said are none. */
    setAside: number
  }
  conversions: {
    on: boolean
    /** How many amounts have one, behind them or beside them. */
    shown: number
    stated: number
    /** The reader's currencies, ISO 4217. */
    homes: string[]
  }
  highlights: { id: string; state: 'exact' | 'moved' | 'changed' | 'missing' }[]
  /** What could not be done, strongest first, for the reader to see. */
  problems: PageProblem[]
}

export type PageProblem =
  /** `rateDate` is the day of the rates that amounts are converted at instead, where any is. */
  | { kind: 'no-date'; rateDate?: string }
  | { kind: 'no-figures' }
  | { kind: 'unread-language'; language: string }
  /** The reader does not want figures read in this language. */
  | { kind: 'language-off'; language: string }
  | { kind: 'no-rate'; currency: string }
  | { kind: 'rates-unavailable'; reason: string }
  | { kind: 'library-unavailable'; reason: string }
  /** What is saved of the article has not followed its reader's corrections. */
  | { kind: 'not-updated'; reason: string }
  | { kind: 'reading-failed'; reason: string }

/** What is known of a page: of the article that its address names, and of all that is kept on it. */
export function pageStateOf(
  document: Document,
  reading: Reading,
  passages: readonly Passage[],
  choices: ReaderChoices,
  shown: number,
): PageState {
  const { article, said, found, money, problems } = reading
  const facts = article ? factsOf(article) : { title: document.title, authors: [], language: 'und' }
  const byKind: PageState['figures']['byKind'] = {}
  for (const { figure } of found) byKind[figure.kind] = (byKind[figure.kind] ?? 0) + 1
  const setAside = reading.corrections.filter(({ currency }) => currency === null).length
  const stated = [...(money?.worth.values() ?? [])].filter(worth => worth.stated).length
  return {
    ready: article !== undefined || problems.length > 0,
    url: document.location.href,
    canonicalUrl: article?.canonicalUrl ?? document.location.href,
    title: facts.title,
    siteName: article?.siteName,
    byline: article?.byline,
    published: article?.published,
    language: facts.language,
    facts,
    said: said ? factsOf(said) : facts,
    refusedDate: said?.refusedDate,
    readingMinutes: article ? readingMinutes(article.text.text, article.language) : 1,
    figures: { total: found.length, byKind, setAside },
    conversions: { on: choices.conversions, shown, stated, homes: choices.homes },
    highlights: passages.map(({ record, state }) => ({ id: record.id, state })),
    problems,
  }
}
