import type { ArticleFacts } from '../article/index.ts'
import type { FigureKind } from '../figures/figure.ts'

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
  readingMinutes: number
  figures: { total: number; byKind: Partial<Record<FigureKind, number>> }
  conversions: {
    on: boolean
    shown: number
    stated: number
    home: string
  }
  highlights: { id: string; state: 'exact' | 'moved' | 'changed' | 'missing' }[]
  /** What could not be done, strongest first, for the reader to see. */
  problems: PageProblem[]
}

export type PageProblem =
  | { kind: 'no-date'; rateDate?: string }
  | { kind: 'no-figures' }
  | { kind: 'unread-language'; language: string }
  | { kind: 'no-rate'; currency: string }
  | { kind: 'rates-unavailable'; reason: string }
  | { kind: 'library-unavailable'; reason: string }
  | { kind: 'reading-failed'; reason: string }
