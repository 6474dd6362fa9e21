/** Text that every program can take: no null characters, which end a text in many, and no half characters. */
export function clean(text: string): string {
  return text.replaceAll('\0', '').toWellFormed()
}

/**
 * A number in digits, with a full stop before its decimals and without an exponent: 1e21 is
 * "1000000000000000000000". Reads back as the same number; empty for what is no finite number.
 */
export function digits(value: number | undefined): string {
  if (value === undefined || !Number.isFinite(value)) return ''
  const shortest = String(value)
  const [mantissa = '', exponent] = shortest.split('e')
  if (exponent === undefined) return shortest
  const sign = mantissa.startsWith('-') ? '-' : ''
  const [whole = '', decimals = ''] = mantissa.replace('-', '').split('.')
  const shift = Number(exponent)
  const all = whole + decimals
  return shift < 0
    ? `${sign}0.${'0'.repeat(-shift - whole.length)}${all}`
    : `${sign}${all.padEnd(whole.length + shift, '0')}`
}

/** The authors in one text: their names, or the byline where no names are known. */
export function authorsOf({ authors, byline }: { authors: { name: string }[]; byline?: string }): string {
  return authors.length > 0 ? authors.map(author => author.name).join('; ') : (byline ?? '')
}
