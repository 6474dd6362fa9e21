import type { Author } from './article.ts'
import { readBlock } from './block-text.ts'
import type { Run } from './block-text.ts'
import { readDate } from './dates.ts'
import { clean, metaContent, textOf } from './structured-data.ts'
import type { Thing } from './structured-data.ts'

/** What stands before a name in a byline, in the languages of the news. */
const BY =
  /^(?:by|words by|written by|story by|reporting by|text by|von|par|por|di|door|av|af|oleh|penulis|reporter|laporan|autor|auteur|autore|text|texte|texto|testo|tekst|yazan|przez|bởi|tác giả|โดย|लेखक|द्वारा|بقلم|كتب|كتبت|от|автор|текст|著者|文|記者|记者|作者|작성|글)(?:\s?[:：]\s?|\s|$)/i
/** What a reporter is, right before or behind the name where scripts write no space between words, and where one reports from. */
const REPORTER = /^(?:本報|本报)?(?:記者|记者)(?=\p{L})|\s?(?:기자|특파원|記者|记者)$|[／/].{0,12}(?:報導|报道|報道)$/gu
/** Words that a name has not, and the lines around it have: what one is, where one writes, what to do next. */
const NO_NAME =
  /\b(?:writer|reporter|correspondent|contributor|columnist|photographer|twitter|facebook|linkedin|whatsapp|telegram|instagram|pinterest|email|e-mail|share|follow|updated|published|posted|comments?|minutes?|min|read|am|pm|ago|subscribe|redakteur|autorin|journalist)\b|\b(?:copy|copied|print|save|listen)\b|[@#|!?]|\d{2}|https?:|www\./i
const ORGANISATION =
  /\b(?:news|staff|desk|agency|agencies|press|team|tim|editors?|editorial|redaksi|redaktion|redaktionen|redactie|redakcja|redacción|redacao|redação|rédaction|redazione|agence|agências?|agencias?|agenzia|agentur|persbureau|bureau|haber|ajansı|kantor|wire|magazine|media|times|post|tribune|online|ltd|inc|gmbh)\b|agentur\b/i
/** The same in scripts where a word has no boundary that a pattern knows, or no spaces around it. */
const OFFICE =
  /编辑部|編輯部|編集部|编辑|通讯社|通訊社|通信|新闻|新聞|뉴스|통신|편집|редакци|агентств|وكالة|تحرير|मंडल|एजेंसी|डेस्क|ban biên tập|กองบรรณาธิการ|สำนักข่าว|ทีมข่าว/u
/** Agencies sign with their letters. */
const LETTERS = /^[A-Z]{2,6}$/

function isOrganisation(name: string): boolean {
  return ORGANISATION.test(name) || OFFICE.test(name.toLowerCase()) || LETTERS.test(name)
}

/** Longer than a line of names, a text is a biography. */
const LONGEST_NAME = 60
const LONGEST_LINE = 300
const MOST_AUTHORS = 20

/** Who wrote it: structured data first, then what the head says, then the line that a reader sees. */
export function authorsOf(
  document: Document,
  article: Thing | undefined,
  siteName: string | undefined,
  headline: Element | null,
): Author[] {
  const stated = article ? authorsOfThing(article['author'] ?? article['creator']) : []
  const found = stated.length ? stated : metaAuthors(document)
  const authors = unique(found, siteName)
  // A publisher that signs everything itself often names the people only where the reader sees them.
  if (authors.some(({ kind }) => kind === 'person')) return authors
  const visible = unique(visibleAuthors(document, headline), siteName)
  return visible.length ? visible : authors
}

/** The most telling first: "author" is often the publisher. */
const AUTHOR_META = ['byl', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'author']

function metaAuthors(document: Document): Author[] {
  for (const name of AUTHOR_META) {
    const content = metaContent(document, name)
    const authors = content && !/https?:|^@|\.com\b/.test(content) ? split(content) : []
    if (authors.length) return authors
  }
  return []
}

function authorsOfThing(value: unknown): Author[] {
  return [value].flat(2).flatMap(item => {
    const name = textOf(item)
    if (!name || /^https?:/.test(name)) return []
    const type = typeof item === 'object' && item !== null ? String((item as Thing)['@type']) : ''
    const authors = split(name)
    return /Organi[sz]ation/.test(type) ? authors.map(({ name }) => ({ name, kind: 'organisation' as const })) : authors
  })
}

/** From the most to the least telling: a class that has "author" in it may be a box about one. */
const BYLINES = [
  '[itemprop~="author"] [itemprop~="name"]',
  'a[rel~="author"]',
  '[itemprop~="author"]',
  '[class*="byline" i]',
  '[class*="author-name" i],[class*="authorname" i],[class*="author_name" i]',
  '[class~="author" i],[class*="author" i],[class*="writer" i],[class*="penulis" i]',
]

const OF_COMMENTS = '[id*="comments" i],[class*="comments" i]'

function visibleAuthors(document: Document, headline: Element | null): Author[] {
  const scopes = [headline?.closest('article,main,[itemtype*="Article"]'), document].filter(scope => scope)
  for (const scope of scopes) {
    for (const selector of BYLINES) {
      const isMarked = selector.startsWith('[itemprop')
      const found: Author[] = []
      for (const element of scope!.querySelectorAll(selector)) {
        if (element.closest(OF_COMMENTS)) continue
        // What is marked as the author is it, in whatever list it stands; a class in a menu is a menu's.
        if (!isMarked && element.closest('nav')) continue
        const authors = authorsOfLine(element)
        // Bylines of teasers further down are of other articles.
        if (found.length && !authors.every(({ name }) => isBeside(element, name))) break
        found.push(...authors)
        if (found.length && !selector.includes('name') && !selector.startsWith('a[')) break
      }
      if (found.length) return found
    }
  }
  return headline ? authorsBelow(headline) : []
}

/** A byline stands within so many texts behind the headline. */
const NEAR_HEADLINE = 25

/** A line under the headline that begins with "By". */
function authorsBelow(headline: Element): Author[] {
  const { ownerDocument } = headline
  const walker = ownerDocument.createTreeWalker(ownerDocument, 4)
  walker.currentNode = headline
  for (let seen = 0; seen < NEAR_HEADLINE;) {
    const node = walker.nextNode()
    if (!node?.parentElement) return []
    const text = (node as Text).data.trim()
    if (text) seen++
    if (!BY.test(text) || text.length > LONGEST_NAME) continue
    const authors = authorsOfLine(node.parentElement)
    if (authors.length) return authors
  }
  return []
}

/** A second name of the same byline follows the first at once. */
function isBeside(element: Element, name: string): boolean {
  const line = element.parentElement?.parentElement?.textContent ?? ''
  return line.length < LONGEST_LINE && line.includes(name)
}

/** What stands between two names. */
const JOINING = new Set('and und et y e en och og dan'.split(' '))

/** The names in one line: the pieces that its own markup makes, as long as they can be names. */
function authorsOfLine(element: Element): Author[] {
  const stated = element.getAttribute('content')
  if (stated) return split(stated)
  if (element.textContent.length > LONGEST_LINE * 3) return []
  const { text, runs } = readBlock({ container: element })
  const lines = linesOf(text.slice(0, LONGEST_LINE))
  const found: Author[] = []
  for (const { start, end } of lines) {
    const whole = lines.length > 1 ? namesOfPiece(text.slice(start, end)) : []
    // Where a line is more than names, its elements tell the names from the rest.
    const names = whole?.length ? whole : namesOfNodes(text, runs, start, end)
    found.push(...names)
    // What follows the names is what they are, or what to do next.
    if (found.length) break
  }
  return found
}

function linesOf(text: string): { start: number; end: number }[] {
  let start = 0
  return text.split('\n').map(line => {
    const end = start + line.length
    const span = { start, end }
    start = end + 1
    return span
  })
}

/** The names in a piece of a line; null where it only joins others ("and", ","). */
function namesOfPiece(piece: string): Author[] | null {
  const line = clean(piece.replace(BY, ''))
  if (!line || line.split(/[ ,;&|·•]/).every(word => !word || JOINING.has(word.toLowerCase()))) return null
  return split(line)
}

function namesOfNodes(text: string, runs: readonly Run[], from: number, to: number): Author[] {
  const texts = new Map<Node, string>()
  for (const { node, start, length } of runs)
    if (start >= from && start < to) texts.set(node, (texts.get(node) ?? '') + text.slice(start, start + length))
  const found: Author[] = []
  for (const piece of texts.values()) {
    const names = namesOfPiece(piece)
    if (names?.length === 0 && found.length) break
    found.push(...(names ?? []))
  }
  return found
}

/** "By A. Writer, B. Writer and C. Writer" are three. */
function split(line: string): Author[] {
  return line
    .replace(BY, '')
    .replace(REPORTER, '')
    .split(/[,;/|•·、，]|\s(?:and|und|et|[ye&]|en|och|og|dan)\s/i)
    .map(part => withoutPlace(withoutDate(part.replace(/\s+/g, ' ').trim().replace(BY, ''))).replace(REPORTER, ''))
    .filter(isName)
    .map(name => ({ name, kind: isOrganisation(name) ? ('organisation' as const) : ('person' as const) }))
}

function isName(name: string): boolean {
  if (name.length < 2 || name.length > LONGEST_NAME || name.split(' ').length > 6) return false
  return (
    !NO_NAME.test(name) &&
    (hasCapitals(name) || OFFICE.test(name.toLowerCase())) &&
    /\p{L}{2}/u.test(name) &&
    !isDatePiece(name) &&
    !readDate(name)
  )
}

/** Small words inside names: "Maria de la Cruz", "Ludwig van der Berg", "Ahmad bin Hasan". */
const PARTICLES = new Set(
  'de da do dos das del della di la le les el al van von der den ter ten zu bin binti ibn bint y e du af av'.split(' '),
)

/** In scripts that have capitals, each word of a name begins with one; "Show more options" is no name. */
function hasCapitals(name: string): boolean {
  return name.split(' ').every(word => !/^\p{Ll}/u.test(word) || PARTICLES.has(word) || /^\p{Ll}['’]\p{Lu}/u.test(word))
}

/** "Updated on December 12" is cut at a comma before its year. */
function isDatePiece(name: string): boolean {
  return /^(?:on\s|\p{L}+day\b)|^(?:\p{L}+\s)?\p{L}{3,10}\.?\s\d{1,2}$/u.test(name.toLowerCase())
}

function withoutDate(name: string): string {
  return name
    .replace(/\s(?:on|updated|published|posted)\b.*$/i, '')
    .replace(/(?<=\p{L}\s\S{1,40})\s(?:\p{L}{3,10}\.?\s)?\d.*$/u, '')
    .trim()
}

/** Where one writes, or for whom: "Anna Marsh in Jakarta", "Anna Marsh for Warta Desa", "Anna Marsh (Warta Desa)". */
function withoutPlace(name: string): string {
  return name.replace(/\s(?:in|for)\s\p{Lu}.*$|\s?\([^()]*\)$/u, '').trim()
}

function unique(authors: readonly Author[], siteName?: string): Author[] {
  const seen = new Set<string>()
  return authors
    .filter(({ name }) => !seen.has(letters(name)) && seen.add(letters(name)))
    .map(author =>
      siteName && letters(author.name) === letters(siteName) ? { ...author, kind: 'organisation' as const } : author,
    )
    .slice(0, MOST_AUTHORS)
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
