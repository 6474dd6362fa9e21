import type { Corrections } from '../article/corrections.ts'
import { correctionsFor, laidOver } from './corrections.ts'
import { change } from './database.ts'
import type { LibraryContext, LibraryDatabase } from './database.ts'
import { LibraryError } from './errors.ts'
import { inReadingOrder } from './order.ts'
import type {
  ArticleDraft,
  ArticleRecord,
  CorrectionRecord,
  FigureRecord,
  HighlightRecord,
  KeptFigure,
  TrashRecord,
} from './records.ts'
import { indexWords } from './words.ts'

/** A saved article keeps this much of its text, in bytes of UTF-8: a long book's worth. */
const TEXT_LIMIT = 1_000_000
/** Words of one article in the index, its title's first: more would make saving slow and finding no better. */
const WORDS_LIMIT = 5000

/** The text as far as it is kept; never cut inside a character. */
function keptText(text: string): { text: string; cut: boolean } {
  // A UTF-16 unit is three bytes at most: shorter texts need no measuring.
  if (text.length * 3 <= TEXT_LIMIT) return { text, cut: false }
  const { read } = new TextEncoder().encodeInto(text, new Uint8Array(TEXT_LIMIT))
  return { text: text.slice(0, read), cut: read < text.length }
}

function wordsOf(
  article: Omit<ArticleRecord, 'words'>,
  figures: Iterable<KeptFigure>,
  highlights: Iterable<HighlightRecord>,
): string[] {
  const texts = [article.title, article.siteName, article.byline, ...article.authors.map(author => author.name)]
  const words = new Set(indexWords(texts, WORDS_LIMIT))
  for (const highlight of highlights) for (const word of highlight.words) words.add(word)
  const figureTexts = [...figures].flatMap(figure => [figure.text, figure.subject, figure.currency, figure.unit])
  for (const word of indexWords(figureTexts, WORDS_LIMIT)) words.add(word)
  return [...words].slice(0, WORDS_LIMIT)
}

/** Two readings of an article have the same figure where this is the same. */
export const place = (figure: KeptFigure): string => `${figure.start} ${figure.end} ${figure.text}`

/** Replaces an article's figures; one that still stands in its place keeps its id. */
async function replaceFigures(
  { db, newId }: LibraryContext,
  articleId: string,
  figures: KeptFigure[],
  at: string,
): Promise<void> {
  const before = await db.figures.where({ articleId }).toArray()
  const byPlace = new Map(before.map(figure => [place(figure), figure]))
  const records = figures.map((figure): FigureRecord => {
    const known = byPlace.get(place(figure))
    byPlace.delete(place(figure))
    return { ...figure, id: known?.id ?? newId(), articleId, created: known?.created ?? at, updated: at }
  })
  await db.figures.bulkDelete([...byPlace.values()].map(figure => figure.id))
  await db.figures.bulkPut(records)
}

/**
 * Saves an article inside a change: a new one, or what is now known of the one with the same canonical URL. A draft
 * without a text leaves the text that was kept before. What its reader corrected is laid over what the draft says.
 */
export async function putArticle(context: LibraryContext, draft: ArticleDraft, at: string): Promise<ArticleRecord> {
  const { db, newId } = context
  const known = await db.articles.get({ canonicalUrl: draft.canonicalUrl })
  const { figures, text, ...said } = draft
  const kept = text === undefined ? undefined : keptText(text)
  const cut = kept ? kept.cut : known?.textCut === true
  const record = {
    ...said,
    id: known?.id ?? newId(),
    created: known?.created ?? at,
    updated: at,
    figureCount: figures.length,
    ...(cut && { textCut: true as const }),
  }
  const highlights = known ? await db.highlights.where({ articleId: known.id }).toArray() : []
  const corrected = laidOver({ ...record, words: [] }, await correctionsFor(db, draft.canonicalUrl))
  const article: ArticleRecord = { ...corrected, words: wordsOf(corrected, figures, highlights) }
  await db.articles.put(article)
  if (kept) await db.texts.put({ id: article.id, text: kept.text })
  await replaceFigures(context, article.id, figures, at)
  return article
}

/** Brings an article's words and its time of change up to date after its highlights changed. */
export async function touchArticle(db: LibraryDatabase, articleId: string, at: string): Promise<void> {
  const article = await db.articles.get(articleId)
  if (!article) return
  const highlights = await db.highlights.where({ articleId }).toArray()
  const figures = await db.figures.where({ articleId }).toArray()
  await db.articles.put({ ...article, updated: at, words: wordsOf(article, figures, highlights) })
}

/** Saves an article with its figures. */
export function saveArticle(context: LibraryContext, draft: ArticleDraft): Promise<ArticleRecord> {
  return change(context, at => putArticle(context, draft, at))
}

/**
 * Remembers what the reader corrected of an article, saved or not, in the place of what they corrected before. A saved
 * one has it at once, and is found by it.
 */
export function correct(context: LibraryContext, canonicalUrl: string, corrections: Corrections): Promise<void> {
  const { db, newId } = context
  return change(context, async at => {
    const known = await db.corrections.get({ canonicalUrl })
    const record: CorrectionRecord = {
      id: known?.id ?? newId(),
      created: known?.created ?? at,
      updated: at,
      canonicalUrl,
      corrections,
    }
    await db.corrections.put(record)
    const article = await db.articles.get({ canonicalUrl })
    if (!article) return
    await db.articles.put(laidOver(article, corrections))
    await touchArticle(db, article.id, at)
  })
}

/** Moves an article, with everything that was kept of it, to the trash. */
export function removeArticle(context: LibraryContext, id: string): Promise<void> {
  const { db } = context
  return change(context, async at => {
    const article = await db.articles.get(id)
    if (!article) throw new LibraryError('missing', `There is no article ${id}`)
    const highlights = await db.highlights.where({ articleId: id }).toArray()
    const figures = await db.figures.where({ articleId: id }).toArray()
    const text = (await db.texts.get(id))?.text
    const removed: TrashRecord = {
      id,
      kind: 'article',
      articleId: id,
      canonicalUrl: article.canonicalUrl,
      created: at,
      updated: at,
      article,
      highlights,
      figures,
      ...(text !== undefined && { text }),
    }
    await db.trash.put(removed)
    await db.articles.delete(id)
    await db.texts.delete(id)
    await db.highlights.bulkDelete(highlights.map(highlight => highlight.id))
    await db.figures.bulkDelete(figures.map(figure => figure.id))
  })
}

/** The saved article with this canonical URL, with its text; undefined where there is none. */
export async function articleFor(db: LibraryDatabase, canonicalUrl: string): Promise<ArticleRecord | undefined> {
  return db.transaction('r', db.articles, db.texts, async () => {
    const article = await db.articles.get({ canonicalUrl })
    return article && withText(db, article)
  })
}

/** The article with its text, where one is kept. */
export async function withText(db: LibraryDatabase, article: ArticleRecord): Promise<ArticleRecord> {
  const text = (await db.texts.get(article.id))?.text
  return text === undefined ? article : { ...article, text }
}

/** What is kept of an article, in the order of its text. */
export async function highlightsFor(db: LibraryDatabase, canonicalUrl: string): Promise<HighlightRecord[]> {
  return db.transaction('r', db.articles, db.highlights, async () => {
    const article = await db.articles.get({ canonicalUrl })
    return article ? inReadingOrder(await db.highlights.where({ articleId: article.id }).toArray()) : []
  })
}
