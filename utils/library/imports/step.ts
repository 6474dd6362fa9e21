import type { BesideRecord, LibraryEntry } from '../../export/exporter.ts'
import type { ImportPiece, IncomingEntry } from '../../export/import/importer.ts'
import type { ImportCounts, Tally } from '../../export/import/job.ts'
import { savedAs } from '../articles.ts'
import { correctionsAmong, correctionsFor, laidOver } from '../corrections.ts'
import type { LibraryContext, LibraryDatabase } from '../database.ts'
import { putWhole } from '../entries.ts'
import { figuresOf } from '../figure-sets.ts'
import type { ArticleRecord } from '../records.ts'
import type { HighlightIds } from './highlight-ids.ts'
import { joined, merge } from './merge.ts'
import type { Merged, Outcome } from './merge.ts'

type BesideTable = BesideRecord['table']

/** What one step of an import did, with what was there before: enough to take it back. */
export interface ImportStep {
  importId: string
  seq: number
  /** Articles that were put, by the time that they then had; `before` is missing for those that were new. */
  articles: { id: string; updated: string; before?: LibraryEntry }[]
  /** Highlights that were new, by their times. */
  highlights: [id: string, updated: string][]
  /** Records beside the articles; one without `updated` was deleted. */
  beside: { table: BesideTable; id: string; updated?: string; before?: object }[]
}

export const noCounts = (): ImportCounts => ({ articles: noTally(), highlights: noTally(), beside: noTally() })
const noTally = (): Tally => ({ new: 0, changed: 0, same: 0 })

/** Counts with others. */
export function added(one: ImportCounts, other: ImportCounts): ImportCounts {
  const sum = (a: Tally, b: Tally): Tally => ({
    new: a.new + b.new,
    changed: a.changed + b.changed,
    same: a.same + b.same,
  })
  return {
    articles: sum(one.articles, other.articles),
    highlights: sum(one.highlights, other.highlights),
    beside: sum(one.beside, other.beside),
  }
}

/** A saved article with all that is kept of it, inside a transaction over every table. */
async function wholeEntry(db: LibraryDatabase, id: string): Promise<LibraryEntry> {
  const article = (await db.articles.get(id))!
  const text = (await db.texts.get(id))?.text
  return {
    article: text === undefined ? article : { ...article, text },
    highlights: await db.highlights.where({ articleId: id }).toArray(),
    figures: await figuresOf(db, id),
  }
}

/** The saved articles that incoming ones are, by their address, that of one merged into them, or their id; in their order. */
async function savedAmong(
  db: LibraryDatabase,
  incoming: readonly IncomingEntry[],
): Promise<(ArticleRecord | undefined)[]> {
  const articles = incoming.map(({ article }) => article)
  const saved = await Promise.all(articles.map(({ canonicalUrl }) => db.articles.get({ canonicalUrl })))
  const missing = articles.filter((_, n) => !saved[n])
  if (missing.length === 0) return saved
  const urls = missing.map(({ canonicalUrl }) => canonicalUrl)
  const merged = await db.articles.where('aliases').anyOf(urls).distinct().toArray()
  const byId = await db.articles.bulkGet(missing.flatMap(({ id }) => id ?? []))
  return articles.map(
    ({ canonicalUrl, id }, n) =>
      saved[n] ??
      merged.find(({ aliases }) => aliases.includes(canonicalUrl)) ??
      byId.find(article => article !== undefined && article.id === id),
  )
}

