import { defineExtensionMessaging } from '@webext-core/messaging'
import * as v from 'valibot'
import { browser } from 'wxt/browser'
import type { Reason } from '../article/weigh.ts'
import type { RateSlice } from '../currency/index.ts'
import type { Corrections } from '../article/corrections.ts'
import { REACHES } from '../figures/corrections.ts'
import type { FigureCorrection } from '../figures/corrections.ts'
import type { ArticleDraft, HighlightChange, HighlightDraft, HighlightRecord, NoteDraft } from '../library/records.ts'
import { HIGHLIGHT_COLOURS } from '../library/records.ts'
import type { LibraryCall } from './library-methods.ts'
import { LIBRARY_METHODS } from './library-methods.ts'
import type { KeptDraft } from './note-drafts.ts'
import type { PageState } from '../reader/page-state.ts'
import type { PanelPlace } from '../reader/panel-places.ts'
import type { PanelState } from '../reader/panel-state.ts'
import { VERDICT_CHOICES } from './verdicts.ts'
import { LANGUAGES } from './word-files.ts'
import type { WordFile } from './word-files.ts'

// Whatever arrives is checked for its shape before anything is done with it: a content script lives beside a page that
// may be hostile, and a renderer that was taken over can send what it likes.

const text = (most: number) => v.pipe(v.string(), v.maxLength(most))
const MEGABYTE = 1_048_576
const url = v.pipe(v.string(), v.maxLength(8192), v.url(), v.regex(/^https?:/))
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))
const code = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))

const figure = v.looseObject({
  start: v.number(),
  end: v.number(),
  kind: v.picklist(['money', 'percent', 'points', 'ratio', 'measure', 'count']),
  value: v.number(),
  text: text(1000),
  sentence: text(4000),
})

const position = v.object({ type: v.literal('TextPositionSelector'), start: v.number(), end: v.number() })
const xpath = v.object({ type: v.literal('XPathSelector'), value: text(4000), refinedBy: v.optional(position) })
const selector = v.variant('type', [
  v.object({
    type: v.literal('TextQuoteSelector'),
    exact: text(100_000),
    prefix: v.optional(text(1000)),
    suffix: v.optional(text(1000)),
  }),
  position,
  v.object({ type: v.literal('RangeSelector'), startSelector: xpath, endSelector: xpath }),
])

const authors = v.array(v.object({ name: text(500), kind: v.picklist(['person', 'organisation']) }))

const articleDraft = v.object({
  url,
  canonicalUrl: url,
  title: text(2000),
  byline: v.optional(text(2000)),
  authors,
  siteName: v.optional(text(500)),
  published: v.optional(text(40)),
  modified: v.optional(text(40)),
  language: text(40),
  country: v.optional(text(2)),
  section: v.optional(text(500)),
  wordCount: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  excerpt: v.optional(text(10_000)),
  text: v.optional(text(4 * MEGABYTE)),
  figures: v.pipe(v.array(figure), v.maxLength(20_000)),
})

/** What a reader can correct of an article. */
export const CORRECTIONS = v.object({
  title: v.optional(text(2000)),
  authors: v.optional(v.pipe(authors, v.maxLength(100))),
  published: v.optional(v.nullable(day)),
  siteName: v.optional(v.nullable(text(500))),
  language: v.optional(text(35)),
  country: v.optional(v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)))),
})

const selectors = v.pipe(v.array(selector), v.maxLength(10))
const colour = v.picklist(HIGHLIGHT_COLOURS)
const tags = v.pipe(v.array(text(200)), v.maxLength(200))
/** What can be changed of a highlight. */
export const HIGHLIGHT_CHANGE = v.object({
  note: v.optional(text(100_000)),
  colour: v.optional(colour),
  tags: v.optional(tags),
  quote: v.optional(text(100_000)),
  selectors: v.optional(selectors),
})
const highlightDraft = v.object({
  quote: text(100_000),
  selectors,
  colour,
  note: text(100_000),
  tags,
  figure: v.optional(figure),
})

const noteDraft = v.object({ note: text(100_000), tags: v.optional(tags), highlight: v.optional(highlightDraft) })
const draftKey = text(9000)

/** The article's own days, and those of other times that its amounts are of. */
const MOST_DAYS = 30

const ratesWanted = v.object({
  days: v.pipe(v.array(day), v.maxLength(MOST_DAYS)),
  currencies: v.pipe(v.array(code), v.maxLength(200)),
})

