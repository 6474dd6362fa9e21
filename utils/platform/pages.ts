import { browser } from 'wxt/browser'
import { withoutNumberStyle } from '../numbers.ts'
import { readSettings } from './settings.ts'
import { wordsFor } from './words.ts'
import type { Words } from './words.ts'

/** Right-to-left scripts of interface languages. */
const RIGHT_TO_LEFT = /^(?:ar|fa|he|ur)\b/

/** Makes an extension's page ready: the reader's language and its direction; gives the words to show. */
export async function preparePage(): Promise<Words> {
  const words = await wordsFor(await readSettings())
  document.documentElement.lang = withoutNumberStyle(words.locale)
  document.documentElement.dir = RIGHT_TO_LEFT.test(words.locale) ? 'rtl' : 'ltr'
  return words
}

/** Opens the page that asks where Angka may read. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })
}

/** Opens the settings. */
export function openOptions(): Promise<void> {
  return browser.runtime.openOptionsPage()
}

/** Opens the library's own page, at one of its places: "figures", or "articles/ID". */
export async function openLibraryPage(place = ''): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/library.html${place && `#${place}`}` as '/library.html') })
}
