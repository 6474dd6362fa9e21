/** A file's address stays valid this long after the click, in milliseconds: the browser reads it when it saves. */
const KEEP = 60_000

/** So much text or bytes are handed to the browser at once, in UTF-16 units or bytes. */
const HANDED_OVER = 4_000_000

/** Gathers a file that is written in pieces: the browser keeps what is finished, on disk where it is much, and not this page. */
export async function gather(pieces: AsyncIterable<string | Uint8Array>): Promise<Blob[]> {
  const finished: Blob[] = []
  let waiting: BlobPart[] = []
  let length = 0
  for await (const piece of pieces) {
    waiting.push(piece as BlobPart)
    length += piece.length
    if (length < HANDED_OVER) continue
    finished.push(new Blob(waiting))
    waiting = []
    length = 0
  }
  return [...finished, new Blob(waiting)]
}

/**
 * Saves pieces of a file into the browser's download folder. Needs no permission: the browser takes it as a click on
 * a link. The pieces are gathered by the browser (a Blob), which may put them on disk.
 */
export function saveFile(parts: (string | Uint8Array | Blob)[], name: string, mediaType: string): void {
  const url = URL.createObjectURL(new Blob(parts as BlobPart[], { type: mediaType }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), KEEP)
}
