/** What an element is, to what counts it; one bit each. */
export const P = 1
export const IMG = 1 << 1
export const ITEM = 1 << 2
export const INPUT = 1 << 3
export const EMBED = 1 << 4
export const TABLE = 1 << 5
export const LIST = 1 << 6
export const HEADING = 1 << 7
/** Holds words of its own where anything does. */
export const TEXTISH = 1 << 8
/** Makes a div that it is in no paragraph. */
export const BLOCK = 1 << 9
/** Stands in a line of text. */
export const PHRASE = 1 << 10
/** Stands in a line of text, if all in it does. */
export const MAYBE_PHRASE = 1 << 11
export const RULE = 1 << 12
export const LINK = 1 << 13

const KINDS = new Map<string, number>()
const name = (names: string, kind: number): void => {
  for (const each of names.split(' ')) KINDS.set(each, (KINDS.get(each) ?? 0) | kind)
}
name('p', P)
name('img', IMG)
name('li', ITEM)
name('input', INPUT)
name('object embed iframe', EMBED)
name('table', TABLE)
name('ul ol', LIST)
name('h1 h2 h3 h4 h5 h6', HEADING)
name('span li td blockquote dl div img ol p pre table ul', TEXTISH)
name('blockquote dl div img ol p pre table ul', BLOCK)
name(
  '#text abbr audio b bdo br button cite code data datalist dfn em embed i img input kbd label mark math meter object ' +
    'output progress q ruby samp select small span strong sub sup textarea time var wbr',
  PHRASE,
)
name('a del ins', MAYBE_PHRASE)
name('br hr', RULE)
name('a', LINK)

/** What stands inside a twig, counted. */
export interface Sums {
  /** Characters, white space at the ends left out and each other stretch of it one. */
  length: number
  /** Whether white space stands before the first character, behind the last one; both where there is nothing else. */
  leads: boolean
  trails: boolean
  /** "," alone, and the commas of every script. */
  commas: number
  allCommas: number
  /** Characters in links: those to a place in the same page count less. */
  linked: number
  inLists: number
  inHeadings: number
  inTextish: number
  paragraphs: number
  images: number
  items: number
  inputs: number
  embeds: number
  videos: number
  dataTables: number
  blocks: number
  rules: number
  /** Elements right in it. */
  children: number
  /** Whether all of it can stand in a line of text. */
  isPhrase: boolean
}

/** One node of the page, in a light copy of its tree that may be cut and mended while the page stays as it is. */
export class Twig {
  name: string
  kind: number
  /** The page's own node; null for a paragraph that was made of what stands loose in an element. */
  readonly node: Element | Text | null
  /** The class and the id, as they are matched. */
  readonly className: string
  readonly id: string
  parent: Twig | null = null
  first: Twig | null = null
  last: Twig | null = null
  next: Twig | null = null
  previous: Twig | null = null
  /** How much speaks for this being the body; null before anything does. */
  score: number | null = null
  /** What is in it, as long as nothing there changes. */
  sums: Sums | null = null
  isDataTable = false
  isVideo = false
  /** What a character in this link counts. */
  linkShare = 1

  constructor(name: string, node: Element | Text | null = null, className = '', id = '') {
    this.name = name
    this.kind = KINDS.get(name) ?? 0
    this.node = node
    this.className = className
    this.id = id
  }

  get isText(): boolean {
    return this.name === '#text'
  }

  rename(to: string): void {
    this.name = to
    this.kind = KINDS.get(to) ?? 0
    this.parent?.changed()
  }

  /** Says that the sums of this twig, and of all that it is in, are no longer right. */
  changed(): void {
    if (!this.sums) return
    this.sums = null
    for (let at = this.parent; at?.sums; at = at.parent) at.sums = null
  }

  append(child: Twig): void {
    child.remove()
    child.parent = this
    child.previous = this.last
    if (this.last) this.last.next = child
    else this.first = child
    this.last = child
    this.changed()
  }

  remove(): void {
    const { parent, next, previous } = this
    if (!parent) return
    if (previous) previous.next = next
    else parent.first = next
    if (next) next.previous = previous
    else parent.last = previous
    this.parent = this.next = this.previous = null
    parent.changed()
  }

  /** Puts another twig in this one's place. */
  replaceWith(other: Twig): void {
    other.remove()
    const { parent, next, previous } = this
    if (!parent) return
    other.parent = parent
    other.next = next
    other.previous = previous
    if (previous) previous.next = other
    else parent.first = other
    if (next) next.previous = other
    else parent.last = other
    this.parent = this.next = this.previous = null
    parent.changed()
  }

  /** Whether a twig of this name stands around it, at most so many levels up. */
  isIn(around: string, levels = Infinity, holds?: (twig: Twig) => boolean): boolean {
    let level = 0
    for (let at = this.parent; at && level <= levels; at = at.parent, level++)
      if (at.name === around && (!holds || holds(at))) return true
    return false
  }
}

/** The next twig in the order of the document; `within` bounds it. */
export function following(twig: Twig, within: Twig, past = false): Twig | null {
  if (!past && twig.first) return twig.first
  for (let at: Twig | null = twig; at && at !== within; at = at.parent) if (at.next) return at.next
  return null
}

/** Every twig inside one of some kind, in the order of the document. */
export function all(within: Twig, holds: (twig: Twig) => boolean): Twig[] {
  const found: Twig[] = []
  for (let at = following(within, within); at; at = following(at, within)) if (holds(at)) found.push(at)
  return found
}
