import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const NAME = '@fawazahmed0/currency-api'
const FILE = 'v1/currencies/usd.min.json'
const CACHE = join(import.meta.dirname, '../../.cache/currency-api')

/** About one day a month, from where the other sources thin out to the installed version: those that are nearest to mid-month. */
const VERSIONS = [
  '2024.3.15', '2024.5.1', '2024.6.15', '2024.7.31', '2024.9.6', '2024.11.4', '2024.12.1', '2025.1.15', '2025.2.12',
  '2025.3.15', '2025.4.1', '2025.5.1', '2025.6.1', '2025.7.1', '2025.7.28', '2025.8.20', '2025.9.15', 
  '2025.10.19', '2025.11.1', '2025.12.6', '2025.12.19', '2026.1.15', '2026.2.24', '2026.3.10', 
  '2026.4.19', '2026.5.12', '2026.6.14', '2026.7.15', '2026.8.15',
] // prettier-ignore

/** One day of the currency-api: units per US dollar by currency. */
export interface Sample {
  /** YYYY-MM-DD. */
  date: string
  perUsd: Map<string, number>
}

/** The day in one usd.min.json, kept to the given codes. */
export function readSample(json: string, codes: ReadonlySet<string>): Sample {
  const { date, usd } = JSON.parse(json) as { date: string; usd: Record<string, number> }
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) throw new Error(`${NAME}: "${date}" is no day`)
  const perUsd = new Map<string, number>()
  for (const [lower, value] of Object.entries(usd)) {
    const code = lower.toUpperCase()
    if (codes.has(code) && value > 0 && Number.isFinite(value)) perUsd.set(code, value)
  }
  return { date, perUsd }
}

/** The installed version's own day. */
export function installedSample(codes: ReadonlySet<string>): Sample {
  const root = dirname(createRequire(import.meta.url).resolve(`${NAME}/package.json`))
  return readSample(readFileSync(join(root, FILE), 'utf8'), codes)
}

/** The sampled days, the installed one last. Fetches what the cache lacks with `npm pack`, and keeps one file of each. */
export function samples(codes: ReadonlySet<string>): Sample[] {
  mkdirSync(CACHE, { recursive: true })
  const found = VERSIONS.map(version => {
    const kept = join(CACHE, `${version}.json`)
    if (!existsSync(kept)) {
      execFileSync('npm', ['pack', `${NAME}@${version}`, '--pack-destination', CACHE, '--silent'], { stdio: 'inherit' })
      const tarball = join(CACHE, `fawazahmed0-currency-api-${version}.tgz`)
      const json = execFileSync('tar', ['-xzOf', tarball, `package/${FILE}`], { maxBuffer: 1e7 })
      writeFileSync(kept, json)
      rmSync(tarball)
    }
    return readSample(readFileSync(kept, 'utf8'), codes)
  })
  return [...found, installedSample(codes)].sort((a, b) => (a.date < b.date ? -1 : 1))
}
