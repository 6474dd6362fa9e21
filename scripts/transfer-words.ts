import { openAsBlob, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { createInstance } from 'i18next'
import { parse } from 'yaml'
import type { ImportFile } from '../utils/export/import/importer.ts'
import type { ImportProblem } from '../utils/export/import/problem.ts'
import { sentence } from '../utils/export/import/sentence.ts'
import type { Translate } from '../utils/export/import/sentence.ts'

/** The interface's English words, for what a command says. */
export async function englishWords(): Promise<Translate> {
  const text = readFileSync(join(import.meta.dirname, '../locales/en.yml'), 'utf8')
  const words = createInstance()
  await words.init({
    lng: 'en',
    resources: { en: { translation: parse(text) as Record<string, unknown> } },
    interpolation: { escapeValue: false },
  })
  return (key, values) => String(words.t(key, values ?? {}))
}

/** A file that is read in pieces. */
export async function openFile(path: string): Promise<ImportFile> {
  return Object.assign(await openAsBlob(path), { name: basename(path) })
}

/** So many problems are named; the rest is counted. */
const NAMED = 20

/** Says on standard error what could not be read. */
export function report(problems: ImportProblem[], t: Translate): void {
  for (const problem of problems.slice(0, NAMED)) process.stderr.write(`${sentence(problem, t)}\n`)
  if (problems.length > NAMED)
    process.stderr.write(`${t('transfer.moreProblems', { count: problems.length - NAMED })}\n`)
}
