/** What the sentences of a page say; each from 0 to 1. Sentences are those outside of lists, navigation and forms. */
export interface TextFeatures {
  /** How much it says in sentences. */
  paragraphs: number
  /** How much of that stands together in one element. */
  together: number
  /** Whether it has hardly a sentence. */
  noParagraphs: number
}

/** Paragraphs from this length on are sentences and not labels. Scripts without spaces say as much in a third of it. */
const SENTENCE = 80
const DENSE_SENTENCE = 28
/** So many characters, spread over the beginning of a text, show its script; a quoted word of another one hardly does. */
const SCRIPT_SHOWN = 100
const SCRIPT_STEP = 12
/** As much text as nothing but an article, or a page of documentation, has. */
const FULL_TEXT = 2000
/** Less is what any page says about itself. */
const HARDLY_TEXT = 400
/** Enough to decide: the rest of a long page is not read. */
const MOST_PARAGRAPHS = 400
const MOST_TEXT_NODES = 4000
/** Around a headline: of the dates of articles nineteen in twenty stand as near, of those of other pages half. */
const MOST_TEXTS = 40
const MOST_CHARACTERS = 1000
const LONGEST_TEXT = 300
const LONGEST_LABEL = 60
/** Of what is kept of one text to be read with the next. */
const LONGEST_DAY = 20
/** A price is looked for nearer: below an article a publisher sells too. */
const NEAREST_TEXTS = 40
const LONGEST_PRICE = 20
/** Signs and names that prices are written with; `\p{Sc}` would take longer to look up. */
const SIGNS = '$¢£¥฿₡₦₩₪₫€₭₮₱₲₴₵₸₹₺₼₽₾₿￥'
const CURRENCIES = new Set([...SIGNS, ...'Rp EUR USD GBP kr zł руб Kč lei Ft'.split(' ')])
const BETWEEN_DIGITS = ' \u00a0\u202f.,'
const UNSEEN = new Set(['script', 'style', 'noscript'])
const SHOW_TEXT = 4
const TEXT_NODE = 3

/** What was measured, in characters of Latin script, and how much stands in each place. */
interface Measured {
  sentences: number
  together: number
  places: Map<Node, number>
}

/** Measures the sentences of a page in `<p>`, until enough stands together; nothing where there are hardly any. */
// prettier-ignore
export const paragraphFeatures = (function paragraphFeatures(document: Document): Partial<TextFeatures> {
  const measured: Measured = { sentences: 0, together: 0, places: new Map() }
  // Live: what is not asked for is not looked for, and the first ten paragraphs of an article mostly decide.
  const paragraphs = document.getElementsByTagName('p')
  for (let at = 0; at < MOST_PARAGRAPHS && measured.together <= FULL_TEXT; at++) {
    const paragraph = paragraphs[at]
    if (!paragraph) break
    addSentence(measured, paragraph, paragraph.textContent)
  }
  return measured.sentences < HARDLY_TEXT ? {} : textFeatures(measured)
})

/** Measures all sentences of a page, where those in `<p>` are hardly any. */
export function looseTextFeatures(document: Document, { paragraphs }: Partial<TextFeatures>): Partial<TextFeatures> {
  const body = document.body as Element | null
  if (paragraphs !== undefined) return {}
  const measured: Measured = { sentences: 0, together: 0, places: new Map() }
  const walker = body && document.createTreeWalker(body, SHOW_TEXT)
  for (let seen = 0; walker && seen < MOST_TEXT_NODES && measured.sentences < FULL_TEXT; seen++) {
    const node = walker.nextNode() as Text | null
    if (!node) break
    if (node.length >= DENSE_SENTENCE) addSentence(measured, node, node.data)
  }
  return textFeatures(measured)
}

function textFeatures({ sentences, together }: Measured): TextFeatures {
  if (sentences < HARDLY_TEXT) return { paragraphs: 0, together: 0, noParagraphs: 1 }
  return {
    paragraphs: Math.min(1, sentences / FULL_TEXT),
    together: Math.min(1, together / FULL_TEXT),
    noParagraphs: 0,
  }
}

/** Adds a text if it is sentences and stands in no list. One function: each that is called is compiled on every page. */
// prettier-ignore
const addSentence = (function addSentence(measured: Measured, node: Element | Text, text: string): void {
  const trimmed = text.trim()
  const own = trimmed.length
  if (own < DENSE_SENTENCE) return
  let dense = false
  // By its code units: a pattern would be compiled on every page.
  for (let at = 0; at < own && at < SCRIPT_SHOWN && !dense; at += SCRIPT_STEP) {
    const unit = trimmed.charCodeAt(at)
    // Thai; Han and kana; Hangul.
    dense =
      unit >= 0x0e00 && (unit <= 0x0e7f || (unit >= 0x2e80 && unit <= 0x9fff) || (unit >= 0xac00 && unit <= 0xd7af))
  }
  if (own < SENTENCE && !dense) return
  // Most long texts are the white space between lines of markup: where a text stands is asked of sentences alone.
  const element = node.nodeType === TEXT_NODE ? node.parentElement : (node as Element)
  if (!element || isOutside(element)) return
  const length = dense ? own * (SENTENCE / DENSE_SENTENCE) : own
  measured.sentences += length
  // A paragraph that is wrapped once more stands half beside the others.
  let share = length
  for (let place = element.parentNode, level = 0; place && level < 2; place = place.parentNode, level++) {
    const sum = (measured.places.get(place) ?? 0) + share
    measured.places.set(place, sum)
    if (sum > measured.together) measured.together = sum
    share /= 2
  }
})

