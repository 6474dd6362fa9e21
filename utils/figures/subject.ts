import { classOf, DIGIT, IGNORABLE, LETTER, SPACE, UNSPACED } from './characters.ts'
import type { Lexicon } from './entry.ts'
import { fold } from './lexicon.ts'
import { known } from './scan.ts'

/** Most words of a thing counted: "pengguna internet pedesaan". More of them would run into the sentence. */
const MAX_WORDS = 3
const MAX_RUN = 8
/** A longer run is more than the thing: only its first word is taken. */
const WHOLE_RUN = 5

let segmenter: Intl.Segmenter | undefined

/** The thing counted, as it stands behind the number; undefined where nothing that could be one stands there. */
export function subjectAt(text: string, from: number, lexicon: Lexicon, isPart = false): string | undefined {
  return lexicon.language.subject === 'run' ? runAt(text, from) : wordsAt(text, from, lexicon, isPart)
}

function wordsAt(text: string, from: number, lexicon: Lexicon, isPart: boolean): string | undefined {
  const rule = lexicon.language.subject
  const { syllables } = lexicon.language
  const isPartitive = rule === 'partitive'
  let isBehindGenitive = false
  let at = from
  let start = -1
  let end = from
  let half = from
  for (let words = 0; words < (syllables ? syllables + 1 : MAX_WORDS); words++) {
    const next = skipGap(text, at, at === from)
    if (next === null || classOf(text.charCodeAt(next)) !== LETTER) break
    at = letters(text, next)
    // "3 و4 يوليو"
    if (classOf(text.charCodeAt(at)) === DIGIT) break
    const word = text.slice(next, at)
    const key = fold(word)
    const entry = known(key, lexicon)
    if (words === 0 && entry?.per && !entry.genitive) return undefined
    if (isPartitive && words === 0 && (entry?.genitive || (isBehindGenitive && entry?.definite))) {
      isBehindGenitive = true
      words--
      continue
    }
    if (isPartitive && words === 0 && isPart && !isBehindGenitive) return undefined
    // "400 bini aşkın kişi"
    if (words === 0 && entry?.boundAfter && !entry.stop) {
      words--
      continue
    }
    // "sono 258 i morti"
    if (isPartitive && start < 0 && entry?.definite) {
      words--
      continue
    }
    if (
      entry?.stop ||
      ((rule === 'head' || isPartitive) && at - next === 1) ||
      entry?.bound ||
      entry?.rangeJoin ||
      entry?.equivalent ||
      entry?.per ||
      entry?.rate ||
      entry?.clock ||
      entry?.percentPrefix ||
      entry?.month
    ) {
      // "50 million of the users": one preposition may stand before the thing.
      if (words > 0 || !entry?.genitive) break
      words--
      if (start >= 0) break
      continue
    }
    if (entry?.changeAfter || entry?.change || entry?.level || lexicon.language.verbs?.test(key)) break
    if (start < 0) start = next
    if (words === syllables) return text.slice(start, half)
    end = at
    if (words < (syllables ?? 0) / 2) half = at
    if (rule === 'plural' && (entry?.counter || isPlural(key))) return text.slice(start, end)
    if (rule === 'head' && (entry?.counter || !isBeforeHead(text, at, key, lexicon))) return text.slice(start, end)
    if (isPartitive && (entry?.counter || !isBeforeHead(text, at, key, lexicon)))
      return isPart || entry?.counter || lexicon.language.noun?.test(key) !== false
        ? text.slice(start, end) + (/^['’]s(?!\p{L})/u.exec(text.slice(end, end + 3))?.[0] ?? '')
        : undefined
    if (rule === 'noun' && /^\p{Lu}\p{L}/u.test(word) && text[at] !== '-') return text.slice(start, end)
  }
  // "5 C 12/20" is a file number.
  if (end - start === 1) return undefined
  // Of English and German a noun is known by its form; without one the words are no thing.
  return start < 0 || rule === 'noun' || rule === 'plural' ? undefined : text.slice(start, end)
}

/** An adjective, or a word that a hyphen ties to the next: "интернет-пользователей". */
const isBeforeHead = (text: string, end: number, word: string, { language }: Lexicon): boolean =>
  language.adjective?.test(word) === true ||
  (/[-‐‑]/.test(text[end] ?? '') && classOf(text.charCodeAt(end + 1)) === LETTER)

function skipGap(text: string, at: number, first: boolean): number | null {
  let next = at
  if (!first && /[-‐‑'’]/.test(text[next] ?? '')) return next + 1
  while (next < text.length && next - at < 48) {
    const kind = classOf(text.charCodeAt(next))
    if (kind !== SPACE && kind !== IGNORABLE) break
    next++
  }
  return next === at || next >= text.length || /\n\s*\n/.test(text.slice(at, next)) ? null : next
}

function letters(text: string, at: number): number {
  let end = at + 1
  while (end < text.length && end - at < 40 && classOf(text.charCodeAt(end)) === LETTER) end++
  return end
}

const isPlural = (word: string): boolean => word.length > 3 && /[^sui]s$/.test(word)

/** Particles and verbs that end a run of Han or kana. */
const RUN_ENDS = /[的了在是和与與及等为為被把從从中将將已也都就而但或有因于於不はがをにでともへやかよの約约超]/

function runAt(text: string, from: number): string | undefined {
  let start = from
  if (/[の的]/.test(text[start] ?? '')) start++
  let end = start
  while (end < text.length && end - start < MAX_RUN && classOf(text.charCodeAt(end)) === UNSPACED) {
    if (RUN_ENDS.test(text[end]!)) break
    end++
  }
  if (end - start < 2) return undefined
  if (end - start <= WHOLE_RUN) return text.slice(start, end)
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' })
  const [first] = segmenter.segment(text.slice(start, end))
  return first && first.segment.length > 1 ? first.segment : undefined
}
