export type { Conversion, Precision, Quote, RateTable } from './rate-table.ts'
export type { RateSlice } from './slice.ts'
export { unitOn } from './anchors.ts'
export { loadPackaged } from './rates/packaged.ts'
export { tableFrom } from './table.ts'
export { convert, convertAtLatest, convertFigure, statedIn } from './convert.ts'
export type { FigureConversion } from './convert.ts'
export { convertDated } from './dated.ts'
export type { DatedConversion } from './dated.ts'
export { checkEquivalents } from './check.ts'
export type { CheckOutcome, EquivalenceCheck } from './check.ts'
export type { Slip } from './slips.ts'
export { course } from './course.ts'
export type { CoursePoint } from './course.ts'
export { activeCurrencies, currencyName, homeCurrency, isCurrencyCode, minorUnits } from './currencies.ts'
export {
  formatAmount,
  formatConversion,
  formatConverted,
  formatRate,
  formatRateDate,
  significantDigits,
} from './format.ts'
export { currencyIndex, searchCurrencies } from './search.ts'
export type { CurrencyEntry } from './search.ts'
