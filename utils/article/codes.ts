/** A code with the name it has in a language. */
export interface CodeName {
  code: string
  name: string
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
const PAIRS = [...LETTERS].flatMap(first => [...LETTERS].map(second => first + second))
/** Languages of the news that have no code of two letters. */
const LONG_LANGUAGES = ['ast', 'ban', 'ceb', 'ckb', 'fil', 'gsw', 'haw', 'hsb', 'ilo', 'mni', 'sat', 'tet', 'yue']
/** In the region codes of CLDR, and no country: pseudo-locales, unknown, the outlying parts of Oceania, and unions. */
const NO_COUNTRIES = new Set(['XA', 'XB', 'ZZ', 'QO', 'EU', 'EZ', 'UN'])

const namer = (locale: string, type: 'language' | 'region' | 'script') =>
  new Intl.DisplayNames([locale, 'en'], { type, fallback: 'none' })

/** The canonical form of a tag; null for what is none. */
function canonical(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

function byName(choices: CodeName[], written: string, locale: string): string | null {
  const wanted = written.toLocaleLowerCase(locale)
  return choices.find(({ name }) => name.toLocaleLowerCase(locale) === wanted)?.code ?? null
}

/** Every language with a code of two letters, and some with three, by its name in a locale, in its alphabet. */
export function languageNames(locale: string): CodeName[] {
  const names = namer(locale, 'language')
  const all = [...PAIRS, ...LONG_LANGUAGES].flatMap(code => {
    // An old code ("iw") is another's: the list has each language once.
    const name = canonical(code) === code ? names.of(code) : undefined
    return name ? [{ code, name }] : []
  })
  return all.sort((one, other) => one.name.localeCompare(other.name, locale))
}

/** Every country, by its name in a locale, in its alphabet. */
export function countryNames(locale: string): CodeName[] {
  const names = namer(locale, 'region')
  const all = PAIRS.flatMap(pair => {
    const code = pair.toUpperCase()
    if (NO_COUNTRIES.has(code) || canonical(`und-${code}`) !== `und-${code}`) return []
    const name = names.of(code)
    return name ? [{ code, name }] : []
  })
  return all.sort((one, other) => one.name.localeCompare(other.name, locale))
}

/**
 * The BCP 47 tag that a reader wrote, as a tag ("en_au") or as a language's name in the locale ("Indonesian"), in its
 * canonical form. Null where there is no such language, script or region in CLDR.
 */
export function languageTag(written: string, locale: string): string | null {
  const text = written.trim()
  const tag = /^[a-z\d_-]{2,35}$/i.test(text) ? canonical(text.replaceAll('_', '-')) : null
  return tag && isKnownTag(tag) ? tag : byName(languageNames(locale), text, locale)
}

function isKnownTag(tag: string): boolean {
  const { language, script, region } = new Intl.Locale(tag)
  return (
    namer('en', 'language').of(language) !== undefined &&
    (script === undefined || namer('en', 'script').of(script) !== undefined) &&
    (region === undefined || namer('en', 'region').of(region) !== undefined)
  )
}

/**
 * The ISO 3166-1 code of the country that a reader wrote, as a code ("au", "UK") or by its name in the locale. Null where
 * there is no such country.
 */
export function countryCode(written: string, locale: string): string | null {
  const text = written.trim()
  if (!/^[a-z]{2}$/i.test(text)) return byName(countryNames(locale), text, locale)
  const tag = canonical(`und-${text}`)
  const code = tag === null ? undefined : new Intl.Locale(tag).region
  return code && !NO_COUNTRIES.has(code) && namer('en', 'region').of(code) ? code : null
}
