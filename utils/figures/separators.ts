/** Which mark a text writes before its decimals; '' where nobody knows, and "1.234" and "1,234" are thousands both. */
export type DecimalMark = '.' | ',' | ''

/** The decimal mark of a language without a file, from CLDR; '' where Intl does not know the language. */
export function usualDecimalMark(tag: string): DecimalMark {
  try {
    if (Intl.NumberFormat.supportedLocalesOf(tag).length === 0) return ''
    const mark = new Intl.NumberFormat(tag).formatToParts(1.5).find(part => part.type === 'decimal')?.value
    return mark === '.' || mark === ',' ? mark : ''
  } catch (error) {
    if (error instanceof RangeError) return ''
    throw error
  }
}

/**
 * The decimal mark of a text. Numbers that can be read one way only (1.234.567 or 1,234.5) outweigh the language's habit;
 * short decimals ("5.1") do so only where many agree, since a clock ("16.13") and a foreign percentage look the same.
 * Only ambiguous numbers ("1.234") are read by it. Where the language's countries differ (`differs`), a decimal of the other
 * kind and one more sign of it are enough: "1.2 %" and "3,500" in an article from Mexico.
 */
export function settleDecimalMark(numerals: Iterable<string>, habit: DecimalMark, differs = false): DecimalMark {
  // Without a habit both marks are alike, and only groups can settle anything.
  const usual = habit === '' ? '.' : habit
  const other = usual === '.' ? ',' : '.'
  let groupsOfHabit = 0
  let groupsOfOther = 0
  let decimalsOfHabit = 0
  let decimalsOfOther = 0
  let threes = 0
  for (const raw of numerals) {
    const group = groupingMark(raw)
    if (group === other) groupsOfHabit++
    else if (group === usual) groupsOfOther++
    else if (/^\d+[.,]\d$/.test(raw)) {
      if (raw.at(-2) === usual) decimalsOfHabit++
      else decimalsOfOther++
    } else if (differs && /^\d+[.,]\d\d$/.test(raw) && raw.at(-3) === usual) decimalsOfHabit++
    else if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(raw)) threes += raw.at(-4) === usual ? 1 : -1
  }
  if (groupsOfHabit !== groupsOfOther) return groupsOfHabit > groupsOfOther ? usual : other
  if (differs && decimalsOfOther > 0 && decimalsOfOther + threes >= 2 && decimalsOfHabit === 0) return other
  return decimalsOfOther >= 3 && decimalsOfHabit === 0 ? other : habit
}

function groupingMark(raw: string): string | null {
  const marks = raw.replace(/[^.,]/g, '')
  if (marks.length < 2) return null
  return Number.isNaN(readDigits(raw, '.')) ? null : marks[0]!
}

/**
 * The value of a numeral of ASCII digits and the separators `.`, `,`, `'` and space; NaN where no convention writes it so
 * (a date, a version, a list), or where it is beyond what a double holds.
 */
export function readDigits(raw: string, decimal: DecimalMark): number {
  if (raw.length > 60) return NaN
  const power = raw.indexOf('e')
  if (power > 0) return finite(Number(`${readDigits(raw.slice(0, power), decimal)}${raw.slice(power)}`))
  const marks = raw.replace(/\d/g, '')
  if (marks === '') return finite(Number(raw))
  const last = marks.at(-1)!
  const single = marks.indexOf(last) === marks.length - 1
  const cut = raw.lastIndexOf(last)
  const behind = raw.length - cut - 1
  const isDecimal =
    (last === '.' || last === ',') &&
    single &&
    (marks.length > 1 || behind !== 3 || cut > 3 || cut === 0 || raw[0] === '0' || last === decimal)
  const whole = isDecimal ? raw.slice(0, cut) : raw
  const decimals = isDecimal ? raw.slice(cut + 1) : ''
  const groups = whole.split(/[.,' ]/)
  if (groups.length > 1) {
    const kinds = new Set(whole.replace(/\d/g, ''))
    if (kinds.size > 1 || !groupsWell(groups)) return NaN
  }
  return finite(Number(`${groups.join('') || '0'}.${decimals || '0'}`))
}

/** Threes, or the Indian twos before a last three. */
function groupsWell(groups: string[]): boolean {
  const [first, ...rest] = groups
  if (first === undefined || first.length < 1 || first.length > 3) return false
  if (rest.at(-1)?.length !== 3) return false
  const middle = rest.slice(0, -1)
  return middle.every(group => group.length === 3) || (first.length <= 2 && middle.every(group => group.length === 2))
}

const finite = (value: number): number => (Number.isFinite(value) ? value : NaN)
