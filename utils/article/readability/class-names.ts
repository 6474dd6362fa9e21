/**
 * What Readability makes of an element's class and id: parts of words, in the English that markup is written in
 * everywhere. They come from many years of saved pages, and are its own.
 */
const UNLIKELY =
  /-ad-|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|ad-break|agegate|pagination|pager|popup|yom-remote/i
const MAYBE = /and|article|body|column|content|main|shadow/i
const POSITIVE = /article|body|content|entry|main|page|pagination|post|text|blog|story/i
const NEGATIVE =
  /-ad-|hidden|^hid$| hid$| hid |^hid |banner|combx|comment|com-|contact|footer|gdpr|masthead|media|meta|outbrain|promo|related|scroll|share|shoutbox|sidebar|skyscraper|sponsor|shopping|tags|widget/i
const BYLINE = /byline|author|dateline|writtenby/i
const SHARE = /(?:\b|_)share(?:daddy)?(?:\b|_)/i

/** Longer than any name that a person gave. */
const LONGEST = 1000

/** An answer to a name, given once: the elements of a page share few names. */
function once<T>(answer: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>()
  return name => {
    let value = known.get(name)
    if (value === undefined) known.set(name, (value = answer(name.slice(0, LONGEST))))
    return value
  }
}

/** What names say, for one page: nothing of it is kept for the next. */
export class ClassNames {
  /** Whether a class and id name what stands around an article. */
  readonly isUnlikely = once(names => UNLIKELY.test(names) && !MAYBE.test(names))
  readonly isByline = once(names => BYLINE.test(names))
  readonly isShare = once(names => SHARE.test(names))
  readonly #weight = once(name => (NEGATIVE.test(name) ? -25 : 0) + (POSITIVE.test(name) ? 25 : 0))

  /** What a class and an id add to an element's score. */
  weight(className: string, id: string): number {
    return (className ? this.#weight(className) : 0) + (id ? this.#weight(id) : 0)
  }
}
