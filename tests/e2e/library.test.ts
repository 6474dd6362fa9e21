import { readFile } from 'node:fs/promises'
import type { KeyInput, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pageScript } from '../../scripts/page-script.ts'
import { seriousOf } from './axe.ts'
import { eventually } from './driver/eventually.ts'
import { BROWSERS, painted, setStage, settles } from './stage.ts'
import type { Stage } from './stage.ts'

const ARTICLE = '/id/desa-internet.html'
const TITLE = 'Internet sampai ke desa, panen dijual lewat siaran langsung'
const QUOTE = 'Uangnya langsung diteruskan kepada koperasi desa'
const SAVED = 60

// One reader with a library of some size, and an article of the demo that they highlighted: each step goes on where the
// last one ended.
describe.each(BROWSERS)('the library page in %s', browser => {
  let stage: Stage
  let page: Page

  const text = (selector: string) =>
    page.$$eval(selector, found => found.map(each => (each as HTMLElement).innerText.trim()))
  const count = async (selector: string) => (await page.$$(selector)).length
  const press = async (...keys: KeyInput[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  const isAccessible = async (state: string) => expect(await seriousOf(page), state).toEqual([])
  const goTo = (place: string) =>
    page.evaluate(hash => {
      location.hash = hash
    }, place)
  const focused = () =>
    page.evaluate(() => {
      const at = document.activeElement as HTMLElement
      const row = at.closest('[aria-rowindex]')?.getAttribute('aria-rowindex')
      return row && `${row} ${at.getAttribute('aria-colindex')}`
    })

  beforeAll(async () => {
    stage = await setStage(browser)
    const filler = await stage.driver.extensionPage('/manifest.json')
    await filler.evaluate(await pageScript('seed/fill-page.ts', 'angkaSeed'))
    await filler.evaluate(`angkaSeed.fill({ articles: ${SAVED}, seed: 5 })`)
    await filler.close()
    const article = await stage.read(ARTICLE)
    await stage.driver.selectText(article, QUOTE)
    await eventually('the bar', async () =>
      (await stage.driver.shadowText(await stage.driver.tabIdOf(article), 'angka-ui', '.bar')).at(0),
    )
    await article.keyboard.press('2')
    await settles(() => painted(article, 'angka-green'), [QUOTE])
    await article.close()
    page = await stage.driver.extensionPage('/library.html')
    await page.setViewport({ width: 1360, height: 860 })
    await page.waitForSelector('a.title')
  })
  afterAll(() => stage?.close())

  it('lists what was kept, newest first, and has nothing that axe takes seriously', async () => {
    expect((await text('.list-pane .count'))[0]).toBe(`${SAVED + 1} articles`)
    expect((await text('a.title'))[0]).toBe(TITLE)
    await isAccessible('the list')
  })

  it('is walked by keyboard: arrows in the list, Space chooses, Enter opens', async () => {
    await page.bringToFront()
    await page.focus('a.title')
    await press('ArrowDown', 'ArrowDown', 'ArrowUp')
    await press(' ')
    await settles(() => text('.bulk .count'), ['1 chosen'])
    await press(' ', 'Home', 'Enter')
    await settles(() => text('.article-view h1'), [TITLE])
  })

  it('shows the kept text with what was highlighted painted in it, and the highlights beside it', async () => {
    await page.waitForSelector('.kept-text p')
    expect((await text('.kept-text')).join()).toContain('CNY40 juta')
    await settles(() => painted(page, 'angka-green'), [QUOTE])
    expect(await text('.notes q')).toEqual([QUOTE])
    expect(await painted(page, 'angka-figure')).toContain('CNY40 juta')
    await isAccessible('an article')
  })

  it('keeps a note that is written there, and its draft until then', async () => {
    await page.click('.edit-note')
    await page.waitForSelector('.note textarea')
    await page.keyboard.type('Who **paid** for it?')
    await isAccessible('a note being written')
    await page.click('.note .save')
    await settles(async () => (await text('.note-text')).join().includes('paid'), true)
  })

  it('tags an article, and finds it by its tag', async () => {
    await page.click('.article-view header .tag-field input')
    await page.keyboard.type('villages')
    await press('Enter')
    await settles(() => text('.article-view header .tags bdi'), ['villages'])
    await goTo('tags')
    await page.waitForSelector('.tags-list')
    expect((await text('.tags-list a')).join()).toContain('#villages')
    await isAccessible('the tags')
  })

  it('renames a tag everywhere, and takes that back', async () => {
    const line = async () => {
      for (const each of await page.$$('.tags-list li'))
        if ((await each.evaluate(li => li.textContent)).includes('#villages')) return each
      return undefined
    }
    // Pressed again where the list was drawn anew under the mouse.
    await eventually('the form', async () => {
      await (await (await line())?.$('button.rename'))?.click()
      return page.$('form.rename input')
    })
    await page.$eval('form.rename input', input => {
      input.value = 'online villages'
      input.dispatchEvent(new Event('input', { bubbles: true }))
    })
    await page.click('form.rename .main')
    const undo = await page.waitForSelector('.notice .undo')
    const tags = () => text('.tags-list a')
    // What is shown follows what is kept: the place is not left in between.
    await settles(async () => (await tags()).includes('#online villages'), true)
    expect(await tags()).not.toContain('#villages')
    await undo!.click()
    await settles(async () => (await tags()).includes('#villages'), true)
    expect(await tags()).not.toContain('#online villages')
    expect(await text('.notice')).toEqual([expect.stringContaining('Taken back')])
  })

  it('corrects the title in place', async () => {
    await goTo('articles')
    await page.waitForSelector('a.title')
    await (await page.$$('a.title'))[0]!.click()
    await page.waitForSelector('.correct')
    await page.click('.correct')
    await page.waitForSelector('.correct-form [name="title"]')
    await isAccessible('a correction')
    await page.keyboard.down('Control')
    await press('a')
    await page.keyboard.up('Control')
    await page.keyboard.type('The village online')
    await press('Enter')
    await settles(() => text('.article-view h1'), ['The village online'])
    await settles(async () => (await text('a.title'))[0], 'The village online')
  })

  it('works on several at once, and takes that back', async () => {
    for (const each of (await page.$$('.article-list input')).slice(1, 4)) await each.click()
    await settles(() => text('.bulk .count'), ['3 chosen'])
    await isAccessible('several chosen')
    await page.click('.bulk .remove')
    await settles(() => text('.list-pane .count'), [`${SAVED - 2} articles`])
    await (await page.waitForSelector('.notice .undo'))!.click()
    await settles(() => text('.list-pane .count'), [`${SAVED + 1} articles`])
  })

  it('has what was removed in the trash, and puts it back', async () => {
    for (const each of (await page.$$('.article-list input')).slice(1, 2)) await each.click()
    await page.click('.bulk .remove')
    await settles(() => text('.list-pane .count'), [`${SAVED} articles`])
    await goTo('trash')
    await page.waitForSelector('.lines .restore')
    await isAccessible('the trash')
    await page.click('.lines .restore')
    await settles(() => count('.lines li'), 0)
    expect((await text('.empty')).join()).not.toBe('')
  })

  it('shows every figure of every article in a table, of which only what is seen is drawn', async () => {
    await goTo('figures')
    await page.waitForSelector('.grid-body .figure .clamp')
    const rows = Number(await page.$eval('.grid', grid => grid.getAttribute('aria-rowcount')))
    expect(rows).toBeGreaterThan(SAVED * 5)
    expect(await count('.grid-body [role="row"]')).toBeLessThan(40)
    await isAccessible('the figures')
  })

  it('is walked by keyboard: one stop, arrows, Home and End, and Space chooses', async () => {
    await page.bringToFront()
    await page.focus('.grid [tabindex="0"]')
    expect(await focused()).toBe('2 2')
    await press('ArrowDown', 'ArrowRight')
    await settles(focused, '3 3')
    await page.keyboard.down('Control')
    await press('End')
    await page.keyboard.up('Control')
    const rows = await page.$eval('.grid', grid => grid.getAttribute('aria-rowcount'))
    await settles(async () => (await focused())?.split(' ')[0], rows!)
    await eventually('the last row', async () => (await count(`[aria-rowindex="${rows}"] .clamp`)) > 0)
    await page.keyboard.down('Control')
    await press('Home')
    await page.keyboard.up('Control')
    await press(' ', 'ArrowDown', ' ')
    await settles(() => count('.grid-row[aria-selected="true"]'), 2)
  })

  it('sorts by value, and filters', async () => {
    const values = () => text('.grid-body .grid-cell.value')
    await (await page.$$('.grid-head .sortable'))[0]!.click()
    await eventually('the largest first', async () => {
      const numbers = (await values()).slice(0, 5).map(each => Number(each.split('–')[0]!.replaceAll(/[^\d.-]/g, '')))
      return numbers.length === 5 && numbers.every((each, i) => i === 0 || each <= numbers[i - 1]!)
    })
    await page.select('.filters .quantity', 'kind percent')
    await eventually('percentages alone', async () => {
      const units = (await text('.grid-body .grid-cell.unit')).slice(0, 5)
      return units.length === 5 && units.every(unit => unit === '%')
    })
    await page.click('.filters .clear')
    await page.type('.filters .search', 'CNY40')
    await settles(async () => (await text('.grid-body .grid-cell.figure'))[0], 'CNY40 juta')
  })

  it('converts all money into one currency, at each article’s date, and remembers that', async () => {
    await page.select('.convert select', 'EUR')
    await settles(async () => (await text('.grid-body .grid-cell.worth'))[0], '≈ €5 million')
    await page.close()
    page = await stage.driver.extensionPage('/library.html#figures')
    await page.setViewport({ width: 1360, height: 860 })
    await page.waitForSelector('.grid-body .figure .clamp')
    await settles(async () => (await count('.grid-head [role="columnheader"]')) > 11, true)
  })

  it('shows a figure whole, with its sentence and its source', async () => {
    await page.type('.filters .search', 'CNY40')
    await settles(async () => (await text('.grid-body .grid-cell.figure'))[0], 'CNY40 juta')
    await settles(async () => (await text('.grid-body .grid-cell.worth'))[0], '≈ €5 million')
    await page.focus('.grid [tabindex="0"]')
    await press('Enter')
    await page.waitForSelector('.figure-details')
    const details = (await text('.figure-details')).join()
    for (const words of ['CNY40 juta', '40,000,000', '€', 'The village online']) expect(details).toContain(words)
    await isAccessible('a figure whole')
    await press('Escape')
    await settles(() => count('.figure-details'), 0)
  })

  it('draws chosen figures in the page’s colours, and saves them as SVG and PNG', async () => {
    await page.click('.filters .clear')
    await page.select('.filters .quantity', 'kind percent')
    await eventually('percentages', async () => (await text('.grid-body .grid-cell.unit')).every(unit => unit === '%'))
    for (const each of (await page.$$('.grid-body input')).slice(0, 5)) await each.click()
    await page.click('.draw')
    await page.waitForSelector('.chart svg')
    const words = (await page.$eval('.chart svg', svg => svg.textContent)) ?? ''
    expect(words).toContain('%')
    expect(words).toContain('Sources')
    await isAccessible('a chart')
    await page.click('.save-svg')
    const svg = await readFile(await stage.driver.waitForDownload('.svg'), 'utf8')
    expect(svg).toMatch(/^<\?xml/)
    expect(svg).toContain('Sources')
    // A file has no page to ask for colours.
    expect(svg).not.toMatch(/var\(|light-dark/)
    await page.click('.save-png')
    const png = await readFile(await stage.driver.waitForDownload('.png'))
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect(png.readUInt32BE(16)).toBe(1520)
    await press('Escape')
    await settles(() => count('dialog'), 0)
  })

  it('fits 320 pixels: nothing but the table is wider than the window', async () => {
    await page.setViewport({ width: 320, height: 640 })
    for (const place of ['articles', 'figures', 'tags', 'duplicates', 'trash', 'export', 'import', 'backup']) {
      await goTo(place)
      await page.waitForSelector(`.place.${place}`)
      await settles(() => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true)
      await isAccessible(`${place} at 320 pixels`)
    }
  })

  it('runs from right to left where its language does', async () => {
    await page.setViewport({ width: 1360, height: 860 })
    await page.evaluate(() => (document.documentElement.dir = 'rtl'))
    await goTo('figures')
    await page.waitForSelector('.grid-body .figure .clamp')
    await page.focus('.grid [tabindex="0"]')
    await press('ArrowLeft')
    await settles(async () => (await focused())?.split(' ')[1], '3')
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  })
})
