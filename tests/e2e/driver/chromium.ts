import puppeteer, { TargetType } from 'puppeteer-core'
import type { CDPSession, Page } from 'puppeteer-core'
import type { Engine, StartOptions } from './engine.ts'

/** What a private window is opened with. */
const PRIVATE_PAGE = 'about:blank#private'

/** A test browser asks nobody for anything: no updates, no component downloads, no account. */
const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync']

/**
 * Starts Chrome, Chromium or Edge over a pipe: the only way in which branded Chrome still takes an unpacked extension.
 */
export async function startChromium(options: StartOptions): Promise<Engine> {
  const { extension, locale, handleSignals } = options
  const browser = await puppeteer.launch({
    executablePath: options.executablePath,
    headless: options.headless,
    userDataDir: options.profile,
    pipe: true,
    enableExtensions: true,
    defaultViewport: options.viewport,
    downloadBehavior: { policy: 'allow', downloadPath: options.downloadFolder },
    handleSIGINT: handleSignals,
    handleSIGTERM: handleSignals,
    handleSIGHUP: handleSignals,
    // On Linux the language of the interface is the environment's, elsewhere it is the flag's.
    env: { ...process.env, ...(locale ? { LANGUAGE: locale.replace('-', '_') } : {}) },
    args: [
      ...quiet,
      // Chromium's sandbox refuses to start as root, and containers rarely have another user.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(locale ? [`--lang=${locale}`, `--accept-lang=${locale}`] : []),
      ...options.args,
    ],
  })
  // Not as a launch option: that does not wait, and a folder that is no extension would only be met later.
  const extensionId = extension
    ? await browser.installExtension(extension, { enabledInIncognito: options.privateWindows })
    : ''
  const touched = new WeakMap<Page, CDPSession>()
  return {
    browser,
    extensionId,
    extensionOrigin: `chrome-extension://${extensionId}`,
    gotoExtension: async (page, url) => {
      await page.goto(url, { waitUntil: 'load' })
    },
    newPrivatePage: async () => {
      const known = new Set(browser.targets())
      // Not a context of the protocol's own: an extension has no part in one, whatever it is allowed.
      await (await background()).evaluate(openPrivateWindow, PRIVATE_PAGE)
      // By its address: a page that the extension opens at its install may come in between, and is not private.
      const target = await browser.waitForTarget(each => !known.has(each) && each.url() === PRIVATE_PAGE)
      return (await target.page())!
    },
    setDark: (page, dark) =>
      page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]),
    allowTouch: async page => {
      if (touched.has(page)) return
      // Holds as long as its session is there.
      const session = await page.createCDPSession()
      await session.send('Emulation.setTouchEmulationEnabled', { enabled: true })
      touched.set(page, session)
    },
    triggerAction: async page => {
      const action = (await browser.extensions()).get(extensionId)
      if (!action) throw new Error('The extension is not loaded.')
      const opened = nextPopup(page)
      await action.triggerAction(page)
      return opened
    },
    command: async (name, tabId) => (await background()).evaluate(dispatchCommand, name, tabId),
    contextMenu: async (_page, item, tabId) => (await background()).evaluate(dispatchMenu, item, tabId),
  }

  /** The extension's service worker, which has to be awake. */
  async function background() {
    const scope = `chrome-extension://${extensionId}/`
    const target = await browser.waitForTarget(
      each => each.type() === TargetType.SERVICE_WORKER && each.url().startsWith(scope),
      { timeout: 10_000 },
    )
    return (await target.worker())!
  }

  /** The popup is a page of its own; null when the action opens none within two seconds. */
  async function nextPopup(page: Page): Promise<Page | null> {
    const known = new Set(browser.targets())
    const target = await Promise.race([
      browser.waitForTarget(each => !known.has(each) && each.url().startsWith(`chrome-extension://${extensionId}/`)),
      new Promise<null>(resolve => setTimeout(resolve, 2_000, null)),
    ])
    return target && target !== page.target() ? target.asPage() : null
  }
}

interface CommandsApi {
  commands: { onCommand: { dispatch(name: string, tab: unknown): void } }
  tabs: { get(id: number): Promise<unknown> }
}

/** Runs in the background. Keys sent over the protocol reach the page only, never the browser's own window. */
async function dispatchCommand(name: string, tabId: number): Promise<void> {
  const { commands, tabs } = (globalThis as unknown as { chrome: CommandsApi }).chrome
  commands.onCommand.dispatch(name, await tabs.get(tabId))
}

interface MenusApi {
  contextMenus: { onClicked: { dispatch(info: unknown, tab: unknown): void } }
  tabs: { get(id: number): Promise<unknown> }
}

/** Runs in the background, with what the browser tells of an entry that was chosen on a selection. */
async function dispatchMenu(menuItemId: string, tabId: number): Promise<void> {
  const { contextMenus, tabs } = (globalThis as unknown as { chrome: MenusApi }).chrome
  contextMenus.onClicked.dispatch({ menuItemId, editable: false, frameId: 0 }, await tabs.get(tabId))
}

interface WindowsApi {
  windows: { create(options: { incognito: boolean; url: string }): Promise<unknown> }
}

async function openPrivateWindow(url: string): Promise<void> {
  const { windows } = (globalThis as unknown as { chrome: WindowsApi }).chrome
  await windows.create({ incognito: true, url })
}
