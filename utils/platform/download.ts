import { setAside } from './set-aside.ts'
import type { SetAside } from './set-aside.ts'

/** A file's address stays valid this long after the click, in milliseconds: the browser reads it when it saves. */
const KEEP = 60_000

/** So much text or bytes are handed to the browser at once, in UTF-16 units or bytes. */
const HANDED_OVER = 4_000_000
/** More than so many bytes are put on disk while a file is gathered: browsers hold what is handed to them in memory. */
const HELD = 64_000_000

/** A file that was written in pieces, as parts of it in their order. */
export interface Gathered {
  parts: Blob[]
  /** Gives back the room that it takes on disk; it cannot be read any more then. */
  release: () => Promise<void>
}

/** Gathers a file that is written in pieces: neither this page nor the browser's memory keeps a large one. */
export async function gather(pieces: AsyncIterable<string | Uint8Array>, held = HELD): Promise<Gathered> {
  const aside: SetAside[] = []
  const release = async (): Promise<void> => {
    for (const { remove } of aside.splice(0)) {
      // What cannot be removed now is removed when the next large file is gathered.
      await remove().catch((error: unknown) => console.debug('A part of a file stays on disk:', error))
    }
  }
  const parts: Blob[] = []
  let blobs: Blob[] = []
  let waiting: BlobPart[] = []
  let length = 0
  let isRoom = true
  const finish = (): void => {
    blobs.push(new Blob(waiting))
    waiting = []
    length = 0
  }
  const putAside = async (): Promise<void> => {
    try {
      const kept = await setAside(blobs)
      aside.push(kept)
      blobs = [kept.file]
    } catch (error) {
      // Private windows have no such place, and a disk may be full: then it stays in memory, as far as that goes.
      console.debug('A file is gathered in memory:', error)
      isRoom = false
    }
    parts.push(...blobs.splice(0))
  }
  try {
    for await (const piece of pieces) {
      waiting.push(piece as BlobPart)
      length += piece.length
      if (length < HANDED_OVER && length < held) continue
      finish()
      if (isRoom && blobs.reduce((sum, { size }) => sum + size, 0) >= held) await putAside()
    }
    finish()
    return { parts: [...parts, ...blobs], release }
  } catch (error) {
    await release()
    throw error
  }
}

/**
 * Saves a file into the browser's download folder, from parts of it. Needs no permission: the browser takes it as a click on
 * a link. What was gathered is released when the browser has had the time to read it.
 */
export function saveFile(file: Gathered | (string | Uint8Array | Blob)[], name: string, mediaType: string): void {
  const { parts, release } = Array.isArray(file) ? { parts: file, release: undefined } : file
  const url = URL.createObjectURL(new Blob(parts as BlobPart[], { type: mediaType }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => {
    URL.revokeObjectURL(url)
    void release?.()
  }, KEEP)
}
