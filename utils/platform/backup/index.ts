import { browser } from 'wxt/browser'
import { angkaJson } from '../../export/angka-json.ts'
import type { LibraryClient } from '../library-calls.ts'
import { gather } from '../download.ts'
import { dropDownloads, mayDownload, writeToDownloads } from './downloads.ts'
import { isDue } from './due.ts'
import { isGranted, writeToFolder } from './folder.ts'
import { backupName } from './generations.ts'
import { changeBackupSettings, readBackupSettings } from './settings.ts'
import type { BackupSettings } from './settings.ts'

export { askToDownload } from './downloads.ts'
export { backupsIn, canChooseFolder, chooseFolder, isGranted, renewGrant } from './folder.ts'
export { BACKUP_MODES, changeBackupSettings, readBackupSettings } from './settings.ts'
export type { BackupMode, BackupSettings } from './settings.ts'

/** One page at a time writes a backup, however many are open. */
const LOCK = 'angka-backup'
const WARNING = '#b3261e'

/** The leave to write there was taken back. */
export class GrantLapsed extends Error {
  constructor() {
    super('The leave to write the backup was taken back')
    this.name = 'GrantLapsed'
  }
}

/** Shows on every tab's badge that the backup waits for a click, or that it does not any more. */
async function showLapsed(isLapsed: boolean): Promise<void> {
  await browser.action.setBadgeText({ text: isLapsed ? '!' : '' })
  if (isLapsed) await browser.action.setBadgeBackgroundColor({ color: WARNING })
}

async function write(library: LibraryClient, settings: BackupSettings, name: string): Promise<Partial<BackupSettings>> {
  const { mode, generations, downloads } = settings
  const pieces = angkaJson.write(library.reader())
  if (mode === 'folder') {
    const folder = await library.backupFolder?.get()
    if (!folder || !(await isGranted(folder))) throw new GrantLapsed()
    await writeToFolder(folder, name, pieces, generations)
    return {}
  }
  if (!(await mayDownload())) throw new GrantLapsed()
  const gathered = await gather(pieces)
  const id = await writeToDownloads(name, gathered.parts, angkaJson.mediaType).finally(gathered.release)
  const all = [...downloads, id]
  const old = all.slice(0, Math.max(0, all.length - generations))
  await dropDownloads(old)
  return { downloads: all.slice(old.length) }
}

/**
 * Writes a backup where the settings say; gives the settings as they then are, with the file's name.
 *
 * @throws GrantLapsed where the browser has taken its leave back: a badge says so until it is renewed
 */
export async function backUp(library: LibraryClient, now = new Date()): Promise<BackupSettings> {
  return navigator.locks.request(LOCK, async () => {
    const settings = await readBackupSettings()
    // What is changed while it is written is for the next one.
    const { changes } = await library.counts()
    const file = backupName(now)
    try {
      const written = await write(library, settings, file)
      await showLapsed(false)
      return await changeBackupSettings({ ...written, last: { at: now.toISOString(), changes, file } })
    } catch (error) {
      if (error instanceof GrantLapsed) await showLapsed(true)
      throw error
    }
  })
}

/** Writes a backup where one is due, when a page of the extension is opened; gives whether it did. */
export async function backUpIfDue(library: LibraryClient, now = new Date()): Promise<boolean> {
  const settings = await readBackupSettings()
  if (settings.mode === 'off') return false
  const { changes } = await library.counts()
  if (!isDue(settings, changes, now)) return false
  await backUp(library, now)
  return true
}
