import { format as formatDate } from 'date-fns'
import { useEffect, useState } from 'preact/hooks'
import { BackupView } from '../../../components/transfer/BackupView.tsx'
import { angkaJson } from '../../../utils/export/angka-json.ts'
import { fileName } from '../../../utils/export/index.ts'
import {
  askToDownload,
  backUp,
  backupsIn,
  canChooseFolder,
  changeBackupSettings,
  chooseFolder,
  isGranted,
  readBackupSettings,
  renewGrant,
} from '../../../utils/platform/backup/index.ts'
import type { BackupMode, BackupSettings } from '../../../utils/platform/backup/index.ts'
import { gather, saveFile } from '../../../utils/platform/download.ts'
import { handFile } from '../handed-file.ts'
import type { Place, PlaceProps } from '../place.ts'
import { goTo } from '../use-address.ts'

/** Where backups go by themselves, one now, and the way back from one. */
function Backup({ library, words: { t }, say, inWords }: PlaceProps) {
  const [choices, setChoices] = useState<BackupSettings>()
  const [changes, setChanges] = useState(0)
  const [folder, setFolder] = useState<FileSystemDirectoryHandle>()
  const [isLapsed, setIsLapsed] = useState(false)
  const [kept, setKept] = useState<string[]>([])
  const [isWriting, setIsWriting] = useState(false)

  async function refresh() {
    const settings = await readBackupSettings()
    const { changes: all } = await library.counts()
    setChanges(settings.last ? Math.max(0, all - settings.last.changes) : all)
    const chosen = settings.mode === 'folder' ? await library.backupFolder?.get() : undefined
    const granted = chosen !== undefined && (await isGranted(chosen))
    setFolder(chosen)
    setIsLapsed(settings.mode === 'folder' && chosen !== undefined && !granted)
    setKept(granted ? await backupsIn(chosen) : [])
    setChoices(settings)
  }
  const attempt = (work: () => Promise<void>) =>
    void work()
      .catch((error: unknown) => say({ text: t('backup.failed', { reason: inWords(error) }), failed: true }))
      .then(refresh)
      .catch((error: unknown) => say({ text: inWords(error), failed: true }))
  useEffect(() => attempt(() => Promise.resolve()), [library])

  async function write() {
    setIsWriting(true)
    try {
      const { last } = await backUp(library)
      say({ text: t('backup.written', { file: last?.file ?? '' }) })
    } finally {
      setIsWriting(false)
    }
  }

  /** Without a place of its own, a backup is saved like any export. */
  async function save() {
    const gathered = await gather(angkaJson.write(library.reader()))
    const file = fileName(angkaJson, undefined, formatDate(new Date(), 'yyyy-MM-dd'))
    saveFile(gathered, file, angkaJson.mediaType)
    const { changes: all } = await library.counts()
    await changeBackupSettings({ last: { at: new Date().toISOString(), changes: all, file } })
    say({ text: t('backup.written', { file }) })
  }

  async function pickFolder(): Promise<boolean> {
    const chosen = await chooseFolder()
    if (!chosen) return false
    await library.backupFolder?.set(chosen)
    await changeBackupSettings({ mode: 'folder' })
    return true
  }

  // The browser asks right after the click, or not at all: its leave is asked for before anything else is waited for.
  async function choose(mode: BackupMode) {
    if (mode === 'off') {
      await changeBackupSettings({ mode })
      return
    }
    const granted = mode === 'downloads' ? await askToDownload() : await pickFolder()
    if (!granted) {
      say({ text: t('backup.refused') })
      return
    }
    await changeBackupSettings({ mode })
    await write()
  }

  async function renew() {
    if (!folder || !(await renewGrant(folder))) say({ text: t('backup.refused') })
    else await write()
  }

  async function restore(name?: string) {
    if (name !== undefined && folder) handFile(await (await folder.getFileHandle(name)).getFile())
    goTo('import')
  }

  if (!choices) return <p class="empty">{t('popup.loading')}</p>
  return (
    <BackupView
      choices={choices}
      modes={canChooseFolder() && library.backupFolder ? ['off', 'downloads', 'folder'] : ['off', 'downloads']}
      changes={changes}
      folder={folder?.name}
      isLapsed={isLapsed}
      kept={kept}
      isWriting={isWriting}
      onMode={mode => attempt(() => choose(mode))}
      onChange={change => attempt(async () => void (await changeBackupSettings(change)))}
      onFolder={() => attempt(async () => void ((await pickFolder()) && (await write())))}
      onRenew={() => attempt(renew)}
      onBackUp={() => attempt(choices.mode === 'off' ? save : write)}
      onRestore={name => attempt(() => restore(name))}
    />
  )
}

export const backup: Place = { id: 'backup', group: 'transfer', Show: Backup }
