/**
 * `npm run -s import -- FILE --out BACKUP.json [--format ID]`: takes a file of any kind that the extension takes in, and writes it
 * as a backup (Angka JSON), without a browser. What cannot be read is named on standard error, and the exit code is 1 where
 * nothing could be, or the file ends before its time; nothing is written then.
 */
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { angkaJson } from '../utils/export/angka-json.ts'
import type { BesideRecord, LibraryEntry } from '../utils/export/exporter.ts'
import { importerFor, importers } from '../utils/export/import/index.ts'
import type { IncomingEntry } from '../utils/export/import/index.ts'
import { ImportError } from '../utils/export/import/problem.ts'
import type { ImportProblem } from '../utils/export/import/problem.ts'
import type { Choices } from '../utils/export/import/shapes.ts'
import { joined, merge } from '../utils/library/imports/merge.ts'
import { englishWords, openFile, report } from './transfer-words.ts'

const USAGE = `Usage: npm run -s import -- FILE --out BACKUP.json [--format ID]
Formats: ${importers.map(({ id }) => id).join(' ')}
`

function fail(message: string): never {
  process.stderr.write(message)
  process.exit(2)
}

function wishes(): { path: string; format: string | undefined; out: string } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { format: { type: 'string' }, out: { type: 'string' } },
    })
    const [path, ...others] = positionals
    if (path === undefined || others.length > 0 || values.out === undefined) fail(USAGE)
    return { path, format: values.format, out: values.out }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    fail(`${error.message}\n${USAGE}`)
  }
}

/** Entries as articles of a new library: one for each address, in the order of the file. */
function merged(entries: IncomingEntry[]): LibraryEntry[] {
  const at = new Date().toISOString()
  const elsewhere = new Set<string>()
  return [...Map.groupBy(entries, ({ article }) => article.canonicalUrl).values()].map(group => {
    const { entry, highlights } = merge(joined(group), { elsewhere, at, newId: () => crypto.randomUUID() })
    for (const { id } of highlights) elsewhere.add(id)
    return entry
  })
}

const { path, format, out } = wishes()
const chosen = importers.find(({ id }) => id === format)
if (format !== undefined && !chosen) fail(`There is no format "${format}".\n${USAGE}`)
const t = await englishWords()
try {
  const file = await openFile(path)
  const importer = chosen ?? (await importerFor(file))
  const incoming: IncomingEntry[] = []
  const beside: BesideRecord[] = []
  const problems: ImportProblem[] = []
  let choices: Choices | undefined
  for await (const piece of importer.read(file)) {
    if (piece.kind === 'entry') incoming.push(piece.entry)
    else if (piece.kind === 'beside') beside.push(piece.beside)
    else if (piece.kind === 'choices') choices = piece.choices
    else problems.push(piece.problem)
  }
  report(problems, t)
  const entries = merged(incoming)
  if (entries.length + beside.length === 0 && problems.length > 0) process.exitCode = 1
  else {
    const library = {
      count: () => Promise.resolve(entries.length),
      entries: () => Readable.from(entries) as AsyncIterable<LibraryEntry>,
      beside: () => Readable.from(beside) as AsyncIterable<BesideRecord>,
      choices: () => Promise.resolve(choices),
    }
    const unfinished = `${out}.unfinished`
    try {
      await pipeline(Readable.from(angkaJson.write(library), { objectMode: true }), createWriteStream(unfinished))
      await rename(unfinished, out)
    } finally {
      await rm(unfinished, { force: true })
    }
    process.stderr.write(`${t('transfer.written', { count: entries.length, file: out, format: importer.name })}\n`)
  }
} catch (error) {
  if (error instanceof ImportError) report([error.problem], t)
  else if (error instanceof Error && 'code' in error) process.stderr.write(`${path}: ${error.message}\n`)
  else throw error
  process.exitCode = 1
}
