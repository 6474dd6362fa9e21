import { createWriteStream, existsSync } from 'node:fs'
import { mkdir, rename, stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ElementHandle, Page } from 'puppeteer-core'
import { launch } from '../tests/e2e/driver/driver.ts'
import type { Driver } from '../tests/e2e/driver/driver.ts'
import { eventually } from '../tests/e2e/driver/eventually.ts'
import { exporters } from '../utils/export/index.ts'
import { importers } from '../utils/export/import/index.ts'
import { ensureLibrary, LIBRARY, startWithLibrary } from './bench-library.ts'
import { heldNow } from './browser-memory.ts'
import type { Held } from './browser-memory.ts'
import { ensureBuild } from './build.ts'
import { ensureBrowser } from './install-browser.ts'
import { inventedLibrary } from './seed/invent.ts'
import { root } from './tool.ts'

export interface Timed {
  name: string
  value: number
  unit: string
}

/** Files that are taken in, kept from one run to the next. */
const FOLDER = path.join(root, '.cache', 'bench-transfer')
/** What is not through by then never will be; in milliseconds. */
const LONGEST = 900_000
/** So often the processes' memory is looked at, in milliseconds. */
const SAMPLED = 200
const pause = (time: number) => new Promise(resolve => setTimeout(resolve, time))

const formats = (kinds: readonly { id: string }[]): string[] => kinds.map(({ id }) => id)
/** What we write and can read too. */
const readBack = formats(importers).filter(id => formats(exporters).includes(id))

/** What can be timed, each by itself: "export xlsx", "import angka-json". */
export const TRANSFERS: readonly string[] = [
  ...formats(exporters).map(id => `export ${id}`),
  ...readBack.map(id => `import ${id}`),
]

/** What the page itself notices while it works. */
interface Seen {
  began?: number
  ended?: number
  /** How often another progress was shown. */
  progress: number
  heapBefore: number
  heap: number
  /** The longest time in which the page did nothing else, in milliseconds. */
  longest: number
}

/** Watches a page from a click on; sent to it as source text. It is through when `ending` is there. */
function watch(button: string, ending: string): void {
  const heap = (): number => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize
  const global = globalThis as unknown as { seen?: Seen; gc?: () => void }
  global.gc?.()
  const seen: Seen = { progress: 0, heapBefore: heap(), heap: heap(), longest: 0 }
  global.seen = seen
  const long = new PerformanceObserver(list => {
    for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration)
  })
  long.observe({ type: 'longtask' })
  let shown = ''
  const observer = new MutationObserver(() => {
    const progress = document.querySelector('progress')
    const now = progress ? `${progress.value} of ${progress.max}` : shown
    if (now !== shown) seen.progress += 1
    shown = now
    if (!document.querySelector(ending)) return
    seen.ended = performance.now()
    observer.disconnect()
    long.disconnect()
    clearInterval(timer)
  })
  observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true })
  const timer = setInterval(() => (seen.heap = Math.max(seen.heap, heap())), 20)
  document.addEventListener('click', () => (seen.began = performance.now()), { once: true, capture: true })
  document.addEventListener('change', () => (seen.began ??= performance.now()), { once: true, capture: true })
  if (button) document.querySelector<HTMLElement>(button)!.click()
}

/** Does something in a page until `ending` is there, and gives its seconds, its memory and the progress that was shown. */
async function timed(
  name: string,
  driver: Driver,
  page: Page,
  { button = '', ending, begin }: { button?: string; ending: string; begin?: () => Promise<void> },
): Promise<Timed[]> {
  const pid = driver.browser.process()!.pid!
  // What came before is put away, and what is to be seen is not from it.
  await page.evaluate('globalThis.gc?.()')
  await pause(500)
  const before = heldNow(pid)
  const most: Held = { ...before }
  await page.evaluate(watch, button, ending)
  await begin?.()
  const since = Date.now()
  for (;;) {
    await pause(SAMPLED)
    const held = heldNow(pid)
    most.extension = Math.max(most.extension, held.extension)
    most.browser = Math.max(most.browser, held.browser)
    const seen = (await page.evaluate('globalThis.seen')) as Seen
    const failure = await page.evaluate(() => document.querySelector('.failed')?.textContent)
    if (failure) throw new Error(`${name}: ${failure}`)
    if (Date.now() - since > LONGEST) throw new Error(`${name}: not done after ${LONGEST / 1000} seconds`)
    if (seen.ended === undefined) continue
    return [
      { name, value: (seen.ended - seen.began!) / 1000, unit: 's' },
      { name: `${name}: heap grew`, value: (seen.heap - seen.heapBefore) / 1e6, unit: 'MB' },
      { name: `${name}: extension's processes grew`, value: most.extension - before.extension, unit: 'MB' },
      { name: `${name}: whole browser grew`, value: most.browser - before.browser, unit: 'MB' },
      { name: `${name}: progress shown`, value: seen.progress, unit: 'times' },
      { name: `${name}: longest task`, value: seen.longest, unit: 'ms' },
    ]
  }
}

