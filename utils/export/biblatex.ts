import type { Exporter, LibraryEntry } from './exporter.ts'
import { dayOf, namesOf, oneLine } from './citations/citation.ts'
import type { SplitName } from './citations/names.ts'
import { annotated } from './text/annotated.ts'
import { latex } from './text/latex.ts'
import { LINE_BREAK } from './text/lines.ts'
import { placeOf } from './text/places.ts'
import { allTags } from './text/tags.ts'
import { walk } from './text/walk.ts'

/** The names that babel, and with it biblatex, gives to languages; one it does not know is left out. */
const BABEL: Record<string, string> = {
  ar: 'arabic',
  da: 'danish',
  de: 'ngerman',
  en: 'english',
  es: 'spanish',
  fr: 'french',
  hi: 'hindi',
  id: 'indonesian',
  it: 'italian',
  ja: 'japanese',
  ko: 'korean',
  ms: 'malay',
  nb: 'norwegian',
  nl: 'dutch',
  pl: 'polish',
  pt: 'portuguese',
  ru: 'russian',
  sv: 'swedish',
  th: 'thai',
  tr: 'turkish',
  vi: 'vietnamese',
  zh: 'chinese',
}

/** "van Beethoven, Jr., Ludwig"; braces keep a name that is not split, and a family name with an " and " in it, whole. */
function bibName(name: SplitName): string {
  if ('literal' in name) return `{${latex(name.literal)}}`
  const { family, given, particle, suffix } = name
  const last = /\sand\s|,/i.test(family) ? `{${latex(family)}}` : latex(family)
  const whole = particle === undefined ? last : `${latex(particle)} ${last}`
  // Without a comma, the last word would be taken for the family name.
  if (given === undefined && suffix === undefined) return `{${latex(`${particle ? `${particle} ` : ''}${family}`)}}`
  return [whole, suffix && latex(suffix), latex(given ?? '').replace(/\sand\s/gi, match => `{${match}}`)]
    .filter(part => part !== undefined)
    .join(', ')
}

function date(iso: string | undefined): string | undefined {
  const day = dayOf(iso)
  if (!day) return undefined
  return [String(day.year).padStart(4, '0'), day.month, day.day]
    .filter(part => part !== undefined)
    .map(part => String(part).padStart(2, '0'))
    .join('-')
}

/** A URL between braces: what is not allowed there, or would unbalance them, is percent-encoded (RFC 3986). */
const verbatim = (url: string): string =>
  oneLine(url).replace(/[\\{}^`|<>"\s]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)

/** Lower-case ASCII letters and digits of a text: what every program takes in a key. */
const plainKey = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z\d]/g, '')

/** "rahma2020petani"; where nothing of a name can be written so, the beginning of the article's id. */
function keyOf({ article }: LibraryEntry, taken: Set<string>): string {
  const [first] = namesOf(article)
  const name = plainKey(first ? ('literal' in first ? first.literal : first.family) : (article.siteName ?? ''))
  const word =
    oneLine(article.title)
      .split(' ')
      .map(plainKey)
      .find(each => each.length > 2) ?? ''
  const base = `${name.slice(0, 24) || `angka${plainKey(article.id).slice(0, 8)}`}${dayOf(article.published)?.year ?? ''}${word.slice(0, 24)}`
  let key = base
  for (let copy = 2; taken.has(key); copy++) key = `${base}-${copy}`
  taken.add(key)
  return key
}

function reference(entry: LibraryEntry, taken: Set<string>): string {
  const { article, highlights } = entry
  const names = namesOf(article)
  const tags = allTags(entry)
  const said = (text: string | undefined): string | undefined =>
    oneLine(text ?? '') === '' ? undefined : latex(oneLine(text!))
  const fields: [string, string | undefined][] = [
    ['author', names.length > 0 ? names.map(bibName).join(' and ') : undefined],
    // The second pair of braces keeps the title's capitals, whatever the style would make of them.
    ['title', `{${latex(oneLine(article.title))}}`],
    ['journaltitle', said(article.siteName)],
    ['entrysubtype', 'newspaper'],
    ['date', date(article.published)],
    ['location', placeOf(article.country)],
    ['url', verbatim(article.canonicalUrl)],
    ['urldate', date(article.created)],
    ['langid', BABEL[article.language.split('-')[0]!]],
    ['abstract', said(article.excerpt)],
    ['keywords', tags.length > 0 ? latex(tags.map(tag => oneLine(tag.replaceAll(',', ' '))).join(', ')) : undefined],
    ['annotation', highlights.length > 0 ? highlights.map(annotated).map(paragraphs).join('\n\n') : undefined],
  ]
  const written = fields.filter(([, value]) => value !== undefined).map(([name, value]) => `  ${name} = {${value}}`)
  return `@article{${keyOf(entry, taken)},\n${written.join(',\n')},\n}\n\n`
}

const paragraphs = (text: string): string =>
  text
    .split(LINE_BREAK)
    .map(line => latex(line.trim()))
    .join('\n')

/** References of newspaper articles for biblatex (its manual, 2.1.1 and 2.2.2: `entrysubtype`), UTF-8. */
export const biblatex: Exporter = {
  id: 'biblatex',
  name: 'BibLaTeX',
  extension: 'bib',
  mediaType: 'text/x-bibtex;charset=utf-8',
  async *write(library, options) {
    const taken = new Set<string>()
    for await (const entry of walk(library, options, ['text', 'figures'])) yield reference(entry, taken)
  },
}
