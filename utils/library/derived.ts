import { minutesForWords, readingMinutes } from '../article/reading-time.ts'
import { fold } from '../text-fold.ts'
import { hostOf } from './completed.ts'
import { SCHEMA } from './database.ts'
import type { ArticleRecord, Derived, HighlightRecord, KeptFigure } from './records.ts'
import { shelvesOf } from './shelves.ts'
import { without } from './without.ts'
import { indexWords } from './words.ts'

/** Words of one article in the index, its title's first: more would make saving slow and finding no better. */
const WORDS_LIMIT = 5000
/** Titles of fewer letters than this are met by chance. */
const TWIN_LENGTH = 12
const TWIN_LONGEST = 300

/** An article without what is made of it. */
export type Own = Omit<ArticleRecord, 'minutes' | keyof Derived> & Partial<Derived>

interface Kept {
  figures: readonly KeptFigure[]
  highlights: readonly HighlightRecord[]
  /** Minutes of reading; 1 where nothing is known of the text. */
  minutes?: number
}

/** The minutes that an article takes to read, by its text or by its number of words; undefined where neither is known. */
export function minutesOf({ language, wordCount }: Own, text: string | undefined): number | undefined {
  if (text) return readingMinutes(text, language)
  return wordCount === undefined ? undefined : minutesForWords(wordCount, language)
}

const distinct = <Value>(values: Iterable<Value>): Value[] => [...new Set(values)]

function wordsOf(article: Own, { figures, highlights }: Kept): string[] {
  const { title, siteName, byline, authors, tags } = article
  const words = new Set(indexWords([title, siteName, byline, ...authors.map(({ name }) => name), ...tags], WORDS_LIMIT))
  for (const highlight of highlights) for (const word of highlight.words) words.add(word)
  const figureTexts = figures.flatMap(figure => [figure.text, figure.subject, figure.currency, figure.unit])
  for (const word of indexWords(figureTexts, WORDS_LIMIT)) words.add(word)
  return [...words].slice(0, WORDS_LIMIT)
}

function twinOf(title: string): string | undefined {
  const letters = fold(title).replaceAll(/[^\p{L}\p{N}]/gu, '')
  return letters.length >= TWIN_LENGTH ? letters.slice(0, TWIN_LONGEST) : undefined
}

/** The article with everything that follows from it and from what is kept of it. */
export function derived(article: Own, kept: Kept): ArticleRecord {
  const { highlights, minutes = 1 } = kept
  const lastHighlighted = highlights.map(({ created }) => created).reduce((a, b) => (a > b ? a : b), '')
  const twin = twinOf(article.title)
  const record = {
    ...without(article, ['lastHighlighted', 'twin']),
    host: hostOf(article.canonicalUrl),
    minutes,
    highlightCount: highlights.length,
    ...(lastHighlighted && { lastHighlighted }),
    colours: distinct(highlights.map(({ colour }) => colour)),
    highlightTags: distinct(highlights.flatMap(({ tags }) => tags)),
    ...(twin && { twin }),
    schema: SCHEMA,
  }
  return { ...record, words: wordsOf(article, kept), shelves: shelvesOf(record) }
}
