import { browser } from 'wxt/browser'

/** The folder within the downloads folder. */
const FOLDER = 'Angka'

export const mayDownload = (): Promise<boolean> => browser.permissions.contains({ permissions: ['downloads'] })

/** Asks for the leave to write into the downloads folder. Only after a click. */
export const askToDownload = (): Promise<boolean> => browser.permissions.request({ permissions: ['downloads'] })

/** Resolves when a download is whole, and rejects with the browser's reason when it is not. */
function finished(id: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (state: string | undefined, error: string | undefined): void => {
      if (state !== 'complete' && state !== 'interrupted') return
      browser.downloads.onChanged.removeListener(changed)
      if (state === 'complete') resolve()
      else reject(new Error(error ?? 'interrupted'))
    }
    const changed: Parameters<typeof browser.downloads.onChanged.addListener>[0] = delta => {
      if (delta.id === id) settle(delta.state?.current, delta.error?.current)
    }
    browser.downloads.onChanged.addListener(changed)
    // It may have been through before anybody listened.
    browser.downloads.search({ id }).then(([item]) => settle(item?.state, item?.error), reject)
  })
}

/** Writes a file into the downloads folder without a dialogue; gives the download's id when it is whole. */
export async function writeToDownloads(name: string, parts: BlobPart[], mediaType: string): Promise<number> {
  const url = URL.createObjectURL(new Blob(parts, { type: mediaType }))
  try {
    const id = await browser.downloads.download({
      url,
      filename: `${FOLDER}/${name}`,
      saveAs: false,
      conflictAction: 'uniquify',
    })
    await finished(id)
    return id
  } finally {
    URL.revokeObjectURL(url)
  }
}

/** Deletes old backups, by the ids of their downloads. One that the reader moved or deleted themselves is passed over. */
export async function dropDownloads(ids: readonly number[]): Promise<void> {
  for (const id of ids) {
    try {
      await browser.downloads.removeFile(id)
    } catch (error) {
      console.debug('An old backup is not there any more:', error)
    }
    await browser.downloads.erase({ id })
  }
}
