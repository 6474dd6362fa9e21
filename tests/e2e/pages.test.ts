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

  describe('for a reader of two currencies', () => {
    let page: Page
    const ui = async (inner: string) => stage.driver.shadowText(await stage.driver.tabIdOf(page), 'angka-ui', inner)
    const AMOUNT = String.raw`[\d.]+ million`
    const BOTH = new RegExp(`^≈ €${AMOUNT} · £${AMOUNT}$`)
    const DATE = String.raw`(?:last known, )?\w.* 20\d\d`
    const becomes = (conversion: RegExp) =>
      eventually(`conversions like ${conversion}`, async () => {
        const all = await conversions(page)
        return all.length === 3 && all.every(text => conversion.test(text))
      })

    beforeAll(async () => {
      await stage.choose({ homes: ['EUR', 'GBP'] })
      page = await stage.read(PAGES.indonesian.path)
    })
    afterAll(() => stage.choose({ homes: ['EUR'], conversionMode: 'append', conversionRate: 'then' }))

    it('converts into both, at the rates that are chosen, and moves no line that is being read', async () => {
      await becomes(BOTH)
      await page.setViewport({ width: 600, height: 300 })
      const read = () => page.evaluate(topBelow, 'CNY40')
      const before = await read()
      const isStill = async () => Math.abs((await read()) - before) < 2
      await stage.choose({ conversionRate: 'both' })
      await becomes(new RegExp(`^≈ €${AMOUNT} · £${AMOUNT} \\(${DATE}: €${AMOUNT} · £${AMOUNT}\\)$`))
      await settles(isStill, true)
      await stage.choose({ conversions: false })
      await settles(() => stage.shown(page), { conversions: [], marks: [] })
      await settles(isStill, true)
      await page.setViewport({ width: 1280, height: 900 })
      await stage.choose({ conversions: true, conversionRate: 'latest' })
      await becomes(new RegExp(`^≈ €${AMOUNT} · £${AMOUNT} \\(${DATE}\\)$`))
      const copied = await page.evaluate(copyOf, 'CNY40')
      expect(copied.text).toContain('CNY40 juta (sekitar USD5,87 juta atau Rp86,8 miliar)')
      expect(copied.html).not.toMatch(/€|million|last known/)
    })

    it('shows them only beside the amount that is pointed at, where the reader wants them so', async () => {
      await stage.choose({ conversionMode: 'hover', conversionRate: 'then' })
      await settles(() => stage.shown(page), { conversions: [], marks: [] })
      await settles(() => painted(page, 'angka-converted'), amountsOf(PAGES.indonesian))
      await page.bringToFront()
      const { x, y, top, bottom } = await page.evaluate(middleOf, 'angka-converted', 'CNY40 juta')
      await page.mouse.move(x - 3, y)
      await page.mouse.move(x, y)
      await eventually('both', async () => BOTH.test((await ui('.bubble')).join()))
      const [bubble] = await stage.driver.shadow(await stage.driver.tabIdOf(page), 'angka-ui', '.bubble')
      const { box } = bubble!
      expect(box.y < bottom && box.y + box.height > top, 'it covers nothing of the amount').toBe(false)
      // It stays while the pointer is on it, and goes by Esc.
      await page.mouse.move(box.x + 20, box.y + 10, { steps: 4 })
      await new Promise(resolve => setTimeout(resolve, 600))
      await settles(async () => (await ui('.bubble')).length, 1)
      await page.keyboard.press('Escape')
      await settles(() => ui('.bubble'), [])
      await page.mouse.click(x, y)
      expect(await stage.card(page)).toMatch(/^≈ €/)
      await page.keyboard.press('Escape')
      await settles(() => ui('.card'), [])
    })

    it('shows and says them when figures are walked by keyboard', async () => {
      await stage.driver.command(page, 'figure-mode')
      await eventually('the yuan in figure mode', async () => {
        if ((await painted(page, 'angka-current'))[0] === 'CNY40 juta') return true
        await page.keyboard.press('ArrowRight')
        return false
      })
      await eventually('their conversion', async () => BOTH.test((await ui('.bubble')).join()))
      await eventually('their words', async () => /CNY40 juta ≈ €.* · £/.test((await ui('[role=status]')).join()))
      await page.keyboard.press('Escape')
      await settles(() => ui('.bubble'), [])
      await page.keyboard.press('Escape')
      await settles(() => painted(page, 'angka-current'), [])
    })

    it('offers an amount of another time at the rate of then', async () => {
      await page.evaluate(() => {
        const paragraph = document.createElement('p')
        paragraph.textContent = 'Koperasi itu membayar USD7 juta pada Maret 2019.'
        const all = [...document.querySelectorAll('article p')]
        all.find(each => each.textContent.includes('CNY40'))!.after(paragraph)
      })
      await settles(async () => (await painted(page, 'angka-converted')).includes('USD7 juta'), true)
      const { x, y } = await page.evaluate(middleOf, 'angka-converted', 'USD7 juta')
      await page.mouse.click(x, y)
      await eventually('that rate', async () => (await stage.card(page)).includes('At the rate of March 2019'))
      await page.close()
    })
  })
})

/** Brings the paragraph behind the one with some words to the top of the window, once; gives how far it is from there. */
function topBelow(words: string): number {
  const paragraph = [...document.querySelectorAll('p')].find(each => each.textContent.includes(words))!
  const next = paragraph.nextElementSibling as HTMLElement
  const marked = globalThis as unknown as { isRead?: boolean }
  if (!marked.isRead) next.scrollIntoView({ block: 'start', behavior: 'instant' })
  marked.isRead = true
  return next.getBoundingClientRect().top
}

/** What is copied of the paragraph with some words, as text and as markup. */
function copyOf(words: string): { text: string; html: string } {
  const paragraph = [...document.querySelectorAll('p')].find(each => each.textContent.includes(words))!
  const selection = getSelection()!
  selection.selectAllChildren(paragraph)
  const holder = document.createElement('div')
  holder.append(selection.getRangeAt(0).cloneContents())
  const copied = { text: selection.toString(), html: new XMLSerializer().serializeToString(holder) }
  selection.removeAllRanges()
  return copied
}

/** The middle of the place where some words are painted, which is brought into view. */
function middleOf(name: string, words: string): { x: number; y: number; top: number; bottom: number } {
  const ranges = [...CSS.highlights.get(name)!] as Range[]
  const range = ranges.find(each => each.toString() === words)
  range!.startContainer.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' })
  const { left, width, top, height, bottom } = [...range!.getClientRects()].find(each => each.width > 0)!
  return { x: left + width / 2, y: top + height / 2, top, bottom }
}

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
