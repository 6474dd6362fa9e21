/** Longer quotes are matched by their two ends, of at least this many characters each. */
const LONG = 150
const END = 30

/** An address with a text fragment (https://wicg.github.io/scroll-to-text-fragment/) for a quote. */
export function withTextFragment(url: string, quote: string): string {
  const words = quote.trim().replaceAll(/\s+/g, ' ')
  const parts = words.length <= LONG ? [words] : [startOf(words), endOf(words)]
  return `${url.replace(/#.*/s, '')}#:~:text=${parts.map(encode).join(',')}`
}

/** A comma, a dash and an ampersand have a meaning in a fragment. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D')
}

/** Whole words where there are spaces; so many characters where there are none. */
function startOf(words: string): string {
  const space = words.indexOf(' ', END)
  return words.slice(0, space < 0 ? END : space)
}

function endOf(words: string): string {
  const space = words.lastIndexOf(' ', words.length - END)
  return words.slice(space < 0 ? -END : space + 1)
}
