import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seriousOf } from './axe.ts'
import { eventually } from './driver/eventually.ts'
import { BROWSERS, painted, setStage, settles } from './stage.ts'
import type { Stage } from './stage.ts'
import { SPOKEN, wordsIn } from './words.ts'

/** Shadow roots of the extension's own page are opened, so that axe can look into them (in Chromium alone). */
const openShadows = () => {
  const { value } = Object.getOwnPropertyDescriptor(Element.prototype, 'attachShadow') as { value: unknown }
  const attach = value as (this: Element, init: ShadowRootInit) => ShadowRoot
  Element.prototype.attachShadow = function (init) {
    return attach.call(this, { ...init, mode: 'open' })
  }
}

/** What the layer over a page of the extension shows; Firefox opens closed roots to the extension itself. */
const inLayer = (page: Page, selector: string) =>
  page.evaluate(wanted => {
    const layer: (Element & { openOrClosedShadowRoot?: ShadowRoot }) | null = document.querySelector('angka-ui')
    return (layer?.shadowRoot ?? layer?.openOrClosedShadowRoot)?.querySelector(wanted)?.textContent || undefined
  }, selector)

// One sitting in each browser: each step goes on where the last one ended.
describe.each(BROWSERS)('the first minutes, in %s', browser => {
  let stage: Stage
  let page: Page

  beforeAll(async () => {
    stage = await setStage(browser, { loopbackHost: false })
  })
  afterAll(() => stage?.close())

  const text = (selector: string) => page.$eval(selector, each => each.textContent.trim())
  async function tabTo(selector: string) {
    await page.bringToFront()
    await eventually(`the keyboard at ${selector}`, async () => {
      await page.keyboard.press('Tab')
      return page.evaluate(wanted => document.activeElement?.matches(wanted), selector)
    })
  }
  const isWideEnough = () =>
    page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)
  async function isAccessible() {
    for (const dark of [false, true]) {
      await stage.driver.emulateDark(page, dark)
      expect(await seriousOf(page), dark ? 'dark' : 'light').toEqual([])
    }
    await stage.driver.emulateDark(page, false)
  }

  describe.each(SPOKEN)('the welcome page in %s, written %s', (language, direction) => {
    const t = wordsIn(language)

    it('says what Angka does, before anything else is drawn, in that language', async () => {
      await stage.choose({ language, homes: [], reading: null, askRates: false })
      page = await stage.driver.extensionPage('/welcome.html')
      await page.waitForSelector('h1')
      expect(await text('h1')).toBe(t('welcome.title'))
      expect(await page.evaluate(() => document.documentElement.dir)).toBe(direction)
      expect(await page.evaluate(() => document.documentElement.lang.split('-')[0])).toBe(language)
      await settles(() => page.$eval('.picture', each => each.textContent.includes('≈')), true)
      await isAccessible()
    })

    it('is answered by keyboard: only on a click', async () => {
      await tabTo('button.choice.click')
      await page.keyboard.press('Enter')
      await settles(() => page.$eval('button.choice.click', each => each.ariaPressed), 'true')
      expect(await text('.answer')).toBe(t('welcome.clickChosen'))
    })

    it('has guessed the currency, which is changed by keyboard', async () => {
      expect(await text('.homes .automatic')).not.toBe('')
      await tabTo('[role="combobox"]')
      await page.keyboard.type('IDR')
      await settles(() => page.$eval('[aria-selected="true"] code', code => code.textContent), 'IDR')
      await page.keyboard.press('Enter')
      await settles(() => page.$eval('.picture .conv', each => /Rp|IDR/.test(each.textContent)), true)
    })

    it('asks for daily rates where that is wanted, by mouse', async () => {
      await page.click('.askRates')
      await settles(() => page.$$eval('.askRatesInPrivate', all => all.length), 1)
      await isAccessible()
    })

    it('fits into 320 pixels', async () => {
      const before = page.viewport()
      await page.setViewport({ width: 320, height: 640 })
      expect(await isWideEnough()).toBe(true)
      await page.setViewport(before)
    })
  })

  it('another language is spoken at once, without the page being loaded', async () => {
    await page.evaluate(() => Object.assign(window, { stayed: true }))
    await page.select('select.language', 'de')
    await settles(() => text('h1'), wordsIn('de')('welcome.title'))
    expect(await page.evaluate(() => [document.documentElement.dir, document.documentElement.lang])).toEqual([
      'ltr',
      'de',
    ])
    expect(await page.evaluate(() => 'stayed' in window)).toBe(true)
    await page.close()
  })

  describe.each(SPOKEN)('the article to try it on, in %s', language => {
    const t = wordsIn(language)
    const card = () => inLayer(page, '.card')

    it('is read as any article is: with conversions of its day', async () => {
      await stage.choose({ language, homes: ['EUR'] })
      page = await stage.driver.extensionPage('/try.html', openShadows)
      await settles(() => text('article h1'), t('try.article.headline'))
      await eventually('conversions', () => page.$$eval('angka-conversion', all => all.length >= 2))
    })

    it('by mouse: a card with rate and date, and words that are highlighted', async () => {
      await page.bringToFront()
      await page.hover('angka-conversion')
      expect(await eventually('a card', card)).toContain(t('card.source'))
      await isAccessible()
      await page.keyboard.press('Escape')
      const [from, to] = await page.$eval('article > p:last-of-type', paragraph => {
        const range = document.createRange()
        range.selectNodeContents(paragraph)
        const { x, y, width, height } = range.getClientRects()[0]!
        return [
          [x + 4, y + height / 2],
          [x + Math.min(width - 4, 160), y + height / 2],
        ] as [[number, number], [number, number]]
      })
      await page.mouse.move(...from)
      await page.mouse.down()
      await page.mouse.move(...to, { steps: 6 })
      await page.mouse.up()
      await eventually('the bar', () => inLayer(page, '.bar'))
      await page.keyboard.press('2')
      await eventually('a highlight', async () => (await painted(page, 'angka-green')).length === 1)
    })

    it('by keyboard: figures are walked, and one is opened', async () => {
      await page.keyboard.press('Escape')
      await tabTo('button.walk')
      await page.keyboard.press('Enter')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await eventually('a card', card)
      await page.keyboard.press('Escape')
      await page.keyboard.press('Escape')
    })

    it('leaves nothing in the library', async () => {
      const library = await stage.driver.extensionPage('/options.html')
      const counts = () => library.$$eval('.tables dd', all => all.map(each => Number(each.textContent)))
      await settles(counts, [0, 0, 0, 0])
      await library.close()
      await page.close()
    })
  })
})
