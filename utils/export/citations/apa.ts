import { dayOf, namesOf, oneLine, siteOf, spaced, stopped } from './citation.ts'
import type { CitationStyle, DayParts } from './citation.ts'
import { inEnglish } from './months.ts'
import { withInitials } from './names.ts'
import type { SplitName } from './names.ts'

/** Up to so many authors are all named; of more, the first nineteen and the last (APA 7, 9.8). */
const ALL_NAMED = 20

function authors(names: SplitName[]): string {
  const written = names.map(withInitials)
  if (written.length <= 1) return written[0] ?? ''
  if (written.length > ALL_NAMED) return `${written.slice(0, ALL_NAMED - 1).join(', ')}, . . . ${written.at(-1)!}`
  return `${written.slice(0, -1).join(', ')}, & ${written.at(-1)!}`
}

function date(day: DayParts | undefined): string {
  if (!day) return '(n.d.).'
  const month = day.month && inEnglish(day.month)
  return `(${day.year}${month ? `, ${month}` : ''}${day.day ? ` ${day.day}` : ''}).`
}

/** Publication Manual of the American Psychological Association, 7th edition, 10.1: newspaper article. The title as published. */
export const apa: CitationStyle = {
  id: 'apa',
  name: 'APA',
  cite(article) {
    const by = authors(namesOf(article))
    const when = date(dayOf(article.published))
    const title = stopped(oneLine(article.title))
    const site = siteOf(article)
    const source = site === '' || site === by ? undefined : ({ text: stopped(site), italic: true } as const)
    // Without an author the title stands in their place (9.12).
    const head = by === '' ? [title, when] : [stopped(by), when, title]
    return spaced(...head, source, article.canonicalUrl)
  },
}
