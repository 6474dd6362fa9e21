import { homeCurrency } from '../currency/index.ts'
import { systemOf } from '../measures/index.ts'
import type { SettledSystem } from '../measures/index.ts'
import type { Settings } from './settings.ts'

/** For a browser whose region has no currency of its own. */
const FALLBACK = 'USD'

/** The currency of the browser's region, ISO 4217. */
export function guessedHome(): string {
  return homeCurrency(navigator.language) ?? FALLBACK
}

/** The reader's currencies: those that were chosen, else the one of the browser's region. */
export function homesOf({ homes }: Settings): string[] {
  return homes.length > 0 ? homes : [guessedHome()]
}

/** The reader's system of measures: the one that was chosen, else that of the browser's region. */
export function measuresOf({ measures }: Settings): SettledSystem {
  return measures === 'auto' ? systemOf(navigator.language) : measures
}
