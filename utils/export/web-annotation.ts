import type { Selector } from '../highlights/selectors.ts'
import type { HighlightRecord } from '../library/records.ts'
import type { Exporter, LibraryEntry } from './exporter.ts'
import { oneLine } from './citations/citation.ts'
import { idFromName } from './text/name-id.ts'
import { clean } from './text/plain.ts'
import { tagTexts } from './text/tags.ts'
import { walk } from './text/walk.ts'

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld'

/** What the classes of highlights look like, for whoever renders them (the model's 4.4, CSS style). */
const COLOURS = {
  yellow: '#fce8a6',
  green: '#cdebc5',
  blue: '#c8e0f8',
  pink: '#f9d0dd',
  violet: '#e0d3f5',
} as const

function cleaned(selector: Selector): Selector {
  if (selector.type !== 'TextQuoteSelector') return selector
  const { exact, prefix, suffix } = selector
  return {
    type: 'TextQuoteSelector',
    exact: clean(exact),
    ...(prefix !== undefined && { prefix: clean(prefix) }),
    ...(suffix !== undefined && { suffix: clean(suffix) }),
  }
}

/** Quote first: what nothing else understands, every reader can show. */
const RANK = { TextQuoteSelector: 0, TextPositionSelector: 1, RangeSelector: 2 } as const

function selectorsOf({ quote, selectors }: HighlightRecord): Selector[] {
  const own = selectors.map(cleaned).toSorted((one, other) => RANK[one.type] - RANK[other.type])
  return own[0]?.type === 'TextQuoteSelector' ? own : [{ type: 'TextQuoteSelector', exact: clean(quote) }, ...own]
}

function bodies({ note, tags }: HighlightRecord): object[] {
  const text = clean(note)
  return [
    ...(text === '' ? [] : [{ type: 'TextualBody', purpose: 'commenting', format: 'text/markdown', value: text }]),
    ...tagTexts(tags).map(value => ({ type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value })),
  ]
}

/** What the page is, in the Dublin Core terms that the annotations' context knows by the prefix "dc". */
function aboutPage({ article }: LibraryEntry): Record<string, string | string[]> {
  const authors = article.authors.map(author => oneLine(author.name)).filter(name => name !== '')
  return {
    'dc:title': oneLine(article.title),
    ...(authors.length > 0 && { 'dc:creator': authors }),
    ...(article.siteName !== undefined && { 'dc:publisher': oneLine(article.siteName) }),
    ...(article.published !== undefined && { 'dc:date': article.published }),
    'dc:language': article.language,
  }
}

/** The model's form of a time: UTC, written as "Z". */
function utc(iso: string): string {
  const time = new Date(iso)
  return Number.isNaN(time.getTime()) ? iso : time.toISOString()
}

function annotation(entry: LibraryEntry, highlight: HighlightRecord): Record<string, unknown> {
  const { id, created, updated, colour } = highlight
  const body = bodies(highlight)
  return {
    id: `urn:uuid:${id}`,
    type: 'Annotation',
    motivation: body.length > 0 ? ['highlighting', 'commenting'] : 'highlighting',
    created: utc(created),
    modified: utc(updated),
    generator: { type: 'Software', name: 'Angka' },
    ...(body.length > 0 && { body }),
    stylesheet: { type: 'CssStylesheet', value: `.angka-${colour} { background: ${COLOURS[colour]} }` },
    target: {
      type: 'SpecificResource',
      source: clean(entry.article.canonicalUrl),
      styleClass: `angka-${colour}`,
      selector: selectorsOf(highlight),
      // The page as it was when the passage was chosen.
      state: { type: 'TimeState', sourceDate: utc(created) },
      ...aboutPage(entry),
    },
  }
}

/**
 * Highlights by the W3C's Web Annotation Data Model, as JSON-LD: one as an annotation, several as a collection with one page.
 */
export const webAnnotation: Exporter = {
  id: 'web-annotation',
  name: 'Web Annotation',
  extension: 'jsonld',
  mediaType: 'application/ld+json;charset=utf-8',
  async *write(library, options) {
    let total = 0
    /** The first waits until it is known whether it stays the only one. */
    let first: Record<string, unknown> | undefined
    yield `{"@context":${JSON.stringify(CONTEXT)},`
    for await (const entry of walk(library, options, ['text', 'figures'])) {
      const written: string[] = []
      for (const highlight of entry.highlights) {
        const next = annotation(entry, highlight)
        total += 1
        if (total === 1) {
          first = next
          continue
        }
        if (first) {
          written.push(await head(String(first.id)), `\n${JSON.stringify(first)}`)
          first = undefined
        }
        written.push(`,\n${JSON.stringify(next)}`)
      }
      if (written.length > 0) yield written.join('')
    }
    if (first) yield `${JSON.stringify(first).slice(1)}\n`
    else if (total === 0) yield `${(await collection('no annotations')).slice(0, -1)},"total":0}\n`
    else yield `\n]},"total":${total}}\n`
  },
}

/** The members of a collection; its id follows from its first annotation. */
async function collection(of: string): Promise<string> {
  const id = `urn:uuid:${await idFromName(`angka: collection of ${of}`)}`
  return JSON.stringify({ id, type: 'AnnotationCollection', label: 'Angka' }).slice(1)
}

async function head(firstId: string): Promise<string> {
  const page = `urn:uuid:${await idFromName(`angka: page of ${firstId}`)}`
  const members = JSON.stringify({ id: page, type: 'AnnotationPage', startIndex: 0 }).slice(0, -1)
  return `${(await collection(firstId)).slice(0, -1)},"first":${members},"items":[`
}
