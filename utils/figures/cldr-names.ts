import { classOf, UNSPACED } from './characters.ts'
import { countries, familyOf, hasFamily } from './evidence.ts'
import { inLanguage, type Language } from './language.ts'
import type { Entry, Lexicon } from './entry.ts'
import { addPhrase, alternatives, fold } from './lexicon.ts'
import { currencyCodes, hasSign } from './signs.ts'
import { UNIT_WORDS } from './unit-words.ts'

/** The units of ECMA-402 that news measures in; English's "in", "ft" and other short words are the languages' business. */
// prettier-ignore
const UNITS = [
  'acre', 'hectare', 'kilometer', 'meter', 'centimeter', 'millimeter', 'mile', 'yard', 'foot', 'inch', 'kilogram', 'gram',
  'ounce', 'stone', 'liter', 'milliliter', 'gallon', 'celsius', 'fahrenheit', 'degree', 'byte', 'kilobyte', 'megabyte',
  'gigabyte', 'terabyte', 'petabyte', 'year', 'month', 'week', 'day', 'hour', 'minute', 'second', 'kilometer-per-hour',
  'mile-per-hour', 'meter-per-second',
]

/** Abbreviations that are words in some language, or mean another thing in the news. */
const UNSAFE = /^(?:[a-z]|m\.|in|ac|st|ha|mo|mth|wk|hr|min|sec|deg|yr|byte|pc|[ap]m|th|hari ini)$/i

/**
 * Adds what Intl calls each currency, unit, month and country in the language: CLDR's names, with their plurals. A name that
 * the language's file has already keeps the meaning it has there.
 */
export function* addCldrNames(lexicon: Lexicon, language: Language): Generator<void, void> {
  if (language.code === 'und') return
  const nouns = new Map<string, string | undefined>()
  let asked = 0
  const own = new Map(inLanguage(UNIT_WORDS, language.code))
  const codes = currencyCodes()
  yield
  const locales = [language.code, ...(language.variants ?? [])]
  for (const locale of locales) {
    for (const currency of codes) {
      if (++asked % PAUSE_EVERY === 0) yield
      const isKnown = hasFamily(currency) || hasSign(currency)
      for (const name of currencyNames(locale, currency))
        if (name !== currency && name.length > (classOf(name.charCodeAt(0)) === UNSPACED ? 1 : 2)) {
          addName(lexicon, name, { currency })
          // Browsers differ in how much of the past they list: Israel's old pounds must not take the noun from Britain's.
          if (!isKnown) continue
          const noun = fold(name.split(' ').at(language.currencyNoun ?? 0)!)
          nouns.set(noun, nouns.has(noun) ? familyOf(nouns.get(noun), currency) : currency)
        }
    }
    for (const unit of UNITS) {
      if (++asked % PAUSE_EVERY === 0) yield
      const names = [...unitNames(locale, unit), ...alternatives(own.get(unit) ?? '')].filter(Boolean)
      if (LENGTHS.test(unit)) addPowers(lexicon, language, unit, names)
      for (const name of names)
        if (!UNSAFE.test(name) && !lexicon.phrases.get(name)?.idiom) addPhrase(lexicon, name, { unit })
    }
  }
  yield
  for (const locale of locales) for (const name of monthNames(locale)) addPhrase(lexicon, name, { month: true })
  yield
  for (const style of ['long', 'short'] as const) {
    const names = new Intl.DisplayNames(language.code, { type: 'region', style })
    for (const place of countries()) addPhrase(lexicon, names.of(place)!, { place })
  }
  if (language.currencyNoun !== undefined)
    for (const [noun, currency] of nouns)
      if (currency && /^\p{L}{3,}$/u.test(noun) && !lexicon.phrases.has(noun)) addPhrase(lexicon, noun, { currency })
}

/** Units that have squares and cubes. */
const LENGTHS = /^(?:(?:kilo|centi|milli)?meter|mile|yard|foot|inch)$/

/** "square miles" and "cubic feet": ECMA-402 has no areas and volumes, a language says how it makes them of lengths. */
function addPowers(lexicon: Lexicon, { squares, cubes }: Language, unit: string, names: string[]): void {
  for (const name of names) {
    for (const square of alternatives(squares ?? ''))
      addPhrase(lexicon, square.replace('_', name), { unit: `square-${unit}` })
    for (const cube of alternatives(cubes ?? '')) addPhrase(lexicon, cube.replace('_', name), { unit: `cubic-${unit}` })
  }
}

/** Adds a name; scripts without spaces write the space of インド ルピー as a point, or not at all. */
function addName(lexicon: Lexicon, name: string, role: Entry): void {
  addPhrase(lexicon, name, role)
  if (classOf(name.charCodeAt(0)) !== UNSPACED) return
  for (const joint of ['', '・']) addPhrase(lexicon, name.replace(' ', joint), role)
}

/** The months by themselves and behind a day, long and short; some languages give only numbers, which are no names. */
function monthNames(locale: string): Set<string> {
  const names = new Set<string>()
  for (const month of ['long', 'short'] as const)
    for (const day of ['numeric', undefined] as const) {
      const format = new Intl.DateTimeFormat(locale, { month, day, timeZone: 'UTC' })
      for (let each = 0; each < 12; each++) {
        const part = format.formatToParts(Date.UTC(2020, each, 5)).find(({ type }) => type === 'month')
        if (part && !/\p{N}/u.test(part.value)) names.add(part.value)
      }
    }
  return names
}

/** Names asked for between two pauses: a millisecond or two of Intl's work. */
const PAUSE_EVERY = 2

/** A sample of each plural category that CLDR has; Slavic languages have one for fractions, Arabic one for 11 to 99. */
const SAMPLES = [1, 2, 5, 11, 1.5]

function currencyNames(locale: string, currency: string): Set<string> {
  const names = new Set<string>()
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'name',
    minimumFractionDigits: 0,
    maximumFractionDigits: 1,
  })
  for (const sample of SAMPLES) {
    const part = format.formatToParts(sample).find(each => each.type === 'currency')
    if (part) names.add(part.value)
  }
  return names
}

function unitNames(locale: string, unit: string): Set<string> {
  const names = new Set<string>()
  for (const unitDisplay of ['long', 'short'] as const) {
    const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay })
    for (const sample of SAMPLES) {
      const part = format.formatToParts(sample).find(each => each.type === 'unit')
      if (part) names.add(part.value)
    }
  }
  return names
}
