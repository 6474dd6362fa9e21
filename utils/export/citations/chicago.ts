import { dayOf, namesOf, siteOf, spaced, stopped, withinQuotes } from './citation.ts'
import type { CitationPart, CitationStyle, DayParts } from './citation.ts'
import { inEnglish } from './months.ts'
import { inverted, spoken } from './names.ts'
import type { SplitName } from './names.ts'

/** Of more than ten authors, seven are named (Chicago 17, 14.76). */
const ALL_NAMED = 10
const NAMED = 7

function authors([first, ...others]: SplitName[]): string {
  if (!first) return ''
  const named = others.length + 1 > ALL_NAMED ? others.slice(0, NAMED - 1) : others
  const written = [inverted(first), ...named.map(spoken)]
  if (named.length < others.length) return `${written.join(', ')}, et al.`
  if (written.length === 1) return written[0]!
  return `${written.slice(0, -1).join(', ')}, and ${written.at(-1)!}`
}

function date(day: DayParts | undefined): string {
  if (!day) return 'n.d.'
  const month = day.month && inEnglish(day.month)
  if (!month) return `${day.year}.`
  return day.day ? `${month} ${day.day}, ${day.year}.` : `${month} ${day.year}.`
}

/** The Chicago Manual of Style, 17th edition, 14.191 to 14.200: a newspaper article in a bibliography. */
export const chicago: CitationStyle = {
  id: 'chicago',
  name: 'Chicago',
  cite(article) {
    const by = authors(namesOf(article))
    const site = siteOf(article)
    const title = `“${stopped(withinQuotes(article.title))}”`
    const when = date(dayOf(article.published))
    const url = `${article.canonicalUrl}.`
    const paper: CitationPart[] = site === '' ? [] : [{ text: site, italic: true }]
    // The paper stands in the place of an author who is not named (14.199).
    if (by === '')
      return spaced(...(site === '' ? [] : [{ text: stopped(site), italic: true } as const]), title, when, url)
    const rest = paper.length > 0 ? [...paper, { text: `, ${when}` }] : [{ text: when }]
    return [...spaced(stopped(by), title), { text: ' ' }, ...rest, { text: ` ${url}` }]
  },
}
