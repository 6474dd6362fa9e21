import { storage } from 'wxt/utils/storage'
import { browser } from 'wxt/browser'
import { formsOf } from '../article/canonical.ts'
import { mayRead } from './permissions.ts'
import { hasReader } from './injection.ts'
import { send } from './messages.ts'
import { withTextFragment } from './text-fragment.ts'

/** A passage that a tab is being opened for: kept until the reader in that tab asks for it. */
interface Pending {
  canonicalUrl: string
  highlightId: string
}

const pending = storage.defineItem<Record<string, Pending>>('session:passages', { fallback: {} })

/**
 * Opens an article at a passage: in the tab that shows it already, else in a new one. Where Angka may not read the
 * page by itself, the link carries a text fragment, so that the browser finds the passage.
 */
export async function openPassage(passage: {
  url: string
  canonicalUrl: string
  highlightId?: string
  quote?: string
}): Promise<void> {
  const open = await tabShowing(passage.url, passage.canonicalUrl)
  if (open !== undefined) {
    await browser.tabs.update(open, { active: true })
    if (passage.highlightId) await send('goToHighlight', { id: passage.highlightId }, open)
    return
  }
  const allowed = await mayRead(passage.url)
  const url = allowed || !passage.quote ? passage.url : withTextFragment(passage.url, passage.quote)
  const tab = await browser.tabs.create({ url })
  if (passage.highlightId && tab.id !== undefined) {
    const waiting = { canonicalUrl: passage.canonicalUrl, highlightId: passage.highlightId }
    await pending.setValue({ ...(await pending.getValue()), [tab.id]: waiting })
  }
}

/** The id of the highlight that a tab was opened for, once; null when it was opened for none. */
export async function pendingPassageFor(tabId: number | undefined, canonicalUrl: string): Promise<string | null> {
  if (tabId === undefined) return null
  const { [tabId]: waiting, ...rest } = await pending.getValue()
  if (!waiting || !formsOf(waiting.canonicalUrl).includes(canonicalUrl)) return null
  await pending.setValue(rest)
  return waiting.highlightId
}

async function tabShowing(url: string, canonicalUrl: string): Promise<number | undefined> {
  // Addresses are visible only for tabs that may be read: of the others nobody can say what they show.
  const tabs = await browser.tabs.query({})
  for (const tab of tabs) {
    const shown = tab.url?.replace(/#.*/s, '')
    if (tab.id !== undefined && (shown === url || shown === canonicalUrl) && (await hasReader(tab.id))) return tab.id
  }
  return undefined
}
