import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PAGES } from '../../demo/facts.ts'
import { eventually } from './driver/eventually.ts'
import { BROWSERS, painted, setStage, settles } from './stage.ts'
import type { Stage } from './stage.ts'

// What was kept is found again, whatever became of the page: each test keeps something by hand, and changes the page.
describe.each(BROWSERS)('highlights that are found again, in %s', browser => {
  let stage: Stage

  beforeAll(async () => {
    stage = await setStage(browser)
  })
  afterAll(() => stage?.close())

  const ui = async (page: Page, inner: string) =>
    stage.driver.shadowText(await stage.driver.tabIdOf(page), 'angka-ui', inner)

  /** Selects some words of a page and keeps them by a key of the bar, in yellow or in the colour of that number. */
  async function keep(page: Page, start: string, { end = start, key = 'h', colour = 'yellow' } = {}): Promise<string> {
    const words = await stage.driver.selectText(page, start, end)
    await eventually('the bar', async () => (await ui(page, '.bar'))[0])
    await page.keyboard.press(key as 'h')
    await settles(async () => (await painted(page, `angka-${colour}`)).includes(words), true)
    await page.keyboard.press('Escape')
    return words
  }

  const yellow = async (page: Page) => (await painted(page, 'angka-yellow')).sort()

  /** Clicks into some words of a page, and gives the card that opens. */
  async function cardOf(page: Page, words: string): Promise<string> {
    await page.mouse.move(5, 5)
    const point = await page.evaluate(text => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      let node = walker.nextNode() as Text | null
      while (node && !node.data.includes(text)) node = walker.nextNode() as Text | null
      node!.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' })
      const range = document.createRange()
      range.setStart(node!, node!.data.indexOf(text))
      range.setEnd(node!, node!.data.indexOf(text) + text.length)
      const { x, y, height, width } = range.getClientRects()[0]!
      return [x + width / 2, y + height / 2] as const
    }, words)
    await page.mouse.click(...point)
    return eventually('the card', async () => (await ui(page, '.card'))[0])
  }

  it('after a reload, and on an edited page: moved, changed word by word, or as they were', async () => {
    const page = await stage.read(PAGES.edited1.path)
    const loud = await keep(page, 'it is loud and it is ours')
    const repairs = await keep(page, 'Repairs to the track')
    await page.reload({ waitUntil: 'load' })
    await settles(() => yellow(page), [loud, repairs].sort())
    await page.goto(stage.url(PAGES.edited2.path), { waitUntil: 'load' })
    await settles(() => yellow(page), ['it is noisy and it is ours', repairs].sort())
    const card = await cardOf(page, 'noisy and it is ours')
    expect(card).toContain('loud')
    expect(card).toContain('noisy')
    const tab = await stage.driver.tabIdOf(page)
    expect(await stage.driver.shadowText(tab, 'angka-ui', '.diff del')).toEqual(['loud'])
    expect(await stage.driver.shadowText(tab, 'angka-ui', '.diff ins')).toEqual(['noisy'])
    await page.close()
  })

  it('says from what to what a figure was changed', async () => {
    const page = await stage.read(PAGES.edited1.path)
    const amount = await keep(page, '£14.6 million')
    expect(await yellow(page)).toContain(amount)
    await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('article p')].find(each => each.textContent.includes('£14.6'))!
      paragraph.textContent = paragraph.textContent.replace('£14.6', '£15.2')
    })
    await settles(async () => (await yellow(page)).includes('£15.2 million'), true)
    expect(await cardOf(page, '£15.2')).toMatch(/£14\.6.*£15\.2/s)
    await page.close()
  })

  it('stay untouched when paragraphs come in late, and come back when their words do', async () => {
    const { path } = PAGES.english
    const page = await stage.read(path)
    const words = await keep(page, 'A ship that waits')
    await page.evaluate(() => {
      const kept = globalThis as unknown as { before: unknown; gone?: Element }
      kept.before = [...CSS.highlights.get('angka-yellow')!][0]
      const late = document.createElement('p')
      late.append('Another berth was closed while this was being read, officials of the harbour said on the quay.')
      const body = [...document.querySelectorAll('article p')].find(each => each.textContent.length > 200)!
      body.before(late)
    })
    await new Promise(resolve => setTimeout(resolve, 700))
    expect(await yellow(page)).toEqual([words])
    expect(
      await page.evaluate(
        () =>
          [...CSS.highlights.get('angka-yellow')!][0] === (globalThis as unknown as { before: AbstractRange }).before,
      ),
    ).toBe(true)
    await page.evaluate(() => {
      const gone = [...document.querySelectorAll('article p')].find(each =>
        each.textContent.includes('A ship that waits'),
      )!
      const place = document.createComment('here')
      gone.replaceWith(place)
      Object.assign(globalThis, { back: () => place.replaceWith(gone) })
    })
    await settles(() => yellow(page), [])
    await page.evaluate(() => (globalThis as unknown as { back: () => void }).back())
    await settles(() => yellow(page), [words])
    await page.close()
  })

  it('belong to their story in a single-page application, and are there again on going back', async () => {
    const page = await stage.read(PAGES.lagoon.path)
    const words = await keep(page, '£320 million')
    await page.click('.story__next a')
    await eventually('the next story', () => page.evaluate(() => location.pathname === '/app/night-trains'))
    await settles(() => yellow(page), [])
    await page.goBack()
    await settles(() => yellow(page), [words])
    await page.close()
  })

  it('are painted on a page that allows no style and no script', async () => {
    const page = await stage.read(PAGES.strictCsp.path)
    const words = await keep(page, '€62,000')
    await page.reload({ waitUntil: 'load' })
    await settles(() => yellow(page), [words])
    await page.close()
  })

  it('over amounts, nested and overlapping, keep their words and their colours while conversions come and go', async () => {
    const page = await stage.read(PAGES.german.path)
    const outer = await keep(page, '480 Mio. Euro', { end: '85 Mio. €' })
    const inner = await keep(page, '85 Mio. €', { key: '2', colour: 'green' })
    const tail = await keep(page, '1.250 Beschäftigte', { end: 'das Land', key: '4', colour: 'pink' })
    const all = async () => [
      await painted(page, 'angka-yellow'),
      await painted(page, 'angka-green'),
      await painted(page, 'angka-pink'),
    ]
    const kept = [[outer], [inner], [tail]]
    await settles(all, kept)
    for (const on of [false, true]) {
      await stage.driver.command(page, 'toggle-conversions')
      await settles(async () => (await stage.shown(page)).conversions.length > 0, on)
      await settles(all, kept)
    }
    await page.reload({ waitUntil: 'load' })
    await settles(all, kept)
    await page.close()
  })

  it('are five hundred on one page, and it can be read as ever', async () => {
    const { path } = PAGES.japanese
    const page = await stage.read(path)
    const words = await keep(page, '350億円')
    const quotes = await page.evaluate(() => {
      const text = [...document.querySelectorAll('article p')].map(each => each.textContent).join('\n')
      const step = Math.max(1, Math.floor((text.length - 120) / 499))
      return Array.from({ length: 499 }, (_, nth) => {
        const at = 40 + ((nth * step) % (text.length - 100))
        const [prefix, exact, suffix] = [text.slice(at - 40, at), text.slice(at, at + 12), text.slice(at + 12, at + 52)]
        return { type: 'TextQuoteSelector', prefix, exact, suffix }
      })
    })
    await stage.driver.inExtension(async (selectors: { exact: string }[]) => {
      const { runtime } = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome
      const call = async (method: string, ...args: unknown[]) => {
        const message = { id: 1, type: 'library', data: { method, args }, timestamp: Date.now() }
        const { res, err } = await runtime.sendMessage(message)
        if (err) throw new Error(JSON.stringify(err))
        return res
      }
      const ids = (await call('ids', { sort: 'newest' })) as string[]
      for (const id of ids) {
        const entry = (await call('entry', id)) as { article: { language: string }; highlights: object[] }
        if (entry.article.language !== 'ja') continue
        const more = selectors.map(quote => ({
          ...entry.highlights[0],
          id: crypto.randomUUID(),
          quote: quote.exact,
          selectors: [quote],
        }))
        await call('putEntries', [{ ...entry, highlights: [...entry.highlights, ...more] }])
      }
    }, quotes)
    const before = (await stage.shown(page)).conversions
    await page.reload({ waitUntil: 'load' })
    await settles(async () => (await painted(page, 'angka-yellow')).length > 480, true)
    await settles(async () => (await stage.shown(page)).conversions, before)
    expect(await painted(page, 'angka-yellow')).toContain(words)
    await page.close()
  })
})

interface Runtime {
  sendMessage(message: unknown): Promise<{ res?: unknown; err?: unknown }>
}
