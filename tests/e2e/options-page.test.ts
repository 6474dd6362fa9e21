import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PAGES } from '../../demo/facts.ts'
import { seriousOf } from './axe.ts'
import { BROWSERS, setStage, settles, shownColour } from './stage.ts'
import type { Stage } from './stage.ts'
import { SPOKEN, wordsIn } from './words.ts'

const LANGUAGE = 'id'

// One sitting: each step goes on where the last one ended.
describe.each(BROWSERS)('the settings by mouse, in %s', browser => {
  let stage: Stage
  let article: Page
  let options: Page

  beforeAll(async () => {
    stage = await setStage(browser)
    await stage.choose({ homes: ['EUR'], language: 'en' })
    article = await stage.read(PAGES.indonesian.path)
    options = await stage.driver.extensionPage('/options.html')
    await options.waitForSelector('.example dl')
  })
  afterAll(() => stage?.close())

  const conversions = async () => (await stage.shown(article)).conversions.length
  const cardText = async () => {
    await stage.driver.hoverInShadow(article, 'angka-conversion')
    return stage.card(article)
  }

  it('name the commands with the keys they have', async () => {
    const keys = () => options.$$eval('.shortcuts dd', all => all.map(each => each.textContent))
    await settles(async () => (await keys()).length, 4)
    // A letter that a browser keeps for itself would leave a command without a key.
    expect((await keys()).map(each => each.at(-1)).sort()).toEqual(['J', 'K', 'M', 'Y'])
  })

  it('say what each right is for, and that what was not asked for is not given', async () => {
    await settles(
      () => options.$$eval('.permissions li', all => all.at(-1)?.textContent ?? ''),
      wordsIn('en')('options.permission.downloads') + wordsIn('en')('options.permissionNotGiven'),
    )
    // A key without words would be shown as such.
    expect(await options.$$eval('.permissions', all => all[0]!.textContent)).not.toContain('options.')
  })

  it('count what is kept, as it is kept', async () => {
    const counts = () => options.$$eval('.tables dd', all => all.map(each => each.textContent))
    await settles(counts, ['0', '0', '0', '0'])
    expect(await cardText()).toContain(wordsIn('en')('card.source'))
    await stage.driver.clickInShadow(article, 'angka-ui', '.keep')
    await settles(async () => (await counts()).slice(0, 2), ['1', '1'])
    expect(await options.$eval('.storage-used', each => /\d/.test(each.textContent))).toBe(true)
  })

  it('strong colours are painted in an open article, and the soft ones again', async () => {
    await article.keyboard.press('Escape')
    await article.mouse.move(2, 2)
    expect(await shownColour(stage, article, 'angka-yellow', [255, 221, 0])).toBeLessThan(0.05)
    await options.bringToFront()
    await options.click('[name="palette"][value="strong"]')
    await settles(async () => (await shownColour(stage, article, 'angka-yellow', [255, 221, 0])) > 0.3, true)
    await options.bringToFront()
    await options.click('[name="palette"][value="soft"]')
    await settles(async () => (await shownColour(stage, article, 'angka-yellow', [255, 221, 0])) < 0.05, true)
  })

  it('figures of a language that is not wanted are read no more, and again', async () => {
    const before = await conversions()
    expect(before).toBeGreaterThan(0)
    await options.bringToFront()
    await options.click(`.language-${LANGUAGE}`)
    await settles(conversions, 0)
    await options.bringToFront()
    await options.click('button.all')
    await settles(conversions, before)
  })

  it('a name of the reader’s for a colour stands in an open article', async () => {
    await options.bringToFront()
    await options.click('input.name-green')
    await options.keyboard.type('Prices')
    await options.keyboard.press('Tab')
    await article.bringToFront()
    await stage.driver.selectText(article, 'gudang pendingin')
    await settles(async () => {
      const dots = await stage.driver.shadow(await stage.driver.tabIdOf(article), 'angka-ui', '.dot.green')
      return dots.map(({ label }) => label)
    }, ['Prices'])
    await article.keyboard.press('Escape')
  })

  it('another language is spoken at once, in the settings and in an open article', async () => {
    await options.bringToFront()
    await options.evaluate(() => Object.assign(window, { stayed: true }))
    await options.select('select.language', 'ar')
    await settles(() => options.$eval('h1', each => each.textContent), wordsIn('ar')('options.title'))
    expect(await options.evaluate(() => [document.documentElement.dir, 'stayed' in window])).toEqual(['rtl', true])
    await article.bringToFront()
    await settles(async () => {
      // A card that was opened a moment too early keeps its words: it is closed, and opened anew.
      await article.keyboard.press('Escape')
      await article.mouse.move(2, 2)
      return (await cardText()).includes(wordsIn('ar')('card.source'))
    }, true)
    // The page keeps its own direction; the card has that of its words.
    const tab = await stage.driver.tabIdOf(article)
    expect(await stage.driver.shadow(tab, 'angka-ui', '[dir="rtl"][lang="ar"] .card')).toHaveLength(1)
    expect(await article.evaluate(() => getComputedStyle(document.body).direction)).toBe('ltr')
  })

  describe.each(SPOKEN)('in %s, written %s', (language, direction) => {
    it('axe finds nothing serious, in light and dark; nothing is wider than 320 pixels', async () => {
      await options.bringToFront()
      await options.select('select.language', language)
      await settles(() => options.evaluate(() => document.documentElement.dir), direction)
      for (const dark of [false, true]) {
        await stage.driver.emulateDark(options, dark)
        expect(await seriousOf(options), dark ? 'dark' : 'light').toEqual([])
      }
      const before = options.viewport()
      await options.setViewport({ width: 320, height: 640 })
      const widths = () =>
        options.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth])
      const [needed, there] = await widths()
      expect(needed).toBeLessThanOrEqual(there!)
      await options.setViewport(before)
    })
  })
})
