/** How many words the long article's body has. */
export const LONG_ARTICLE_WORDS = 200_000

/** The sentences with an amount, spread evenly over the article; all others state no number. */
const STATEMENTS: readonly string[] = [
  'The first estimate was US$4.2 million.',
  'Lawyers were paid €310,000 for the winter.',
  'The crane alone had cost A$18.5 million.',
  'Insurance returned £2.75 million in the end.',
  'The inquiry itself came to US$6.1 million.',
]

const SUBJECTS = ['the pilot', 'a clerk', 'the foreman', 'every witness', 'the old surveyor', 'the harbour office']
const VERBS = ['remembered', 'described', 'never mentioned', 'asked about', 'wrote down', 'could not explain']
const OBJECTS = ['the fog', 'a broken lamp', 'the missing ledger', 'the northern mole', 'an open gate', 'the low tide']
const ENDINGS = ['before dawn', 'with some reluctance', 'at great length', 'and sat down', 'as the rain began', 'again']

const SENTENCES_A_PARAGRAPH = 8
const PLACEHOLDER = '<!-- paragraphs -->'

/** Numbers below `limit` that look random and are the same each time (a linear congruential generator). */
function draws(seed: number): (limit: number) => number {
  let state = seed
  return limit => {
    // Multiplier and increment of Numerical Recipes, 3rd edition, section 7.1; the high bits are the better ones.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}

const wordsOf = (sentence: string) => sentence.split(' ').length

function sentence(draw: (limit: number) => number): string {
  const [subject, verb, object, ending] = [SUBJECTS, VERBS, OBJECTS, ENDINGS].map(list => list[draw(list.length)]!)
  const written = `${subject} ${verb} ${object} ${ending}.`
  return written.charAt(0).toUpperCase() + written.slice(1)
}

/**
 * The long article: its page with `LONG_ARTICLE_WORDS` words of invented prose in place of the placeholder. The same
 * words each time.
 *
 * @throws where the page has no placeholder
 */
export function longArticle(html: string): string {
  if (!html.includes(PLACEHOLDER)) throw new Error('The long article has no place for its paragraphs.')
  const draw = draws(1987)
  const spacing = Math.floor(LONG_ARTICLE_WORDS / STATEMENTS.length)
  const sentences: string[] = []
  let words = 0
  let stated = 0
  while (words < LONG_ARTICLE_WORDS) {
    const due = stated < STATEMENTS.length && words >= stated * spacing
    const next = due ? STATEMENTS[stated++]! : sentence(draw)
    const room = LONG_ARTICLE_WORDS - words
    // The last sentence is cut where the words run out.
    sentences.push(wordsOf(next) > room ? `${next.split(' ').slice(0, room).join(' ')}.` : next)
    words += Math.min(wordsOf(next), room)
  }
  const paragraphs: string[] = []
  for (let at = 0; at < sentences.length; at += SENTENCES_A_PARAGRAPH) {
    paragraphs.push(`<p>${sentences.slice(at, at + SENTENCES_A_PARAGRAPH).join(' ')}</p>`)
  }
  return html.replace(PLACEHOLDER, () => paragraphs.join('\n            '))
}
