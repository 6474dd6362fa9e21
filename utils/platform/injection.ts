import { browser } from 'wxt/browser'
import type { Weighed } from '../article/weigh.ts'
import type { ReaderCss } from '../reader/page-styles.ts'
import { allowedPatterns } from './permissions.ts'
import { send } from './messages.ts'
import type { ReadTabAnswer } from './messages.ts'
import { paintStrongly } from './palette.ts'
import { rememberVerdict, ruling, verdictOn } from './verdicts.ts'
import type { VerdictChoice } from './verdicts.ts'

const DETECT_ID = 'detect'
const DETECT_FILE = '/detect.js'
const READER_FILE = '/content-scripts/reader.js'

/**
 * Registers the detect script on every host that was granted, and on no other. Called on install, on start and after
 * each change of permissions: an update of the extension drops what was registered.
 */
export async function registerDetection(): Promise<void> {
  const matches = await allowedPatterns()
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [DETECT_ID] })
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [DETECT_ID] })
    return
  }
  const script = { id: DETECT_ID, matches, js: [DETECT_FILE], runAt: 'document_idle' as const }
  if (registered.length > 0) await browser.scripting.updateContentScripts([script])
  else await browser.scripting.registerContentScripts([script])
}

/** Runs detection in every open tab that may be read and has no reader yet. */
export async function readOpenTabs(): Promise<void> {
  const patterns = await allowedPatterns()
  if (patterns.length === 0) return
  const tabs = await browser.tabs.query({ url: patterns })
  await Promise.all(tabs.flatMap(({ id, discarded }) => (id === undefined || discarded ? [] : [detectIn(id)])))
}

/** Whether a reader answers in a tab. */
export async function hasReader(tabId: number): Promise<boolean> {
  try {
    return await send('ping', undefined, tabId)
  } catch {
    // Nobody answers in a tab without a reader: that is the answer.
    return false
  }
}

/** The tabs in which a reader answers. */
export async function tabsWithReaders(): Promise<number[]> {
  const tabs = await browser.tabs.query({})
  const ids = tabs.flatMap(({ id }) => id ?? [])
  const answers = await Promise.all(ids.map(hasReader))
  return ids.filter((_id, i) => answers[i])
}

/** Runs the detect script in a tab; undefined where scripts may not run (the browser's own pages, a store, a PDF). */
async function detectIn(tabId: number): Promise<Weighed | undefined> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: [DETECT_FILE] })
    return frame?.result as Weighed | undefined
  } catch (error) {
    console.debug('Angka does not run in this tab:', error)
    return undefined
  }
}

/** What is being put into tabs right now: two looks at one page must not put in two readers. */
const underWay = new Map<number, Promise<void>>()

/** Puts the reader's styles and the reader itself into a tab, once. */
export async function injectReader(tabId: number, css: ReaderCss): Promise<void> {
  const before = underWay.get(tabId)
  if (before) return before
  const injection = inject(tabId, css).finally(() => underWay.delete(tabId))
  underWay.set(tabId, injection)
  return injection
}

async function inject(tabId: number, css: ReaderCss): Promise<void> {
  if (await hasReader(tabId)) return
  // Important rules of the reader's own origin win over every rule of the page, and no CSP of the page reaches them.
  await browser.scripting.insertCSS({ target: { tabId }, css: css.elements, origin: 'USER' })
  await browser.scripting.insertCSS({ target: { tabId }, css: css.painting })
  await paintStrongly(tabId, css)
  await browser.scripting.executeScript({ target: { tabId }, files: [READER_FILE] })
}

/** Takes the reader out of a tab again, with all that it has put there. */
async function removeReader(tabId: number, css: ReaderCss): Promise<void> {
  await send('leave', undefined, tabId)
  await browser.scripting.removeCSS({ target: { tabId }, css: css.elements, origin: 'USER' })
  await browser.scripting.removeCSS({ target: { tabId }, css: css.painting })
  await browser.scripting.removeCSS({ target: { tabId }, css: css.strong })
}

/** Whether the reader wants the page in a tab read; undefined where they said nothing, or its address is not known. */
async function rulingIn(tabId: number): Promise<boolean | undefined> {
  const { url } = await browser.tabs.get(tabId)
  return url === undefined ? undefined : ruling(await verdictOn(url))
}

/** Puts the reader into a tab in which an article was detected, unless the person who reads said that it is none. */
export async function readDetected(tabId: number, css: ReaderCss): Promise<void> {
  if ((await rulingIn(tabId)) !== false) await injectReader(tabId, css)
}

/** Reads a page that was loaded, where the person who reads said that it is an article: detection may be silent there. */
export async function readIfRuled(tabId: number, url: string, css: ReaderCss): Promise<void> {
  if (ruling(await verdictOn(url)) === true) await readTab(tabId, false, css)
}

/** Remembers whether a page or its site is to be read, and does so in its tab at once. */
export async function overrule(tabId: number, url: string, choice: VerdictChoice, css: ReaderCss): Promise<void> {
  await rememberVerdict(url, choice)
  if (!(await hasReader(tabId))) {
    await readTab(tabId, false, css)
    return
  }
  const wanted = ruling(await verdictOn(url)) ?? (await detectIn(tabId))?.isArticle
  if (wanted === false) await removeReader(tabId, css)
}

/**
 * Reads a tab because the reader asked for it: detection first, unless they overruled it, now (`force`) or before.
 * The answer says why there is no reader, in a form that the popup can put into words.
 */
export async function readTab(tabId: number, force: boolean, css: ReaderCss): Promise<ReadTabAnswer> {
  if (await hasReader(tabId)) return { state: 'reading' }
  const detection = await detectIn(tabId)
  if (!detection) {
    const tab = await browser.tabs.get(tabId)
    return { state: tab.url === undefined || /^https?:/.test(tab.url) ? 'not-allowed' : 'not-a-page' }
  }
  const ruled = force || (await rulingIn(tabId))
  if (ruled === false) return { state: 'overruled' }
  if (!detection.isArticle && !ruled) return { state: 'not-an-article', reasons: detection.decisive }
  await injectReader(tabId, css)
  return { state: 'reading' }
}
