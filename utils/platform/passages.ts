import { storage } from 'wxt/utils/storage'
import { browser } from 'wxt/browser'
import { mayRead } from './permissions.ts'
import { hasReader } from './injection.ts'
import { send } from './messages.ts'

/** A passage that a tab is being opened for: kept until the reader in that tab asks for it. */
interface Pending {
  canonicalUrl: string
  highlightId: string
}

const pending = storage.defineItem<Record<string, Pending>>('session:passages', { fallback: {} })

/** Text fragments of more than this many characters are matched by their ends. */
const LONG_FRAGMENT = 150

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
  if (waiting?.canonicalUrl !== canonicalUrl) return null
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

/** An address with a text fragment (https://wicg.github.io/scroll-to-text-fragment/) for a quote. */
export function withTextFragment(url: string, quote: string): string {
  const encode = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D')
  const words = quote.trim().replaceAll(/\s+/g, ' ')
  const fragment =
    words.length <= LONG_FRAGMENT
      ? encode(words)
      : `${encode(words.slice(0, words.indexOf(' ', 30) + 1 || 30).trim())},${encode(words.slice(words.lastIndexOf(' ', words.length - 30) + 1 || -30).trim())}`
  return `${url.replace(/#.*/s, '')}#:~:text=${fragment}`
}
