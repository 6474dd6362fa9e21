import { classOf, OTHER, UNSPACED } from './characters.ts'
import { addCldrNames } from './cldr-names.ts'
import type { Entry, Lexicon } from './entry.ts'
import { fieldsOf, inLanguage, keyed, languageOf, type LanguageFile, type Table, type Words } from './language.ts'
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

/** Fields of a language between two pauses: a millisecond or two of work. */
const PAUSE_EVERY = 16

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
  for (const [place, word] of (language.counting ?? '').split('|').entries())
    addWords(lexicon, word, { cardinal: place <= 20 ? place : (place - 18) * 10 })
  yield* addLanguage(lexicon, file)
  yield* addCldrNames(lexicon, language)
  addSigns(lexicon)
  addWords(lexicon, PRODUCTS, { label: true })
  addWords(lexicon, 'gmt|utc', { clock: true })
  if (file !== NEUTRAL) addInternational(lexicon)
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
function addInternational(lexicon: Lexicon): void {
  addField(lexicon, 'places', CITIES)
  addField(lexicon, 'magnitudes', '1e6 million; 1e9 billion; 1e12 trillion')
  addTable(lexicon, MONEY_WORDS, 'en', currency => (currency.length === 3 ? { currency } : {}))
}

/** Most words by far, of which there is nothing to fold but their case. */
const ASCII = /^[\w .'-]*$/

/**
 * The form under which a word is looked up: with its marks on its letters, without those that a writer may leave out, and
 * one of two spellings; the small form of İ is an i with a dot above it.
 */
export function fold(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase()
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

const addTable = (lexicon: Lexicon, table: Table, code: string, role: (key: string) => Entry): void =>
  addAll(lexicon, inLanguage(table, code), role)

function addAll(lexicon: Lexicon, lists: [key: string, words: Words][], role: (key: string) => Entry): void {
  for (const [key, words] of lists) addWords(lexicon, words, role(key))
}

/** The number that is a key: "1e6", "1/3". */
function numberOf(key: string): number {
  const [upper, lower] = key.split('/')
  return Number(upper) / Number(lower ?? 1)
}

/** Adds the words of one field. */
export function addField(lexicon: Lexicon, field: string, words: Words): void {
  const role = ROLES[field]
  const name = field.replace(/s$/, '')
  if (role === null) return
  if (role && typeof role !== 'function') addWords(lexicon, words, role)
  else if (!role && !/^[\d./e-]+ /.test(words)) addWords(lexicon, words, { [name]: true })
  else
    for (const [key, list] of keyed(words))
      for (const word of alternatives(list))
        addPhrase(lexicon, word, role ? role(key, word) : { [name]: numberOf(key) })
}

function* addLanguage(lexicon: Lexicon, file: LanguageFile): Generator<void, void> {
  const { code } = file
  addTable(lexicon, PREFIX_WORDS, code, currency => ({ currency, side: 'before' }))
  addTable(lexicon, WEAK_WORDS, code, currency => ({ currency, weak: true }))
  addTable(lexicon, MONEY_WORDS, code, currency => ({ currency }))
  addTable(lexicon, ADJECTIVE_WORDS, code, adjective => ({ adjective }))
  addTable(lexicon, MINOR_WORDS, code, minor => ({ minor, minorScale: 0.01 }))
  addTable(lexicon, UNIT_WORDS, code, unit => ({ unit }))
  yield
  let added = 0
  for (const [field, words] of fieldsOf(file)) {
    addField(lexicon, field, words)
    if (++added % PAUSE_EVERY === 0) yield
  }
  yield
}

/**
 * What the words of a field can do, or what their key makes of them; null where they are none of the lexicon's. A field
 * without a line here has a role that is named as it is, in the singular: a flag or, where its keys are numbers, a number.
 */
export const ROLES: Record<string, Entry | ((key: string, word: string) => Entry) | null> = {
  counting: null,
  squares: null,
  cubes: null,
  bareSigns: null,
  shortMagnitudes: (key, word) => ({
    short: numberOf(key),
    ...(word !== word.toLowerCase() && { shortCase: word }),
  }),
  weakRatios: key => ({ ratio: numberOf(key), weak: true }),
  minorParts: minor => ({ minor, minorScale: 0.01, partOnly: true }),
  dimes: minor => ({ minor, minorScale: 0.1, partOnly: true }),
  percentPrefixes: key => ({ percentPrefix: numberOf(key) }),
  points: key => ({ points: numberOf(key) }),
  gluedUnits: unit => ({ unit, gluedUnit: true }),
  duals: two => ({ two }),
  rates: rate => ({ rate }),
  places: place => ({ place }),
  halves: { fraction: 0.5, half: true },
  decimalsBehind: { decimals: true },
  percent: { percent: 1 },
  permille: { percent: 0.1 },
  weakPercent: { percent: 1, weak: true },
  percentTenths: { percent: 1, tenths: true },
  weakPoints: { points: 1, weak: true },
  speeds: { speed: true },
  crossings: { bound: 'under', crossing: true },
  crossingsOver: { bound: 'over', crossing: true },
  crossingsAfter: { boundAfter: 'under', crossing: true },
  ages: { age: true, unit: 'year-person' },
  about: { bound: 'about' },
  aboutNotTime: { bound: 'about', notTime: true },
  over: { bound: 'over' },
  overNotTime: { bound: 'over', notTime: true },
  under: { bound: 'under' },
  underNotTime: { bound: 'under', notTime: true },
  aboutAfter: { boundAfter: 'about' },
  overAfter: { boundAfter: 'over' },
  underAfter: { boundAfter: 'under' },
  up: { change: 'up' },
  upNotMoney: { change: 'up', notMoney: true },
  down: { change: 'down' },
  downNotTime: { change: 'down', notTime: true },
  upAfter: { changeAfter: 'up' },
  downAfter: { changeAfter: 'down' },
  by: { changeBy: true, by: true },
  labelsAfter: { labelAfter: true },
  atTimes: { at: true },
  tallies: { tally: true },
  prefixes: { prefix: true },
}
