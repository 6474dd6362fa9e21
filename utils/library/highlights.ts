import { place, putArticle, shownAs, touchArticle } from './articles.ts'
import { change } from './database.ts'
import type { LibraryContext } from './database.ts'
import { LibraryError } from './errors.ts'
import type { ArticleDraft, HighlightChange, HighlightDraft, HighlightRecord, TrashRecord } from './records.ts'
import { indexWords } from './words.ts'

/** Words of one highlight in the index, its quote's first. */
const WORDS_LIMIT = 1000

/** The words under which a highlight is found. */
export function wordsOf({ quote, note, tags, figure }: HighlightDraft): string[] {
  return indexWords([quote, note, ...tags, figure?.text, figure?.subject, figure?.currency], WORDS_LIMIT)
}

/** Keeps a highlight, and the article that it is in. */
export function addHighlight(
  context: LibraryContext,
  article: ArticleDraft,
  draft: HighlightDraft,
): Promise<HighlightRecord> {
  const { db, newId } = context
  return change(context, async at => {
    const { id: articleId } = await putArticle(context, article, at)
    const highlight: HighlightRecord = {
      ...draft,
      id: newId(),
      articleId,
      created: at,
      updated: at,
      words: wordsOf(draft),
    }
    await db.highlights.add(highlight)
    await touchArticle(db, articleId, at)
    return highlight
  })
}

// What a page asks to change is never more than this, whatever else its message holds.
const CHANGEABLE = ['note', 'colour', 'tags', 'quote', 'selectors'] as const

function changeable(said: HighlightChange): HighlightChange {
  // Its words change with its place, and never alone.
  const given = CHANGEABLE.filter(name => said[name] !== undefined && (name !== 'quote' || said.selectors))
  return Object.fromEntries(given.map(name => [name, said[name]]))
}

/** Changes what was said of a highlight, or where it was found again. What is not given stays as it is. */
export function updateHighlight(context: LibraryContext, id: string, said: HighlightChange): Promise<HighlightRecord> {
  const { db } = context
  return change(context, async at => {
    const known = await db.highlights.get(id)
    if (!known) throw new LibraryError('missing', `There is no highlight ${id}`)
    const draft = { ...known, ...changeable(said) }
    const highlight: HighlightRecord = { ...draft, updated: at, words: wordsOf(draft) }
    await db.highlights.put(highlight)
    await touchArticle(db, highlight.articleId, at)
    return highlight
  })
}

/** Moves a highlight to the trash; its article stays saved. */
export function removeHighlight(context: LibraryContext, id: string): Promise<void> {
  const { db } = context
  return change(context, async at => {
    const highlight = await db.highlights.get(id)
    if (!highlight) throw new LibraryError('missing', `There is no highlight ${id}`)
    const article = await db.articles.get(highlight.articleId)
    const removed: TrashRecord = {
      id,
      kind: 'highlight',
      articleId: highlight.articleId,
      canonicalUrl: article?.canonicalUrl ?? '',
      created: at,
      updated: at,
      highlights: [highlight],
      figures: [],
    }
    await db.trash.put(removed)
    await db.highlights.delete(id)
    await touchArticle(db, highlight.articleId, at)
  })
}

/**
 * Brings a saved article up to date with what is now read on its page, and with it the figures that were kept as
 * highlights: their conversions are of the day that the article now has. An article that is not saved stays so.
 */
export function refreshArticle(context: LibraryContext, draft: ArticleDraft): Promise<void> {
  const { db } = context
  return change(context, async at => {
    const known = await shownAs(db, draft.canonicalUrl)
    if (!known) return
    await putArticle(context, draft, at)
    const figures = new Map(draft.figures.map(figure => [place(figure), figure]))
    for (const highlight of await db.highlights.where({ articleId: known.id }).toArray()) {
      const figure = highlight.figure && figures.get(place(highlight.figure))
      if (!figure) continue
      const next = { ...highlight, figure }
      await db.highlights.put({ ...next, updated: at, words: wordsOf(next) })
    }
    await touchArticle(db, known.id, at)
  })
}
