import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'

export type BrowserName = 'chrome' | 'chromium' | 'edge' | 'firefox'
/** What a browser is built on: which of the two packages it takes and how it is driven. */
export type Engine = 'chromium' | 'firefox'

export interface FoundBrowser {
  name: BrowserName
  engine: Engine
  /** Absolute path of the executable. */
  path: string
}

export const browserNames: readonly BrowserName[] = ['chrome', 'chromium', 'edge', 'firefox']

/** Where to look: taken from this machine unless a test says otherwise. */
export interface Machine {
  platform: NodeJS.Platform
  env: Record<string, string | undefined>
  home: string
  /** Whether there is a program at this path that answers. */
  runs: (file: string) => boolean
}

/** Gives the engine a browser is built on. */
export function engineOf(name: BrowserName): Engine {
  return name === 'firefox' ? 'firefox' : 'chromium'
}

/**
 * Gives the first browser found among the wanted ones, in their order, or null. `CHROME_PATH` (any browser of Chromium's
 * family) and `FIREFOX_PATH` go before what is installed; then come the usual names on `PATH` and the usual places.
 *
 * @throws an Error of one sentence when a path in the environment leads to nothing: a wish is not silently passed over.
 */
export function findBrowser(
  wanted: readonly BrowserName[] = browserNames,
  machine: Machine = thisMachine(),
): FoundBrowser | null {
  for (const name of wanted) {
    const found = named(name, machine) ?? installed(name, machine)
    if (found) return { name, engine: engineOf(name), path: found }
  }
  return null
}

function named(name: BrowserName, { env, runs }: Machine): string | undefined {
  const variable = engineOf(name) === 'firefox' ? 'FIREFOX_PATH' : 'CHROME_PATH'
  const file = env[variable]
  if (!file) return undefined
  if (!runs(file)) throw new Error(`${variable} is ${file}, but no browser starts there.`)
  return file
}

function installed(name: BrowserName, machine: Machine): string | undefined {
  const { platform, env, runs } = machine
  const p = platform === 'win32' ? path.win32 : path.posix
  const folders = (env.PATH ?? '').split(p.delimiter).filter(folder => p.isAbsolute(folder))
  const onPath = commands[name].flatMap(command => folders.map(folder => p.join(folder, command)))
  const candidates = platform === 'win32' || platform === 'darwin' ? usualPlaces(name, machine) : onPath
  return candidates.find(runs)
}

const commands: Record<BrowserName, string[]> = {
  chrome: ['google-chrome-stable', 'google-chrome'],
  chromium: ['chromium', 'chromium-browser'],
  edge: ['microsoft-edge-stable', 'microsoft-edge'],
  firefox: ['firefox', 'firefox-esr'],
}

function usualPlaces(name: BrowserName, { platform, env, home }: Machine): string[] {
  if (platform === 'darwin') {
    const bundle = { chrome: 'Google Chrome', chromium: 'Chromium', edge: 'Microsoft Edge', firefox: 'Firefox' }[name]
    const program = name === 'firefox' ? 'firefox' : bundle
    return ['/Applications', `${home}/Applications`].map(folder => `${folder}/${bundle}.app/Contents/MacOS/${program}`)
  }
  const tail = {
    chrome: 'Google\\Chrome\\Application\\chrome.exe',
    chromium: 'Chromium\\Application\\chrome.exe',
    edge: 'Microsoft\\Edge\\Application\\msedge.exe',
    firefox: 'Mozilla Firefox\\firefox.exe',
  }[name]
  return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    .filter(folder => folder !== undefined)
    .map(folder => path.win32.join(folder, tail))
}

function thisMachine(): Machine {
  return { platform: process.platform, env: process.env, home: homedir(), runs }
}

/** On Linux a name may be a stub that only tells of a snap; asked for its version, a browser answers and a stub fails. */
function runs(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
  } catch {
    return false
  }
  if (process.platform !== 'linux') return true
  const { status, stdout } = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 20_000 })
  return status === 0 && /\d\.\d/.test(stdout)
}
