import { angkaJson } from './angka-json.ts'
import { hypothesis } from './hypothesis.ts'
import type { FileHead, Importer, ImportFile } from './importer.ts'
import { instapaper } from './instapaper.ts'
import { obsidianClipper } from './obsidian-clipper.ts'
import { omnivore } from './omnivore.ts'
import { pocket } from './pocket.ts'
import { ImportError } from './problem.ts'
import { encodingOf } from './reading/text.ts'
import { isZip, zipFiles } from './reading/zip-files.ts'
import { readwise } from './readwise.ts'
import { webAnnotation } from './web-annotation.ts'

export type { Importer, ImportFile, ImportPiece, IncomingEntry } from './importer.ts'
export { ImportError } from './problem.ts'
export type { ImportPlace, ImportProblem } from './problem.ts'

/** Every kind of file that can be taken in. A new one is a file in this folder and a line here. */
export const importers: Importer[] = [
  angkaJson,
  webAnnotation,
  hypothesis,
  readwise,
  obsidianClipper,
  pocket,
  instapaper,
  omnivore,
]

/** So much of a file is looked at from its beginning, and from its end, to tell what it is. */
const LOOKED_AT = 65_536

async function headOf(file: ImportFile): Promise<FileHead> {
  const { name } = file
  if (await isZip(file)) return { name, start: '', end: '', names: (await zipFiles(file)).map(each => each.name) }
  const bytes = new Uint8Array(await file.slice(0, LOOKED_AT).arrayBuffer())
  const decoder = new TextDecoder(encodingOf(bytes))
  const tail = file.size > LOOKED_AT ? await file.slice(-LOOKED_AT).arrayBuffer() : new ArrayBuffer(0)
  return { name, start: decoder.decode(bytes), end: decoder.decode(tail), names: [] }
}

/**
 * The importer for a file.
 *
 * @throws an ImportError where it is empty, or of no kind that is known
 */
export async function importerFor(file: ImportFile): Promise<Importer> {
  if (file.size === 0) throw new ImportError('empty')
  const head = await headOf(file)
  const found = importers.find(importer => importer.recognises(head))
  if (!found) throw new ImportError('unknownFormat', {}, { name: file.name })
  return found
}
