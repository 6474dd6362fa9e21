import type { Selector, XPathSelector } from '../highlights/selectors.ts'
import type { HighlightRecord } from '../library/records.ts'
import type { Exporter, LibraryEntry } from './exporter.ts'
import { oneLine } from './citations/citation.ts'
import { clean } from './text/plain.ts'
import { tagTexts } from './text/tags.ts'
import { walk } from './text/walk.ts'

/** Nobody's account: its reader imports into an account of their own. */
const USER = 'acct:reader@angka.example'
const GROUP = '__world__'

/** Hypothesis keeps an element's path beside an offset into its text; ours says the same as a selector that is refined. */
const boundary = ({ value, refinedBy }: XPathSelector, end: 'start' | 'end'): Record<string, string | number> => ({
  [`${end}Container`]: value,
  [`${end}Offset`]: refinedBy?.[end] ?? 0,
})

function theirs(selector: Selector): object {
  if (selector.type === 'RangeSelector') {
    return {
      type: 'RangeSelector',
      ...boundary(selector.startSelector, 'start'),
      ...boundary(selector.endSelector, 'end'),
    }
  }
  if (selector.type === 'TextPositionSelector') return selector
  const { exact, prefix, suffix } = selector
  return {
    type: 'TextQuoteSelector',
    exact: clean(exact),
    ...(prefix !== undefined && { prefix: clean(prefix) }),
    ...(suffix !== undefined && { suffix: clean(suffix) }),
  }
}

function annotation({ article }: LibraryEntry, highlight: HighlightRecord): string {
  const { id, created, updated, note, tags, quote, selectors } = highlight
  const quoted = selectors.some(({ type }) => type === 'TextQuoteSelector')
  const selector = [
    ...selectors.map(theirs),
    // Without a quote nothing could be shown of it.
    ...(quoted ? [] : [{ type: 'TextQuoteSelector', exact: clean(quote) }]),
  ]
  return JSON.stringify({
    id,
    created,
    updated,
    uri: article.canonicalUrl,
    user: USER,
    group: GROUP,
    text: clean(note),
    tags: tagTexts(tags),
    target: [{ source: article.canonicalUrl, selector }],
    document: { title: [oneLine(article.title)] },
    permissions: { read: [USER], admin: [USER], update: [USER], delete: [USER] },
    links: {},
  })
}

/** Highlights as Hypothesis exports its annotations, and imports them: notes stay private there. */
export const hypothesis: Exporter = {
  id: 'hypothesis',
  name: 'Hypothesis JSON',
  extension: 'json',
  mediaType: 'application/json',
  async *write(library, options) {
    // The library has no clock: the file is of the time of its newest annotation.
    let newest = '1970-01-01T00:00:00.000Z'
    let before = ''
    yield `{"export_userid":${JSON.stringify(USER)},"client_version":"angka","annotations":[`
    for await (const entry of walk(library, options, ['text', 'figures'])) {
      const written = entry.highlights.map(highlight => {
        if (highlight.updated > newest) newest = highlight.updated
        return `\n${annotation(entry, highlight)}`
      })
      if (written.length === 0) continue
      yield before + written.join(',')
      before = ','
    }
    yield `\n],"export_date":${JSON.stringify(newest)}}\n`
  },
}
