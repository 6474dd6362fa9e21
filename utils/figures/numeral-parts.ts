import { isNear } from './characters.ts'
import type { Reading } from './numerals.ts'
import type { Sum } from './numeral-sum.ts'
import type { Token } from './scan.ts'
import { readDigits } from './separators.ts'

/** "hundred and five", "neun und neunzig", "treinta y cinco", "mil e duzentos"; not "hundred and 5", nor "two and three". */
export function continuesBehindJoin(reading: Reading, at: number, sum: Sum, first: number): boolean {
  const { tokens } = reading
  const { entry, end } = tokens[at]!
  const next = tokens[at + 1]
  if (at === first || !next || !follows(reading, at + 1)) return false
  const { cardinal, fraction, whole = 1000 } = next.entry
  if (end === next.start && entry.prefix) {
    if (fraction !== undefined) return sum.current !== null || sum.lastMagnitude < Infinity
    if (sum.current === null && sum.section === 0) return isSmaller(reading, at + 1, sum.lastMagnitude)
  }
  // "một nghìn không trăm linh năm": no hundreds, and five.
  if (tokens[at - 1]!.entry.whole === 0) return cardinal !== undefined
  if (sum.current === null && sum.section === 0)
    return (
      entry.join === true &&
      entry.tensJoin === true &&
      tokens[first]!.raw === undefined &&
      !tokens[first - 1]?.entry.between &&
      (cardinal !== undefined || whole < 1000)
    )
  if (cardinal === undefined) return false
  if (sum.current === null) return entry.join === true && sum.section >= 100
  if (entry.tensJoin && sum.current >= 20 && sum.current % 10 === 0) return cardinal > 0 && cardinal < 12
  return sum.current < 10 && cardinal >= 20 && end === next.start
}

/** Whether a number goes on behind the join that is written on it: in words, in thousands, or with a magnitude of its own. */
function isSmaller({ text, tokens, decimal }: Reading, at: number, than: number): boolean {
  const { raw, entry, end } = tokens[at]!
  if (raw === undefined) return than < Infinity && (entry.cardinal ?? entry.whole ?? Infinity) < than
  const next = tokens[at + 1]
  const magnitude = next && isNear(text, end, next.start) ? (next.entry.magnitude ?? 1) : 1
  return than < Infinity && magnitude < than && (magnitude > 1 || than === 1000) && readDigits(raw, decimal) < 1000
}

/** Words of one number are divided by white space or a hyphen, digits and their magnitude by white space alone. */
export function follows(reading: Reading, at: number): boolean {
  const { text, tokens } = reading
  const previous = tokens[at - 1]!
  const token = tokens[at]!
  if (isNear(text, previous.end, token.start)) return true
  const gap = text.slice(previous.end, Math.min(token.start, previous.end + 4))
  // "3 tys. 500 zł"
  if (previous.entry.short !== undefined && gap === '. ') return token.raw !== undefined
  if (gap === '-' || gap === '‑' || gap === '‐') {
    const isWord = previous.raw === undefined && token.raw === undefined
    return isWord || token.entry.magnitude !== undefined
  }
  return false
}

/** The digits in words behind a point in words: 点五 is 0.5, "coma veintiocho" 0.28. */
export function decimalsAt({ tokens, text }: Reading, from: number): { value: number; last: number } | null {
  let digits = ''
  let at = from
  for (; at < tokens.length && digits.length < 12; at++) {
    const { entry, start, raw } = tokens[at]!
    const value = entry.cardinal
    if (raw !== undefined || value === undefined || value > 99 || !Number.isInteger(value)) break
    if (!isNear(text, tokens[at - 1]!.end, start)) break
    if (value > 9 && digits !== '') break
    const ones =
      value > 9 && value % 10 === 0 && tokens[at + 1]?.entry.tensJoin ? tokens[at + 2]?.entry.cardinal : undefined
    if (ones !== undefined && ones > 0 && ones < 10) return { value: (value + ones) / 100, last: at + 2 }
    digits += value
    if (value > 9) return { value: value / 100, last: at }
  }
  return digits === '' ? null : { value: Number(`0.${digits}`), last: at - 1 }
}

