import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Engine } from './browsers.ts'
import { build, ensureBuild, outputs } from './build.ts'
import { ensureBrowser } from './install-browser.ts'
import { ensureOracles } from './install-oracles.ts'
import { countReport, sum, tallyOf } from './tally.ts'
import type { Tally, VitestReport } from './tally.ts'
import { runTool } from './tool.ts'
import type { Tool } from './tool.ts'

interface Step {
  name: string
  heading: string
  run: () => Promise<Tally>
  /** Left to continuous integration, and to whoever asks for it with `--all` or `--only`. */
  isLong?: true
}

/** Everything that must hold, the quick and the telling first. */
const steps: Step[] = [
  { name: 'format', heading: 'Format', run: () => one('format', 'prettier', ['--check', '.']) },
  { name: 'prepare', heading: 'Types of the build', run: () => one('prepare', 'wxt', ['prepare']) },
  { name: 'lint', heading: 'Lint', run: () => one('lint', 'eslint', ['.']) },
  { name: 'types', heading: 'Types', run: () => one('types', 'tsc', ['--noEmit']) },
  { name: 'unit', heading: 'Unit and browser tests', run: () => vitest('unit', ['unit', 'browser']) },
  { name: 'build', heading: 'Build for Chrome and Firefox', run: buildBoth },
  { name: 'validate', heading: 'Validate both packages', run: validate },
  { name: 'e2e', heading: 'End-to-end tests in Chromium and Firefox', run: () => e2e('e2e') },
  { name: 'long', heading: 'The longer end-to-end tests', run: () => e2e('long'), isLong: true },
  { name: 'oracles', heading: 'Exports, read by other programs', run: oracles, isLong: true },
]

/**
 * web-ext checks for Firefox alone. Of the package for Chrome these say no more than that it is not for Firefox, which has
 * a package of its own; everything else must hold there too.
 */
const onlyForFirefox = new Set(['ADDON_ID_REQUIRED', 'BACKGROUND_SERVICE_WORKER_NOFALLBACK'])

async function one(name: string, tool: Tool, args: string[]): Promise<Tally> {
  const { code } = await runTool(tool, args)
  return tallyOf(name, code === 0)
}

async function vitest(name: string, projects: string[]): Promise<Tally> {
  const folder = await mkdtemp(path.join(tmpdir(), 'angka-test-'))
  const file = path.join(folder, 'report.json')
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
    const { code } = await runTool('vitest', ['run', ...projects.flatMap(each => ['--project', each]), ...reporters])
    const report = existsSync(file) ? (JSON.parse(await readFile(file, 'utf8')) as VitestReport) : null
    return countReport(name, report, code)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Builds what has changed first: nobody should test yesterday's build. Those with a server for the sources are made here only. */
async function e2e(project: string): Promise<Tally> {
  for (const engine of ['chromium', 'firefox'] as const) {
    await ensureBuild(engine)
    await ensureBuild(engine, 'testing')
  }
  return vitest(project, [project])
}

async function oracles(): Promise<Tally> {
  ensureOracles()
  return vitest('oracles', ['oracles'])
}

async function buildBoth(): Promise<Tally> {
  const held = async (name: string, engine: Engine) => {
    await build(engine)
    return tallyOf(name, true)
  }
  return sum([
    await guarded('build for Chrome', () => held('build for Chrome', 'chromium')),
    await guarded('build for Firefox', () => held('build for Firefox', 'firefox')),
  ])
}

interface LintMessage {
  code: string
  message: string
  file?: string
}

interface LintReport {
  errors: LintMessage[]
  warnings: LintMessage[]
}

async function validate(): Promise<Tally> {
  return sum([
    await guarded('validate', () => validateOne('Chrome', outputs.chromium, onlyForFirefox)),
    await guarded('validate', () => validateOne('Firefox', outputs.firefox, new Set())),
  ])
}

async function validateOne(browser: string, folder: string, excepted: ReadonlySet<string>): Promise<Tally> {
  const args = ['lint', '--source-dir', folder, '--output', 'json', '--no-config-discovery', '--no-input']
  const { stdout } = await runTool('web-ext', args, { capture: true })
  if (stdout.trim() === '') throw new Error(`web-ext ended without a report for ${browser}`)
  const report = JSON.parse(stdout) as LintReport
  const errors = report.errors.filter(({ code }) => !excepted.has(code))
  for (const { code, file, message } of [...errors, ...report.warnings])
    console.log(`  ${code} ${file ?? ''}: ${message}`)
  const result = `web-ext lint for ${browser}: ${errors.length} errors, ${report.warnings.length} warnings`
  console.log(result)
  return tallyOf(result, errors.length === 0, report.warnings.length > 0 ? [result] : [])
}

/** Makes sure of both browsers and tells the tests where they are. */
async function provideBrowsers(): Promise<void> {
  process.env.CHROME_PATH = (await ensureBrowser(['chrome', 'chromium', 'edge'])).path
  process.env.FIREFOX_PATH = (await ensureBrowser(['firefox'])).path
}

/** A step that breaks is one test that failed; the steps after it run all the same. */
async function guarded(name: string, run: () => Promise<Tally>): Promise<Tally> {
  try {
    return await run()
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    console.error(message)
    return tallyOf(`${name}: ${message.trim().split('\n').at(-1)}`, false)
  }
}

const { values } = parseArgs({ options: { only: { type: 'string' }, all: { type: 'boolean', default: false } } })
const wanted = values.only?.split(',')
const unknown = wanted?.filter(name => !steps.some(step => step.name === name)) ?? []
if (unknown.length > 0) {
  console.error(`There is no step ${unknown.join(', ')}; the steps are ${steps.map(step => step.name).join(', ')}.`)
  process.exit(1)
}
const chosen = steps.filter(step => wanted?.includes(step.name) ?? (values.all || !step.isLong))
const tallies: Tally[] = []
if (chosen.some(step => ['unit', 'e2e', 'long'].includes(step.name))) {
  const provided = await guarded('browsers', async () => {
    await provideBrowsers()
    return sum([])
  })
  tallies.push(provided)
}
for (const step of chosen) {
  console.log(`\n── ${step.heading} ──\n`)
  tallies.push(await guarded(step.name, step.run))
}

const { passed, failed, failures, notes } = sum(tallies)
if (notes.length > 0) console.log(`\nTo note:\n${notes.map(note => `  ${note}`).join('\n')}`)
if (failures.length > 0) console.log(`\nFailed:\n${failures.map(failure => `  ${failure}`).join('\n')}`)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
