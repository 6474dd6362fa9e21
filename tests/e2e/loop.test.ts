import { readFile } from 'node:fs/promises'
import { parse as parseCsv } from 'csv-parse/sync'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eventually } from './driver/eventually.ts'
import { BROWSERS, painted, setStage, settles, shownColour } from './stage.ts'
import type { Stage } from './stage.ts'

const ARTICLE = '/id/desa-internet.html'
const QUOTE = 'Uangnya langsung diteruskan kepada koperasi desa'

// One reader, one browser, one sitting: each step goes on where the last one ended, as the whole loop does.
describe.each(BROWSERS)('the whole loop in %s', browser => {
  let stage: Stage
  let page: Page
  let popup: Page

  beforeAll(async () => {
    stage = await setStage(browser)
  })
  afterAll(() => stage?.close())

  const ui = async (inner: string) => stage.driver.shadowText(await stage.driver.tabIdOf(page), 'angka-ui', inner)
  const text = (selector: string) => popup.$$eval(selector, found => found.map(each => (each as HTMLElement).innerText))

  it('converts each of the three amounts once, into the currency of the browser’s region', async () => {
    page = await stage.read(ARTICLE)
    const { conversions, marks } = await stage.shown(page)
    expect(conversions).toHaveLength(3)
    for (const conversion of conversions) expect(conversion).toMatch(/^≈ €(?:5|4[.,]9\d?|5[.,]0\d?) million$/)
    expect(marks).toEqual(['✓'])
  })

  it('leaves the article’s own text as it was', async () => {
    const paragraph = await page.$$eval('p', all => all.map(p => p.textContent).find(words => words.includes('CNY40')))
    expect(paragraph).toContain('lebih dari CNY40 juta (sekitar USD5,87 juta atau Rp86,8 miliar)')
  })

  it('says on the badge how many figures were found', async () => {
    const tab = await stage.driver.tabIdOf(page)
    const badge = () =>
      stage.driver.inExtension(
        tabId =>
          (
            globalThis as unknown as { chrome: { action: { getBadgeText(of: object): Promise<string> } } }
          ).chrome.action.getBadgeText({ tabId }),
        tab,
      )
    await settles(badge, '14')
  })

  it('shows rate, date and source in the card, and whether the article’s own conversions hold', async () => {
    await stage.driver.hoverInShadow(page, 'angka-conversion')
    const card = await stage.card(page)
    expect(card).toMatch(/^≈ €5(?:\.0)? million/)
    expect(card).toContain('October 8, 2020')
    expect(card).toMatch(/CN¥1 = €0\.125/)
    expect(card).toMatch(/IMF|Federal Reserve/)
    expect(card).toContain('The article’s own conversions hold')
    expect(card).toMatch(/On .* 20\d\d\s+≈ €/)
  })

  it('closes the card when the pointer goes away, and opens none that the pointer only passed', async () => {
    await page.mouse.move(5, 5)
    await settles(async () => (await ui('.card')).length, 0)
    const [first] = await stage.driver.shadow(await stage.driver.tabIdOf(page), 'angka-conversion')
    await page.mouse.move(first!.box.x + 3, first!.box.y + 3)
    await page.mouse.move(5, 5)
    await new Promise(resolve => setTimeout(resolve, 800))
    expect(await ui('.card')).toEqual([])
    await stage.driver.hoverInShadow(page, 'angka-conversion')
    expect(await stage.card(page)).toContain('≈')
  })

  it('keeps a figure with one click from the card', async () => {
    await stage.driver.clickInShadow(page, 'angka-ui', '.keep')
    await settles(() => painted(page, 'angka-yellow'), ['CNY40 juta'])
    await settles(async () => (await ui('.keep'))[0], 'Kept')
  })

  it('highlights a selection with one key', async () => {
    await page.keyboard.press('Escape')
    expect(await stage.driver.selectText(page, QUOTE)).toBe(QUOTE)
    await eventually('the bar', async () => (await ui('.bar'))[0])
    await page.keyboard.press('h')
    await settles(async () => (await painted(page, 'angka-yellow')).sort(), ['CNY40 juta', QUOTE].sort())
  })

  it('has it again after a reload', async () => {
    await page.reload({ waitUntil: 'load' })
    await settles(async () => (await painted(page, 'angka-yellow')).sort(), ['CNY40 juta', QUOTE].sort())
    await page.mouse.move(5, 5)
    await eventually('yellow', async () => (await shownColour(stage, page, 'angka-yellow', [255, 226, 122])) > 0.3)
    expect((await stage.shown(page)).conversions).toHaveLength(3)
  })

  it('adds a note to a passage, in another colour', async () => {
    await stage.driver.selectText(page, 'Kepala desa, guru')
    await eventually('the bar', async () => (await ui('.bar'))[0])
    await stage.driver.clickInShadow(page, 'angka-ui', '.dot.blue')
    await settles(() => painted(page, 'angka-blue'), ['Kepala desa, guru'])
    await stage.driver.selectText(page, 'gudang pendingin')
    await eventually('the bar', async () => (await ui('.bar'))[0])
    await stage.driver.clickInShadow(page, 'angka-ui', '.add-note')
    await eventually('the note', async () => (await ui('.note')).length > 0)
    await page.keyboard.type('Who paid for it?')
    await stage.driver.clickInShadow(page, 'angka-ui', '.save')
    await settles(async () => (await painted(page, 'angka-yellow')).includes('gudang pendingin'), true)
  })

  it('turns conversions off and on by one key, and leaves no trace while they are off', async () => {
    await page.keyboard.press('Escape')
    await stage.driver.command(page, 'toggle-conversions')
    await settles(() => stage.shown(page), { conversions: [], marks: [] })
    await page.evaluate(rememberNodes)
    await stage.driver.command(page, 'toggle-conversions')
    await settles(async () => (await stage.shown(page)).conversions.length, 3)
    await stage.driver.command(page, 'toggle-conversions')
    await settles(() => stage.shown(page), { conversions: [], marks: [] })
    expect(await page.evaluate(compareNodes)).toEqual({ sameCount: true, sameNodes: true, sameText: true })
    await stage.driver.command(page, 'toggle-conversions')
    await settles(async () => (await stage.shown(page)).conversions.length, 3)
    // Highlights over amounts stand where they stood.
    expect(await painted(page, 'angka-yellow')).toContain('CNY40 juta')
  })

  it('walks the figures by keyboard alone', async () => {
    await page.evaluate(() => scrollTo(0, 0))
    await stage.driver.command(page, 'figure-mode')
    await settles(async () => (await painted(page, 'angka-current')).length, 1)
    const [first] = await painted(page, 'angka-current')
    await page.keyboard.press('ArrowRight')
    await settles(async () => (await painted(page, 'angka-current'))[0] === first, false)
    await page.keyboard.press('Enter')
    expect(await stage.card(page)).not.toBe('')
    // Tab reaches the buttons of the card, and Enter presses the one that has the focus.
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await eventually('the note', async () => (await ui('.note')).length > 0)
    await page.keyboard.press('Escape')
    await settles(async () => (await ui('.card')).length, 0)
    await page.keyboard.press('Escape')
    await settles(() => painted(page, 'angka-current'), [])
    // What a smooth scroll still had before it when its tab was hidden is added to wherever the page is shown again.
    await eventually('the page at rest', () => page.evaluate(isAtRest))
  })

  it('lists the article in the popup, with highlights, notes and kept figures', async () => {
    popup = await stage.popup(page)
    await popup.waitForSelector('.item')
    expect(await text('.here h1')).toEqual(['Internet sampai ke desa, panen dijual lewat siaran langsung'])
    expect((await text('.chips .chip')).join()).toMatch(/14 figures,3 amounts,4 highlights/)
    expect(await text('.item h2')).toEqual(['Internet sampai ke desa, panen dijual lewat siaran langsung'])
    const quotes = (await text('.quote')).join('\n')
    for (const words of ['CNY40 juta', '≈ €5', QUOTE, 'Kepala desa, guru', 'gudang pendingin', 'Who paid for it?']) {
      expect(quotes).toContain(words)
    }
  })

  it('finds by a word of a note, and says when nothing is found', async () => {
    await popup.keyboard.press('/')
    await popup.keyboard.type('paid')
    await settles(async () => (await text('.item')).length, 1)
    await popup.keyboard.type('zzz')
    await settles(async () => (await text('.item')).length, 0)
    expect((await text('.empty'))[0]).toContain('paidzzz')
    for (let i = 0; i < 7; i++) await popup.keyboard.press('Backspace')
    await settles(async () => (await text('.item')).length, 1)
  })

  it('has the switch for conversions on this page', async () => {
    const tab = await stage.driver.tabIdOf(page)
    await popup.bringToFront()
    await popup.click('.switch')
    await settles(async () => (await stage.driver.shadowText(tab, 'angka-conversion')).length, 0)
    await popup.click('.switch')
    await settles(async () => (await stage.driver.shadowText(tab, 'angka-conversion')).length, 3)
  })

  it('has a switch that follows each press at once, and a page that follows the last', async () => {
    const tab = await stage.driver.tabIdOf(page)
    const seen = await popup.$eval('.switch', async button => {
      const states: (string | null)[] = []
      for (let press = 0; press < 3; press++) {
        ;(button as HTMLElement).click()
        await new Promise(resolve => setTimeout(resolve))
        states.push(button.getAttribute('aria-checked'))
      }
      return states
    })
    expect(seen).toEqual(['false', 'true', 'false'])
    await settles(async () => (await stage.driver.shadowText(tab, 'angka-conversion')).length, 0)
    await popup.click('.switch')
    await settles(async () => (await stage.driver.shadowText(tab, 'angka-conversion')).length, 3)
    expect(await popup.$eval('.switch', button => button.getAttribute('aria-checked'))).toBe('true')
  })

  it('removes a highlight, and takes that back', async () => {
    await popup.bringToFront()
    const quote = await popup.$$eval(
      '.quote',
      (all, words) => all.findIndex(each => each.textContent.includes(words)),
      QUOTE,
    )
    await (await popup.$$('.quote .remove'))[quote]!.click()
    await settles(async () => (await text('.quote')).join().includes(QUOTE), false)
    await popup.click('.status .undo')
    await settles(async () => (await text('.quote')).join().includes(QUOTE), true)
  })

  it('removes an article with everything kept of it, and takes that back', async () => {
    await popup.click('.actions .remove')
    await settles(async () => (await text('.item')).length, 0)
    expect((await text('.empty'))[0]).toContain('Nothing kept yet')
    await popup.click('.status .undo')
    await settles(async () => (await text('.quote')).length, 4)
  })

  it('exports everything as Markdown', async () => {
    await popup.click('.export-all')
    const file = await stage.driver.waitForDownload('.md')
    const markdown = await readFile(file, 'utf8')
    expect(markdown).toMatch(/^---\n/)
    expect(markdown).toContain('Internet sampai ke desa, panen dijual lewat siaran langsung')
    expect(markdown).toContain(`> ${QUOTE}`)
    expect(markdown).toContain('Who paid for it?')
    expect(markdown).toMatch(/\| .*CNY40 juta.* \|/)
  })

  it('exports one article as CSV of figures, with strict numbers', async () => {
    await popup.select('footer select', 'csv-figures')
    await popup.click('.actions .export')
    const file = await stage.driver.waitForDownload('.csv')
    const rows = parseCsv<Record<string, string>>(await readFile(file, 'utf8'), { columns: true })
    expect(rows).toHaveLength(14)
    const money = rows.filter(row => row.kind === 'money')
    expect(money.map(({ value, currency }) => [Number(value), currency])).toEqual([
      [40_000_000, 'CNY'],
      [5_870_000, 'USD'],
      [86_800_000_000, 'IDR'],
    ])
    expect(Number(money[0]!.converted)).toBeCloseTo(5_007_000, -5)
  })

  it('leads from the popup back to the passage', async () => {
    await page.bringToFront()
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
    expect(await page.evaluate(() => scrollY)).toBe(0)
    // A page that moves by itself when it is led to the passage, as one does whose images come in.
    await page.evaluate(() => {
      document.documentElement.dataset.moved = 'no'
      addEventListener('scroll', function move() {
        if (scrollY < 200) return
        removeEventListener('scroll', move)
        document.documentElement.dataset.moved = 'yes'
        scrollTo({ top: 0, behavior: 'instant' })
      })
    })
    await popup.bringToFront()
    const index = await popup.$$eval(
      '.quote .go',
      (all, words) => all.findIndex(each => each.textContent.includes(words)),
      QUOTE,
    )
    await (await popup.$$('.quote .go'))[index]!.click()
    await settles(() => page.evaluate(() => document.documentElement.dataset.moved), 'yes')
    await settles(() => page.evaluate(() => scrollY > 200), true)
    await settles(async () => (await ui('.card')).length, 1)
  })

  it('opens the article again in a new tab, at the passage', async () => {
    await page.goto('about:blank')
    await popup.bringToFront()
    const index = await popup.$$eval(
      '.quote .go',
      (all, words) => all.findIndex(each => each.textContent.includes(words)),
      QUOTE,
    )
    await (await popup.$$('.quote .go'))[index]!.click()
    const opened = await eventually('the article in a new tab', async () => {
      for (const each of await stage.driver.browser.pages()) if (each.url().endsWith(ARTICLE)) return each
      return undefined
    })
    await settles(() => opened.evaluate(() => scrollY > 200), true)
    await settles(async () => (await painted(opened, 'angka-yellow')).includes(QUOTE), true)
    await opened.close()
  })

  it('has what was kept after the page has changed a little', async () => {
    page = await stage.read('/edited.html?version=1')
    const words = await page.evaluate(() => document.querySelectorAll('article p')[1]!.textContent.trim().slice(0, 60))
    await stage.driver.selectText(page, words)
    await eventually('the bar', async () => (await ui('.bar'))[0])
    await page.keyboard.press('2')
    await settles(() => painted(page, 'angka-green'), [words])
    await page.goto(stage.url('/edited.html?version=2'), { waitUntil: 'load' })
    await settles(() => painted(page, 'angka-green'), [words])
  })
})

/** Whether the page has not been scrolled for so long that no smooth scroll is under way. */
async function isAtRest(): Promise<boolean> {
  const from = scrollY
  await new Promise(resolve => setTimeout(resolve, 300))
  return scrollY === from
}

/** Remembers every text node of the article, in the page. */
function rememberNodes() {
  const nodes: Node[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ALL)
  while (walker.nextNode()) nodes.push(walker.currentNode)
  Object.assign(globalThis, { remembered: nodes, rememberedText: nodes.map(node => node.nodeValue) })
}

/** Whether the page has the very nodes that were remembered, and no other. */
function compareNodes() {
  const { remembered, rememberedText } = globalThis as unknown as { remembered: Node[]; rememberedText: string[] }
  const nodes: Node[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ALL)
  while (walker.nextNode()) nodes.push(walker.currentNode)
  return {
    sameCount: nodes.length === remembered.length,
    sameNodes: nodes.every((node, i) => node === remembered[i]),
    sameText: nodes.every((node, i) => node.nodeValue === rememberedText[i]),
  }
}
