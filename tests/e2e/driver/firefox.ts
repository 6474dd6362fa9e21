import { randomUUID } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import puppeteer from 'puppeteer-core'
import type { Browser } from 'puppeteer-core'
import { readManifest } from './build-copy.ts'
import type { Engine, StartOptions } from './engine.ts'
import { eventually } from './eventually.ts'

/** A test browser asks nobody for anything, shows no first-run page and saves a file without a question. */
const quiet = {
  'app.update.disabledForTesting': true,
  'datareporting.policy.dataSubmissionEnabled': false,
  'browser.download.folderList': 2,
  'browser.download.useDownloadDir': true,
  'browser.download.always_ask_before_handling_new_types': false,
  'browser.download.alwaysOpenPanel': false,
}

/**
 * Starts Firefox over WebDriver BiDi. The origin of an extension's pages is drawn at random for each profile; it is set
 * beforehand, for nothing tells it from outside.
 */
export async function startFirefox(options: StartOptions): Promise<Engine> {
  const { extension, locale, handleSignals } = options
  const id = extension ? (await readManifest(extension)).browser_specific_settings?.gecko?.id : ''
  if (id === undefined) throw new Error(`The manifest in ${extension} has no browser_specific_settings.gecko.id.`)
  const uuid = await originOf(options.profile)
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executablePath,
    headless: options.headless,
    userDataDir: options.profile,
    defaultViewport: options.viewport,
    handleSIGINT: handleSignals,
    handleSIGTERM: handleSignals,
    handleSIGHUP: handleSignals,
    // Extension pages and the browser's own window are out of reach without it.
    args: ['--remote-allow-system-access', ...options.args],
    extraPrefsFirefox: {
      ...quiet,
      'browser.download.dir': options.downloadFolder,
      // An extension that is installed for a test is taken away when the browser ends; its storage is to stay.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
      // Without a hand to answer it, a request for an optional permission is granted at the click that makes it.
      ...(options.headless ? { 'extensions.webextOptionalPermissionPrompts': false } : {}),
      ...(locale ? { 'intl.accept_languages': locale, 'intl.locale.requested': locale } : {}),
      ...options.prefs,
    },
  })
  // Not puppeteer's own: it knows nothing of private windows.
  if (extension) {
    await connectionOf(browser).send('webExtension.install', {
      extensionData: { type: 'path', path: extension },
      'moz:allowPrivateBrowsing': options.privateWindows,
    })
  }
  return {
    browser,
    extensionId: id,
    extensionOrigin: `moz-extension://${uuid}`,
    gotoExtension: async (page, url) => {
      // Firefox tells of no navigation into an extension's process; the page itself is asked.
      await page.goto(url, { waitUntil: [] })
      await eventually(`${url} to load`, () =>
        page.evaluate(wanted => location.href === wanted && document.readyState === 'complete', url),
      )
    },
    newPrivatePage: async () => {
      const known = new Set(await browser.pages())
      await privileged(
        browser,
        `const opened = OpenBrowserWindow({ private: true })
        await new Promise(resolve => opened.addEventListener('load', resolve, { once: true }))`,
      )
      const page = await eventually('the private window', async () =>
        (await browser.pages()).find(each => !known.has(each)),
      )
      // Its own first page has to be there: a navigation before that is given up for it.
      await eventually('its first page', () =>
        page.evaluate(() => location.href === 'about:privatebrowsing' && document.readyState === 'complete'),
      )
      return page
    },
    setDark: async (page, dark) => {
      const scheme = `layout.css.prefers-color-scheme.content-override`
      await privileged(browser, `Services.prefs.setIntPref('${scheme}', ${dark ? 0 : 1})`)
      // The pages learn of it a moment later.
      await eventually('the colour scheme to change', () =>
        page.evaluate(wanted => matchMedia('(prefers-color-scheme: dark)').matches === wanted, dark),
      )
    },
    allowTouch: () => Promise.resolve(),
    triggerAction: async page => {
      await page.bringToFront()
      await privileged(
        browser,
        `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)})
        ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window)`,
      )
      return null
    },
    contextMenu: async (page, item, _tabId, [x, y]) => {
      await page.mouse.click(x, y, { button: 'right' })
      await privileged(
        browser,
        `const menu = document.getElementById('contentAreaContextMenu')
        for (let i = 0; i < 100 && menu.state !== 'open'; i++) await new Promise(resolve => setTimeout(resolve, 50))
        const entry = menu.querySelector('[id$="-menuitem-_${item}"]')
        if (!entry || entry.hidden) throw new Error('The menu has no such entry: ' + menu.state)
        menu.activateItem(entry)`,
      )
    },
    command: (_name, _tabId, shortcut) => {
      const keys = shortcut.split('+')
      const key = keys.pop()!
      const init = JSON.stringify({
        key: keys.includes('Shift') ? key : key.toLowerCase(),
        code: `Key${key}`,
        keyCode: key.charCodeAt(0),
      })
      return privileged(
        browser,
        `let menu
        const note = event => { if (event.target.closest('#main-menubar')) menu = event.target }
        addEventListener('popupshown', note, true)
        const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor)
        input.beginInputTransactionForTests(window)
        const held = ${JSON.stringify(keys)}.map(name => new KeyboardEvent('', { key: name.replace('Ctrl', 'Control') }))
        for (const event of held) input.keydown(event)
        input.keydown(new KeyboardEvent('', ${init}))
        input.keyup(new KeyboardEvent('', ${init}))
        for (const event of held) input.keyup(event)
        await new Promise(resolve => setTimeout(resolve, 200))
        removeEventListener('popupshown', note, true)
        menu?.hidePopup()
        if (menu) throw new Error('Firefox takes ' + ${JSON.stringify(shortcut)} + ' for a key of its own menu.')`,
      )
    },
  }
}

/** The name that a profile's extension has in addresses, the same each time it is started. */
async function originOf(profile: string): Promise<string> {
  const file = path.join(profile, 'angka-origin')
  try {
    return await readFile(file, 'utf8')
  } catch {
    const uuid = randomUUID()
    await writeFile(file, uuid)
    return uuid
  }
}

/** What puppeteer-core's BiDi browser has beside its typed interface: the connection itself. */
interface BidiConnection {
  send(method: string, parameters: Record<string, unknown>): Promise<{ result: unknown }>
}

function connectionOf(browser: Browser): BidiConnection {
  return (browser as unknown as { connection: BidiConnection }).connection
}

/** Runs source text in the browser's own window, as the browser itself. Firefox only. */
async function privileged(browser: Browser, source: string): Promise<void> {
  const connection = connectionOf(browser)
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as {
    contexts: { context: string }[]
  }
  const context = tree.contexts[0]?.context
  if (!context) throw new Error('Firefox has no window.')
  const { result } = await connection.send('script.evaluate', {
    expression: `(async () => { ${source} })()`,
    target: { context },
    awaitPromise: true,
  })
  const { type, exceptionDetails } = result as { type: string; exceptionDetails?: { text: string } }
  if (type === 'exception') throw new Error(`Firefox: ${exceptionDetails?.text ?? 'unknown error'}`)
}
