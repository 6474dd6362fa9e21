import type { Article, ArticleText } from '../article/article.ts'
import type { RateSlice } from '../currency/index.ts'
import { findFigures } from '../figures/index.ts'
import { cardFor } from './card.ts'
import type { FoundFigure } from './found-figures.ts'
import { moneyOf, ratesNeeded } from './money.ts'
import type { ReaderChoices, ReaderWords } from './port.ts'
import { inlineTexts } from './reading.ts'

/** A day that the packaged rates know well. */
const ON = '2020-10-08'

/** In which currency the sentence's amounts are: the first that is none of the reader's, of whom there are three at most. */
const CURRENCIES = ['CNY', 'USD', 'EUR', 'JPY']

/** One for each reader: in another language than theirs. */
const SENTENCES = [
  {
    language: 'id',
    text: 'Siaran langsung itu menjual hasil tani senilai CNY40 juta kepada 285 juta pengguna; setiap keluarga di lembah sepanjang 120 kilometer itu mendapat CNY1.248,50.',
  },
  {
    language: 'en',
    text: 'The live stream sold farm produce worth CNY40 million to 285 million users; each family in the valley, 75 miles long, got CNY1,248.50.',
  },
]

/** A sentence as it would be read in a page, and what the cards of what is not money in it say. */
export interface ExampleReading {
  /** BCP 47 of the sentence. */
  language: string
  pieces: { text: string; isFigure?: boolean; behind?: string[] }[]
  /** Whether conversions wait to be pointed at: they are among the cards then. */
  onHover: boolean
  cards: { written: string; said: string }[]
}

/**
 * Reads a sentence by the reader's choices, with all that reads an article.
 *
 * @param rates gives the rates of days (YYYY-MM-DD) and currencies (ISO 4217).
 */
export async function readExample(
  choices: ReaderChoices,
  words: ReaderWords,
  now: Date,
  rates: (days: string[], currencies: string[]) => Promise<RateSlice>,
): Promise<ExampleReading> {
  const article = articleFor(choices, words)
  const { language } = article
  const { text } = article.text
  const found = findFigures(text, { language }).map((figure, index): FoundFigure => {
    return { index, figure, said: figure, part: article.text, text: text.slice(figure.start, figure.end) }
  })
  const { days, currencies } = ratesNeeded(article, found, choices.homes)
  const money = moneyOf(article, found, choices.homes, await rates(days, currencies))
  const by = { rate: choices.conversionRate, now, words, magnitudes: choices.magnitudesInline }
  const inline = choices.conversions ? inlineTexts({ article, found, money }, by) : []
  const onHover = choices.conversionMode === 'hover'
  // What is shown only while it is pointed at stands below the sentence.
  const [below, behind] = [
    inline.filter(({ kind }) => kind === 'conversion' && onHover),
    inline.filter(({ kind }) => kind === 'magnitude' || (kind === 'conversion' && !onHover)),
  ]
  const said = (entry: FoundFigure) => cardFor(entry, { article, corrections: [], choices, money, words, now }).title
  return {
    language,
    pieces: piecesOf(text, found, new Map(behind.map(each => [each.found, each.pieces]))),
    onHover: choices.conversions && onHover,
    cards: [
      ...below.map(({ found: entry, pieces }) => ({ written: entry.text, said: pieces.join(' ') })),
      ...found
        .filter(({ figure: { kind } }) => kind === 'count' || kind === 'measure')
        .map(entry => ({ written: entry.text, said: said(entry) })),
    ],
  }
}

function articleFor({ homes }: ReaderChoices, { locale }: ReaderWords): Article {
  const { language, text: sample } = SENTENCES.find(each => each.language !== locale.split('-')[0])!
  const currency = CURRENCIES.find(each => !homes.includes(each))!
  const url = 'https://warta.example/'
  const text: ArticleText = {
    text: sample.replaceAll('CNY', currency),
    range: noPlace,
    endAt: noPlace,
    offsets: noPlace,
  }
  const facts = { title: '', authors: [], language, published: ON }
  return { url, canonicalUrl: url, ...facts, wordCount: 0, text, parts: { captions: [] } }
}

function noPlace(): never {
  throw new Error('The example stands in no page.')
}

function piecesOf(text: string, found: FoundFigure[], behind: Map<FoundFigure, string[]>): ExampleReading['pieces'] {
  const pieces: ExampleReading['pieces'] = []
  let done = 0
  for (const entry of found) {
    const { start, end } = entry.figure
    pieces.push({ text: text.slice(done, start) })
    pieces.push({ text: text.slice(start, end), isFigure: true, behind: behind.get(entry) })
    done = end
  }
  return [...pieces, { text: text.slice(done) }].filter(piece => piece.text !== '')
}
