import { browser } from 'wxt/browser'

/** Reads a file that the extension ships, as JSON; rejects when it is missing or cut off. */
export async function readPackaged(path: string): Promise<unknown> {
  const response = await fetch(browser.runtime.getURL(`/${path.replace(/^\//, '')}` as '/'))
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  return response.json()
}
