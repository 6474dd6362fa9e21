import type { Article, ArticleText } from '../article/article.ts'
import { datedAmount } from '../figures/dated.ts'
import { findFiguresSteps, sentenceAround } from '../figures/index.ts'
import { languages } from '../figures/languages/index.ts'
import { correctedFigures } from '../figures/corrections.ts'
import type { FigureCorrection } from '../figures/corrections.ts'
import type { Figure } from '../figures/figure.ts'
import type { KeptFigure } from '../library/records.ts'
import { inSlices } from './slices.ts'

/** A figure of an article, with the part of it that it stands in. */
export interface FoundFigure {
  /** Its number in reading order, from 0. */
  index: number
  figure: Figure
  /** The same as the text was read, without what the reader corrected of it. */
  said: Figure
  part: ArticleText
  /** As written. */
  text: string
  /** When an amount is of another time than the article: YYYY, YYYY-MM or YYYY-MM-DD, as its own sentence says. */
  dated?: string
}

/** Whether a language (BCP 47) is among those in which the reader wants no figures read. */
export const isLanguageOff = (language: string, unread: readonly string[]): boolean =>
  unread.includes(language.toLowerCase().split('-')[0]!)

/** Sentences are for people: a longer one is cut. */
const LONGEST_SENTENCE = 1000

/**
 * Finds the figures of every part of an article, in reading order, without keeping the page waiting; as the reader corrected
 * them, without those that they said are none.
 */
export async function figuresOf(
  article: Article,
  corrections: FigureCorrection[],
  signal: AbortSignal,
): Promise<FoundFigure[]> {
  const { headline, standfirst, captions } = article.parts
  const found: FoundFigure[] = []
  const { language, country } = article
  for (const part of [headline, standfirst, article.text, ...captions]) {
    if (!part) continue
    const figures = await inSlices(findFiguresSteps(part.text, { language, locale: language, country }), signal)
    for (const { figure, said } of correctedFigures(part.text, figures, corrections)) {
      found.push({ index: found.length, figure, said, part, text: part.text.slice(figure.start, figure.end) })
    }
    await inSlices(dateSteps(article, part, found), signal)
  }
  return found
}

/** Finds out which amounts of a part are of another time; pauses after each. */
function* dateSteps({ published, language }: Article, part: ArticleText, found: FoundFigure[]): Generator<undefined> {
  if (!published) return
  const here = found.filter(entry => entry.part === part)
  const figures = here.map(({ figure }) => figure)
  for (const entry of here) {
    if (entry.figure.kind !== 'money') continue
    const dated = datedAmount(part.text, entry.figure, figures, language, published.slice(0, 10))
    if (dated) entry.dated = dated
    yield
  }
}

/** A figure as it is kept: with its own words and its sentence. */
export function keptFigure({ figure, part, text }: FoundFigure, language: string): KeptFigure {
  const { start, end } = sentenceAround(part.text, figure.start, figure.end, language)
  return { ...figure, text, sentence: part.text.slice(start, end).trim().slice(0, LONGEST_SENTENCE) }
}

/** Whether there are rules for an article's language, or only the neutral ones: signs, codes and percentages. */
export function readsLanguage(language: string): boolean {
  return languages.some(({ code }) => code === language.split('-')[0])
}
