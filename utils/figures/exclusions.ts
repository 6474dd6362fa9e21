import { classOf, DIGIT, isNear, LETTER, SPACE, UNSPACED } from './characters.ts'
import type { Lexicon } from './entry.ts'
import type { Reading } from './numerals.ts'
import type { Quantity } from './quantities.ts'
import type { Token } from './scan.ts'

/**
 * Whether a number is none that a reader would call a figure: a date, a clock, a year, a label ("page 5", "iPhone 14"), an
 * ordinal, a telephone number, a reading time. In doubt it is: a wrong number is worse than a missed one.
 */
export function isNoFigure(reading: Reading, quantity: Quantity, lexicon: Lexicon): boolean {
  if (!Number.isFinite(quantity.value)) return true
  if (isGlued(reading, quantity)) return true
  const { kind, numeral } = quantity
  if (numeral.raw !== undefined && /^0\d+$/.test(numeral.raw)) return true
  if (kind === 'money' && isResolution(reading, quantity)) return true
  if (kind === 'money' || kind === 'percent' || kind === 'points' || kind === 'ratio') return false
  return (
    isOne(reading, quantity) ||
    isReadingTime(reading, quantity) ||
    isDate(reading, quantity) ||
    isYear(reading, quantity, lexicon) ||
    isOrdinal(reading, quantity, lexicon) ||
    isChained(reading, quantity) ||
    isLabelled(reading, quantity)
  )
}

const kindAt = (text: string, at: number): number =>
  at >= 0 && at < text.length ? classOf(text.charCodeAt(at)) : SPACE

