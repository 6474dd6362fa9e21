import { spawnSync } from 'node:child_process'
import { aptInstall, isDebianRoot } from './install-browser.ts'

/** Programs that read our exports, and the packages of Debian that bring them. */
const ORACLES = { pandoc: 'pandoc', ris2xml: 'bibutils' } as const

/**
 * Makes sure of the programs that judge our exports; on Debian, as root, it installs those that are missing.
 *
 * @throws an Error of one sentence that says what to install, elsewhere
 */
export function ensureOracles(): void {
  const missing = Object.entries(ORACLES).filter(([program]) => spawnSync(program, ['--version']).error !== undefined)
  if (missing.length === 0) return
  const packages = missing.map(([, name]) => name)
  if (!isDebianRoot()) throw new Error(`Install ${packages.join(' and ')}: they read what is exported.`)
  console.log(`Installing ${packages.join(' and ')} with apt-get …`)
  aptInstall(packages)
}
