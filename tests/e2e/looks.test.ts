import type { CDPSession, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pageScript } from '../../scripts/page-script.ts'
import { inventedLibrary } from '../../scripts/seed/invent.ts'
import { PAGES } from '../../demo/facts.ts'
import { smallTargetsOf } from './axe.ts'
import { handsOn } from './hands.ts'
import type { Hands } from './hands.ts'
import { painted, setStage, settles } from './stage.ts'
import type { Stage } from './stage.ts'

const NARROW = { width: 320, height: 640 }
const WIDE = { width: 1280, height: 860 }
const QUOTE = 'Uangnya langsung diteruskan kepada koperasi desa'
const WITH = { articles: 4, seed: 5 }

// Only in Chromium, in which a test can force colours; what is looked at is the same stylesheets.
describe('what is shown, in a narrow window, in forced colours and from right to left', () => {
  let stage: Stage
  let article: Page
  let hands: Hands
  let library: Page

  beforeAll(async () => {
    stage = await setStage('chromium', { locale: 'en-GB' })
    const filler = await stage.driver.extensionPage('/manifest.json')
    await filler.evaluate(await pageScript('seed/fill-page.ts', 'angkaSeed'))
    await filler.evaluate(`angkaSeed.fill(${JSON.stringify(WITH)})`)
    await filler.close()
    article = await stage.read(PAGES.indonesian.path)
    hands = await handsOn(stage, article)
    await hands.mark('2', QUOTE)
    await settles(() => hands.marked('green'), [QUOTE])
    library = await stage.driver.extensionPage('/library.html')
    await library.setViewport(WIDE)
    await library.waitForSelector('a.title')
  })
  afterAll(() => stage?.close())

  const goTo = async (place: string, there: string) => {
    await library.bringToFront()
    await library.evaluate(hash => void (location.hash = hash), place)
    return (await library.waitForSelector(there))!
  }
  const beside = async (file: string, there: string) => {
    const page = await stage.driver.extensionPage(`${file}?tab=${await stage.driver.tabIdOf(article)}`)
    await page.waitForSelector(there)
    return page
  }
  const popup = () => beside('/popup.html', '.item .quote')
  const panel = () => beside('/sidepanel.html', '.panel-figures .go')

  /** Nothing is cut off or has to be scrolled to by its side, and every target is large enough or stands alone. */
  async function fits(page: Page, state: string) {
    const before = page.viewport()
    await page.setViewport(NARROW)
    await settles(() => page.evaluate(beyondTheWindow), [])
    expect(await smallTargetsOf(page), state).toEqual([])
    await page.setViewport(before)
  }

  describe('in a window of 320 pixels', () => {
    it('the popup fits, its filters and its corrections too', async () => {
      const page = await popup()
      await fits(page, 'the list')
      await page.click('.filter')
      await fits(page, 'the filters')
      await page.click('.correct')
      await page.waitForSelector('.correct-form')
      await fits(page, 'a correction')
      await page.close()
    })

    it('the panel fits', async () => {
      const page = await panel()
      await fits(page, 'the panel')
      await page.close()
    })

    it('an article and a correction of it fit, and the table’s filters and columns do', async () => {
      await (await goTo('articles', 'a.title')).click()
      await library.waitForSelector('.kept-text p')
      await fits(library, 'an article')
      await library.click('.correct')
      await library.waitForSelector('.correct-form')
      await fits(library, 'a correction')
      for (const more of ['.more-filters summary', '.columns summary']) {
        await (await goTo('figures', more)).click()
        await fits(library, more)
        await library.click(more)
      }
    })

    it('what an import would do fits, and then what is there twice', async () => {
      const again = await twice()
      const input = await goTo('import', '.file-pick input:not(:disabled)')
      await input.evaluate((field, text) => {
        const files = new DataTransfer()
        files.items.add(new File([text], 'again.json', { type: 'application/json' }))
        Object.assign(field, { files: files.files })
        field.dispatchEvent(new Event('change', { bubbles: true }))
      }, again)
      await library.waitForSelector('.import-preview')
      await fits(library, 'a preview')
      await library.click('.import-now')
      await library.waitForSelector('.import-jobs li')
      await goTo('duplicates', '.twins')
      await fits(library, 'duplicates')
    })

    it('a chart and its numbers fit', async () => {
      await goTo('figures', '.grid-body .figure .clamp')
      for (const box of (await library.$$('.grid-body input')).slice(0, 1)) await box.click()
      await library.click('.draw')
      await library.waitForSelector('.chart svg')
      await library.click('.chart summary')
      await fits(library, 'a chart')
      await library.keyboard.press('Escape')
    })

    it('the bar, the note and the cards fit in a page that has room for them', async () => {
      const before = article.viewport()
      await article.bringToFront()
      await article.setViewport(NARROW)
      await article.evaluate(() => document.querySelector('.cookies')!.remove())
      await hands.click('green')
      await hands.shows('.card.highlight')
      expect(await outside(stage, article, '.card.highlight')).toEqual([])
      await article.keyboard.press('n')
      await hands.shows('.note textarea')
      expect(await outside(stage, article, '.note')).toEqual([])
      await article.keyboard.press('Escape')
      await article.keyboard.press('Escape')
      await stage.driver.selectText(article, 'gudang pendingin')
      await hands.shows('.bar')
      expect(await outside(stage, article, '.bar')).toEqual([])
      await article.keyboard.press('Escape')
      await article.evaluate(() => getSelection()!.removeAllRanges())
      await stage.driver.clickInShadow(article, 'angka-conversion')
      await hands.shows('.card')
      expect(await outside(stage, article, '.card')).toEqual([])
      await article.keyboard.press('Escape')
      await article.setViewport(before)
    })
  })

  describe('in forced colours', () => {
    const frames = (page: Page) =>
      page.$$eval('button:not(.link, .go, .dot), .button', all =>
        all
          .filter(each => each.checkVisibility() && getComputedStyle(each).borderTopWidth === '0px')
          .map(each => each.className),
      )

    it('every button has a frame or is a link, and a quote the colour that it was marked in', async () => {
      for (const [page, colour] of [
        [await popup(), '.item .quote'],
        [await panel(), '.quote'],
      ] as const) {
        const plain = await page.$eval(colour, quote => getComputedStyle(quote).borderInlineStartColor)
        const back = await forceColours(page)
        expect(await frames(page)).toEqual([])
        expect(await page.$eval(colour, quote => getComputedStyle(quote).borderInlineStartColor)).toBe(plain)
        await back()
        await page.close()
      }
      await (await goTo('articles', 'a.title')).click()
      await library.waitForSelector('.kept-text p')
      const dots = () => library.$$eval('.notes .dot', all => all.map(dot => getComputedStyle(dot).backgroundColor))
      const before = await dots()
      expect(new Set(before).size).toBe(5)
      const back = await forceColours(library)
      expect(await frames(library)).toEqual([])
      expect(await dots()).toEqual(before)
      await back()
    })

    it('the figures of an article are not painted like what was marked in it, which Chromium would do', async () => {
      await article.bringToFront()
      const figures = await painted(article, 'angka-figure')
      expect(figures.length).toBeGreaterThan(5)
      const back = await forceColours(article)
      await settles(() => painted(article, 'angka-figure'), [])
      expect(await hands.marked('green')).toEqual([QUOTE])
      await back()
      await settles(() => painted(article, 'angka-figure'), figures)
    })

    it('they are underlined where the page keeps its own colours, as the article to try does', async () => {
      const page = await stage.driver.extensionPage('/try.html')
      await settles(async () => (await painted(page, 'angka-figure')).length > 5, true)
      const figures = await painted(page, 'angka-figure')
      const back = await forceColours(page)
      await new Promise(resolve => setTimeout(resolve, 300))
      expect(await painted(page, 'angka-figure')).toEqual(figures)
      await back()
      await page.close()
    })
  })

  it('titles and quotes begin where the language of the interface does, also those that are written the other way', async () => {
    await stage.choose({ language: 'ar' })
    const page = await popup()
    await page.setViewport({ width: 400, height: 600 })
    await settles(() => page.evaluate(() => document.documentElement.dir), 'rtl')
    const gaps = await page.evaluate(() =>
      [...document.querySelectorAll('.here h1, .item h2, .item .quote .go')].map(each => {
        const words = document.createRange()
        words.selectNodeContents(each)
        const box = each.closest('.here, .item h2, .quote')!.getBoundingClientRect()
        return Math.round(box.right - Math.max(...[...words.getClientRects()].map(({ right }) => right)))
      }),
    )
    expect(gaps.length).toBeGreaterThan(3)
    expect(Math.max(...gaps)).toBeLessThan(24)
    await page.close()
    await stage.choose({ language: 'en' })
  })
})