/** What would become of incoming articles, by what is there now, in their order; inside a transaction. */
export async function mergedInto(
  { db, newId }: LibraryContext,
  incoming: readonly IncomingEntry[],
  at: string,
  ids: HighlightIds,
): Promise<(Merged & { before?: LibraryEntry })[]> {
  const saved = await savedAmong(db, incoming)
  const before = await Promise.all(
    saved.map(article => (article ? wholeEntry(db, article.id) : Promise.resolve(undefined))),
  )
  const others = incoming.flatMap(({ highlights }, n) => {
    const here = new Set(before[n]?.highlights.map(highlight => highlight.id))
    return highlights.map(highlight => highlight.id).filter(id => !here.has(id))
  })
  const elsewhere = new Set(await ids.among(others))
  return incoming.map((entry, n) => {
    const known = before[n]
    const merged = merge(entry, { ...(known && { known }), elsewhere, at, newId })
    return { ...merged, ...(known && { before: known }) }
  })
}

/** The entries among pieces, one for each article, in the order of the file. */
export function entriesIn(pieces: readonly ImportPiece[]): IncomingEntry[] {
  const byAddress = Map.groupBy(
    pieces.flatMap(piece => (piece.kind === 'entry' ? [piece.entry] : [])),
    ({ article }) => article.canonicalUrl,
  )
  return [...byAddress.values()].map(joined)
}

/** What stands under the identity of a record beside the articles. */
async function sameBeside(
  db: LibraryDatabase,
  { table, record }: BesideRecord,
): Promise<{ id: string; updated: string } | undefined> {
  switch (table) {
    case 'corrections':
      return db.corrections.get({ canonicalUrl: record.canonicalUrl })
    case 'figureCorrections':
      return db.figureCorrections.get({ place: record.place, reach: record.reach, which: record.which })
    case 'drafts':
      return db.drafts.get({ key: record.key })
    case 'trash':
      // What is kept here was removed somewhere else: an import removes nothing.
      return (await db.trash.get(record.id)) ?? (await db.articles.get(record.id)) ?? db.highlights.get(record.id)
  }
}

/** Whether a record beside the articles is new, goes before the one that is there, or says nothing that is not there. */
export async function besideOutcome(
  db: LibraryDatabase,
  beside: BesideRecord,
): Promise<{ outcome: Outcome; there?: { id: string; updated: string } }> {
  const there = await sameBeside(db, beside)
  if (!there) return { outcome: 'new' }
  // A draft that is being written here is nobody else's to change.
  const isNewer =
    beside.record.updated > there.updated && (beside.table === 'corrections' || beside.table === 'figureCorrections')
  return { outcome: isNewer ? 'changed' : 'same', there }
}

/** Takes pieces of a file in, inside a change. */
export async function takeIn(
  context: LibraryContext,
  pieces: readonly ImportPiece[],
  at: string,
  ids: HighlightIds,
): Promise<{ counts: ImportCounts; step: Omit<ImportStep, 'importId' | 'seq'> }> {
  const { db } = context
  const counts = noCounts()
  const step: Omit<ImportStep, 'importId' | 'seq'> = { articles: [], highlights: [], beside: [] }
  for (const group of independent(entriesIn(pieces))) await takeEntriesIn(context, group, at, ids, counts, step)
  for (const piece of pieces) {
    if (piece.kind !== 'beside') continue
    const outcome = await putBeside(db, piece.beside, at, step)
    counts.beside[outcome] += 1
  }
  return { counts, step }
}

/**
 * Entries in lists in which no two speak of the same article or highlight: what there is of them can be asked for, and put, at
 * once, which takes a fraction of the time that one after the other does.
 */
function* independent(entries: readonly IncomingEntry[]): Generator<IncomingEntry[]> {
  let group: IncomingEntry[] = []
  const spokenOf = new Set<string>()
  for (const entry of entries) {
    const { canonicalUrl, id, aliases = [] } = entry.article
    const names = [
      canonicalUrl,
      ...aliases,
      ...(id === undefined ? [] : [id]),
      ...entry.highlights.map(each => each.id),
    ]
    if (names.some(name => spokenOf.has(name))) {
      yield group
      group = []
      spokenOf.clear()
    }
    group.push(entry)
    for (const name of names) spokenOf.add(name)
  }
  yield group
}

