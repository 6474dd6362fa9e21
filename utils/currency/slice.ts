import type { RateSeries } from './packed.ts'

/**
 * The part of the known rates that one article needs: of the packaged table, and of what was fetched and kept. Plain JSON: it crosses from the background to the page as a message.
 * A series that nothing is known of is not there.
 */
export interface RateSlice {
  /** The last day that anything is known of, YYYY-MM-DD: a fixed rate is known as of then. */
  newest: string
  /** The last day of the packaged table, where later rates were added to it: after that day only some currencies have rates. */
  packagedUntil?: string
  /** Whose rates were fetched, where any were; the others come with the extension. */
  fetched?: string[]
  currencies: Record<string, CurrencySlice>
}

export interface CurrencySlice {
  /** The days around those asked for. */
  daily?: RateSeries
  /** Single days, all that are packaged. */
  sampled?: RateSeries
  /** Every month since 1999. */
  monthly?: RateSeries
}
