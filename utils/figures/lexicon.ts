import { classOf, OTHER, UNSPACED } from './characters.ts'
import { addCldrNames } from './cldr-names.ts'
import type { Entry, Lexicon } from './entry.ts'
import {
  inLanguage,
  keyed,
  languageOf,
  type Keyed,
  type Language,
  type LanguageFile,
  type Table,
  type Values,
  type Words,
} from './language.ts'
import { en } from './languages/en.ts'
import { languages } from './languages/index.ts'
import { CITIES } from './evidence.ts'
import { ADJECTIVE_WORDS, MINOR_WORDS, MONEY_WORDS, PREFIX_WORDS, WEAK_WORDS } from './money-words.ts'
import { addSigns } from './signs.ts'
import { UNIT_WORDS } from './unit-words.ts'

/** A text in a language without a file still has its digits, codes, signs and percentages. */
const NEUTRAL: LanguageFile = { code: 'und', spaceGroups: true, subject: 'words', words: '' }

/** Names that are written before a number in any language, and make it a part of theirs. */
const PRODUCTS =
  'iphone|ipad|ios|windows|android|galaxy|pixel|playstation|xbox|chatgpt|gpt|covid|airbus|boeing|sputnik|apollo|youtube|tel|fax|isbn'

const built = new Map<string, Lexicon>()

/**
 * The lexicon of a BCP 47 language, whose primary subtag chooses the file. It is made once, in steps: asking Intl for the
 * names of all currencies takes tens of milliseconds.
 */
export function* lexiconSteps(tag: string): Generator<void, Lexicon> {
  const primary = primaryOf(tag)
  const file = languages.find(each => each.code === primary) ?? NEUTRAL
  const known = built.get(file.code)
  if (known) return known
  const language = languageOf(file)
  const lexicon: Lexicon = { language, phrases: new Map(), beginnings: new Set(), longest: new Map() }
  addLanguage(lexicon, language)
  yield
  yield* addCldrNames(lexicon, language)
  addSigns(lexicon)
  addWords(lexicon, PRODUCTS, { label: true })
  addWords(lexicon, 'gmt|utc', { clock: true })
  if (file !== NEUTRAL) addInternational(lexicon, languageOf(en))
  built.set(language.code, lexicon)
  return lexicon
}

/** The primary subtag, in today's code ("in" is "id"); pages also write "en_US", and things that are no tag. */
function primaryOf(tag: string): string | undefined {
  const plain = tag.replace(/_/g, '-')
  try {
    return new Intl.Locale(plain).language
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return plain.toLowerCase().split('-')[0]
  }
}

/** What papers in any language may quote from English: magnitudes, the names of currencies, and of countries. */
function addInternational(lexicon: Lexicon, from: Language): void {
  addByKey(lexicon, CITIES, place => ({ place }))
  addValues(lexicon, from.magnitudes, (magnitude, word) => (/^(?:m|b|tr)illion$/.test(word) ? { magnitude } : {}))
  addTable(lexicon, MONEY_WORDS, from.code, currency => (currency.length === 3 ? { currency } : {}))
  addByKey(lexicon, from.places, place => ({ place }))
}

/**
 * The form under which a word is looked up: with its marks on its letters, without those that a writer may leave out, and
 * one of two spellings; the small form of İ is an i with a dot above it.
 */
export function fold(word: string): string {
  const plain = word
    .normalize()
    .toLowerCase()
    .replace(/[\u0307\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069]/g, '')
  if (!/[\u0600-\u097f]/.test(plain)) return plain
  return plain
    .normalize('NFD')
    .replace(/\u0640/g, '')
    .replace(/[\u064b-\u0670\u093c]/g, '')
    .replace(/\u0629/g, '\u0647')
    .replace(/\u0649/g, '\u064a')
    .replace(/\u0901/g, '\u0902')
}

/** Adds a role to each of the words, keeping roles they have. */
export function addWords(lexicon: Lexicon, words: Words | undefined, role: Entry): void {
  if (!words) return
  for (const word of alternatives(words)) addPhrase(lexicon, word, role)
}

/** The phrases that a list of words stands for: "рубл{ь,я}|евро" is рубль, рубля and евро. */
export const alternatives = (words: Words): string[] => words.split('|').flatMap(expand)

