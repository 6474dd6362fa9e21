import { readBlock } from './block-text.ts'
import { siteOf } from './canonical.ts'
import { clean, metaContent, textOf } from './structured-data.ts'
import type { Thing } from './structured-data.ts'

const TITLE_SEPARATOR = /\s(?:[|\-–—•·:»«/~<>]|::|>>|<<)\s|\s?[|｜_»«~]\s?/

/** The headline without the site's name: what the page's own heading, its metadata and its title agree on. */
export function titleOf(
  document: Document,
  article: Thing | undefined,
  headline: Element | null,
  siteName?: string,
): string {
  const whole = clean(document.title)
  const stated = [
    article && textOf(article['headline']),
    metaContent(document, 'og:title', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title'),
    whole,
  ].filter(title => title !== undefined)
  const heading = headingOf(headline, stated)
  // The heading of a blog is its own name: the title has it and, longer, the article's.
  const parts = whole?.split(TITLE_SEPARATOR) ?? []
  const site = siteOf(URL.canParse(document.URL) ? new URL(document.URL).hostname : '')
  const isSite =
    heading !== undefined &&
    ([siteName, site.split('.')[0]].some(name => name && letters(heading) === letters(name)) ||
      parts.some(part => letters(part) === letters(heading) && parts.some(other => other.length > part.length)))
  const isLabel = heading !== undefined && stated.slice(0, -1).some(title => isLabelOf(heading, title))
  if (heading && heading.length > 8 && !isSite && !isLabel && stated.some(title => isSameTitle(title, heading)))
    return heading
  const long = stated.find(title => !/(?:\.\.\.|…)$/.test(title)) ?? stated[0]
  if (long) return withoutSite(long, isSite ? heading : siteName, site)
  return heading ?? ''
}

/** A heading's text, without a kicker before it or a byline behind it where the titles do without. */
function headingOf(headline: Element | null, stated: readonly string[]): string | undefined {
  const whole = clean(headline?.textContent)
  if (!headline || !whole || stated.some(title => letters(title).startsWith(letters(whole)))) return whole
  const { text, runs } = readBlock({ container: headline })
  const pieces = runs.map(({ start, length }) => text.slice(start, start + length).trim())
  const own = pieces.find(
    piece => letters(piece).length > 10 && stated.some(title => letters(title).startsWith(letters(piece))),
  )
  return own ?? whole
}

/** The letters and digits of a text, in small letters: how it is spelled, however it is set. */
export function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Whether a title and a heading are of one article: one begins with the other, has it in it, or they share their words. */
export function isSameTitle(title: string, heading: string): boolean {
  const [a, b] = [letters(title), letters(heading)]
  return (
    a.startsWith(b) ||
    b.startsWith(a.slice(0, 60)) ||
    b.includes(a) ||
    (b.length > a.length * LEAST_LENGTH && overlap(title, heading) >= SAME_HEADLINE)
  )
}

/** A page's heading is often longer, or worded otherwise, than what it tells to search engines; a shared topic is less. */
const SAME_HEADLINE = 0.4

/** A heading that is much shorter than the title, and no part of it, is a label. */
const LEAST_LENGTH = 0.6

/** A heading of so many words is a label, where a title says the same in many more. */
const LABEL_WORDS = 3

/** Whether a heading only names what a title, which does not contain it, is about. */
function isLabelOf(heading: string, title: string): boolean {
  const own = wordsOf(heading)
  if (own.length > LABEL_WORDS || own.length < 2) return false
  if (letters(heading).length >= letters(title).length * LEAST_LENGTH) return false
  if (letters(title).includes(letters(heading))) return false
  const known = new Set(wordsOf(title))
  return own.filter(word => known.has(word)).length * 2 > own.length
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []
}

/** The share of a heading's words that a title has too. */
function overlap(title: string, heading: string): number {
  const known = new Set(wordsOf(title))
  const own = wordsOf(heading)
  return own.length < 4 ? 0 : own.filter(word => known.has(word)).length / own.length
}

/** A section's name has so many words at most, and a headline at least so many. */
const SECTION_WORDS = 2
const HEADLINE_WORDS = 4

/** Takes the site's name or its host off a title, and a section's name that stands between it and the headline. */
function withoutSite(title: string, siteName: string | undefined, site: string): string {
  const names = [siteName, site.split('.')[0]].filter(name => name).map(name => letters(name!))
  const isNamed = (part: string): boolean => names.includes(letters(part))
  const isSite = (part: string): boolean => {
    const plain = letters(part)
    return (
      plain !== '' &&
      names.some(name => name === plain || (plain.length > 3 && (name.includes(plain) || plain.includes(name))))
    )
  }
  const parts = title.split(TITLE_SEPARATOR)
  const last = parts.at(-1)!
  if (parts.length > 1 && isSite(last)) {
    const end = title.lastIndexOf(last)
    const rest = trimSeparators(title.slice(0, end))
    return withoutSite(withoutSection(rest, title.slice(rest.length, end)), siteName, site)
  }
  if (parts.length > 1 && isSite(parts[0]!)) return trimSeparators(title.slice(parts[0]!.length))
  // Where what parts them parts sentences too, it has to be the very name.
  const behind = /(?:,\s|\s\()([^,()]{2,60})\)?$/.exec(title)
  if (behind && isNamed(behind[1]!)) return trimSeparators(title.slice(0, behind.index))
  const colon = title.indexOf(': ')
  return colon > 0 && isNamed(title.slice(0, colon)) ? trimSeparators(title.slice(colon + 1)) : title
}

/** Takes off what the same separator parts from a headline as parted the site's name from it. */
function withoutSection(title: string, separator: string): string {
  const at = title.lastIndexOf(separator)
  const words = (text: string) => text.trim().split(/\s+/).length
  if (at < 0 || words(title.slice(at + separator.length)) > SECTION_WORDS) return title
  return words(title.slice(0, at)) >= HEADLINE_WORDS ? title.slice(0, at) : title
}

const SEPARATORS = ' |｜-–—•·:»«/_~<>'

function trimSeparators(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && SEPARATORS.includes(text[start]!)) start++
  while (end > start && SEPARATORS.includes(text[end - 1]!)) end--
  return text.slice(start, end)
}
