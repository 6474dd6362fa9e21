import type { ImportPiece } from '../../export/import/importer.ts'

/** A transaction takes in so much: some tens of milliseconds, in which nothing else is written. */
const WEIGHT = 40

function weightOf(piece: ImportPiece): number {
  if (piece.kind === 'unreadable') return 0.1
  if (piece.kind === 'beside' || piece.kind === 'choices') return 0.5
  const { article, highlights, figures = [] } = piece.entry
  return 1 + highlights.length / 10 + figures.length / 50 + (article.text?.length ?? 0) / 100_000
}

/** Pieces of a file in lists that one transaction takes in; the first `skipped` pieces were taken in before. */
export async function* batches(pieces: AsyncIterable<ImportPiece>, skipped = 0): AsyncGenerator<ImportPiece[]> {
  let batch: ImportPiece[] = []
  let weight = 0
  let left = skipped
  for await (const piece of pieces) {
    if (left > 0) {
      left -= 1
      continue
    }
    batch.push(piece)
    weight += weightOf(piece)
    if (weight < WEIGHT) continue
    yield batch
    batch = []
    weight = 0
  }
  if (batch.length > 0) yield batch
}
