/** How numbers are grouped and their decimals set off; 'auto' is as `Intl` does in a locale. Each is named by an example. */
export const NUMBER_STYLES = ['auto', '1,234.5', '1.234,5', '1 234,5', '1’234.5', '12,34,567.8'] as const
export type NumberStyle = (typeof NUMBER_STYLES)[number]

interface Marks {
  /** By which a locale names the style: a subtag of BCP 47. */
  subtag: string
  group: string
  decimal: string
  /** How many digits the groups before the last have; the last has three. */
  size: 2 | 3
}

/** The space does not break, and is narrow as in CLDR's French; the apostrophe is CLDR's Swiss one. */
const MARKS: Record<Exclude<NumberStyle, 'auto'>, Marks> = {
  '1,234.5': { subtag: 'comma', group: ',', decimal: '.', size: 3 },
  '1.234,5': { subtag: 'point', group: '.', decimal: ',', size: 3 },
  '1 234,5': { subtag: 'space', group: '\u202f', decimal: ',', size: 3 },
  '1’234.5': { subtag: 'apos', group: '’', decimal: '.', size: 3 },
  '12,34,567.8': { subtag: 'indian', group: ',', decimal: '.', size: 2 },
}

/**
 * A locale whose numbers are written in a style: "id-ID-x-num-comma". BCP 47 leaves what stands behind `-x-` to private
 * agreement (RFC 5646, 2.2.7) and `Intl` passes over it, so the style goes wherever the locale goes, and nothing else has to
 * be handed on. Only {@link numberFormat} reads it.
 */
export function withNumberStyle(locale: string, style: NumberStyle): string {
  const plain = withoutNumberStyle(locale)
  return style === 'auto' ? plain : `${plain}-x-num-${MARKS[style].subtag}`
}

/** The locale as others know it: for a `lang` attribute, or to be held against another. */
export function withoutNumberStyle(locale: string): string {
  return locale.split('-x-num-')[0]!
}

function marksOf(locale: string): Marks | undefined {
  const [, subtag] = locale.split('-x-num-')
  return subtag === undefined ? undefined : Object.values(MARKS).find(marks => marks.subtag === subtag)
}

/** What of `Intl.NumberFormat` is used. */
export interface NumberFormatter {
  format(value: number): string
  formatToParts(value: number): Intl.NumberFormatPart[]
}

/** Making a formatter costs a hundred times what using it does; an article needs a handful of them, hundreds of times. */
const CAP = 200
const made = new Map<string, NumberFormatter>()

/** A number format of a locale, in its number style, made once. Throws RangeError when the locale is none. */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions): NumberFormatter {
  const key = `${locale} ${JSON.stringify(options)}`
  let format = made.get(key)
  if (!format) {
    const marks = marksOf(locale)
    format = marks ? styledFormat(locale, options, marks) : new Intl.NumberFormat(locale, options)
    if (made.size >= CAP) made.clear()
    made.set(key, format)
  }
  return format
}

function styledFormat(locale: string, options: Intl.NumberFormatOptions, marks: Marks): NumberFormatter {
  const format = new Intl.NumberFormat(locale, {
    // A style is chosen by how a number looks with these digits.
    numberingSystem: 'latn',
    // Some languages leave four digits together; whoever chooses "1 234,5" wants them apart.
    ...(options.notation === 'compact' ? {} : { useGrouping: 'always' }),
    ...options,
  })
  const formatToParts = (value: number) => restyled(format.formatToParts(value), marks)
  return {
    formatToParts,
    format: value =>
      formatToParts(value)
        .map(part => part.value)
        .join(''),
  }
}

/** The parts of a formatted number with another style's marks, its whole digits grouped anew; all other parts stay. */
function restyled(parts: Intl.NumberFormatPart[], { group, decimal, size }: Marks): Intl.NumberFormatPart[] {
  const isGrouped = parts.some(({ type }) => type === 'group')
  const digits = parts.flatMap(({ type, value }) => (type === 'integer' ? value : [])).join('')
  const first = parts.findIndex(({ type }) => type === 'integer')
  return parts.flatMap((part, i): Intl.NumberFormatPart[] => {
    if (part.type === 'decimal') return [{ type: 'decimal', value: decimal }]
    if (part.type === 'group' || (part.type === 'integer' && i !== first)) return []
    return part.type === 'integer' && isGrouped ? grouped(digits, group, size) : [part]
  })
}

/** "1234567" in groups: the last of three digits, those before it of `size`. */
function grouped(digits: string, group: string, size: number): Intl.NumberFormatPart[] {
  const groups = [digits.slice(-3)]
  for (let end = digits.length - 3; end > 0; end -= size) groups.unshift(digits.slice(Math.max(0, end - size), end))
  return groups.flatMap((value, i): Intl.NumberFormatPart[] => [
    ...(i > 0 ? [{ type: 'group', value: group } as const] : []),
    { type: 'integer', value },
  ])
}
