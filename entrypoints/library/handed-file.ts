let handed: File | undefined

/** Hands a file from one place of the page to another: a generation of the backup to the import. */
export function handFile(file: File): void {
  handed = file
}

/** The file that was handed over, once. */
export function takeHandedFile(): File | undefined {
  const file = handed
  handed = undefined
  return file
}
