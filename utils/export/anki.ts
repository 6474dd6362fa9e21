import type { Exporter, LibraryEntry } from './exporter.ts'
import type { HighlightRecord } from '../library/records.ts'
import { apa } from './citations/apa.ts'
import { html, paragraphsOf, richCitation, safeLink } from './text/html.ts'
import { clean } from './text/plain.ts'
import { allTags, tagTexts } from './text/tags.ts'
import { walk } from './text/walk.ts'

// The tag column comes last, so that the fields before it are in the order of a note type of three.
const HEAD = [
  '#separator:tab',
  '#html:true',
  '#guid column:1',
  '#tags column:5',
  '#columns:GUID\tQuote\tNote\tSource\tTags',
  '',
].join('\n')

/** A field between quotes, its own doubled: a field may then hold line breaks, and begins no comment. */
const field = (text: string): string => `"${text.replaceAll('\t', ' ').replaceAll('"', '""')}"`

/** Tags of Anki are parted by blanks. */
const tagNames = (tags: string[]): string => tags.map(tag => tag.replace(/\s+/g, '_')).join(' ')

function card({ article }: LibraryEntry, { id, quote, note, tags, created }: HighlightRecord): string {
  const link = safeLink(article.canonicalUrl)
  const cited = richCitation(apa.cite(article, created))
  const source = link === undefined ? cited : `${cited} <a href="${html(link)}">↗</a>`
  const own = allTags({ article, highlights: [] })
  return [id, paragraphsOf(quote), paragraphsOf(note), source, tagNames(tagTexts([...own, ...tags]))]
    .map(text => field(clean(text)))
    .join('\t')
}

/** A card for each highlight, as a text that Anki imports (its manual, "Text Files"); the guid keeps a second import from doubling it. */
export const anki: Exporter = {
  id: 'anki',
  name: 'Anki',
  extension: 'txt',
  mediaType: 'text/plain;charset=utf-8',
  async *write(library, options) {
    yield HEAD
    for await (const entry of walk(library, options, ['text', 'figures'])) {
      const cards = entry.highlights.map(highlight => `${card(entry, highlight)}\n`)
      if (cards.length > 0) yield cards.join('')
    }
  },
}
