import { detectArticle, readArticle, readArticleSteps } from '../utils/article/index.ts'
import type { RateSlice } from '../utils/currency/index.ts'
import { findFigures, findFiguresSteps } from '../utils/figures/index.ts'
import type { ConversionRate } from '../utils/platform/settings.ts'
import { createInlineConversions } from '../utils/reader/conversions.ts'
import { moneyOf } from '../utils/reader/money.ts'
import { inlineTexts } from '../utils/reader/reading.ts'

export { anchoring, describing, painting } from './bench-highlights.ts'

/** Milliseconds, one for each round. */
export type Samples = number[]

const timed = (work: () => void): number => {
  const start = performance.now()
  work()
  return performance.now() - start
}

const grown = (text: string, length: number): string => text.repeat(Math.ceil(length / text.length)).slice(0, length)

/** How long the finder takes for `length` characters made of a text, after two rounds that warm it up. */
export function figuresIn(text: string, language: string, length: number, rounds: number): Samples {
  const long = grown(text, length)
  for (let round = 0; round < 2; round++) findFigures(long, { language })
  return Array.from({ length: rounds }, () => timed(() => findFigures(long, { language })))
}

/** How long each of the finder's slices takes in a text of `length` characters; the language is known by then. */
export function slicesOf(text: string, language: string, length: number): Samples {
  const long = grown(text, length)
  findFigures(grown(text, 20_000), { language })
  return timesOf(findFiguresSteps(long, { language }))
}

function timesOf(steps: Generator<unknown, unknown>): Samples {
  const samples: Samples = []
  for (let done = false; !done;)
    samples.push(
      timed(() => {
        done = steps.next().done === true
      }),
    )
  return samples
}

/** How long each slice takes in which a page of so many words is read; it takes the place of the page that this runs in. */
export function readingSlices(text: string, words: number): Samples {
  const paragraphs: Element[] = []
  for (let left = words; left > 0;) {
    const paragraph = document.createElement('p')
    paragraph.textContent = text.slice(0, 600)
    left -= paragraph.textContent.split(/\s+/).length
    paragraphs.push(paragraph)
  }
  const article = document.createElement('article')
  article.append(...paragraphs)
  document.body.replaceChildren(article)
  return timesOf(readArticleSteps(document))
}

/** Of four currencies, each amount another one. */
const AMOUNTS = ['US$', 'CNY', '£', '€'].map(sign => (n: number) => `${sign}${n % 90}.${(n % 9) + 1} million`)

/**
 * How long the money of an article takes from its figures to its conversions in the page, first of all without anything
 * warmed up: worth, texts and insertion. Takes the place of the page that this runs in.
 *
 * @param isLaidOut whether the page's new layout counts too.
 */
export function converting(
  slice: RateSlice,
  homes: string[],
  rate: ConversionRate,
  size: { words: number; amounts: number; rounds: number },
  isLaidOut: boolean,
): Samples {
  const each = Math.floor(size.words / size.amounts) - 2
  const words = 'harbour rice tram bridge boat market '.repeat(each).split(' ').slice(0, each).join(' ')
  const holder = document.createElement('article')
  for (let n = 0; n < size.amounts; n += 4) {
    const paragraph = document.createElement('p')
    paragraph.textContent = AMOUNTS.map((amount, i) => `The ${words} ${amount(n + i + 1)}.`).join(' ')
    holder.append(paragraph)
  }
  document.body.replaceChildren(holder)
  const article = { ...readArticle(document), language: 'en', published: '2020-10-08' }
  const part = article.text
  const found = findFigures(part.text, { language: 'en' }).map((figure, index) => {
    return { index, figure, said: figure, part, text: part.text.slice(figure.start, figure.end) }
  })
  const stop = new AbortController()
  const inline = createInlineConversions(document, stop.signal)
  const by = {
    rate,
    magnitudes: false,
    now: new Date('2026-11-24'),
    words: { t: (key: string) => key, locale: 'id-ID' },
  }
  const samples = Array.from({ length: size.rounds }, () => {
    inline.clear()
    void document.body.offsetHeight
    return timed(() => {
      const money = moneyOf(article, found, homes, slice)
      inline.show(inlineTexts({ article, found, money }, by))
      if (isLaidOut) void document.body.offsetHeight
    })
  })
  if (inline.shown !== size.amounts) throw new Error(`${inline.shown} of ${size.amounts} amounts were converted.`)
  stop.abort()
  return samples
}

/** The text of the page that this runs in, as an article's body. */
export const bodyText = (): string => readArticle(document).text.text

/** How long it takes to tell whether the page is an article, and to read it. */
export const detection = (rounds: number): Samples =>
  Array.from({ length: rounds }, () => timed(() => detectArticle(document)))
export const reading = (rounds: number): Samples =>
  Array.from({ length: rounds }, () => timed(() => readArticle(document)))
