import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { inventedLibrary } from '../../scripts/seed/invent.ts'
import { angkaJson } from '../../utils/export/angka-json.ts'
import { exporters } from '../../utils/export/index.ts'

vi.setConfig({ testTimeout: 60_000 })

const scripts = join(import.meta.dirname, '../../scripts')
let folder: string
let backup: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'angka-cli-'))
  backup = join(folder, 'backup.json')
  writeFileSync(backup, (await Array.fromAsync(angkaJson.write(inventedLibrary({ articles: 12, seed: 1 })))).join(''))
})
afterAll(() => rmSync(folder, { recursive: true }))

const run = (script: 'export' | 'import', ...args: string[]) =>
  spawnSync(process.execPath, [join(scripts, `${script}.ts`), ...args], { encoding: 'utf8' })
const out = (name: string): string => join(folder, name)
const articlesOf = (file: string): object[] =>
  (JSON.parse(readFileSync(file, 'utf8')) as { articles: object[] }).articles

test('a backup in the same format, taken in again, is the same backup', () => {
  expect(run('export', backup, '--format', 'angka-json', '--out', out('copy.json'))).toMatchObject({ status: 0 })
  expect(run('import', out('copy.json'), '--out', out('back.json'))).toMatchObject({ status: 0 })
  expect(articlesOf(out('back.json'))).toEqual(articlesOf(backup))
})

test.each(exporters.map(({ id }) => id).filter(id => id !== 'angka-json'))(
  'writes %s, and says what it did',
  format => {
    const { status, stderr } = run('export', backup, '--format', format, '--out', out(`written.${format}`))
    expect(status).toBe(0)
    expect(stderr).toMatch(/^12 articles written to .*written\./)
    expect(readFileSync(out(`written.${format}`)).length).toBeGreaterThan(100)
  },
)

test('many notes are one text, or a zip where that is asked for', () => {
  run('export', backup, '--format', 'markdown', '--out', out('notes.zip'))
  expect(Object.keys(unzipSync(new Uint8Array(readFileSync(out('notes.zip')))))).toHaveLength(12)
  expect(run('export', backup, '--format', 'markdown').stdout.match(/^# /gm)).toHaveLength(12)
})

test.each(['web-annotation', 'hypothesis', 'readwise'])(
  '%s comes back with every article that has a highlight',
  format => {
    run('export', backup, '--format', format, '--out', out(`way.${format}`))
    expect(run('import', out(`way.${format}`), '--out', out(`way.${format}.json`))).toMatchObject({ status: 0 })
    const kept = (articlesOf(backup) as { canonicalUrl: string; highlights: unknown[] }[]).filter(
      ({ highlights }) => highlights.length > 0,
    )
    expect(
      (articlesOf(out(`way.${format}.json`)) as { canonicalUrl: string }[]).map(({ canonicalUrl }) => canonicalUrl),
    ).toEqual(kept.map(({ canonicalUrl }) => canonicalUrl))
  },
)

test('says what is wrong with a file and where, and leaves nothing behind', () => {
  writeFileSync(out('cut.json'), readFileSync(backup, 'utf8').slice(0, -100))
  for (const script of ['export', 'import'] as const) {
    const { status, stderr } = run(
      script,
      out('cut.json'),
      ...(script === 'export' ? ['--format', 'ris'] : []),
      '--out',
      out('none'),
    )
    expect(status).toBe(1)
    expect(stderr).toMatch(/^Line \d+: the file ends here in the middle: it was cut off\.\n$/)
  }
  expect(existsSync(out('none'))).toBe(false)
  expect(existsSync(out('none.unfinished'))).toBe(false)
})

test.each([
  [['nowhere.json', '--format', 'ris'], 1, /nowhere\.json: /],
  [['x.json', '--format', 'none'], 2, /There is no format "none"/],
  [[], 2, /^Usage: /],
])('export %j ends with %i and says why', (args, code, says) => {
  const { status, stderr } = run('export', ...args)
  expect(status).toBe(code)
  expect(stderr).toMatch(says)
})
