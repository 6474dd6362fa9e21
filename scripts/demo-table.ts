import { JSDOM } from 'jsdom'
import type { Page } from 'puppeteer-core'
import type { Driver } from '../tests/e2e/driver/driver.ts'
import { eventually } from '../tests/e2e/driver/eventually.ts'
import { readArticle } from '../utils/article/index.ts'
import type { Article } from '../utils/article/index.ts'
import type { Figure } from '../utils/figures/index.ts'
import { figuresOf } from '../utils/reader/found-figures.ts'
import { CONVERSION_TAG, MARK_TAG } from '../utils/reader/elements.ts'

/** A busy machine takes its time to start a background and to read an article. */
const PATIENCE = 45_000

/** What Angka put into a page, and the text before it. */
interface Shown {
  text: string
  before: string
}

/** Waits until Angka has read a page, and gives how many figures its badge counts. */
export async function waitUntilRead(driver: Driver, page: Page): Promise<number> {
  const tabId = await driver.tabIdOf(page)
  const badge = await eventually('Angka to read the page', () => driver.inExtension(badgeOf, tabId), {
    timeout: PATIENCE,
  })
  // The conversions follow the figures, as soon as the rates are there.
  let before = -1
  await eventually(
    'the conversions',
    async () => {
      const now = (await driver.shadow(tabId, `${CONVERSION_TAG}, ${MARK_TAG}`)).length
      const settled = now > 0 && now === before
      before = now
      return settled
    },
    { timeout: PATIENCE, interval: 500 },
  )
  return Number(badge)
}

/**
 * Gives the table of a page that Angka has read: every figure as written, what it is, and what the page shows beside it.
 */
export async function tableOf(driver: Driver, page: Page): Promise<{ article: Article; lines: string[] }> {
  const { document } = new JSDOM(await page.content(), { url: page.url() }).window
  const article = readArticle(document)
  const found = await figuresOf(article, [], new AbortController().signal)
  const shown = await driver.inTab(await driver.tabIdOf(page), readShown, CONVERSION_TAG, MARK_TAG)
  const rows = found.map(({ figure, text }) => {
    const beside: string[] = []
    // In the order of the text: each figure takes what stands directly behind it, until another figure does.
    if (figure.kind === 'money') {
      while (shown[0] && endsWithFigure(shown[0].before, text)) beside.push(shown.shift()!.text)
    }
    return [oneLine(text), figure.kind, valueOf(figure), beside.join(' ')]
  })
  return { article, lines: alignedRows([['As written', 'Kind', 'Value', 'Angka adds'], ...rows]) }
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
const endsWithFigure = (before: string, text: string) => oneLine(before).endsWith(oneLine(text))

const numbers = new Intl.NumberFormat('en', { maximumFractionDigits: 4 })

function valueOf({ kind, value, low, high, currency, unit, per, subject }: Figure): string {
  const number =
    low !== undefined && high !== undefined ? `${numbers.format(low)}–${numbers.format(high)}` : numbers.format(value)
  const what = { money: currency, percent: '%', points: 'points', ratio: undefined, measure: unit, count: subject }[
    kind
  ]
  return [number, what, per && `per ${per}`].filter(Boolean).join(' ')
}

function alignedRows(rows: string[][]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map(row => widthOf(row[column]!))))
  const lines = rows.map(row =>
    row
      .map((cell, column) => cell + ' '.repeat(widths[column]! - widthOf(cell)))
      .join('  ')
      .trimEnd(),
  )
  lines.splice(1, 0, widths.map(width => '─'.repeat(width)).join('  '))
  return lines
}

/** In a terminal a Chinese character is as wide as two Latin letters, and so is a full-width form. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u{FF01}-\u{FF5E}]/gu

function widthOf(text: string): number {
  return Array.from(text).length + (text.match(WIDE)?.length ?? 0)
}

interface ExtensionApi {
  action: { getBadgeText(of: { tabId: number }): Promise<string> }
}

/** Sent to an extension page as source text. */
function badgeOf(tabId: number): Promise<string | null> {
  return (globalThis as unknown as { chrome: ExtensionApi }).chrome.action
    .getBadgeText({ tabId })
    .then(text => text || null)
}

/** Sent into the tab as source text: what stands in our inline elements, whose roots only an extension may open. */
function readShown(conversion: string, mark: string): Shown[] {
  interface Opener {
    dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null }
  }
  const { dom } = (globalThis as unknown as { chrome?: Opener }).chrome ?? {}
  return Array.from(document.querySelectorAll(`${conversion}, ${mark}`), element => {
    const root = dom
      ? dom.openOrClosedShadowRoot(element)
      : (element as unknown as { openOrClosedShadowRoot: ShadowRoot | null }).openOrClosedShadowRoot
    const range = document.createRange()
    range.setStart(element.closest('p, li, td, blockquote, figcaption, h1, h2, h3') ?? element.parentElement!, 0)
    range.setEndBefore(element)
    return { text: root?.textContent ?? '', before: range.toString() }
  })
}
