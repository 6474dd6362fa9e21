import { formatConversion, significantDigits } from '../currency/index.ts'
import type { Figure } from '../figures/figure.ts'
import type { HighlightColour } from '../library/records.ts'
import type { FoundFigure } from './found-figures.ts'
import { keptFigure } from './found-figures.ts'
import { measureWords } from './measure-card.ts'
import { checkWords } from './money-card.ts'
import type { CardModel } from './card-model.ts'
import { isOfFigure } from './passages.ts'
import type { Passage } from './passages.ts'
import type { ReaderChoices, ReaderWords } from './port.ts'
import type { Reading } from './reading.ts'

/** What the reader in a page tells the side panel about its article. Every text in it is the page's own: shown as text only. */
export interface PanelState {
  ready: boolean
  url: string
  canonicalUrl: string
  title: string
  siteName?: string
  published?: string
  language: string
  /** In reading order. */
  figures: PanelFigure[]
  highlights: PanelHighlight[]
}

/** A figure of the article, as the panel lists it. */
export interface PanelFigure {
  /** Its number in reading order, and its words: by both it is known again. */
  index: number
  text: string
  figure: Figure
  sentence: string
  /** What it is in the reader's money or measures: "≈ Rp86.5 billion". */
  conversion?: string
  /** Whether the conversion is the article's own. */
  isStated?: true
  check?: CardModel['check']
  isKept: boolean
}

/** What was kept of the article: where it is on the page, or that it is missing. */
export interface PanelHighlight {
  id: string
  quote: string
  note: string
  tags: string[]
  colour: HighlightColour
  state: Passage['state']
  /** The words that were kept, and those that stand there now. */
  change?: { from: string; to: string }
}

/** What the panel shows of a reading. */
export function panelStateOf(
  document: Document,
  reading: Reading,
  passages: readonly Passage[],
  choices: ReaderChoices,
  words: ReaderWords,
): PanelState {
  const { article, found, problems } = reading
  const canonicalUrl = article?.canonicalUrl ?? document.location.href
  return {
    ready: article !== undefined || problems.length > 0,
    url: document.location.href,
    canonicalUrl,
    title: article?.title ?? document.title,
    siteName: article?.siteName,
    published: article?.published,
    language: article?.language ?? 'und',
    figures: found.map(entry => ({
      index: entry.index,
      text: entry.text,
      figure: entry.figure,
      sentence: keptFigure(entry, article?.language ?? 'und').sentence,
      ...worthOf(entry, reading, choices, words),
      isKept: passages.some(passage => isOfFigure(passage, entry, article?.canonicalUrl)),
    })),
    highlights: passages.map(({ record, state, change }) => ({
      id: record.id,
      quote: record.quote,
      note: record.note,
      tags: record.tags,
      colour: record.colour,
      state,
      change,
    })),
  }
}

/** What a figure is in the reader's money or measures, and whether the article's own conversions of it hold. */
function worthOf(
  entry: FoundFigure,
  { article, money }: Reading,
  choices: ReaderChoices,
  words: ReaderWords,
): Pick<PanelFigure, 'conversion' | 'isStated' | 'check'> {
  if (entry.figure.kind === 'measure' && article) {
    const { language, country } = article
    const { converted } = measureWords(entry, { words, system: choices.measures, language, country })
    return converted ? { conversion: converted } : {}
  }
  const worth = money?.worth.get(entry)
  if (!worth) return {}
  const check = worth.checks.length > 0 ? checkWords(worth.checks, entry, words) : undefined
  if (worth.stated) return { conversion: worth.stated.text, isStated: true, check }
  const significant = significantDigits(entry.text)
  const byLatest = choices.conversionRate === 'latest'
  const conversions = worth.converted.flatMap(({ then, thenHigh, latest, latestHigh }) => {
    const [low, high] = byLatest && latest ? [latest, latestHigh] : [then ?? latest, then ? thenHigh : latestHigh]
    return low ? [formatConversion(low, words.locale, { significant, high })] : []
  })
  return { ...(conversions.length > 0 && !worth.isHome && { conversion: conversions.join(' · ') }), check }
}
