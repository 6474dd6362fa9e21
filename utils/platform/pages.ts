import { browser } from 'wxt/browser'
import { readSettings } from './settings.ts'
import { languageAttributes, wordsFor } from './words.ts'
import type { Words } from './words.ts'

/** Makes an extension's page ready: the reader's language and its direction; gives the words to show. */
export async function preparePage(): Promise<Words> {
  try {
    const words = await wordsFor(await readSettings())
    speakIn(words)
    return words
  } catch (error) {
    // Without words there is nothing else to say it in.
    sayAbove(`Angka could not load the words of this page: ${error instanceof Error ? error.message : String(error)}`)
    throw error
  }
}

/** Sets an extension's page to the language of its words, and says where that is not the one that was chosen. */
export function speakIn({ locale, problem }: Words): void {
  Object.assign(document.documentElement, languageAttributes(locale))
  document.querySelector('.words-problem')?.remove()
  if (problem) sayAbove(problem)
}

function sayAbove(text: string): void {
  const said = document.createElement('p')
  said.className = 'words-problem'
  said.setAttribute('role', 'alert')
  said.textContent = text
  document.body.prepend(said)
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
