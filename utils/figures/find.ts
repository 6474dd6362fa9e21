import { isNear } from './characters.ts'
import { contextOf, isAge, isSpeed, rateOf, restates } from './context.ts'
import { linkEquivalents, type Placed } from './equivalents.ts'
import { likeliest, settleCurrencies, writtenRegion } from './evidence.ts'
import { isNoFigure } from './exclusions.ts'
import type { Figure, FigureOptions } from './figure.ts'
import type { SubjectRule } from './language.ts'
import type { Lexicon } from './entry.ts'
import { lexiconSteps } from './lexicon.ts'
import type { Reading } from './numerals.ts'
import { isBareAge, isPlainCount } from './plain.ts'
import { quantityAt, type Quantity } from './quantities.ts'
import { rangeFrom } from './ranges.ts'
import { scan, type Token } from './scan.ts'
import { type DecimalMark, settleDecimalMark, usualDecimalMark } from './separators.ts'
import { subjectAt } from './subject.ts'

/**
 * Longest text that is read, in UTF-16 units: forty times the longest article. What lies behind it has no figures, so that
 * a page of any size costs a bounded time and memory.
 */
export const MAX_TEXT = 4_000_000

/** Tokens between two pauses: less than 5 ms of work. */
const PAUSE_EVERY = 256

/**
 * The figures of a text, in order and without overlap, as a generator that yields at least every 5 ms so that a page stays
 * quick while it is read.
 */
export function* findFiguresSteps(text: string, options: FigureOptions): Generator<void, Figure[]> {
  const lexicon = yield* lexiconSteps(options.language)
  const source = text.length > MAX_TEXT ? text.slice(0, MAX_TEXT) : text
  const { endings } = lexicon.language
  const read = endings ? source.replace(endings, blank) : source
  const tokens = yield* scan(read, lexicon)
  const reading: Reading = {
    text: read,
    source,
    tokens,
    tail: lexicon.language.tail,
    vagueHundreds: lexicon.language.vagueHundreds,
    plural: lexicon.language.subject === 'plural',
    decimal: settleDecimalMark(separated(tokens), habitOf(lexicon, options), lexicon.language.regionalDecimal),
  }
  yield
  const placed: Placed[] = []
  let free = 0
  for (let at = 0, pause = PAUSE_EVERY; at < tokens.length; at++) {
    if (at >= pause) {
      pause = at + PAUSE_EVERY
      yield
    }
    const quantity = quantityAt(reading, at, free)
    if (!quantity) {
      if (tokens[at]!.entry.ratio === undefined) continue
      const figure = ratioOf(source, tokens, at, lexicon)
      if (!figure) continue
      placed.push({ figure, first: at, last: at })
      free = at + 1
      continue
    }
    const whole = rangeFrom(reading, quantity)
    const figure = figureOf(reading, whole, lexicon)
    const before = placed.at(-1)
    if (figure && before?.figure.change && restates(reading, { end: before.figure.end, last: before.last }, whole))
      figure.change ??= before.figure.change
    if (figure) placed.push({ figure, first: whole.first, last: whole.last })
    at = Math.max(at, whole.last)
    free = at + 1
  }
  yield* linkEquivalents(placed, tokens, read)
  const figures = placed.map(each => each.figure)
  yield
  yield* settleCurrencies(figures, tokens, lexicon, options)
  return figures
}

/** The decimal mark to expect: the language's, or its country's where its countries differ. */
function habitOf({ language }: Lexicon, options: FigureOptions): DecimalMark {
  const { decimal, regionalDecimal } = language
  const region = regionalDecimal ? (writtenRegion(options) ?? options.country) : undefined
  const regional = region ? usualDecimalMark(`${language.code}-${region}`) : ''
  return regional || (decimal ?? usualDecimalMark(options.language))
}

/** As many units that the reader passes over. */
const blank = (ending: string): string => '\u200b'.repeat(ending.length)

/** How many numerals settle a text's decimal mark: its beginning shows its habit. */
const WITNESSES = 500

function* separated(tokens: Token[]): Generator<string, void> {
  let seen = 0
  for (const { raw } of tokens) {
    if (raw === undefined || !/[.,]/.test(raw)) continue
    yield raw
    if (++seen === WITNESSES) return
  }
}

