import { classOf, IGNORABLE, isNear, LETTER, UNSPACED } from './characters.ts'
import type { Figure } from './figure.ts'
import type { Lexicon } from './entry.ts'
import { fold } from './lexicon.ts'
import type { Reading } from './numerals.ts'
import type { Token } from './scan.ts'
import type { Quantity } from './quantities.ts'

/** What stands around a figure and says how to take it. */
export type Context = Pick<Figure, 'bound' | 'change' | 'per'>

/** How many words of bounds and changes may stand before a number: "rose by just over an estimated". */
const MAX_STEPS = 5
/** Stretches of time and land: "over two years" and "over two hectares" may be all through them. */
const STRETCHES = new Set('year month week day hour minute second hectare acre square-kilometer'.split(' '))
/** How far a change may stand from a percentage with other words between: "naik secara tahunan 16,7 persen". */
const CHANGE_REACH = 28

/** The bound, the change and the rate that the words around a quantity give it. */
export function contextOf(reading: Reading, quantity: Quantity, { language }: Lexicon): Context {
  const context = before(reading, quantity, language.by === undefined)
  const end = quantity.counter ? reading.tokens[quantity.last + 1]!.end : quantity.end
  const form = language.levelForms?.test(reading.source.slice(quantity.start, endingEnd(reading.text, end)))
  after(reading, quantity, context, form === true)
  if (quantity.over) context.bound ??= 'over'
  return context
}

function before({ text, tokens }: Reading, quantity: Quantity, reaches: boolean): Context {
  const context: Context = {}
  let { start } = quantity
  let level = false
  // A language without such a word ties a change to its number by order alone.
  // A negative number says its own: "better than the minus 7.9 per cent".
  let by = reaches && !tokens[quantity.first]!.entry.negative
  const at = quantity.first - 1
  for (let steps = 0; steps < MAX_STEPS; steps++) {
    const token = tokens[at - steps]
    if (!token || token.raw !== undefined) break
    const { entry } = token
    // "ca. 5"
    if (!isNear(text, entry.bound && text[token.end] === '.' ? token.end + 1 : token.end, start)) break
    // ลดลงลิตรละ 50 สตางค์, 每升8.05元: what the amount is per stands between.
    const next = tokens[at - steps - 1]
    if (next?.end === token.start && (entry.per || (next.entry.per && entry.unit))) {
      start = next.start
      steps++
      continue
    }
    const isThroughout = entry.notTime && STRETCHES.has(quantity.unit ?? '')
    if (entry.bound && !(entry.level && followsChange({ text, tokens }, at - steps))) {
      if (!isThroughout) context.bound ??= entry.bound
      const verb = entry.crossing ? tokens[at - steps - 1] : undefined
      if (verb?.entry.change && isNear(text, verb.end, token.start)) level = true
    } else if (entry.change) {
      // Rain falls, and is no less for it.
      const isNone = level || isThroughout || quantity.unit === 'millimeter' || (entry.notMoney && isPay(quantity))
      if (!isNone) context.change = entry.change
      break
    } else if (entry.level || (entry.from && isFromTo({ text, tokens }, quantity))) level = true
    else if (!entry.changeBy && !entry.article && !entry.definite && !entry.between) {
      // "caiu a 3%"
      if (entry.rangeJoin) by = false
      break
    }
    if (entry.by) by = true
    start = token.start
  }
  if (context.change === undefined && by && !level && (quantity.kind === 'percent' || quantity.kind === 'points'))
    context.change = distantChange({ text, tokens }, quantity, start)
  return context
}

/** What people gain in hundreds and more is their pay; a share and a barrel gain less. */
const isPay = ({ kind, value }: Quantity): boolean => kind === 'money' && value >= 100

/** "subió del 5 % al 7 %": the first of two levels, though the same word says by how much behind a noun. */
function isFromTo({ text, tokens }: Pick<Reading, 'text' | 'tokens'>, { last, low, end }: Quantity): boolean {
  const next = tokens[last + 1]
  return (
    low !== undefined ||
    (next !== undefined && isNear(text, end, next.start) && (next.entry.rangeJoin ?? next.entry.level) === true)
  )
}

