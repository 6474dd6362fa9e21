import { browser } from 'wxt/browser'

/** How much the extension keeps on this machine, in bytes, how much the browser leaves, and whether it may be cleared. */
export interface StorageUsed {
  used: number
  quota: number
  isPersisted: boolean
}

/** Asks the browser what the extension's storage takes; rejects where it does not say. */
export async function storageUsed(): Promise<StorageUsed> {
  const [{ usage, quota }, isPersisted, isExempt] = await Promise.all([
    navigator.storage.estimate(),
    navigator.storage.persisted(),
    // Chromium clears nothing of an extension with this right, and does not call that persisted.
    browser.permissions.contains({ permissions: ['unlimitedStorage'] }),
  ])
  if (usage === undefined || quota === undefined) throw new Error('navigator.storage.estimate() gave no numbers')
  return { used: usage, quota, isPersisted: isPersisted || isExempt }
}
