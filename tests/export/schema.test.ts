import { readFileSync } from 'node:fs'
import { toJsonSchema } from '@valibot/to-json-schema'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { angkaJson } from '../../utils/export/angka-json.ts'
import { fileShape } from '../../utils/export/import/shapes.ts'
import { emptyLibrary } from '../library/in-memory.ts'
import { articleDraft, highlightDraft } from '../library/invented.ts'
import { entries } from '../library/imports/generated.ts'
import { written } from './invented.ts'

const FILE = new URL('../../docs/angka-json.schema.json', import.meta.url)
const HEAD = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Angka JSON, version 1',
  description:
    'A reader’s whole library as Angka writes and reads it. Times are ISO 8601 with their zone; ids are UUIDs.',
}

const ajv = new Ajv({ allErrors: true, strict: false })
const validate = ajv.compile(JSON.parse(readFileSync(FILE, 'utf8')) as object)
const problems = (text: string): unknown => (validate(JSON.parse(text)) ? [] : validate.errors)

test('the schema in the repository is that of what is read', async () => {
  const schema = toJsonSchema(fileShape, { errorMode: 'ignore', typeMode: 'input' })
  await expect(`${JSON.stringify({ ...HEAD, ...schema, ...HEAD }, null, 2)}\n`).toMatchFileSnapshot(FILE.pathname)
})

test('what is written is valid by it, to another program’s reading of it', async () => {
  await fc.assert(
    fc.asyncProperty(entries, async generated => {
      expect(problems(await written(angkaJson, generated))).toEqual([])
    }),
    { numRuns: 30 },
  )
})

test('so is a library with corrections, drafts and a trash', async () => {
  const library = emptyLibrary()
  const { canonicalUrl } = articleDraft()
  await library.addHighlight(articleDraft(), highlightDraft())
  await library.correct(canonicalUrl, { title: 'x', published: null })
  await library.correctFigure(canonicalUrl, 'kabar.example', { reach: 'site', which: 'AUD', currency: null })
  await library.saveDraft(canonicalUrl, { note: 'x', highlight: highlightDraft() })
  const [id] = await library.ids()
  await library.removeArticle(id!)
  const text = (await Array.fromAsync(angkaJson.write(library.reader()))).join('')
  expect(JSON.parse(text)).toMatchObject({ corrections: [{}], figureCorrections: [{}], drafts: [{}], trash: [{}] })
  expect(problems(text)).toEqual([])
})

test('so is what its reader chose', async () => {
  const choices = {
    settings: { homes: ['IDR'], colourNames: { pink: 'sumber' }, language: 'id', keepText: true },
    verdicts: [{ where: 'https://kabar.example/a', of: 'page' as const, isRead: false }],
    figuresTable: { columns: ['value'], currency: null },
  }
  const library = { ...emptyLibrary().reader(), choices: () => Promise.resolve(choices) }
  const text = (await Array.fromAsync(angkaJson.write(library))).join('')
  expect(JSON.parse(text)).toEqual({ format: 'angka', version: 1, articles: [], choices })
  expect(problems(text)).toEqual([])
})

test.each([
  ['another format', { format: 'other', version: 1, articles: [] }],
  ['no version', { format: 'angka', articles: [] }],
  ['an article without an address', { format: 'angka', version: 1, articles: [{ id: 'a' }] }],
])('%s is not', (_, file) => {
  expect(validate(file)).toBe(false)
})
