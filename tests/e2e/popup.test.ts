import { existsSync, readFileSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { pageScript } from '../../scripts/page-script.ts'
import { seriousOf } from './axe.ts'
import { eventually } from './driver/eventually.ts'
import { BROWSERS, setStage, settles } from './stage.ts'
import type { Stage } from './stage.ts'

const ARTICLE = '/id/desa-internet.html'
const TITLE = 'Internet sampai ke desa, panen dijual lewat siaran langsung'
const SAVED = 40
/** Every direction of writing once. */
const LOCALES = ['en', 'ar'].filter(code => existsSync(`locales/${code}.yml`))

type Tree = { [key: string]: string | Tree }
const read = (locale: string) => parse(readFileSync(`locales/${locale}.yml`, 'utf8')) as Tree
/** The interface's words; those that a locale has not yet are shown in English. */
const wordsOf = (locale: string) => (key: string) => {
  const wordIn = (tree: Tree) =>
    key.split('.').reduce<string | Tree | undefined>((found, name) => (found as Tree | undefined)?.[name], tree)
  return (wordIn(read(locale)) ?? wordIn(read('en'))) as string
}

const fill = pageScript('seed/fill-page.ts', 'angkaSeed')

// One reader with a library of some size; each step goes on where the last one ended.
describe.each(LOCALES.flatMap(locale => BROWSERS.map(browser => [browser, locale] as const)))(
  'the popup in %s, in %s',
  (browser, locale) => {
    const t = wordsOf(locale)
    let stage: Stage
    let page: Page
    let popup: Page

    const text = (selector: string) =>
      popup.$$eval(selector, found => found.map(each => (each as HTMLElement).innerText.trim()))
    const titles = () => text('.item h2')
    const focused = () => popup.evaluate(() => (document.activeElement as HTMLElement).innerText.trim())
    const press = async (...keys: Parameters<Page['keyboard']['press']>[0][]) => {
      for (const key of keys) await popup.keyboard.press(key)
    }
    /** The state of things that axe has no serious objection to. */
    const isAccessible = async (state: string) => expect(await seriousOf(popup), state).toEqual([])

    beforeAll(async () => {
      stage = await setStage(browser)
      await stage.choose({ language: locale })
      const filler = await stage.driver.extensionPage('/manifest.json')
      await filler.evaluate(await fill)
      await filler.evaluate(`angkaSeed.fill({ articles: ${SAVED}, seed: 5 })`)
      await filler.close()
      page = await stage.read(ARTICLE)
      popup = await stage.popup(page)
      await popup.waitForSelector('.here h1')
      await popup.waitForSelector('.item')
    })
    afterAll(() => stage?.close())

    it('opens on this page, with its figures by kind, and the newest of the reading list', async () => {
      expect(await popup.evaluate(() => document.documentElement.dir)).toBe(locale === 'ar' ? 'rtl' : 'ltr')
      expect(await text('.here h1')).toEqual([TITLE])
      expect(await popup.$$eval('.chips .kind', all => all.length)).toBe(3)
      expect((await titles()).length).toBeGreaterThan(8)
      expect(await text('.state[aria-pressed="true"]')).toEqual([t('popup.state.open')])
      await isAccessible('as it opens')
    })

    it('saves this article with a click, which then stands open in the list', async () => {
      await popup.click('.save-article')
      await settles(async () => (await titles())[0], TITLE)
      expect(await popup.$$eval('.item.open', all => all.length)).toBe(1)
      await popup.click('.keeping .add-tags')
      await popup.keyboard.type('panen raya')
      await press('Enter', 'Escape')
      await settles(async () => (await text('.keeping .row-tags'))[0], '#panen raya')
      await isAccessible('saved')
    })

    it('shows one state by mouse, and says where nothing is in it', async () => {
      await popup.click('.state.archived')
      await settles(async () => (await titles()).includes(TITLE), false)
      expect(await popup.$$eval('.item:not(.archived)', all => all.length)).toBe(0)
      await popup.click('.state.unread')
      await settles(async () => (await titles())[0], TITLE)
      await popup.click('.state.open')
    })

    it('filters by site, tag and language, and sorts', async () => {
      await popup.click('.states .filter')
      await popup.waitForSelector('.filters select.host:not(:disabled)')
      await isAccessible('filters')
      await popup.select('.filters select.tag', 'panen raya')
      await settles(titles, [TITLE])
      await popup.select('.filters select.language', 'en')
      await settles(titles, [])
      expect(await text('.empty p')).toEqual([t('popup.nothingHere')])
      await isAccessible('nothing here')
      await popup.click('.empty .clear')
      await settles(async () => (await titles())[0], TITLE)
      await popup.select('.filters select.sort', 'oldest')
      await settles(async () => (await titles())[0] === TITLE, false)
      await popup.select('.filters select.sort', 'newest')
      await popup.click('.states .filter')
      await settles(async () => (await titles())[0], TITLE)
    })

    it('searches as one types, marks what was found, and finds in any script', async () => {
      await press('/')
      await popup.keyboard.type('bera')
      await settles(async () => (await text('.item')).length > 0 && (await text('mark')).length > 0, true)
      const marks = new Set((await text('mark')).map(mark => mark.toLowerCase()))
      expect([...marks]).toEqual(['bera'])
      await isAccessible('found')
      await press('Escape')
      for (const [typed, mark] of [
        ['渔', '渔'],
        ['рын', 'рын'],
        ['الطا', 'الطا'],
      ] as const) {
        await popup.type('.search input', typed)
        await settles(async () => (await text('mark')).some(found => found.toLowerCase() === mark), true)
        await press('Escape')
      }
      await popup.type('.search input', 'zzzzqq')
      await settles(async () => (await text('.empty')).some(words => words.includes('zzzzqq')), true)
      await press('Escape')
      await settles(async () => (await titles())[0], TITLE)
    })

    it('is walked by arrows; to the side, an article opens and closes', async () => {
      const [opens, closes] =
        locale === 'ar' ? (['ArrowLeft', 'ArrowRight'] as const) : (['ArrowRight', 'ArrowLeft'] as const)
      await press('/', 'ArrowDown')
      await settles(focused, TITLE)
      const second = (await titles())[1]!
      await press('ArrowDown')
      await settles(focused, second)
      await press(opens)
      await settles(() => popup.$$eval('.item.open h2', all => all.length), 2)
      await isAccessible('open')
      await press('ArrowDown')
      expect(await focused()).not.toBe(second)
      await press(closes)
      await settles(focused, second)
      await settles(() => popup.$$eval('.item.open h2', all => all.length), 1)
      await press('ArrowUp')
      await settles(focused, TITLE)
    })

    it('tags with #, and is done with Esc', async () => {
      await press('ArrowDown')
      const title = await focused()
      await popup.keyboard.type('#')
      await popup.waitForSelector('.item .tag-field input:focus')
      await isAccessible('tagging')
      await popup.keyboard.type('dibaca ulang')
      await press('Enter', 'Escape')
      await settles(focused, title)
      await settles(async () => (await text('.item .foot .row-tags')).join().includes('#dibaca ulang'), true)
    })

    it('archives with e, goes on at the next article, and takes it back with z', async () => {
      const before = await titles()
      const title = await focused()
      await press('e')
      await settles(async () => (await titles()).includes(title), false)
      await eventually('the next article', async () => (await focused()) === before[before.indexOf(title) + 1])
      await press('z')
      await settles(async () => (await titles()).slice(0, 3), before.slice(0, 3))
      // Once more takes back what was done before it: the tag.
      await press('z')
      await settles(async () => (await text('.item .foot .row-tags')).join().includes('#dibaca ulang'), false)
    })

    it('removes with Delete, to a trash from which z takes it back', async () => {
      await press('/', 'ArrowDown', 'ArrowDown')
      const [before, title] = [await titles(), await focused()]
      await press('Delete')
      await settles(async () => (await titles()).includes(title), false)
      expect((await text('.status'))[0]).toContain(title)
      await isAccessible('removed')
      await popup.click('.status .undo')
      await settles(async () => (await titles()).slice(0, 3), before.slice(0, 3))
      expect((await text('.status'))[0]).not.toContain(title)
    })

    it('shows more as one comes to the end', async () => {
      const few = (await titles()).length
      expect(few).toBeLessThan(SAVED)
      await press('/', 'ArrowDown', 'End')
      await eventually('more articles', async () => (await titles()).length > few)
    })

    it('leads to an article with Enter', async () => {
      await press('/', 'ArrowDown')
      await settles(focused, TITLE)
      await press('Enter')
      await settles(() => page.evaluate(() => document.visibilityState), 'visible')
      await popup.bringToFront()
    })

    it('says that there is no connection, and opens what was kept', async () => {
      await popup.evaluate(() => {
        Object.defineProperty(navigator, 'onLine', { value: false, configurable: true })
        dispatchEvent(new Event('offline'))
      })
      await settles(() => text('.offline'), [t('popup.offline')])
      await isAccessible('offline')
      await popup.click('.item .open')
      await eventually('the library page', async () => {
        for (const each of await stage.driver.browser.pages()) {
          const address = await each.evaluate(() => location.href).catch(() => '')
          if (address.includes('/library.html#articles/')) return true
        }
        return false
      })
    })

    it('has nothing serious against it in the dark, on a page that is no article, and where it is narrow', async () => {
      const plain = await stage.driver.openArticle(stage.url('/index.html'))
      const other = await stage.popup(plain)
      await other.setViewport({ width: 320, height: 500 })
      await other.waitForSelector('.item')
      await stage.driver.emulateDark(other)
      // Colours change in a moment, not at once.
      await new Promise(resolve => setTimeout(resolve, 400))
      expect(await seriousOf(other)).toEqual([])
      expect(await other.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
      await stage.driver.emulateDark(other, false)
      await other.close()
      await plain.close()
    })
  },
)

describe.each(BROWSERS)('an empty popup in %s', browser => {
  it('says how something comes into it', async () => {
    const stage = await setStage(browser)
    try {
      const page = await stage.driver.openArticle(stage.url('/index.html'))
      const popup = await stage.popup(page)
      await popup.waitForSelector('.empty')
      expect(await popup.$eval('.empty', empty => empty.textContent)).toContain(wordsOf('en')('popup.empty'))
      expect(await seriousOf(popup)).toEqual([])
    } finally {
      await stage.close()
    }
  })
})
