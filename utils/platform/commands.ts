import { browser } from 'wxt/browser'
import { send } from './messages.ts'

const HIGHLIGHT_MENU = 'highlight'

/** Makes the context menu; called once on install, for the browser keeps it. */
export async function makeMenus(): Promise<void> {
  await browser.contextMenus.removeAll()
  browser.contextMenus.create({
    id: HIGHLIGHT_MENU,
    title: browser.i18n.getMessage('menuHighlight'),
    contexts: ['selection'],
  })
}

/** Passes the keyboard commands and the context menu on to the reader in the active tab, if there is one. */
export function watchCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => void runInTab(command, tab?.id))
  browser.contextMenus.onClicked.addListener((info, tab) => void runInTab(String(info.menuItemId), tab?.id))
}

async function runInTab(command: string, given: number | undefined): Promise<void> {
  const tabId = given ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id
  if (tabId === undefined) return
  try {
    if (command === 'toggle-conversions') await send('toggleConversions', {}, tabId)
    else if (command === 'figure-mode') await send('enterFigureMode', undefined, tabId)
    else if (command === HIGHLIGHT_MENU) await send('highlightSelection', undefined, tabId)
  } catch (error) {
    // A command in a tab without a reader does nothing: there are no figures there.
    console.debug('No reader in this tab:', error)
  }
}
