import type { ArticleRecord } from '../../library/records.ts'
import { clean } from '../text/plain.ts'
import { splitName } from './names.ts'
import type { SplitName } from './names.ts'

/** A piece of a citation: a periodical's name is set in italics where there are any. */
export interface CitationPart {
  text: string
  italic?: true
}

/** What a citation rests on. */
export type Cited = Pick<ArticleRecord, 'title' | 'authors' | 'byline' | 'siteName' | 'published' | 'canonicalUrl'>

/** A way to cite, as a pure function. */
export interface CitationStyle {
  id: string
  name: string
  /** @param accessed the day on which the article was read, YYYY-MM-DD */
  cite(article: Cited, accessed: string): CitationPart[]
}

/** A day as far as it is known. */
export interface DayParts {
  year: number
  month?: number
  day?: number
}

/** The publisher's own day of an ISO 8601 date or time; undefined for none. */
export function dayOf(iso: string | undefined): DayParts | undefined {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(iso ?? '')
  if (!match) return undefined
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number]
  if (!(month >= 1 && month <= 12)) return { year }
  return day >= 1 && day <= 31 ? { year, month, day } : { year, month }
}

/** One line of text, without line breaks and blanks at its ends. */
export const oneLine = (text: string): string => clean(text).replace(/\s+/g, ' ').trim()

/** The authors' names, split; a byline whose names are not known stays whole. */
export function namesOf({ authors, byline }: Pick<Cited, 'authors' | 'byline'>): SplitName[] {
  const known = authors.map(author => ({ ...author, name: oneLine(author.name) })).filter(({ name }) => name !== '')
  if (known.length > 0) return known.map(splitName)
  const line = oneLine(byline ?? '')
  return line === '' ? [] : [{ literal: line }]
}

/** The site's name, else its host. */
export function siteOf({ siteName, canonicalUrl }: Pick<Cited, 'siteName' | 'canonicalUrl'>): string {
  const name = oneLine(siteName ?? '')
  if (name !== '') return name
  return URL.parse(canonicalUrl)?.hostname.replace(/^www\./, '') ?? ''
}

/** The sentence with a full stop, unless it ends in a mark of its own. */
export const stopped = (text: string): string => (/[.!?…。！？؟]["”’'»)\]]*$/u.test(text) ? text : `${text}.`)

/** A title to be set within double quotes: its own become single ones. */
export function withinQuotes(title: string): string {
  return oneLine(title)
    .replace(/[“”„]/g, mark => (mark === '”' ? '’' : '‘'))
    .replace(/"([^"]*)"/g, '‘$1’')
    .replaceAll('"', '’')
}

/** Joins parts to a line of text. */
export const plainCitation = (parts: CitationPart[]): string => parts.map(({ text }) => text).join('')

/** Parts with one space between, those without text left out. */
export function spaced(...parts: (string | CitationPart | undefined)[]): CitationPart[] {
  const given = parts
    .map(part => (typeof part === 'string' ? { text: part } : part))
    .filter((part): part is CitationPart => part !== undefined && part.text !== '')
  return given.flatMap((part, at) => (at === 0 ? [part] : [{ text: ' ' }, part]))
}
