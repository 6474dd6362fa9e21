import type { EntryPart, ExportOptions, LibraryEntry, LibraryReader } from '../exporter.ts'

/**
 * The library's articles one by one, with progress told after each was written. Throws the signal's reason when it is
 * aborted, before the next article is read. What the format does not need is not read.
 */
export async function* walk(
  library: LibraryReader,
  options: ExportOptions = {},
  without: readonly EntryPart[] = [],
): AsyncGenerator<LibraryEntry> {
  const { signal, onProgress } = options
  signal?.throwIfAborted()
  const all = await library.count()
  let done = 0
  onProgress?.(done, all)
  for await (const entry of library.entries(without)) {
    signal?.throwIfAborted()
    yield entry
    done += 1
    // An article may have been saved since they were counted.
    onProgress?.(done, Math.max(done, all))
    signal?.throwIfAborted()
  }
}
