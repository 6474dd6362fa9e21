/** How much the extension keeps on this machine, in bytes, how much the browser leaves, and whether it may be cleared. */
export interface StorageUsed {
  used: number
  quota: number
  isPersisted: boolean
}

/** Asks the browser what the extension's storage takes; rejects where it does not say. */
export async function storageUsed(): Promise<StorageUsed> {
  const [{ usage, quota }, isPersisted] = await Promise.all([
    navigator.storage.estimate(),
    navigator.storage.persisted(),
  ])
  if (usage === undefined || quota === undefined) throw new Error('navigator.storage.estimate() gave no numbers')
  return { used: usage, quota, isPersisted }
}
