import { classOf, isNear, LETTER, UNSPACED } from './characters.ts'
import { isMember } from './evidence.ts'
import type { FigureKind } from './figure.ts'
import { isOneOf, numeralAt, type Numeral, type Reading } from './numerals.ts'
import { gluedDecimals, isAdded } from './numeral-parts.ts'
import { takeMinorPart } from './minor-parts.ts'
import { takeAdjectiveBefore, takeNameBefore } from './name-before.ts'
import { takeSign } from './sign-before.ts'
import { takeFraction, takePartOfPercent, takeRatio, takeShare } from './ratios.ts'
import { isCode, isCurrencySuffix, isTorque, isWeight } from './money-names.ts'
import { isWordlike } from './signs.ts'
import type { Token } from './scan.ts'

/** A number with its unit: a figure that does not know its surroundings yet. */
export interface Quantity {
  start: number
  end: number
  /** Null while nothing but a number is known. */
  kind: FigureKind | null
  value: number
  low?: number
  high?: number
  /** ISO 4217, or a family that evidence has to settle. */
  currency?: string
  unit?: string
  per?: string
  counter?: boolean
  /** First and last of its tokens. */
  first: number
  last: number
  numeral: Numeral
  over: boolean
}

/** The quantity whose number begins at token `at`; `free` is the first token that no quantity has taken yet. */
export function quantityAt(reading: Reading, at: number, free: number): Quantity | null {
  const { tokens } = reading
  const before = at > free - 1 && at > 0 && at - 1 >= free ? prefixBefore(reading, at) : null
  const isShare = before?.entry.percentPrefix !== undefined && before.entry.changeBy === true
  const prefix = isShare ? null : before
  const numeral = numeralAt(reading, at, prefix?.entry.currency !== undefined)
  if (!numeral) return null
  const quantity: Quantity = {
    start: prefix ? prefix.start : numeral.start,
    end: numeral.end,
    kind: null,
    value: numeral.value,
    first: prefix ? at - 1 : at,
    last: numeral.last,
    numeral,
    over: numeral.over,
  }
  if (prefix?.entry.currency !== undefined) {
    quantity.kind = 'money'
    quantity.currency = prefix.entry.currency
    quantity.value *= prefix.entry.scale ?? 1
  } else if (prefix?.entry.percentPrefix !== undefined) {
    quantity.kind = 'percent'
    quantity.value *= prefix.entry.percentPrefix
  }
  takeSuffix(reading, quantity)
  if (quantity.kind === 'money') {
    takeSecondName(reading, quantity)
    takeMinorPart(reading, quantity)
  }
  if (quantity.kind === 'money' || quantity.kind === 'measure') takeAddedFraction(reading, quantity)
  takeFraction(reading, quantity)
  takeRatio(reading, quantity)
  takePartOfPercent(reading, quantity)
  if (isShare) takeShare(reading, quantity, before)
  takeNameBefore(reading, quantity, free)
  if (numeral.spread > 0) {
    quantity.low = quantity.value
    quantity.high = quantity.value + (numeral.spread * quantity.value) / (numeral.value || 1)
  }
  if (quantity.kind === 'money' && numeral.value < 1000 && numeral.magnitude === 1)
    if (isGrouped(quantity, prefix !== null)) quantity.value *= 1000
  takeSign(reading, quantity, tokens[at]!.start)
  return quantity
}

/** Currencies whose amounts have no thousandths and are written with dots at home: "Rp31.500" in an English text too. */
const GROUPED = new Set(['IDR', 'VND', 'HUF', 'CLP', 'COP', 'PYG', 'CRC', 'ARS', 'UYU'])

/** Currencies in thousandths: 1.000 of them may be one. */
const THOUSANDTHS = new Set(['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND'])