/** From a page's own scripts of ours to the background. */
const fromPage = {
  articleDetected: v.undefined(),
  words: v.object({ language: v.picklist(LANGUAGES) }),
  figuresFound: v.object({ count: v.number() }),
  articleLeft: v.undefined(),
  rates: ratesWanted,
  keep: v.object({ article: articleDraft, highlight: highlightDraft }),
  saveArticle: articleDraft,
  refreshArticle: articleDraft,
  readTo: v.object({ canonicalUrl: url, progress: v.pipe(v.number(), v.minValue(0), v.maxValue(1)) }),
  correctionsFor: v.object({ canonicalUrl: url }),
  figureCorrectionsFor: v.object({ canonicalUrl: url, url }),
  correctFigure: v.object({
    canonicalUrl: url,
    url,
    correction: v.object({ reach: v.picklist(REACHES), which: text(2000), currency: v.optional(v.nullable(code)) }),
  }),
  ruling: v.object({ url }),
  highlightsFor: v.object({ canonicalUrl: url }),
  changeHighlight: v.object({
    id: text(100),
    change: HIGHLIGHT_CHANGE,
  }),
  removeHighlight: v.object({ id: text(100) }),
  restore: v.object({ id: text(100) }),
  tagsInUse: v.undefined(),
  keepNoteDraft: v.object({ key: draftKey, draft: v.nullable(noteDraft) }),
  noteDraft: v.object({ key: draftKey }),
  noteDrafts: v.object({ canonicalUrl: url }),
  allowPrivateKeeping: v.undefined(),
  pendingPassage: v.object({ canonicalUrl: url }),
}

/** From the extension's own pages to the background. */
const fromExtension = {
  readTab: v.object({ tabId: v.number(), force: v.boolean() }),
  openPassage: v.object({
    url,
    canonicalUrl: url,
    highlightId: v.optional(text(100)),
    quote: v.optional(text(100_000)),
  }),
  permissionsAnswered: v.undefined(),
  knownRates: ratesWanted,
  correct: v.object({ tabId: v.number(), canonicalUrl: url, corrections: CORRECTIONS }),
  showFigures: v.object({ tabId: v.number(), canonicalUrl: url }),
  overrule: v.object({ tabId: v.number(), url, choice: v.picklist(VERDICT_CHOICES) }),
  libraryTouched: v.undefined(),
  library: v.object({ method: v.picklist(LIBRARY_METHODS), args: v.array(v.unknown()) }),
}

type PageMessages = { [K in keyof typeof fromPage]: v.InferOutput<(typeof fromPage)[K]> }
type ExtensionMessages = { [K in keyof typeof fromExtension]: v.InferOutput<(typeof fromExtension)[K]> }

/** Why a tab is not being read, or that it is. */
export type ReadTabAnswer =
  | { state: 'reading' }
  | { state: 'not-an-article'; reasons: Reason[] }
  /** The reader said that this page, or its site, is not to be read. */
  | { state: 'overruled' }
  | { state: 'not-allowed' }
  | { state: 'not-a-page' }

/** Every message there is. Errors cross as errors: a promise that sends one is rejected with its message. */
export interface Messages {
  articleDetected(): void
  words(data: PageMessages['words']): WordFile
  figuresFound(data: PageMessages['figuresFound']): void
  articleLeft(): void
  rates(data: PageMessages['rates']): RateSlice
  keep(data: { article: ArticleDraft; highlight: HighlightDraft }): HighlightRecord
  saveArticle(data: ArticleDraft): void
  refreshArticle(data: ArticleDraft): void
  readTo(data: PageMessages['readTo']): void
  correctionsFor(data: PageMessages['correctionsFor']): Corrections
  figureCorrectionsFor(data: PageMessages['figureCorrectionsFor']): FigureCorrection[]
  correctFigure(data: PageMessages['correctFigure']): void
  /** Whether the reader wants a page read; null where detection decides. */
  ruling(data: PageMessages['ruling']): boolean | null
  highlightsFor(data: PageMessages['highlightsFor']): HighlightRecord[]
  changeHighlight(data: { id: string; change: HighlightChange }): void
  removeHighlight(data: PageMessages['removeHighlight']): void
  restore(data: PageMessages['restore']): void
  /** The tags of all highlights, the most used first. */
  tagsInUse(): string[]
  /** False where the disk is full, and the draft is kept beside the library. */
  keepNoteDraft(data: { key: string; draft: NoteDraft | null }): boolean
  noteDraft(data: PageMessages['noteDraft']): KeptDraft | null
  noteDrafts(data: PageMessages['noteDrafts']): KeptDraft[]
  allowPrivateKeeping(): void
  pendingPassage(data: PageMessages['pendingPassage']): string | null

