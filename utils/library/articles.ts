import { formsOf } from '../article/canonical.ts'
import type { Corrections } from '../article/corrections.ts'
import { correctionRecord, correctionsFor, laidOver } from './corrections.ts'
import { change } from './database.ts'
import type { LibraryContext, LibraryDatabase } from './database.ts'
import { derived, minutesOf } from './derived.ts'
import { LibraryError } from './errors.ts'
import { figuresOf, putFigures } from './figure-sets.ts'
import { inReadingOrder } from './order.ts'
import type {
  ArticleDraft,
  ArticleEntry,
  ArticleRecord,
  CorrectionRecord,
  FigureRecord,
  HighlightRecord,
  KeptFigure,
} from './records.ts'
import { ownOf, UNREAD } from './states.ts'
import { putInTrash } from './trash-records.ts'

/** A saved article keeps this much of its text, in bytes of UTF-8: a long book's worth. */
const TEXT_LIMIT = 1_000_000

/** The text as far as it is kept; never cut inside a character. */
export function keptText(text: string): { text: string; cut: boolean } {
  // A UTF-16 unit is three bytes at most: shorter texts need no measuring.
  if (text.length * 3 <= TEXT_LIMIT) return { text, cut: false }
  const { read } = new TextEncoder().encodeInto(text, new Uint8Array(TEXT_LIMIT))
  return { text: text.slice(0, read), cut: read < text.length }
}

/** Two readings of an article have the same figure where this is the same. */
export const place = (figure: KeptFigure): string => `${figure.start} ${figure.end} ${figure.text}`

/** Replaces an article's figures; one that still stands in its place keeps its id. */
async function replaceFigures(
  { db, newId }: LibraryContext,
  article: ArticleRecord,
  figures: KeptFigure[],
  at: string,
): Promise<void> {
  const before = await figuresOf(db, article.id)
  const byPlace = new Map(before.map(figure => [place(figure), figure]))
  const records = figures.map((figure): FigureRecord => {
    const known = byPlace.get(place(figure))
    byPlace.delete(place(figure))
    return {
      ...figure,
      id: known?.id ?? newId(),
      articleId: article.id,
      created: known?.created ?? at,
      updated: at,
    }
  })
  await putFigures(db, [{ article, figures: records }])
}

/**
 * Saves an article inside a change: a new one, or what is now known of the one that its page shows. A draft
 * without a text leaves the text that was kept before. What its reader corrected is laid over what the draft says.
 */
export async function putArticle(context: LibraryContext, draft: ArticleDraft, at: string): Promise<ArticleRecord> {
  const { db, newId } = context
  const known = await shownAs(db, draft.canonicalUrl)
  const { figures, text, ...said } = draft
  const kept = text === undefined ? undefined : keptText(text)
  const cut = kept ? kept.cut : known?.textCut === true
  const record = {
    ...UNREAD,
    ...(known && ownOf(known)),
    ...said,
    // One that was merged into another, or is a form of one, is that other one.
    ...(known && { canonicalUrl: known.canonicalUrl }),
    id: known?.id ?? newId(),
    created: known?.created ?? at,
    updated: at,
    figureCount: figures.length,
    ...(cut && { textCut: true as const }),
  }
  const highlights = known ? await db.highlights.where({ articleId: known.id }).toArray() : []
  const corrected = laidOver(record, await correctionsFor(db, record.canonicalUrl))
  const minutes = minutesOf(corrected, kept?.text) ?? known?.minutes
  const article = derived(corrected, { figures, highlights, minutes })
  await db.articles.put(article)
  if (kept) await db.texts.put({ id: article.id, text: kept.text })
  await replaceFigures(context, article, figures, at)
  return article
}

/**
 * Brings what follows from an article, and its time of change, up to date after it, its highlights or its figures
 * changed; `change` is made to it first.
 */
