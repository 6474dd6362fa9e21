import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PAGES } from '../../demo/facts.ts'
import { eventually } from './driver/eventually.ts'
import { BROWSERS, painted, setStage, settles } from './stage.ts'
import type { Stage } from './stage.ts'

/** A currency that no page is written in: every amount with a rate is converted. */
const ELSEWHERE = 'THB'

// What a page does to its own text while it is read. Each test looks at the page's text and at ours in it.
describe.each(BROWSERS)('pages that change under the reader, in %s', browser => {
  let stage: Stage

  beforeAll(async () => {
    stage = await setStage(browser)
    await stage.choose({ homes: [ELSEWHERE] })
  })
  afterAll(() => stage?.close())

  const conversions = async (page: Page) => (await stage.shown(page)).conversions

  /** Opens a page without waiting for its load, counting the errors that its own scripts meet. */
  async function open(path: string): Promise<{ page: Page; errors: string[] }> {
    const page = await stage.driver.newPage()
    const errors: string[] = []
    page.on('pageerror', error => errors.push(String(error)))
    await page.goto(stage.url(path), { waitUntil: 'domcontentloaded' })
    return { page, errors }
  }

  async function titleInPopup(page: Page): Promise<string> {
    const popup = await stage.popup(page)
    await popup.waitForSelector('.here h1')
    const title = await popup.$eval('.here h1', heading => (heading as HTMLElement).innerText)
    await popup.close()
    await page.bringToFront()
    return title
  }

  /** What the server rendered as the hydrated page's story, with the count as the page's script writes it. */
  const story = (page: Page) =>
    page.evaluate(async () => {
      const served = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html')
      return served.querySelector('[data-root]')!.textContent.replace('by 0 people', 'by 1 people')
    })

  const hydrated = (page: Page) =>
    eventually('the hydration', () => page.$eval('[data-root]', root => (root as HTMLElement).dataset.hydrated ?? null))

  it('a page that hydrates by its load does so without an error, and is converted after that', async () => {
    const { page, errors } = await open(PAGES.hydrated.path)
    expect(await hydrated(page)).toBe('kept')
    await settles(async () => (await conversions(page)).length, PAGES.hydrated.amounts.length)
    expect(await page.$eval('[data-root]', root => root.textContent)).toBe(await story(page))
    expect(errors).toEqual([])
    await page.close()
  })

  it('a page that hydrates later renders anew: its text is right, nothing is doubled, conversions are soon back', async () => {
    const { page, errors } = await open(`${PAGES.hydrated.path}?hydrate=3000`)
    await settles(async () => (await conversions(page)).length, PAGES.hydrated.amounts.length)
    expect(await page.$eval('[data-root]', root => (root as HTMLElement).dataset.hydrated)).toBeUndefined()
    await page.evaluate(timeReturn, PAGES.hydrated.amounts.length)
    // Without that the test would show nothing: the hydration met our nodes.
    expect(await hydrated(page)).toBe('anew')
    await eventually('the report of the failed hydration', () => /React error #418/.test(errors.join()))
    await settles(async () => (await conversions(page)).length, PAGES.hydrated.amounts.length)
    const root = await page.$('[data-root]')
    expect(await root!.evaluate(each => each.textContent)).toBe(await story(page))
    expect(await painted(page, 'angka-figure')).toEqual(
      expect.arrayContaining(PAGES.hydrated.amounts.map(({ text }) => text)),
    )
    const away = await eventually('the time without conversions', () =>
      page.evaluate(() => (globalThis as unknown as { away?: number }).away),
    )
    expect(away).toBeLessThan(1000)
    await page.close()
  })

  it('a second article below the first is its own: its conversions by its own day, and what is kept is kept of it', async () => {
    const { onward, onwardNext } = PAGES
    const page = await stage.read(onward.path)
    await settles(async () => (await conversions(page)).length, onward.amounts.length)
    const before = await conversions(page)
    const path = () => page.evaluate(() => location.pathname)
    const scrollTo = (index: number) =>
      page.evaluate(at => {
        const top = at === 0 ? 0 : document.querySelectorAll('article h1')[at]!.getBoundingClientRect().top + scrollY
        window.scrollTo({ top: Math.max(0, top - 100), behavior: 'instant' })
      }, index)

    await page.evaluate(() => window.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }))
    await page.waitForSelector(`article[data-url="${onwardNext.path}"]`)
    await scrollTo(1)
    await settles(path, onwardNext.path)
    await settles(async () => (await conversions(page)).length, onward.amounts.length + onwardNext.amounts.length)
    // The first article's are as they were.
    expect((await conversions(page)).slice(0, before.length)).toEqual(before)
    expect(await titleInPopup(page)).toBe(onwardNext.title)

    const days = []
    for (const nth of [0, onward.amounts.length]) {
      await stage.driver.clickInShadow(page, 'angka-conversion', null, nth)
      days.push(/(?:June|September) \d+, 20\d\d/.exec(await stage.card(page))?.[0])
      await page.keyboard.press('Escape')
    }
    expect(days).toEqual(['September 17, 2024', 'June 7, 2022'])

    await scrollTo(1)
    await settles(path, onwardNext.path)
    const quote = 'Each lantern is folded from one sheet.'
    expect(await stage.driver.selectText(page, quote)).toBe(quote)
    await eventually('the bar', async () => {
      const tab = await stage.driver.tabIdOf(page)
      return (await stage.driver.shadowText(tab, 'angka-ui', '.bar'))[0]
    })
    await page.keyboard.press('h')
    await settles(() => painted(page, 'angka-yellow'), [quote])

    // Back at the first, both are still there, and each is asked for by its own address.
    await scrollTo(0)
    await settles(path, onward.path)
    await eventually('the first in the popup', async () => (await titleInPopup(page)) === onward.title)
    expect(await conversions(page)).toHaveLength(onward.amounts.length + onwardNext.amounts.length)
    expect(await painted(page, 'angka-yellow')).toEqual([quote])

    const next = await stage.read(onwardNext.path)
    await settles(() => painted(next, 'angka-yellow'), [quote])
    const popup = await stage.popup(next)
    await popup.waitForSelector('.item')
    expect(await popup.$$eval('.item h2', all => all.map(each => (each as HTMLElement).innerText))).toEqual([
      onwardNext.title,
    ])
    for (const each of [popup, next, page]) await each.close()
  })

  it('a page that comes back as it was left has everything, and what was changed meanwhile', async () => {
    const page = await stage.read(PAGES.german.path)
    await settles(async () => (await conversions(page)).length, PAGES.german.amounts.length)
    const tab = await stage.driver.tabIdOf(page)
    const badge = await badgeOf(stage, tab)
    expect(badge).not.toBe('')
    await page.evaluate(() => {
      addEventListener('pageshow', event => Object.assign(globalThis, { persisted: event.persisted }))
    })
    await page.goto(stage.url(PAGES.shop.path), { waitUntil: 'load' })
    await settles(() => badgeOf(stage, tab), '')
    await stage.choose({ homes: ['VND'] })
    // Not page.goBack(): in Firefox that waits for a load, and a page that was put away is not loaded.
    await page.evaluate(() => history.back())
    // Without that the test would show nothing: the very page came back, and was not loaded again.
    await settles(() => page.evaluate(() => (globalThis as unknown as { persisted?: boolean }).persisted), true)
    await eventually('the reader’s new currency', async () => {
      const shown = await conversions(page)
      return shown.length === PAGES.german.amounts.length && shown.every(text => /VND|₫/.test(text))
    })
    await settles(() => badgeOf(stage, tab), badge)
    expect(await painted(page, 'angka-figure')).toEqual(
      expect.arrayContaining(PAGES.german.amounts.map(({ text }) => text)),
    )
    await stage.choose({ homes: [ELSEWHERE] })
    await page.close()
  })

  it('a body that stands in an open shadow root: is read there, and converted there', async () => {
    const page = await stage.read(PAGES.english.path)
    const text = await page.evaluate(() => {
      const body = document.querySelector('angka-conversion')!.closest('p')!.parentElement!
      const said = body.textContent
      const root = document.createElement('div').attachShadow({ mode: 'open' })
      root.append(...body.childNodes)
      body.append(root.host)
      return said
    })
    const inRoot = () =>
      page.evaluate(() => {
        const host = [...document.querySelectorAll('div')].find(each => each.shadowRoot)!
        return host.shadowRoot!.querySelectorAll('angka-conversion').length
      })
    await settles(inRoot, PAGES.english.amounts.length)
    const said = await page.evaluate(
      () => [...document.querySelectorAll('div')].find(each => each.shadowRoot)!.shadowRoot!.textContent,
    )
    expect(said).toBe(text)
    await page.close()
  })

  it('a page that writes all the time: keeps its conversions, and is read again every other second at most', async () => {
    const page = await stage.read(PAGES.english.path)
    await settles(async () => (await conversions(page)).length, PAGES.english.amounts.length)
    const seen = await page.evaluate(writeAllTheTime, 5000)
    expect(seen.written).toBeGreaterThan(50)
    expect(seen.fewest).toBe(PAGES.english.amounts.length)
    // Each reading of another text puts all of them in anew.
    expect(seen.putIn / PAGES.english.amounts.length).toBeLessThanOrEqual(4)
    expect(seen.putIn).toBeGreaterThan(0)
    await page.close()
  })

  it('a converted paragraph whose text the page replaces: the old text goes with what was in it, the new is converted', async () => {
    const page = await stage.read(PAGES.english.path)
    await settles(async () => (await conversions(page)).length, PAGES.english.amounts.length)
    const others = (await conversions(page)).length
    const shown = await page.evaluate(() => {
      const paragraph = document.querySelector('angka-conversion')!.closest('p')!
      paragraph.dataset.replaced = String(paragraph.querySelectorAll('angka-conversion').length)
      paragraph.textContent = 'Correction: the harbour paid €7.7 million for the crane, and not in one go.'
      return Number(paragraph.dataset.replaced)
    })
    expect(shown).toBeGreaterThan(0)
    await settles(async () => (await conversions(page)).length, others - shown + 1)
    const paragraph = await page.$('p[data-replaced]')
    expect(await paragraph!.evaluate(each => each.textContent)).toBe(
      'Correction: the harbour paid €7.7 million for the crane, and not in one go.',
    )
    expect(await paragraph!.evaluate(each => each.querySelectorAll('angka-conversion').length)).toBe(1)
    const figures = await painted(page, 'angka-figure')
    expect(figures).toContain('€7.7 million')
    await page.close()
  })
})

