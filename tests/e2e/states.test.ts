import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seriousOf } from './axe.ts'
import { setStage, settles } from './stage.ts'
import type { Stage } from './stage.ts'

/** A database that is asked for, and never says anything. */
const neverAnswers = () => {
  IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest
}
/** One that cannot be opened, until the page says so. */
const cannotBeOpened = () => {
  IDBFactory.prototype.open = new Proxy<IDBFactory['open']>(Reflect.get(IDBFactory.prototype, 'open'), {
    apply(open, factory, args) {
      if ('isMended' in globalThis) return Reflect.apply(open, factory, args) as IDBOpenDBRequest
      throw new DOMException('The database is damaged.', 'VersionError')
    },
  })
}

// Only in Chromium: in Firefox nothing of a test runs in an extension's page before its own scripts.
describe('pages whose library does not answer', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await setStage('chromium', { locale: 'en-GB' })
  })
  afterAll(() => stage?.close())

  const opened = async (file: string, there: string, first: () => void) => {
    const page = await stage.driver.extensionPage(file, first)
    await page.bringToFront()
    await page.waitForSelector(there)
    for (const dark of [false, true]) {
      await stage.driver.emulateDark(page, dark)
      expect(await seriousOf(page), `${file} ${dark ? 'dark' : 'light'}`).toEqual([])
    }
    return page
  }

  it.each([
    ['/popup.html', '.loading'],
    ['/library.html', '.place .empty'],
    ['/library.html#figures', '.place .empty'],
    ['/options.html', 'h1'],
  ])('%s says that it waits, and has nothing that axe takes seriously', async (file, there) => {
    const page = await opened(file, there, neverAnswers)
    expect(await page.$('[role="alert"]')).toBeNull()
    await page.close()
  })

  it.each([
    ['/popup.html', '.item, .popup .empty:not(.failed)'],
    ['/library.html', '.article-list, .place .empty:not(.failed)'],
  ])('%s says what is wrong, and tries again', async (file, then) => {
    const page = await opened(file, '.failed[role="alert"]', cannotBeOpened)
    expect(await page.$eval('.failed', element => (element as HTMLElement).innerText)).toMatch(/library|reading list/i)
    await page.evaluate(() => Object.assign(globalThis, { isMended: true }))
    await page.click('.retry')
    await page.waitForSelector(then)
    await settles(async () => (await page.$$('[role="alert"]')).length, 0)
    await page.close()
  })
})
