import { readFile } from 'node:fs/promises'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PAGES } from '../../demo/facts.ts'
import { convert, formatConversion, significantDigits } from '../../utils/currency/index.ts'
import { packagedTable } from '../currency/packaged-files.ts'
import { BROWSERS, setStage, settles } from './stage.ts'
import type { Stage } from './stage.ts'

const HOME = 'THB'
const DAY = '2001-05-05'
const IN_WORDS = /5 May 2001|May 5, 2001/

/** What stands behind amounts at the rate of a day, by the same table that the extension carries. */
async function expected(day: string, amounts: [value: number, currency: string, text: string][]): Promise<string[]> {
  const currencies = [HOME, ...amounts.map(([, currency]) => currency)]
  const table = await packagedTable([day], currencies)
  return amounts.map(([value, currency, text]) =>
    formatConversion(convert(value, currency, HOME, day, table)!, 'en', { significant: significantDigits(text) }),
  )
}

describe.each(BROWSERS)('correcting what a page says of its article, in %s', browser => {
  let stage: Stage

  beforeAll(async () => {
    stage = await setStage(browser)
    await stage.choose({ homes: [HOME] })
  })
  afterAll(() => stage?.close())

  const conversions = async (page: Page) => (await stage.shown(page)).conversions
  const amounts: [number, string, string][] = [
    [4_500_000, 'USD', 'US$4.5 million'],
    [900_000, 'EUR', '€900,000'],
  ]

  async function write(popup: Page, field: string, text: string) {
    await popup.focus(`[name="${field}"]`)
    await popup.$eval(`[name="${field}"]`, input => (input as HTMLInputElement).select())
    await popup.keyboard.type(text)
  }
  const about = (popup: Page, field: string) =>
    popup.$eval(`.field.${field} small`, small => [small.className, small.textContent] as const)
  const closed = (popup: Page) => popup.waitForSelector('.rulings')

  it('a date that is set where none was found: converted at its rate at once, after a reload, and until it is taken back', async () => {
    const page = await stage.driver.openArticle(stage.url(PAGES.noDate.path))
    await settles(async () => (await conversions(page)).length, amounts.length)
    const latest = await conversions(page)
    const then = await expected(DAY, amounts)
    expect(latest).not.toEqual(then)

    const popup = await stage.popup(page)
    await popup.waitForSelector('.set-date')
    await popup.click('.set-date')
    await popup.waitForSelector('[name="published"]:focus')
    // The same in every order of day and month.
    await popup.keyboard.type('05052001')
    await popup.click('.correct-form .save')
    await closed(popup)
    const hereNow = () => popup.$eval('.here', element => (element as HTMLElement).innerText)
    await settles(async () => IN_WORDS.test(await hereNow()), true)
    const here = await hereNow()
    expect(here).toContain('Corrected by you')
    expect(here).not.toContain('No date found')
    await popup.close()
    await page.bringToFront()
    await settles(() => conversions(page), then)

    await page.reload({ waitUntil: 'load' })
    await settles(() => conversions(page), then)
    await stage.driver.hoverInShadow(page, 'angka-conversion')
    expect(await stage.card(page)).toMatch(IN_WORDS)

    const again = await stage.popup(page)
    await again.waitForSelector('.correct')
    await again.click('.correct')
    await again.waitForSelector('.field.published .put-back')
    expect((await about(again, 'published'))[1]).toBe('The page says nothing.')
    await again.click('.field.published .put-back')
    await again.click('.correct-form .save')
    await again.waitForSelector('.set-date')
    await again.close()
    await page.bringToFront()
    await settles(() => conversions(page), latest)
    await page.close()
  })

  it('a kept figure and its article follow: in the list, in the search, with the rate of the corrected day', async () => {
    const page = await stage.driver.openArticle(stage.url(PAGES.noDate.path))
    await settles(async () => (await conversions(page)).length, amounts.length)
    await stage.driver.hoverInShadow(page, 'angka-conversion')
    await stage.card(page)
    await stage.driver.clickInShadow(page, 'angka-ui', '.keep')
    const popup = await stage.popup(page)
    await popup.waitForSelector('.quote .conv')
    await popup.click('.correct')
    await popup.waitForSelector('[name="title"]:focus')
    await write(popup, 'title', 'Constance digs again')
    await write(popup, 'authors', 'Theodora Quill\nWira Contoh')
    await popup.focus('[name="published"]')
    await popup.keyboard.type('05052001')
    await popup.click('.correct-form .save')
    await closed(popup)
    await popup.type('input[type="search"]', 'constance wira')
    const [dollars] = await expected(DAY, amounts)
    await settles(
      () => popup.$$eval('.item', items => items.map(item => item.querySelector('h2')!.textContent.trim())),
      ['Constance digs again'],
    )
    await settles(() => popup.$eval('.quote .conv', text => text.textContent.trim()), dollars)
    await popup.click('.export-all')
    const note = await readFile(await stage.driver.waitForDownload('.md'), 'utf8')
    expect(note).toContain('title: "Constance digs again"')
    expect(note).toContain('author:\n  - "[[Theodora Quill]]"\n  - "[[Wira Contoh]]"')
    expect(note).toContain('published: 2001-05-05')
    expect(note).toMatch(/section: "Business"\nwords: \d+\n/)
    await popup.close()
    await page.close()
  })

  it('what cannot be is refused in words, and nothing is kept of it', async () => {
    const page = await stage.driver.openArticle(stage.url(PAGES.english.path))
    await settles(async () => (await conversions(page)).length > 0, true)
    const before = await conversions(page)
    const popup = await stage.popup(page)
    await popup.waitForSelector('.correct')
    await popup.click('.correct')
    await popup.waitForSelector('[name="title"]:focus')
    await popup.focus('[name="published"]')
    await popup.keyboard.type('05052222')
    await write(popup, 'language', 'Klingonese')
    await write(popup, 'country', 'XX')
    await popup.keyboard.press('Enter')
    await popup.waitForSelector('.field.published .problem')
    expect(await about(popup, 'published')).toEqual(['problem', 'This day has not come yet.'])
    expect((await about(popup, 'language'))[1]).toContain('There is no such language')
    expect((await about(popup, 'country'))[1]).toContain('There is no such country')
    await popup.keyboard.press('Escape')
    await closed(popup)
    expect(await popup.$('.corrected')).toBeNull()
    await popup.close()
    await page.bringToFront()
    await page.reload({ waitUntil: 'load' })
    await settles(() => conversions(page), before)
    await page.close()
  })
})

