// The first step of `npm start` and `npm test`, written for the oldest Node.js we promise to start on and with nothing
// but what Node.js brings: it may run before a single package is there.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const OLDEST_NODE = 20
/** Node.js runs TypeScript as it stands from here on; the dev dependency `node` brings it. */
const TYPESCRIPT_NODE = 24

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const modules = join(root, 'node_modules')
const stamp = join(modules, '.angka-lock')

class Refusal extends Error {}

/**
 * Installs the packages where they are missing or are not those of package-lock.json, then runs a TypeScript file under
 * the Node.js that came with them. Ends this process with the exit code of that file, or with 1 and one sentence.
 *
 * @param {string} script path of the TypeScript file, from the project's root
 * @param {string[]} [args] its arguments
 */
export async function run(script, args = process.argv.slice(2)) {
  try {
    if (majorOf(process.version) < OLDEST_NODE) {
      throw new Refusal(`Angka needs Node.js ${OLDEST_NODE} or newer; this is ${process.version}.`)
    }
    install()
    process.exitCode = await hand(newNode(), [join(root, script), ...args])
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}

function install() {
  const lock = readFileSync(join(root, 'package-lock.json'))
  const hash = createHash('sha256').update(lock).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return
  if (!isInstalled(JSON.parse(lock.toString()).packages)) {
    console.log('Installing the packages of package-lock.json (npm ci) …')
    // npm is a .cmd on Windows, which only a shell starts.
    // Errors only: npm would warn of every package that wants a newer Node.js, which is the one that is about to come.
    const { status, error } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: root,
      stdio: ['inherit', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    })
    if (status !== 0) throw new Refusal(`npm ci failed${error ? `: ${error.message}` : ''}; nothing was started.`)
  }
  writeFileSync(stamp, hash)
}

/** Whether what npm wrote down as installed is what the lock file asks for; a package for another system may be absent. */
function isInstalled(wanted) {
  const hidden = join(modules, '.package-lock.json')
  if (!existsSync(hidden)) return false
  const found = JSON.parse(readFileSync(hidden, 'utf8')).packages
  return Object.entries(wanted).every(([path, { version, integrity, optional, devOptional }]) => {
    if (path === '') return true
    const there = found[path]
    if (!there) return Boolean(optional || devOptional)
    return there.version === version && there.integrity === integrity
  })
}

function newNode() {
  const candidates = [
    join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node'),
    ...(majorOf(process.version) >= TYPESCRIPT_NODE ? [process.execPath] : []),
  ]
  const found = candidates.find(path => existsSync(path) && majorOf(versionOf(path)) >= TYPESCRIPT_NODE)
  if (found) return found
  throw new Refusal(
    `The package "node" brought no Node.js ${TYPESCRIPT_NODE} for this system (its install script may be switched off); ` +
      `install Node.js ${TYPESCRIPT_NODE} or newer and run the command again.`,
  )
}

const versionOf = path => spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout ?? ''
const majorOf = version => Number(/^v(\d+)/.exec(version)?.[1] ?? 0)

/** Runs a program to its end and gives its exit code; Ctrl-C reaches it through the terminal, a kill is passed on. */
function hand(node, args) {
  return new Promise((resolve, reject) => {
    const delimiter = process.platform === 'win32' ? ';' : ':'
    const env = { ...process.env, PATH: [join(modules, '.bin'), dirname(node), process.env.PATH].join(delimiter) }
    const child = spawn(node, args, { cwd: root, env, stdio: 'inherit' })
    const pass = signal => child.kill(signal)
    process.on('SIGINT', () => undefined)
    process.on('SIGTERM', pass)
    process.on('SIGHUP', pass)
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      process.off('SIGTERM', pass)
      process.off('SIGHUP', pass)
      resolve(code ?? (signal ? 1 : 0))
    })
  })
}
