/** Elements that hold no words of the line that they stand in. */
const OUTSIDE = new Set(
  (
    'nav footer aside form button select dialog menu svg math canvas video audio object embed picture label input ' +
    'fieldset datalist details figure'
  ).split(' '),
)

/** Elements and roles of what stands beside a body, or is to be filled in. */
const BESIDES = new Set('nav footer aside dialog menu'.split(' '))
const BESIDES_ROLES = new Set('navigation complementary contentinfo search dialog alertdialog form'.split(' '))

/**
 * Words in a class or an id that name a box in a body that is not of it, in the English that markup is written in
 * everywhere. A word is bounded by what is no letter, or by a change of case: "ad" is an advert, "header" is not.
 */
const BESIDES_WORDS = new Set(
  (
    'ad ads advert adverts advertisement advertising adslot sponsor sponsored newsletter subscribe related recommended ' +
    'recirculation recirc trending outbrain taboola readmore morestories mostread relatedposts'
  ).split(' '),
)

/** Classes of what is read aloud and never drawn, as the makers of style sheets call them. */
const VOICE_ONLY =
  /(?:^|\s)(?:(?:u-)?visually-?hidden|sr-only|screen-?reader(?:-text|-only)?|off-?screen|assistive-text)(?:\s|$)/i

const WORDS_OF_NAME = /[A-Z]?[a-z]+|[A-Z]+/g

/** The words of an element's class and id, in small letters. */
export function nameWords(element: Element): string[] {
  const { id } = element
  // A long id is made of a heading's words: "sharing-with-several-people" shares nothing.
  const name = `${element.getAttribute('class') ?? ''} ${id.split(/[-_]/).length > LONGEST_ID ? '' : id}`.slice(0, 400)
  return (name.match(WORDS_OF_NAME) ?? []).map(word => word.toLowerCase())
}

/** Words of an id that is a name. */
const LONGEST_ID = 4

/** Whether an element says itself that it is not to be seen. Styles of sheets are not asked: that would need layout. */
export function isHidden(element: Element): boolean {
  return element.getAttribute('aria-hidden') === 'true' || isUndrawn(element)
}

function isUndrawn(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true
  const style = element.getAttribute('style')
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
}

/** Whether an element is named as a box of something else, or is to be filled in: an advert, a newsletter, what to read next. */
export function isNamedBesides(element: Element): boolean {
  const { localName } = element
  if (localName === 'body' || localName === 'article' || localName === 'main') return false
  return localName === 'form' || nameWords(element).some(word => BESIDES_WORDS.has(word))
}

/** Whether an element or its role is made for what stands beside a text. */
export function isBesides(element: Element): boolean {
  return BESIDES.has(element.localName) || BESIDES_ROLES.has(element.getAttribute('role')?.toLowerCase() ?? '')
}

/** Whether an element is there for screen readers alone: a label of what the others see. */
export function isVoiceOnly(element: Element): boolean {
  return VOICE_ONLY.test(element.getAttribute('class') ?? '')
}

/**
 * What holds more than this share of the page's paragraphs is no sidebar and no dialog, whatever it is called: pages
 * stand whole in a form, or in an element of the class "no-sidebar".
 */
const MOST_OUTSIDE = 0.4
/** What says by its own style that it is hidden is: more than so much of a page is hidden only until it is complete. */
const MOST_HIDDEN = 0.75

/** Tells what a page hides, be it for all or for those who hear it only. */
export function hiddenIn(top: Element): (element: Element) => boolean {
  let whole: number | undefined
  return element => {
    const undrawn = isUndrawn(element)
    // An open dialog hides the whole page behind it from screen readers.
    if (!undrawn && element.getAttribute('aria-hidden') !== 'true') return false
    if (element.classList.contains(FALLBACK)) return false
    whole ??= paragraphText(top)
    return paragraphText(element) <= whole * (undrawn ? MOST_HIDDEN : MOST_OUTSIDE)
  }
}

/** Of Wikimedia's formulas: the picture in place of what the browser can't draw. */
const FALLBACK = 'fallback-image'

function paragraphText(element: Element): number {
  let length = 0
  for (const paragraph of element.getElementsByTagName('p')) length += paragraph.textContent.length
  // Where nothing is marked as a paragraph, all text counts.
  return length || element.textContent.length >> 2
}

/** What is left out inside a block's own text: what is hidden, notes to the eye, buttons. */
export function isOutsideInline(element: Element): boolean {
  return isHidden(element) || OUTSIDE.has(element.localName)
}
