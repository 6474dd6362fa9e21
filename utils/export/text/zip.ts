import { deflateSync, strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate'

/** So many files a zip without its 64-bit extension can name. */
const MOST_FILES = 65_535
/** Days that a zip can give its files: DOS counts from 1980 to 2107. */
const FIRST_DAY = Date.UTC(1980, 0, 2)
const LAST_DAY = Date.UTC(2099, 0, 1)
/** Most of what a higher level would gain, in half its time. */
const LEVEL = 4

/** A file that is there as a whole is compressed as one: what a stream of pieces needs costs more than a note is worth. */
class WholeFile extends ZipPassThrough {
  constructor(name: string) {
    super(name)
    this.compression = 8
  }

  protected override process(bytes: Uint8Array, isLast: boolean): void {
    this.ondata(null, deflateSync(bytes, { level: LEVEL }), isLast)
  }
}

/** A zip that is handed out in pieces while it is written. */
export interface ZipWriter {
  /** Adds a whole file, last changed at an ISO 8601 time. */
  add(name: string, text: string, changed: string): void
  /** Begins a file that is written in pieces; several may be open, each waits in memory for the one before it. */
  open(name: string, changed: string): { write(text: string): void; close(): void }
  end(): void
  /** The bytes since it was last asked. */
  taken(): Uint8Array
}

export function zipWriter(): ZipWriter {
  let pieces: Uint8Array[] = []
  let files = 0
  let failure: Error | null = null
  const zip = new Zip((error, piece) => {
    failure = error ?? failure
    pieces.push(piece)
  })

  const begin = <File extends ZipPassThrough | ZipDeflate>(file: File, changed: string): File => {
    files += 1
    if (files > MOST_FILES) throw new Error(`A zip holds ${MOST_FILES} files at most; export a part of the library`)
    const time = Date.parse(changed)
    file.mtime = new Date(Math.min(Math.max(Number.isNaN(time) ? FIRST_DAY : time, FIRST_DAY), LAST_DAY))
    zip.add(file)
    return file
  }

  return {
    add(name, text, changed) {
      begin(new WholeFile(name), changed).push(strToU8(text), true)
    },
    open(name, changed) {
      const file = begin(new ZipDeflate(name, { level: LEVEL }), changed)
      return { write: text => file.push(strToU8(text)), close: () => file.push(new Uint8Array(0), true) }
    },
    end: () => zip.end(),
    taken() {
      if (failure) throw failure
      const bytes = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0))
      let at = 0
      for (const piece of pieces) {
        bytes.set(piece, at)
        at += piece.length
      }
      pieces = []
      return bytes
    },
  }
}
