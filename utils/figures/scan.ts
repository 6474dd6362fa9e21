import { classOf, DIGIT, HANGUL, IGNORABLE, isNear, LETTER, OTHER, SPACE, UNSPACED } from './characters.ts'
import { isDigitAt, scanDigits } from './digits.ts'
import { splitGlued } from './glued.ts'
import type { Entry, Lexicon } from './entry.ts'
import { fold } from './lexicon.ts'

/** A number in digits, or a word or sign that the lexicon knows. Words that it does not know leave a gap. */
export interface Token {
  start: number
  end: number
  /** ASCII digits and separators, of a number in digits. */
  raw?: string
  /** What the word can do; of digits, nothing. */
  entry: Entry
}

/** Longest phrase, in words: "mark Bosnia-Herzegovina có thể chuyển đổi" is a name of money. */
const MAX_WORDS = 7
/** Longer words than this are noise; they are passed over whole. */
const MAX_WORD = 60
/** After how many units the scanner pauses: far less than 5 ms of work. */
export const PAUSE_EVERY = 2048

/** Reads a text into tokens, in order and without overlap. Linear: every unit is looked at a bounded number of times. */
export function* scan(text: string, lexicon: Lexicon): Generator<void, Token[]> {
  const tokens: Token[] = []
  let pause = PAUSE_EVERY
  let at = 0
  while (at < text.length) {
    if (at >= pause) {
      pause = at + PAUSE_EVERY
      yield
    }
    const kind = classOf(text.charCodeAt(at))
    if (kind === LETTER) at = scanWord(text, at, lexicon, tokens)
    else if (kind === DIGIT) at = scanDigits(text, at, at, lexicon, tokens)
    else if (kind === UNSPACED) at = scanUnspaced(text, at, lexicon, tokens)
    else if (kind === OTHER) at = scanSign(text, at, lexicon, tokens)
    else at++
  }
  return tokens
}

function scanWord(text: string, start: number, lexicon: Lexicon, tokens: Token[]): number {
  const end = wordEnd(text, start)
  if (end - start > MAX_WORD) return end
  const key = foldWord(text.slice(start, end))
  if (isAddress(text, end, key)) return addressEnd(text, end)

  const sign = withSign(text, start, end, key, lexicon)
  if (sign) {
    tokens.push(sign)
    return sign.end
  }
  const phrase = phraseAt(text, start, end, key, lexicon)
  if (phrase) return push(tokens, phrase, lexicon)
  if (lexicon.language.gluedNumerals) tokens.push(...splitGlued(key, start, lexicon))
  return lexicon.language.prefixes === undefined ? end : scanPrefixed(text, start, end, lexicon, tokens)
}

/** The longest phrase that begins with the word. */
function phraseAt(text: string, start: number, end: number, word: string, lexicon: Lexicon): Token | null {
  let key = word
  let best = known(key, lexicon)
  let bestEnd = end
  let last = end
  for (let words = 1; words < MAX_WORDS && lexicon.beginnings.has(key); words++) {
    const next = nextWord(text, last)
    if (next < 0) break
    last = wordEnd(text, next)
    if (last - next > MAX_WORD) break
    key += ' ' + foldWord(text.slice(next, last))
    const entry = known(key, lexicon)
    if (entry) {
      best = entry
      bestEnd = last
    }
  }
  return best ? { start, end: lexicon.language.elision ? elisionEnd(text, bestEnd) : bestEnd, entry: best } : null
}

/** Adds a token, or the two of a dual: "مليونين" is a two and a million behind it. */
function push(tokens: Token[], token: Token, lexicon: Lexicon): number {
  const { end, entry } = token
  const one = entry.two === undefined ? undefined : lexicon.phrases.get(fold(entry.two))
  if (one) tokens.push({ ...token, entry: { cardinal: 2 } }, { start: end, end, entry: one })
  else tokens.push(token)
  return end
}

const MAX_PREFIXES = 3
const MAX_PREFIX = 3

/** "وللدولار": particles, each a token of its own, and the word behind them; an article belongs to its word. */
function scanPrefixed(text: string, start: number, end: number, lexicon: Lexicon, tokens: Token[]): number {
  const particles: Token[] = []
  let from = start
  let at = start
  let article = false
  for (let count = 0; count < MAX_PREFIXES; count++) {
    const length = prefixLength(text, at, end, lexicon)
    if (length === 0) return end
    const entry = lexicon.phrases.get(fold(text.slice(at, at + length)))!
    article = entry.article === true
    if (!article) {
      particles.push({ start: at, end: at + length, entry })
      from = at + length
    }
    at += length
    const word = phraseAt(text, at, end, fold(text.slice(at, end)), lexicon)
    // "the twenty" and "the quarter" are a group and a season.
    if (!word || (article && isBareNumber(word.entry))) continue
    tokens.push(...particles)
    return push(tokens, { ...word, start: from }, lexicon)
  }
  return end
}

