import type { Figure, FigureOptions } from './figure.ts'
import type { Lexicon } from './entry.ts'
import { keyed } from './language.ts'
import type { Token } from './scan.ts'

/** Currencies that share a sign or a bare name, likeliest in world news first. */
// prettier-ignore
const FAMILIES: Record<string, string[]> = {
  cent: ['USD', 'AUD', 'CAD', 'NZD', 'SGD', 'HKD', 'ZAR', 'EUR', 'JMD', 'TTD', 'BZD', 'KES'],
  grand: ['USD', 'GBP', 'AUD', 'CAD', 'NZD', 'ZAR', 'TTD', 'JMD', 'BZD', 'EUR'],
  $: ['USD', 'AUD', 'CAD', 'SGD', 'HKD', 'NZD', 'TWD', 'MXN', 'BRL', 'ARS', 'CLP', 'COP', 'BND', 'FJD', 'JMD', 'TTD', 'BBD', 'BZD', 'BSD', 'GYD', 'LRD', 'NAD', 'XCD', 'SBD', 'SRD', 'UYU', 'DOP'],
  '¥': ['JPY', 'CNY'],
  '£': ['GBP', 'EGP', 'LBP', 'SYP', 'SDG', 'GIP', 'FKP', 'SHP', 'SSP'],
  yuan: ['CNY', 'TWD', 'HKD', 'MOP'],
  rupee: ['INR', 'PKR', 'LKR', 'NPR', 'MUR', 'SCR'],
  krona: ['SEK', 'ISK'],
  kr: ['SEK', 'NOK', 'DKK', 'ISK'],
  krone: ['NOK', 'DKK', 'SEK', 'ISK'],
  franc: ['CHF', 'XOF', 'XAF', 'XPF', 'RWF', 'BIF', 'CDF', 'DJF', 'GNF', 'KMF', 'FRF'],
  centavo: ['USD', 'BRL', 'MXN', 'ARS', 'COP', 'CLP', 'EUR', 'PHP', 'CUP', 'DOP', 'UYU'],
  cfa: ['XOF', 'XAF'],
  peso: ['MXN', 'PHP', 'ARS', 'CLP', 'COP', 'UYU', 'CUP', 'DOP'],
  dinar: ['KWD', 'IQD', 'JOD', 'BHD', 'DZD', 'TND', 'LYD', 'RSD', 'MKD'],
  rial: ['IRR', 'OMR', 'YER', 'QAR', 'SAR'],
  riyal: ['SAR', 'QAR', 'OMR', 'YER'],
  lira: ['TRY', 'LBP', 'SYP', 'ITL'],
  leu: ['RON', 'MDL'],
}

/** The currency of a country, where it shares its sign with others'. */
// prettier-ignore
const OF_COUNTRY: Record<string, string> = {
  US: 'USD', AU: 'AUD', CA: 'CAD', SG: 'SGD', HK: 'HKD', NZ: 'NZD', TW: 'TWD', MX: 'MXN', AR: 'ARS', CL: 'CLP', CO: 'COP', BN: 'BND',
  FJ: 'FJD', JM: 'JMD', TT: 'TTD', BB: 'BBD', BZ: 'BZD', BS: 'BSD', GY: 'GYD', LR: 'LRD', NA: 'NAD', UY: 'UYU', DO: 'DOP', JP: 'JPY', CN: 'CNY',
  GB: 'GBP', EG: 'EGP', LB: 'LBP', SD: 'SDG', IN: 'INR', PK: 'PKR', LK: 'LKR', NP: 'NPR', MU: 'MUR', SE: 'SEK', NO: 'NOK', DK: 'DKK',
  IS: 'ISK', CH: 'CHF', SN: 'XOF', CI: 'XOF', CM: 'XAF', GA: 'XAF', TD: 'XAF', ML: 'XOF', BF: 'XOF', BJ: 'XOF', PH: 'PHP', KW: 'KWD', IQ: 'IQD', JO: 'JOD', DZ: 'DZD', TN: 'TND', RS: 'RSD',
  SA: 'SAR', QA: 'QAR', OM: 'OMR', IR: 'IRR', TR: 'TRY', RO: 'RON', MD: 'MDL', MO: 'MOP', EC: 'USD', SV: 'USD', PA: 'USD', ZW: 'USD',
}

/** Cities that go by one name nearly everywhere. */
// prettier-ignore
export const CITIES =
  'US new york|washington|america; AU sydney|melbourne|canberra|brisbane|australian; CA toronto|ottawa|vancouver|canadian; NZ auckland; GB london|british; JP tokyo; CN beijing|shanghai; IN delhi'

/** The countries whose names are evidence for a bare sign, as ISO 3166 codes. */
export const countries = (): string[] => Object.keys(OF_COUNTRY)

/** Figures between two pauses. */
const PAUSE_EVERY = 4096

/** A dateline stands at the head of a text. */
const DATELINE = 60

/** Whether a figure's currency is only a family yet. */
export const isFamily = (currency: string | undefined): boolean => currency !== undefined && currency in FAMILIES

