/** What a failure of the library is called in the reader's words. Errors that crossed a message keep their code. */
export function libraryFailure(error: unknown, t: (key: string, values?: Record<string, unknown>) => string): string {
  const code = (error as { code?: unknown } | null)?.code
  if (code === 'unavailable' || code === 'full' || code === 'broken') return t(`library.${code}`)
  return t('library.unknown', { reason: error instanceof Error ? error.message : String(error) })
}
