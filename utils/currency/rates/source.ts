/** One request to a source: everything it holds for a month, or for one day of it. */
export interface RateRequest {
  /** Whose rates they are, as the reader is told: "ECB via Frankfurter". */
  series: string
  /** The days that the answer is for, YYYY-MM-DD. None of them is named by a reader: they are the whole month's. */
  days: string[]
  /** Where the same answer is to be had, in the order in which to ask. */
  addresses: string[]
}

/** What came back from one address. */
export interface RateAnswer {
  /** The HTTP status. */
  status: number
  body: string
}

/** A rate as a source states it, not yet held against anything: it may be nought, negative or not a number. */
export interface RateRow {
  /** The row's own day, YYYY-MM-DD as far as the source says. */
  date: string
  currency: string
  /** Units of the currency for one US dollar. */
  perUsd: number
}

/**
 * What an answer says: rates; that there are none for these days (a weekend, a day to come, before the data begin); or that
 * it is to be asked again later.
 */
export type ReadAnswer = { kind: 'rates'; rows: RateRow[] } | { kind: 'none' } | { kind: 'later'; reason: string }

/**
 * A live source of daily rates. It makes addresses and reads answers; asking is somebody else's work.
 *
 * Every request has the same base and all quotes, and a source is asked for whole months: all it learns is a network address and
 * a month.
 */
export interface RateSource {
  /** The name of its file. */
  id: string
  /** As the reader is told. */
  name: string
  /** The origins that its addresses are of, as a content security policy names them. */
  origins: string[]
  /** Whose rates it has, as the reader is told; the best first. */
  series: string[]
  /** Where its terms are, and the notice that they ask for. */
  terms: { url: string; notice: string }
  /** Its first month, YYYY-MM. */
  since: string
  /**
   * What to ask for a month.
   *
   * @param month YYYY-MM
   * @param today YYYY-MM-DD: nobody has rates of later days.
   */
  requests(month: string, today: string): RateRequest[]
  /**
   * Reads an answer.
   *
   * @throws RefusedRates when it is none, or not to this request.
   */
  read(answer: RateAnswer, request: RateRequest): ReadAnswer
}
