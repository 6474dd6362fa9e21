import { readFileSync } from 'node:fs'
import { loadPackaged } from '../../utils/currency/index.ts'
import { tableFrom } from '../../utils/currency/table.ts'

/** A file of public/, as the background reads it. */
export function readPublic(path: string): Promise<unknown> {
  return Promise.resolve(JSON.parse(readFileSync(new URL(`../../public/${path}`, import.meta.url), 'utf8')) as unknown)
}

/** The committed table around some days. */
export async function packagedTable(days: string[], currencies: string[]) {
  return tableFrom(await loadPackaged(readPublic, days, currencies))
}
