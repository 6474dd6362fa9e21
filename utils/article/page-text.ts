/** How much a page says in sentences, and how those stand; lengths are those of Latin script. */
export interface PageText {
  /** Characters of sentences outside of lists, navigation and forms; counted until enough stands together. */
  sentences: number
  /** Of those, what stands together in one element. */
  together: number
}

/** Paragraphs from this length on are sentences and not labels. Scripts without spaces say as much in a third of it. */
const SENTENCE = 80
const DENSE_SENTENCE = 28
/** So many characters, spread over the beginning of a text, show its script; a quoted word of another one hardly does. */
const SCRIPT_SHOWN = 100
const SCRIPT_STEP = 12
/** As much text as nothing but an article, or a page of documentation, has. */
export const FULL_TEXT = 2000
/** Less is what any page says about itself. */
export const HARDLY_TEXT = 400
/** Enough to decide: the rest of a long page is not read. */
const MOST_PARAGRAPHS = 400
const MOST_TEXT_NODES = 6000
/** Around a headline: far enough for a date below a standfirst and a row of buttons. */
const MOST_TEXTS = 150
const MOST_CHARACTERS = 2000
const LONGEST_TEXT = 300
const LONGEST_LABEL = 60
/** A day with its year, in the order of any language: `14 February 2024`, `Feb. 14, 2024`, `14/02/2024`, `2024年2月14日`. */
const DAY = /(?<!\d)\d{1,2}\D{1,16}(?:19|20)\d\d(?!\d)|(?<!\d)(?:19|20)\d\d\D{1,2}\d{1,2}\D{1,2}\d{1,2}(?!\d)/
/** A price is looked for nearer: below an article a publisher sells too. */
const NEAREST_TEXTS = 40
/**
 * `£46.00`, `4.800 € VB`: an amount that is no part of a sentence. The signs are those of `\p{Sc}` that prices are
 * written with: the property would be looked up on every page.
 */
const PRICE =
  /^(?:[$\u00a2-\u00a5\u0e3f\u20a0-\u20c0\uffe5]|Rp\.?|EUR|USD|GBP|kr\.?)\s?\d[\d.,\s]*$|^\d[\d.,\s]*(?:[$\u00a2-\u00a5\u0e3f\u20a0-\u20c0\uffe5]|zł|kr|руб|Kč|lei|Ft|EUR|USD)/
const DIGIT = /\d/
const UNSEEN = new Set(['script', 'style', 'noscript'])
const SHOW_TEXT = 4

/** Measures the sentences of a page. A body without `<p>` is read by its text. */
export function measureText(document: Document): PageText {
  const places = new Map<Node, number>()
  let sentences = 0
  let together = 0
  const stand = (place: Node | null, length: number): void => {
    if (!place) return
    const sum = (places.get(place) ?? 0) + length
    places.set(place, sum)
    together = Math.max(together, sum)
  }
  const add = (element: Element, text: string): void => {
    const trimmed = text.trim()
    const own = trimmed.length
    if (own < DENSE_SENTENCE) return
    const dense = isDense(trimmed)
    if ((own < SENTENCE && !dense) || isOutside(element)) return
    const length = dense ? own * (SENTENCE / DENSE_SENTENCE) : own
    sentences += length
    // A paragraph that is wrapped once more stands half beside the others.
    stand(element.parentNode, length)
    stand(element.parentNode?.parentNode ?? null, length / 2)
  }
  // Live: what is not asked for is not looked for, and the first ten paragraphs of an article mostly decide.
  const paragraphs = document.getElementsByTagName('p')
  for (let at = 0; at < MOST_PARAGRAPHS && together <= FULL_TEXT; at++) {
    const paragraph = paragraphs[at]
    if (!paragraph) break
    add(paragraph, paragraph.textContent)
  }
  const body = document.body as Element | null
  if (sentences < HARDLY_TEXT && body) {
    const walker = document.createTreeWalker(body, SHOW_TEXT)
    for (let seen = 0; seen < MOST_TEXT_NODES && sentences < FULL_TEXT; seen++) {
      const node = walker.nextNode() as Text | null
      if (!node) break
      if (node.length < DENSE_SENTENCE) continue
      const { parentElement } = node
      if (parentElement && parentElement.localName !== 'p') add(parentElement, node.data)
    }
  }
  return { sentences, together }
}

const OUTSIDE = 'li,nav,footer,aside,header,a,script,style,noscript'
const OUTSIDE_OR_FORM = `${OUTSIDE},form`

/** Whether an element is in a list, navigation or a form. Some systems put the whole page into one form. */
function isOutside(element: Element): boolean {
  const around = element.closest(OUTSIDE_OR_FORM)
  if (around?.localName !== 'form' || !around.querySelector('h1,article')) return around !== null
  return around.closest(OUTSIDE) !== null
}

/** Whether a text is in a script without spaces: by its code units, for a pattern would be compiled on every page. */
function isDense(text: string): boolean {
  for (let at = 0; at < text.length && at < SCRIPT_SHOWN; at += SCRIPT_STEP) {
    const unit = text.charCodeAt(at)
    // Han and kana; Hangul; Thai.
    if ((unit >= 0x2e80 && unit <= 0x9fff) || (unit >= 0xac00 && unit <= 0xd7af)) return true
    if (unit >= 0x0e00 && unit <= 0x0e7f) return true
  }
  return false
}

/** What stands near the headline, or near the top of a page without one. */
export interface HeadlineSurroundings {
  /** A day with its year. */
  date: boolean
  /** A price on its own. */
  price: boolean
}

/** Looks at the first texts from the headline on; at those from the top where there is none. */
export function aroundHeadline(document: Document): HeadlineSurroundings {
  const found = { date: false, price: false }
  const body = document.body as Element | null
  if (!body) return found
  const walker = document.createTreeWalker(body, SHOW_TEXT)
  const heading = document.querySelector('h1')
  if (heading && body.contains(heading)) walker.currentNode = heading
  let characters = 0
  let last = ''
  for (let seen = 0; seen < MOST_TEXTS && characters < MOST_CHARACTERS;) {
    const node = walker.nextNode()
    if (!node) break
    const text = (node as Text).data.slice(0, LONGEST_TEXT).trim()
    if (!text) continue
    // Asked only of what could be a script or style, or decides: the parents of short labels are not looked at.
    const isNumber = DIGIT.test(text)
    if ((isNumber || text.length > LONGEST_LABEL) && UNSEEN.has(node.parentElement?.localName ?? '')) continue
    seen++
    characters += text.length
    if (isNumber) {
      // `14` and `February 2024` may be elements of their own.
      const both = `${last} ${text}`
      found.date ||= (both.includes('20') || both.includes('19')) && DAY.test(both)
      found.price ||= seen < NEAREST_TEXTS && text.length < 20 && PRICE.test(text)
    }
    if (found.date && seen >= NEAREST_TEXTS) break
    last = text.slice(-20)
  }
  return found
}