const ARGS = ['--enable-precise-memory-info', '--js-flags=--expose-gc']

/** A place of the library's page, in front: what is behind another tab is not drawn, and waits. */
async function open(driver: Driver, place: string): Promise<Page> {
  // The welcome page comes by itself when an extension is new to a browser.
  await pause(2000)
  const page = await driver.extensionPage(`/library.html#${place}`)
  await page.bringToFront()
  return page
}

/** Writes everything in one format, as a reader does on the library's page. */
async function* timeExport(id: string): AsyncGenerator<Timed> {
  const driver = await startWithLibrary(ARGS)
  try {
    const page = await open(driver, 'export')
    await page.waitForSelector(`input[value="${id}"]`)
    // The button says how many articles it will write when they are counted.
    const button = () => page.$eval('.export-all', each => each.textContent.replace(/\D/g, ''))
    await eventually('the number of articles', async () => (await button()) === String(LIBRARY.articles), {
      timeout: 60_000,
    })
    await page.click(`input[value="${id}"]`)
    yield* await timed(`export ${id}`, driver, page, { button: '.export-all', ending: '.notice.shown' })
    const file = await driver.waitForDownload('')
    const { size } = await stat(file)
    yield { name: `export ${id}: file`, value: size / 1e6, unit: 'MB' }
  } finally {
    await driver.close()
  }
}

/** The invented library as a file of a format. */
async function fileToImport(id: string): Promise<string> {
  const exporter = exporters.find(each => each.id === id)!
  const file = path.join(FOLDER, `import-${LIBRARY.articles}.${id}.${exporter.extension}`)
  if (existsSync(file)) return file
  await pipeline(Readable.from(exporter.write(inventedLibrary(LIBRARY))), createWriteStream(`${file}.part`))
  await rename(`${file}.part`, file)
  return file
}

/** Takes that file into an empty library, as a reader does there: first looked at, then taken in. */
async function* timeImport(id: string): AsyncGenerator<Timed> {
  const file = await fileToImport(id)
  const driver = await launch({
    browser: 'chromium',
    executablePath: (await ensureBrowser(['chromium', 'chrome', 'edge'])).path,
    extension: await ensureBuild('chromium'),
    locale: 'en-DE',
    args: ARGS,
  })
  try {
    const page = await open(driver, 'import')
    await page.waitForSelector('.file-pick input')
    yield { name: `import ${id}: file`, value: (await stat(file)).size / 1e6, unit: 'MB' }
    yield* await timed(`import ${id}: preview`, driver, page, {
      ending: '.import-now',
      begin: async () => ((await page.$('.file-pick input')) as ElementHandle<HTMLInputElement>).uploadFile(file),
    })
    yield* await timed(`import ${id}`, driver, page, { button: '.import-now', ending: '.notice.shown' })
  } finally {
    await driver.close()
  }
}

/**
 * Takes a large library out in each format, and in again, by the extension's own page in real Chromium; a browser is started
 * anew for each. Gives what was measured as it comes, so that a run that is cut off has told what it knew.
 */
export async function* benchTransfer(wanted: readonly string[] = TRANSFERS): AsyncGenerator<Timed> {
  await mkdir(FOLDER, { recursive: true })
  if (wanted.some(name => name.startsWith('export '))) await ensureLibrary()
  for (const name of wanted) {
    const [way, id] = name.split(' ') as ['export' | 'import', string]
    yield* way === 'export' ? timeExport(id) : timeImport(id)
  }
}
