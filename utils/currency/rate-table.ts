/** How near to the day a rate is; listed from best to worst. */
export type Precision = 'fixed' | 'daily' | 'near' | 'monthly'

/** One currency's rate: how many units of it one US dollar was. */
export interface Quote {
  perUsd: number
  /** YYYY-MM-DD, or YYYY-MM where the rate is monthly. */
  date: string
  precision: Precision
  /** Where it comes from, as it is shown to the reader: "IMF", "ECB", "currency-api". */
  source: string
}

/** Rates by currency and day. Holds plain lookups only: loading them is somebody else's work. */
export interface RateTable {
  /** The best rate for a day (YYYY-MM-DD), or null where none is known near it. */
  quote(currency: string, on: string): Quote | null
  /** The latest known rate, or null for a currency without one. */
  latest(currency: string): Quote | null
}

/** An amount in another currency, with everything that must be said about it. */
export interface Conversion {
  value: number
  currency: string
  /** Units of `currency` per unit of the amount's own currency. */
  rate: number
  /** YYYY-MM-DD, or YYYY-MM when monthly. */
  rateDate: string
  source: string
  /** A cross rate has the worse precision of its two. 'near': the closest sampled day, named by `rateDate`. */
  precision: Precision
}
