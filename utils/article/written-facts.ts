import { countryCode, languageTag } from './codes.ts'
import { withCorrections } from './corrections.ts'
import type { ArticleFacts, CorrectableField, Corrections } from './corrections.ts'

/** The facts of an article as a reader writes them in a form, every field a text. */
export type WrittenFacts = Record<CorrectableField, string>

/** Why a field cannot be kept as it was written. */
export type WrittenProblem = 'missing' | 'long' | 'many' | 'noDay' | 'future' | 'early' | 'unknown'

export interface CheckedFacts {
  /** What differs from what the page said. Whole only without problems. */
  corrections: Corrections
  problems: Partial<Record<CorrectableField, WrittenProblem>>
}

export interface WritingContext {
  now: Date
  /** BCP 47 of the interface: languages and countries can be written by their names in it. */
  locale: string
}

const LONGEST_TITLE = 2000
const LONGEST_NAME = 500
const MOST_AUTHORS = 100
/** The year of the first printed newspaper. */
const FIRST_YEAR = 1605
/** The day begins first at UTC+14: no publisher's day is later. */
const EARLIEST_ZONE = 14 * 3_600_000

/** The facts as a form shows them; what is not known is empty. */
export function writtenFacts(facts: ArticleFacts): WrittenFacts {
  const { title, authors, published, siteName, language, country } = facts
  return {
    title,
    authors: authors.map(({ name }) => name).join('\n'),
    published: published?.slice(0, 10) ?? '',
    siteName: siteName ?? '',
    language: language === 'und' ? '' : language,
    country: country ?? '',
  }
}

/** Holds what a reader wrote against what the page said: what is corrected by it, and what cannot be. */
export function checkWritten(written: WrittenFacts, said: ArticleFacts, context: WritingContext): CheckedFacts {
  const { corrections, problems } = readAll(written, said, context)
  const before = writtenFacts(said)
  // A field that says what the page says is no correction, however it is spelled there.
  const after = writtenFacts(withCorrections(said, corrections))
  const changed = Object.entries(corrections).filter(([field]) => {
    const name = field as CorrectableField
    return after[name] !== before[name]
  })
  return { corrections: Object.fromEntries(changed), problems }
}

function readAll(written: WrittenFacts, said: ArticleFacts, context: WritingContext): CheckedFacts {
  const problems: CheckedFacts['problems'] = {}
  const corrections: Corrections = {}
  const title = oneLine(written.title)
  if (!title && said.title) problems.title = 'missing'
  else if (title.length > LONGEST_TITLE) problems.title = 'long'
  else corrections.title = title

  const names = written.authors.split('\n').map(oneLine).filter(Boolean)
  if (names.some(name => name.length > LONGEST_NAME)) problems.authors = 'long'
  else if (names.length > MOST_AUTHORS) problems.authors = 'many'
  else {
    const kinds = new Map(said.authors.map(({ name, kind }) => [name, kind]))
    corrections.authors = [...new Set(names)].map(name => ({ name, kind: kinds.get(name) ?? 'person' }))
  }

  const published = written.published.trim()
  const wrong = published ? dayProblem(published, context.now) : undefined
  if (wrong) problems.published = wrong
  else corrections.published = published || null

  const siteName = oneLine(written.siteName)
  if (siteName.length > LONGEST_NAME) problems.siteName = 'long'
  else corrections.siteName = siteName || null

  const language = written.language.trim() ? languageTag(written.language, context.locale) : 'und'
  if (language === null) problems.language = 'unknown'
  else corrections.language = language

  const country = written.country.trim() ? countryCode(written.country, context.locale) : undefined
  if (country === null) problems.country = 'unknown'
  else corrections.country = country ?? null
  return { corrections, problems }
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

function dayProblem(day: string, now: Date): WrittenProblem | undefined {
  const date = new Date(`${day}T00:00:00Z`)
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(date.getTime())
  // 31 February becomes 3 March where it is read as a date.
  if (!isDay || date.toISOString().slice(0, 10) !== day) return 'noDay'
  if (day > new Date(now.getTime() + EARLIEST_ZONE).toISOString().slice(0, 10)) return 'future'
  return date.getUTCFullYear() < FIRST_YEAR ? 'early' : undefined
}
