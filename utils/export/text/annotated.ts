import type { HighlightRecord } from '../../library/records.ts'
import { clean } from './plain.ts'

/** A highlight as a note in plain text: its quote in quotation marks, and what its reader said of it below. */
export function annotated({ quote, note }: HighlightRecord): string {
  const own = clean(note).trim()
  return own === '' ? `“${clean(quote).trim()}”` : `“${clean(quote).trim()}”\n\n${own}`
}
