/**
 * `npm run bench [-- --json] [--only library]`: how long Angka's parts take in real Chromium on the demo's articles and on a
 * large library, as medians. Numbers are this machine's; compare them with each other and with an earlier run, not with somebody else's.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import type { Page } from 'playwright-core'
import { PAGES } from '../demo/facts.ts'
import { startDemo } from '../demo/serve.ts'
import { loadPackaged } from '../utils/currency/index.ts'
import { launch } from '../tests/e2e/driver/driver.ts'
import { announceLibrary, benchLibrary } from './bench-library.ts'
import { benchTransfer, TRANSFERS } from './bench-transfer.ts'
import { findBrowser } from './browsers.ts'
import { ensureBrowser } from './install-browser.ts'
import { pageScript } from './page-script.ts'

interface Result {
  median: number
  p95: number
  /** Of slices: what a page is kept waiting for at most. */
  longest?: number
  unit: string
}

const ROUNDS = 15
/** Forty screens of text: what a quick reading of a long article must be. */
const LONG = 200_000
const LONG_PAGE_WORDS = 200_000
/** A long article that is full of money. */
const LONG_ARTICLE = { words: 5000, amounts: 300 }
const PUBLIC = join(import.meta.dirname, '../public')
/** A long page with many highlights on it. */
const HIGHLIGHTED = { characters: 200_000, highlights: 100 }
const PAINTED = 1000
/** Seeds that make a reader of numbers slow when it is not linear. */
const HOSTILE = {
  digits: '1',
  groups: '1,',
  symbols: '$1',
  percents: '5% to ',
  words: 'hundred million and ',
  brackets: '(USD 5 or ',
}

/**
 * What is timed: articles and their pages, the popup on a large library, or taking that out in each format and in again. The last
 * takes minutes, and is only timed when it is asked for: all of it, or one way in one format ("export xlsx", "import angka-json").
 */
const PARTS = ['reading', 'library', 'transfer'] as const
type Part = (typeof PARTS)[number]

const { json, parts, transfers } = wishes()
const results: Record<string, Result> = {}
if (parts.includes('library') || transfers.length > 0) announceLibrary()
if (parts.includes('reading')) await benchReading()
if (parts.includes('library')) {
  for (const [name, samples] of Object.entries(await benchLibrary())) results[name] = inMilliseconds(samples)
}
if (transfers.length > 0) {
  for await (const { name, value, unit } of benchTransfer(transfers)) {
    // It takes minutes, and each is measured once: what is known is told at once, whether or not the rest comes.
    console.error(`${name.padEnd(46)} ${shown(value)} ${unit}`)
    results[name] = { median: value, p95: value, unit }
  }
}
if (json) console.log(JSON.stringify(results, null, 2))
else
  for (const [name, { median, p95, longest, unit }] of Object.entries(results)) {
    if (TRANSFERS.some(transfer => name.startsWith(transfer))) continue
    const most = longest === undefined ? '' : `, longest ${shown(longest)}`
    console.log(`${name.padEnd(46)} ${shown(median)} ${unit}, p95 ${shown(p95)}${most}`)
  }

function wishes(): { json: boolean; parts: Part[]; transfers: readonly string[] } {
  try {
    const { values } = parseArgs({
      options: {
        json: { type: 'boolean', default: false },
        only: { type: 'string', default: 'reading,library' },
      },
    })
    const names = values.only.split(',')
    const parts = PARTS.filter(part => names.includes(part))
    const transfers = parts.includes('transfer') ? TRANSFERS : TRANSFERS.filter(name => names.includes(name))
    const unknown = names.find(name => ![...PARTS, ...TRANSFERS].includes(name))
    if (unknown !== undefined) throw new TypeError(`There is nothing to time under the name "${unknown}".`)
    return { json: values.json, parts, transfers }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    console.error(
      `${error.message}\nUsage: npm run bench [-- --json] [--only ${PARTS.join()}] [--only "${TRANSFERS[0]}"]`,
    )
    process.exit(2)
  }
}

async function benchReading(): Promise<void> {
  const demo = await startDemo({ port: 0 })
  const browser = await chromium.launch({
    executablePath: (await ensureBrowser(['chromium', 'chrome', 'edge'])).path,
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  })
  try {
    const script = await pageScript('bench-page.ts', 'angkaBench')
    for (const { path, language, article } of Object.values(PAGES)) {
      if (!article) continue
      const page = await browser.newPage()
      await page.goto(new URL(path, demo.url).href)
      await page.evaluate(script)
      await benchPage(page, path, language)
      await page.close()
    }
    await benchFirefox(script, demo.url)
  } finally {
    await browser.close()
    await demo.close()
  }
}

