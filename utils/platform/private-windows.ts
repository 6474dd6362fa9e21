import { storage } from 'wxt/utils/storage'
import { browser } from 'wxt/browser'

/** Whether the reader said that what they keep in a private window is kept; in memory only, until the last such window closes. */
const allowed = storage.defineItem<boolean>('session:privateKeeping', { fallback: false })

/** Something was to be kept from a private window, and the reader has not said yet that it may be. */
export class PrivateWindowError extends Error {
  override name = 'PrivateWindowError'
  readonly code = 'private'
}

/** Whether what a page's reader does may be kept. */
export async function mayKeep(isPrivate: boolean): Promise<boolean> {
  return !isPrivate || (await allowed.getValue())
}

/** Rejects with a {@link PrivateWindowError} where nothing may be kept. */
export async function assertMayKeep(isPrivate: boolean): Promise<void> {
  if (!(await mayKeep(isPrivate))) throw new PrivateWindowError('Nothing is kept from a private window unasked.')
}

/** The same for something that is done for a tab from one of the extension's own pages. */
export async function assertMayKeepOf(tabId: number): Promise<void> {
  await assertMayKeep((await browser.tabs.get(tabId)).incognito)
}

/** The reader says that what they keep in private windows is to be kept. */
export async function allowPrivateKeeping(): Promise<void> {
  await allowed.setValue(true)
}

/** Asks anew in the next private window, once the last page in one is closed. */
export function watchPrivateWindows(): void {
  browser.tabs.onRemoved.addListener(() => {
    void browser.tabs.query({}).then(async tabs => {
      if (!tabs.some(({ incognito }) => incognito)) await allowed.setValue(false)
    })
  })
}