/** "1/2" behind a whole number: "2 1/2". */
export function slashFraction({ tokens, text }: Reading, at: number): { value: number; last: number } | null {
  const [upper, lower] = [tokens[at], tokens[at + 1]]
  if (!upper || !lower) return null
  const [one, many] = [upper.raw ?? `${upper.entry.cardinal}`, lower.raw ?? `${lower.entry.cardinal}`]
  if (!/^\d$/.test(one) || !/^\d{1,2}$/.test(many)) return null
  if (lower.start - upper.end > 8 || !/^ ?(?:\/|sobre) ?$/.test(text.slice(upper.end, lower.start))) return null
  if (text[lower.end] === '/' || !(Number(one) < Number(many))) return null
  return { value: Number(one) / Number(many), last: at + 1 }
}

/** A fraction of the magnitude or the unit before it: "y medio", "and a half", "rưỡi". */
export const isAdded = (text: string, { start, end, entry }: Token): boolean =>
  entry.half === true || /\s/.test(text.slice(start, end))

/** The decimals that token `at` is, glued between digits and digits: "1tr5", "1m65". */
export function gluedDecimals(tokens: Token[], at: number): number | null {
  const [before, name, behind] = [tokens[at - 2], tokens[at - 1], tokens[at]]
  if (!name?.entry.decimals || before?.end !== name.start || name.end !== behind?.start) return null
  return /^\d{1,3}$/.test(behind.raw ?? '') && /^\d+$/.test(before.raw ?? '') ? Number(`0.${behind.raw}`) : null
}

/** Where the sign of "un Français sur trois" is, when token `last` is its first number; -1 where there is none. */
export function signBehindThing({ text, tokens }: Reading, last: number): number {
  const at = tokens[last + 1]?.entry.inRatioOfThing ? last + 1 : last + 2
  const sign = tokens[at]
  if (!sign?.entry.inRatioOfThing || sign.start - tokens[last]!.end > 30) return -1
  return /^\s[\p{L}-]{3,}\s$/u.test(text.slice(tokens[last]!.end, sign.start)) ? at : -1
}

/** "une dizaine de milliers": a genitive stands between. */
export function tiesMagnitude(reading: Reading, at: number): boolean {
  const { tokens } = reading
  const { multiplier, magnitude } = tokens[at - 1]!.entry
  if (!tokens[at]!.entry.genitive || (multiplier ?? magnitude) === undefined || !tokens[at + 1]) return false
  return (tokens[at + 1]!.entry.magnitude ?? 0) > 1 && follows(reading, at + 1)
}

/** "1.1m Americans" */
const PEOPLE_BEHIND = /^\s\p{Lu}\p{Ll}{3,}s(?!\p{L})/u
/** "10m copies", but no "100m hurdles" and no "20m waves", which are measured. */
const THINGS_BEHIND =
  /^\s(?!(?:hurdle|sprint|race|heat|final|relay|champion|runner|record|title|time|wave|cliff|wall|pool|start|way|\w+ward)s)[a-z]{3,}[^su\W]s\b/

/** "bn" always is one; a single letter only in money, or glued and large ("10M users", "5k"). */
export function shortMagnitude(
  reading: Reading,
  at: number,
  previous: Token | null,
  money: boolean,
): number | undefined {
  const { text, tokens } = reading
  const token = tokens[at]!
  const { short, shortCase } = token.entry
  if (short === undefined || previous?.raw === undefined) return undefined
  const written = text.slice(token.start, token.end)
  if (shortCase !== undefined && written !== shortCase) return undefined
  if (written.length > 1 && token.entry.unit === undefined) return short
  const next = tokens[at + 1]
  if (money || (next?.entry.currency !== undefined && isNear(text, token.end, next.start))) return short
  const glued = previous.end === token.start
  // "1.5m people" are counted, "1.5m tall" is measured.
  const counts = next?.entry.counter ?? (next?.entry.unit !== undefined && next.end - next.start > 3)
  if ((glued || /[A-Z]/.test(written)) && counts && isNear(text, token.end, next!.start)) return short
  const behind = text.slice(token.end, token.end + 20)
  if (glued && (PEOPLE_BEHIND.test(behind) || (reading.plural && THINGS_BEHIND.test(behind)))) return short
  // "573.15K" is a temperature.
  return glued &&
    (written === 'k' ||
      (/^[KBM]$/.test(written) &&
        /^(?:[BM]|\d{2,})/.test(written === 'K' ? previous.raw : written) &&
        !previous.raw.includes('.') &&
        !/^\s\p{Lu}/u.test(behind)))
    ? short
    : undefined
}
