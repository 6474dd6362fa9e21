import { classOf, isNear, LETTER, UNSPACED } from './characters.ts'
import { numeralAt, type Numeral, type Reading } from './numerals.ts'
import type { Quantity } from './quantities.ts'

/** "5 dollars 20 cents", "£3 10p", "123元1角1分". */
export function takeMinorPart(reading: Reading, quantity: Quantity): void {
  const { text } = reading
  for (let parts = 0; parts < 2; parts++) {
    let at = quantity.last + 1
    const join = reading.tokens[at]
    if (join && (join.entry.join || join.entry.tensJoin) && isNear(text, quantity.end, join.start)) at++
    const token = reading.tokens[at]
    if (!token || !isNear(text, reading.tokens[at - 1]!.end, token.start)) return
    const numeral = numeralAt(reading, at, false)
    const unit = numeral && reading.tokens[numeral.last + 1]
    if (numeral && isSpoken(reading, quantity, numeral)) {
      const tenths = classOf(text.charCodeAt(numeral.start - 1)) === UNSPACED && text[numeral.start] !== '零'
      const scale = tenths ? (parts === 0 && quantity.value % 1 === 0 ? 0.1 : 0.01) : 0.01
      quantity.value = Math.round((quantity.value + numeral.value * scale) * 100) / 100
      quantity.last = numeral.last
      quantity.end = numeral.end
      return
    }
    if (!unit || unit.entry.minor === undefined || !isNear(text, numeral.end, unit.start)) return
    const part = numeral.value * (unit.entry.minorScale ?? 0.01)
    if (!(part < 1) || !sameMoney(quantity.currency!, unit.entry.minor)) return
    // Without what binary fractions add: 13 + 0.45 stays 13.45, and "1 рубль 36,57 копейки" is 1.3657.
    quantity.value = Math.round((quantity.value + part) * 1e4) / 1e4
    quantity.last = numeral.last + 1
    quantity.end = unit.end
  }
}

/** "15 dollars 50." and 一块二: hundredths without their name, where the sentence ends behind them. */
function isSpoken({ text, tokens }: Reading, quantity: Quantity, numeral: Numeral): boolean {
  const name = tokens[quantity.last]!
  if (quantity.value % 1 !== 0 && name.entry.minor === undefined) return false
  // "US$3 and fourteen"
  const joined = numeral.raw === undefined && tokens[numeral.first - 1]?.entry.join
  if (classOf(text.charCodeAt(name.start)) === UNSPACED) {
    if (!/^[块塊毛]/.test(text.slice(name.start, name.end)) || numeral.start !== name.end || numeral.value > 9)
      return false
    const next = tokens[numeral.last + 1]
    return next?.start !== numeral.end || next.entry.rangeJoin === true
  }
  // "64 cents a dozen"
  if (name.entry.minor !== undefined || tokens[numeral.first]!.entry.article) return false
  if (numeral.value < 10 || numeral.value > 99 || numeral.value % 1 !== 0 || quantity.numeral.magnitude > 1)
    return false
  if (!joined && (classOf(text.charCodeAt(name.end - 1)) !== LETTER || name.end - name.start < 3)) return false
  // "तेरह डॉलर पैंतालीस की": in words all of it, and no thing behind.
  const next = tokens[numeral.last + 1]
  const inWords = numeral.raw === undefined && quantity.numeral.raw === undefined
  // "15 dollars 50 more"
  if ((inWords && next?.entry.stop) || next?.entry.changeAfter) if (isNear(text, numeral.end, next.start)) return true
  return /^(?:$|[.,;!?।](?:\s|$))/.test(text.slice(numeral.end, numeral.end + 2))
}

const sameMoney = (major: string, minor: string): boolean =>
  major === minor || minor.length < 3 || major.length < 3 || minor === 'yuan' || minor.length > 3
