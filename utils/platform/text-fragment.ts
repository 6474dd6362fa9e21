/** Longer quotes are matched by their two ends, of at least this many characters each. */
const LONG = 150
const END = 30
/** A quote shorter than this may stand in several places: some words beside it say which one is meant. */
const SHORT = 40
const WORDS_BESIDE = 3

/** Where a quote stands, as far as a fragment can say it. */
export interface QuoteContext {
  /** The quote by its paragraphs, items or cells: nothing that is matched whole may reach over the end of one. */
  lines?: readonly string[]
  /** What stands before and behind it in the same block. */
  before?: string
  after?: string
}

/** An address with a text fragment (https://wicg.github.io/scroll-to-text-fragment/) for a quote. */
export function withTextFragment(url: string, quote: string, { lines, before, after }: QuoteContext = {}): string {
  const words = quote.trim().replaceAll(/\s+/g, ' ')
  const first = lines?.[0] ?? words
  const last = lines?.at(-1) ?? words
  const isWhole = words.length <= LONG && (lines?.length ?? 1) === 1
  const terms = (isWhole ? [words] : [startOf(first), endOf(last)]).map(encode)
  if (words.length < SHORT && isWhole) {
    const prefix = before?.split(' ').slice(-WORDS_BESIDE).join(' ')
    const suffix = after?.split(' ').slice(0, WORDS_BESIDE).join(' ')
    if (prefix) terms.unshift(`${encode(prefix)}-`)
    if (suffix) terms.push(`-${encode(suffix)}`)
  }
  return `${url.replace(/#.*/s, '')}#:~:text=${terms.join(',')}`
}

/** A comma, a dash and an ampersand have a meaning in a fragment. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D')
}

/** Whole words where there are spaces; so many characters where there are none. */
function startOf(words: string): string {
  if (words.length <= END) return words
  const space = words.indexOf(' ', END)
  return words.slice(0, space < 0 ? END : space)
}

function endOf(words: string): string {
  if (words.length <= END) return words
  const space = words.lastIndexOf(' ', words.length - END)
  return words.slice(space < 0 ? -END : space + 1)
}
