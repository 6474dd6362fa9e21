import { currencyName } from '../../utils/currency/index.ts'
import type { Figure } from '../../utils/figures/figure.ts'
import { formatMeasure } from '../../utils/measures/index.ts'
import { numberFormat } from '../../utils/numbers.ts'
import type { ComponentWords } from '../words.ts'

/** A number in full, as a table has it: nothing rounded that was written, no word for a magnitude. */
export function plainNumber(value: number, locale: string): string {
  const size = Math.abs(value)
  const isTiny = size > 0 && size < 0.001
  return numberFormat(locale, isTiny ? { maximumSignificantDigits: 4 } : { maximumFractionDigits: 3 }).format(value)
}

/** The value of a figure, or both ends of its range. */
export function valueWords({ value, low, high }: Figure, locale: string): string {
  if (low === undefined || high === undefined || low === high) return plainNumber(value, locale)
  return `${plainNumber(low, locale)}–${plainNumber(high, locale)}`
}

/** What the value is a number of: "CNY", "%", "kilometres", "US dollar per barrel"; empty for a count of things. */
export function unitWords({ kind, currency, unit, per }: Figure, { t, locale }: ComponentWords): string {
  switch (kind) {
    case 'money':
      return withPer(currency ?? '', per, t)
    case 'percent':
      return '%'
    case 'points':
      return t('table.points')
    case 'ratio':
      return t('table.ratio')
    case 'measure':
      return withPer(measureName(unit ?? '', { t, locale }), unit?.includes('-per-') ? undefined : per, t)
    default:
      return per ? withPer('', per, t) : ''
  }
}

const withPer = (unit: string, per: string | undefined, t: ComponentWords['t']) =>
  per ? t('card.per', { amount: unit, per }).trim() : unit

/** The name of a unit as it stands behind many: "kilometres". */
function measureName(unit: string, words: ComponentWords): string {
  const many = formatMeasure({ value: 99, unit }, words)
  const name = many.replace(/\p{Nd}+/u, '').trim()
  return name || unit
}

/** What a quantity is called where figures are chosen by it: "US dollar (USD)", "Percentages", "Kilometres". */
export function quantityWords(quantity: string, words: ComponentWords): string {
  const { t, locale } = words
  const [kind = '', ...rest] = quantity.split(' ')
  const what = rest.join(' ')
  if (kind === 'money' && what) return `${currencyName(what, locale)} (${what})`
  if (kind === 'measure' && what) {
    const [unit = '', per] = what.split('/')
    return withPer(measureName(unit, words), per, t)
  }
  return what ? `${t(`table.kinds.${kind}`)}: ${what}` : t(`table.kinds.${kind}`)
}

/** The share that a percentage or a ratio is of a whole, for a bar; undefined where it is none. */
export function shareOf({ kind, value, change }: Figure): number | undefined {
  if (change !== undefined) return undefined
  const share = kind === 'percent' ? value / 100 : kind === 'ratio' ? value : undefined
  return share !== undefined && share > 0 && share <= 1 ? share : undefined
}

/** "over", "about", "under", as a word before an amount. */
export const boundWords = ({ bound }: Figure, { t }: ComponentWords): string =>
  bound ? t(`table.bounds.${bound}`) : ''

/** "up" or "down", with its arrow. */
export const changeWords = ({ change }: Figure, { t }: ComponentWords): string =>
  change ? `${change === 'up' ? '↑' : '↓'} ${t(`table.changes.${change}`)}` : ''
