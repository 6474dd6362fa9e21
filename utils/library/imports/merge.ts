import type { LibraryEntry } from '../../export/exporter.ts'
import type { IncomingArticle, IncomingEntry, IncomingHighlight } from '../../export/import/importer.ts'
import { keptText } from '../articles.ts'
import type { ArticleRecord, HighlightRecord } from '../records.ts'
import { UNREAD } from '../states.ts'
import { without } from '../without.ts'

export type Outcome = 'new' | 'changed' | 'same'

/** What becomes of an article when a file is taken in. */
export interface Merged {
  /** The article as it is then; what follows from it is made anew when it is put. */
  entry: LibraryEntry
  outcome: Outcome
  highlights: { id: string; outcome: Outcome }[]
}

export interface MergeContext {
  /** The article that is saved under this address or id. */
  known?: LibraryEntry
  /** Ids of incoming highlights that are kept of another article. */
  elsewhere: ReadonlySet<string>
  at: string
  newId: () => string
}

const isNewer = (incoming: string | undefined, known: string): boolean => incoming !== undefined && incoming > known

/** What a page is called of which nothing but the address is known. */
function titleOf(address: string): string {
  const url = URL.parse(address)
  return url ? `${url.hostname.replace(/^www\./, '')}${url.pathname === '/' ? '' : url.pathname}` : address
}

function newArticle(said: IncomingArticle, { at, newId }: MergeContext): ArticleRecord {
  const { text, ...rest } = said
  const kept = text === undefined ? undefined : keptText(text)
  const article = {
    ...UNREAD,
    tags: [],
    aliases: [],
    authors: [],
    language: 'und',
    url: said.canonicalUrl,
    figureCount: 0,
    minutes: 1,
    created: at,
    updated: at,
    ...rest,
    title: said.title === undefined || said.title === '' ? titleOf(said.canonicalUrl) : said.title,
    id: said.id ?? newId(),
    ...(kept && { text: kept.text }),
    ...(kept?.cut && { textCut: true as const }),
  }
  return article as unknown as ArticleRecord
}

/** The fields that a whole record has of its own; those that it lacks, the article has no more. */
function replaced(known: ArticleRecord, said: IncomingArticle): ArticleRecord {
  const { text = known.text, ...own } = said
  const emptied = without(known, [
    ...(['byline', 'siteName', 'published', 'modified', 'country', 'section', 'wordCount', 'excerpt', 'said'] as const),
    ...(['progressed', 'finished', 'archived', 'textCut'] as const),
  ])
  const aliases = [...new Set([...known.aliases, ...(own.aliases ?? [])])]
  const identity = { id: known.id, canonicalUrl: known.canonicalUrl, created: known.created, aliases }
  return { ...emptied, ...own, ...identity, ...(text !== undefined && { text }) }
}

/** Tags and others, each once, in any letter case. */
function together(own: readonly string[], others: readonly string[]): string[] {
  const names = new Set(own.map(tag => tag.toLowerCase()))
  return [...own, ...others.filter(tag => !names.has(tag.toLowerCase()))]
}

function newHighlight(said: IncomingHighlight, articleId: string, at: string): HighlightRecord {
  const fields = without(said, ['own'])
  const created = said.created ?? at
  return { colour: 'yellow', ...fields, articleId, created, updated: said.updated ?? created, words: [] }
}

/**
 * A highlight with what a file says of it. The newer record goes before the older; where a file knows no times, notes and tags
 * are joined, so that nothing of either is lost, and doing it again changes nothing.
 */
function mergedHighlight(known: HighlightRecord, said: IncomingHighlight, at: string): HighlightRecord {
  if (said.own && said.updated !== undefined) {
    if (!isNewer(said.updated, known.updated)) return known
    const fields = without(said, ['own'])
    const { colour = known.colour, created = known.created, updated = known.updated } = said
    return { ...known, ...fields, colour, id: known.id, articleId: known.articleId, created, updated }
  }
  const note = known.note.includes(said.note)
    ? known.note
    : [known.note, said.note].filter(text => text !== '').join('\n\n')
  const tags = together(known.tags, said.tags)
  return note === known.note && tags.length === known.tags.length ? known : { ...known, note, tags, updated: at }
}

const words = (quote: string): string => quote.replace(/\s+/g, ' ').trim()

/** What becomes of an article, or would become of it. */
export function merge(incoming: IncomingEntry, context: MergeContext): Merged {
  const { known, elsewhere, at } = context
  const isReplaced = incoming.whole && known !== undefined && isNewer(incoming.article.updated, known.article.updated)
  const base = known
    ? isReplaced
      ? replaced(known.article, incoming.article)
      : known.article
    : newArticle(incoming.article, context)

  const highlights = new Map(known?.highlights.map(highlight => [highlight.id, highlight]))
  const byWords = new Map(known?.highlights.map(highlight => [words(highlight.quote), highlight.id]))
  const outcomes = new Map<string, Outcome>()
  for (const said of incoming.highlights) {
    const id = highlights.has(said.id) ? said.id : said.own ? undefined : byWords.get(words(said.quote))
    const there = id === undefined ? undefined : highlights.get(id)
    if (there) {
      const next = mergedHighlight(there, said, at)
      highlights.set(there.id, next)
      if (next !== there && outcomes.get(there.id) !== 'new') outcomes.set(there.id, 'changed')
      else if (!outcomes.has(there.id)) outcomes.set(there.id, 'same')
    } else if (elsewhere.has(said.id)) outcomes.set(said.id, 'same')
    else {
      highlights.set(said.id, newHighlight(said, base.id, at))
      byWords.set(words(said.quote), said.id)
      outcomes.set(said.id, 'new')
    }
  }

  const tags = known && !isReplaced ? together(base.tags, incoming.article.tags ?? []) : base.tags
  const hasChanged =
    isReplaced || tags.length !== base.tags.length || [...outcomes.values()].some(each => each !== 'same')
  const figures = known && !isReplaced ? known.figures : (incoming.figures ?? known?.figures ?? [])
  const article = known && hasChanged && !isReplaced ? { ...base, tags, updated: at } : { ...base, tags }
  return {
    entry: { article, highlights: [...highlights.values()], figures },
    outcome: known ? (hasChanged ? 'changed' : 'same') : 'new',
    highlights: [...outcomes].map(([id, outcome]) => ({ id, outcome })),
  }
}

/** Entries of one article as one. */
export function joined(entries: IncomingEntry[]): IncomingEntry {
  const [first, ...others] = entries as [IncomingEntry, ...IncomingEntry[]]
  return others.reduce((one, other) => {
    const [newer, older] = (other.article.updated ?? '') > (one.article.updated ?? '') ? [other, one] : [one, other]
    const tags = together(one.article.tags ?? [], other.article.tags ?? [])
    return {
      article: { ...older.article, ...newer.article, ...(tags.length > 0 && { tags }) },
      highlights: [...one.highlights, ...other.highlights],
      ...((newer.figures ?? older.figures) && { figures: newer.figures ?? older.figures! }),
      whole: newer.whole,
    }
  }, first)
}
