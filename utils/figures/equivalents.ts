import type { Figure } from './figure.ts'
import type { Token } from './scan.ts'

/** A figure that still knows its tokens. */
export interface Placed {
  figure: Figure
  first: number
  last: number
}

/** What ties two amounts: a bracket, or a word or mark. */
type Link = 'bracket' | 'word'

/** Figures between two pauses. */
const PAUSE_EVERY = 1024

/** How far a second statement of an amount may stand behind the first: a bracket and "or the equivalent of about". */
const REACH = 48

/**
 * Gives one number to amounts that the text states to be the same: "CNY40 juta (sekitar USD5,87 juta atau Rp86,8 miliar)",
 * "10.5 million Australian dollars ($7.5 million)", "Rp5 juta atau setara US$350". They are of different currencies.
 */
export function* linkEquivalents(placed: Placed[], tokens: Token[], text: string): Generator<void, void> {
  let group = 0
  let inBrackets = false
  for (let at = 1; at < placed.length; at++) {
    if (at % PAUSE_EVERY === 0) yield
    const before = placed[at - 1]!
    const here = placed[at]!
    const link: Link | null =
      here.figure.kind === 'money' && before.figure.kind === 'money'
        ? linkBetween(before, here, tokens, text, inBrackets)
        : null
    if (!link || !differ(placed, at)) {
      inBrackets = false
      continue
    }
    inBrackets = link === 'bracket' || (inBrackets && link === 'word')
    before.figure.equivalents ??= group++
    here.figure.equivalents = before.figure.equivalents
  }
}

/** Currency codes may differ, or a family ("$") stand beside a code that the text sets against it. */
function differ(placed: Placed[], at: number): boolean {
  const here = placed[at]!.figure
  const group = placed[at - 1]!.figure.equivalents
  for (let back = at - 1; back >= 0 && (back === at - 1 || placed[back]!.figure.equivalents === group); back--) {
    if (placed[back]!.figure.currency === here.currency) return false
    if (group === undefined) break
  }
  return true
}

function linkBetween(before: Placed, here: Placed, tokens: Token[], text: string, inBrackets: boolean): Link | null {
  const from = before.figure.end
  const to = here.figure.start
  if (to - from > REACH) return null
  let gap = text.slice(from, to)
  let word = false
  let about = false
  // Cut the known words out of the gap, last first; what is left must be marks alone.
  for (let at = here.first - 1; at > before.last; at--) {
    const { start, end, entry, raw } = tokens[at]!
    if (start < from || end > to) continue
    if (raw !== undefined) return null
    if (entry.equivalent) word = true
    else if (entry.bound === 'about') about = true
    else if (!entry.bound && !entry.per && !entry.unit && !entry.weakPer && !entry.perThing && !entry.boundAfter)
      continue
    gap = gap.slice(0, start - from) + gap.slice(end - from + (entry.bound && text[end] === '.' ? 1 : 0))
  }
  const marks = gap.replace(/\s/g, '')
  // "brachten 40 Mio. Yuan ein (etwa …)": a verb's other half may stand between.
  if (/^\p{Ll}{0,6}[(（[]$/u.test(marks)) return 'bracket'
  if (/^[,，،]?[=＝≈~]$/.test(marks)) return 'word'
  if (word && /^[,，、،]?$/.test(marks)) return 'word'
  // "30.000 millones de yenes, unos 190 millones de euros"; "$1.05 million, about S$980 psf" are two things.
  if (about && before.figure.per === here.figure.per && /^[,，،]$/.test(marks)) return 'word'
  if (word && /^[,，،]?[(（]$/.test(marks)) return 'bracket'
  if (inBrackets && /^[,，/;；、،]$/.test(marks)) return 'word'
  return null
}
