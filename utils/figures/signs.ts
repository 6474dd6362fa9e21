import type { Lexicon } from './entry.ts'
import type { Words } from './language.ts'
import { addPhrase, addWords } from './lexicon.ts'

/**
 * Signs that mean one currency everywhere, by code, and families of currencies that share a sign or a bare name. Signs are
 * those of Unicode's currency block and of CLDR; qualified ones ("A$") are what English and Asian papers print.
 */
// prettier-ignore
const SIGNS: Record<string, string> = {
  '€': 'EUR', '₹': 'INR', '₩': 'KRW', '￦': 'KRW', '₫': 'VND', '₽': 'RUB', '₺': 'TRY', '₴': 'UAH', '₦': 'NGN', '₱': 'PHP',
  '฿': 'THB', '₪': 'ILS', '₡': 'CRC', '₲': 'PYG', '₸': 'KZT', '₮': 'MNT', '₭': 'LAK', '៛': 'KHR', '৳': 'BDT', '₾': 'GEL',
  '₼': 'AZN', '֏': 'AMD', '₵': 'GHS', '₿': 'BTC', '$': '$', '＄': '$', '﹩': '$', '£': '£', '￡': '£', '¥': '¥', '￥': '¥',
  '¢': '¢',
}

/** Letters and signs together. Spaces inside do not matter: "US $". */
// prettier-ignore
const QUALIFIED: Record<string, string> = {
  us$: 'USD', u$s: 'USD', u$d: 'USD', a$: 'AUD', au$: 'AUD', aus$: 'AUD', c$: 'CAD', ca$: 'CAD', can$: 'CAD', cdn$: 'CAD', hk$: 'HKD',
  s$: 'SGD', sg$: 'SGD', nt$: 'TWD', tw$: 'TWD', nz$: 'NZD', r$: 'BRL', mx$: 'MXN', ar$: 'ARS', b$: 'BND', j$: 'JMD',
  ja$: 'JMD', tt$: 'TTD', bds$: 'BBD', ec$: 'XCD', fj$: 'FJD', z$: 'ZWL', n$: 'NAD', l$: 'LRD', g$: 'GYD', rd$: 'DOP',
  clp$: 'CLP', col$: 'COP', bz$: 'BZD', mop$: 'MOP', 'cn¥': 'CNY', 'rmb¥': 'CNY', 'jp¥': 'JPY', 'gh₵': 'GHS', 'gb£': 'GBP',
  'e£': 'EGP', 'le£': 'EGP',
}

/** Short names that stand before or behind an amount in any language. */
// prettier-ignore
const NAMES: Record<string, string> = {
  rp: 'IDR', rm: 'MYR', rmb: 'CNY', kč: 'CZK', zł: 'PLN', ft: 'HUF', лв: 'BGN', руб: 'RUB', грн: 'UAH', nis: 'ILS',
  kr: 'kr', tl: 'TRY', р: 'RUB', đ: 'VND', 원: 'KRW', 円: 'JPY', 元: 'yuan', บาท: 'THB', 'l e': 'EGP', fcfa: 'XAF', kd: 'KWD',
  sfr: 'CHF', pta: 'ESP', zl: 'PLN', 'ر س': 'SAR', دج: 'DZD', nfk: 'ERN', 'дин': 'RSD', 'ден': 'MKD', tsh: 'TZS', ush: 'UGX', ksh: 'KES', '₨': 'rupee', रु: 'rupee', रू: 'rupee', '﷼': 'IRR', '₶': 'FRF',
}

/** Names of money that papers in any language may take over as they are. */
// prettier-ignore
const LOANS: Record<string, Words> = {
  $: 'dollars', USD: 'us dollars', CNY: 'yuan|renminbi', EUR: 'euro{,s}', JPY: 'yen', ZAR: 'rand', PLN: 'zloty', IDR: 'rupiah', THB: 'baht', RUB: 'r{,o}uble{,s}',
  AED: 'dirham{,s}', BTC: 'bitcoin{,s}', BRL: 'reais',
}

/** Thousands, millions and milliards of crowns, in business news from Stockholm to Copenhagen. */
const CROWNS: Record<string, number> = { tkr: 1e3, mkr: 1e6, mnkr: 1e6, mdkr: 1e9, mdrkr: 1e9, miakr: 1e9 }

/** Units' symbols, the same in every language; "ha" is a verb in some. */
// prettier-ignore
const SYMBOLS: Record<string, string> = {
  m: 'meter', km: 'kilometer', cm: 'centimeter', mm: 'millimeter', mg: 'milligram', kg: 'kilogram', kilo: 'kilogram', ft: 'foot', lb: 'pound', lbs: 'pound', oz: 'ounce', mph: 'mile-per-hour',
  kmh: 'kilometer-per-hour', kph: 'kilometer-per-hour', 'km²': 'square-kilometer', km2: 'square-kilometer', 'm²': 'square-meter', m2: 'square-meter', '㎡': 'square-meter',
  'm³': 'cubic-meter', m3: 'cubic-meter', 'km h': 'kilometer-per-hour', gb: 'gigabyte',
}

