import { cldrMonths, cldrWeekdays, foldName as fold, LOCALES } from './cldr-names.ts'
import { MONTHS, WEEKDAYS } from './time-names.ts'

/** Names that papers write and the Unicode locale data (CLDR) does not have, and their months. */
const FURTHER: Record<string, Record<string, number>> = {
  de: { mrz: 3 },
  hi: { अक्तूबर: 10 },
  id: { pebruari: 2, agt: 8, ags: 8, nopember: 11, nop: 11 },
  vi: {
    'tháng giêng': 1,
    'tháng một': 1,
    'tháng hai': 2,
    'tháng ba': 3,
    'tháng tư': 4,
    'tháng năm': 5,
    'tháng sáu': 6,
    'tháng bảy': 7,
    'tháng tám': 8,
    'tháng chín': 9,
    'tháng mười': 10,
    'tháng mười một': 11,
    'tháng mười hai': 12,
    'tháng chạp': 12,
  },
}

/** The months of one language as they stand in a plain line. */
export interface MonthNames {
  /** A pattern of all names, the longest first. */
  pattern: string
  /** 1 to 12, of a name that the pattern matched. */
  numberOf: (name: string) => number
}

const known = new Map<string, MonthNames>()
const weekdays = new Map<string, string>()

/**
 * Month names, long, short and cut ("Sept", "Okt"), in one language (a primary subtag) and in English, which papers of
 * every language use in their headers. From the Unicode locale data.
 */
export function monthNames(language: string): MonthNames {
  return finish(monthNamesSteps(language))
}

/** Makes the names of months and weekdays of a language ready, in slices. */
export function* timeNamesSteps(language: string): Generator<undefined, void> {
  yield* monthNamesSteps(language)
  yield* weekdaysSteps(language)
}

function* monthNamesSteps(language: string): Generator<undefined, MonthNames> {
  const cached = known.get(language)
  if (cached) return cached
  const numbers = new Map<string, number>()
  for (const code of new Set([language, 'en'])) {
    const own = new Map<string, number>()
    for (const locale of LOCALES[code] ?? [code])
      for (const [name, month] of yield* monthsOf(locale)) own.set(name, month)
    for (const [name, month] of Object.entries(FURTHER[code] ?? {})) own.set(fold(name), month)
    for (const [name, month] of [...own, ...cutNames(own)]) if (!numbers.has(name)) numbers.set(name, month)
  }
  const names = {
    pattern: [...numbers.keys()]
      .sort((a, b) => b.length - a.length)
      .map(patternOf)
      .join('|'),
    numberOf: (name: string) => numbers.get(fold(name)) ?? 0,
  }
  known.set(language, names)
  return names
}

/** Weekday names, long and short, in one language and in English, as a pattern. */
export function weekdayPattern(language: string): string {
  return finish(weekdaysSteps(language))
}

function* weekdaysSteps(language: string): Generator<undefined, string> {
  const cached = weekdays.get(language)
  if (cached !== undefined) return cached
  const names = new Set<string>()
  for (const code of new Set([language, 'en'])) for (const name of yield* weekdaysOf(code)) names.add(name)
  const pattern = [...names]
    .sort((a, b) => b.length - a.length)
    .map(patternOf)
    .join('|')
  weekdays.set(language, pattern)
  return pattern
}

function finish<Result>(steps: Generator<undefined, Result>): Result {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

function* monthsOf(locale: string): Generator<undefined, [string, number][]> {
  const names = MONTHS[locale]
  if (names === undefined) return yield* cldrMonths(locale)
  return names
    .split('|')
    .flatMap((forms, at) => (forms ? forms.split(',') : []).map((name): [string, number] => [name, at + 1]))
}

function* weekdaysOf(language: string): Generator<undefined, string[]> {
  return WEEKDAYS[language]?.split(',') ?? (yield* cldrWeekdays(language))
}

/** Three letters of a name, and more, say which month it is, where alphabets are cut ("сент", "Febr"). */
const SHORTEST_CUT = 3

function cutNames(names: ReadonlyMap<string, number>): [string, number][] {
  const cut = new Map<string, number>()
  for (const [name, month] of names) {
    if (!/^[\p{Script=Latin}\p{Script=Cyrillic}]+$/u.test(name)) continue
    for (let end = SHORTEST_CUT; end < name.length; end++) {
      const short = name.slice(0, end)
      const other = cut.get(short)
      cut.set(short, other === undefined || other === month ? month : 0)
    }
  }
  return [...cut].filter(([name, month]) => month > 0 && !names.has(name))
}

/** Points of abbreviation may stand behind any letter: "ต.ค.", "окт." */
function patternOf(name: string): string {
  if (/^\p{Script=Thai}{2}$/u.test(name)) return String.raw`${name[0]!}\.?${name[1]!}`
  return name.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`).replace(/\s/g, String.raw`\s`)
}
