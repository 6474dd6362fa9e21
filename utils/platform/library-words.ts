/** The code of an error that came from the library or the background, or of the one that caused it. */
export function codeOf(error: unknown): unknown {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: { code?: unknown } | null }
  return code ?? cause?.code
}

/** What a failure of the library is called in the reader's words. Errors that crossed a message keep their code. */
export function libraryFailure(error: unknown, t: (key: string, values?: Record<string, unknown>) => string): string {
  const code = codeOf(error)
  if (code === 'private') return t('private.kept')
  if (code === 'unavailable' || code === 'full' || code === 'broken') return t(`library.${code}`)
  return t('library.unknown', { reason: error instanceof Error ? error.message : String(error) })
}
