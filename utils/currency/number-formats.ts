/** Making a formatter costs a hundred times what using it does; an article needs a handful of them, hundreds of times. */
const CAP = 200
const made = new Map<string, Intl.NumberFormat>()

/** A number format of a locale, made once. Throws RangeError when the locale is none. */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`
  let format = made.get(key)
  if (!format) {
    format = new Intl.NumberFormat(locale, options)
    if (made.size >= CAP) made.clear()
    made.set(key, format)
  }
  return format
}