/** What of a page reaches out of its window, and is in nothing that can be scrolled by itself. */
function beyondTheWindow(): string[] {
  const width = document.documentElement.clientWidth
  const isScrolled = (element: Element | null): boolean =>
    element !== null &&
    element !== document.body &&
    (getComputedStyle(element).overflowX !== 'visible' || isScrolled(element.parentElement))
  const shown = [...document.querySelectorAll('body *')].filter(each => {
    const { left, right, width: own } = each.getBoundingClientRect()
    return own > 0 && each.checkVisibility() && (left < -1 || right > width + 1) && !isScrolled(each.parentElement)
  })
  const names = shown.map(each => `${each.tagName.toLowerCase()}.${each.getAttribute('class') ?? ''}`)
  return document.documentElement.scrollWidth > width ? ['the page itself', ...names] : names
}

/** The buttons and fields of something in Angka's layer that reach out of it, or of the window. */
async function outside(stage: Stage, page: Page, inner: string): Promise<string[]> {
  const tab = await stage.driver.tabIdOf(page)
  const [whole] = await stage.driver.shadow(tab, 'angka-ui', inner)
  const right = Math.min(whole!.box.x + whole!.box.width, NARROW.width)
  const parts = await stage.driver.shadow(tab, 'angka-ui', `${inner} :is(button, textarea, input, select)`)
  return parts
    .filter(({ box }) => box.x < whole!.box.x || box.x + box.width > right)
    .map(({ text, label }) => text || label || 'a field')
}

