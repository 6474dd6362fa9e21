import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { TargetType } from 'puppeteer-core'
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { outputOf } from '../../scripts/build.ts'
import { connectSources } from '../../utils/currency/connect-sources.ts'
import { inventedRates, startRatesServer } from '../rates-server.ts'
import type { RatesServer } from '../rates-server.ts'
import { eventually } from './driver/eventually.ts'
import { BROWSERS, setStage, settles } from './stage.ts'
import type { BrowserName, Stage } from './stage.ts'

/** Of 8 October 2020: CNY40 million, USD5.87 million, Rp86.8 billion, said to be one amount. */
const ARTICLE = '/id/desa-internet.html'
const PACKAGED = /^≈ €(?:5|4[.,]9\d?|5[.,]0\d?) million$/
/** A month is asked for again half a minute after the first failure, and Firefox is in no hurry. */
const PATIENCE = { timeout: 50_000, interval: 200 }

/** Rates by which the three amounts are €4.8 million, which they are not by the packaged ones. */
const pricier = (day: string) => ({ ...inventedRates(day), USD: 1.218, CNY: 8.3, IDR: 18_011 })

function standIn({ driver }: Stage, { origin }: RatesServer): Promise<void> {
  return driver.inExtension(async ratesStandIn => {
    const { storage } = (globalThis as unknown as { chrome: { storage: { local: Setter } } }).chrome
    await storage.local.set({ ratesStandIn })
  }, origin)
}

describe.each(BROWSERS)('exact rates in %s', browser => {
  let stage: Stage
  let server: RatesServer
  let page: Page

  beforeAll(async () => {
    stage = await setStage(browser, { mode: 'testing' })
  })
  afterAll(() => stage?.close())
  beforeEach(async () => {
    await stage.choose({ askRates: false, homes: ['EUR'] })
    await serve()
  })
  afterEach(async () => {
    await page?.close()
    await server.close()
  })

  async function serve(port = 0) {
    server = await startRatesServer(port)
    server.today = new Date().toISOString().slice(0, 10)
    server.perEuro = pricier
    await standIn(stage, server)
  }
  const shown = async () => (await stage.shown(page)).conversions
  const becomes = (conversion: RegExp) =>
    eventually(
      `conversions like ${conversion}`,
      async () => (await shown()).every(text => conversion.test(text)),
      PATIENCE,
    )
  const isAsked = (part: string, status: number) =>
    eventually(
      `a request for ${part}`,
      () => server.log.some(entry => entry.address.includes(part) && entry.status === status),
      PATIENCE,
    )
  const toast = async () =>
    (await stage.driver.shadowText(await stage.driver.tabIdOf(page), 'angka-ui', '.toast')).join()

  /** Ticks the box of the settings page, as a reader does. */
  async function allow() {
    const options = await stage.driver.extensionPage('/options.html')
    await options.waitForSelector('.askRates')
    await options.$eval('.askRates', box => (box as HTMLInputElement).click())
    await settles(() => options.$eval('.askRates', box => (box as HTMLInputElement).checked), true)
    await options.close()
    await page.bringToFront()
  }

  it('are not asked for before the reader allows it', async () => {
    page = await stage.read(ARTICLE)
    for (const conversion of await shown()) expect(conversion).toMatch(PACKAGED)
    expect(server.log).toEqual([])
  })

  it(
    'come into an open article when the source is back, and the card says whose they are',
    { timeout: 120_000 },
    async () => {
      server.frankfurter = { status: 503 }
      page = await stage.read(ARTICLE)
      await page.evaluate(() => scrollTo({ top: 200, behavior: 'instant' }))
      await allow()
      await isAsked('from=2020-10-01', 503)
      for (const conversion of await shown()) expect(conversion).toMatch(PACKAGED)

      server.frankfurter = {}
      await becomes(/^≈ €4[.,]8\d? million$/)
      expect((await stage.shown(page)).marks).toEqual(['✓'])
      await settles(async () => (await toast()).includes('Exact rates have come in'), true)
      expect(await page.evaluate(() => scrollY), 'nothing moves').toBe(200)
      await stage.driver.hoverInShadow(page, 'angka-conversion')
      const card = await stage.card(page)
      expect(card).toContain('ECB via Frankfurter')
      expect(card).toContain('CN¥1 = €0.12')
      expect(card).toContain('daily')
      expect(card).not.toMatch(/IMF|Federal Reserve/)
      // Whole months of every currency, per euro: of the article, of the ninety days before it, and of today.
      const asked = server.log.map(({ address }) => address).filter(address => !address.includes('currency-api@'))
      for (const address of asked) {
        expect(address).toMatch(
          /^api\.frankfurter\.dev\/v2\/rates\?from=\d{4}-\d\d-01&to=\d{4}-\d\d-\d\d&base=EUR(?:&providers=ECB)?$/,
        )
      }
      expect(asked.some(address => address.includes(`from=${server.today.slice(0, 8)}01`))).toBe(true)
    },
  )

  it('stay when the network is gone: what came once is kept', async () => {
    await server.close()
    await stage.choose({ askRates: true })
    page = await stage.read(ARTICLE)
    for (const conversion of await shown()) expect(conversion).toMatch(/^≈ €4[.,]8\d? million$/)
    await serve()
    expect(server.log).toEqual([])
  })

  it('show in the settings whose they are', async () => {
    page = await stage.driver.extensionPage('/options.html')
    await page.waitForSelector('.rates')
    const text = await page.$eval('main', main => main.innerText)
    expect(text).toContain('Source: ECB statistics')
    expect(text).toContain('never a page, an amount or a currency')
  })
})