const OUTSIDE = 'li,nav,footer,aside,header,a,script,style,noscript'
const OUTSIDE_OR_FORM = `${OUTSIDE},form`

/** Whether an element is in a list, navigation or a form. Some systems put the whole page into one form. */
// prettier-ignore
const isOutside = (function isOutside(element: Element): boolean {
  const around = element.closest(OUTSIDE_OR_FORM)
  if (around?.localName !== 'form' || !around.querySelector('h1,article')) return around !== null
  return around.closest(OUTSIDE) !== null
})

/** What the page's metadata said. */
interface Stated {
  structuredArticle?: number
  ogArticle?: number
}

export interface HeadlineFeatures {
  dated: number
  /** Whether the metadata say besides, both of them, that it is an article. */
  agreed: number
}

/** Whether a day with its year stands among the first texts from the headline on, or from the top where there is none. */
// prettier-ignore
export const headlineDate = (function headlineDate(document: Document, told: Stated): HeadlineFeatures {
  const walker = textsFromHeadline(document)
  let characters = 0
  let last = ''
  for (let seen = 0; walker && seen < MOST_TEXTS && characters < MOST_CHARACTERS;) {
    const node = walker.nextNode()
    if (!node) break
    const text = (node as Text).data.slice(0, LONGEST_TEXT).trim()
    if (text === '') continue
    // `14` and `February 2024` may be elements of their own.
    const isDated = hasDay(`${last} ${text}`)
    // Asked only of what could be a script or style, or decides: the parents of short labels are not looked at.
    if ((isDated || text.length > LONGEST_LABEL) && UNSEEN.has(node.parentElement?.localName ?? '')) continue
    if (isDated) return { dated: 1, agreed: Number(told.structuredArticle === 1 && told.ogArticle === 1) }
    seen++
    characters += text.length
    last = text.slice(-LONGEST_DAY)
  }
  return { dated: 0, agreed: 0 }
})

/** Whether an amount of money stands on its own near the headline. */
export function hasPrice(document: Document): boolean {
  const walker = textsFromHeadline(document)
  for (let seen = 0; walker && seen < NEAREST_TEXTS;) {
    const node = walker.nextNode()
    if (!node) break
    const text = (node as Text).data.trim()
    if (text === '') continue
    if (text.length <= LONGEST_PRICE && isPrice(text)) return true
    seen++
  }
  return false
}

/** Whether a text is an amount of money and no part of a sentence: `£46.00`, `Rp 120.000`, `4.800 € VB`. */
function isPrice(text: string): boolean {
  let rest = ''
  let digits = 0
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!
    if (isDigit(sign)) digits++
    else if (!BETWEEN_DIGITS.includes(sign)) rest += sign
  }
  if (digits === 0 || rest === '') return false
  return CURRENCIES.has(rest) || (isDigit(text[0]!) && SIGNS.includes(rest[0]!))
}

function textsFromHeadline(document: Document): TreeWalker | null {
  const body = document.body as Element | null
  if (!body) return null
  const walker = document.createTreeWalker(body, SHOW_TEXT)
  const heading = document.querySelector('h1')
  if (heading && body.contains(heading)) walker.currentNode = heading
  return walker
}

/**
 * Whether a text has a day with its year, in the order of any language: `14 February 2024`, `Feb. 14, 2024`, `14/02/2024`,
 * `2024年2月14日`. Number by number: a pattern of this would be compiled on every page.
 */
// prettier-ignore
const hasDay = (function hasDay(text: string): boolean {
  if (!text.includes('20') && !text.includes('19')) return false
  /** The length of the number before, where it ends, and how many of a year and its month it is. */
  let before = 0
  let end = 0
  let ordered = 0
  for (let at = 0; at < text.length; at++) {
    if (!isDigit(text[at]!)) continue
    const start = at
    while (at < text.length && isDigit(text[at]!)) at++
    const length = at - start
    const between = start - end
    const century = length === 4 ? text.slice(start, start + 2) : ''
    const isYear = century === '20' || century === '19'
    if (isYear && before > 0 && before < 3 && between <= LONGEST_MONTH) return true
    ordered = isYear ? 1 : ordered > 0 && length < 3 && between < 3 ? ordered + 1 : 0
    if (ordered === 3) return true
    before = length
    end = at
  }
  return false
})

/** Of what stands between a day and its year. */
const LONGEST_MONTH = 16

const isDigit = (sign: string): boolean => sign >= '0' && sign <= '9'
