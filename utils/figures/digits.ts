import { classOf, DIGIT, digitValue, IGNORABLE, isNear } from './characters.ts'
import type { Lexicon } from './entry.ts'
import { fold } from './lexicon.ts'
import type { Token } from './scan.ts'

/** Longer numbers than this are noise; they are passed over whole. */
const MAX_DIGITS = 80

const POINTS: Record<string, string> = { '٫': '.', '．': '.', '٬': "'", '’': "'", '，': ',', '،': ',' }
const GROUP_SPACES = /[\u00a0\u2007\u2009\u202f]/

/** Reads a run of digits with what groups them; `start` lies before `at` only for a leading point. */
export function scanDigits(text: string, start: number, at: number, lexicon: Lexicon, tokens: Token[]): number {
  const spaced = spacedAmount(text, at, lexicon, tokens)
  let raw = start < at ? '.' : text.slice(at, at + spaced)
  let end = at + spaced
  while (end < text.length) {
    const unit = text.charCodeAt(end)
    const kind = classOf(unit)
    if (kind === DIGIT) {
      if (raw.length < MAX_DIGITS) raw += digitValue(unit)
      end++
    } else {
      const step = separatorAt(text, end, raw, lexicon)
      // "Zimmer 101, 25 Euro"
      if (step === null || (step.length > 1 && tokens.at(-1)?.entry.label)) break
      if (raw.length < MAX_DIGITS) raw += step.mark
      end += step.length
    }
  }
  const power = powerAt(text, end)
  if (power) {
    raw += `e${power.exponent}`
    end += power.length
  }
  tokens.push({ start, end, raw, entry: {} })
  return end
}

/** "1e10", "2.48×10−5", "6 × 10^23": the power of ten that a number is written with. */
function powerAt(text: string, at: number): { exponent: string; length: number } | null {
  if (!/[eE×x ]/.test(text[at] ?? '')) return null
  const [all, plain, sign, power] =
    /^(?:e(\d{1,2})| ?[×x] ?10(?:\^([-−]?)|(?=[-−]))([-−]?\d{1,2}))(?![\p{L}\d]|[.,]\d)/iu.exec(
      text.slice(at, at + 12),
    ) ?? []
  if (all === undefined) return null
  const exponent = plain ?? (sign ?? '') + power!
  return { exponent: exponent.replace('−', '-'), length: all.length }
}

/** "1 099 Kč" in a language that does not group by spaces: the amount's length, where a currency stands beside it. */
function spacedAmount(text: string, at: number, lexicon: Lexicon, tokens: Token[]): number {
  if (lexicon.language.spaceGroups || text[at + 1] === undefined) return 0
  SPACED.lastIndex = at
  const match = SPACED.exec(text)
  if (!match || isDigitAt(text, at + match[0].length)) return 0
  const length = match[1]!.length
  const end = at + match[0].length
  const previous = tokens.at(-1)
  if (previous?.entry.currency !== undefined && previous.entry.side && isNear(text, previous.end, at)) return length
  return isBeforeCurrency(text, end, lexicon) ? length : 0
}

function isBeforeCurrency(text: string, end: number, lexicon: Lexicon): boolean {
  const behind = /\s/.test(text[end] ?? '') ? end + 1 : end
  const word = /^(?:\p{L}{1,12}|\p{Sc})/u.exec(text.slice(behind, behind + 24))?.[0]
  return word !== undefined && lexicon.phrases.get(fold(word))?.currency !== undefined
}

const SPACED = /(\d{1,3}(?: \d{3}){1,5})(?:[.,]\d{1,2})?/y

/** A separator that has a digit on both sides, in ASCII; a space only where exactly three digits follow a group. */
function separatorAt(text: string, at: number, raw: string, lexicon: Lexicon): { mark: string; length: number } | null {
  const character = text[at]!
  if (classOf(text.charCodeAt(at)) === IGNORABLE) return isDigitAt(text, at + 1) ? { mark: '', length: 1 } : null
  // "130, 38 zł"
  if (
    character === ',' &&
    lexicon.language.decimal === ',' &&
    /^(?:[1-9]\d{2,}|\d{1,3}(?: \d{3})+)$/.test(raw) &&
    /^, \d\d\D/.test(text.slice(at, at + 5))
  )
    return isBeforeCurrency(text, at + 4, lexicon) ? { mark: ',', length: 2 } : null
  if (!isDigitAt(text, at + 1)) return null
  if (character === '.' || character === ',' || character === "'") return { mark: character, length: 1 }
  if (character === ':' && lexicon.language.colonDecimals && /^:\d\d(?!\d)/.test(text.slice(at, at + 4)))
    return isBeforeCurrency(text, at + 3, lexicon) ? { mark: ',', length: 1 } : null
  if (character === '，' && text.charCodeAt(at + 1) < 0xff10) return null
  const mark = POINTS[character]
  if (mark) return { mark, length: 1 }
  const isSpace = GROUP_SPACES.test(character) || (character === ' ' && lexicon.language.spaceGroups === true)
  if (!isSpace || !/^\d{1,3}(?: \d{3})*$/.test(raw)) return null
  const three = isDigitAt(text, at + 2) && isDigitAt(text, at + 3) && !isDigitAt(text, at + 4)
  return three ? { mark: ' ', length: 1 } : null
}

export const isDigitAt = (text: string, at: number): boolean =>
  at < text.length && classOf(text.charCodeAt(at)) === DIGIT
