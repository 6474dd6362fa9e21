const PIECE = 65_536

/** What tells a file from another of the same name and size: a digest of its beginning and its end. */
export async function printOf(file: Blob): Promise<string> {
  const parts = new Blob([file.slice(0, PIECE), file.slice(Math.max(0, file.size - PIECE))])
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await parts.arrayBuffer()))
  return [...digest].map(byte => byte.toString(16).padStart(2, '0')).join('')
}
