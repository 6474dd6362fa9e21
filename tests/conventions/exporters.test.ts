import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, test } from 'vitest'
import type { Exporter } from '../../utils/export/exporter.ts'
import { exporters } from '../../utils/export/index.ts'

const root = new URL('../../', import.meta.url)
const folder = new URL('utils/export/', root)

// The door and the contract; what exporters share is in utils/export/text/.
const NO_EXPORTERS = ['index.ts', 'exporter.ts']

const files = readdirSync(folder, { withFileTypes: true })
  .filter(file => file.isFile() && !NO_EXPORTERS.includes(file.name))
  .map(file => file.name)

const isExporter = (value: unknown): value is Exporter =>
  typeof value === 'object' && value !== null && 'write' in value && 'mediaType' in value

test.each(files)('utils/export/%s holds one exporter, registered under the name of the file', async file => {
  const exported = Object.values((await import(new URL(file, folder).href)) as Record<string, unknown>)
  const found = exported.filter(isExporter)
  expect(found, `${file} must export exactly one Exporter`).toHaveLength(1)
  const [exporter] = found
  expect(exporters, `add the exporter of ${file} to the list in utils/export/index.ts`).toContain(exporter)
  expect(exporter?.id, `the id of the exporter in ${file} must be the name of the file`).toBe(basename(file, '.ts'))
})

test('the list has no exporter twice and none from elsewhere', () => {
  const ids = exporters.map(exporter => `${exporter.id}.ts`)
  expect(ids.toSorted(), 'each exporter stands once in the list, and has a file in utils/export/').toEqual(
    files.toSorted(),
  )
})

test.each(exporters.map(exporter => [exporter.id, exporter] as const))('%s says what it writes', (_, exporter) => {
  expect(exporter.name).not.toBe('')
  expect(exporter.extension).toMatch(/^[a-z\d]+$/)
  expect(exporter.mediaType).toMatch(/^[a-z]+\/[a-z\d.+-]+(?:;[a-z]+=[a-z\d-]+)*$/)
})

test.each(exporters.map(exporter => exporter.id))('%s has a test', id => {
  // Both CSVs have one between them.
  const names = [id, id.split('-')[0] ?? id].map(name => `tests/export/${name}.test.ts`)
  expect(
    names.some(name => existsSync(new URL(name, root))),
    `write ${names[0]}: an example that can be read, and a property with another reader's help`,
  ).toBe(true)
})

test('each has a row under "Exports" in the README, where there is one', () => {
  const readme = new URL('README.md', root)
  const text = existsSync(readme) ? readFileSync(readme, 'utf8') : ''
  const [, ...after] = text.split(/^#+ Exports$/m)
  if (after.length === 0) return
  const [section = ''] = (after[0] ?? '').split(/^#+ /m)
  for (const { id, name } of exporters) {
    expect(section, `add a row for ${name} (\`${id}\`) to the table of exports in the README`).toContain(`\`${id}\``)
  }
})