/** What two currencies of one noun have in common: themselves, or the smallest of the families that both belong to. */
export function familyOf(one: string | undefined, other: string): string | undefined {
  if (one === undefined || one === other || one in FAMILIES) return one
  return Object.keys(FAMILIES).findLast(family => isMember(family, one) && isMember(family, other))
}

/** Whether a code shares its sign or its noun with others. */
export const hasFamily = (code: string): boolean => Object.values(FAMILIES).some(codes => codes.includes(code))

/** Whether a code is one of those that share a family's sign. */
export const isMember = (family: string, code: string): boolean => FAMILIES[family]?.includes(code) === true

/**
 * Settles every bare sign of a text: by what the text itself names, its dateline, the page's country, the places it speaks
 * of, and last its language. What the text sets equal to a bare sign ("10 Australian dollars ($7)") is not what the sign is.
 */
export function* settleCurrencies(
  figures: Figure[],
  tokens: Token[],
  lexicon: Lexicon,
  options: FigureOptions,
): Generator<void, void> {
  const bare: Figure[] = []
  const named = new Set<string>()
  let seen = 0
  for (const figure of figures) {
    if (++seen % PAUSE_EVERY === 0) yield
    const { currency } = figure
    if (currency === undefined) continue
    if (isFamily(currency)) bare.push(figure)
    else {
      named.add(currency)
      figure.evidence = 'symbol'
    }
  }
  if (bare.length === 0) return
  yield
  const opposed = opposedTo(figures)
  yield
  const dateline = tokens.find(token => token.start >= DATELINE || token.entry.place !== undefined)?.entry.place
  // All bare signs of a family are one currency: an article does not change its dollar halfway.
  const settled = new Map<string, Settled>()
  const hasDollars = bare.some(({ currency }) => currency === '$')
  for (const figure of bare) {
    if (++seen % PAUSE_EVERY === 0) yield
    // Cents beside a bare "$" are its own.
    const family = figure.currency === 'cent' && hasDollars ? '$' : figure.currency!
    let found = settled.get(family)
    if (!found) settled.set(family, (found = settle(family, opposed, named, dateline, lexicon, options)))
    figure.currency = found.currency
    figure.evidence = found.evidence
    if (found.candidates.length > 0) figure.candidates = found.candidates
  }
}

interface Settled {
  currency: string
  evidence: string
  candidates: string[]
}

function settle(
  family: string,
  opposed: Set<string>,
  named: Set<string>,
  dateline: string | undefined,
  lexicon: Lexicon,
  options: FigureOptions,
): Settled {
  const all = FAMILIES[family]!
  const members = all.filter(code => !opposed.has(`${family} ${code}`))
  // prettier-ignore
  const as = (currency: string, evidence: string): Settled => ({ currency, evidence, candidates: all.filter(code => code !== currency) })
  const explicit = members.filter(code => named.has(code))
  const region = writtenRegion(options)
  const byCountry = (country: string | undefined): string | undefined => {
    const code = country === undefined ? undefined : OF_COUNTRY[country.toUpperCase()]
    return code !== undefined && members.includes(code) ? code : undefined
  }
  // 元 is the writer's own money: naming 港元 beside it only says that it is another.
  if (explicit.length === 1 && family !== 'yuan') return as(explicit[0]!, 'named in the text')
  const ofDateline = byCountry(dateline)
  if (ofDateline) return as(ofDateline, 'dateline')
  const country = byCountry(options.country)
  if (country) return as(country, 'country')
  const ofRegion = byCountry(region)
  if (ofRegion) return as(ofRegion, 'language')
  const usual = new Map(keyed(lexicon.language.bareSigns)).get(family) ?? byCountry(regionOf(options.language))
  return as(usual && members.includes(usual) ? usual : (members[0] ?? all[0]!), 'language')
}

/** The likeliest currency of a family; anything else is left as it is. */
export const likeliest = (name: string): string => FAMILIES[name]?.[0] ?? name

/** The country that a page's language tag names. */
export const writtenRegion = ({ locale, language }: FigureOptions): string | undefined =>
  /[-_]([A-Za-z]{2})(?:[-_]|$)/.exec(locale ?? language)?.[1]

/** The country where a language is spoken most, by CLDR: a bare "kr" in Norwegian is Norway's. */
function regionOf(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).maximize().region
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** Pairs of a family and the code that the text sets equal to it. */
function opposedTo(figures: Figure[]): Set<string> {
  const opposed = new Set<string>()
  const groups = new Map<number, Figure[]>()
  for (const figure of figures) {
    if (figure.equivalents === undefined) continue
    const group = groups.get(figure.equivalents) ?? []
    group.push(figure)
    groups.set(figure.equivalents, group)
  }
  for (const group of groups.values())
    for (const { currency: family } of group)
      if (isFamily(family))
        for (const { currency } of group) if (currency && !isFamily(currency)) opposed.add(`${family!} ${currency}`)
  return opposed
}
