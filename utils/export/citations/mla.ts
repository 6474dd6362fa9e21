import { dayOf, namesOf, siteOf, spaced, stopped, withinQuotes } from './citation.ts'
import type { CitationStyle, DayParts } from './citation.ts'
import { inShort } from './months.ts'
import { inverted, spoken } from './names.ts'
import type { SplitName } from './names.ts'

function authors([first, second, ...others]: SplitName[]): string {
  if (!first) return ''
  if (!second) return inverted(first)
  // Of three and more, the first alone is named (MLA 9, 5.8).
  return others.length > 0 ? `${inverted(first)}, et al.` : `${inverted(first)}, and ${spoken(second)}`
}

const date = ({ year, month, day }: DayParts): string =>
  [day, month && inShort(month), year].filter(part => part !== undefined).join(' ')

/** MLA Handbook, 9th edition: a work in an online newspaper. The day of access is said where no date of publication is known. */
export const mla: CitationStyle = {
  id: 'mla',
  name: 'MLA',
  cite(article, accessed) {
    const by = authors(namesOf(article))
    const site = siteOf(article)
    const day = dayOf(article.published)
    const read = dayOf(accessed)
    const address = article.canonicalUrl.replace(/^https?:\/\//, '').replace(/\/$/, '')
    const details = [day && date(day), address].filter(Boolean).join(', ')
    return [
      ...spaced(by && stopped(by), `“${stopped(withinQuotes(article.title))}”`),
      { text: ' ' },
      ...(site === '' ? [] : [{ text: site, italic: true } as const, { text: ', ' }]),
      { text: `${details}.${day || !read ? '' : ` Accessed ${date(read)}.`}` },
    ]
  },
}
