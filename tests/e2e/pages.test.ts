import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PAGES } from '../../demo/facts.ts'
import type { PageFacts } from '../../demo/facts.ts'
import { eventually } from './driver/eventually.ts'
import { BROWSERS, painted, setStage, settles } from './stage.ts'
import type { Stage } from './stage.ts'

const READ_WHOLE = [PAGES.indonesian, PAGES.english, PAGES.german, PAGES.japanese, PAGES.chinese]
const NO_ARTICLES = [PAGES.front, PAGES.shop, PAGES.search, PAGES.forum]

/** A currency that no page is written in: every amount with a rate is converted. */
const ELSEWHERE = 'THB'

describe.each(BROWSERS)('the demo site in %s', browser => {
  let stage: Stage

  beforeAll(async () => {
    stage = await setStage(browser)
    await stage.choose({ homes: [ELSEWHERE] })
  })
  afterAll(() => stage?.close())

  const conversions = async (page: Page) => (await stage.shown(page)).conversions
  const amountsOf = (facts: PageFacts) => facts.amounts.map(({ text }) => text)

  it.each(READ_WHOLE.map(facts => [facts.path, facts] as const))(
    '%s: finds every amount and converts it',
    async (path, facts) => {
      const page = await stage.read(path)
      const figures = await painted(page, 'angka-figure')
      for (const amount of amountsOf(facts)) expect(figures).toContain(amount)
      await settles(async () => (await conversions(page)).length, facts.amounts.length)
      for (const conversion of await conversions(page)) expect(conversion).toMatch(/^≈ (?:THB|฿)/)
      await page.close()
    },
  )

  it.each(NO_ARTICLES.map(facts => [facts.path, facts] as const))(
    '%s: is no article and stays untouched',
    async path => {
      const page = await stage.driver.openArticle(stage.url(path))
      const tab = await stage.driver.tabIdOf(page)
      // Detection has run by the time that the badge of an article would be there.
      await new Promise(resolve => setTimeout(resolve, 1500))
      expect(
        await page.evaluate(
          () => document.querySelectorAll('[class*=angka], angka-conversion, angka-mark, angka-ui').length,
        ),
      ).toBe(0)
      expect(await painted(page, 'angka-figure')).toEqual([])
      expect(await answersPing(stage, tab)).toBe(false)
      await page.close()
    },
  )

  it('says in the popup why a page is not read, and reads it anyway when asked', async () => {
    const page = await stage.driver.openArticle(stage.url(PAGES.shop.path))
    const popup = await stage.popup(page)
    await popup.waitForSelector('.read-anyway')
    const words = await popup.$eval('.here', here => here.textContent)
    expect(words).toContain('does not look like a news article')
    await popup.click('.read-anyway')
    await popup.waitForSelector('.here .switch')
    await popup.close()
    await page.close()
  })

  it('reads what arrives later on a live blog', async () => {
    const page = await stage.driver.openArticle(stage.url(`${PAGES.live.path}?delay=800`))
    const later = PAGES.live.later?.map(({ text }) => text) ?? []
    await settles(async () => (await conversions(page)).length, PAGES.live.amounts.length + later.length)
    const figures = await painted(page, 'angka-figure')
    for (const amount of [...amountsOf(PAGES.live), ...later]) expect(figures).toContain(amount)
    await settles(
      () => timesIn(page, later),
      later.map(() => 1),
    )
    await page.close()
  })

  it('finds an article that an application draws a while after its first look', async () => {
    const page = await stage.driver.openArticle(stage.url(`${PAGES.lagoon.path}?late=1500`))
    expect(await page.$('h1')).toBeNull()
    await settles(async () => (await conversions(page)).length, PAGES.lagoon.amounts.length)
    await page.close()
  })

  it('follows an application from one article to the next and back', async () => {
    const page = await stage.driver.openArticle(stage.url('/app/'))
    expect(await conversions(page)).toEqual([])
    await page.click(`a[href="${PAGES.lagoon.path}"]`)
    await settles(async () => (await conversions(page)).length, PAGES.lagoon.amounts.length)
    await page.click(`.story__next a[href="${PAGES.nightTrains.path}"]`)
    await settles(() => page.$eval('h1', heading => heading.textContent), PAGES.nightTrains.title)
    await eventually('the next article’s amounts', async () => {
      const figures = await painted(page, 'angka-figure')
      return amountsOf(PAGES.nightTrains).every(amount => figures.includes(amount))
    })
    expect(await conversions(page)).toHaveLength(PAGES.nightTrains.amounts.length)
    expect(await timesIn(page, amountsOf(PAGES.nightTrains))).toEqual(PAGES.nightTrains.amounts.map(() => 1))
    expect(await timesIn(page, amountsOf(PAGES.lagoon))).toEqual(PAGES.lagoon.amounts.map(() => 0))
    await page.goBack()
    await eventually('the last article’s amounts', async () => {
      const figures = await painted(page, 'angka-figure')
      return amountsOf(PAGES.lagoon).every(amount => figures.includes(amount))
    })
    await settles(async () => (await conversions(page)).length, PAGES.lagoon.amounts.length)
    await page.close()
  })

  it('converts nothing that the text states in the reader’s currency already: the mark and the card say so', async () => {
    await stage.choose({ homes: ['IDR'] })
    const page = await stage.driver.openArticle(stage.url(PAGES.indonesian.path))
    await settles(() => stage.shown(page), { conversions: [], marks: ['✓'] })
    await stage.driver.clickInShadow(page, 'angka-mark')
    const rupiah = await stage.card(page)
    expect(rupiah).toContain('This is your own currency')
    await page.keyboard.press('Escape')
    await stage.driver.command(page, 'figure-mode')
    await eventually('the yuan in figure mode', async () => {
      if ((await painted(page, 'angka-current'))[0] === 'CNY40 juta') return true
      await page.keyboard.press('ArrowRight')
      return false
    })
    await page.keyboard.press('Enter')
    const yuan = await stage.card(page)
    expect(yuan).toMatch(/^Rp86,8 miliar/)
    expect(yuan).toContain('The article states it in your currency: Rp86,8 miliar')
    await page.close()
  })

  it('changes conversions on an open page when the reader’s currency changes', async () => {
    await stage.choose({ homes: ['EUR'] })
    const page = await stage.read(PAGES.indonesian.path)
    await stage.choose({ homes: ['GBP'] })
    await eventually('pounds', async () => (await conversions(page)).every(text => text.includes('£')))
    expect(await conversions(page)).toHaveLength(3)
    await page.close()
  })
})

/** How often each of some words stands in the page's text. */
function timesIn(page: Page, words: string[]): Promise<number[]> {
  return page.evaluate(all => all.map(each => document.body.textContent.split(each).length - 1), words)
}

/** Whether a reader of ours answers in a tab. */
function answersPing(stage: Stage, tab: number): Promise<boolean> {
  return stage.driver.inExtension(async tabId => {
    const { tabs } = (
      globalThis as unknown as { chrome: { tabs: { sendMessage(id: number, message: object): Promise<unknown> } } }
    ).chrome
    try {
      return (await tabs.sendMessage(tabId, { id: 1, type: 'ping', timestamp: 1 })) !== undefined
    } catch {
      return false
    }
  }, tab)
}
