/** One object of a page's structured data (schema.org). */
export type Thing = Record<string, unknown>

/** A page says at most so much about itself; what is longer is data for an application. */
const LONGEST_BLOCK = 500_000
const MOST_THINGS = 500

/** Types of schema.org that are one text to read: NewsArticle and its kin, however they are spelled. */
const ARTICLE_TYPE =
  /^(?:news|analysisnews|askpublicnews|backgroundnews|opinionnews|reportagenews|reviewnews|satirical|scholarly|tech|advertisercontent)?article$|^(?:live)?blogposting$|^report$/i

/** The names of a thing's types, without the vocabulary's address. */
export function typesOf(thing: Thing): string[] {
  const type = thing['@type']
  const list = Array.isArray(type) ? (type as unknown[]) : [type]
  return list.filter(name => typeof name === 'string').map(name => name.replace(/^.*[/#:]/, ''))
}

/** Whether a thing is an article of some kind. */
export function isArticleThing(thing: Thing): boolean {
  return typesOf(thing).some(type => ARTICLE_TYPE.test(type))
}

/**
 * Every thing that the page's JSON-LD states of itself, in order. What is no JSON is passed over: many pages write line
 * breaks into strings, or comments around it, and these are mended.
 */
export function structuredData(document: Document): Thing[] {
  const found: Thing[] = []
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    const text = script.textContent
    if (text.length > LONGEST_BLOCK) continue
    collect(parse(text), found, 0)
    if (found.length > MOST_THINGS) break
  }
  return found
}

function parse(text: string): unknown {
  const bare = text
    .trim()
    .replace(/^<!--|-->$|^\/\*<!\[CDATA\[\*\/|\/\*\]\]>\*\/$|^<!\[CDATA\[|\]\]>$/g, '')
    .replace(/;\s*$/, '')
  for (const mend of MENDS) {
    try {
      return JSON.parse(mend(bare)) as unknown
    } catch (error) {
      // Malformed structured data is mended, salvaged, or says nothing; the page's visible text is asked instead.
      if (!(error instanceof SyntaxError)) throw error
    }
  }
  return salvage(bare)
}

const spaced = (text: string): string =>
  text
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/,\s*([}\]])/g, '$1')
    .replace(/^\s*\/\*[^*]*\*\//, '')

/** What pages do to their JSON, and how it is undone: control characters, commas, comments; entities; several in a row. */
const MENDS: ((text: string) => string)[] = [
  text => text,
  spaced,
  text => spaced(text.replaceAll('&quot;', '"').replaceAll('&amp;', '&')),
  text => `[${spaced(text).replace(/\}\s*\{/g, '},{')}]`,
]

/** What is taken from an object that is broken somewhere: strings that are whole themselves. */
const SALVAGED = ['headline', 'datePublished', 'dateModified', 'articleSection', 'url']
const STRING = String.raw`"((?:[^"\\]|\\.)*)"`
/** Names of authors stand within so many characters. */
const AUTHORS_LENGTH = 600

/** The article of an object that is cut off or has a fault in its middle: its plain strings, and its authors' names. */
function salvage(text: string): Thing | null {
  let from = 0
  for (const match of text.matchAll(/"@type"\s*:\s*(?:\[\s*)?"([^"]{1,60})"/g)) {
    if (isArticleThing({ '@type': match[1]! })) {
      const thing: Thing = { '@type': match[1]! }
      const rest = text.slice(from)
      for (const key of SALVAGED) {
        const value = new RegExp(String.raw`"${key}"\s*:\s*${STRING}`).exec(rest)?.[1]
        if (value) thing[key] = unescaped(value)
      }
      const authors = /"author"\s*:\s*/.exec(rest)
      if (authors) thing['author'] = namesIn(rest.slice(authors.index + authors[0].length).slice(0, AUTHORS_LENGTH))
      return thing
    }
    from = match.index + match[0].length
  }
  return null
}

function namesIn(text: string): string[] {
  if (text.startsWith('"')) return [...text.matchAll(new RegExp(`^${STRING}`, 'g'))].map(match => unescaped(match[1]!))
  const end = text.indexOf(text.startsWith('[') ? ']' : '}')
  const within = end < 0 ? text : text.slice(0, end)
  return [...within.matchAll(new RegExp(String.raw`"name"\s*:\s*${STRING}`, 'g'))].map(match => unescaped(match[1]!))
}

function unescaped(value: string): string {
  return value
    .replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\\[nrt]/g, ' ')
    .replace(/\\(.)/g, '$1')
}

/** Things at the top, in a graph, or named as what the page is about; not those a list or a breadcrumb mentions. */
function collect(value: unknown, found: Thing[], depth: number): void {
  if (depth > 6 || found.length > MOST_THINGS || typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const item of value as unknown[]) collect(item, found, depth + 1)
    return
  }
  const thing = value as Thing
  if (thing['@type'] !== undefined) found.push(thing)
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart']) {
    if (key === 'hasPart' && isArticleThing(thing)) continue
    collect(thing[key], found, depth + 1)
  }
}

/** A text in structured data: a string, or what an object is called. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return clean(value)
  if (Array.isArray(value)) return textOf(value[0])
  if (typeof value === 'object' && value !== null) {
    const thing = value as Thing
    return textOf(thing['name'] ?? thing['@value'] ?? thing['url'] ?? thing['@id'])
  }
  return undefined
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/** White space folded, and the entities that pages leave in JSON and meta elements resolved; undefined where empty. */
export function clean(text: string | null | undefined): string | undefined {
  const plain = text
    ?.slice(0, 5000)
    .replace(
      /&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,5}));/gi,
      (whole, decimal?: string, hex?: string, name?: string) => {
        if (name) return ENTITIES[name.toLowerCase()] ?? whole
        const code = decimal ? Number(decimal) : parseInt(hex!, 16)
        return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : whole
      },
    )
    .replace(/\s+/g, ' ')
    .trim()
  return plain || undefined
}

/** The content of the first meta element that has one of these names. */
export function metaContent(document: Document, ...names: string[]): string | undefined {
  // Browsers keep this list between two calls; a selector would go through the whole page each time.
  const metas = document.getElementsByTagName('meta')
  for (const name of names) {
    for (const meta of metas) {
      if (!NAMES.some(attribute => meta.getAttribute(attribute)?.toLowerCase() === name.toLowerCase())) continue
      const content = clean(meta.getAttribute('content'))
      if (content) return content
    }
  }
  return undefined
}

const NAMES = ['property', 'name', 'itemprop']
