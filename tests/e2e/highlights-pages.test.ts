import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PAGES } from '../../demo/facts.ts'
import { eventually } from './driver/eventually.ts'
import { handsOn } from './hands.ts'
import { BROWSERS, painted, setStage, settles } from './stage.ts'
import type { Stage } from './stage.ts'

const MANY = 500

// What becomes of highlights when the page around them is another one, or changes.
describe.each(BROWSERS)('highlights on pages of every kind, in %s', browser => {
  let stage: Stage

  beforeAll(async () => {
    stage = await setStage(browser, { locale: 'en-GB' })
  })
  afterAll(() => stage?.close())

  it('are made and found again on a page that allows nothing', async () => {
    const page = await stage.read(PAGES.strictCsp.path)
    const hands = await handsOn(stage, page)
    const words = await firstWords(page, 'article p')
    await hands.mark('1', words)
    await settles(() => hands.marked('yellow'), [words])
    await page.reload({ waitUntil: 'load' })
    await settles(() => hands.marked('yellow'), [words])
    await hands.click('yellow')
    expect(await hands.shows('.state')).toContain('unchanged')
    await page.close()
  })

  it('say what changed of a passage, and which are gone; these are listed, and come back with their words', async () => {
    const page = await stage.read(PAGES.edited1.path)
    const hands = await handsOn(stage, page)
    await hands.mark('3', 'it is loud and it is ours')
    await settles(() => hands.marked('blue'), ['it is loud and it is ours'])
    await page.goto(stage.url(PAGES.edited2.path), { waitUntil: 'load' })
    await settles(() => hands.marked('blue'), ['it is noisy and it is ours'])
    await hands.click('blue')
    expect(await hands.shows('.state')).toContain('its words have changed')
    expect(await hands.ui('.diff del')).toEqual(['loud'])
    expect(await hands.ui('.diff ins')).toEqual(['noisy'])

    const words = await firstWords(page, 'article p:nth-of-type(2)')
    await page.keyboard.press('Escape')
    await hands.mark('2', words)
    await settles(() => hands.marked('green'), [words])
    const paragraph = await page.evaluateHandle(
      start => [...document.querySelectorAll('p')].find(each => each.textContent.includes(start))!,
      words,
    )
    await page.evaluate(element => {
      Object.assign(globalThis, { taken: { element, after: element.previousElementSibling } })
      element.remove()
    }, paragraph)
    await settles(() => hands.marked('green'), [])
    await stage.driver.command(page, 'figure-mode')
    await settles(async () => (await hands.announced()) !== '', true)
    expect(await hands.shows('.toast')).toContain('1 highlight is no longer on this page.')
    for (let i = 0; i < 30; i++) await page.keyboard.press('ArrowDown')
    await settles(async () => (await hands.announced()).includes(`no longer on this page. ${words}`), true)
    await page.keyboard.press('Enter')
    expect(await hands.shows('.card .quote')).toBe(words)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await page.evaluate(() => {
      const { element, after } = (globalThis as unknown as { taken: { element: Element; after: Element } }).taken
      after.after(element)
    })
    await settles(() => hands.marked('green'), [words])
    await page.close()
  })

  it('belong to their article in an application that goes from one to the next and back', async () => {
    const page = await stage.driver.openArticle(stage.url('/app/'))
    await page.click(`a[href="${PAGES.lagoon.path}"]`)
    await settles(async () => (await painted(page, 'angka-figure')).length > 0, true)
    const hands = await handsOn(stage, page)
    const words = await firstWords(page, 'main p')
    await hands.mark('5', words)
    await settles(() => hands.marked('violet'), [words])
    await page.click(`.story__next a[href="${PAGES.nightTrains.path}"]`)
    await settles(() => hands.marked('violet'), [])
    await page.goBack()
    await settles(() => hands.marked('violet'), [words])
    await page.close()
  })

  it('are found again where their text comes late', async () => {
    const page = await stage.read(PAGES.english.path)
    const hands = await handsOn(stage, page)
    const words = await firstWords(page, 'article p')
    await page.evaluate(start => {
      const late = document.createElement('p')
      late.textContent = 'A paragraph that is fetched a while after the others, with words of its own in it.'
      ;[...document.querySelectorAll('p')].find(each => each.textContent.includes(start))!.after(late)
    }, words)
    await hands.mark('2', 'a while after the others')
    await settles(() => hands.marked('green'), ['a while after the others'])
    await page.reload({ waitUntil: 'load' })
    await settles(() => hands.marked('green'), [])
    await page.evaluate(start => {
      const late = document.createElement('p')
      late.textContent = 'A paragraph that is fetched a while after the others, with words of its own in it.'
      ;[...document.querySelectorAll('p')].find(each => each.textContent.includes(start))!.after(late)
    }, words)
    await settles(() => hands.marked('green'), ['a while after the others'])
    await page.close()
  })

  it(`are all there, ${MANY} on one page`, async () => {
    const page = await stage.read(PAGES.long.path)
    const hands = await handsOn(stage, page)
    await hands.mark('1', await firstWords(page, 'article p'))
    await settles(async () => (await hands.marked('yellow')).length, 1)
    const quotes = await page.evaluate(passagesOf, MANY - 1)
    expect(quotes).toHaveLength(MANY - 1)
    await stage.driver.inExtension(keepMore, quotes)
    await page.reload({ waitUntil: 'load' })
    await settles(async () => (await hands.marked('yellow')).length, MANY)
    await hands.click('yellow', MANY - 1)
    await hands.shows('.card')
    await page.keyboard.press('4')
    await settles(async () => (await hands.marked('pink')).length, 1)
    await stage.driver.command(page, 'toggle-conversions')
    await stage.driver.command(page, 'toggle-conversions')
    await eventually('conversions', async () => (await stage.shown(page)).conversions.length > 0)
    expect(await hands.marked('yellow')).toHaveLength(MANY - 1)
    await page.close()
  })
})

