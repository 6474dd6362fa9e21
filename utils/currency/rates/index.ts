import { currencyApi } from './currency-api.ts'
import { frankfurter } from './frankfurter.ts'
import type { RateSource } from './source.ts'

export type { RateAnswer, RateRequest, RateRow, RateSource, ReadAnswer } from './source.ts'

/** The live sources of rates, in the order in which they are asked. */
export const rateSources: readonly RateSource[] = [frankfurter, currencyApi]

/** Whose rates are known, the best first: of two rates for one day the reader gets the first one's. */
export const rateSeries: readonly string[] = rateSources.flatMap(({ series }) => series)
