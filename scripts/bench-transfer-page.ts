import { exporters } from '../utils/export/index.ts'
import { angkaJson } from '../utils/export/angka-json.ts'
import { importerFor } from '../utils/export/import/index.ts'
import type { ImportFile } from '../utils/export/import/index.ts'
import { openLibrary } from '../utils/library/index.ts'
import { gather } from '../utils/platform/download.ts'
import { inventedLibrary } from './seed/invent.ts'
import type { Wishes } from './seed/invent.ts'

export interface Timed {
  name: string
  value: number
  unit: string
}

interface Heap {
  memory: { usedJSHeapSize: number }
}

/** What was timed so far, and whether it is all: the work outlasts any single call. */
export const state: { timed: Timed[]; doing: string; isDone: boolean; failure?: string } = {
  timed: [],
  doing: '',
  isDone: false,
}

const heap = (): number => (performance as unknown as Heap).memory.usedJSHeapSize

/** Does something, and notes its seconds and by how many megabytes the page's memory grew at most. */
async function timed<Result>(name: string, work: (sample: () => void) => Promise<Result>): Promise<Result> {
  state.doing = name
  ;(globalThis as unknown as { gc?: () => void }).gc?.()
  const before = heap()
  let most = before
  const began = performance.now()
  const result = await work(() => (most = Math.max(most, heap())))
  state.timed.push({ name, value: (performance.now() - began) / 1000, unit: 's' })
  state.timed.push({ name: `${name}: memory`, value: (most - before) / 1e6, unit: 'MB' })
  return result
}

async function all(wishes: Wishes): Promise<void> {
  const library = openLibrary()
  const parts = await gather(angkaJson.write(inventedLibrary(wishes)))
  const file: ImportFile = Object.assign(new Blob(parts), { name: 'backup.json' })
  state.timed.push({ name: 'the file to import', value: file.size / 1e6, unit: 'MB' })
  const importer = await importerFor(file)
  const preview = await timed('import preview', sample =>
    library.imports.preview(importer.read(file), { onProgress: sample }),
  )
  const known = { name: file.name, size: file.size, print: 'bench', format: importer.id }
  const job = await timed('import', sample =>
    library.imports.run(known, importer.read(file), { onProgress: sample, all: preview.pieces }),
  )
  state.timed.push({ name: 'imported articles', value: job.articles.new, unit: 'articles' })
  state.timed.push({ name: 'imported highlights', value: job.highlights.new, unit: 'highlights' })
  for (const exporter of exporters) {
    const blobs = await timed(`export ${exporter.id}`, sample =>
      gather(exporter.write(library.reader(), { onProgress: sample })),
    )
    state.timed.push({ name: `export ${exporter.id}: file`, value: new Blob(blobs).size / 1e6, unit: 'MB' })
  }
  library.close()
}

/** Begins to time an import of an invented library, and its export in each format. */
export function begin(wishes: Wishes): void {
  all(wishes)
    .catch((error: unknown) => (state.failure = String(error)))
    .finally(() => (state.isDone = true))
}