async function benchPage(page: Page, path: string, language: string): Promise<void> {
  const samples = (call: string): Promise<number[]> => page.evaluate<number[]>(`angkaBench.${call}`)
  results[`detect ${path}`] = inMilliseconds(await samples(`detection(${ROUNDS})`))
  results[`read ${path}`] = inMilliseconds(await samples(`reading(${ROUNDS})`))
  const text = await page.evaluate<string>('angkaBench.bodyText()')
  if (text.length < 400) return
  const prose = await samples(`figuresIn(${JSON.stringify(text)}, ${JSON.stringify(language)}, ${LONG}, ${ROUNDS})`)
  results[`figures ${language} ${path}`] = of(
    prose.map(time => LONG / 1000 / time),
    'million characters/s',
  )
  results[`figures slice ${language} ${path}`] = ofSlices(
    await samples(`slicesOf(${JSON.stringify(text)}, ${JSON.stringify(language)}, 1_000_000)`),
  )
  if (path !== PAGES.english.path) return
  results[`read slice of ${LONG_PAGE_WORDS} words`] = ofSlices(
    await samples(`readingSlices(${JSON.stringify(text)}, ${LONG_PAGE_WORDS})`),
  )
  await benchConversions(page)
  await benchHighlights(page, text)
  for (const [name, seed] of Object.entries(HOSTILE)) {
    const [short, long] = [
      await samples(`figuresIn(${JSON.stringify(seed)}, 'en', ${LONG / 4}, ${ROUNDS})`),
      await samples(`figuresIn(${JSON.stringify(seed)}, 'en', ${LONG}, ${ROUNDS})`),
    ]
    const base = of(short, 'ms').median
    results[`figures growth for 4 times the text: ${name}`] = of(
      long.map(time => time / base),
      'times',
    )
  }
}

async function benchConversions(page: Page): Promise<void> {
  const read = async (file: string) => JSON.parse(await readFile(join(PUBLIC, file), 'utf8')) as unknown
  const homes = ['IDR', 'THB', 'JPY']
  const slice = JSON.stringify(await loadPackaged(read, ['2020-10-08'], [...homes, 'USD', 'CNY', 'GBP', 'EUR']))
  for (const [currencies, rate] of [
    [homes.slice(0, 1), 'then'],
    [homes, 'then'],
    [homes, 'both'],
  ] as const)
    for (const isLaidOut of [false, true]) {
      const size = JSON.stringify({ ...LONG_ARTICLE, rounds: ROUNDS })
      const call = `converting(${slice}, ${JSON.stringify(currencies)}, '${rate}', ${size}, ${isLaidOut})`
      const name = `convert ${LONG_ARTICLE.amounts} amounts, ${currencies.length} currencies, ${rate}`
      results[isLaidOut ? `${name}, layout too` : name] = ofSlices(await page.evaluate<number[]>(`angkaBench.${call}`))
    }
}

async function benchHighlights(page: Page, text: string): Promise<void> {
  const { characters, highlights } = HIGHLIGHTED
  const size = `${JSON.stringify(text)}, ${characters}, ${highlights}`
  results['describe a highlight'] = inMilliseconds(await page.evaluate<number[]>(`angkaBench.describing(${size})`))
  for (const changed of ['reload', 'edited', 'deleted']) {
    const totals: number[] = []
    const slices: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      const times = await page.evaluate<number[]>(`angkaBench.anchoring(${size}, '${changed}')`)
      totals.push(times.reduce((sum, time) => sum + time, 0))
      slices.push(...times)
    }
    results[`anchor ${highlights} highlights, ${changed}`] = { ...inMilliseconds(totals), longest: Math.max(...slices) }
  }
  results[`paint ${PAINTED} highlights`] = inMilliseconds(
    await page.evaluate<number[]>(`angkaBench.painting(${PAINTED}, ${ROUNDS})`),
  )
}

/** What is painted is drawn by another engine there. Nothing where no Firefox is installed. */
async function benchFirefox(script: string, site: string): Promise<void> {
  if (!findBrowser(['firefox'])) return
  const driver = await launch({ browser: 'firefox' })
  try {
    const page = await driver.newPage()
    await page.goto(new URL(PAGES.english.path, site).href)
    const call = `angkaBench.painting(${PAINTED}, ${ROUNDS})`
    const samples = (await page.evaluate(`(() => { ${script}; return ${call} })()`)) as number[]
    results[`paint ${PAINTED} highlights, Firefox`] = inMilliseconds(samples)
  } finally {
    await driver.close()
  }
}

function inMilliseconds(samples: number[]): Result {
  return of(samples, 'ms')
}

function ofSlices(samples: number[]): Result {
  return { ...inMilliseconds(samples), longest: Math.max(...samples) }
}

function of(samples: number[], unit: string): Result {
  const sorted = samples.toSorted((a, b) => a - b)
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!
  return { median: at(0.5), p95: at(0.95), unit }
}

function shown(value: number): string {
  return value.toLocaleString('en', { maximumSignificantDigits: 3, useGrouping: false })
}
