import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { importers } from '../../utils/export/import/index.ts'
import type { Importer } from '../../utils/export/import/index.ts'

const root = new URL('../../', import.meta.url)
const folder = new URL('utils/export/import/', root)

const isImporter = (value: unknown): value is Importer =>
  typeof value === 'object' && value !== null && 'read' in value && 'recognises' in value

/** Files with an importer: the others of the folder are what importers share. */
const files = await Promise.all(
  readdirSync(folder, { withFileTypes: true })
    .filter(file => file.isFile() && file.name !== 'index.ts')
    .map(async ({ name }) => {
      const exported = Object.values((await import(new URL(name, folder).href)) as Record<string, unknown>)
      return { name, found: exported.filter(isImporter) }
    }),
)
const withImporter = files.filter(({ found }) => found.length > 0)

test.each(withImporter)(
  'utils/export/import/$name holds one importer, registered under the name of the file',
  ({ name, found }) => {
    expect(found, `${name} must export exactly one Importer`).toHaveLength(1)
    expect(importers, `add the importer of ${name} to the list in utils/export/import/index.ts`).toContain(found[0])
    expect(found[0]!.id, `the id of the importer in ${name} must be the name of the file`).toBe(basename(name, '.ts'))
  },
)

test('the list has no importer twice and none from elsewhere', () => {
  expect(importers.map(({ id }) => `${id}.ts`).toSorted()).toEqual(withImporter.map(({ name }) => name).toSorted())
})

test.each(importers.map(({ id, name }) => [id, name]))('%s has a test that names it', (id, name) => {
  const tests = readdirSync(new URL('tests/export/import/', root))
  const texts = tests.map(file => readFileSync(new URL(`tests/export/import/${file}`, root), 'utf8'))
  expect(
    texts.some(text => text.includes(`import/${id}.ts`)),
    `write a test of ${name} in tests/export/import/`,
  ).toBe(true)
})

test.each(['README.md', 'docs/formats.md'])('each has a row in %s', file => {
  expect(existsSync(new URL(file, root))).toBe(true)
  const text = readFileSync(new URL(file, root), 'utf8')
  const [, section = ''] = text.split(/^#+ Imports/m)
  for (const { id, name } of importers) expect(section, `add a row for ${name} (\`${id}\`)`).toContain(`\`${id}\``)
})