/** "Rp31.500", "1.000 dollars", and "$10,500" where a comma is the decimal mark: nobody writes so many noughts at the end. */
const isGrouped = ({ currency, numeral }: Quantity, signed: boolean): boolean =>
  (GROUPED.has(currency!) && /^\d{1,3}\.\d{3}$/.test(numeral.raw ?? '')) ||
  (signed && /^[1-9]\d{0,2},\d00$/.test(numeral.raw ?? '')) ||
  (!THOUSANDTHS.has(currency!) && /^[1-9]\d{0,2}[.,]000$/.test(numeral.raw ?? ''))

/** A currency or a percent sign before the number. */
function prefixBefore(reading: Reading, at: number): Token | null {
  const { text, tokens } = reading
  const token = tokens[at - 1]!
  const { entry } = token
  if (entry.percentPrefix !== undefined) return isPrefixGap(text, token.end, tokens[at]!.start) ? token : null
  if (entry.currency === undefined || entry.side === undefined || !isCode(text, token)) return null
  const written = text.slice(token.start, token.end)
  const glued = token.end === tokens[at]!.start
  const kind = classOf(written.charCodeAt(0))
  if (written.length === 1 && kind === LETTER && (!glued || written !== written.toUpperCase())) return null
  if (written.length === 1 && kind === UNSPACED && tokens[at]!.raw === undefined) return null
  // "ALL 5 of us", "TOP 10"; but "ALL 1,250" and "TRY 5 billion" are written as money is. RON95 may be petrol.
  const { raw = '' } = tokens[at]!
  const isMoney = (glued && !entry.label) || /[.,]/.test(raw) || tokens[at + 1]?.entry.magnitude !== undefined
  if (isWordlike(entry.currency) && entry.upper && !isMoney) return null
  if (classOf(text.charCodeAt(token.start - 1)) === LETTER && classOf(written.charCodeAt(0)) === LETTER) return null
  return isPrefixGap(text, token.end, tokens[at]!.start) ? token : null
}

/** "Rp 5", "Rp. 5", "US$: 5", "$-5". */
function isPrefixGap(text: string, from: number, to: number): boolean {
  if (isNear(text, from, to)) return true
  return to - from <= 4 && /^[.:]?\s{0,2}[-−–]?$/.test(text.slice(from, to))
}

