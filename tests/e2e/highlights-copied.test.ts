import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PAGES } from '../../demo/facts.ts'
import { handsOn } from './hands.ts'
import { BROWSERS, setStage, settles } from './stage.ts'
import type { Stage } from './stage.ts'

const HOST = 'berita.test'
const QUOTE = 'Uangnya langsung diteruskan kepada koperasi desa'

// On a host name a page of plain http is no secure context: there is no navigator.clipboard.
describe.each(BROWSERS)('copying on a page of plain http, in %s', browser => {
  let stage: Stage
  let page: Page

  beforeAll(async () => {
    stage = await setStage(browser, {
      locale: 'en-GB',
      hosts: [`http://${HOST}/*`],
      args: browser === 'chromium' ? [`--host-resolver-rules=MAP ${HOST} 127.0.0.1`] : [],
      prefs: { 'network.dns.localDomains': HOST, 'dom.security.https_first': false },
    })
    page = await stage.driver.openArticle(stage.url(PAGES.indonesian.path).replace('127.0.0.1', HOST))
  })
  afterAll(() => stage?.close())

  it('has quote, source and a link that leads to the passage', async () => {
    expect(await page.evaluate(() => [isSecureContext, typeof navigator.clipboard])).toEqual([false, 'undefined'])
    const hands = await handsOn(stage, page)
    await settles(async () => (await stage.shown(page)).conversions.length > 0, true)
    await page.evaluate(() => {
      const field = document.createElement('textarea')
      field.id = 'paste'
      document.body.prepend(field)
    })
    const pasted = async () => {
      await page.click('#paste')
      await page.$eval('#paste', field => ((field as HTMLTextAreaElement).value = ''))
      await page.keyboard.down('Control')
      await page.keyboard.press('v', { commands: ['Paste'] })
      await page.keyboard.up('Control')
      return page.$eval('#paste', field => (field as HTMLTextAreaElement).value)
    }
    const { title } = PAGES.indonesian
    const link = (text: string) => `${page.url().replace(/#.*/s, '')}#:~:text=${text}`

    await hands.mark('c', QUOTE)
    expect(await hands.shows('.toast')).toBe('Copied')
    const [quoted, source, address] = (await pasted()).split('\n')
    expect(quoted).toBe(`“${QUOTE}”`)
    expect(source).toMatch(new RegExp(`^— ${title}, .+, (?:8 October|October 8,) 2020$`))
    expect(address).toBe(link(encodeURIComponent(QUOTE)))

    // Of a short one the words beside it say which is meant.
    await hands.mark('1', 'koperasi desa')
    await settles(() => hands.marked('yellow'), ['koperasi desa'])
    await hands.click('yellow')
    await hands.shows('.card')
    await hands.press('.copy')
    await settles(async () => (await hands.ui('.toast'))[0], 'Copied')
    const fragment = (await pasted()).split('#:~:text=')[1]
    expect(fragment).toBe('langsung%20diteruskan%20kepada-,koperasi%20desa,-%2C%20dan%20sebagian')
  })

  it('leads to the passage in the browser itself', async () => {
    const fragment = 'langsung%20diteruskan%20kepada-,koperasi%20desa,-%2C%20dan%20sebagian'
    const opened = await stage.driver.openArticle(`${stage.url(PAGES.indonesian.path)}#:~:text=${fragment}`)
    await settles(() => opened.evaluate(() => scrollY > 200), true)
  })
})
