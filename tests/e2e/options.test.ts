import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PAGES } from '../../demo/facts.ts'
import { eventually } from './driver/eventually.ts'
import { BROWSERS, setStage, settles } from './stage.ts'
import type { Stage } from './stage.ts'

// One sitting: each step goes on where the last one ended. The mouse is not touched.
describe.each(BROWSERS)('the settings by keyboard, in %s', browser => {
  let stage: Stage
  let article: Page
  let options: Page
  let before: string[]

  beforeAll(async () => {
    stage = await setStage(browser)
    await stage.choose({ homes: ['EUR'] })
    article = await stage.read(PAGES.english.path)
    before = await conversions()
    options = await stage.driver.extensionPage('/options.html')
    await options.waitForSelector('.example dl')
  })
  afterAll(() => stage?.close())

  const conversions = async () => (await stage.shown(article)).conversions
  const example = () =>
    options.$$eval('.example .conv', all => all.map(each => each.textContent.replaceAll(/\s+/g, ' ').trim()))
  async function tabTo(selector: string) {
    await options.bringToFront()
    await eventually(`the keyboard at ${selector}`, async () => {
      await options.keyboard.press('Tab')
      return options.evaluate(wanted => document.activeElement?.matches(wanted), selector)
    })
  }

  it('a second currency is searched and chosen, and shows at once in the example and the open article', async () => {
    await tabTo('[role="combobox"]')
    await options.keyboard.type('rupi')
    await settles(() => options.$eval('[aria-selected="true"] code', code => code.textContent), 'IDR')
    await options.keyboard.press('Enter')
    await settles(() => options.$$eval('.homes li', all => all.map(each => each.dataset.code)), ['EUR', 'IDR'])
    await settles(async () => (await example()).filter(text => /^≈ €.* · IDR/.test(text)).length, 2)
    await settles(
      async () => (await conversions()).map(text => / · IDR/.test(text)),
      before.map(() => true),
    )
  })

  it('so does another number style', async () => {
    const [swapped, written] = [(await conversions()).map(otherMarks), (await example()).map(otherMarks)]
    expect(swapped).not.toEqual(await conversions())
    await tabTo('select.number-style')
    await options.keyboard.press('ArrowDown')
    await options.keyboard.press('ArrowDown')
    await settles(() => options.$eval('select.number-style', select => select.value), '1.234,5')
    await settles(example, written)
    await settles(conversions, swapped)
  })
})

/** English marks as German ones. */
const otherMarks = (text: string) => text.replaceAll(/[.,]/g, mark => (mark === '.' ? ',' : '.'))
