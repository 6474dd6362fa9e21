import { dayOf, namesOf, siteOf, spaced, stopped, withinQuotes } from './citation.ts'
import type { CitationStyle, DayParts } from './citation.ts'
import { inIndonesian } from './months.ts'
import { inverted, spoken } from './names.ts'
import type { SplitName } from './names.ts'

function authors([first, second, ...others]: SplitName[]): string {
  if (!first) return ''
  if (!second) return inverted(first)
  return others.length > 0 ? `${inverted(first)}, dkk.` : `${inverted(first)} dan ${spoken(second)}`
}

const date = ({ year, month, day }: DayParts): string =>
  [day, month && inIndonesian(month), year].filter(part => part !== undefined).join(' ')

/**
 * As Indonesian bibliographies are written: the first name turned about with a comma (EYD V, on the comma), the year behind
 * the names, the article in quotes, and the day on which a page was read. "t.t." is "tanpa tahun", without a year.
 */
export const indonesian: CitationStyle = {
  id: 'indonesian',
  name: 'Indonesia',
  cite(article, accessed) {
    const day = dayOf(article.published)
    const read = dayOf(accessed)
    const site = siteOf(article)
    const by = authors(namesOf(article)) || site
    const title = `“${withinQuotes(article.title)}”.`
    const source =
      site === '' ? [] : [{ text: site, italic: true } as const, { text: day?.month ? `, ${date(day)}. ` : '. ' }]
    return [
      ...spaced(by && stopped(by), day ? `${day.year}.` : 't.t.', title),
      { text: ' ' },
      ...source,
      { text: `${read ? `Diakses pada ${date(read)} dari ` : ''}${article.canonicalUrl}.` },
    ]
  },
}