function expand(phrase: string): string[] {
  const [whole, head, endings, tail] = /^([^{]*)\{([^{}]*)\}(.*)$/.exec(phrase) ?? []
  if (whole === undefined) return [phrase]
  return endings!.split(',').flatMap(ending => expand(head! + ending + tail!))
}

/** Adds a role to one phrase; what the phrase can do already stays as it is. */
export function addPhrase(lexicon: Lexicon, phrase: string, role: Entry): void {
  const kind = classOf(phrase.charCodeAt(0))
  const unspaced = kind === UNSPACED || kind === OTHER
  const key = unspaced
    ? phrase
    : fold(phrase)
        .replace(/[-–.'’&/ ]+/g, ' ')
        .trim()
  if (key === '') return
  const entry = lexicon.phrases.get(key)
  lexicon.phrases.set(key, entry ? { ...role, ...entry } : role)
  if (unspaced) {
    const first = key.charCodeAt(0)
    lexicon.longest.set(first, Math.max(lexicon.longest.get(first) ?? 0, key.length))
    const [written, elsewhere] = lexicon.language.twins ?? ['', '']
    const twin = key.replace(/./g, character => elsewhere[written.indexOf(character)] ?? character)
    if (twin !== key) addPhrase(lexicon, twin, role)
    return
  }
  for (let at = key.indexOf(' '); at > 0; at = key.indexOf(' ', at + 1)) lexicon.beginnings.add(key.slice(0, at))
}

function addValues(lexicon: Lexicon, values: Values | undefined, role: (value: number, word: string) => Entry): void {
  for (const [key, words] of keyed(values)) {
    const [upper, lower] = key.split('/')
    for (const word of alternatives(words)) addPhrase(lexicon, word, role(Number(upper) / Number(lower ?? 1), word))
  }
}

const addByKey = (lexicon: Lexicon, lists: Keyed | undefined, role: (key: string) => Entry): void =>
  addAll(lexicon, keyed(lists), role)

const addTable = (lexicon: Lexicon, table: Table, code: string, role: (key: string) => Entry): void =>
  addAll(lexicon, inLanguage(table, code), role)

function addAll(lexicon: Lexicon, lists: [key: string, words: Words][], role: (key: string) => Entry): void {
  for (const [key, words] of lists) addWords(lexicon, words, role(key))
}

function addLanguage(lexicon: Lexicon, from: Language): void {
  for (const [place, word] of (from.counting ?? '').split('|').entries())
    addWords(lexicon, word, { cardinal: place <= 20 ? place : (place - 18) * 10 })
  for (const field of VALUES) addValues(lexicon, from[field], value => ({ [field.slice(0, -1)]: value }))
  addValues(lexicon, from.shortMagnitudes, (short, word) =>
    word === word.toLowerCase() ? { short } : { short, shortCase: word },
  )
  addTable(lexicon, PREFIX_WORDS, from.code, currency => ({ currency, side: 'before' }))
  addTable(lexicon, WEAK_WORDS, from.code, currency => ({ currency, weak: true }))
  addTable(lexicon, MONEY_WORDS, from.code, currency => ({ currency }))
  addTable(lexicon, ADJECTIVE_WORDS, from.code, adjective => ({ adjective }))
  addTable(lexicon, MINOR_WORDS, from.code, minor => ({ minor, minorScale: 0.01 }))
  addByKey(lexicon, from.minorParts, minor => ({ minor, minorScale: 0.01, partOnly: true }))
  addByKey(lexicon, from.dimes, minor => ({ minor, minorScale: 0.1, partOnly: true }))
  addValues(lexicon, from.percentPrefixes, percentPrefix => ({ percentPrefix }))
  addValues(lexicon, from.points, points => ({ points }))
  addTable(lexicon, UNIT_WORDS, from.code, unit => ({ unit }))
  addByKey(lexicon, from.gluedUnits, unit => ({ unit, gluedUnit: true }))
  addByKey(lexicon, from.duals, two => ({ two }))
  addByKey(lexicon, from.rates, rate => ({ rate }))
  addByKey(lexicon, from.places, place => ({ place }))
  for (const flag of FLAGS) addWords(lexicon, from[flag], { [flag.replace(/s$/, '')]: true })
  for (const [words, role] of rolesOf(from)) addWords(lexicon, words, role)
}

/** Words that stand for numbers: the role has the field's name in the singular, and the number. */
const VALUES = [
  'cardinals',
  'increments',
  'multipliers',
  'magnitudes',
  'wholes',
  'fractions',
  'ratios',
  'denominators',
  'percentParts',
] as const satisfies (keyof Language & `${keyof Entry}s`)[]

/** Words that do one thing: the role has the field's name in the singular. */
const FLAGS = [
  'teens',
  'negatives',
  'openWholes',
  'joins',
  'tensJoins',
  'weightWords',
  'articles',
  'infixOver',
  'fractionSigns',
  'pointWords',
  'ageBefore',
  'ageAfter',
  'counters',
  'per',
  'weakPer',
  'perThings',
  'distances',
  'between',
  'from',
  'rangeJoins',
  'betweenJoins',
  'changeBy',
  'levels',
  'equivalents',
  'months',
  'clocks',
  'hoursAt',
  'labels',
  'readingTime',
  'ordinals',
  'ratioWords',
  'inRatio',
  'definite',
  'genitives',
  'inRatioOfThing',
  'idioms',
  'stops',
] as const satisfies (keyof Language & (keyof Entry | `${keyof Entry}s`))[]

const rolesOf = (from: Language): [Words | undefined, Entry][] => [
  [from.halves, { fraction: 0.5, half: true }],
  [from.decimalsBehind, { decimals: true }],
  [from.percent, { percent: 1 }],
  [from.percentTenths, { percent: 1, tenths: true }],
  [from.weakPoints, { points: 1, weak: true }],
  [from.ages, { age: true, unit: 'year-person' }],
  [from.about, { bound: 'about' }],
  [from.aboutNotTime, { bound: 'about', notTime: true }],
  [from.over, { bound: 'over' }],
  [from.overNotTime, { bound: 'over', notTime: true }],
  [from.underNotTime, { bound: 'under', notTime: true }],
  [from.under, { bound: 'under' }],
  [from.aboutAfter, { boundAfter: 'about' }],
  [from.overAfter, { boundAfter: 'over' }],
  [from.underAfter, { boundAfter: 'under' }],
  [from.up, { change: 'up' }],
  [from.down, { change: 'down' }],
  [from.downNotTime, { change: 'down', notTime: true }],
  [from.upAfter, { changeAfter: 'up' }],
  [from.downAfter, { changeAfter: 'down' }],
  [from.by, { changeBy: true, by: true }],
  [from.labelsAfter, { labelAfter: true }],
  [from.atTimes, { at: true }],
  [from.tallies, { tally: true }],
  [from.prefixes, { prefix: true }],
]
