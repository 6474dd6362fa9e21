import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PAGES } from '../../demo/facts.ts'
import { keptIn, NOTHING } from './kept.ts'
import { BROWSERS, painted, setStage, settles } from './stage.ts'
import type { Stage } from './stage.ts'
import { wordsIn } from './words.ts'

const t = wordsIn('en')
const AMOUNTS = PAGES.english.amounts.length
const SAID_NO = '.here:not(:has(h1)) select.verdict'

// What is said of a page, asked of it and kept from beside it, where the page is in a private window. One sitting: each step
// goes on where the last one ended, and only the last one is allowed to keep anything.
describe.each(BROWSERS)('a page in a private window of %s', browser => {
  let stage: Stage
  let page: Page

  beforeAll(async () => {
    stage = await setStage(browser, { locale: 'en-GB', privateWindows: true })
    await stage.choose({ homes: ['THB'] })
    await setAside()
    page = await stage.driver.openPrivately(stage.url(PAGES.english.path))
    await isRead()
  })
  afterAll(() => stage?.close())

  const isRead = () => settles(async () => (await stage.shown(page)).conversions.length, AMOUNTS - 1)
  /** Says in a window that is not private that an amount of the article is no figure. */
  async function setAside() {
    const open = await stage.read(PAGES.english.path)
    const ui = async (inner: string) => stage.driver.shadow(await stage.driver.tabIdOf(open), 'angka-ui', inner)
    await stage.driver.clickInShadow(open, 'angka-conversion')
    for (const step of ['.wrong', '.no-figure']) {
      await settles(async () => (await ui(step)).length, 1)
      await stage.driver.clickInShadow(open, 'angka-ui', step)
    }
    await settles(async () => (await stage.shown(open)).conversions.length, AMOUNTS - 1)
    await open.close()
  }
  const ours = () => page.evaluate(() => document.querySelectorAll('angka-conversion, angka-mark, angka-ui').length)
  const panelBeside = async () => {
    const panel = await stage.driver.extensionPage(`/sidepanel.html?tab=${await stage.driver.tabIdOf(page)}`)
    await panel.waitForSelector('.panel-figures .keep')
    return panel
  }

  it('is read on, and nothing is remembered, where the reader takes back that it is no article', async () => {
    const popup = await stage.popup(page)
    await popup.waitForSelector('select.verdict')
    await popup.select('select.verdict', 'page-no')
    await popup.waitForSelector('dialog.ask .no:focus')
    await popup.click('dialog.ask .no')
    await settles(() => popup.$('dialog.ask').then(Boolean), false)
    await settles(() => popup.$eval('select.verdict', select => select.value), 'auto')
    expect(await verdicts(stage)).toEqual([])
    await popup.close()
    await page.bringToFront()
    await page.reload({ waitUntil: 'load' })
    await isRead()
  })

  it('shows its figures in the panel, from which nothing is kept unasked', async () => {
    const panel = await panelBeside()
    expect(await panel.$$eval('.heading h1', all => all.map(each => each.textContent))).toEqual([PAGES.english.title])
    const figures = await painted(page, 'angka-figure')
    expect(await panel.$$eval('.panel-figures .num', all => all.map(each => each.textContent))).toEqual(
      expect.arrayContaining(figures),
    )
    await panel.click('.panel-figures .keep')
    await panel.waitForSelector('dialog.ask .no:focus')
    await panel.keyboard.press('Escape')
    await settles(() => panel.$eval('.said', said => said.textContent), t('private.kept'))
    expect(await keptIn(stage)).toEqual(NOTHING)
    await panel.close()
  })

  it('leaves set aside what was said to be no figure, where it is asked to show that again and nothing may be kept', async () => {
    const popup = await stage.popup(page)
    await popup.waitForSelector('.show-figures')
    await popup.click('.show-figures')
    await popup.waitForSelector('dialog.ask .no:focus')
    await popup.keyboard.press('Enter')
    await settles(() => popup.$('dialog.ask').then(Boolean), false)
    expect(await popup.$('.show-figures')).not.toBeNull()
    await popup.close()
    await page.bringToFront()
    await isRead()
  })

  it('that is no article is read when it is asked for, and that is not remembered', async () => {
    await page.bringToFront()
    await page.goto(stage.url(PAGES.shop.path), { waitUntil: 'load' })
    const popup = await stage.popup(page)
    await popup.waitForSelector('.read-anyway')
    await popup.click('.read-anyway')
    await popup.waitForSelector('.here h1')
    expect(await popup.$('dialog.ask')).toBeNull()
    await popup.close()
    await page.bringToFront()
    await settles(async () => (await painted(page, 'angka-figure')).length > 0, true)
    expect(await verdicts(stage)).toEqual([])
    await page.reload({ waitUntil: 'load' })
    // Detection has run by the time that an article would be read.
    await new Promise(resolve => setTimeout(resolve, 1500))
    expect(await ours()).toBe(0)
  })

  it('keeps what its reader says may be kept: a figure from the panel; then, unasked, what the page is and has', async () => {
    await page.goto(stage.url(PAGES.english.path), { waitUntil: 'load' })
    await isRead()
    const panel = await panelBeside()
    await panel.click('.panel-figures .keep')
    await (await panel.waitForSelector('dialog.ask .yes'))!.click()
    await settles(() => panel.$eval('.panel-figures .keep', button => (button as HTMLButtonElement).disabled), true)
    expect(await keptIn(stage)).toEqual({ ...NOTHING, articles: 1, highlights: 1 })
    await panel.close()
    const popup = await stage.popup(page)
    await popup.waitForSelector('.show-figures')
    await popup.click('.show-figures')
    await popup.waitForSelector('.set-aside', { hidden: true })
    await popup.select('select.verdict', 'page-no')
    await popup.waitForSelector(SAID_NO)
    expect(await popup.$('dialog.ask')).toBeNull()
    expect(await verdicts(stage)).toEqual([`verdict/page/${stage.url(PAGES.english.path)}`])
    await popup.close()
    await page.bringToFront()
    await settles(ours, 0)
  })
})

/** What is remembered of pages and sites. */
function verdicts(stage: Stage): Promise<string[]> {
  return stage.driver.inExtension(async () => {
    const { storage } = (
      globalThis as unknown as { chrome: { storage: { local: { get(): Promise<Record<string, unknown>> } } } }
    ).chrome
    return Object.keys(await storage.local.get()).filter(key => key.startsWith('verdict/'))
  })
}
