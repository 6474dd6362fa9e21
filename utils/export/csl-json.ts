import type { Exporter, LibraryEntry } from './exporter.ts'
import { dayOf, namesOf, oneLine } from './citations/citation.ts'
import type { SplitName } from './citations/names.ts'
import { annotated } from './text/annotated.ts'
import { placeOf } from './text/places.ts'
import { clean } from './text/plain.ts'
import { allTags } from './text/tags.ts'
import { walk } from './text/walk.ts'

/** A name by the CSL's schema of input data. */
function cslName(name: SplitName): Record<string, string> {
  if ('literal' in name) return name
  const { family, given, particle, dropping, suffix } = name
  return {
    family,
    ...(given !== undefined && { given }),
    ...(particle !== undefined && { [dropping ? 'dropping-particle' : 'non-dropping-particle']: particle }),
    ...(suffix !== undefined && { suffix }),
  }
}

function cslDate(iso: string | undefined): { 'date-parts': number[][] } | undefined {
  const day = dayOf(iso)
  if (!day) return undefined
  const parts = [day.year, day.month, day.day].filter(part => part !== undefined)
  return { 'date-parts': [parts] }
}

const text = (value: string | undefined): string | undefined => oneLine(value ?? '') || undefined

function item(entry: LibraryEntry): string {
  const { article, highlights } = entry
  const authors = namesOf(article)
  const tags = allTags(entry)
  return JSON.stringify({
    id: article.id,
    type: 'article-newspaper',
    title: oneLine(article.title),
    author: authors.length > 0 ? authors.map(cslName) : undefined,
    'container-title': text(article.siteName),
    'publisher-place': placeOf(article.country),
    issued: cslDate(article.published),
    accessed: cslDate(article.created),
    section: text(article.section),
    language: article.language === 'und' ? undefined : article.language,
    URL: clean(article.canonicalUrl),
    abstract: text(article.excerpt),
    // One text by the schema; Zotero makes it its field "Extra", not a note.
    keyword: tags.length > 0 ? tags.join(', ') : undefined,
    note: highlights.length > 0 ? highlights.map(annotated).join('\n\n') : undefined,
  })
}

/** References of newspaper articles as CSL JSON, which citeproc and pandoc take (schema csl-data, 1.0.2). */
export const cslJson: Exporter = {
  id: 'csl-json',
  name: 'CSL JSON',
  extension: 'json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  async *write(library, options) {
    let before = '[\n'
    for await (const entry of walk(library, options, ['text', 'figures'])) {
      yield before + item(entry)
      before = ',\n'
    }
    yield before === '[\n' ? '[]\n' : '\n]\n'
  },
}