/** The figures of a text: findFiguresSteps, run to its end. */
export function findFigures(text: string, options: FigureOptions): Figure[] {
  const steps = findFiguresSteps(text, options)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** "a quarter of" without its preposition; "jeder fünfte", where "jedes fünfte Jahr" says only how often. */
function ratioOf(text: string, tokens: Token[], at: number, { phrases }: Lexicon): Figure | null {
  const { start, end, entry } = tokens[at]!
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  if (next?.entry.unit !== undefined && isNear(text, end, next.start)) return null
  const bound = before && isNear(text, before.end, start) ? before.entry.bound : undefined
  // "Var femte svensk" is one in five, "hon var femte" was the fifth.
  if (entry.weak && !bound && !/\p{Lu}/u.test(text[start]!)) return null
  const last = text.slice(start, end).search(/\s\S+$/)
  const isPart = last > 0 && phrases.get(text.slice(start + last + 1, end))?.genitive
  return { start, end: isPart ? start + last : end, kind: 'ratio', value: entry.ratio!, ...(bound && { bound }) }
}

function figureOf(reading: Reading, quantity: Quantity, lexicon: Lexicon): Figure | null {
  if (isNoFigure(reading, quantity, lexicon)) return null
  const { start, end, value, low, high, currency } = quantity
  let { kind, unit } = quantity
  if (kind === null && (isAge(reading, quantity, lexicon) || (reading.plural && isBareAge(reading, quantity)))) {
    kind = 'measure'
    unit = 'year-person'
  }
  let subject: string | undefined
  if (lexicon.language.decimal === undefined && isUnreadable(reading, quantity)) return null
  if (kind === null || kind === 'count') {
    subject = countedAt(reading, quantity, lexicon)
    const { language } = lexicon
    const { magnitude, raw } = quantity.numeral
    const isPlain =
      language.subject === 'plural' && kind === null && magnitude === 1 && !(value >= 1000 && THOUSANDS.test(raw ?? ''))
    if (isPlain ? !isPlainCount(reading, quantity, subject) : !isCount(quantity, subject, language.subject)) return null
    kind = 'count'
  } else if (kind === 'percent') subject = partOf(reading, quantity, lexicon)
  if (kind === 'measure' && unit === 'year' && isAge(reading, quantity, lexicon)) unit = 'year-person'
  let per = kind === 'ratio' ? null : rateOf(reading, quantity)
  // "180 km i timen" is a speed as 时速120公里 is.
  if ((unit === 'kilometer' || unit === 'mile') && (per === 'hour' || isSpeed(reading, quantity))) {
    unit += '-per-hour'
    per = null
  }
  return {
    start,
    end,
    kind,
    value: tidy(value),
    ...(low !== undefined && { low: tidy(low) }),
    ...(high !== undefined && { high: tidy(high) }),
    ...(currency !== undefined && kind === 'money' && { currency }),
    ...(unit !== undefined && kind === 'measure' && { unit }),
    ...contextOf(reading, { ...quantity, unit }, lexicon),
    ...(per !== null && { per: likeliest(per) }),
    ...(subject !== undefined && per === null && { subject: subject.replace(/\u200b/g, '') }),
  }
}

/** What a percentage is a part of: "51,5 persen pengguna internet". Scripts without spaces do not show where it ends. */
function partOf({ text, tokens }: Reading, { end, last }: Quantity, lexicon: Lexicon): string | undefined {
  if (isUnspaced(lexicon.language.subject)) return undefined
  // "30 proc. badanych"
  const isShort = end - tokens[last]!.start < 5 && /^\p{L}\.\s(?:\p{Ll}|\p{Lu}{2})/u.test(text.slice(end - 1, end + 4))
  return subjectAt(text, behindBound({ text, tokens }, last, isShort ? end + 1 : end), lexicon, true)
}

/** "300 से ज्यादा लोग": the bound stands between the number and its thing. */
function behindBound({ text, tokens }: Pick<Reading, 'text' | 'tokens'>, last: number, end: number): number {
  const next = tokens[last + 1]
  const isTie = next?.entry.boundAfter !== undefined && /\s/.test(text.slice(next.start, next.end))
  return isTie && isNear(text, end, next.start) ? next.end : end
}

/** Nothing but its counter shows where the thing counted ends. */
const isUnspaced = (rule: SubjectRule): boolean => rule === 'run' || rule === 'counter'

const PEOPLE = /^(?:人次|[人名倍])$/
/** Counters that are times, not things. */
const TIMES = /^(?:人次|[次回倍])$/

/** The thing counted; in scripts without spaces it stands behind its counter: 40万场直播, 3億人の利用者. */
function countedAt({ text, tokens }: Reading, { end, last, counter }: Quantity, lexicon: Lexicon): string | undefined {
  const rule = lexicon.language.subject
  // "1,2 Mio. Haushalte"
  const isShort = text[end] === '.' && tokens[last]!.entry.short !== undefined
  const behind = isShort && (rule === 'noun' || /^\s\p{Ll}/u.test(text.slice(end + 1, end + 3))) ? end + 1 : end
  if (!isUnspaced(rule)) return subjectAt(text, behindBound({ text, tokens }, last, behind), lexicon)
  const token = counter ? tokens[last + 1]! : null
  const next = tokens[last + (token ? 2 : 1)]
  const from = token?.end ?? end
  const counterText = token ? text.slice(token.start, token.end) : undefined
  if (rule === 'counter') return counterText
  // Of 12人受伤 the people are the thing, unless a particle says what they are.
  if (counterText && TIMES.test(counterText)) return counterText
  if (counterText && PEOPLE.test(counterText) && !/[の的]/.test(text[from] ?? '')) return counterText
  const qualified = next?.start === from && (next.entry.boundAfter ?? next.entry.changeAfter) !== undefined
  return (qualified ? undefined : subjectAt(text, from, lexicon)) ?? counterText
}

/**
 * In a language without a file a bare number may have a magnitude behind it that nobody here can read, and an amount too:
 * "$ 5 millones" is no five dollars. Such stems are much the same from Lisbon to Bangkok.
 */
function isUnreadable({ text }: Reading, { kind, end, numeral }: Quantity): boolean {
  if (kind === null || kind === 'count') return true
  return (
    MAGNITUDE_STEMS.test(text.slice(end, end + 12)) || MAGNITUDE_STEMS.test(text.slice(numeral.end, numeral.end + 12))
  )
}

const MAGNITUDE_STEMS =
  /^\s{0,3}(?:mi?l|mr?d|mio|mn|mm|b[iıln]|tri|t[iy]s|trl|ty|tr|ngh|ngàn|rib|jut|jt|[km](?!\p{L})|тыс|тис|мил|мл[инр]|трл|хил|хиљ|ألف|الف|ملي|تري|هزار|میلی|אלף|מיל|हज|ला|कर|अर|হাজ|লা|কো|พัน|หมื|แส|ล้า|[만억조천百千万萬億亿兆])/iu

const THOUSANDS = /^\d{1,3}(?:[.,' ]\d{3})+$/

/** A bare number counts something only where the text shows it: a thing, a magnitude, or groups of thousands. */
function isCount({ counter, numeral, value }: Quantity, subject: string | undefined, rule: SubjectRule): boolean {
  // "two ideas" and 两国 say little; "two people" and 三人 may be news. 一户 is "a household".
  if (numeral.raw === undefined && value < 10) {
    if (!counter || value < 2) return false
    if (rule === 'run') return PEOPLE.test(subject ?? '')
  }
  // 백인 and ร้อยละ begin like a hundred.
  if (rule === 'counter' && numeral.raw === undefined && numeral.first === numeral.last) return false
  if (counter || numeral.magnitude > 1) return true
  if (!Number.isInteger(value)) return false // "0.17 releases" is a version.
  // "801 123 456" is a telephone's number.
  if (THOUSANDS.test(numeral.raw ?? '') && value >= 1000)
    return subject !== undefined || !(value > 1e8 && numeral.raw!.includes(' '))
  // Without spaces there is no telling what stands behind: 参 of 参加 is no number, and 110报警 no count.
  return !isUnspaced(rule) && subject !== undefined && value !== 1
}

/** Takes off what binary fractions add: 5.87 million is 5,870,000 and not 5,869,999.999999999. */
const tidy = (value: number): number => (Number.isSafeInteger(value) ? value : Number(value.toPrecision(15)))
