import { browser } from 'wxt/browser'

/** A command of the browser's and the keys that give it now; empty where it has none. */
export interface Shortcut {
  /** Its name in the manifest. */
  command: string
  keys: string
}

/** Chromium opens this page for an extension; Firefox has a function for its own. */
const CHROMIUM_PAGE = 'chrome://extensions/shortcuts'

/** The commands of the manifest with their keys, as the browser has them now. */
export async function shortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll()
  return commands.flatMap(({ name, shortcut }) => (name ? [{ command: name, keys: shortcut ?? '' }] : []))
}

type WithSettings = typeof browser.commands & { openShortcutSettings?: () => Promise<void> }

/** Opens the browser's page on which keys are changed; gives its address where it has to be opened by hand. */
export async function openShortcutSettings(): Promise<string | undefined> {
  const { openShortcutSettings: open } = browser.commands as WithSettings
  try {
    if (open) await open()
    else await browser.tabs.create({ url: CHROMIUM_PAGE })
    return undefined
  } catch (error) {
    console.debug('The browser does not open its page of shortcuts:', error)
    return open ? 'about:addons' : CHROMIUM_PAGE
  }
}