export async function touchArticle(
  db: LibraryDatabase,
  articleId: string,
  at: string,
  change: (article: ArticleRecord) => ArticleRecord = article => article,
): Promise<void> {
  const article = await db.articles.get(articleId)
  if (!article) return
  const highlights = await db.highlights.where({ articleId }).toArray()
  const figures = await figuresOf(db, articleId)
  await db.articles.put({ ...derived(change(article), { figures, highlights, minutes: article.minutes }), updated: at })
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
    const known = await correctionRecord(db, canonicalUrl)
    const record: CorrectionRecord = {
      id: known?.id ?? newId(),
      created: known?.created ?? at,
      updated: at,
      canonicalUrl: known?.canonicalUrl ?? canonicalUrl,
      corrections,
    }
    await db.corrections.put(record)
    const article = await shownAs(db, canonicalUrl)
    if (!article) return
    await touchArticle(db, article.id, at, before => laidOver(before, corrections))
    await followArticle(db, article.id)
  })
}

/** Moves an article, with everything that was kept of it, to the trash. */
export function removeArticle(context: LibraryContext, id: string): Promise<void> {
  const { db } = context
  return change(context, async at => {
    const article = await db.articles.get(id)
    if (!article) throw new LibraryError('missing', `There is no article ${id}`)
    await putInTrash(db, article, at)
  })
}

/** The article that is saved under a canonical URL, its own or that of one that was merged into it. */
export async function savedAs(db: LibraryDatabase, canonicalUrl: string): Promise<ArticleRecord | undefined> {
  return (await db.articles.get({ canonicalUrl })) ?? (await db.articles.get({ aliases: canonicalUrl }))
}

/**
 * The saved article that a page shows: the one under its canonical URL, else the one under a form of it on the site's
 * mobile, AMP or main host. What is imported or put back is looked for by {@link savedAs}: there each record is its own.
 */
export async function shownAs(db: LibraryDatabase, canonicalUrl: string): Promise<ArticleRecord | undefined> {
  const forms = formsOf(canonicalUrl)
  return (
    (await savedAs(db, canonicalUrl)) ??
    (await db.articles.where('canonicalUrl').anyOf(forms).first()) ??
    (await db.articles.where('aliases').anyOf(forms).first())
  )
}

/** Brings an article's figures up to date with where it stands and when it was published. */
async function followArticle(db: LibraryDatabase, articleId: string): Promise<void> {
  const article = await db.articles.get(articleId)
  if (!article) return
  await putFigures(db, [{ article, figures: await figuresOf(db, articleId) }])
}

/** The saved article with this canonical URL, with its text; undefined where there is none. */
export async function articleFor(db: LibraryDatabase, canonicalUrl: string): Promise<ArticleRecord | undefined> {
  return db.transaction('r', db.articles, db.texts, async () => {
    const article = await shownAs(db, canonicalUrl)
    return article && withText(db, article)
  })
}

/** The article with its text, where one is kept. */
export async function withText(db: LibraryDatabase, article: ArticleRecord): Promise<ArticleRecord> {
  const text = (await db.texts.get(article.id))?.text
  return text === undefined ? article : { ...article, text }
}

/** What a list would show of the article with this canonical URL; undefined where it is not saved. */
export async function keptOf(db: LibraryDatabase, canonicalUrl: string): Promise<ArticleEntry | undefined> {
  return db.transaction('r', db.articles, db.highlights, async () => {
    const article = await shownAs(db, canonicalUrl)
    if (!article) return undefined
    return { article, highlights: inReadingOrder(await db.highlights.where({ articleId: article.id }).toArray()) }
  })
}

/** What is kept of an article, in the order of its text. */
export async function highlightsFor(db: LibraryDatabase, canonicalUrl: string): Promise<HighlightRecord[]> {
  return db.transaction('r', db.articles, db.highlights, async () => {
    const article = await shownAs(db, canonicalUrl)
    return article ? inReadingOrder(await db.highlights.where({ articleId: article.id }).toArray()) : []
  })
}
