import { browser } from 'wxt/browser'
import type { ReaderCss } from '../reader/page-styles.ts'
import { readSettings, watchSettings } from './settings.ts'

/** Lays the reader's strong colours over those of a tab, where they want them. */
export async function paintStrongly(tabId: number, { strong }: ReaderCss): Promise<void> {
  const { palette } = await readSettings()
  if (palette === 'strong') await browser.scripting.insertCSS({ target: { tabId }, css: strong })
}

/** Follows the choice of colours in tabs that are being read; `tabs` gives them. */
export function watchPalette({ strong }: ReaderCss, tabs: () => Promise<number[]>): void {
  watchSettings(({ palette }, before) => {
    if (palette === before.palette) return
    const change = palette === 'strong' ? browser.scripting.insertCSS : browser.scripting.removeCSS
    void tabs().then(ids => Promise.all(ids.map(tabId => change({ target: { tabId }, css: strong }))))
  })
}
