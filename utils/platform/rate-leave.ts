import type { Settings } from './settings.ts'

/** Whether the reader lets the sources of rates be asked for a page; for one in a private window they are asked apart. */
export function mayAskRates(
  { askRates, askRatesInPrivate }: Pick<Settings, 'askRates' | 'askRatesInPrivate'>,
  isPrivate = false,
): boolean {
  return askRates && (!isPrivate || askRatesInPrivate)
}