/** "cut its rate by 25 basis points": a change with its object between, before what is a share or a difference only. */
function distantChange(
  { text, tokens }: Pick<Reading, 'text' | 'tokens'>,
  { first }: Quantity,
  start: number,
): Context['change'] {
  for (let back = 1; back <= MAX_STEPS + 3; back++) {
    const token = tokens[first - back]
    if (!token || start - token.end > CHANGE_REACH) return undefined
    if (token.start >= start) continue
    if (token.raw !== undefined || token.entry.level || !isPlain(text, token.end, start)) return undefined
    if (token.entry.change) return token.entry.change
  }
  return undefined
}

/** "cayó un 8 % hasta 450 millones": behind a change the word for "up to" says which level was reached. */
export function followsChange({ text, tokens }: Pick<Reading, 'text' | 'tokens'>, at: number): boolean {
  const to = tokens[at]!.start
  if (text[to - 2] === ',') return true
  for (let back = at - 1; back >= at - MAX_STEPS && tokens[back] && to - tokens[back]!.end < CHANGE_REACH; back--)
    if (tokens[back]!.entry.change) return !/[.;!?]\s|\n/.test(text.slice(tokens[back]!.end, to))
  return false
}

/** "lost 46 points, or 0.9 per cent", "turun 45 poin (0,28 persen)": a share that says the change before it once more. */
export const restates = ({ text, tokens }: Reading, before: Pick<Quantity, 'end' | 'last'>, share: Quantity): boolean =>
  share.kind === 'percent' &&
  share.first - before.last < 4 &&
  share.start - before.end < CHANGE_REACH &&
  (tokens[share.first - 1]?.entry.equivalent
    ? /^[\p{L}\p{M}\s-]*(?:,\s[\p{L}\p{M}\s-]+)?$/u
    : /^\s?[\p{L}\p{M}]*\s?[（(]$/u
  ).test(text.slice(before.end, share.start))

/** Only words and white space: no sentence ends and no other number stands between. */
const isPlain = (text: string, from: number, to: number): boolean =>
  to - from <= CHANGE_REACH && /^(?:[\p{L}\p{M}-]|[^\S\n]|\n(?!\n))*$/u.test(text.slice(from, to))

/** Where the ending stops that is tied to a figure. */
function endingEnd(text: string, end: number): number {
  let at = end
  while (classOf(text.charCodeAt(at)) === IGNORABLE) at++
  return at
}

function after(reading: Reading, quantity: Quantity, context: Context, level: boolean): void {
  const { text, tokens } = reading
  let at = quantity.last + 1
  let end = behindPoint(text, quantity.end)
  // 3000万人以上: the counter stands between.
  const counter = quantity.counter ? tokens[at] : undefined
  if (counter) {
    at++
    end = counter.end
  }
  for (let steps = 0; steps < 2; steps++, at++) {
    const token = tokens[at]
    if (!token || !isNear(text, end, token.start)) return
    const { entry } = token
    const next = tokens[at + 1]
    // 10 กม. กว่า 5,000 คน: the bound of the next number.
    if (entry.bound && next?.raw !== undefined && isNear(text, token.end, next.start)) return
    // "5 से 10 हजार तक": the word for "up to" ends a range.
    if (entry.boundAfter) {
      if (quantity.low === undefined || entry.boundAfter !== 'under') context.bound ??= entry.boundAfter
      level ||= entry.crossing === true
    } else if (!entry.changeAfter || quantity.unit === 'year-person') return
    else if (!level) context.change ??= entry.changeAfter
    end = token.end
  }
}

/** 时速120公里, "saatte yaklaşık 60 km" */
export function isSpeed({ text, tokens }: Reading, { first, start }: Quantity): boolean {
  const nearest = tokens[first - 1]
  const word = nearest?.entry.bound ? tokens[first - 2] : nearest
  return word?.entry.speed === true && isNear(text, nearest!.end, start)
}

/** What a rate is per, and null where it is none: "US$2.24 per barrel", "Rp22 ribu/kg", "$2 a share". */
export function rateOf({ text, tokens }: Reading, quantity: Quantity): string | null {
  const { last, first, start } = quantity
  const end = behindPoint(text, quantity.end)
  const token = tokens[last + 1]
  if (quantity.kind === 'money') {
    const bound = tokens[first - 1]
    const isBounded = bound?.entry.bound !== undefined && isNear(text, bound.end, start)
    const at = isBounded ? first - 2 : first - 1
    const [third, second, nearest] = [tokens[at - 2], tokens[at - 1], tokens[at]]
    if (nearest && isNear(text, nearest.end, isBounded ? bound.start : start)) {
      // 每桶42.5美元, 1バレル当たり2.24ドル; 100엔당 is the price of a hundred.
      const many = third?.end === second?.start && (third?.entry.magnitude ?? (third?.raw ?? '1') !== '1')
      const tied = second?.end === nearest.start || (second?.entry.per && startsRate(text, third, second, nearest))
      // 1バレル80ドル
      const each = !isBounded && second?.raw === '1' && second.end === nearest.start && nearest.end === start
      const what = each ? nameOf(text, nearest) : tied && !many && namedRate(text, second, nearest)
      // 時給1000円, "litresi 7 lira", "litresi yaklaşık 7 lira"
      if (what || nearest.entry.rate) return what || nearest.entry.rate!
    }
  }
  if (text[end] === '/') {
    // "($5.87 million/Rp86.8 billion)" are two amounts.
    if (token?.start === end + 1 && token.entry.currency !== undefined && tokens[last + 2]?.raw !== undefined)
      return null
    return (token?.start === end + 1 && nameOf(text, token)) || wordAt(text, end + 1)
  }
  if (!token || !isNear(text, end, token.start)) return null
  const next = tokens[last + 2]
  // "6,9 prosent måneden før"
  if (token.entry.rate) return next?.entry.distance && isNear(text, token.end, next.start) ? null : token.entry.rate
  const behind = behindPoint(text, token.end)
  const known = next && isNear(text, behind, next.start) ? next.entry : undefined
  // "प्रति दस ग्राम" is the price of ten.
  if (token.entry.per && known?.cardinal !== undefined) return null
  if (token.entry.per) return (known && nameOf(text, next!)) ?? wordAt(text, skipSpaces(text, behind))
  // "19% a week earlier" is no rate.
  if (!token.entry.weakPer || !known || quantity.kind !== 'money') return null
  const after = tokens[last + 3]
  if (after?.entry.distance && isNear(text, next!.end, after.start)) return null
  if (known.unit) return known.unit
  return known.perThing ? wordAt(text, skipSpaces(text, token.end)) : null
}

/** "mỗi tháng 10 triệu đồng"; of "50 USD mỗi thùng 5 triệu" it belongs to the price before. */
const startsRate = (text: string, before: Token | undefined, per: Token, thing: Token): boolean =>
  isNear(text, per.end, thing.start) &&
  !(before && (before.entry.currency ?? before.entry.minor) !== undefined && isNear(text, before.end, per.start))

const namedRate = (text: string, first: Token, second: Token): string | undefined =>
  first.entry.per ? nameOf(text, second) : second.entry.per ? nameOf(text, first) : undefined

/** What a price is per, by its id or its name: "cổ phiếu" is two words. */
const nameOf = (text: string, { entry, start, end }: Token): string | undefined =>
  entry.unit ?? entry.currency ?? (entry.counter ? fold(text.slice(start, end)) : undefined)

/** Behind the point of an abbreviation: "47 руб./л", "30 руб. в месяц", "pr. tønde". Where a sentence ends, the place itself. */
const behindPoint = (text: string, end: number): number =>
  text[end] === '.' && /^(?:\/|\s\p{Ll})/u.test(text.slice(end + 1, end + 3)) ? end + 1 : end

function skipSpaces(text: string, from: number): number {
  let at = from
  while (at < text.length && at - from < 48 && /\s/.test(text[at]!)) at++
  return at
}

/** A word of a script that shows no end of words is two letters long at most; a Thai one shows no end of syllables either. */
function wordAt(text: string, from: number): string | null {
  if (/\p{sc=Thai}/u.test(text[from] ?? '')) return null
  let end = from
  while (end < text.length && end - from < 40 && classOf(text.charCodeAt(end)) === LETTER) end++
  if (end === from) while (end < text.length && end - from < 2 && classOf(text.charCodeAt(end)) === UNSPACED) end++
  return end === from ? null : fold(text.slice(from, end))
}

/** Whether a number of years is someone's age: "berusia 59 tahun", "aged 59", "Siti (59 tahun)". */
export function isAge({ text, tokens }: Reading, quantity: Quantity, lexicon: Lexicon): boolean {
  if (!(quantity.value > 0 && quantity.value < 130) || quantity.numeral.magnitude > 1) return false
  // "aged 22 and 35"
  const [age, other, join] = tokens.slice(Math.max(0, quantity.first - 3), quantity.first)
  if (age?.entry.ageBefore && other?.raw !== undefined && join?.entry.betweenJoin && quantity.kind === null)
    if (isPlain(text, age.end, other.start) && isPlain(text, other.end, quantity.start)) return true
  for (let back = 1; back <= 2; back++) {
    const token = tokens[quantity.first - back]
    if (!token || quantity.start - token.end > 24) break
    // "aged about 59"; people must stand beside a bound: "children under 12", not "women waited 12 years".
    const ties = token.entry.counter
      ? back > 1 && isNear(text, token.end, tokens[quantity.first - 1]!.start)
      : isPlain(text, token.end, quantity.start)
    // "ma 57 lat", and "ma 57 mieszkań"
    if (token.entry.ageBefore && token.entry.stop && !token.entry.genitive && quantity.unit !== 'year') return false
    if (token.entry.ageBefore && ties)
      // "María Ruiz, de 59 años": a genitive alone says so behind a name, or between commas.
      return (
        !token.entry.genitive ||
        (/\p{L}, $/u.test(text.slice(Math.max(0, token.start - 3), token.start)) &&
          (/^[,.)]/.test(text.slice(quantity.end, quantity.end + 1)) ||
            /\p{Lu}\p{Ll}+, $/u.test(text.slice(Math.max(0, token.start - 24), token.start))))
      )
    if (!token.entry.bound && !token.entry.between && !token.entry.definite) break
  }
  if (quantity.unit !== 'year') return false
  const [tie, person] = [tokens[quantity.last + 1], tokens[quantity.last + 2]]
  if (person?.entry.ageAfter && (tie!.entry.stop || tie!.entry.boundAfter))
    return isNear(text, quantity.end, tie!.start) && isNear(text, tie!.end, person.start)
  // Scripts without capitals show names by the bracket alone.
  if (
    text[quantity.end] === ')' &&
    /\p{Lo}\p{M}* \($/u.test(text.slice(Math.max(0, quantity.start - 6), quantity.start))
  )
    return true
  // "Jean Lenoir, 59 ans, vend", "(59 ans)"
  if (lexicon.language.subject === 'partitive')
    return (
      /\p{Lu}\p{Ll}+(?:, | \()$/u.test(text.slice(Math.max(0, quantity.start - 30), quantity.start)) &&
      /^[,).;]/.test(text.slice(quantity.end, quantity.end + 1))
    )
  if (lexicon.language.subject !== 'words') return false
  return (
    /[(（]$/.test(text.slice(quantity.start - 1, quantity.start)) &&
    /^[)）]/.test(text.slice(quantity.end, quantity.end + 1))
  )
}