/** Codes that are also words or sigla when written large: taken only glued to digits, behind them, or before a magnitude. */
const WORDLIKE = new Set(
  'ALL TRY TOP CUP MAD GEL PEN SOS LAK BAM COP BOB RON SAR ANG MOP AMD GIP DOP ERN MUR BIF'.split(' '),
)

/** Codes that are safe in lower case too. */
const LOWER = new Set(
  'USD EUR GBP JPY CNY AUD CAD NZD SGD HKD INR IDR MYR MXN CHF SEK NOK DKK KRW THB PHP BRL'.split(' '),
)

/** What is measured with prefixes alone: "7.3 MWh", "5 GHz", "3.5 TeV". */
const SI = { w: 'watt', wh: 'watt-hour', hz: 'hertz', ev: 'electronvolt', pa: 'pascal', bps: 'bit-per-second' }
const SI_PREFIXES = { k: 'kilo', m: 'mega', g: 'giga', t: 'tera' }

const OTHER_CODES = [
  'BTC',
  'VES',
  'SLE',
  'ZWL',
  'HRK',
  'STN',
  'MRU',
  'XOF',
  'XAF',
  'XPF',
  'DEM',
  'FRF',
  'ITL',
  'ESP',
  'NLG',
  'FIM',
]

let codes: Set<string> | undefined

/** Every ISO 4217 code that Intl knows for money in use, and a few it leaves out. */
export function currencyCodes(): Set<string> {
  // Codes of metals, tests and units of account begin with X, except the three francs and the Caribbean's dollar.
  codes ??= new Set(
    [...Intl.supportedValuesOf('currency'), ...OTHER_CODES].filter(
      code => !code.startsWith('X') || /^X(?:OF|AF|PF|CD|CG)$/.test(code),
    ),
  )
  return codes
}

/** Whether a code has a sign or a short name here. */
export const hasSign = (code: string): boolean => [...Object.values(SIGNS), ...Object.values(NAMES)].includes(code)

/** Whether a code is a common word in capitals ("ALL 5 of us"). */
export const isWordlike = (code: string): boolean => WORDLIKE.has(code)

/** Adds signs, codes and percent signs, which no language changes. */
export function addSigns(lexicon: Lexicon): void {
  for (const [sign, currency] of Object.entries(SIGNS))
    addPhrase(lexicon, sign, sign === '¢' ? { minor: '$', minorScale: 0.01 } : { currency, side: 'both' })
  for (const [sign, currency] of Object.entries(QUALIFIED)) lexicon.phrases.set(sign, { currency, side: 'both' })
  addPhrase(lexicon, 'grand', { currency: 'grand', scale: 1000 })
  // "Lei" is she, and a law.
  addPhrase(lexicon, 'lei', { currency: 'leu' })
  for (const [name, scale] of Object.entries(CROWNS)) addPhrase(lexicon, name, { currency: 'kr', scale })
  for (const [name, currency] of Object.entries(NAMES)) addPhrase(lexicon, name, { currency, side: 'both' })
  if (lexicon.language.code !== 'und') addLoans(lexicon)
  for (const code of currencyCodes()) {
    const role = { currency: code, side: 'both', upper: !LOWER.has(code) } as const
    const known = lexicon.phrases.get(code.toLowerCase())
    if (known) lexicon.phrases.set(code.toLowerCase(), { ...role, ...known })
    else addPhrase(lexicon, code, role)
    if (LOWER.has(code)) addPhrase(lexicon, `M${code}`, { currency: code, side: 'both', scale: 1e6, upper: true })
    if (LOWER.has(code)) lexicon.phrases.set(`${code.toLowerCase()}$`, { currency: code, side: 'both' })
  }
  for (const [symbol, unit] of Object.entries(SI))
    for (const [prefix, name] of Object.entries(SI_PREFIXES))
      for (const written of [prefix + symbol, name + unit, `${name + unit}s`])
        addPhrase(lexicon, written, { unit: name + unit })
  for (const sign of ['%', '％', '٪', '﹪']) addPhrase(lexicon, sign, { percent: 1 })
  addPhrase(lexicon, '‰', { percent: 0.1 })
  // prettier-ignore
  for (const [sign, unit] of [['°c', 'celsius'], ['℃', 'celsius'], ['°f', 'fahrenheit'], ['℉', 'fahrenheit']] as const) addPhrase(lexicon, sign, { unit })
}

/** Adds what a language without a file does not have: a name of another language's may be a word in it. */
function addLoans(lexicon: Lexicon): void {
  for (const [currency, names] of Object.entries(LOANS)) addWords(lexicon, names, { currency })
  for (const [symbol, unit] of Object.entries(SYMBOLS)) addPhrase(lexicon, symbol, { unit })
  addWords(lexicon, 'cent{,s}', { minor: '$', minorScale: 0.01 })
  addWords(lexicon, 'pence', { minor: '£', minorScale: 0.01 })
  addWords(lexicon, 'k', { short: 1e3 })
  addWords(lexicon, 'pct', { percent: 1 })
  addWords(lexicon, 'bps', { points: 0.01 })
}
