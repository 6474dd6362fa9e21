import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'puppeteer-core'
import type { Mode } from '../../scripts/build.ts'
import { outputOf } from '../../scripts/build.ts'
import { startDemo } from '../../demo/serve.ts'
import { launch } from './driver/driver.ts'
import type { Driver, LaunchOptions } from './driver/driver.ts'
import { eventually } from './driver/eventually.ts'

export type BrowserName = 'chromium' | 'firefox'
export const BROWSERS: BrowserName[] = ['chromium', 'firefox']

/** What an article shows of Angka, as a reader sees it. */
export interface Shown {
  conversions: string[]
  marks: string[]
}

/** The demo site and a browser with the built extension, which may read loopback pages unless asked otherwise. */
export interface Stage {
  driver: Driver
  url(path: string): string
  /** Opens a page and waits until Angka has put something into its text. */
  read(path: string): Promise<Page>
  shown(page: Page): Promise<Shown>
  card(page: Page): Promise<string>
  popup(page: Page): Promise<Page>
  /** Changes settings as the settings page does. */
  choose(settings: Record<string, unknown>): Promise<void>
  close(): Promise<void>
}

export async function setStage(
  browser: BrowserName,
  { mode, ...options }: Partial<LaunchOptions> & { mode?: Mode } = {},
): Promise<Stage> {
  const extension = path.resolve(outputOf(browser, mode))
  if (!existsSync(`${extension}/manifest.json`)) throw new Error(`Build the extension first: there is no ${extension}.`)
  const demo = await startDemo({ port: 0, host: '127.0.0.1' })
  const driver = await launch({ browser, extension, loopbackHost: true, locale: 'de-DE', ...options })
  const url = (address: string) => new URL(address, demo.url).href

  const shown = async (page: Page): Promise<Shown> => {
    const tab = await driver.tabIdOf(page)
    const [conversions, marks] = [
      await driver.shadowText(tab, 'angka-conversion'),
      await driver.shadowText(tab, 'angka-mark'),
    ]
    return { conversions, marks }
  }

  return {
    driver,
    url,
    shown,
    async read(path) {
      const page = await driver.openArticle(url(path))
      await eventually(`conversions on ${path}`, async () => (await shown(page)).conversions.length > 0)
      return page
    },
    card: async page =>
      eventually('a card', async () => (await driver.shadowText(await driver.tabIdOf(page), 'angka-ui', '.card'))[0]),
    async popup(page) {
      const tab = await driver.tabIdOf(page)
      const popup = await driver.extensionPage(`/popup.html?tab=${tab}`)
      await popup.setViewport({ width: 400, height: 600 })
      await popup.waitForSelector('.popup')
      return popup
    },
    async choose(settings) {
      await driver.inExtension(async (change: Record<string, unknown>) => {
        const { storage } = (globalThis as unknown as { chrome: { storage: { local: StorageArea } } }).chrome
        const { settings: before } = await storage.local.get('settings')
        await storage.local.set({ settings: { ...before, ...change } })
      }, settings)
    },
    async close() {
      await driver.close()
      await demo.close()
    },
  }
}

interface StorageArea {
  get(key: string): Promise<Record<string, Record<string, unknown> | undefined>>
  set(values: Record<string, unknown>): Promise<void>
}

/** The texts that are painted in a colour on a page, as the page's own scripts can see them. */
export function painted(page: Page, name: string): Promise<string[]> {
  return page.evaluate(key => [...(CSS.highlights.get(key) ?? [])].map(range => (range as Range).toString()), name)
}

/**
 * How much of the place where a passage is painted shows a colour, 0 to 1, in the pixels of a screenshot: a rule that is
 * computed is not always one that is drawn.
 */
export async function shownColour(
  stage: Stage,
  page: Page,
  name: string,
  rgb: [number, number, number],
): Promise<number> {
  await page.bringToFront()
  const box = await page.evaluate(key => {
    const [range] = [...(CSS.highlights.get(key) ?? [])] as Range[]
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
    const { x, y, width, height } = [...range!.getClientRects()].find(each => each.width > 0)!
    return { x: x + scrollX, y: y + scrollY, width, height }
  }, name)
  const picture = await page.screenshot({ clip: box, encoding: 'base64' })
  return stage.driver.inExtension(
    async (data, [red, green, blue]) => {
      const bytes = Uint8Array.from(atob(data), character => character.charCodeAt(0))
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!
      context.drawImage(bitmap, 0, 0)
      const pixels = context.getImageData(0, 0, bitmap.width, bitmap.height).data
      let same = 0
      for (let i = 0; i < pixels.length; i += 4) {
        const away = Math.abs(pixels[i]! - red) + Math.abs(pixels[i + 1]! - green) + Math.abs(pixels[i + 2]! - blue)
        if (away < 12) same++
      }
      return same / (pixels.length / 4)
    },
    picture,
    rgb,
  )
}

/** Waits until `read` gives the wanted value; fails with the last one. */
export async function settles<T>(read: () => Promise<T>, wanted: T): Promise<void> {
  let last: T | undefined
  try {
    await eventually(`the value ${JSON.stringify(wanted)}`, async () => {
      last = await read()
      return JSON.stringify(last) === JSON.stringify(wanted)
    })
  } catch (error) {
    throw new Error(`It stayed ${JSON.stringify(last)}, wanted ${JSON.stringify(wanted)}.`, { cause: error })
  }
}
