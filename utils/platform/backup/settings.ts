import { storage } from 'wxt/utils/storage'
import * as v from 'valibot'

/** Where backups are written by themselves: nowhere, into the downloads folder, or into a folder that the reader chose. */
export const BACKUP_MODES = ['off', 'downloads', 'folder'] as const
export type BackupMode = (typeof BACKUP_MODES)[number]

const count = (least: number, most: number, fallback: number) =>
  v.fallback(v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most)), fallback)

const schema = v.object({
  mode: v.fallback(v.picklist(BACKUP_MODES), 'off'),
  everyChanges: count(1, 10_000, 50),
  everyDays: count(1, 365, 7),
  /** How many backups are kept. */
  generations: count(1, 100, 10),
  last: v.fallback(v.nullable(v.object({ at: v.string(), changes: v.number(), file: v.string() })), null),
  /** Downloads that are backups, oldest first: what is too old is deleted by its id. */
  downloads: v.fallback(v.array(v.number()), []),
})

export type BackupSettings = v.InferOutput<typeof schema>

const stored = storage.defineItem<unknown>('local:backup', { fallback: {} })

const parse = (value: unknown): BackupSettings => {
  const said = typeof value === 'object' && value !== null ? value : {}
  const nothing = { mode: 'off', everyChanges: 50, everyDays: 7, generations: 10, last: null, downloads: [] }
  return v.parse(schema, { ...nothing, ...said })
}

export async function readBackupSettings(): Promise<BackupSettings> {
  return parse(await stored.getValue())
}

/** Changes some of it and leaves the rest; gives back the whole. */
export async function changeBackupSettings(change: Partial<BackupSettings>): Promise<BackupSettings> {
  const settings = { ...(await readBackupSettings()), ...change }
  await stored.setValue(settings)
  return settings
}
