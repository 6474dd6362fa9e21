import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PAGES } from '../../demo/facts.ts'
import { handsOn } from './hands.ts'
import { keptIn, NOTHING } from './kept.ts'
import { BROWSERS, setStage, settles } from './stage.ts'
import type { Stage } from './stage.ts'

const SITE = 'kabar.test'
const HOSTS = ['www', 'm', 'amp'].map(label => `${label}.${SITE}`)
const [MAIN, MOBILE, AMP] = HOSTS as [string, string, string]

// Each host says that the address on itself is the canonical one, as sites do that have not thought of it.
describe.each(BROWSERS)('an article on the main, the mobile and the AMP host of a site, in %s', browser => {
  let stage: Stage

  beforeAll(async () => {
    stage = await setStage(browser, {
      locale: 'en-GB',
      hosts: HOSTS.map(host => `http://${host}/*`),
      args: browser === 'chromium' ? [`--host-resolver-rules=MAP *.${SITE} 127.0.0.1`] : [],
      prefs: { 'network.dns.localDomains': HOSTS.join(), 'dom.security.https_first': false },
    })
  })
  afterAll(() => stage?.close())

  const openOn = async (host: string) => {
    const page = await stage.driver.openArticle(stage.url(PAGES.indonesian.path).replace('127.0.0.1', host))
    await settles(async () => (await stage.shown(page)).conversions.length > 0, true)
    return { page, hands: await handsOn(stage, page) }
  }

  it('is one: what is marked on each is seen on all of them, and the library has it once', async () => {
    const main = await openOn(MAIN)
    await main.hands.mark('2', 'gudang pendingin')
    await settles(() => main.hands.marked('green'), ['gudang pendingin'])

    const mobile = await openOn(MOBILE)
    expect(await mobile.page.$eval('link[rel="canonical"]', link => link.href)).toContain(MOBILE)
    await settles(() => mobile.hands.marked('green'), ['gudang pendingin'])
    await mobile.hands.mark('3', 'Kepala desa, guru')
    await settles(() => mobile.hands.marked('blue'), ['Kepala desa, guru'])

    const amp = await openOn(AMP)
    await settles(() => amp.hands.marked('blue'), ['Kepala desa, guru'])
    expect(await amp.hands.marked('green')).toEqual(['gudang pendingin'])
    // Open all the while, it is told.
    await settles(() => main.hands.marked('blue'), ['Kepala desa, guru'])

    expect(await keptIn(stage)).toEqual({ ...NOTHING, articles: 1, highlights: 2 })
    const popup = await stage.popup(amp.page)
    await popup.waitForSelector('.keeping .saved')
    expect(await popup.$$eval('.item h2', all => all.map(each => each.textContent.trim()))).toEqual([
      PAGES.indonesian.title,
    ])
  })
})
