/** A file's address stays valid this long after the click, in milliseconds: the browser reads it when it saves. */
const KEEP = 60_000

/**
 * Saves pieces of a file into the browser's download folder. Needs no permission: the browser takes it as a click on
 * a link. The pieces are gathered by the browser (a Blob), which may put them on disk.
 */
export function saveFile(parts: (string | Uint8Array)[], name: string, mediaType: string): void {
  const url = URL.createObjectURL(new Blob(parts as BlobPart[], { type: mediaType }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), KEEP)
}