const sessions = new WeakMap<Page, CDPSession>()

/** Forces a page's colours, as a high-contrast theme of the system does; what it gives back takes that back. */
async function forceColours(page: Page): Promise<() => Promise<void>> {
  const session = sessions.get(page) ?? (await page.createCDPSession())
  sessions.set(page, session)
  const set = (value: string) =>
    session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] })
  await page.bringToFront()
  await set('active')
  expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true)
  return async () => void (await set('none'))
}

/** A backup in which an article of the library is kept under another address. */
async function twice(): Promise<string> {
  const { angkaJson } = await import('../../utils/export/angka-json.ts')
  const text = (await Array.fromAsync(angkaJson.write(inventedLibrary(WITH)))).join('')
  const backup = JSON.parse(text) as { articles: object[] }
  const [first] = backup.articles as [{ url: string; canonicalUrl: string }]
  // Every id another one, the same wherever it is named.
  const renamed = JSON.stringify(first).replaceAll(/[\da-f]{8}(?=-[\da-f]{4}-)/g, start =>
    [...start].reverse().join(''),
  )
  const other = {
    ...(JSON.parse(renamed) as object),
    url: `${first.url}/print`,
    canonicalUrl: `${first.canonicalUrl}/print`,
  }
  return JSON.stringify({ ...backup, articles: [other] })
}
