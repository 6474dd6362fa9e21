import { clean } from './plain.ts'

/** A value of a note's properties. A day or a time is written bare, so that it is a date to what reads it. */
export type YamlValue = string | number | string[] | { date: string } | undefined

// What YAML 1.2 (section 5.1, c-printable) and 1.1 do not allow in the open, or take for a line break.
// eslint would have these spelled as escapes, and so would a reader.
const UNPRINTABLE = /[\p{Cc}\u2028\u2029\ufeff\ufffe\uffff]/gu

const escaped = (character: string): string => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`

/**
 * A text as a double-quoted scalar: the one style in which no text is ever read as a number, a date, a truth value (the
 * "no" of YAML 1.1) or null, and whose escapes YAML 1.1 and 1.2 share.
 */
export function yamlText(text: string): string {
  const quoted = clean(text).replaceAll('\\', '\\\\').replaceAll('"', '\\"')
  return `"${quoted.replaceAll('\n', '\\n').replace(UNPRINTABLE, escaped)}"`
}

const DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2}))?$/

function scalar(value: Exclude<YamlValue, string[] | undefined>): string {
  if (typeof value === 'string') return yamlText(value)
  if (typeof value === 'number') return String(value)
  return DATE.test(value.date) ? value.date : yamlText(value.date)
}

/** A block between two lines of dashes, as note programs read it; properties without a value are left out. */
export function frontMatter(properties: Record<string, YamlValue>): string {
  const lines = Object.entries(properties).flatMap(([name, value]) => {
    if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return []
    return Array.isArray(value)
      ? [`${name}:`, ...value.map(item => `  - ${yamlText(item)}`)]
      : [`${name}: ${scalar(value)}`]
  })
  return ['---', ...lines, '---', ''].join('\n')
}
