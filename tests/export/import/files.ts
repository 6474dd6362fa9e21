import { strToU8, zipSync } from 'fflate'
import type { Importer, ImportFile, ImportPiece } from '../../../utils/export/import/importer.ts'
import { ImportError } from '../../../utils/export/import/problem.ts'
import type { ImportProblem } from '../../../utils/export/import/problem.ts'

export function fileOf(content: string | Uint8Array | unknown[] | object, name = 'file'): ImportFile {
  const part = typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content)
  return Object.assign(new Blob([part as BlobPart]), { name })
}

export const archiveOf = (files: Record<string, string>, name = 'file.zip'): ImportFile =>
  fileOf(zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)]))), name)

export const piecesOf = (importer: Importer, file: ImportFile): Promise<ImportPiece[]> =>
  Array.fromAsync(importer.read(file))

/** Entries alone; anything unreadable is a mistake of the test. */
export async function entriesOf(importer: Importer, file: ImportFile) {
  return (await piecesOf(importer, file)).map(piece => {
    if (piece.kind !== 'entry') throw new Error(`unexpected ${JSON.stringify(piece)}`)
    return piece.entry
  })
}

/** What ended the reading of a file. */
export async function failure(importer: Importer, file: ImportFile): Promise<ImportProblem> {
  try {
    await piecesOf(importer, file)
  } catch (error) {
    if (error instanceof ImportError) return error.problem
    throw error
  }
  throw new Error('the file was read to its end')
}
