import type { KeyInput, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PAGES } from '../../demo/facts.ts'
import { seriousOf } from './axe.ts'
import { eventually } from './driver/eventually.ts'
import { BROWSERS, painted, setStage, settles } from './stage.ts'
import type { Stage } from './stage.ts'

const ARTICLE = '/id/desa-internet.html'
const TITLE = 'Internet sampai ke desa, panen dijual lewat siaran langsung'

// The panel as a page of its own that is told its tab: no protocol reaches the browser's own side bar. Each step goes on
// where the last one ended.
describe.each(BROWSERS)('the side panel in %s', browser => {
  let stage: Stage
  let article: Page
  let panel: Page

  const text = (selector: string) =>
    panel.$$eval(selector, found => found.map(each => (each as HTMLElement).innerText.trim()))
  const scrolled = () => article.evaluate(() => scrollY)
  const isAccessible = async (state: string) => expect(await seriousOf(panel), state).toEqual([])
  const press = async (...keys: KeyInput[]) => {
    for (const key of keys) await panel.keyboard.press(key)
  }

  beforeAll(async () => {
    stage = await setStage(browser)
    article = await stage.read(ARTICLE)
    panel = await stage.driver.extensionPage(`/sidepanel.html?tab=${await stage.driver.tabIdOf(article)}`)
    await panel.setViewport({ width: 360, height: 800 })
    await panel.waitForSelector('.panel-figures .go')
  })
  afterAll(() => stage?.close())

  it('lists the figures of the article in reading order, with conversion, bound, change and check', async () => {
    expect(await text('.heading h1')).toEqual([TITLE])
    const figures = await text('.panel-figures li')
    expect(figures).toHaveLength(14)
    expect(figures[0]).toContain('285 juta')
    const yuan = figures.find(each => each.includes('CNY40 juta'))!
    expect(yuan).toMatch(/≈ €5/)
    expect(yuan).toContain('over')
    expect(yuan).toContain('The article’s own conversions hold')
    expect(figures.find(each => each.includes('16,7 persen'))).toContain('up')
    await isAccessible('in reading order')
  })

  it('lists them by kind', async () => {
    await panel.bringToFront()
    await panel.select('.head-row select', 'kind')
    await settles(() => text('.panel-figures h3'), ['Money', 'Percentages', 'Measures', 'Counts'])
    expect((await text('.panel-figures .num')).slice(0, 3)).toEqual(['CNY40 juta', 'USD5,87 juta', 'Rp86,8 miliar'])
    await isAccessible('by kind')
  })

  it('leads to a figure and back, by keyboard alone', async () => {
    await panel.focus('.panel-figures .go')
    await press('ArrowDown', 'ArrowUp', 'Enter')
    await settles(() => painted(article, 'angka-current'), ['CNY40 juta'])
    await panel.waitForSelector('.back')
    await article.bringToFront()
    await settles(async () => (await scrolled()) > 200, true)
    await panel.bringToFront()
    await panel.click('.back')
    await article.bringToFront()
    await settles(scrolled, 0)
  })

  it('keeps one figure, and shows that it is kept', async () => {
    await panel.bringToFront()
    await panel.click('.panel-figures .keep')
    await settles(async () => (await text('.keep:disabled')).length, 1)
    await settles(() => painted(article, 'angka-yellow'), ['CNY40 juta'])
    await settles(() => text('.panel-highlights q'), ['CNY40 juta'])
  })

  it('keeps all of them', async () => {
    await panel.click('.keep-all')
    await settles(async () => (await text('.keep:disabled')).length, 14)
    await settles(async () => (await text('.panel-highlights q')).length, 14)
    await isAccessible('all kept')
  })

  it('copies them as a table', async () => {
    await panel.bringToFront()
    await panel.evaluate(() => {
      const copied = globalThis as unknown as { copied?: Promise<string[]> }
      navigator.clipboard.write = ([item]) => {
        const read = async (type: string) => (await item!.getType(type)).text()
        copied.copied = Promise.all([read('text/plain'), read('text/html')])
        return Promise.resolve()
      }
    })
    await panel.click('.copy-all')
    const [plain, html] = await eventually('a copy', () =>
      panel.evaluate(() => (globalThis as unknown as { copied?: Promise<string[]> }).copied),
    )
    const rows = plain!.split('\n').map(line => line.split('\t'))
    expect(rows).toHaveLength(15)
    expect(rows.find(([figure]) => figure === 'CNY40 juta')).toContain('40,000,000')
    expect(html).toContain('<td>CNY40 juta</td>')
  })

  it('follows its tab, and keeps the last article where the page is none', async () => {
    await article.goto(stage.url('/shop.html'))
    await panel.waitForSelector('.elsewhere')
    expect(await text('.heading h1')).toEqual([TITLE])
    expect(await text('.past')).toEqual(['The last article'])
    expect(await text('.read-page')).toEqual(['Read this page'])
    await isAccessible('elsewhere')
    await article.goto(stage.url(PAGES.english.path))
    await settles(() => text('.heading h1'), [PAGES.english.title])
    await settles(async () => (await text('.past')).length, 0)
  })
})
