import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import type { KeyInput, Page } from 'puppeteer-core'
import { PAGES } from '../demo/facts.ts'
import { startDemo } from '../demo/serve.ts'
import { launch } from '../tests/e2e/driver/driver.ts'
import type { Driver } from '../tests/e2e/driver/driver.ts'
import { eventually } from '../tests/e2e/driver/eventually.ts'
import { ensureBuild } from './build.ts'
import { ensureBrowser } from './install-browser.ts'
import { libraryPictures } from './screenshots-library.ts'
import { root } from './tool.ts'

// Makes the pictures of the documentation anew, from the demo site in real Chromium: what they show is what there is.

const DOCS = path.join(root, 'docs')
const ARTICLE = { width: 1040, height: 760 }
/** As high as a popup grows. */
const POPUP = { width: 400, height: 590 }
/** The popup is shown in these as well: one of them is written from right to left, and any machine has the letters of both. */
const LANGUAGES = ['ar', 'de']
/** A reader in Berlin who reads English: every amount of the demo article is converted. */
const LOCALE = 'en-DE'
/** A card opens after the pointer has rested; a toast goes after six seconds. */
const SETTLED = 1200

const pause = (time: number) => new Promise(resolve => setTimeout(resolve, time))

async function readArticle(driver: Driver, url: string): Promise<Page> {
  const page = await driver.openArticle(url)
  await page.setViewport(ARTICLE)
  const tab = await driver.tabIdOf(page)
  await eventually('conversions', async () => (await driver.shadowText(tab, 'angka-conversion')).length > 0)
  return page
}

async function highlight(driver: Driver, page: Page, words: string, key: KeyInput): Promise<void> {
  await driver.selectText(page, words)
  await pause(700)
  await page.keyboard.press(key)
  await pause(700)
}

async function popupPicture(driver: Driver, page: Page, dark: boolean, ending: string): Promise<void> {
  const popup = await driver.extensionPage(`/popup.html?tab=${await driver.tabIdOf(page)}`)
  await popup.setViewport({ ...POPUP, deviceScaleFactor: 2 })
  await driver.emulateDark(popup, dark)
  await popup.waitForSelector('.quote')
  await popup.waitForSelector('.here h1')
  await pause(SETTLED)
  await popup.screenshot({ path: path.join(DOCS, `popup${ending}.png`) })
  await popup.close()
}

/** Chooses the language of the interface, as the settings page does. */
async function speak(driver: Driver, language: string): Promise<void> {
  await driver.inExtension(async (chosen: string) => {
    const { storage } = (globalThis as unknown as { chrome: { storage: { local: StorageArea } } }).chrome
    const { settings } = await storage.local.get('settings')
    await storage.local.set({ settings: { ...settings, language: chosen } })
  }, language)
}

interface StorageArea {
  get(key: string): Promise<Record<string, Record<string, unknown> | undefined>>
  set(values: Record<string, unknown>): Promise<void>
}

async function pictures(driver: Driver, origin: string): Promise<void> {
  const english = await readArticle(driver, new URL(PAGES.english.path, origin).href)
  const words = await english.$$eval('article p', all => all[1]!.textContent.trim().split(/(?<=[.!?])\s/)[0]!)
  await highlight(driver, english, words, '3')
  await english.close()

  const page = await readArticle(driver, new URL(PAGES.indonesian.path, origin).href)
  await page.click('[data-cookie] button, [class*=cookie] button, [class*=kuki] button')
  await driver.hoverInShadow(page, 'angka-conversion')
  await pause(SETTLED)
  await driver.clickInShadow(page, 'angka-ui', '.keep')
  await pause(500)
  await page.keyboard.press('Escape')
  await driver.selectText(page, 'gudang pendingin')
  await pause(700)
  await driver.clickInShadow(page, 'angka-ui', '.add-note')
  await pause(500)
  await page.keyboard.type('Who paid for it?')
  await driver.clickInShadow(page, 'angka-ui', '.save')
  await pause(SETTLED)
  await highlight(driver, page, 'Kepala desa, guru, bahkan sopir truk ikut tampil sebagai penjual', '2')
  await pause(7000)

  for (const [dark, ending] of [
    [false, ''],
    [true, '-dark'],
  ] as const) {
    await page.bringToFront()
    await driver.emulateDark(page, dark)
    await page.mouse.move(5, 5)
    await pause(SETTLED)
    await driver.hoverInShadow(page, 'angka-conversion', null, 1)
    await pause(SETTLED)
    await driver.screenshot(page, path.join(DOCS, `article${ending}.png`))
    await page.keyboard.press('Escape')
    await popupPicture(driver, page, dark, ending)
  }
  await driver.emulateDark(page, false)
  await libraryPictures(driver, page, DOCS)
  for (const language of LANGUAGES) {
    await speak(driver, language)
    await popupPicture(driver, page, false, `-${language}`)
  }
}

const found = await ensureBrowser(['chromium', 'chrome', 'edge'])
const demo = await startDemo()
const driver = await launch({
  browser: 'chromium',
  executablePath: found.path,
  extension: await ensureBuild('chromium'),
  loopbackHost: true,
  locale: LOCALE,
})
try {
  await mkdir(DOCS, { recursive: true })
  await pictures(driver, demo.url)
  console.log(`Pictures: ${DOCS}`)
} finally {
  await driver.close()
  await demo.close()
}
