import { withoutTracking } from '../../article/canonical.ts'
import type { Author } from '../../article/article.ts'
import type { Selector } from '../../highlights/selectors.ts'
import { idFromName } from '../text/name-id.ts'
import { clean } from '../text/plain.ts'
import type { IncomingArticle, IncomingEntry, IncomingHighlight } from './importer.ts'

const LONGEST_ADDRESS = 8000

/** An address on the web as it is kept; undefined for every other, among them those that run. */
export function addressOf(text: unknown): string | undefined {
  if (typeof text !== 'string' || text.length > LONGEST_ADDRESS) return undefined
  const url = URL.parse(text.trim())
  return url && /^https?:$/.test(url.protocol) && url.hostname !== '' ? url.href : undefined
}

/** Times of computers; what is outside of them is a mistake. */
const FIRST = Date.UTC(1990, 0, 1)
const LAST = Date.UTC(2200, 0, 1)

/** A time as programs write it, as ISO 8601 in UTC: with zone, without (then UTC), or in seconds since 1970. */
export function timeOf(said: unknown): string | undefined {
  const time = typeof said === 'number' ? said * 1000 : typeof said === 'string' ? parsedTime(said.trim()) : Number.NaN
  return time > FIRST && time < LAST ? new Date(time).toISOString() : undefined
}

function parsedTime(text: string): number {
  if (/^\d{9,10}$/.test(text)) return Number(text) * 1000
  if (/^\d{13}$/.test(text)) return Number(text)
  const match = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(Z|UTC|[+-]\d\d:?\d\d)?)?$/.exec(text)
  // Written out by a program in English: "January 5, 2024 3:04:05 PM".
  if (!match) return /^[A-Z][a-z]+ \d/.test(text) ? Date.parse(`${text} UTC`) : Number.NaN
  const [, day, clock = '00:00:00', zone = 'Z'] = match
  return Date.parse(`${day}T${clock.length === 5 ? `${clock}:00` : clock}${zone === 'UTC' ? 'Z' : zone}`)
}

/** A text that a program said, without null characters; empty for what is none. */
export const textOf = (said: unknown): string => (typeof said === 'string' ? clean(said).trim() : '')

/** The same, but for blanks at its ends: what a reader wrote stays as it is. */
export const wordsOf = (said: unknown): string => (typeof said === 'string' ? clean(said) : '')

/** Tags, each once. */
export const tagsOf = (said: readonly unknown[]): string[] => [
  ...new Set(said.map(tag => textOf(tag)).filter(tag => tag !== '')),
]

/** What one field says of authors: names between semicolons, one name, or a byline that nothing can be told of. */
export function authorsOf(said: unknown): { authors?: Author[]; byline?: string } {
  const line = textOf(said).replace(/\s+/g, ' ')
  if (line === '') return {}
  const names = line
    .split(';')
    .map(name => name.trim())
    .filter(name => name !== '')
  const isOneName = names.length === 1 && /,|&|\b(?:and|dan|und|et|y)\b/i.test(line)
  return isOneName
    ? { byline: line }
    : { authors: names.map(name => ({ name, kind: 'person' as const })), byline: names.join(', ') }
}

/** The article behind an address, with what else is said of it; what is empty is left out. */
export function articleAt(address: string, said: Omit<IncomingArticle, 'canonicalUrl'> = {}): IncomingArticle {
  const known = Object.entries(said).filter(([, value]) => value !== undefined && value !== '')
  return { ...Object.fromEntries(known), url: address, canonicalUrl: withoutTracking(address) }
}

type Said = Partial<Omit<IncomingHighlight, 'id' | 'own' | 'quote'>>

/** A highlight with an id of its own, in whatever form its program has ids. */
export async function highlightWithId(
  program: string,
  id: string,
  quote: string,
  said: Said = {},
): Promise<IncomingHighlight> {
  const uuid = /^(?:urn:uuid:)?([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/i.exec(id)?.[1]?.toLowerCase()
  return { ...highlight(quote, said), id: uuid ?? (await idFromName(`${program} ${id}`)), own: true }
}

/** A highlight without an id: the same words in the same article are the same highlight. */
export async function highlightWithoutId(address: string, quote: string, said: Said = {}): Promise<IncomingHighlight> {
  const words = quote.replace(/\s+/g, ' ').trim()
  return { ...highlight(quote, said), id: await idFromName(`quote ${withoutTracking(address)} ${words}`), own: false }
}

function highlight(
  quote: string,
  { selectors = [], note = '', tags = [], ...said }: Said,
): Omit<IncomingHighlight, 'id' | 'own'> {
  const known = Object.entries(said).filter(([, value]) => value !== undefined)
  const hasQuote = selectors.some(({ type }) => type === 'TextQuoteSelector')
  const own: Selector[] = hasQuote ? selectors : [...selectors, { type: 'TextQuoteSelector', exact: quote }]
  return { ...Object.fromEntries(known), quote, selectors: own, note, tags }
}

export const entryOf = (article: IncomingArticle, highlights: IncomingHighlight[] = []): IncomingEntry => ({
  article,
  highlights,
  whole: false,
})
