import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline/promises'
import { Browser, detectBrowserPlatform, getInstalledBrowsers, install, resolveBuildId } from '@puppeteer/browsers'
import { browserNames, engineOf, findBrowser } from './browsers.ts'
import type { BrowserName, Engine, FoundBrowser } from './browsers.ts'

const debianPackage: Record<Engine, string> = { chromium: 'chromium', firefox: 'firefox-esr' }
/** Without them the Japanese and Chinese demo articles are rows of boxes in a screenshot. */
const debianFonts = ['fonts-noto-core', 'fonts-noto-cjk']

/** Where `@puppeteer/browsers` keeps what it downloads; shared with other projects that use it. */
const downloads = process.env.PUPPETEER_CACHE_DIR ?? path.join(homedir(), '.cache', 'puppeteer')

/**
 * Gives a browser among the wanted ones; installs one only where none is found. On Debian as root that is the
 * distribution's package (asked for first on a terminal), elsewhere a download by `@puppeteer/browsers`.
 *
 * @throws an Error of one sentence that says what to install, where neither works
 */
export async function ensureBrowser(wanted: readonly BrowserName[] = browserNames): Promise<FoundBrowser> {
  const found = findBrowser(wanted) ?? (await downloaded(wanted))
  if (found) return found
  const name = wanted[0] ?? 'chromium'
  const engine = engineOf(name)
  if (isDebianRoot()) {
    // Debian has no Chrome and no Edge: what was asked for by name is not replaced by something else.
    if (wanted.includes(engine)) {
      await installOnDebian(engine)
      const installed = findBrowser(wanted)
      if (installed) return installed
    }
  } else if (name !== 'edge') {
    const installed = await download(name, engine)
    if (installed) return installed
  }
  const variable = engine === 'firefox' ? 'FIREFOX_PATH' : 'CHROME_PATH'
  throw new Error(`No ${wanted.join(', ')} was found: install one, or set ${variable} to where it is.`)
}

async function installOnDebian(engine: Engine): Promise<void> {
  const packages = [debianPackage[engine], ...(hasCjkFonts() ? [] : debianFonts)]
  if (process.stdin.isTTY && process.stdout.isTTY) {
    const terminal = createInterface({ input: process.stdin, output: process.stdout })
    const answer = await terminal.question(`No browser was found. Install ${packages.join(', ')} with apt-get? [Y/n] `)
    terminal.close()
    if (!/^(?:y|yes)?$/i.test(answer.trim())) return
  } else {
    console.log(`No browser was found; installing ${packages.join(', ')} with apt-get …`)
  }
  aptInstall(packages)
}

/** Installs packages of Debian. */
export function aptInstall(packages: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const args of [
    ['update', '-q'],
    ['install', '-q', '-y', '--no-install-recommends', ...packages],
  ]) {
    const { status } = spawnSync('apt-get', args, { stdio: ['ignore', 'inherit', 'inherit'], env })
    if (status !== 0) throw new Error(`apt-get ${args[0]} failed; install ${packages[0]} by hand and run this again.`)
  }
}

/** Debian and what is made of it; not Ubuntu, where the package of either browser only leads to a snap. */
export function isDebianRoot(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  const release = releaseFile()
  const value = (key: string) => new RegExp(`^${key}="?([^"\n]*)`, 'm').exec(release)?.[1]?.split(' ') ?? []
  const family = [...value('ID'), ...value('ID_LIKE')]
  return family.includes('debian') && !family.includes('ubuntu')
}

function releaseFile(): string {
  try {
    return readFileSync('/etc/os-release', 'utf8')
  } catch {
    return '' // A system that does not say what it is, is not Debian.
  }
}

function hasCjkFonts(): boolean {
  const { status, stdout } = spawnSync('fc-list', [':lang=ja', 'family'], { encoding: 'utf8' })
  return status === 0 && stdout.trim() !== ''
}

const downloadable: Record<Engine, { browser: Browser; name: BrowserName }> = {
  chromium: { browser: Browser.CHROME, name: 'chrome' },
  firefox: { browser: Browser.FIREFOX, name: 'firefox' },
}

async function downloaded(wanted: readonly BrowserName[]): Promise<FoundBrowser | null> {
  const there = await getInstalledBrowsers({ cacheDir: downloads })
  for (const engine of new Set(wanted.filter(name => name !== 'edge').map(engineOf))) {
    const build = there.find(each => each.browser === downloadable[engine].browser)
    if (build) return { name: downloadable[engine].name, engine, path: build.executablePath }
  }
  return null
}

async function download(wanted: BrowserName, engine: Engine): Promise<FoundBrowser | null> {
  const { browser, name } = downloadable[engine]
  const platform = detectBrowserPlatform()
  if (!platform) return null
  console.log(`No ${wanted} was found; downloading ${name} to ${downloads} …`)
  try {
    const buildId = await resolveBuildId(browser, platform, 'stable')
    const asRoot = process.platform === 'linux' && process.getuid?.() === 0
    const build = await install({ browser, buildId, platform, cacheDir: downloads, installDeps: asRoot })
    return { name, engine, path: build.executablePath }
  } catch (error) {
    console.error(`The download failed: ${error instanceof Error ? error.message : String(error)}`)
    return null
  }
}
