import { browser } from 'wxt/browser'

const ACCENT = '#0b6e69'
/** More than three characters do not fit on a badge. */
const MOST = 999

/** Shows on a tab's badge how many figures were found there; nothing for none. */
export async function showCount(tabId: number | undefined, count: number): Promise<void> {
  if (tabId === undefined) return
  const text = count === 0 ? '' : count > MOST ? '1k+' : String(count)
  try {
    await browser.action.setBadgeText({ tabId, text })
    await browser.action.setBadgeBackgroundColor({ tabId, color: ACCENT })
  } catch (error) {
    // The tab was closed between the message and now: there is no badge to set.
    console.debug('No badge:', error)
  }
}