/** The token behind the number when nothing but white space, or one hyphen, is between. */
function suffixOf(reading: Reading, last: number): Token | null {
  const { text, tokens } = reading
  const token = tokens[last + 1]
  const end = tokens[last]!.end
  if (!token) return null
  if (isNear(text, end, token.start)) return token
  const gap = token.start - end
  // "millions d'euros"
  if (tokens[last]!.entry.genitive && gap === 1 && /['’]/.test(text[end]!)) return token
  // "5,87 Mio. Dollar"
  if (tokens[last]!.entry.short !== undefined && gap <= 3 && /^\.\s{0,2}$/.test(text.slice(end, token.start)))
    return token
  return gap === 1 && /[-‐‑]/.test(text[end]!) && isWordStart(text, token.start) ? token : null
}

const isWordStart = (text: string, at: number): boolean => classOf(text.charCodeAt(at)) === LETTER

function takeSuffix(reading: Reading, quantity: Quantity): void {
  const { text } = reading
  let token = suffixOf(reading, quantity.last)
  let skipped = 0
  while (token && skipped < 2 && (leadsToWhole(quantity, token) || takesGenitive(reading, quantity, token)))
    token = suffixOf(reading, quantity.last + ++skipped)
  if (!token) return
  const { entry } = token
  const take = (): void => {
    quantity.last += 1 + skipped
    quantity.end = token.end
  }
  if (quantity.kind !== null) return
  if (entry.currency === '£' && isTorque(reading, quantity.last + 1)) return
  if (isWeight(reading, quantity, token)) {
    quantity.kind = 'measure'
    quantity.unit = entry.currency === '£' ? 'pound' : 'baht'
    return take()
  }
  if (entry.currency !== undefined && isCurrencySuffix(reading, quantity, token)) {
    quantity.kind = 'money'
    quantity.currency = entry.currency
    quantity.value *= entry.scale ?? 1
    take()
    return takeLateMagnitude(reading, quantity)
  }
  const glued = token.start === tokens(reading, quantity.last).end
  const isWeakPercent = entry.weak && (!glued || reading.tokens[quantity.first - 1]?.entry.label)
  if (entry.percent !== undefined && !isWeakPercent) {
    quantity.kind = 'percent'
    quantity.value *= entry.tenths && quantity.value <= 10 ? 10 : entry.percent
    take()
    if (entry.tenths) takePercentParts(reading, quantity)
    return
  }
  // "two quarter-point cuts" are no half point.
  if (entry.points === 0.25 && quantity.value !== 1) return
  // "In 2019 BP lost …"
  if (entry.points === 0.01 && !glued && /^BP/.test(text.slice(token.start, token.end))) return
  if (entry.points !== undefined && (!entry.weak || isChange(reading.tokens[quantity.last + 2]))) {
    quantity.kind = 'points'
    quantity.value *= entry.points
    return take()
  }
  const letter = token.end - token.start === 1 && classOf(text.charCodeAt(token.start)) === LETTER
  if (
    entry.minor !== undefined &&
    !entry.partOnly &&
    (!letter || ((glued || isWhole(text, quantity.start, token.end)) && /[a-z]/.test(text[token.start]!)))
  ) {
    quantity.kind = 'money'
    quantity.currency = entry.minor
    quantity.value *= entry.minorScale ?? 0.01
    take()
    return takeAdjectiveBefore(reading, quantity)
  }
  // "ciento treinta quintos por ciento"
  const isPart = quantity.value < entry.denominator! || suffixOf(reading, quantity.last + skipped + 1)?.entry.percent
  if (entry.denominator !== undefined && isPart && Number.isInteger(quantity.value)) {
    quantity.kind = 'ratio'
    quantity.value /= entry.denominator
    return take()
  }
  const isUnit = entry.gluedUnit
    ? glued && isGluedUnit(quantity, text.slice(token.start, token.end))
    : !letter || !isNoUnit(text, token.start)
  // "od 65 roku życia" is an ordinal, "1,5 roku" none.
  if (entry.unit !== undefined && isUnit && !(entry.labelAfter && quantity.value % 1 === 0)) {
    quantity.kind = 'measure'
    quantity.unit = entry.unit
    take()
    const decimals = gluedDecimals(reading.tokens, quantity.last + 1)
    if (decimals === null) return
    quantity.value += decimals
    quantity.last += 1
    quantity.end = reading.tokens[quantity.last]!.end
    return
  }
  // 120대 are cars, 20대 people in their twenties.
  if (entry.counter && !(entry.labelAfter && quantity.value % 10 === 0 && quantity.value < 100)) {
    quantity.kind = 'count'
    quantity.counter = true
  }
}

const isChange = (token: Token | undefined): boolean => (token?.entry.changeAfter ?? token?.entry.swing) !== undefined

/** "half a dollar", "un quart de point": between a part and what it is a part of. */
const leadsToWhole = ({ value, numeral }: Quantity, token: Token): boolean =>
  value < 1 && (isOneOf(token) || (token.entry.genitive === true && numeral.raw === undefined))

/** "40 millones de euros", "une centaine d'euros": behind a magnitude the name stands in the genitive. */
const takesGenitive = (reading: Reading, { last, numeral }: Quantity, { entry }: Token): boolean =>
  entry.genitive === true && (numeral.magnitude > 1 || tokens(reading, last).entry.multiplier !== undefined)

/** "tres años y medio": what is added to the one number stands behind its unit. */
function takeAddedFraction(reading: Reading, quantity: Quantity): void {
  // "ساعتين ونصف": the join may be written on it.
  const join = suffixOf(reading, quantity.last)?.entry
  const glued = join?.prefix && join.join ? 1 : 0
  const token = suffixOf(reading, quantity.last + glued)
  const { fraction } = token?.entry ?? {}
  if (!token || fraction === undefined || quantity.numeral.magnitude > 1 || quantity.value % 1 !== 0) return
  if (!glued && !isAdded(reading.text, token)) return
  const { unit, currency, magnitude } = suffixOf(reading, quantity.last + glued + 1)?.entry ?? {}
  if ((unit ?? currency ?? magnitude) !== undefined && !(glued && unit === quantity.unit)) return
  quantity.value += fraction
  quantity.last += 1 + glued
  quantity.end = token.end
}

/** "10 c" on a price tag. */
const isWhole = (text: string, start: number, end: number): boolean => start === 0 && end === text.length

/** "4in" is a length, "9st" a weight and "30C" a temperature; "21st", "5c" and "1240F" are none. */
const isGluedUnit = ({ value }: Quantity, written: string): boolean =>
  written.length > 1 ? !(written === 'st' && value % 10 === 1) : /[A-Z]/.test(written) && value < 140

/** "5 M" is no metre, though "5 L" are litres; runway 27L is none, and the letter of "21-м" is the ending of an ordinal. */
const isNoUnit = (text: string, at: number): boolean =>
  (/[A-Z]/.test(text[at]!) && !/^\sL/.test(text.slice(at - 1, at + 1))) ||
  (/[-‐‑]/.test(text[at - 1] ?? '') && /\p{sc=Cyrl}/u.test(text[at]!))

/** "75 USD million". */
function takeLateMagnitude(reading: Reading, quantity: Quantity): void {
  const token = reading.tokens[quantity.last + 1]
  if (token?.entry.magnitude === undefined || quantity.numeral.magnitude > 1 || quantity.numeral.raw === undefined)
    return
  if (!isNear(reading.text, quantity.end, token.start)) return
  quantity.value *= token.entry.magnitude
  quantity.last += 1
  quantity.end = token.end
}

/** "3割8分7厘" is 38.7 per cent. */
function takePercentParts(reading: Reading, quantity: Quantity): void {
  for (let parts = 0; parts < 2; parts++) {
    const numeral = reading.tokens[quantity.last + 1] && numeralAt(reading, quantity.last + 1, false)
    const unit = numeral && reading.tokens[numeral.last + 1]
    if (!unit || unit.entry.percentPart === undefined || numeral.start !== quantity.end || unit.start !== numeral.end)
      return
    quantity.value += numeral.value * unit.entry.percentPart * 10
    quantity.last = numeral.last + 1
    quantity.end = unit.end
  }
}

const tokens = (reading: Reading, at: number): Token => reading.tokens[at]!

/** "$75 U.S.", "人民币50元", "8亿元人民币", "9000元日币": the second name belongs to the same amount and is the better one. */
function takeSecondName(reading: Reading, quantity: Quantity): void {
  const token = suffixOf(reading, quantity.last)
  const { text } = reading
  if (!token || (token.start > quantity.end && classOf(text.charCodeAt(token.start)) === UNSPACED)) return
  const written = text.slice(token.start, token.end)
  const { currency, side } = token.entry
  const isMeant = quantity.currency === 'cent' || isMember(quantity.currency!, token.entry.adjective ?? '')
  if (token.entry.adjective && isMeant && /^\P{Ll}/u.test(written)) quantity.currency = token.entry.adjective
  else if (currency === undefined || !isCode(text, token) || (side && belongsToNext(reading, quantity.last + 1))) return
  else if (currency !== quantity.currency && !isMember(currency, quantity.currency!)) {
    if (written.length < 2 || !refines(quantity.currency!, currency)) return
    quantity.currency = currency
  }
  quantity.last += 1
  quantity.end = token.end
}

/** "$5 $6", "USD 5 USD 6": the sign stands before another number. */
function belongsToNext({ text, tokens }: Reading, at: number): boolean {
  const next = tokens[at + 1]
  return next?.raw !== undefined && isNear(text, tokens[at]!.end, next.start)
}

/** Whether the second name can say more about the same money than the first did. */
const refines = (first: string, second: string): boolean => first === 'yuan' || (first.length < 3 && second.length > 2)