const isBareNumber = ({ cardinal, fraction, ratio }: Entry): boolean => (cardinal ?? fraction ?? ratio) !== undefined

/** The length of the longest prefix that begins here, with the marks that are written on it. */
function prefixLength(text: string, at: number, end: number, lexicon: Lexicon): number {
  for (let length = MAX_PREFIX; length > 0; length--) {
    if (!lexicon.phrases.get(fold(text.slice(at, at + length)))?.prefix) continue
    while (at + length < end && fold(text[at + length]!) === '') length++
    if (at + length < end) return length
  }
  return 0
}

/** The longest ending that a name may take: "larındaki". */
const MAX_ENDING = 9

/** What a word can do as it stands or, of a magnitude or a name, without its ending. */
export function known(key: string, { phrases, language }: Lexicon): Entry | undefined {
  const entry = phrases.get(key)
  if (!entry && language.partEnding?.test(key)) {
    const stem = key.replace(language.partEnding, '')
    const { cardinal } = phrases.get(stem) ?? phrases.get(`${stem}a`) ?? phrases.get(`${stem}o`) ?? {}
    return cardinal === undefined ? undefined : { denominator: cardinal }
  }
  if (entry || !language.inflections) return entry
  for (let cut = key.length - 1; cut > 2 && cut >= key.length - MAX_ENDING; cut--) {
    const stem = phrases.get(key.slice(0, cut))
    if (stem && !stem.upper && isInflected(stem) && language.inflections.test(key.slice(cut))) return stem
  }
  return undefined
}

const isInflected = ({
  magnitude,
  currency,
  adjective,
  minor,
  unit,
  points,
  percent,
  counter,
  change,
}: Entry): boolean =>
  (magnitude ?? currency ?? adjective ?? minor ?? unit ?? points ?? percent ?? counter ?? change) !== undefined

