/**
 * `npm run -s read -- PAGE.html [--url URL] [--to CODE] [--json]`: what Angka reads in a saved page, in real Chromium without
 * a window: whether it is an article and why, its metadata, its figures, and what the money was worth on its day.
 */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { convertFigure, isCurrencyCode, loadPackaged, tableFrom } from '../utils/currency/index.ts'
import type { Conversion } from '../utils/currency/index.ts'
import { countWords, readingMinutes } from '../utils/article/index.ts'
import { ensureBrowser } from './install-browser.ts'
import type { PageReading } from './page-reading.ts'
import { pageScript } from './page-script.ts'
import { root } from './tool.ts'

const USAGE = 'Usage: npm run -s read -- PAGE.html [--url URL] [--to CURRENCY] [--json]'

/** A figure of the page, and its money in another currency where there is a rate. */
type Shown = PageReading['parts'][number]['figures'][number] & { converted?: Conversion | null }

const { file, url, to, json } = wishes()
const html = await readFile(file, 'utf8').catch((error: unknown) => {
  stop(`${file} can't be read: ${error instanceof Error ? error.message : String(error)}`)
})
const page = await readInBrowser(html, url)
const day = typeof page.metadata.published === 'string' ? page.metadata.published.slice(0, 10) : undefined
await convertAll(page.parts.flatMap(part => part.figures))
if (json) console.log(JSON.stringify(page, null, 2))
else print(page)

function wishes(): { file: string; url: string; to: string; json: boolean } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        to: { type: 'string', default: 'USD' },
        json: { type: 'boolean', default: false },
      },
    })
    const [file] = positionals
    if (!file || positionals.length > 1) stop(USAGE)
    const url = values.url ?? `https://page.example/${encodeURIComponent(path.basename(file))}`
    if (!URL.canParse(url) || !/^https?:/.test(url)) stop(`${url} is no web address. ${USAGE}`)
    if (!isCurrencyCode(values.to)) stop(`${values.to} is no currency code such as USD. ${USAGE}`)
    return { file, url, to: values.to, json: values.json }
  } catch (error) {
    if (error instanceof TypeError) stop(`${error.message} ${USAGE}`)
    throw error
  }
}

function stop(message: string): never {
  console.error(message)
  process.exit(2)
}

/** The page is shown at its own address, with nothing else of the web; its scripts do not run, as they did before it was saved. */
async function readInBrowser(html: string, url: string): Promise<PageReading> {
  const browser = await chromium.launch({
    executablePath: (await ensureBrowser(['chromium', 'chrome', 'edge'])).path,
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  })
  try {
    const context = await browser.newContext({ javaScriptEnabled: false })
    await context.route('**/*', route =>
      route.request().isNavigationRequest() && route.request().frame().parentFrame() === null
        ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' })
        : route.abort(),
    )
    const tab = await context.newPage()
    await tab.goto(url, { waitUntil: 'domcontentloaded' })
    await tab.evaluate(await pageScript('page-reading.ts', 'angkaReading'))
    return await tab.evaluate<PageReading>(`angkaReading.readPage(${Date.now()})`)
  } finally {
    await browser.close()
  }
}

async function convertAll(figures: Shown[]): Promise<void> {
  const currencies = new Set([to, ...figures.flatMap(({ currency }) => (currency ? [currency] : []))])
  const slice = await loadPackaged(
    async name => JSON.parse(await readFile(path.join(root, 'public', name), 'utf8')) as unknown,
    day ? [day] : [],
    [...currencies],
  )
  const rates = tableFrom(slice)
  for (const figure of figures)
    if (figure.currency && figure.currency !== to)
      figure.converted = convertFigure(figure, to, day, rates)?.then ?? null
}

function print({ detection, metadata, parts }: PageReading): void {
  const { isArticle, score, reasons } = detection
  console.log(`${isArticle ? 'An article' : 'No article'} (${score.toFixed(1)}): ${reasons.join('; ')}.\n`)
  for (const [name, value] of Object.entries(metadata))
    if (typeof value === 'string' && value) console.log(`${name.padEnd(14)}${value}`)
  const body = parts.find(({ part }) => part === 'body')?.text ?? ''
  const words = countWords(body)
  console.log(`${'words'.padEnd(14)}${words} (${readingMinutes(body, String(metadata.language))} min)`)
  for (const { part, figures } of parts) {
    if (figures.length === 0) continue
    console.log(`\n${part}`)
    for (const figure of figures) console.log(`  ${line(figure)}`)
  }
}

const round = (value: number): string => value.toLocaleString('en', { maximumSignificantDigits: 4, useGrouping: false })

function line(figure: Shown): string {
  const { text, kind, value, low, high, currency, unit, per, bound, change, subject, converted } = figure
  const number = low === undefined ? String(value) : `${low}–${high}`
  const notes = [bound, change, per && `per ${per}`, subject && `of ${subject}`].filter(Boolean).join(', ')
  const worth = converted
    ? ` ≈ ${round(converted.value)} ${converted.currency} (${converted.source}, ${converted.rateDate}, ${converted.precision})`
    : converted === null
      ? ' (no rate)'
      : ''
  return `${text.replace(/\s+/g, ' ')}  →  ${number} ${currency ?? unit ?? kind}${notes && ` [${notes}]`}${worth}`
}
