import type { BackupSettings } from './settings.ts'

const DAY = 86_400_000

/**
 * Whether a backup is due: after so many changes, or after so many days with any change.
 *
 * @param changes how many changes the library has seen so far
 */
export function isDue({ mode, everyChanges, everyDays, last }: BackupSettings, changes: number, now: Date): boolean {
  if (mode === 'off' || changes === 0) return false
  if (!last) return true
  // A library that counts anew is another one: the browser's repair has emptied it, or a backup was restored.
  const since = changes < last.changes ? changes : changes - last.changes
  if (since === 0) return false
  return since >= everyChanges || now.getTime() - Date.parse(last.at) >= everyDays * DAY
}
