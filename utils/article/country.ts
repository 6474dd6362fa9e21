import { metaContent, textOf } from './structured-data.ts'
import type { Thing } from './structured-data.ts'

/** Domains that are a country's by law and everybody's by use. */
const GENERIC = new Set('io ai co tv me fm am ly cc ws to gg sh la vc so eu asia'.split(' '))

/** Languages that nearly all news in them is written in one country for: the likeliest region of the locale data (CLDR). */
export const OF_ONE_COUNTRY: Record<string, string> = {
  bg: 'BG',
  cs: 'CZ',
  da: 'DK',
  fi: 'FI',
  fil: 'PH',
  he: 'IL',
  hi: 'IN',
  hu: 'HU',
  id: 'ID',
  it: 'IT',
  ja: 'JP',
  km: 'KH',
  ko: 'KR',
  lo: 'LA',
  ms: 'MY',
  my: 'MM',
  nb: 'NO',
  nn: 'NO',
  no: 'NO',
  pl: 'PL',
  sk: 'SK',
  sv: 'SE',
  th: 'TH',
  tl: 'PH',
  tr: 'TR',
  uk: 'UA',
  vi: 'VN',
}

/** Common short names that are no code of ISO 3166-1 alpha-2. */
const SHORT_NAMES: Record<string, string> = { usa: 'US', uk: 'GB' }

/**
 * Where the publisher is (ISO 3166-1 alpha-2): what structured data and the head say, the domain's country, the region
 * of the declared language, and last the country of a language that has only one.
 */
export function countryOf(document: Document, article: Thing | undefined, language: string): string | undefined {
  const stated = codeOf(addressCountry(article?.['publisher']), language)
  if (stated) return stated
  const place = metaContent(document, 'geo.country', 'geo.region')?.slice(0, 2)
  if (place && /^[a-z]{2}$/i.test(place)) return place.toUpperCase()
  const host = URL.canParse(document.URL) ? new URL(document.URL).hostname : ''
  const top = host.split('.').at(-1) ?? ''
  if (/^[a-z]{2}$/.test(top) && !GENERIC.has(top)) return top === 'uk' ? 'GB' : top.toUpperCase()
  const tags = [
    language,
    metaContent(document, 'og:locale'),
    (document.documentElement as Element | null)?.getAttribute('lang'),
  ]
  for (const tag of tags) {
    const region = /^[a-z]{2,3}(?:[-_][a-z]{4})?[-_]([a-z]{2})\b/i.exec(tag ?? '')?.[1]
    if (region) return region.toUpperCase()
  }
  return OF_ONE_COUNTRY[language.split('-')[0]!]
}

function addressCountry(publisher: unknown): string | undefined {
  for (const item of [publisher].flat()) {
    if (typeof item !== 'object' || item === null) continue
    const address: unknown = [(item as Thing)['address']].flat()[0]
    if (typeof address === 'object' && address !== null) return textOf((address as Thing)['addressCountry'])
  }
  return undefined
}

/** The code of a country that is given as a code, or by its name in English or in the page's language. */
function codeOf(country: string | undefined, language: string): string | undefined {
  if (!country) return undefined
  if (/^[A-Z]{2}$/i.test(country)) return country.toUpperCase()
  const name = country.toLowerCase()
  if (SHORT_NAMES[name]) return SHORT_NAMES[name]
  const names = new Intl.DisplayNames(language === 'und' ? ['en'] : [language], { type: 'region', fallback: 'none' })
  const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
  for (let at = 0; at < 26 * 26; at++) {
    const code = String.fromCharCode(65 + Math.floor(at / 26), 65 + (at % 26))
    if (names.of(code)?.toLowerCase() === name || english.of(code)?.toLowerCase() === name) return code
  }
  return undefined
}