/** An apostrophe ties a word to the next: what stands behind "d'" is as near as behind "de ". */
const elisionEnd = (text: string, end: number): number =>
  /^['’][\p{L}\d]/u.test(text.slice(end, end + 2)) ? end + 1 : end

/** The end of a run of letters; "U.S." is one. */
function wordEnd(text: string, start: number): number {
  let end = start + 1
  while (end < text.length && isWordUnit(text.charCodeAt(end))) end++
  if (end !== start + 1) return end
  while (text[end] === '.' && isLetterAt(text, end + 1) && !isLetterAt(text, end + 2)) end += 2
  return end > start + 1 && text[end] === '.' ? end + 1 : end
}

const isWordUnit = (unit: number): boolean =>
  classOf(unit) === LETTER || (classOf(unit) === IGNORABLE && unit !== 0x200b)
const isLetterAt = (text: string, at: number): boolean => at < text.length && classOf(text.charCodeAt(at)) === LETTER
const foldWord = (word: string): string => (word.includes('.') ? fold(word).replace(/\./g, ' ').trim() : fold(word))

/** Where the next word begins, behind white space, one hyphen or one slash; -1 where something else stands. */
function nextWord(text: string, end: number): number {
  let at = end
  // "St. Helena pounds", "Trinidad & Tobago dollars"
  if (text[at] === '.' && isLetterAt(text, at - 2) && !isLetterAt(text, at - 3)) at++
  // "pkt. proc."
  if (text[at] === '.' && !isLetterAt(text, at - 5) && /^ \p{Ll}/u.test(text.slice(at + 1, at + 3))) at++
  if (text.startsWith(' & ', at) || text.startsWith(' – ', at)) at += 3
  else if (/[-‐‑/·'’]/.test(text[at] ?? '')) at++
  else {
    const from = at
    while (at < text.length && at - from < 48 && classOf(text.charCodeAt(at)) === SPACE) at++
    if (at === from || !isNear(text, from, at)) return -1
  }
  return isLetterAt(text, at) ? at : -1
}

/** "US$", "us $", "km²", "m3", "n°": a word and the sign that belongs to it. */
function withSign(text: string, start: number, end: number, key: string, lexicon: Lexicon): Token | null {
  if (end - start > 4) return null
  const direct = text[end] ?? ''
  const at = direct === ' ' || direct === '\u00a0' ? end + 1 : end
  const sign = text[at] ?? ''
  if (classOf(text.charCodeAt(at)) === UNSPACED) return withUnspaced(text, start, end, key, lexicon)
  // "a $3 billion deal" and "it's $5" have no Australian and no Singapore dollars; "c $ 100" has Canadian ones.
  if (at > end && ((end - start < 2 && text[at + 1] !== ' ') || !/[$£¥₵]/.test(sign))) return null
  if (end - start === 1 && /[$£¥]/.test(sign) && (!/c|\p{Lu}/u.test(text[start]!) || isGluedBefore(text, start)))
    return null
  if (!/[$£¥₵²³23°]/.test(sign)) return null
  // "U$S 90"
  const split =
    sign === '$' && isLetterAt(text, at + 1) && !isLetterAt(text, at + 2)
      ? lexicon.phrases.get(fold(text.slice(start, at + 2)))
      : undefined
  if (split) return { start, end: at + 2, entry: split }
  if (/[23]/.test(sign) && classOf(text.charCodeAt(at + 1)) === DIGIT) return null
  const entry = lexicon.phrases.get(key.replace(/ /g, '') + sign)
  return entry ? { start, end: at + 1, entry } : null
}

const isGluedBefore = (text: string, start: number): boolean => /['’\w]/.test(text[start - 1] ?? ' ')

/** "USドル": letters and the name behind them, the longest that is known. */
function withUnspaced(text: string, start: number, end: number, key: string, lexicon: Lexicon): Token | null {
  for (let length = 8; length > 0; length--) {
    const entry = lexicon.phrases.get(key + text.slice(end, end + length))
    if (entry) return { start, end: end + length, entry }
  }
  return null
}

const isAddress = (text: string, end: number, key: string): boolean =>
  (key === 'http' || key === 'https' || key === 'www') && (text[end] === ':' || text[end] === '.')

function addressEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && classOf(text.charCodeAt(end)) !== SPACE && classOf(text.charCodeAt(end)) !== UNSPACED)
    end++
  return end
}

/** A Thai vowel before its consonant, and vowels and tone marks behind: no word ends inside their syllable. */
const isLeading = (unit: number): boolean => unit >= 0xe40 && unit <= 0xe44
const isTrailing = (unit: number): boolean => (unit >= 0xe30 && unit <= 0xe3a) || (unit >= 0xe47 && unit <= 0xe4e)

/**
 * Longest match first, at every place: scripts without spaces show no word to begin with. Hangul has spaces, so that a
 * known word begins where a word does or behind another: 인천 is no thousand.
 */
function scanUnspaced(text: string, start: number, lexicon: Lexicon, tokens: Token[]): number {
  if (isLeading(text.charCodeAt(start - 1))) return start + 1
  const longest = lexicon.longest.get(text.charCodeAt(start)) ?? 0
  for (let length = Math.min(longest, text.length - start); length > 0; length--) {
    const entry = lexicon.phrases.get(text.slice(start, start + length))
    if (!entry || isTrailing(text.charCodeAt(start + length)) || isCut(text, start, start + length, entry, lexicon))
      continue
    tokens.push({ start, end: start + length, entry })
    return start + length
  }
  let end = start + 1
  if (HANGUL.test(text[start]!)) while (HANGUL.test(text[end] ?? '')) end++
  return end
}

/** 평 of 2018 평창 is no measure: behind a unit only particles go on. */
function isCut(text: string, start: number, end: number, entry: Entry, { language }: Lexicon): boolean {
  if (!language.particles || !HANGUL.test(text[end] ?? '') || language.particles.test(text.slice(end, end + 2)))
    return false
  if (entry.unit !== undefined || entry.counter || entry.weak) return true
  return entry.currency !== undefined && !/[\d\uac00-\ud7a3]/.test(text[start - 1] ?? '')
}

const FRACTIONS: Record<string, number> = {
  '½': 0.5,
  '¼': 0.25,
  '¾': 0.75,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅛': 0.125,
  '⅕': 0.2,
}

function scanSign(text: string, start: number, lexicon: Lexicon, tokens: Token[]): number {
  const sign = text[start]!
  if (
    (sign === '.' || sign === lexicon.language.decimal) &&
    isDigitAt(text, start + 1) &&
    !/[\w.]/.test(text[start - 1] ?? ' ')
  )
    return scanDigits(text, start, start + 1, lexicon, tokens)
  const fraction = FRACTIONS[sign]
  if (fraction !== undefined) {
    tokens.push({ start, end: start + 1, entry: { fraction, cardinal: fraction } })
    return start + 1
  }
  if (sign === '°') {
    const entry = lexicon.phrases.get(`°${(text[start + 1] ?? '').toLowerCase()}`)
    const end = entry && !isLetterAt(text, start + 2) ? start + 2 : start + 1
    tokens.push({ start, end, entry: end > start + 1 ? entry! : { unit: 'degree' } })
    return end
  }
  return scanUnspaced(text, start, lexicon, tokens)
}
