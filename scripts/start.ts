import { access, constants, mkdir, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { startDemo } from '../demo/serve.ts'
import { launch } from '../tests/e2e/driver/driver.ts'
import type { Driver } from '../tests/e2e/driver/driver.ts'
import type { Box } from '../tests/e2e/driver/in-page.ts'
import { browserNames } from './browsers.ts'
import type { BrowserName } from './browsers.ts'
import { ensureBuild } from './build.ts'
import { tableOf, waitUntilRead } from './demo-table.ts'
import { ensureBrowser } from './install-browser.ts'
import { root } from './tool.ts'

const USAGE = `npm start -- [--browser ${browserNames.join('|')}] [--headless] [--locale LOCALE] [--page PATH]`
const DEMO_ARTICLE = '/id/desa-internet.html'
/** A reader in Berlin who reads English: nobody's currency is in the demo article, so every amount is converted. */
const HEADLESS_LOCALE = 'en-DE'
/** The popup's own width, and about the height browsers give it. */
const POPUP = { width: 400, height: 600 }

async function start(): Promise<void> {
  const { values } = parseArgs({
    options: {
      browser: { type: 'string' },
      headless: { type: 'boolean', default: false },
      locale: { type: 'string' },
      page: { type: 'string', default: DEMO_ARTICLE },
    },
  })
  const { browser } = values
  if (browser !== undefined && !isBrowserName(browser)) throw new Error(`There is no browser "${browser}". ${USAGE}`)
  const headless = values.headless || !hasDisplay()
  const found = await ensureBrowser(browser ? [browser] : browserNames)
  const extension = await ensureBuild(found.engine)
  const demo = await startDemo()
  try {
    const driver = await launch({
      browser: found.engine,
      executablePath: found.path,
      extension,
      loopbackHost: true,
      headless,
      locale: values.locale ?? (headless ? HEADLESS_LOCALE : undefined),
      handleSignals: false,
      ...(headless ? {} : { viewport: null }),
    })
    const article = new URL(values.page, demo.url).href
    const closed = closedByHand(driver)
    const shown = headless ? report(driver, article) : show(driver, article, found.name)
    try {
      await Promise.race([shown, closed])
    } finally {
      await driver.close()
    }
  } finally {
    await demo.close()
  }
}

/** Opens the demo and leaves the browser to the reader until it is closed. */
async function show(driver: Driver, article: string, name: BrowserName): Promise<void> {
  await driver.openArticle(article)
  console.log(`
Angka is open in ${name}, in a temporary profile, on ${article}.
This copy of the build may read the demo site from the start; for every other site its welcome page asks.
Close the browser or press Ctrl-C to end.`)
  return new Promise(() => undefined)
}

/** Without a screen: says what a reader would see there, and keeps two pictures of it. */
async function report(driver: Driver, address: string): Promise<void> {
  const page = await driver.openArticle(address)
  const count = await waitUntilRead(driver, page)
  const { article, lines } = await tableOf(driver, page)
  console.log(`\n${article.title}\n${[article.siteName, article.published?.slice(0, 10)].filter(Boolean).join(', ')}\n`)
  console.log(lines.join('\n'))
  console.log(`\nThe badge counts ${count} figures.`)

  const folder = await screenshotFolder()
  const files = { article: path.join(folder, 'article.png'), popup: path.join(folder, 'popup.png') }
  await driver.screenshot(page, files.article, { fullPage: true })
  const popup = await driver.extensionPage(`/popup.html?tab=${await driver.tabIdOf(page)}`)
  await popup.setViewport(POPUP)
  await popup.waitForNetworkIdle({ idleTime: 300 })
  // As high as what it shows, as a browser makes it; a tab is always as high as its window.
  const clip = await popup.evaluate(() => document.body.getBoundingClientRect().toJSON() as Box)
  await popup.screenshot({ path: files.popup, clip })
  console.log(`Screenshots: ${files.article}\n             ${files.popup}`)
}

async function screenshotFolder(): Promise<string> {
  const folder = path.join(root, 'screenshots')
  try {
    await mkdir(folder, { recursive: true })
    await access(folder, constants.W_OK)
    return folder
  } catch {
    // A checkout that may only be read: the pictures go where everyone may write.
    return mkdtemp(path.join(tmpdir(), 'angka-screenshots-'))
  }
}

/** Resolves when the reader closes the browser or asks for the end with Ctrl-C. */
function closedByHand(driver: Driver): Promise<void> {
  return new Promise(resolve => {
    const end = () => {
      resolve()
    }
    driver.browser.once('disconnected', end)
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, end)
  })
}

function isBrowserName(name: string): name is BrowserName {
  return browserNames.some(each => each === name)
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY)
}

try {
  await start()
  process.exit(0)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
