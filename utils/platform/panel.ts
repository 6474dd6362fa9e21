import { browser } from 'wxt/browser'

/** What the browsers have for the panel: Chrome and Edge the one, Firefox the other. The polyfill's types know neither. */
interface Panels {
  sidePanel?: { open(where: { windowId: number }): Promise<void> }
  sidebarAction?: { open(): Promise<void> }
}

/**
 * What opens the panel beside the page: Chrome's and Edge's side panel, Firefox's sidebar. A browser opens it only in the
 * very moment of a press, before anything is waited for: so the window is asked for beforehand.
 *
 * @returns undefined where the browser has neither.
 */
export async function panelOpener(): Promise<(() => Promise<void>) | undefined> {
  const { chrome = {} } = globalThis as unknown as { chrome?: Panels }
  const { sidePanel } = chrome
  if (sidePanel) {
    const { id } = await browser.windows.getCurrent()
    return id === undefined ? undefined : () => sidePanel.open({ windowId: id })
  }
  const { sidebarAction } = browser as unknown as Panels
  return sidebarAction && (() => sidebarAction.open())
}
