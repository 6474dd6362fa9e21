import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { unzipSync } from 'fflate'
import type { ElementHandle, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inventedLibrary } from '../../scripts/seed/invent.ts'
import { angkaJson } from '../../utils/export/angka-json.ts'
import { seriousOf } from './axe.ts'
import { eventually } from './driver/eventually.ts'
import { BROWSERS, setStage } from './stage.ts'
import type { Stage } from './stage.ts'

const ARTICLES = 120

interface Identified {
  id: string
}

const byId = <T extends Identified>(records: readonly T[]): T[] =>
  records.toSorted((one, other) => (one.id < other.id ? -1 : 1))

/** The articles of a backup with what is kept of each, in the order of their ids: a library hands out by its own. */
function inOrder(file: object): Identified[] {
  const { articles } = file as { articles: (Identified & { highlights: Identified[]; figures: Identified[] })[] }
  return byId(articles).map(article => ({
    ...article,
    highlights: byId(article.highlights),
    figures: byId(article.figures),
  }))
}

interface StorageApi {
  storage: { local: { get(key: string): Promise<{ settings?: { homes?: string[] } }> } }
}

interface DownloadsApi {
  search(query: object): Promise<{ filename: string; state: string; byExtensionId?: string }[]>
}

describe.each(BROWSERS)('taking the library out and in, in %s', browser => {
  let stage: Stage
  let page: Page
  let folder: string
  let backup: string
  let text: string

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'angka-transfer-'))
    backup = path.join(folder, 'backup.json')
    text = (await Array.fromAsync(angkaJson.write(inventedLibrary({ articles: ARTICLES, seed: 1 })))).join('')
    await writeFile(backup, text)
    stage = await setStage(browser, { granted: ['downloads'], locale: 'en-GB' })
    page = await stage.driver.extensionPage('/library.html')
  })
  afterAll(async () => {
    await stage?.close()
    await rm(folder, { recursive: true, force: true })
  })

  const goTo = async (place: string, selector: string): Promise<void> => {
    await page.bringToFront()
    await page.evaluate(hash => void (location.hash = hash), place)
    await page.waitForSelector(selector)
  }
  const said = (selector: string): Promise<string> =>
    page.$eval(selector, element => (element as HTMLElement).innerText).catch(() => '')
  const choose = async (file: string): Promise<void> => {
    await page.bringToFront()
    const input = (await page.waitForSelector('.file-pick input:not(:disabled)')) as ElementHandle<HTMLInputElement>
    await input.uploadFile(file)
  }
  /** What the extension itself downloaded last: a driven Chromium names it as it likes. */
  const newestDownload = () =>
    stage.driver.inExtension(async () => {
      const { downloads } = (globalThis as unknown as { chrome: { downloads: DownloadsApi } }).chrome
      const items = await downloads.search({ orderBy: ['-startTime'] })
      return items.find(({ state, byExtensionId }) => state === 'complete' && byExtensionId)?.filename
    })
  const isAccessible = async (state: string) => {
    for (const dark of [false, true]) {
      await stage.driver.emulateDark(page, dark)
      expect(await seriousOf(page), `${state}, ${dark ? 'dark' : 'light'}`).toEqual([])
    }
    await stage.driver.emulateDark(page, false)
  }
  const counts = (): Promise<string> => said('.import-preview table')

  it('says what is wrong with a file, and where', async () => {
    const cut = path.join(folder, 'cut.json')
    await writeFile(cut, text.slice(0, -500))
    await goTo('import', '.file-pick')
    await choose(cut)
    await eventually('the reason', async () => /cut off/.test(await said('.place > .failed')))
    expect(await said('.place > .failed')).toMatch(/^Line \d+: the file ends here in the middle: it was cut off\.$/)
    await isAccessible('a file that is cut off')
  })

  it('shows what an import would do, and does it', async () => {
    await choose(backup)
    await page.waitForSelector('.import-preview')
    await isAccessible('what an import would do')
    expect(await counts()).toMatch(new RegExp(`Articles\\s+${ARTICLES}\\s+0\\s+0`))
    await page.click('.import-now')
    await eventually('the end of the import', async () =>
      (await said('.notice')).includes(`${ARTICLES} articles imported`),
    )
    expect(await said('.import-jobs')).toContain('finished')
    await isAccessible('an import that was done')
  })

  it('finds everything there the second time', async () => {
    await choose(backup)
    await page.waitForSelector('.import-preview')
    expect(await counts()).toMatch(new RegExp(`Articles\\s+0\\s+0\\s+${ARTICLES}`))
    expect(await page.$eval('.import-now', button => (button as HTMLButtonElement).disabled)).toBe(true)
  })

  it('writes every note of a zip, and the whole library as it was', async () => {
    await goTo('export', '.export-form')
    await eventually('the number of articles', async () => (await said('.export-all')).includes(String(ARTICLES)))
    await isAccessible('the export')
    await page.click('input[value="markdown"]')
    await page.click('.export-all')
    const zip = await stage.driver.waitForDownload('markdown.zip')
    expect(Object.keys(unzipSync(new Uint8Array(await readFile(zip))))).toHaveLength(ARTICLES)
    await page.click('input[value="angka-json"]')
    await page.click('.export-all')
    const written = JSON.parse(await readFile(await stage.driver.waitForDownload('angka-json.json'), 'utf8')) as object
    expect(inOrder(written)).toEqual(inOrder(JSON.parse(text) as object))
  })

  it("writes a filter's result alone", async () => {
    const site = await page.$eval('.scope label:nth-of-type(4) option:nth-of-type(2)', option => option.value)
    await page.select('.scope label:nth-of-type(4) select', site)
    await page.click('input[value="csv-figures"]')
    await eventually('fewer articles', async () => !(await said('.export-all')).includes(String(ARTICLES)))
    await page.click('.export-all')
    const csv = await readFile(await stage.driver.waitForDownload('csv-figures.csv'), 'utf8')
    const sites = csv
      .split('\r\n')
      .slice(1, -1)
      .map(line => /https?:\/\/([^/,]+)/.exec(line)?.[1])
    expect(new Set(sites)).toEqual(new Set([site]))
  })

  it('backs up into the downloads folder, and keeps as many as it was told', async () => {
    await goTo('backup', '.backup-modes')
    await isAccessible('backups, before any')
    await page.click('input[value="downloads"]')
    await eventually('the first backup', async () => (await said('.notice')).includes('Backup written'))
    await isAccessible('backups')
    const file = await eventually('the file', newestDownload)
    const { articles } = JSON.parse(await readFile(file, 'utf8')) as { articles: unknown[] }
    expect(articles).toHaveLength(ARTICLES)
  })

  it('takes the import back as a whole', async () => {
    await goTo('import', '.undo-import')
    await page.click('.undo-import')
    await eventually('the end of it', async () => /· taken back/.test(await said('.import-jobs')))
    await goTo('export', '.export-form')
    await eventually('nothing to export', async () => /\b0 articles/.test(await said('.export-all')))
  })

  it('restores the backup through the import', async () => {
    const file = await eventually('the file', newestDownload)
    await goTo('import', '.file-pick')
    await choose(file)
    await page.waitForSelector('.import-preview')
    // Left while it runs: it goes on, and says so wherever the reader is.
    const elsewhere = await page.evaluate(async () => {
      const seen = new Set<string>()
      document.querySelector<HTMLElement>('.import-now')!.click()
      location.hash = 'tags'
      const isOver = () => document.querySelector('.notice')?.textContent.includes('articles imported')
      while (!isOver()) {
        await new Promise(resolve => requestAnimationFrame(resolve))
        for (const link of document.querySelectorAll('.works a')) seen.add(link.getAttribute('href')!)
      }
      return [...seen]
    })
    expect(elsewhere).toEqual(['#import'])
    expect(await said('.notice')).toContain(`${ARTICLES} articles imported`)
    await goTo('import', '.import-jobs')
    expect(await said('.import-jobs li:first-child')).toContain('finished')
  })

  it('takes the settings of a backup when it is told to, and gives them back', async () => {
    const homes = () =>
      page.evaluate(async () => {
        const { storage } = (globalThis as unknown as { chrome: StorageApi }).chrome
        return (await storage.local.get('settings')).settings?.homes
      })
    await stage.choose({ homes: ['IDR', 'EUR'] })
    await goTo('backup', '.back-up:not(:disabled)')
    const before = await newestDownload()
    await page.click('.back-up')
    const file = await eventually('another backup', async () => {
      const newest = await newestDownload()
      return newest !== before && newest
    })
    await stage.choose({ homes: ['JPY'] })
    await goTo('import', '.file-pick')
    await choose(file)
    await page.waitForSelector('.choices-too input')
    // Everything else is there already: there is nothing to take in but what was chosen.
    expect(await page.$eval('.import-now', button => (button as HTMLButtonElement).disabled)).toBe(true)
    await page.click('.choices-too input')
    await isAccessible('an import of settings alone')
    await page.click('.import-now:not(:disabled)')
    await eventually('the settings of the backup', async () => (await homes())?.join(' ') === 'IDR EUR')
    await page.waitForSelector('.undo-import:not(:disabled)')
    await page.click('.undo-import')
    await eventually('the settings from before', async () => (await homes())?.join(' ') === 'JPY')
  })

  it.runIf(browser === 'chromium')(
    'backs up into a folder in generations, says when its leave has lapsed, and restores from it',
    async () => {
      // The picker is the browser's own dialogue, which nothing but a hand can answer: the folder is one of the origin's own.
      await page.evaluate(() => {
        Object.assign(globalThis, {
          showDirectoryPicker: async () => {
            const root = await navigator.storage.getDirectory()
            return root.getDirectoryHandle('backups', { create: true })
          },
        })
      })
      await goTo('backup', '.backup-modes')
      await page.click('input[value="folder"]')
      await page.waitForSelector('.generations li')
      expect(await said('.generations')).toMatch(/angka-backup-[\d-]+\.json/)
      const kept = (await page.$$('.backup-when input'))[2]!
      await kept.evaluate(input => {
        input.value = '2'
        input.dispatchEvent(new Event('change', { bubbles: true }))
      })
      for (let turn = 0; turn < 3; turn++) {
        await new Promise(resolve => setTimeout(resolve, 1100))
        await page.click('.back-up:not(:disabled)')
        await page.waitForSelector('.back-up:not(:disabled)')
      }
      await eventually('two generations', async () => (await page.$$('.generations li')).length === 2)

      await page.evaluate(() => {
        Object.assign(FileSystemHandle.prototype, {
          queryPermission: () => Promise.resolve('prompt'),
          requestPermission: () => Promise.resolve('granted'),
        })
      })
      await page.click('.back-up:not(:disabled)')
      await page.waitForSelector('.lapsed')
      const badge = () =>
        stage.driver.inExtension(() =>
          (
            globalThis as unknown as { chrome: { action: { getBadgeText(q: object): Promise<string> } } }
          ).chrome.action.getBadgeText({}),
        )
      expect(await badge()).toBe('!')
      await page.evaluate(() => {
        Object.assign(FileSystemHandle.prototype, { queryPermission: () => Promise.resolve('granted') })
      })
      await page.click('.renew')
      await eventually('the badge to go', async () => (await badge()) === '')

      await (await page.waitForSelector('.generations li button'))!.click()
      await page.waitForSelector('.import-preview')
      expect(await counts()).toMatch(new RegExp(`Articles\\s+0\\s+0\\s+${ARTICLES}`))
    },
  )
})
