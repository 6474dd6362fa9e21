import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Engine } from './browsers.ts'
import { root, runTool } from './tool.ts'

/** Where WXT puts each build, from the project's folder. */
export const outputs: Record<Engine, string> = {
  chromium: path.join('.output', 'chrome-mv3'),
  firefox: path.join('.output', 'firefox-mv3'),
}

/** The build in which a server of the tests stands in for the sources of rates; for readers there is the one without a mode. */
export type Mode = 'testing'

/** Where a build is, from the project's folder. */
export const outputOf = (engine: Engine, mode?: Mode): string => outputs[engine] + (mode ? `-${mode}` : '')

/** What a build is made of. */
const sources = ['components', 'entrypoints', 'locales', 'public', 'utils', 'wxt.config.ts', 'package-lock.json']

/**
 * Builds the extension for a browser.
 *
 * @returns the absolute path of the build's folder
 * @throws an Error when the build fails: what the build said of it, and a sentence
 */
export async function build(engine: Engine, mode?: Mode): Promise<string> {
  const state = stateOfSources()
  console.error(`Building Angka for ${engine === 'firefox' ? 'Firefox' : 'Chrome'}${mode ? ` (${mode})` : ''} …`)
  const args = ['build', ...(engine === 'firefox' ? ['-b', 'firefox'] : []), ...(mode ? ['--mode', mode] : [])]
  const { code, stdout } = await runTool('wxt', args, { capture: true })
  if (code !== 0) throw new Error(`${stdout}\nThe build failed.`)
  const folder = path.join(root, outputOf(engine, mode))
  writeFileSync(stampOf(folder), state)
  return folder
}

/** Like {@link build}, but does nothing when the last build was made of the same files. */
export async function ensureBuild(engine: Engine, mode?: Mode): Promise<string> {
  const folder = path.join(root, outputOf(engine, mode))
  const stamp = stampOf(folder)
  const isThere = existsSync(path.join(folder, 'manifest.json')) && existsSync(stamp)
  return isThere && readFileSync(stamp, 'utf8') === stateOfSources() ? folder : build(engine, mode)
}

/** Beside the build and not in it, where it would become a part of the package. */
const stampOf = (folder: string) => `${folder}.sources`

/** A hash over name, size and time of every source file: enough to see a change, without reading a megabyte of rates. */
function stateOfSources(): string {
  const hash = createHash('sha256')
  for (const source of sources) {
    const start = path.join(root, source)
    const below = statSync(start).isDirectory()
      ? readdirSync(start, { recursive: true, encoding: 'utf8' }).sort()
      : ['']
    for (const file of below) {
      const { size, mtimeMs } = statSync(path.join(start, file))
      hash.update(`${source}/${file} ${size} ${mtimeMs}\n`)
    }
  }
  return hash.digest('hex')
}
