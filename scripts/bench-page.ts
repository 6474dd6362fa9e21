import { detectArticle, readArticle, readArticleSteps } from '../utils/article/index.ts'
import { findFigures, findFiguresSteps } from '../utils/figures/index.ts'

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

/** The text of the page that this runs in, as an article's body. */
export const bodyText = (): string => readArticle(document).text.text

/** How long it takes to tell whether the page is an article, and to read it. */
export const detection = (rounds: number): Samples =>
  Array.from({ length: rounds }, () => timed(() => detectArticle(document)))
export const reading = (rounds: number): Samples =>
  Array.from({ length: rounds }, () => timed(() => readArticle(document)))
