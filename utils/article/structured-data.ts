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
  for (const attempt of [bare, bare.replace(/\p{Cc}+/gu, ' ').replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(attempt) as unknown
    } catch (error) {
      // Malformed structured data says nothing; the page's visible text is asked instead.
      if (!(error instanceof SyntaxError)) throw error
    }
  }
  return null
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
  for (const name of names) {
    const selector = `meta[property="${name}" i],meta[name="${name}" i],meta[itemprop="${name}" i]`
    for (const meta of document.querySelectorAll(selector)) {
      const content = clean(meta.getAttribute('content'))
      if (content) return content
    }
  }
  return undefined
}
