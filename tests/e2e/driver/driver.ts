import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import { findBrowser } from '../../../scripts/browsers.ts'
import { copyWithLoopbackHosts } from './build-copy.ts'
import { startChromium } from './chromium.ts'
import type { Engine, StartOptions } from './engine.ts'
import { eventually } from './eventually.ts'
import { startFirefox } from './firefox.ts'
import { middleOfSelection, readShadow, selectWord, selectionPoints } from './in-page.ts'
import type { ShadowElement } from './in-page.ts'
import { pressKeys } from './keys.ts'

export interface LaunchOptions {
  browser: 'chromium' | 'firefox'
  /** The executable; without it `CHROME_PATH`, `FIREFOX_PATH` and the usual places are looked at. */
  executablePath?: string
  /** The folder of a build; without it the browser runs bare. */
  extension?: string
  /** Loads a copy of the build that may read loopback pages from the start. */
  loopbackHost?: boolean
  /** Optional permissions that such a copy has from the start. */
  granted?: readonly string[]
  /** With it, and these hosts too: a match pattern each. */
  hosts?: string[]
  /** Whether the extension may run in private windows; not unless asked for, as in a browser. */
  privateWindows?: boolean
  headless?: boolean
  /** BCP 47; the browser's languages, and with it the reader's region. */
  locale?: string
  /** Firefox preferences, on top of the driver's. */
  prefs?: Record<string, unknown>
  args?: string[]
  /** An empty folder to keep the profile in, which is not removed; a temporary one without it. */
  profile?: string
  /** Null leaves the window's own size. */
  viewport?: { width: number; height: number } | null
  /** False when the caller listens for Ctrl-C itself and calls `close`. */
  handleSignals?: boolean
}

const VIEWPORT = { width: 1280, height: 900 }

/** Starts a real browser with a new temporary profile and, if asked, an extension loaded in it. */
export async function launch(options: LaunchOptions): Promise<Driver> {
  const name = options.browser
  const executablePath =
    options.executablePath ?? findBrowser(name === 'firefox' ? ['firefox'] : ['chrome', 'chromium', 'edge'])?.path
  if (!executablePath) throw new Error(`No ${name} was found.`)
  const folder = await mkdtemp(path.join(tmpdir(), 'angka-browser-'))
  try {
    const downloadFolder = await mkdtemp(path.join(folder, 'downloads-'))
    const profile = options.profile ?? path.join(folder, 'profile')
    await mkdir(profile, { recursive: true })
    const { extension } = options
    const start: StartOptions = {
      executablePath,
      extension:
        extension && options.loopbackHost
          ? await copyWithLoopbackHosts(extension, path.join(folder, 'build'), options.granted, options.hosts)
          : extension,
      headless: options.headless ?? true,
      locale: options.locale,
      profile,
      downloadFolder,
      args: options.args ?? [],
      prefs: options.prefs ?? {},
      viewport: options.viewport === undefined ? VIEWPORT : options.viewport,
      handleSignals: options.handleSignals ?? true,
      privateWindows: options.privateWindows ?? false,
    }
    const begin = () => (name === 'firefox' ? startFirefox : startChromium)(start)
    return new Driver(name, await begin(), begin, folder, downloadFolder)
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  }
}

/** One browser with one extension, driven as a reader would: real pages, real mouse, real keys. */
export class Driver {
  readonly name: 'chromium' | 'firefox'
  #engine: Engine
  readonly #begin: () => Promise<Engine>
  readonly #folder: string
  readonly #downloadFolder: string
  readonly #tabs = new WeakMap<Page, number>()
  #control: Promise<Page> | undefined

  constructor(
    name: 'chromium' | 'firefox',
    engine: Engine,
    begin: () => Promise<Engine>,
    folder: string,
    downloadFolder: string,
  ) {
    this.name = name
    this.#engine = engine
    this.#begin = begin
    this.#folder = folder
    this.#downloadFolder = downloadFolder
  }

