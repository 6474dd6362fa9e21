/** "angka-backup-2026-11-29-153000.json": sorted by name, they are sorted by time. */
const NAME = /^angka-backup-\d{4}-\d\d-\d\d-\d{6}\.json$/

/** The name of a backup that is written at a time, in the reader's own zone. */
export function backupName(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0')
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
  return `angka-backup-${day}-${two(now.getHours())}${two(now.getMinutes())}${two(now.getSeconds())}.json`
}

export const isBackupName = (name: string): boolean => NAME.test(name)

/** The backups among the names of files that are too many, oldest first. Other files are nobody's business. */
export function surplus(names: readonly string[], kept: number): string[] {
  const backups = names.filter(isBackupName).toSorted()
  return backups.slice(0, Math.max(0, backups.length - kept))
}
