import path from 'node:path'
import type { Page } from 'puppeteer-core'
import type { Driver } from '../tests/e2e/driver/driver.ts'

/** What the library page and the panel are drawn in for the documentation. */
const PAGE = { width: 1360, height: 820 }
const PANEL = { width: 360, height: 720 }
const SETTLED = 1200

const pause = (time: number) => new Promise(resolve => setTimeout(resolve, time))

/** The pictures of the library page: an article, the table of figures, a chart; and of the panel beside an article. */
export async function libraryPictures(driver: Driver, article: Page, folder: string): Promise<void> {
  const panel = await driver.extensionPage(`/sidepanel.html?tab=${await driver.tabIdOf(article)}`)
  await panel.setViewport({ ...PANEL, deviceScaleFactor: 2 })
  await panel.waitForSelector('.panel-figures .go')
  const library = await driver.extensionPage('/library.html')
  await library.setViewport(PAGE)
  for (const [dark, ending] of [
    [false, ''],
    [true, '-dark'],
  ] as const) {
    const shot = (page: Page, name: string) => page.screenshot({ path: path.join(folder, `${name}${ending}.png`) })
    await panel.bringToFront()
    await driver.emulateDark(panel, dark)
    await pause(SETTLED)
    await shot(panel, 'panel')
    await library.bringToFront()
    await driver.emulateDark(library, dark)
    await goTo(library, 'articles', 'a.title')
    await (await library.$('a.title'))!.click()
    await library.waitForSelector('.kept-text p')
    await pause(SETTLED)
    await shot(library, 'library')
    await goTo(library, 'figures', '.grid-body .figure .clamp')
    await library.select('.convert select', 'EUR')
    await pause(2 * SETTLED)
    await shot(library, 'figures')
    await library.select('.filters .quantity', 'kind percent')
    await pause(SETTLED)
    for (const box of (await library.$$('.grid-body input')).slice(0, 6)) await box.click()
    await library.click('.draw')
    await library.waitForSelector('.chart svg')
    await pause(SETTLED)
    await shot(library, 'chart')
    await library.keyboard.press('Escape')
  }
  await library.close()
  await panel.close()
}

async function goTo(page: Page, place: string, there: string): Promise<void> {
  await page.evaluate(hash => {
    location.hash = hash
  }, place)
  await page.waitForSelector(there)
}