  get browser(): Browser {
    return this.#engine.browser
  }

  /** Ends the browser and starts it anew on the same profile, with the same extension; its pages are gone. */
  async restart(): Promise<void> {
    await this.#engine.browser.close()
    this.#control = undefined
    this.#engine = await this.#begin()
  }

  get extensionId(): string {
    return this.#engine.extensionId
  }

  /** Gives the address of one of the extension's files: `extensionUrl('/popup.html?tab=3')`. */
  extensionUrl(file: string): string {
    return new URL(file, `${this.#engine.extensionOrigin}/`).href
  }

  newPage(): Promise<Page> {
    return this.browser.newPage()
  }

  /** Opens a page in a new tab in front, and waits for its `load` event. */
  async openArticle(url: string): Promise<Page> {
    const page = await this.newPage()
    await page.goto(url, { waitUntil: 'load' })
    return page
  }

  /** Opens a page in a private window; the extension sees it where `privateWindows` says so. */
  async openPrivately(url: string): Promise<Page> {
    const page = await this.#engine.newPrivatePage()
    await page.goto(url, { waitUntil: 'load' })
    return page
  }

  /** Opens one of the extension's pages in a new tab in front; `first` runs in it before its own scripts. */
  async extensionPage(file: string, first?: () => void): Promise<Page> {
    const page = await this.newPage()
    if (first) await page.evaluateOnNewDocument(first)
    await this.#engine.gotoExtension(page, this.extensionUrl(file))
    return page
  }

  /**
   * Runs a function with the extension's rights, in a hidden page of its origin that runs nothing of its own. The
   * function is sent as source text, so it must be whole in itself; arguments and result must be JSON. The browser's
   * interface is `chrome` there, whose functions return promises in both browsers.
   */
  async inExtension<Arguments extends unknown[], Result>(
    run: (...args: Arguments) => Result | Promise<Result>,
    ...args: Arguments
  ): Promise<Result> {
    this.#control ??= this.#openControl()
    const page = await this.#control
    return (await page.evaluate(`(${run.toString()})(...${JSON.stringify(args)})`)) as Result
  }

