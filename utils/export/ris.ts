import type { Exporter, LibraryEntry } from './exporter.ts'
import { dayOf, namesOf, oneLine } from './citations/citation.ts'
import { inverted } from './citations/names.ts'
import { annotated } from './text/annotated.ts'
import { LINE_BREAK } from './text/lines.ts'
import { placeOf } from './text/places.ts'
import { clean } from './text/plain.ts'
import { allTags } from './text/tags.ts'
import { walk } from './text/walk.ts'

const END = '\r\n'

/** A date of RIS: year, month, day and other words, the slashes always there. */
function slashed(iso: string | undefined): string {
  const day = dayOf(iso)
  if (!day) return ''
  const two = (part: number | undefined): string => (part === undefined ? '' : String(part).padStart(2, '0'))
  return `${String(day.year).padStart(4, '0')}/${two(day.month)}/${two(day.day)}/`
}

function line(tag: string, value: string | number | undefined): string {
  const text = oneLine(String(value ?? ''))
  return text === '' ? '' : `${tag}  - ${text}${END}`
}

// A line of a note that looks like a tag of RIS would end the note: a blank before it keeps it inside.
const LIKE_TAG = /^(?=[A-Z][A-Z\d] {0,2}-)/

/** A note of several lines; every reader takes a line without a tag for the rest of the one before. */
function noteLines(text: string): string {
  const lines = clean(text)
    .split(LINE_BREAK)
    .map(each => each.trim())
    .filter(each => each !== '')
    .map((each, at) => (at === 0 ? each : each.replace(LIKE_TAG, ' ')))
  return lines.length === 0 ? '' : `N1  - ${lines.join(END)}${END}`
}

function reference(entry: LibraryEntry): string {
  const { article, highlights } = entry
  return [
    line('TY', 'NEWS'),
    ...namesOf(article).map(name => line('AU', inverted(name))),
    line('TI', article.title),
    line('T2', article.siteName),
    line('CY', placeOf(article.country)),
    line('PY', dayOf(article.published)?.year),
    line('DA', slashed(article.published)),
    line('SE', article.section),
    line('LA', article.language === 'und' ? undefined : article.language),
    line('UR', article.canonicalUrl),
    line('Y2', slashed(article.created)),
    line('AB', article.excerpt),
    ...allTags(entry).map(tag => line('KW', tag)),
    ...highlights.map(highlight => noteLines(annotated(highlight))),
    // The one tag without a value; readers look for the blank behind its dash.
    `ER  - ${END}${END}`,
  ].join('')
}

/** References of newspaper articles in the RIS format, as Zotero, EndNote and Mendeley read it; UTF-8, lines ended by CRLF. */
export const ris: Exporter = {
  id: 'ris',
  name: 'RIS',
  extension: 'ris',
  mediaType: 'application/x-research-info-systems;charset=utf-8',
  async *write(library, options) {
    for await (const entry of walk(library, options, ['text', 'figures'])) yield reference(entry)
  },
}