async function takeEntriesIn(
  context: LibraryContext,
  group: readonly IncomingEntry[],
  at: string,
  ids: HighlightIds,
  counts: ImportCounts,
  step: Omit<ImportStep, 'importId' | 'seq'>,
): Promise<void> {
  const { db } = context
  const merged = await mergedInto(context, group, at, ids)
  const there = merged.flatMap(({ before }) => (before ? [before.article.id] : []))
  if (new Set(there).size < there.length) {
    // By addresses of which only the library knows that they are one article's: the second finds what became of the first.
    for (const incoming of group) await takeEntriesIn(context, [incoming], at, ids, counts, step)
    return
  }
  const put: LibraryEntry[] = []
  const fresh: string[] = []
  for (const { entry, outcome, highlights, before } of merged) {
    counts.articles[outcome] += 1
    for (const highlight of highlights) counts.highlights[highlight.outcome] += 1
    if (outcome === 'same') continue
    const { id, updated } = entry.article
    put.push(entry)
    step.articles.push({ id, updated, ...(before && { before }) })
    const times = new Map(entry.highlights.map(highlight => [highlight.id, highlight.updated]))
    const added = highlights.filter(highlight => highlight.outcome === 'new').map(highlight => highlight.id)
    step.highlights.push(...added.map((each): [string, string] => [each, times.get(each)!]))
    fresh.push(id, ...added)
  }
  ids.put(step.highlights.map(([id]) => id))
  if (put.length === 0) return
  const corrections = await correctionsAmong(
    db,
    put.map(({ article }) => article.canonicalUrl),
  )
  await putWhole(
    db,
    put.map(entry => {
      const said = corrections.get(entry.article.canonicalUrl)
      return said ? { ...entry, article: laidOver(entry.article, said) } : entry
    }),
    there,
  )
  await outOfTrash(db, fresh, step)
}

/** What is here again is in the trash no more. */
async function outOfTrash(db: LibraryDatabase, ids: string[], step: Pick<ImportStep, 'beside'>): Promise<void> {
  // From one that is there to the next, not from one that is asked for to the next: few of them are there.
  const removed = await db.trash.where('id').anyOf(ids).toArray()
  if (removed.length === 0) return
  await db.trash.bulkDelete(removed.map(({ id }) => id))
  step.beside.push(...removed.map(before => ({ table: 'trash' as const, id: before.id, before })))
}

async function putBeside(
  db: LibraryDatabase,
  beside: BesideRecord,
  at: string,
  step: Pick<ImportStep, 'articles' | 'beside'>,
): Promise<Outcome> {
  const { outcome, there } = await besideOutcome(db, beside)
  if (outcome === 'same') return outcome
  const { table } = beside
  const record = { ...beside.record, id: there?.id ?? beside.record.id }
  await db.table(table).put(record)
  step.beside.push({ table, id: record.id, updated: record.updated, ...(there && { before: there }) })
  if (table === 'corrections') await laidOverSaved(db, beside.record.canonicalUrl, at, step)
  return outcome
}

/** A saved article follows a correction that came in, where it does not have it already. */
async function laidOverSaved(
  db: LibraryDatabase,
  canonicalUrl: string,
  at: string,
  step: Pick<ImportStep, 'articles'>,
): Promise<void> {
  const saved = await savedAs(db, canonicalUrl)
  if (!saved) return
  const corrected = laidOver(saved, await correctionsFor(db, canonicalUrl))
  const facts = (article: object): string =>
    JSON.stringify(Object.entries(article).toSorted(([one], [other]) => (one < other ? -1 : 1)))
  if (facts(corrected) === facts(saved)) return
  const before = await wholeEntry(db, saved.id)
  const { text } = before.article
  const article = { ...corrected, updated: at, ...(text !== undefined && { text }) }
  await putWhole(db, [{ ...before, article }])
  step.articles.push({ id: saved.id, updated: at, before })
}
