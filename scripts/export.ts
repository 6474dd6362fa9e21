/**
 * `npm run -s export -- BACKUP.json --format ID --out FILE`: writes a backup (Angka JSON) in any format of the extension, without
 * a browser. Where a format makes a zip of several articles, an --out that does not end in .zip gets one text instead. Without --out
 * it goes to standard output. What of the backup cannot be read is named on standard error; the exit code is then 1, and nothing is
 * left of a file that could not be finished.
 */
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { exporters, fileOf } from '../utils/export/index.ts'
import { backupReader } from '../utils/export/import/backup-reader.ts'
import { ImportError } from '../utils/export/import/problem.ts'
import type { ImportProblem } from '../utils/export/import/problem.ts'
import { englishWords, openFile, report } from './transfer-words.ts'

const USAGE = `Usage: npm run -s export -- BACKUP.json --format ID [--out FILE]
Formats: ${exporters.map(({ id }) => id).join(' ')}
`

function fail(message: string): never {
  process.stderr.write(message)
  process.exit(2)
}

function wishes(): { path: string; format: string; out: string | undefined } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { format: { type: 'string' }, out: { type: 'string' } },
    })
    const [path, ...others] = positionals
    if (path === undefined || others.length > 0 || values.format === undefined) fail(USAGE)
    return { path, format: values.format, out: values.out }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    fail(`${error.message}\n${USAGE}`)
  }
}

const { path, format, out } = wishes()
const exporter = exporters.find(({ id }) => id === format)
if (!exporter) fail(`There is no format "${format}".\n${USAGE}`)
const t = await englishWords()
try {
  const file = await openFile(path)
  const problems: ImportProblem[] = []
  const articles = await backupReader(file, problem => problems.push(problem)).count()
  const asText = out === undefined || !/\.zip$/i.test(out)
  const reader = { ...backupReader(file), count: () => Promise.resolve(articles) }
  const pieces = Readable.from(exporter.write(reader, { asText }), { objectMode: true })
  if (out === undefined) await pipeline(pieces, process.stdout, { end: false })
  else {
    // Under another name until it is whole.
    const unfinished = `${out}.unfinished`
    try {
      await pipeline(pieces, createWriteStream(unfinished))
      await rename(unfinished, out)
    } finally {
      await rm(unfinished, { force: true })
    }
    const { extension } = asText ? exporter : fileOf(exporter, articles)
    process.stderr.write(
      `${t('transfer.written', { count: articles, file: out, format: `${exporter.name}, .${extension}` })}\n`,
    )
  }
  report(problems, t)
  if (problems.length > 0) process.exitCode = 1
} catch (error) {
  if (error instanceof ImportError) report([error.problem], t)
  else if (error instanceof Error && 'code' in error) process.stderr.write(`${path}: ${error.message}\n`)
  else throw error
  process.exitCode = 1
}