describe('exact rates in chromium', () => {
  let stage: Stage
  let server: RatesServer
  beforeAll(async () => {
    stage = await setStage('chromium', { mode: 'testing' })
    server = await startRatesServer()
    server.today = new Date().toISOString().slice(0, 10)
    server.perEuro = pricier
  })
  afterAll(async () => {
    await stage?.close()
    await server.close()
  })

  it('are had though the worker dies between the request and the answer', { timeout: 150_000 }, async () => {
    await standIn(stage, server)
    // Longer than the test: nothing comes of what the first worker asks.
    server.frankfurter = { delay: 140_000 }
    await stage.choose({ askRates: true, homes: ['EUR'] })
    const page = await stage.read(ARTICLE)
    await eventually('a request', () => server.asked.length > 0)
    const scope = `chrome-extension://${stage.driver.extensionId}/`
    const target = await stage.driver.browser.waitForTarget(
      each => each.type() === TargetType.SERVICE_WORKER && each.url().startsWith(scope),
    )
    await (await target.worker())!.close()
    server.frankfurter = {}
    await eventually(
      'the rates',
      async () => (await stage.shown(page)).conversions.every(text => /^≈ €4[.,]8\d? million$/.test(text)),
      { timeout: 100_000, interval: 500 },
    )
  })
})

describe.each(BROWSERS)('the build for readers in %s', (browser: BrowserName) => {
  const folder = path.resolve(outputOf(browser))

  it('may connect to the sources of rates, and to no server of a test', () => {
    const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8')) as {
      content_security_policy: { extension_pages: string }
    }
    const policy = manifest.content_security_policy.extension_pages.split('; ')
    expect(policy).toContain(`connect-src 'self' ${connectSources('production').join(' ')}`)
    expect(JSON.stringify(manifest)).not.toMatch(/127\.0\.0\.1|localhost/)
  })

  it('has no word of the server that stands in for them', () => {
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.js'))
    const holding = scripts.filter(file => readFileSync(`${folder}/${file}`, 'utf8').includes('ratesStandIn'))
    expect(scripts.length).toBeGreaterThan(0)
    expect(holding).toEqual([])
  })

  it('asks from the background alone: a page’s script knows no source', () => {
    for (const script of ['detect.js', 'content-scripts/reader.js']) {
      expect(readFileSync(`${folder}/${script}`, 'utf8')).not.toMatch(/frankfurter\.dev|jsdelivr|pages\.dev/)
    }
  })
})

interface Setter {
  set(values: Record<string, unknown>): Promise<void>
}
