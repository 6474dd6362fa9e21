import type { ImportPiece } from '../../export/import/importer.ts'

/** A transaction takes in so much: some tens of milliseconds, in which nothing else is written. */
const WEIGHT = 40

/** @param addresses of the articles that are in the list already: what belongs to one of them is put with it */
function weightOf(piece: ImportPiece, addresses: ReadonlySet<string>): number {
  if (piece.kind === 'unreadable') return 0.1
  if (piece.kind === 'beside' || piece.kind === 'choices') return 0.5
  const { article, highlights, figures = [] } = piece.entry
  const own = addresses.has(article.canonicalUrl) ? 0 : 1
  return own + highlights.length / 10 + figures.length / 50 + (article.text?.length ?? 0) / 100_000
}

/** Pieces of a file in lists that one transaction takes in; the first `skipped` pieces were taken in before. */
export async function* batches(pieces: AsyncIterable<ImportPiece>, skipped = 0): AsyncGenerator<ImportPiece[]> {
  let batch: ImportPiece[] = []
  let weight = 0
  // A file of single highlights has ten of one article behind each other: in one list the article is put once.
  const addresses = new Set<string>()
  let left = skipped
  for await (const piece of pieces) {
    if (left > 0) {
      left -= 1
      continue
    }
    batch.push(piece)
    weight += weightOf(piece, addresses)
    if (piece.kind === 'entry') addresses.add(piece.entry.article.canonicalUrl)
    if (weight < WEIGHT) continue
    yield batch
    batch = []
    weight = 0
    addresses.clear()
  }
  if (batch.length > 0) yield batch
}
