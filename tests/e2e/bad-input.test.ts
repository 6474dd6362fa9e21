import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PAGES } from '../../demo/facts.ts'
import type { PageFacts } from '../../demo/facts.ts'
import { BROWSERS, painted, setStage, settles } from './stage.ts'
import type { Stage } from './stage.ts'

// Each page leaves the page working, and says what could not be done where the reader would look: in the popup.
describe.each(BROWSERS)('pages that make it hard, in %s', browser => {
  let stage: Stage

  beforeAll(async () => {
    stage = await setStage(browser)
    await stage.choose({ homes: ['THB'] })
  })
  afterAll(() => stage?.close())

  const conversions = async (page: Page) => (await stage.shown(page)).conversions

  /** Opens a page of the demo's, counting the errors that its own scripts meet. */
  async function open(facts: PageFacts): Promise<{ page: Page; errors: string[] }> {
    const page = await stage.driver.newPage()
    const errors: string[] = []
    page.on('pageerror', error => errors.push(String(error)))
    await page.goto(stage.url(facts.path), { waitUntil: 'load' })
    return { page, errors }
  }

  /** What the popup says of a page, at the top. */
  async function said(page: Page): Promise<string> {
    const popup = await stage.popup(page)
    await popup.waitForSelector('.here h1')
    const words = await popup.$eval('.here', here => (here as HTMLElement).innerText)
    await popup.close()
    await page.bringToFront()
    return words
  }

  it('an article without a date: converts at the latest known rate, and says so by its date', async () => {
    const { page, errors } = await open(PAGES.noDate)
    await settles(async () => (await conversions(page)).length, PAGES.noDate.amounts.length)
    expect(await said(page)).toMatch(/No date found: converted at the rate of .*20\d\d, the latest known\./)
    await stage.driver.hoverInShadow(page, 'angka-conversion')
    expect(await stage.card(page)).toMatch(/The article gives no date: converted at the latest known rate, of .*20\d\d/)
    expect(errors).toEqual([])
    await page.close()
  })

  it('an article with dates that cannot be: has none, and says which it did not believe', async () => {
    const { page, errors } = await open(PAGES.wrongDate)
    await settles(async () => (await conversions(page)).length, PAGES.wrongDate.amounts.length)
    expect(await said(page)).toMatch(
      /The date on the page, (?:1 January|January 1,) 0001, cannot be right: converted at the rate of .*20\d\d, the latest known\./,
    )
    await stage.driver.hoverInShadow(page, 'angka-conversion')
    expect(await stage.card(page)).toContain('The article’s own date cannot be right')
    expect(errors).toEqual([])
    await page.close()
  })

  it('an article without figures: says so', async () => {
    const { page, errors } = await open(PAGES.noFigures)
    expect(await said(page)).toContain('No figures were found in this article.')
    expect(await conversions(page)).toEqual([])
    expect(errors).toEqual([])
    await page.close()
  })

  it('an article of 200,000 words: reads it whole, and the page goes on meanwhile', async () => {
    const page = await stage.driver.newPage()
    await page.goto(stage.url(PAGES.long.path), { waitUntil: 'domcontentloaded' })
    await page.evaluate(countFrames)
    await settles(async () => (await conversions(page)).length, PAGES.long.amounts.length)
    expect(await page.evaluate(() => (globalThis as unknown as { frames: number }).frames)).toBeGreaterThan(3)
    await page.close()
  })

  it('a language without a file: finds signs, codes and percentages, and says that it does not read it yet', async () => {
    const { page, errors } = await open(PAGES.finnish)
    await settles(async () => (await painted(page, 'angka-figure')).includes('480 €'), true)
    expect(await said(page)).toMatch(/does not read Finnish yet/)
    expect(errors).toEqual([])
    await page.close()
  })

  it('markup inside an amount: one amount, one conversion behind it', async () => {
    const { page } = await open(PAGES.splitMarkup)
    await settles(async () => (await conversions(page)).length, 3)
    expect(await painted(page, 'angka-figure')).toContain(PAGES.splitMarkup.amounts[0]!.text)
    const behind = await page.$$eval(
      'b',
      all => all.find(each => each.textContent === 'CNY')?.parentElement?.textContent,
    )
    expect(behind).toContain('CNY 40\u00a0juta')
    await page.close()
  })

  it('a consent overlay: the article behind it is read, and the overlay still works', async () => {
    const { page, errors } = await open(PAGES.consent)
    await settles(async () => (await conversions(page)).length, PAGES.consent.amounts.length)
    const button = await page.$('[class*=consent] button, [id*=consent] button, dialog button')
    await button!.click()
    await settles(() => page.$$eval('[class*=consent]', all => all.some(each => each.checkVisibility())), false)
    expect(errors).toEqual([])
    await page.close()
  })

  it('a rate that is missing: converts nothing, and says for which currency', async () => {
    const { page, errors } = await open(PAGES.missingRate)
    const words = await said(page)
    expect(words).toMatch(/No rate is known for GBP around this date/)
    expect(await conversions(page)).toEqual([])
    expect(errors).toEqual([])
    await page.close()
  })

  it('a page that forbids styles and scripts: is read, and the card is drawn', async () => {
    const { page } = await open(PAGES.strictCsp)
    await settles(async () => (await conversions(page)).length, PAGES.strictCsp.amounts.length)
    await stage.driver.hoverInShadow(page, 'angka-conversion')
    expect(await stage.card(page)).toContain('≈')
    const [card] = await stage.driver.shadow(await stage.driver.tabIdOf(page), 'angka-ui', '.card')
    // Without its styles the card would be as wide as the window.
    expect(card!.box.width).toBeLessThanOrEqual(342)
    const colour = await page.$eval('angka-conversion', host => getComputedStyle(host).userSelect)
    expect(colour).toBe('none')
    await page.close()
  })

  it('a page that takes no markup and no styles: is read and kept from, and nothing of ours had to be refused', async () => {
    const { page, errors } = await open(PAGES.trustedTypes)
    const refused = () => page.evaluate(() => ({ ...document.documentElement.dataset }))
    const before = await refused()
    await settles(async () => (await conversions(page)).length, PAGES.trustedTypes.amounts.length)
    await stage.driver.hoverInShadow(page, 'angka-conversion')
    expect(await stage.card(page)).toContain('≈')
    const [card] = await stage.driver.shadow(await stage.driver.tabIdOf(page), 'angka-ui', '.card')
    expect(card!.box.width).toBeLessThanOrEqual(342)
    await stage.driver.clickInShadow(page, 'angka-ui', '.keep')
    await settles(() => painted(page, 'angka-yellow'), ['€41,500'])
    expect(await refused()).toEqual(before)
    expect(errors).toEqual([])
    // And the policy holds: the page itself may not write markup.
    const written = await page.evaluate(() => {
      try {
        document.createElement('p').innerHTML = '<b>markup</b>'
        return 'written'
      } catch (error) {
        return (error as Error).name
      }
    })
    expect(written).toBe('TypeError')
    await page.close()
  })

  it('a page whose own styles shout: conversions and card keep their looks', async () => {
    const page = await stage.driver.newPage()
    await page.goto(stage.url(PAGES.splitMarkup.path), { waitUntil: 'load' })
    await page.addStyleTag({
      content: `* { display: block !important; font-size: 40px !important; user-select: text !important }
        ::highlight(angka-figure) { background: red !important }`,
    })
    await settles(async () => (await conversions(page)).length, 3)
    const looks = await page.$eval('angka-conversion', host => {
      const { display, userSelect, fontSize } = getComputedStyle(host)
      return { display, userSelect, smaller: parseFloat(fontSize) < 40 }
    })
    expect(looks).toEqual({ display: 'inline', userSelect: 'none', smaller: true })
    await page.evaluate(() => document.querySelector('angka-conversion')!.scrollIntoView({ block: 'center' }))
    await stage.driver.hoverInShadow(page, 'angka-conversion')
    await stage.card(page)
    const [card] = await stage.driver.shadow(await stage.driver.tabIdOf(page), 'angka-ui', '.card')
    expect(card!.box.width).toBeLessThanOrEqual(342)
    await page.close()
  })

  it('structured data that is cut off: title, date and amounts come from the rest of the page', async () => {
    const { page, errors } = await open(PAGES.malformedJsonLd)
    await settles(async () => (await conversions(page)).length, PAGES.malformedJsonLd.amounts.length)
    expect(await said(page)).toContain(PAGES.malformedJsonLd.title)
    expect(errors).toEqual([])
    await page.close()
  })

  it('the browser’s own page: says that it cannot be read', async () => {
    const page = await stage.driver.newPage()
    await page.goto('about:blank')
    const popup = await stage.driver.extensionPage('/popup.html')
    await popup.waitForSelector('.here')
    await settles(
      async () =>
        /does not let extensions read|not been allowed/.test(await popup.$eval('.here', here => here.textContent)),
      true,
    )
    await popup.close()
    await page.close()
  })
})

/** Counts the frames that a page draws: while it is held up, there are none. */
function countFrames() {
  const counter = Object.assign(globalThis, { frames: 0 })
  const next = () => {
    counter.frames++
    requestAnimationFrame(next)
  }
  requestAnimationFrame(next)
}