/** Part of a word, an address or a name: "MH370", "#5", "user_7", "COVID-19", "5G". */
function isGlued({ text, tokens }: Reading, { start, end, first, last, kind, counter }: Quantity): boolean {
  const before = text[start - 1] ?? ' '
  const startsInLetter = kindAt(text, start) === LETTER
  const prefix = tokens[first - 1]
  if (prefix?.entry.prefix && prefix.end === start) return false
  if (kindAt(text, start - 1) === LETTER) return true
  // "Bibcode:2009Sci...323..527M"
  if (before === '.' && text[start - 2] === '.') return true
  // "?page=5" is an address, 1ドル=105円 a rate.
  if (/[#@_&\\±^%]/.test(before) || (before === '=' && kindAt(text, start - 2) !== UNSPACED)) return true
  if (/[-‐‑/.:]/.test(before) && kindAt(text, start - 2) !== SPACE && !startsInLetter) {
    const joins = kindAt(text, start - 2)
    if (before !== ':' && (joins === LETTER || (joins === DIGIT && kind !== 'money'))) return true
  }
  const next = tokens[last + 1]
  if (
    kindAt(text, end) === LETTER &&
    kindAt(text, end - 1) !== UNSPACED &&
    !(next?.start === end && next.entry.unit && kind !== null)
  )
    return true
  // "BSD 2-Clause"
  if (kind === 'money' && startsInLetter && text[end] === '-' && kindAt(text, end + 1) === LETTER) return true
  // 1バレル当たり, 1人当たり: the one of a rate; of 12 คันต่อวัน it is named behind.
  const [thing, per, other] = tokens.slice(counter ? last + 1 : last, last + 4)
  if (
    per?.entry.per &&
    per.start === thing?.end &&
    !(other?.start === per.end && (other.entry.unit ?? other.entry.counter)) &&
    kindAt(text, per.start) === UNSPACED &&
    (counter || kind === 'measure')
  )
    return true
  if ((counter || kind === 'measure') && isEach(tokens, counter ? last + 1 : last)) return true
  // "a 10,000-word essay", "41°17′S", "3:e våningen"
  if (kind === null && /[-‐‑:]/.test(text[end] ?? '') && kindAt(text, end + 1) === LETTER) return true
  if (kindAt(text, end) === DIGIT && kindAt(text, end - 1) !== UNSPACED) return true
  // "3pp.io"
  if (kind !== 'money' && text[end] === '.' && /[a-z]/.test(text[end + 1] ?? '')) return true
  return text[end] === '_' || text[end] === '@'
}

/** The one of 1バレル80ドル, which says what the price is of. */
function isEach(tokens: Token[], thing: number): boolean {
  const price = tokens[thing + 1]
  return (
    tokens[thing - 1]?.raw === '1' &&
    price?.raw !== undefined &&
    price.start === tokens[thing]!.end &&
    tokens.slice(thing + 2, thing + 4).some(({ entry }) => entry.currency !== undefined)
  )
}

/** "08-10-2020", "16:13", "2-1", "5/6", "+62 21 555": digits that belong to a longer row of them. */
function isChained({ text, tokens }: Reading, { start, end, first, last, numeral, unit = '' }: Quantity): boolean {
  if (numeral.raw === undefined) return false
  const before = text[start - 1] ?? ' '
  if (/[-‐‑–/:+]/.test(before) && (kindAt(text, start - 2) === DIGIT || before === '+')) return true
  // "+13 градусов"
  if (text[start] === '+' && !/^(?:celsius|degree)$/.test(unit)) return true
  if (/[-‐‑–/:]/.test(text[end] ?? ' ') && kindAt(text, end + 1) === DIGIT) return true
  // Digits beside digits are a telephone number, a table or a list, unless one of them has a unit of its own.
  const previous = tokens[first - 1]
  const next = tokens[last + 1]
  const beside = (token: Token | undefined, from: number, to: number): boolean =>
    token?.raw !== undefined && isNear(text, from, to)
  return beside(previous, previous?.end ?? 0, start) || (beside(next, end, next?.start ?? 0) && last === numeral.last)
}

/** Heights of a video picture: "1080p" is no pence. */
const RESOLUTIONS = new Set(['240', '360', '480', '720', '1080', '1440', '2160', '4320'])

const isResolution = ({ text }: Reading, { end, numeral }: Quantity): boolean =>
  text[end - 1] === 'p' && RESOLUTIONS.has((numeral.raw ?? '').replace(/\D/g, ''))

/** "one day", 一年: more often an article than a measure; English has another word for that, and one mile is a measure. */
const isOne = ({ tokens, plural }: Reading, { kind, numeral, value, unit = '' }: Quantity): boolean =>
  kind === 'measure' &&
  numeral.raw === undefined &&
  value === 1 &&
  numeral.magnitude === 1 &&
  !(plural && !tokens[numeral.first]!.entry.article && !/^(?:year|month|week|day|hour|minute|second)/.test(unit))

function isReadingTime({ text, tokens }: Reading, { start, end, first, last, counter }: Quantity): boolean {
  const before = tokens[first - 1]
  if (before?.entry.readingTime && start - before.end <= 6 && !/[\p{L}\n.]/u.test(text.slice(before.end, start)))
    return true
  const bound = tokens[first - 2]
  if (before?.entry.bound && bound?.entry.readingTime && start - bound.end <= 20) return true
  const after = tokens[last + 1]
  return after !== undefined && after.entry.labelAfter === true && !counter && isNear(text, end, after.start)
}

function isDate({ text, tokens }: Reading, quantity: Quantity): boolean {
  const { first, last, start, end } = quantity
  if (quantity.numeral.magnitude > 1) return false
  const before = tokens[first - 1]
  const ahead = tokens[last + 1]?.entry.genitive && tokens[last + 2]?.entry.month ? 2 : 1
  const after = tokens[last + ahead]
  if (quantity.unit === 'hour' && quantity.value <= 24 && before?.entry.hoursAt && isNear(text, before.end, start))
    return true
  // 109年10月
  if (quantity.unit === 'year' && after?.raw !== undefined && tokens[last + 2]?.entry.labelAfter && after.start === end)
    return true
  // "lúc 8 giờ 45 phút"
  if (quantity.unit === 'minute' && before?.entry.unit === 'hour' && tokens[first - 3]?.entry.hoursAt)
    if (isNear(text, before.end, start)) return true
  // "UU No. 11 Tahun 2008"
  if (quantity.unit === 'year' && YEAR.test(after?.raw ?? '') && isNear(text, end, after!.start)) return true
  // "16.13 uur": an hour has no hundredths.
  if (tokens[last]!.entry.clock && /^\d\d?\.\d\d$/.test(quantity.numeral.raw ?? '')) return true
  // 16時13分
  if (before?.entry.labelAfter && tokens[first - 2]?.raw !== undefined)
    if (before.end === start || (quantity.unit === 'minute' && isNear(text, before.end, start))) return true
  const gapAfter = after ? text.slice(end, Math.min(after.start, end + 8)) : ''
  if (after && (after.entry.month || after.entry.clock) && /^(?:[.,]?\s{0,3}|\s(?:(?:of|de) |d['’]))$/.test(gapAfter))
    return true
  if (before?.entry.month && start - before.end <= 4 && /^[.,]?\s{0,3}$/.test(text.slice(before.end, start)))
    return true
  if (!before || before.raw === undefined || start - before.end > 4) return false
  // "October 8, 2020"
  const month = tokens[first - 2]
  return (
    month?.entry.month === true && before.start - month.end <= 2 && /^,?\s{1,3}$/.test(text.slice(before.end, start))
  )
}

/** 1000 to 2199, without a group. */
const YEAR = /^(?:1\d|2[01])\d\d$/

function isYear(
  { text, tokens }: Reading,
  { kind, numeral, counter, unit, value, start, end, first }: Quantity,
  { language }: Lexicon,
): boolean {
  // 二〇二〇年 has no digits to tell it by.
  if (kind === 'measure' && unit === 'year' && numeral.magnitude === 1 && value > 1000 && value < 2200) return true
  if (numeral.raw === undefined || !YEAR.test(numeral.raw) || numeral.magnitude > 1) return false
  // "2019 г." has no grams.
  if (unit === 'gram') return text[end] === '.'
  if (kind === 'measure') return unit === 'year' || unit === 'year-person'
  const before = tokens[first - 1]
  const isDated = before !== undefined && before.entry.bound === undefined && isNear(text, before.end, start)
  return (
    !counter && (isDated || language.counted?.test(/^\s(\p{L}+)/u.exec(text.slice(end, end + 30))?.[1] ?? '') !== true)
  )
}

/** "8. Oktober", "3° piano", "ke-5", "第3". */
function isOrdinal(
  { text, tokens }: Reading,
  { start, end, first, kind, numeral }: Quantity,
  lexicon: Lexicon,
): boolean {
  const before = tokens[first - 1]
  if (before?.entry.ordinal && before.end >= start - 1) return true
  if (lexicon.language.degreeOrdinals && text[end - 1] === '°' && /^\s\p{Ll}{2}/u.test(text.slice(end, end + 3)))
    return true
  if (!lexicon.language.dotOrdinals || kind !== null || numeral.magnitude > 1 || !/^\d+$/.test(numeral.raw ?? ''))
    return false
  return text[end] === '.' && kindAt(text, end + 1) === SPACE && /^\p{L}/u.test(text.slice(end + 2, end + 3))
}

/** "page 5", "No. 7", "Windows 10": a word before the number makes it a name. */
function isLabelled(reading: Reading, quantity: Quantity): boolean {
  const { text, tokens } = reading
  const { start, end, first, last, numeral, counter, kind } = quantity
  if (numeral.magnitude > 1) return false
  const before = tokens[first - 1]
  // "1 tahun 2 bulan": the unit of a number before is no label.
  const number = tokens[first - 2]
  const isUnit = before?.entry.unit !== undefined && number?.raw !== undefined && isNear(text, number.end, before.start)
  if (
    before?.entry.label &&
    !isUnit &&
    start - before.end <= 4 &&
    /^[.:]?\s{0,3}[-(]?$/.test(text.slice(before.end, start))
  )
    return true
  const after = tokens[last + 1]
  if (after?.entry.labelAfter && !counter && isNear(text, end, after.start)) return true
  if (kind === 'measure' || numeral.raw === undefined) return false
  // ", 75002 Paris"
  if (
    /^\d{5}$/.test(numeral.raw) &&
    /,\s$/.test(text.slice(start - 2, start)) &&
    /^\s\p{Lu}/u.test(text.slice(end, end + 3))
  )
    return true
  // "Sono 11.493": a name has no thousands.
  if (/^\d{1,3}(?:\D\d{3})+$/.test(numeral.raw) && text[start - 2] !== ',') return false
  return continuesNames(reading, quantity) || (!counter && isNameBefore(text, start, end, before))
}

/** "Articles 5, 6 and 7", "Windows 10 and 11 users": the name goes on. */
function continuesNames({ text, tokens }: Reading, { first, start, end }: Quantity): boolean {
  let head = first
  let from = start
  for (let names = 0; names < 8; names++) {
    const [link, number] = [tokens[head - 1], tokens[head - 2]]
    const joined = link !== undefined && link.raw === undefined && (link.entry.betweenJoin ?? link.entry.rangeJoin)
    const before = joined ? number : link
    if (!/^\d{1,4}$/.test(before?.raw ?? '')) break
    const gap = text.slice(before!.end, Math.min(from, before!.end + 24))
    if (joined ? gap.length > 8 || /[.;:!?\n]/.test(gap) : !/^,\s$/.test(gap)) break
    // Behind a comma another thing may be counted: "In Game 7, 18 players".
    if (
      !joined &&
      head === first &&
      /^\s\p{Ll}/u.test(text.slice(end, end + 2)) &&
      !tokens[first + 1]?.entry.betweenJoin
    )
      break
    head -= joined ? 2 : 1
    from = before!.start
  }
  if (head === first) return false
  const label = tokens[head - 1]
  const isLabel = label?.entry.label === true || label?.entry.month === true
  return (isLabel && isNear(text, label.end, from)) || isNameBefore(text, from, end, label)
}

/** A capital letter begins the word before, and the word is none that news puts before numbers. */
function isNameBefore(text: string, start: number, behind: number, before: Token | undefined): boolean {
  if (kindAt(text, start - 1) !== SPACE) return false
  let end = start - 1
  while (end > 0 && start - end < 8 && kindAt(text, end - 1) === SPACE) end--
  // "Rua Augusta, 1.420": a house's number, where no thing stands behind it; between two commas it is an age.
  if (text[end - 1] === ',' && !/^(?:,|\s\p{L})/u.test(text.slice(behind, behind + 3))) end--
  if (kindAt(text, end - 1) !== LETTER) return false
  let at = end - 1
  while (at > 0 && end - at < 40 && kindAt(text, at - 1) === LETTER) at--
  if (before && before.end >= end && before.start <= at) return false
  return /^\p{Lu}/u.test(text.slice(at, at + 2))
}
