import type { ImportPiece } from '../../export/import/importer.ts'
import type { ImportPreview } from '../../export/import/job.ts'
import { figureTables } from '../database.ts'
import type { LibraryContext } from '../database.ts'
import { batches } from './batches.ts'
import { highlightIds } from './highlight-ids.ts'
import type { ImportOptions } from './index.ts'
import { besideOutcome, entriesIn, mergedInto, noCounts } from './step.ts'

/** So many titles and problems are told; the rest is counted. */
const TOLD = 200

/** What taking pieces in would do, without writing anything. */
export async function previewOf(
  context: LibraryContext,
  pieces: AsyncIterable<ImportPiece>,
  { signal, onProgress }: ImportOptions = {},
): Promise<ImportPreview> {
  const { db, now } = context
  const preview: ImportPreview = {
    ...noCounts(),
    pieces: 0,
    newTitles: [],
    changedTitles: [],
    unreadable: 0,
    problems: [],
  }
  const ids = highlightIds(db)
  // What is in the file twice is new once.
  const seen = new Set<string>()
  const tables = [
    db.articles,
    db.texts,
    db.highlights,
    ...figureTables(db),
    db.corrections,
    db.figureCorrections,
    db.drafts,
    db.trash,
    db.meta,
  ]
  for await (const batch of batches(pieces)) {
    signal?.throwIfAborted()
    await db.transaction('r', tables, async () => {
      const at = now().toISOString()
      const incoming = entriesIn(batch)
      const merged = await mergedInto(context, incoming, at, ids)
      for (const [n, { entry, outcome, highlights }] of merged.entries()) {
        const address = incoming[n]!.article.canonicalUrl
        const isAgain = outcome === 'new' && seen.has(address)
        preview.articles[isAgain ? 'same' : outcome] += 1
        const titles = outcome === 'new' ? preview.newTitles : preview.changedTitles
        if (outcome !== 'same' && !isAgain && titles.length < TOLD) titles.push(entry.article.title)
        if (outcome === 'new') seen.add(address)
        for (const highlight of highlights) {
          const isSeen = highlight.outcome === 'new' && seen.has(highlight.id)
          preview.highlights[isSeen ? 'same' : highlight.outcome] += 1
          if (highlight.outcome === 'new') seen.add(highlight.id)
        }
      }
      for (const piece of batch) {
        if (piece.kind === 'beside') preview.beside[(await besideOutcome(db, piece.beside)).outcome] += 1
        if (piece.kind === 'choices') preview.choices = piece.choices
        if (piece.kind !== 'unreadable') continue
        preview.unreadable += 1
        if (preview.problems.length < TOLD) preview.problems.push(piece.problem)
      }
    })
    preview.pieces += batch.length
    onProgress?.(preview.pieces, 0)
  }
  return preview
}
