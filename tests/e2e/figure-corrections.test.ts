import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PAGES } from '../../demo/facts.ts'
import { BROWSERS, setStage, settles } from './stage.ts'
import type { Stage } from './stage.ts'

const PAGE = PAGES.english
const SIGN = '$184 million'

// One sitting: each step goes on where the last one ended.
describe.each(BROWSERS)('correcting figures from their card, in %s', browser => {
  let stage: Stage
  let page: Page

  beforeAll(async () => {
    stage = await setStage(browser)
    await stage.choose({ homes: ['THB'] })
    page = await stage.read(PAGE.path)
  })
  afterAll(() => stage?.close())

  const ui = async (inner: string) => stage.driver.shadowText(await stage.driver.tabIdOf(page), 'angka-ui', inner)
  const conversions = async () => (await stage.shown(page)).conversions
  const at = PAGE.amounts.filter(({ currency }) => currency !== 'THB').findIndex(({ text }) => text === SIGN)

  async function openCorrections() {
    await page.mouse.move(5, 5)
    await stage.driver.clickInShadow(page, 'angka-conversion', null, at)
    await settles(async () => (await ui('.wrong')).length, 1)
    await stage.driver.clickInShadow(page, 'angka-ui', '.wrong')
    await settles(async () => (await ui('.corrections')).length, 1)
  }
  async function choose(select: string, typed: string) {
    await stage.driver.clickInShadow(page, 'angka-ui', select)
    await page.keyboard.type(typed)
    await page.keyboard.press('Enter')
  }

  it('says which currency a bare sign was read as, and why', async () => {
    await page.mouse.move(5, 5)
    await stage.driver.hoverInShadow(page, 'angka-conversion', null, at)
    expect(await stage.card(page)).toMatch(/Read as Australian Dollar, for .*It could also be/s)
  })

  it('reads every such sign of the article as the currency that is chosen, at once', async () => {
    const before = await conversions()
    await openCorrections()
    await choose('select.currency', 'Canadian')
    await choose('select.reach', 'Every such sign in this')
    await stage.driver.clickInShadow(page, 'angka-ui', '.change')
    await settles(async () => (await conversions())[at] !== before[at], true)
    await settles(async () => (await ui('.toast'))[0]?.includes('Read as Canadian Dollar now.'), true)
    await stage.driver.hoverInShadow(page, 'angka-conversion', null, at)
    expect(await stage.card(page)).toContain('You said that this is Canadian Dollar.')
  })

  it('remembers it, until it is taken back', async () => {
    const corrected = await conversions()
    await page.reload({ waitUntil: 'load' })
    await settles(conversions, corrected)
    await openCorrections()
    await stage.driver.clickInShadow(page, 'angka-ui', '.take-back')
    await settles(async () => (await conversions())[at] !== corrected[at], true)
  })

  it('sets aside what is no figure, which the popup shows again', async () => {
    const before = await conversions()
    await openCorrections()
    await stage.driver.clickInShadow(page, 'angka-ui', '.no-figure')
    await settles(async () => (await conversions()).length, before.length - 1)
    const popup = await stage.popup(page)
    await popup.waitForSelector('.show-figures')
    await popup.click('.show-figures')
    await popup.waitForSelector('.set-aside', { hidden: true })
    await popup.close()
    await page.bringToFront()
    await settles(conversions, before)
  })

  it('undoes it from the page as well', async () => {
    const before = await conversions()
    await openCorrections()
    await stage.driver.clickInShadow(page, 'angka-ui', '.no-figure')
    await settles(async () => (await conversions()).length, before.length - 1)
    await stage.driver.clickInShadow(page, 'angka-ui', '.undo')
    await settles(conversions, before)
  })
})
