import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'puppeteer-core'
import { PAGES } from '../../demo/facts.ts'
import { eventually } from './driver/eventually.ts'
import { painted, setStage, settles } from './stage.ts'
import type { Stage } from './stage.ts'

/** The welcome page that opens by itself after an install. */
function welcomePage(stage: Stage): Promise<Page> {
  const look = async () => {
    for (const page of await stage.driver.browser.pages()) {
      const address = await page.evaluate(() => location.href)
      if (address === stage.driver.extensionUrl('/welcome.html')) return page
    }
    return undefined
  }
  // A browser that has just been started takes its time on a busy machine.
  return eventually('the welcome page', look, { timeout: 40_000 })
}

describe('the package as it is, on a click only, in Chromium', () => {
  let stage: Stage
  let page: Page

  beforeAll(async () => {
    stage = await setStage('chromium', { loopbackHost: false })
  })
  afterAll(() => stage?.close())

  it('asks where it may read, and reads nothing before an answer', async () => {
    const welcome = await welcomePage(stage)
    await settles(() => welcome.$$eval('button.choice, .choice.chosen', all => all.length), 3)
    expect(await welcome.$eval('main', main => main.textContent)).toContain('≈')
    page = await stage.driver.openArticle(stage.url(PAGES.indonesian.path))
    await new Promise(resolve => setTimeout(resolve, 1500))
    expect(await page.$$eval('angka-conversion', all => all.length)).toBe(0)
    await welcome.bringToFront()
    await welcome.click('button.choice.click')
    await settles(() => welcome.$eval('.choice.click', button => button.getAttribute('aria-pressed')), 'true')
  })

  it('reads the article when the button in the toolbar is pressed, and lists it in the popup', async () => {
    await page.bringToFront()
    const popup = await stage.driver.triggerAction(page)
    await settles(() => page.$$eval('angka-conversion', all => all.length), 3)
    await settles(() => popup!.$$eval('.here h1', all => all.map(each => each.textContent)), [PAGES.indonesian.title])
  })

  it('keeps a highlight there, and opens it from the popup with a text fragment', async () => {
    await page.bringToFront()
    await stage.driver.selectText(page, 'gudang pendingin')
    await new Promise(resolve => setTimeout(resolve, 800))
    await page.keyboard.press('h')
    await settles(() => painted(page, 'angka-yellow'), ['gudang pendingin'])
    await page.close()
    const popup = await stage.driver.extensionPage('/popup.html')
    await popup.waitForSelector('.quote .go')
    await popup.click('.quote .go')
    const opened = await eventually('the article', async () => {
      for (const each of await stage.driver.browser.pages()) if (each.url().includes(PAGES.indonesian.path)) return each
      return undefined
    })
    await settles(() => opened.evaluate(() => scrollY > 200), true)
  })
})

describe('the package as it is, granted and given back, in Firefox', () => {
  let stage: Stage
  let page: Page
  let welcome: Page

  beforeAll(async () => {
    stage = await setStage('firefox', {
      loopbackHost: false,
      prefs: { 'extensions.webextOptionalPermissionPrompts': false },
    })
  })
  afterAll(() => stage?.close())

  const conversions = () => page.$$eval('angka-conversion', all => all.length)

  it('reads an open tab as soon as its site is granted', async () => {
    page = await stage.driver.openArticle(stage.url(PAGES.indonesian.path))
    welcome = await welcomePage(stage)
    expect(await conversions()).toBe(0)
    await welcome.bringToFront()
    await welcome.type('.choice.chosen input', 'not a site')
    await welcome.click('.add-site')
    await settles(
      () => welcome.$eval('.answer', answer => answer.textContent),
      '“not a site” is not the name of a site.',
    )
    await welcome.click('.choice.chosen input', { count: 3 })
    await welcome.keyboard.type('127.0.0.1')
    await welcome.click('.add-site')
    await settles(conversions, 3)
    await settles(() => welcome.$$eval('.allowed code', all => all.map(each => each.textContent)), ['*://127.0.0.1/*'])
  })

  it('reads pages of that site that are opened later', async () => {
    await page.goto(stage.url(PAGES.english.path), { waitUntil: 'load' })
    await eventually('conversions', async () => (await conversions()) > 0)
  })

  it('reads nothing any more once the grant is given back', async () => {
    await welcome.bringToFront()
    await welcome.click('.give-back')
    await settles(() => welcome.$$eval('.allowed code', all => all.length), 0)
    await page.goto(stage.url(PAGES.indonesian.path), { waitUntil: 'load' })
    await new Promise(resolve => setTimeout(resolve, 2000))
    expect(await conversions()).toBe(0)
  })
})
