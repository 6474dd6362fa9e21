import { ImportError } from '../problem.ts'
import type { ReadOptions } from '../importer.ts'

const BOMS: [encoding: string, ...bytes: number[]][] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
]

/** The encoding that a file's first bytes name; UTF-8 where they name none. */
export function encodingOf(start: Uint8Array): string {
  return BOMS.find(([, ...bytes]) => bytes.every((byte, at) => start[at] === byte))?.[0] ?? 'utf-8'
}

const lineBreaks = (text: string): number => text.split('\n').length - 1

/** A file's bytes in pieces. */
export async function* bytesOf(file: Blob, { signal, onProgress }: ReadOptions = {}): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader()
  let read = 0
  try {
    for (;;) {
      signal?.throwIfAborted()
      const { done, value } = await reader.read()
      if (done) return
      yield value
      read += value.length
      onProgress?.(read)
    }
  } finally {
    reader.releaseLock()
  }
}

/**
 * A file's text in pieces, without its byte order mark.
 *
 * @throws an ImportError `notText` with the line of the first bytes that are none of its encoding
 */
export async function* textOf(file: Blob, options?: ReadOptions): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined
  let encoding = ''
  let line = 1
  for await (const bytes of bytesOf(file, options)) {
    encoding ||= encodingOf(bytes)
    decoder ??= new TextDecoder(encoding, { fatal: true })
    let text: string
    try {
      text = decoder.decode(bytes, { stream: true })
    } catch {
      const lossy = new TextDecoder(encoding).decode(bytes)
      const before = lossy.slice(0, Math.max(lossy.indexOf('\ufffd'), 0))
      throw new ImportError('notText', { line: line + lineBreaks(before) }, { encoding: encoding.toUpperCase() })
    }
    line += lineBreaks(text)
    if (text !== '') yield text
  }
  try {
    decoder?.decode()
  } catch {
    throw new ImportError('cutOff', { line })
  }
}
