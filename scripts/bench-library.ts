import { existsSync, readFileSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from 'puppeteer-core'
import { launch } from '../tests/e2e/driver/driver.ts'
import type { Driver } from '../tests/e2e/driver/driver.ts'
import { benchFigures } from './bench-figures.ts'
import { ensureBuild } from './build.ts'
import { ensureBrowser } from './install-browser.ts'
import { pageScript } from './page-script.ts'
import { root } from './tool.ts'

/**
 * A library of ten thousand articles, a hundred thousand highlights and two hundred thousand figures; of fewer where a bench is
 * tried out.
 */
export const LIBRARY = { articles: Number(process.env.BENCH_ARTICLES ?? 10_000), seed: 1 }
/** A browser's profile with that library, kept from one run to the next: filling it takes minutes. */
const FOLDER = path.join(
  root,
  '.cache',
  LIBRARY.articles === 10_000 ? 'bench-library' : `bench-library-${LIBRARY.articles}`,
)
const PROFILE = path.join(FOLDER, 'profile')
const MARK = path.join(FOLDER, 'filled.json')
/** Grows when the library is kept in another form, or another one is invented. */
const FORM = 2

const ROUNDS = 7
/** Common and rare words, in several scripts; two words of which neither is rare. */
const QUESTIONS = ['beras', 'r', 'Velo', '大米', 'порт', 'rice harbour', 'الأرز', '45']

const pause = (time: number) => new Promise(resolve => setTimeout(resolve, time))

/** A browser with the library. */
export async function startWithLibrary(args: string[] = []): Promise<Driver> {
  return launch({
    browser: 'chromium',
    executablePath: (await ensureBrowser(['chromium', 'chrome', 'edge'])).path,
    extension: await ensureBuild('chromium'),
    locale: 'en-DE',
    profile: PROFILE,
    args,
  })
}

async function countIn(driver: Driver): Promise<number> {
  const page = await driver.extensionPage('/manifest.json')
  await page.evaluate(await pageScript('seed/fill-page.ts', 'angkaSeed'))
  const { articles } = (await page.evaluate('angkaSeed.counts()')) as { articles: number }
  await page.close()
  return articles
}

const form = JSON.stringify({ ...LIBRARY, form: FORM })

const isFilled = () => existsSync(MARK) && readFileSync(MARK, 'utf8') === form

/** Says, before anything is timed, that the library has to be made first, and how long that takes; nothing where it is there. */
export function announceLibrary(): void {
  if (isFilled()) return
  console.error(
    `A browser's profile will be filled with a library of ${LIBRARY.articles} articles. This takes two to ten minutes, and is ` +
      `done once: it stays in ${path.relative(root, FOLDER)}. With "--only reading" it is left out.`,
  )
}

/** Makes the profile with the library, where there is none of this form yet. */
export async function ensureLibrary(): Promise<void> {
  if (isFilled()) {
    const driver = await startWithLibrary()
    const articles = await countIn(driver).finally(() => driver.close())
    if (articles === LIBRARY.articles) return
  }
  await rm(FOLDER, { recursive: true, force: true })
  await mkdir(FOLDER, { recursive: true })
  const driver = await startWithLibrary()
  try {
    const page = await driver.extensionPage('/manifest.json')
    await page.evaluate(await pageScript('seed/fill-page.ts', 'angkaSeed'))
    // In parts: no single call outlasts what the protocol waits for.
    for (let done = 0; done < LIBRARY.articles; done += 500) {
      await page.evaluate(`angkaSeed.fill(${JSON.stringify(LIBRARY)}, ${done}, ${done + 500})`)
      console.error(`${done + 500} of ${LIBRARY.articles} articles`)
    }
    // What was written is in the database's own files by then.
    await pause(3000)
  } finally {
    await driver.close()
  }
  await writeFile(MARK, form)
}

/** Notes, in a page before its own scripts run, when the first row of the list was painted. */
function watchFirstRow(): void {
  const seen = globalThis as unknown as { firstRow?: number }
  new MutationObserver((_changes, observer) => {
    if (!document.querySelector('.item')) return
    observer.disconnect()
    requestAnimationFrame(() => setTimeout(() => (seen.firstRow = performance.now())))
  }).observe(document, { childList: true, subtree: true })
}

/** Opens the popup, and gives it with the milliseconds from its opening to its first rows. */
async function openPopup(driver: Driver): Promise<{ popup: Page; time: number }> {
  const popup = await driver.newPage()
  await popup.setViewport({ width: 400, height: 600 })
  await popup.evaluateOnNewDocument(watchFirstRow)
  await popup.goto(driver.extensionUrl('/popup.html'))
  // A page that the extension opens by itself would be in front: one that is not seen has no frames.
  await popup.bringToFront()
  const handle = await popup.waitForFunction('globalThis.firstRow')
  return { popup, time: (await handle.jsonValue()) as number }
}

/** Milliseconds from the last letter of a question to its first results, painted. */
async function search(popup: Page, question: string): Promise<number> {
  await popup.focus('.search input')
  await popup.evaluate(() => {
    const seen = globalThis as unknown as { asked?: number; found?: number }
    delete seen.found
    document.querySelector('.search input')!.addEventListener('input', () => (seen.asked = performance.now()), {
      once: true,
      capture: true,
    })
    new MutationObserver((_changes, observer) => {
      if (!document.querySelector('.item mark')) return
      observer.disconnect()
      requestAnimationFrame(() => setTimeout(() => (seen.found = performance.now() - seen.asked!)))
    }).observe(document.body, { childList: true, subtree: true, characterData: true })
  })
  await popup.keyboard.sendCharacter(question)
  const handle = await popup.waitForFunction('globalThis.found')
  const time = (await handle.jsonValue()) as number
  await popup.keyboard.press('Escape')
  await popup.waitForFunction('!document.querySelector(".item mark")')
  return time
}

type Times = Record<'popup.cold' | 'popup.warm' | 'search.first' | 'figures.worstFrame', number[]>

/**
 * How long the popup and its search take on a large library, and the longest frame of each scroll through all its figures, in
 * milliseconds.
 */
export async function benchLibrary(): Promise<Times> {
  await ensureLibrary()
  const times: Times = { 'popup.cold': [], 'popup.warm': [], 'search.first': [], 'figures.worstFrame': [] }
  for (let round = 0; round < ROUNDS; round++) {
    const driver = await startWithLibrary()
    try {
      // The browser has started by then; nothing of the extension's pages has been shown in it.
      await pause(1500)
      const { popup, time } = await openPopup(driver)
      times['popup.cold'].push(time)
      await popup.close()
      if (round < ROUNDS - 1) continue
      for (let again = 0; again < ROUNDS; again++) {
        const { popup, time } = await openPopup(driver)
        times['popup.warm'].push(time)
        await popup.close()
      }
      const searched = await openPopup(driver)
      for (let again = 0; again < ROUNDS; again++) {
        for (const question of QUESTIONS) times['search.first'].push(await search(searched.popup, question))
      }
      times['figures.worstFrame'] = await benchFigures(driver, ROUNDS)
    } finally {
      await driver.close()
    }
  }
  return times
}