/** Five words from inside the first paragraph that is long enough. */
async function firstWords(page: Page, selector: string): Promise<string> {
  return page.evaluate(wanted => {
    for (const element of document.querySelectorAll(wanted)) {
      const [node] = [...element.childNodes].filter(each => each.nodeType === 3 && each.textContent!.trim().length > 80)
      const words = node?.textContent?.trim().replaceAll(/\s+/g, ' ').split(' ').slice(2, 7).join(' ')
      if (words && element.textContent.includes(words)) return words
    }
    throw new Error(`No ${wanted} has words enough.`)
  }, selector)
}

interface Passage {
  exact: string
  prefix: string
  suffix: string
}

/** Passages of the page's paragraphs, one beside the other, with what stands around each. */
function passagesOf(count: number): Passage[] {
  const found: Passage[] = []
  for (const paragraph of document.querySelectorAll('article p')) {
    const text = paragraph.textContent
    for (let at = 60; at + 100 < text.length && found.length < count; at += 40) {
      const exact = text.slice(at, at + 30).trim()
      const from = text.indexOf(exact, at)
      const to = from + exact.length
      found.push({ exact, prefix: text.slice(from - 60, from), suffix: text.slice(to, to + 60) })
    }
  }
  return found
}

/** Keeps more highlights of the article of which one is kept, as the library would. */
async function keepMore(passages: Passage[]): Promise<void> {
  const open = indexedDB.open('angka')
  await new Promise(resolve => (open.onsuccess = resolve))
  const change = open.result.transaction('highlights', 'readwrite')
  const table = change.objectStore('highlights')
  const all = table.getAll()
  await new Promise(resolve => (all.onsuccess = resolve))
  const last = (all.result as { created: string }[]).sort((a, b) => a.created.localeCompare(b.created)).at(-1)
  for (const passage of passages) {
    const selectors = [{ type: 'TextQuoteSelector', ...passage }]
    table.add({ ...last, id: crypto.randomUUID(), quote: passage.exact, selectors })
  }
  await new Promise(resolve => (change.oncomplete = resolve))
  open.result.close()
}