  async #openControl(): Promise<Page> {
    const page = await this.browser.newPage({ background: true })
    await this.#engine.gotoExtension(page, this.extensionUrl('/manifest.json'))
    return page
  }

  /** Gives the id the extension knows a page's tab by. Brings the page to the front the first time it is asked. */
  async tabIdOf(page: Page): Promise<number> {
    const known = this.#tabs.get(page)
    if (known !== undefined) return known
    await this.inExtension(() => undefined)
    await page.bringToFront()
    // Not page.url(): in Firefox puppeteer takes an extension's page for an empty one.
    const url = await page.evaluate(() => location.href)
    const id = await eventually(`the tab of ${url}`, () => this.inExtension(frontTab, url))
    this.#tabs.set(page, id)
    return id
  }

  /**
   * Runs a function in a tab as the extension's content scripts do: on the page's document, in a world of its own. Sent
   * as source text like that of {@link inExtension}. Needs the right to that tab.
   *
   * @throws what the function throws, and the browser's refusal
   */
  async inTab<Arguments extends unknown[], Result>(
    tabId: number,
    run: (...args: Arguments) => Result | Promise<Result>,
    ...args: Arguments
  ): Promise<Result> {
    this.#control ??= this.#openControl()
    const page = await this.#control
    const answer = (await page.evaluate(`(async () => {
      const func = async (...args) => {
        try { return { value: await (${run.toString()})(...args) } } catch (error) { return { error: String(error) } }
      }
      const frames = await chrome.scripting.executeScript({
        target: { tabId: ${tabId} }, func, args: ${JSON.stringify(args)}
      })
      return frames[0]?.result
    })()`)) as { value?: Result; error?: string } | null | undefined
    if (!answer) throw new Error(`The function gave no answer in tab ${tabId}.`)
    if (answer.error !== undefined) throw new Error(`In tab ${tabId}: ${answer.error}`)
    return answer.value as Result
  }

  /**
   * Reads what Angka shows in a tab: the hosts of closed shadow roots that match, or what matches `inner` inside them,
   * in the order of the document.
   */
  shadow(tabId: number, host: string, inner: string | null = null): Promise<ShadowElement[]> {
    return this.inTab(tabId, readShadow, host, inner, null)
  }

  /** The rendered texts of {@link shadow}. */
  async shadowText(tabId: number, host: string, inner: string | null = null): Promise<string[]> {
    return (await this.shadow(tabId, host, inner)).map(each => each.text)
  }

  /** Scrolls to an element in a closed shadow root and moves the mouse onto it. */
  async hoverInShadow(page: Page, host: string, inner: string | null = null, nth = 0): Promise<ShadowElement> {
    const tabId = await this.tabIdOf(page)
    await page.bringToFront()
    const found = (await this.inTab(tabId, readShadow, host, inner, nth))[nth]
    if (!found?.shown) throw new Error(`The page shows no ${[host, inner].join(' ')} (${nth}).`)
    await page.mouse.move(found.box.x + found.box.width / 2, found.box.y + found.box.height / 2)
    return found
  }

  /** Scrolls to an element in a closed shadow root and clicks it with the real mouse. */
  async clickInShadow(page: Page, host: string, inner: string | null = null, nth = 0): Promise<void> {
    const { box } = await this.hoverInShadow(page, host, inner, nth)
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  }

  /**
   * Selects with the mouse from the first place where the page's text holds `start` to the end of the next `end`, and
   * gives the selected text. Both must fit on the screen together.
   */
  async selectText(page: Page, start: string, end = start): Promise<string> {
    await page.bringToFront()
    const points = await page.evaluate(selectionPoints, start, end)
    if (!points) throw new Error(`The page's text holds no "${start}" … "${end}".`)
    await page.mouse.move(...points.from)
    await page.mouse.down()
    await page.mouse.move(...points.to, { steps: 8 })
    await page.mouse.up()
    return page.evaluate(() => getSelection()?.toString() ?? '')
  }

  /** Presses a chord, `Alt+Shift+H`, in a page. It reaches the page only: see {@link command}. */
  async pressKeys(page: Page, chord: string): Promise<void> {
    await page.bringToFront()
    await pressKeys(page, chord)
  }

  /**
   * Gives one of the manifest's commands for a page, as its key would: by that key in Firefox's window; in Chromium, whose
   * window no protocol reaches, by the event in the background.
   *
   * @throws when Firefox takes the key for itself, as Alt+Shift+F for its File menu
   */
  async command(page: Page, name: string): Promise<void> {
    const tabId = await this.tabIdOf(page)
    await page.bringToFront()
    const shortcut = await this.inExtension(wakeAndGetShortcut, name)
    if (shortcut === null) throw new Error(`The manifest has no command "${name}".`)
    await this.#engine.command(name, tabId, shortcut)
  }

  /**
   * Chooses one of the extension's entries in the context menu, on what is selected in a page: in Firefox by the right
   * mouse button, in the menu itself; in Chromium, whose menu no protocol reaches, by the event in the background, with
   * what the browser would tell.
   */
  async contextMenu(page: Page, item: string): Promise<void> {
    const tabId = await this.tabIdOf(page)
    await page.bringToFront()
    await this.inExtension(wakeAndGetShortcut, '')
    const at = await page.evaluate(middleOfSelection)
    await this.#engine.contextMenu(page, item, tabId, at)
  }

  /** Taps on words of a page with a finger. */
  async tap(page: Page, words: string): Promise<void> {
    const at = await this.#middleOf(page, words)
    await this.#engine.allowTouch(page)
    await page.touchscreen.tap(...at)
  }

  /** Taps on an element in a closed shadow root with a finger. */
  async tapInShadow(page: Page, host: string, inner: string, nth = 0): Promise<void> {
    const found = (await this.shadow(await this.tabIdOf(page), host, inner))[nth]
    if (!found?.shown) throw new Error(`The page shows no ${host} ${inner} (${nth}).`)
    await this.#engine.allowTouch(page)
    await page.touchscreen.tap(found.box.x + found.box.width / 2, found.box.y + found.box.height / 2)
  }

  /**
   * Holds a finger on words of a page and lifts it when they are selected. The fingers of both protocols are real for the
   * page and unknown to the browser's own gestures, by which a long press selects a word: that is done for it.
   *
   * @param before looks at the page while the finger is still there
   */
  async longPress(page: Page, words: string, before?: () => Promise<void>): Promise<void> {
    const at = await this.#middleOf(page, words)
    await this.#engine.allowTouch(page)
    const touch = await page.touchscreen.touchStart(...at)
    await page.evaluate(selectWord, ...at)
    await before?.()
    await touch.end()
  }

  async #middleOf(page: Page, words: string): Promise<[number, number]> {
    await page.bringToFront()
    const points = await page.evaluate(selectionPoints, words, words)
    if (!points) throw new Error(`The page's text holds no "${words}".`)
    return [(points.from[0] + points.to[0]) / 2, (points.from[1] + points.to[1]) / 2]
  }

  /** Shows a page's dark or light colours (in Firefox, every page's). */
  emulateDark(page: Page, dark = true): Promise<void> {
    return this.#engine.setDark(page, dark)
  }

  /**
   * Presses the extension's button for a page, which grants `activeTab` and opens the popup.
   *
   * @returns the popup in Chromium; null in Firefox, where it is part of the browser's window
   */
  async triggerAction(page: Page): Promise<Page | null> {
    await page.bringToFront()
    return this.#engine.triggerAction(page)
  }

  screenshot(page: Page, file: string, { fullPage = false } = {}): Promise<Uint8Array> {
    return page.screenshot({ path: file, fullPage })
  }

  /**
   * Lists the finished files of the download folder, as absolute paths in the order of their names. An empty file is not
   * finished: Firefox keeps a name with one until the last byte is there.
   */
  async downloads(): Promise<string[]> {
    const files = (await readdir(this.#downloadFolder)).sort().map(name => path.join(this.#downloadFolder, name))
    const sizes = await Promise.all(files.map(async file => (await stat(file)).size))
    return files.filter((file, index) => !/\.(?:crdownload|part)$/.test(file) && sizes[index]! > 0)
  }

  /** Waits for a finished download whose file name ends so, and gives its path. */
  waitForDownload(ending: string): Promise<string> {
    return eventually(`a download that ends with ${ending}`, async () =>
      (await this.downloads()).find(file => file.endsWith(ending)),
    )
  }

  /** Ends the browser this driver started, and removes its profile, its downloads and the copy of the build. */
  async close(): Promise<void> {
    await this.browser.close()
    await rm(this.#folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

interface TabsApi {
  tabs: { query(filter: { active: boolean }): Promise<{ id: number; url?: string }[]> }
}

/** The tab in front; among several windows, the one whose address is seen to be the wanted one. */
async function frontTab(url: string): Promise<number | null> {
  const tabs = await (globalThis as unknown as { chrome: TabsApi }).chrome.tabs.query({ active: true })
  const visible = tabs.filter(tab => tab.url === url)
  const [tab, ...others] = visible.length > 0 ? visible : tabs.filter(each => !each.url)
  return tab && others.length === 0 ? tab.id : null
}

interface CommandsApi {
  commands: { getAll(): Promise<{ name: string; shortcut: string }[]> }
}

/** Chromium puts a background worker to sleep that nobody has spoken to for half a minute; a bare message wakes it. */
async function wakeAndGetShortcut(name: string): Promise<string | null> {
  const registration = await navigator.serviceWorker?.getRegistration()
  registration?.active?.postMessage(null)
  const commands = await (globalThis as unknown as { chrome: CommandsApi }).chrome.commands.getAll()
  return commands.find(command => command.name === name)?.shortcut ?? null
}
