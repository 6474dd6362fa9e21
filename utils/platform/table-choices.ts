import * as v from 'valibot'
import { storage } from 'wxt/utils/storage'

const schema = v.object({
  /** The columns that are shown; none: those that are shown before anything is chosen. */
  columns: v.fallback(v.array(v.string()), []),
  /** ISO 4217, what all money is converted to; null: it stands as it was written. */
  currency: v.fallback(v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))), null),
})

/** How the reader wants the table of figures. */
export type TableChoices = v.InferOutput<typeof schema>

const NONE: TableChoices = { columns: [], currency: null }

const stored = storage.defineItem<unknown>('local:figuresTable', { fallback: NONE })

/** How the table of figures was last wanted; what cannot be read of it is as before a choice. */
export async function tableChoices(): Promise<TableChoices> {
  const value = await stored.getValue()
  return v.parse(schema, typeof value === 'object' && value !== null ? { ...NONE, ...value } : NONE)
}

/** Remembers how the table of figures is wanted. */
export async function rememberTable(choices: TableChoices): Promise<void> {
  await stored.setValue(choices)
}
