/** The start of what has a direction of its own, and its end (Unicode Bidirectional Algorithm: FSI, PDI). */
const START = '\u2068'
const END = '\u2069'

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u
const WRITTEN_RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur', 'ckb', 'dv', 'ps', 'sd', 'ug', 'yi'])

/**
 * Words of the page as they stand in a sentence of ours: where one is written from right to left and the other is not, the
 * digits of an amount would else change sides.
 */
export function isolated(text: string, locale: string): string {
  const isOurs = WRITTEN_RIGHT_TO_LEFT.has(locale.split('-')[0]!)
  return RIGHT_TO_LEFT.test(text) === isOurs ? text : `${START}${text}${END}`
}
