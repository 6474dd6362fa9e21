/** Where parts of a file wait until it is saved, in the extension's own storage. */
const FOLDER = 'set-aside'
/** What waits for so long was left by a page that was closed, in milliseconds. */
const FORGOTTEN = 3_600_000

/** A part of a file that is on disk. */
export interface SetAside {
  file: File
  /** Removes it, once the file is saved. */
  remove: () => Promise<void>
}

async function folder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory()
  return root.getDirectoryHandle(FOLDER, { create: true })
}

/** Removes what pages left that were closed before their file was saved. */
async function removeForgotten(from: FileSystemDirectoryHandle): Promise<void> {
  for await (const entry of from.values()) {
    if (entry.kind !== 'file') continue
    const { lastModified } = await entry.getFile()
    if (Date.now() - lastModified > FORGOTTEN) await from.removeEntry(entry.name)
  }
}

/** Puts parts of a file on disk, so that nothing of them is held in memory. Rejects where the browser has no such place, or no room. */
export async function setAside(parts: readonly Blob[]): Promise<SetAside> {
  const place = await folder()
  await removeForgotten(place)
  const name = crypto.randomUUID()
  const remove = () => place.removeEntry(name)
  const handle = await place.getFileHandle(name, { create: true })
  try {
    const writing = await handle.createWritable()
    for (const part of parts) await writing.write(part)
    await writing.close()
    return { file: await handle.getFile(), remove }
  } catch (error) {
    await remove()
    throw error
  }
}
