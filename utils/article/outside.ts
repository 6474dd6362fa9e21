import { isWithoutText } from './block-text.ts'

/** Elements that never hold a body's paragraphs, by what they are for. */
const OUTSIDE = new Set(
  (
    'nav footer aside form button select dialog menu svg math canvas video audio object embed picture label input ' +
    'fieldset datalist details figure'
  ).split(' '),
)

/** ARIA roles of what stands around a body. */
const OUTSIDE_ROLES = new Set(
  (
    'navigation complementary banner contentinfo search dialog alertdialog alert menu menubar toolbar tablist ' +
    'form listbox tooltip status'
  ).split(' '),
)

/**
 * Words in a class or an id that name what is around a body, in the English that markup is written in everywhere.
 * A word is bounded by what is no letter, or by a change of case: "ad" is an advert, "header" is not.
 */
const OUTSIDE_WORDS = new Set(
  (
    'ad ads adv advert adverts advertisement advertising adslot sponsor sponsored promo promotion newsletter subscribe ' +
    'subscription signup related recommended recommendation recommendations recirculation trending popular comments ' +
    'comment disqus share sharing social breadcrumb breadcrumbs nav navigation menu sidebar footer cookie consent ' +
    'gdpr toolbar tags taglist teaser teasers outbrain taboola pagination pager banner modal popup overlay ' +
    'readmore morestories mostread toc player navbox relatedposts'
  ).split(' '),
)

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

/** Whether an element's own name and attributes say that it, and all in it, stands outside of a body. */
function isNamedOutside(element: Element): boolean {
  if (OUTSIDE.has(element.localName)) return true
  const role = element.getAttribute('role')
  if (role && OUTSIDE_ROLES.has(role.toLowerCase())) return true
  if (element.localName === 'body' || element.localName === 'article' || element.localName === 'main') return false
  return nameWords(element).some(word => OUTSIDE_WORDS.has(word))
}

/**
 * What holds more than this share of the page's paragraphs is no sidebar and no dialog, whatever it is called: pages
 * stand whole in a form, or in an element of the class "no-sidebar".
 */
const MOST_OUTSIDE = 0.4
/** What says by its own style that it is hidden is: more than so much of a page is hidden only until it is complete. */
const MOST_HIDDEN = 0.75

/** Tells what stands outside of a body. */
export function outsideOf(top: Element): (element: Element) => boolean {
  let whole: number | undefined
  return element => {
    if (isWithoutText(element)) return true
    const hidden = isUndrawn(element)
    // An open dialog hides the whole page behind it from screen readers.
    if (!hidden && !isNamedOutside(element) && element.getAttribute('aria-hidden') !== 'true') return false
    whole ??= paragraphText(top)
    return paragraphText(element) <= whole * (hidden ? MOST_HIDDEN : MOST_OUTSIDE)
  }
}

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
