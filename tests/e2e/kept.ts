import type { Stage } from './stage.ts'

/** How many records each table of the library has that a reader fills, counted in the extension's own database. */
export function keptIn(stage: Stage): Promise<Record<string, number>> {
  return stage.driver.inExtension(async () => {
    const open = indexedDB.open('angka')
    await new Promise((resolve, reject) => {
      open.onsuccess = resolve
      open.onerror = () => reject(new Error('The library does not open.', { cause: open.error }))
    })
    const counts: Record<string, number> = {}
    for (const name of ['articles', 'highlights', 'drafts', 'trash', 'corrections']) {
      const counted = open.result.transaction(name).objectStore(name).count()
      await new Promise(resolve => (counted.onsuccess = resolve))
      counts[name] = counted.result
    }
    open.result.close()
    return counts
  })
}

/** What it has where nothing was kept. */
export const NOTHING = { articles: 0, highlights: 0, drafts: 0, trash: 0, corrections: 0 }
