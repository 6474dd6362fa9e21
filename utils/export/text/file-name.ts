import { clean } from './plain.ts'

/** Most systems allow a name of 255 bytes; date, format and a number behind a second copy need some of them. */
const TITLE_BYTES = 150

// Not allowed on Windows, or with a meaning on a command line, in a link between notes or in a URL.
const FORBIDDEN = /["#%&*/:<>?[\\\]^`{|}~]+/g
// Control and format characters: among them those that turn the direction of text, and so could hide an extension.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu

function shortened(title: string): string {
  const encoder = new TextEncoder()
  let kept = ''
  let bytes = 0
  for (const { segment } of new Intl.Segmenter('und').segment(title)) {
    bytes += encoder.encode(segment).length
    if (bytes > TITLE_BYTES) break
    kept += segment
  }
  return kept
}

// Names of devices on Windows, with whatever extension.
const DEVICE = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(?=$|\.|\s)/i

/** A title as far as it can be a file's name on every system, without an extension; empty where nothing of it can. */
export function safeName(title: string): string {
  const plain = clean(title).normalize('NFC').replace(INVISIBLE, ' ').replace(FORBIDDEN, ' ').replace(/\s+/g, ' ')
  // A leading dot hides a file; Windows drops one at the end.
  let name = shortened(plain.replace(/^[\s.-]+/, ''))
  while (/[\s.]$/.test(name)) name = name.slice(0, -1)
  return name.replace(DEVICE, '_$&')
}

/**
 * A file's name for an export, right on every system: "angka 2026-11-24 csv-figures.csv".
 *
 * @param scope the title of the one article that is exported; undefined for the library
 * @param date the day of the export, YYYY-MM-DD in the reader's own zone
 */
export function fileName(exporter: { id: string; extension: string }, scope: string | undefined, date: string): string {
  return `${safeName(scope ?? '') || 'angka'} ${date} ${exporter.id}.${exporter.extension}`
}

/** Names of files in one folder, each once, in letters of any case: "Beras.md", "Beras 2.md". */
export function uniqueNames(extension: string): (title: string) => string {
  const taken = new Set<string>()
  return title => {
    const name = safeName(title) || 'angka'
    let unique = name
    for (let copy = 2; taken.has(unique.toLowerCase()); copy++) unique = `${name} ${copy}`
    taken.add(unique.toLowerCase())
    return `${unique}.${extension}`
  }
}