/** Writes another word into the article every 20 ms for a while; counts what became of our conversions meanwhile. */
async function writeAllTheTime(time: number): Promise<{ written: number; fewest: number; putIn: number }> {
  const shown = () => document.querySelectorAll('angka-conversion').length
  const seen = { written: 0, fewest: shown(), putIn: 0 }
  const paragraph = document.createElement('p')
  document.querySelector('angka-conversion')!.closest('p')!.after(paragraph)
  const observer = new MutationObserver(records => {
    seen.fewest = Math.min(seen.fewest, shown())
    for (const { addedNodes } of records)
      seen.putIn += [...addedNodes].filter(node => node.nodeName === 'ANGKA-CONVERSION').length
  })
  observer.observe(document.body, { childList: true, subtree: true })
  const end = performance.now() + time
  while (performance.now() < end) {
    paragraph.textContent = `The ticker says that somebody in the harbour has counted sheep again: ${'and again '.repeat(++seen.written % 7)}`
    await new Promise(resolve => setTimeout(resolve, 20))
  }
  observer.disconnect()
  return seen
}

/** Measures in the page how long fewer of our conversions stood in it than there are, from when they first went. */
function timeReturn(wanted: number) {
  const shown = () => document.querySelectorAll('angka-conversion').length
  let gone: number | undefined
  const observer = new MutationObserver(() => {
    if (shown() < wanted) gone ??= performance.now()
    else if (gone !== undefined) {
      Object.assign(globalThis, { away: performance.now() - gone })
      observer.disconnect()
    }
  })
  observer.observe(document.documentElement, { childList: true, subtree: true })
}

/** What a tab's badge says. */
function badgeOf(stage: Stage, tab: number): Promise<string> {
  return stage.driver.inExtension(
    tabId =>
      (
        globalThis as unknown as { chrome: { action: { getBadgeText(of: object): Promise<string> } } }
      ).chrome.action.getBadgeText({ tabId }),
    tab,
  )
}
