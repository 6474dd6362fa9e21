import { inflateSync, strFromU8 } from 'fflate'
import { ImportError } from '../problem.ts'

/** A file of an archive. */
export interface ZipFile {
  name: string
  /** @throws an ImportError where it cannot be unpacked */
  text(): Promise<string>
}

/** One file of an archive, unpacked: so much fits into memory, whatever an archive claims. */
const LARGEST = 64_000_000
/** Files of an archive that are looked at. */
const MOST = 200_000

// PKWARE's APPNOTE.TXT, 4.3: numbers are little-endian.
const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
const END_LENGTH = 22
const COMMENT_LONGEST = 0xffff
const STORED = 0
const DEFLATED = 8
const ENCRYPTED = 1

async function view(file: Blob, start: number, end: number): Promise<DataView> {
  return new DataView(await file.slice(start, end).arrayBuffer())
}

const textAt = (data: DataView, start: number, length: number): string =>
  strFromU8(new Uint8Array(data.buffer, data.byteOffset + start, length))

/** Whether a file begins like an archive. */
export async function isZip(file: Blob): Promise<boolean> {
  const start = await view(file, 0, 4)
  return start.byteLength === 4 && [LOCAL, END].includes(start.getUint32(0, true))
}

/**
 * The files of a zip archive, by its directory; nothing is unpacked before it is asked for.
 *
 * @throws an ImportError `badZip` where there is no directory, as in an archive that was cut off
 */
export async function zipFiles(file: Blob): Promise<ZipFile[]> {
  const tail = await view(file, Math.max(0, file.size - END_LENGTH - COMMENT_LONGEST), file.size)
  let at = tail.byteLength - END_LENGTH
  while (at >= 0 && tail.getUint32(at, true) !== END) at -= 1
  if (at < 0) throw new ImportError('badZip')
  const size = tail.getUint32(at + 12, true)
  const start = tail.getUint32(at + 16, true)
  if (start + size > file.size) throw new ImportError('badZip')
  return [...entries(file, await view(file, start, start + size))]
}

function* entries(file: Blob, directory: DataView): Generator<ZipFile> {
  for (let at = 0, count = 0; at + 46 <= directory.byteLength && count < MOST; count++) {
    if (directory.getUint32(at, true) !== CENTRAL) throw new ImportError('badZip')
    const flags = directory.getUint16(at + 8, true)
    const method = directory.getUint16(at + 10, true)
    const packed = directory.getUint32(at + 20, true)
    const unpacked = directory.getUint32(at + 24, true)
    const nameLength = directory.getUint16(at + 28, true)
    const offset = directory.getUint32(at + 42, true)
    if (at + 46 + nameLength > directory.byteLength) throw new ImportError('badZip')
    const name = textAt(directory, at + 46, nameLength)
    at += 46 + nameLength + directory.getUint16(at + 30, true) + directory.getUint16(at + 32, true)
    if (name.endsWith('/')) continue
    yield {
      name,
      async text() {
        const place = { file: name }
        if (unpacked > LARGEST || packed > LARGEST) {
          throw new ImportError('tooLarge', place, { megabytes: LARGEST / 1e6 })
        }
        if (flags & ENCRYPTED || (method !== STORED && method !== DEFLATED)) throw new ImportError('badZip', place)
        const head = await view(file, offset, offset + 30)
        if (head.byteLength < 30 || head.getUint32(0, true) !== LOCAL) throw new ImportError('badZip', place)
        const begin = offset + 30 + head.getUint16(26, true) + head.getUint16(28, true)
        const bytes = new Uint8Array(await file.slice(begin, begin + packed).arrayBuffer())
        return decoded(method === STORED ? bytes : inflated(bytes, unpacked, name), name)
      },
    }
  }
}

function inflated(bytes: Uint8Array, length: number, file: string): Uint8Array {
  try {
    // Into so much room and no more: what unpacks to more than it said is cut off, and is no JSON then.
    return inflateSync(bytes, { out: new Uint8Array(length) })
  } catch {
    throw new ImportError('badZip', { file })
  }
}

function decoded(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new ImportError('notText', { file }, { encoding: 'UTF-8' })
  }
}