describe.each(BROWSERS)('overruling what Angka takes for an article, in %s', browser => {
  let stage: Stage

  beforeAll(async () => {
    stage = await setStage(browser)
    await stage.choose({ homes: [HOME] })
  })
  afterAll(() => stage?.close())

  const conversions = async (page: Page) => (await stage.shown(page)).conversions
  const ours = (page: Page) =>
    page.evaluate(() => [
      document.querySelectorAll('angka-conversion, angka-mark, angka-ui').length,
      [...CSS.highlights.keys()].filter(name => name.startsWith('angka')).length,
    ])
  async function rule(page: Page, choice: string, after: string) {
    const popup = await stage.popup(page)
    await popup.waitForSelector('select.verdict')
    await popup.select('select.verdict', choice)
    await popup.waitForSelector(after)
    await popup.close()
    await page.bringToFront()
  }
  /** Detection has run by the time that an article would be read. */
  const stays = async (page: Page) => {
    await new Promise(resolve => setTimeout(resolve, 1500))
    expect(await ours(page)).toEqual([0, 0])
  }

  it('an article that is none: everything goes, stays away after a reload, and comes back when that is taken back', async () => {
    const page = await stage.read(PAGES.english.path)
    const before = await conversions(page)
    await rule(page, 'page-no', '.here:not(:has(h1)) select.verdict:focus')
    await settles(() => ours(page), [0, 0])
    await page.reload({ waitUntil: 'load' })
    await stays(page)
    const popup = await stage.popup(page)
    await popup.waitForSelector('select.verdict')
    expect(await popup.$eval('.here', here => here.textContent)).toContain('You asked Angka not to read this page.')
    expect(await popup.$eval('select.verdict', select => select.value)).toBe('page-no')
    await popup.select('select.verdict', 'auto')
    await popup.waitForSelector('.here h1')
    await popup.close()
    await page.bringToFront()
    await settles(() => conversions(page), before)
    await page.close()
  })

  it('a page that is read anyway: read again after a reload, until that is taken back', async () => {
    const page = await stage.driver.openArticle(stage.url(PAGES.shop.path))
    const popup = await stage.popup(page)
    await popup.waitForSelector('.read-anyway')
    await popup.click('.read-anyway')
    await popup.waitForSelector('.here h1')
    await popup.close()
    await page.bringToFront()
    await page.reload({ waitUntil: 'load' })
    await settles(async () => (await ours(page))[1]! > 0, true)
    await rule(page, 'auto', '.read-anyway')
    await settles(() => ours(page), [0, 0])
    await page.reload({ waitUntil: 'load' })
    await stays(page)
    await page.close()
  })

  it('a whole site: none of its pages is read, but for the one that the reader wants', async () => {
    const page = await stage.read(PAGES.english.path)
    await rule(page, 'site-no', '.here:not(:has(h1)) select.verdict')
    await page.goto(stage.url(PAGES.indonesian.path), { waitUntil: 'load' })
    await stays(page)
    await rule(page, 'page-yes', '.here h1')
    await settles(async () => (await conversions(page)).length > 0, true)
    await page.goto(stage.url(PAGES.english.path), { waitUntil: 'load' })
    await stays(page)
    await rule(page, 'site-yes', '.here h1')
    await page.goto(stage.url(PAGES.shop.path), { waitUntil: 'load' })
    await settles(async () => (await ours(page))[1]! > 0, true)
    await page.close()
  })
})
