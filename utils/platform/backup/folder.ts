import { isBackupName, surplus } from './generations.ts'

/** What TypeScript's library leaves out of the File System Access API. */
interface Grantable extends FileSystemDirectoryHandle {
  queryPermission(options: { mode: 'readwrite' }): Promise<PermissionState>
  requestPermission(options: { mode: 'readwrite' }): Promise<PermissionState>
}
type Picker = (options: { mode: 'readwrite'; id: string; startIn: string }) => Promise<FileSystemDirectoryHandle>

const picker = (): Picker | undefined => (globalThis as { showDirectoryPicker?: Picker }).showDirectoryPicker

/** Whether the browser lets a folder be chosen: Chromium does, Firefox does not. */
export const canChooseFolder = (): boolean => picker() !== undefined

/** Asks the reader for a folder; undefined where they choose none. Only after a click. */
export async function chooseFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    return await picker()?.({ mode: 'readwrite', id: 'angka-backup', startIn: 'documents' })
  } catch (error) {
    if ((error as { name?: unknown }).name === 'AbortError') return undefined
    throw error
  }
}

/** Whether the folder may be written to now. The browser takes its leave back when it is closed. */
export async function isGranted(folder: FileSystemDirectoryHandle): Promise<boolean> {
  return (await (folder as Grantable).queryPermission({ mode: 'readwrite' })) === 'granted'
}

/** Asks the browser for the leave anew. Only after a click. */
export async function renewGrant(folder: FileSystemDirectoryHandle): Promise<boolean> {
  return (await (folder as Grantable).requestPermission({ mode: 'readwrite' })) === 'granted'
}

/**
 * Writes a file into the folder in pieces, and drops the backups that are too many then. The browser writes beside the file and
 * puts it in its place when it is whole: one that was interrupted is not there.
 */
export async function writeToFolder(
  folder: FileSystemDirectoryHandle,
  name: string,
  pieces: AsyncIterable<string | Uint8Array>,
  kept: number,
): Promise<void> {
  const file = await folder.getFileHandle(name, { create: true })
  const writing = await file.createWritable()
  try {
    for await (const piece of pieces) await writing.write(piece as string)
    await writing.close()
  } catch (error) {
    await writing.abort().catch(() => undefined)
    await folder.removeEntry(name).catch(() => undefined)
    throw error
  }
  for (const old of surplus(await backupsIn(folder), kept)) await folder.removeEntry(old)
}

/** The names of the backups in the folder, newest first. */
export async function backupsIn(folder: FileSystemDirectoryHandle): Promise<string[]> {
  const names: string[] = []
  for await (const entry of folder.values()) {
    if (entry.kind === 'file' && isBackupName(entry.name)) names.push(entry.name)
  }
  return names.toSorted().reverse()
}
