import * as v from 'valibot'
import type { BesideRecord } from '../exporter.ts'
import type { FigureRecord } from '../../library/records.ts'
import type { Importer, ImportPiece, IncomingArticle, IncomingHighlight } from './importer.ts'
import { ImportError } from './problem.ts'
import type { ImportPlace, ImportProblem } from './problem.ts'
import { jsonElements, parsed } from './reading/json-elements.ts'
import { textOf } from './reading/text.ts'
import { articleShape, besideShapes, choicesShape, figureShape, highlightShape } from './shapes.ts'

/** The newest version of the format that this reads. */
const VERSION = 1

/** So much of what was found is told. */
const TOLD = 60

type Table = BesideRecord['table']
const isTable = (name: string): name is Table => Object.hasOwn(besideShapes, name)

/** The first thing about a record that is not as it should be. */
export function wrong(issues: v.BaseIssue<unknown>[], at: ImportPlace, what: string): ImportProblem {
  const [issue] = issues
  const field = issue?.path?.map(({ key }) => String(key)).join('.') ?? ''
  if (/^(?:url|canonicalUrl|aliases)/.test(field)) return { code: 'noAddress', at }
  const found = issue?.received ?? ''
  if (found === 'undefined') return { code: 'missing', at, values: { what, field } }
  return { code: 'wrongType', at, values: { what, field, found: found.slice(0, TOLD) } }
}

/** Times that are compared as texts are all in one zone. */
const inUtc = <T extends { created: string; updated: string }>(record: T): T => ({
  ...record,
  created: new Date(record.created).toISOString(),
  updated: new Date(record.updated).toISOString(),
})

function* article(said: unknown, at: ImportPlace): Generator<ImportPiece> {
  const found = v.safeParse(articleShape, said)
  if (!found.success) {
    yield { kind: 'unreadable', problem: wrong(found.issues, at, 'article') }
    return
  }
  const { highlights = [], figures = [] } = said as { highlights?: unknown; figures?: unknown }
  const kept: IncomingHighlight[] = []
  for (const each of Array.isArray(highlights) ? (highlights as unknown[]) : []) {
    const one = v.safeParse(highlightShape, each)
    if (one.success) kept.push({ ...inUtc(one.output), own: true })
    else yield { kind: 'unreadable', problem: wrong(one.issues, at, 'highlight') }
  }
  const numbers: FigureRecord[] = []
  for (const each of Array.isArray(figures) ? (figures as unknown[]) : []) {
    const one = v.safeParse(figureShape, each)
    if (one.success) numbers.push(one.output)
    else yield { kind: 'unreadable', problem: wrong(one.issues, at, 'figure') }
  }
  const whole = inUtc(found.output) as IncomingArticle
  yield { kind: 'entry', entry: { article: whole, highlights: kept, figures: numbers, whole: true }, at }
}

function beside(table: Table, said: unknown, at: ImportPlace): ImportPiece {
  const found = v.safeParse(besideShapes[table], said)
  if (!found.success) return { kind: 'unreadable', problem: wrong(found.issues, at, table) }
  return { kind: 'beside', beside: { table, record: inUtc(found.output) } as BesideRecord, at }
}

function choices(said: unknown, at: ImportPlace): ImportPiece {
  const found = v.safeParse(choicesShape, said)
  if (!found.success) return { kind: 'unreadable', problem: wrong(found.issues, at, 'choices') }
  return { kind: 'choices', choices: found.output, at }
}

/** Everything of a library, as Angka itself writes it. */
export const angkaJson: Importer = {
  id: 'angka-json',
  name: 'Angka JSON',
  recognises: ({ start, end }) => /"format"\s*:\s*"angka"/.test(start) || /"format"\s*:\s*"angka"/.test(end),
  async *read(file, options) {
    let isAngka = false
    // Records, and what stands at the top beside their lists.
    const isWanted = ([name, place, ...deeper]: string[]): boolean =>
      name !== undefined && deeper.length === 0 && (place !== undefined || !(name === 'articles' || isTable(name)))
    const elements = jsonElements(textOf(file, options), isWanted)
    for await (const { path, text, line, item } of elements) {
      const [name = '', place] = path
      const at = { line, ...(item > 0 && { item }) }
      const said = parsed(text)
      if (name === 'format') {
        if (said !== 'angka') throw new ImportError('notThisFormat', at, { format: 'Angka JSON' })
        isAngka = true
      } else if (name === 'version') {
        if (!Number.isInteger(said)) throw new ImportError('notThisFormat', at, { format: 'Angka JSON' })
        if ((said as number) > VERSION) throw new ImportError('newerVersion', at, { version: said as number })
      } else if (name === 'choices' && place === undefined) yield choices(said, at)
      else if (place === '*' && said === undefined) yield { kind: 'unreadable', problem: { code: 'notJson', at } }
      else if (place === '*' && name === 'articles') yield* article(said, at)
      else if (place === '*' && isTable(name)) yield beside(name, said, at)
    }
    if (!isAngka) throw new ImportError('notThisFormat', {}, { format: 'Angka JSON' })
  },
}
