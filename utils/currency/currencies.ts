/** Which currency a region pays with: CLDR's region table, as it stands in 2026. */
const REGIONS: Record<string, string> = {
  AED: 'AE', AFN: 'AF', ALL: 'AL', AMD: 'AM', AOA: 'AO', ARS: 'AR', AUD: 'AU CC CX HM KI NF NR TV', AWG: 'AW', AZN: 'AZ',
  BAM: 'BA', BBD: 'BB', BDT: 'BD', BHD: 'BH', BIF: 'BI', BMD: 'BM', BND: 'BN', BOB: 'BO', BRL: 'BR', BSD: 'BS', BTN: 'BT',
  BWP: 'BW', BYN: 'BY', BZD: 'BZ', CAD: 'CA', CDF: 'CD', CHF: 'CH LI', CLP: 'CL', CNY: 'CN', COP: 'CO', CRC: 'CR', CUP: 'CU',
  CVE: 'CV', CZK: 'CZ', DJF: 'DJ', DKK: 'DK FO GL', DOP: 'DO', DZD: 'DZ', EGP: 'EG', ERN: 'ER', ETB: 'ET',
  EUR: 'AD AT AX BE BG BL CY DE EA EE ES FI FR GF GP GR HR IC IE IT LT LU LV MC ME MF MQ MT NL PM PT RE SI SK SM TF VA XK YT',
  FJD: 'FJ', FKP: 'FK', GBP: 'GB GG GS IM JE TA', GEL: 'GE', GHS: 'GH', GIP: 'GI', GMD: 'GM', GNF: 'GN', GTQ: 'GT',
  GYD: 'GY', HKD: 'HK', HNL: 'HN', HTG: 'HT', HUF: 'HU', IDR: 'ID', ILS: 'IL PS', INR: 'IN', IQD: 'IQ', IRR: 'IR', ISK: 'IS',
  JMD: 'JM', JOD: 'JO', JPY: 'JP', KES: 'KE', KGS: 'KG', KHR: 'KH', KMF: 'KM', KPW: 'KP', KRW: 'KR', KWD: 'KW', KYD: 'KY',
  KZT: 'KZ', LAK: 'LA', LBP: 'LB', LKR: 'LK', LRD: 'LR', LSL: 'LS', LYD: 'LY', MAD: 'EH MA', MDL: 'MD', MGA: 'MG',
  MKD: 'MK', MMK: 'MM', MNT: 'MN', MOP: 'MO', MRU: 'MR', MUR: 'MU', MVR: 'MV', MWK: 'MW', MXN: 'MX', MYR: 'MY', MZN: 'MZ',
  NAD: 'NA', NGN: 'NG', NIO: 'NI', NOK: 'BV NO SJ', NPR: 'NP', NZD: 'CK NU NZ PN TK', OMR: 'OM', PAB: 'PA', PEN: 'PE',
  PGK: 'PG', PHP: 'PH', PKR: 'PK', PLN: 'PL', PYG: 'PY', QAR: 'QA', RON: 'RO', RSD: 'RS', RUB: 'RU', RWF: 'RW', SAR: 'SA',
  SBD: 'SB', SCR: 'SC', SDG: 'SD', SEK: 'SE', SGD: 'SG', SHP: 'AC SH', SLE: 'SL', SOS: 'SO', SRD: 'SR', SSP: 'SS',
  STN: 'ST', SYP: 'SY', SZL: 'SZ', THB: 'TH', TJS: 'TJ', TMT: 'TM', TND: 'TN', TOP: 'TO', TRY: 'TR', TTD: 'TT', TWD: 'TW',
  TZS: 'TZ', UAH: 'UA', UGX: 'UG',
  USD: 'AS BQ DG EC FM GU IO MH MP PR PW SV TC TL UM US VG VI', UYU: 'UY', UZS: 'UZ', VES: 'VE', VND: 'VN', VUV: 'VU',
  WST: 'WS', XAF: 'CF CG CM GA GQ TD', XCD: 'AG AI DM GD KN LC MS VC', XCG: 'CW SX', XOF: 'BF BJ CI GW ML NE SN TG',
  XPF: 'NC PF WF', YER: 'YE', ZAR: 'ZA', ZMW: 'ZM', ZWG: 'ZW',
} // prettier-ignore

const byRegion = new Map(
  Object.entries(REGIONS).flatMap(([currency, regions]) =>
    regions.split(' ').map(region => [region, currency] as const),
  ),
)

/** The currencies that some region pays with today: ISO 4217 codes in the order of the alphabet. */
export const activeCurrencies: readonly string[] = Object.keys(REGIONS)

/** The regions that pay with a currency today, ISO 3166-1 in the order of the alphabet. */
export const regionsOf = (currency: string): string[] => REGIONS[currency]?.split(' ') ?? []

/**
 * The currency a reader is likely to think in.
 *
 * @param regionOrLocale an ISO 3166-1 region ("ID") or a BCP 47 locale ("id-ID"); a locale without a region gets its
 *   likely one ("de" is Germany, CLDR's likely subtags).
 * @returns an ISO 4217 code; null where the region is unknown or has no currency of its own (Antarctica), or the text is no
 *   locale.
 */
export function homeCurrency(regionOrLocale: string): string | null {
  const named = /^[A-Z]{2}$/.test(regionOrLocale) ? regionOrLocale : regionOf(regionOrLocale)
  return (named && byRegion.get(named)) ?? null
}

function regionOf(locale: string): string | null {
  try {
    return new Intl.Locale(locale.replaceAll('_', '-')).maximize().region ?? null
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** Asked for once each: three capital letters make 17,576 codes at most. */
const minorOf = new Map<string, number>()

/** How many decimals the currency is written with (CLDR): 2 for EUR, 0 for JPY, 3 for KWD. Two for an unknown code. */
export function minorUnits(currency: string): number {
  if (!isCurrencyCode(currency)) return 2
  let minor = minorOf.get(currency)
  if (minor === undefined) {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency })
    minor = format.resolvedOptions().maximumFractionDigits ?? 2
    minorOf.set(currency, minor)
  }
  return minor
}

/** The currency's name in a language ("Chinesischer Yuan"), or its code where Intl has none. */
export function currencyName(currency: string, locale: string): string {
  if (!isCurrencyCode(currency)) return currency
  return new Intl.DisplayNames([locale, 'en'], { type: 'currency', fallback: 'code' }).of(currency) ?? currency
}

/** Whether the text has the form of an ISO 4217 code. */
export function isCurrencyCode(text: string): boolean {
  return /^[A-Z]{3}$/.test(text)
}
