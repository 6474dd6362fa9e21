/**
 * Writes `utils/article/time-names.ts` anew: the names of months and weekdays in the languages of the figures and some
 * more, from the Unicode locale data (CLDR) of the Node that runs it.
 *
 *   node scripts/time-names.ts
 */
import { writeFileSync } from 'node:fs'
import { cldrMonths, cldrWeekdays, LOCALES } from '../utils/article/cldr-names.ts'

const LANGUAGES =
  'ar bg ca cs da de el en es et fa fi fil fr he hi hr hu id it ja ko lt lv ms nb nl no pl pt ro ru sk sl sr sv sw th tr uk ur vi zh'.split(
    ' ',
  )

const months = (locale: string): string => {
  const names = Array.from({ length: 12 }, () => new Set<string>())
  for (const [name, month] of run(cldrMonths(locale))) names[month - 1]!.add(name)
  return names.map(set => [...set].join(',')).join('|')
}
const weekdays = (locale: string): string => [...new Set(run(cldrWeekdays(locale)))].join(',')

function run<Result>(steps: Generator<undefined, Result>): Result {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

const quote = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
const table = (entries: [string, string][]): string =>
  entries.map(([code, names]) => `  ${/^\w+$/.test(code) ? code : quote(code)}: ${quote(names)},\n`).join('')

const locales = [...new Set(LANGUAGES.flatMap(language => LOCALES[language] ?? [language]))]
const text = `// Made by scripts/time-names.ts. The first use of the platform's own data takes a page tens of milliseconds.

/** The names of each month, from January on, by locale: long and short, alone and beside a day, as they stand in a plain line. */
export const MONTHS: Record<string, string> = {
${table(locales.map(locale => [locale, months(locale)]))}}

/** The names of weekdays, by language: long and short. */
export const WEEKDAYS: Record<string, string> = {
${table(LANGUAGES.map(language => [language, weekdays(language)]))}}
`
writeFileSync(new URL('../utils/article/time-names.ts', import.meta.url), text)
