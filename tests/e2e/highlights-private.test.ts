import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PAGES } from '../../demo/facts.ts'
import { handsOn } from './hands.ts'
import type { Hands } from './hands.ts'
import { keptIn, NOTHING } from './kept.ts'
import { BROWSERS, setStage, settles } from './stage.ts'
import type { Stage } from './stage.ts'

const ARTICLE = PAGES.indonesian.path
const QUOTE = 'gudang pendingin'
const KEPT_NOTHING = 'The corrections were not kept: Nothing was kept.'

describe.each(BROWSERS)('a private window in %s', browser => {
  let stage: Stage
  let page: Page
  let hands: Hands

  beforeAll(async () => {
    stage = await setStage(browser, { locale: 'en-GB', privateWindows: true })
    // The extension's own page is in a window that is not private.
    await stage.choose({})
    page = await stage.driver.openPrivately(stage.url(ARTICLE))
    hands = await handsOn(stage, page)
    await settles(async () => (await stage.shown(page)).conversions.length, PAGES.indonesian.amounts.length)
  })
  afterAll(() => stage?.close())

  it('keeps nothing before its reader says so: no highlight, no article, no draft', async () => {
    await stage.driver.selectText(page, QUOTE)
    await hands.shows('.bar')
    await page.keyboard.press('n')
    await hands.shows('.note textarea')
    await page.keyboard.type('Between us')
    await new Promise(resolve => setTimeout(resolve, 800))
    await stage.driver.pressKeys(page, 'Ctrl+Enter')
    expect(await hands.shows('.question')).toContain('Keep this from a private window?')
    await page.keyboard.press('Escape')
    // What was written is still there to be saved.
    await hands.shows('.note textarea')
    expect(await hands.shows('.note .failed')).toBe('Nothing was kept.')
    expect(await keptIn(stage)).toEqual(NOTHING)
  })

  it('keeps nothing that is said in the popup either, and loses nothing that was written there', async () => {
    const popup = await stage.popup(page)
    await popup.waitForSelector('.correct')
    await popup.click('.correct')
    await popup.waitForSelector('[name="title"]')
    await popup.$eval('[name="title"]', input => (input as HTMLInputElement).select())
    await popup.keyboard.type('Between us')
    await popup.keyboard.press('Enter')
    await popup.waitForSelector('dialog.ask .no:focus')
    await popup.keyboard.press('Escape')
    await settles(() => popup.$eval('.correct-form [role=alert]', said => said.textContent), KEPT_NOTHING)
    expect(await popup.$eval('[name="title"]', input => (input as HTMLInputElement).value)).toBe('Between us')
    await popup.keyboard.press('Escape')
    await popup.waitForSelector('.keeping .save-article')
    await popup.click('.keeping .save-article')
    await popup.waitForSelector('dialog.ask')
    await popup.click('dialog.ask .no')
    await settles(() => popup.$('dialog.ask').then(Boolean), false)
    expect(await keptIn(stage)).toEqual(NOTHING)
    await popup.close()
    await page.bringToFront()
    await hands.shows('.note textarea')
  })

  it('keeps what its reader says, and asks once', async () => {
    await hands.press('.note .save')
    await hands.shows('.question')
    await hands.press('.question .yes')
    await settles(() => hands.marked('yellow'), [QUOTE])
    await hands.mark('3', 'Kepala desa, guru')
    await settles(() => hands.marked('blue'), ['Kepala desa, guru'])
    const popup = await stage.popup(page)
    await popup.waitForSelector('.correct')
    await popup.click('.correct')
    await popup.waitForSelector('[name="title"]')
    await popup.$eval('[name="title"]', input => (input as HTMLInputElement).select())
    await popup.keyboard.type('A title of ours')
    await popup.keyboard.press('Enter')
    await settles(async () => (await keptIn(stage)).corrections, 1)
    await popup.close()
    await page.bringToFront()
    expect(await hands.ui('.question')).toEqual([])
    expect(await keptIn(stage)).toMatchObject({ articles: 1, highlights: 2 })
  })

  it('asks anew in the next one, once the last is closed; what was kept is in the library', async () => {
    await page.close()
    await settles(() => isAllowed(stage), false)
    page = await stage.driver.openPrivately(stage.url(ARTICLE))
    hands = await handsOn(stage, page)
    await settles(() => hands.marked('yellow'), [QUOTE])
    await hands.click('yellow')
    await hands.shows('.card')
    await page.keyboard.press('Delete')
    await hands.shows('.question')
    await hands.press('.question .no')
    await settles(() => hands.announced(), 'Nothing was kept.')
    expect(await keptIn(stage)).toMatchObject({ highlights: 2, trash: 0 })
  })
})

function isAllowed(stage: Stage): Promise<boolean> {
  return stage.driver.inExtension(async () => {
    const { storage } = (
      globalThis as unknown as {
        chrome: { storage: { session: { get(key: string): Promise<Record<string, boolean>> } } }
      }
    ).chrome
    return (await storage.session.get('privateKeeping')).privateKeeping ?? false
  })
}