  readTab(data: ExtensionMessages['readTab']): ReadTabAnswer
  openPassage(data: ExtensionMessages['openPassage']): void
  permissionsAnswered(): void
  /** The rates that are packaged or kept; no source is asked for others. */
  knownRates(data: ExtensionMessages['knownRates']): RateSlice
  correct(data: ExtensionMessages['correct']): void
  showFigures(data: ExtensionMessages['showFigures']): void
  overrule(data: ExtensionMessages['overrule']): void
  /** A page of ours has changed the library itself: articles in open tabs are told. */
  libraryTouched(): void
  library(data: LibraryCall): unknown

  // To the reader in a tab, from the background and the extension's pages.
  ping(): true
  leave(): void
  pageState(): PageState
  savePage(): void
  /** The article for the side panel, with every figure and highlight. */
  panelState(): PanelState
  /** Goes to a place in the page; false where it is not there any more. */
  goInPage(data: PanelPlace): boolean
  /** Keeps a figure, named by its number and its words. */
  keepFigure(data: { index: number; text: string }): void
  toggleConversions(data: { on?: boolean }): boolean
  highlightSelection(): boolean
  enterFigureMode(): void
  goToHighlight(data: { id: string }): boolean
  libraryChanged(): void
  /** Rates have come that were not known, or may now be asked for. */
  ratesChanged(): void
}

const messaging = defineExtensionMessaging<Messages>()

/** Sends a message to the background, or to the reader of a tab. Rejects when nobody answers. */
export const send = messaging.sendMessage

type Sender = { id?: string; url?: string; tab?: { id?: number; incognito?: boolean } }

const isOwnPage = (sender: Sender) => sender.url?.startsWith(browser.runtime.getURL('/')) ?? false

/** A message that was refused: from the wrong place or of the wrong shape. */
export class RefusedMessage extends Error {
  override name = 'RefusedMessage'
}

/**
 * Answers a message of a page's content script, in the background. Nothing but our own scripts in a tab (or our own
 * pages) is answered, and only when the message has the right shape.
 */
export function answerPage<K extends keyof PageMessages>(
  type: K,
  answer: (
    data: PageMessages[K],
    tabId: number | undefined,
    /** Whether the page is in a private window. */
    isPrivate: boolean,
  ) => ReturnType<Messages[K]> | Promise<ReturnType<Messages[K]>>,
): void {
  messaging.onMessage(type, message => {
    const sender = message.sender as Sender
    if (sender.id !== browser.runtime.id) throw new RefusedMessage(`${type}: not from Angka`)
    return answer(
      shaped(type, fromPage[type], message.data) as PageMessages[K],
      sender.tab?.id,
      sender.tab?.incognito ?? false,
    )
  })
}

/** Answers a message of one of the extension's own pages, in the background; a content script is refused. */
export function answerExtension<K extends keyof ExtensionMessages>(
  type: K,
  answer: (data: ExtensionMessages[K]) => ReturnType<Messages[K]> | Promise<ReturnType<Messages[K]>>,
): void {
  messaging.onMessage(type, message => {
    const sender = message.sender as Sender
    if (sender.id !== browser.runtime.id || !isOwnPage(sender)) {
      throw new RefusedMessage(`${type}: not from one of Angka's pages`)
    }
    return answer(shaped(type, fromExtension[type], message.data) as ExtensionMessages[K])
  })
}

type ToReader =
  | 'ping'
  | 'leave'
  | 'pageState'
  | 'panelState'
  | 'goInPage'
  | 'keepFigure'
  | 'savePage'
  | 'toggleConversions'
  | 'highlightSelection'
  | 'enterFigureMode'
  | 'goToHighlight'
  | 'libraryChanged'
  | 'ratesChanged'

/** Answers the background's and the popup's messages, in the reader; until the signal is aborted. */
export function answerInReader<K extends ToReader>(
  type: K,
  signal: AbortSignal,
  answer: (data: Parameters<Messages[K]>[0]) => ReturnType<Messages[K]> | Promise<ReturnType<Messages[K]>>,
): void {
  const stop = messaging.onMessage(type, message => {
    const sender = message.sender as Sender
    // No other extension reaches this listener, and no content script can send to a tab.
    if (sender.id !== browser.runtime.id) throw new RefusedMessage(`${type}: not from Angka`)
    return answer(message.data)
  })
  signal.addEventListener('abort', stop, { once: true })
}

/** What was sent, once it is known to have the shape of its schema. */
function shaped(type: string, schema: v.GenericSchema, data: unknown): unknown {
  const result = v.safeParse(schema, data ?? undefined)
  if (result.success) return result.output
  const issue = result.issues[0]
  throw new RefusedMessage(`${type}: ${v.getDotPath(issue) ?? 'message'}: ${issue.message}`)
}
