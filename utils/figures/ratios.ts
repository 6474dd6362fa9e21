import { isNear } from './characters.ts'
import { signBehindThing, slashFraction } from './numeral-parts.ts'
import { isOneOf, numeralAt, type Reading } from './numerals.ts'
import type { Quantity } from './quantities.ts'
import type { Token } from './scan.ts'

/** "三分の一", "三分之二", "beş kişiden biri". */
export function takeFraction(reading: Reading, quantity: Quantity): void {
  const sign = reading.tokens[quantity.last + 1]
  const upper = reading.tokens[quantity.last + 2]
  if (quantity.kind !== null || !sign?.entry.fractionSign || !upper) return
  if (!isNear(reading.text, quantity.end, sign.start) || !isNear(reading.text, sign.end, upper.start)) return
  const numeral = numeralAt(reading, quantity.last + 2, false)
  if (!numeral || !(numeral.value < quantity.value)) return
  become(quantity, numeral.value / quantity.value, numeral.last, numeral.end)
}

/** How far before "10:1" the word may stand that makes it a ratio. */
const REACH = 30

/** "one in three", "dua dari tiga"; "10:1" where a word says that it is a ratio and no clock, score or verse. */
export function takeRatio(reading: Reading, quantity: Quantity): void {
  const { text, tokens } = reading
  const { value, numeral, last, end, kind } = quantity
  if ((kind !== null && kind !== 'count') || numeral.magnitude > 1 || !Number.isInteger(value)) return
  const next = tokens[last + 1]
  const label = tokens[quantity.first - 1]
  // "afsnit 3 af 8"
  if (!next || (label?.entry.label && isNear(text, label.end, quantity.start))) return
  if (takeSlash(reading, quantity) || takeCounted(reading, quantity)) return
  if (next.raw !== undefined && text.slice(end, next.start) === ':') {
    const second = numeralAt(reading, last + 1, false)
    if (!second || !(second.value > 0) || !hasRatioWord(reading, quantity)) return
    return become(quantity, value / second.value, second.last, second.end)
  }
  const sign = next.entry.inRatio && isNear(text, end, next.start) ? last + 1 : signBehindThing(reading, last)
  const number = tokens[sign + 1]
  if (sign < 0 || value < 1 || value > 9 || !number || !isNear(text, tokens[sign]!.end, number.start)) return
  const second = numeralAt(reading, sign + 1, false)
  // "5 in 2020" and "3 of 5,000" are none.
  if (
    !second ||
    !(second.value > value) ||
    second.value > 100 ||
    second.magnitude > 1 ||
    !Number.isInteger(second.value)
  )
    return
  const behind = tokens[second.last + 1]
  // prettier-ignore
  const hasUnit = behind && isNear(text, second.end, behind.start) && (behind.entry.unit ?? behind.entry.month ?? behind.entry.currency ?? behind.entry.percent) !== undefined
  if (!hasUnit) become(quantity, value / second.value, second.last, second.end)
}

/** "about 1/3", "3/4 of those asked"; a date has neither a bound before it nor a genitive behind. */
function takeSlash(reading: Reading, quantity: Quantity): boolean {
  const { tokens, text } = reading
  const { kind, numeral, last, first, start } = quantity
  const share = kind === null && numeral.last === last ? slashFraction(reading, last) : null
  if (!share || Number(tokens[share.last]!.raw) > 10) return false
  const [before, behind] = [tokens[first - 1], tokens[share.last + 1]]
  const { end } = tokens[share.last]!
  const next = behind && isNear(text, end, behind.start) ? behind.entry : undefined
  if ((next?.unit ?? next?.month ?? next?.currency) !== undefined) return false
  if (!next?.genitive && !(before?.entry.bound && isNear(text, before.end, start))) return false
  become(quantity, share.value, share.last, end)
  return true
}

/** 3人に1人, "3명 중 1명": the whole first, and the part in the same counter. */
function takeCounted(reading: Reading, quantity: Quantity): boolean {
  const { tokens, text } = reading
  const { counter, value, last } = quantity
  const [thing, sign, number] = tokens.slice(last + 1, last + 4)
  if (!counter || !sign?.entry.ofCounted || !number || !isNear(text, thing!.end, sign.start)) return false
  const part = isNear(text, sign.end, number.start) ? numeralAt(reading, last + 3, false) : null
  const same = part && tokens[part.last + 1]
  if (!same || part.end !== same.start || !(part.value > 0 && part.value < value)) return false
  if (text.slice(same.start, same.end) !== text.slice(thing!.start, thing!.end)) return false
  become(quantity, part.value / value, part.last + 1, same.end)
  return true
}

/** "three quarters of a percentage point", "half of one percent", "ein Viertel Prozentpunkt": a part of a per cent is one. */
export function takePartOfPercent({ text, tokens }: Reading, quantity: Quantity): void {
  if (quantity.kind !== 'ratio') return
  let at = quantity.last + 1
  const goesOn = (): boolean => at < tokens.length && isNear(text, tokens[at - 1]!.end, tokens[at]!.start)
  if (goesOn() && tokens[at]!.entry.genitive) at++
  if (goesOn() && isOneOf(tokens[at]!)) at++
  const { percent, points } = (goesOn() && tokens[at]!.entry) || {}
  if (percent !== 1 && points === undefined) return
  quantity.kind = points === undefined ? 'percent' : 'points'
  quantity.value *= points ?? 1
  quantity.last = at
  quantity.end = tokens[at]!.end
}

function hasRatioWord({ text, tokens }: Reading, { first, start }: Quantity): boolean {
  for (let back = 1; back <= 4; back++) {
    const token = tokens[first - back]
    if (!token || start - token.end > REACH || token.raw !== undefined) return false
    if (token.entry.ratioWord) return !/[.!?\n]/.test(text.slice(token.end, start))
  }
  return false
}

function become(quantity: Quantity, value: number, last: number, end: number): void {
  quantity.kind = 'ratio'
  quantity.counter = false
  quantity.value = value
  quantity.last = last
  quantity.end = end
}

/** "نسبة ١٠": behind the word for a share a number is one that nothing else claims. */
export function takeShare({ text, tokens }: Reading, quantity: Quantity, share: Token): void {
  const { kind, value, end, last } = quantity
  const next = tokens[last + 1]
  if (kind !== null || value >= 1000 || /^ ?[-–—:/]/.test(text.slice(end, end + 2))) return
  if (next?.entry.rangeJoin && isNear(text, end, next.start)) return
  quantity.kind = 'percent'
  quantity.start = share.start
  quantity.first -= 1
}
