import type { FigureRecord } from '../../library/records.ts'
import { digits } from './plain.ts'

const BOUNDS = { about: '≈', over: '>', under: '<' } as const
const CHANGES = { up: '↑', down: '↓' } as const
const KIND_UNITS = { percent: '%', points: 'pp', ratio: '', money: '', measure: '', count: '' } as const

/** What a kept figure came to, with its rate, the rate's date and source; empty where it was not converted. */
export function conversionOf({ conversion }: Pick<FigureRecord, 'conversion'>): string {
  if (!conversion) return ''
  const { value, currency, rate, rateDate, source } = conversion
  return `${digits(value)} ${currency} (${digits(rate)}, ${rateDate}, ${source})`
}

/** A figure's number with its bound and direction, without its unit. */
export function valueOf({ value, low, high, bound, change }: FigureRecord): string {
  const amount = low !== undefined && high !== undefined ? `${digits(low)} – ${digits(high)}` : digits(value)
  return [bound && BOUNDS[bound], amount, change && CHANGES[change]].filter(Boolean).join(' ')
}

/** What a figure is counted in: its currency or unit, and what that is per. */
export function unitOf({ kind, currency, unit, per }: FigureRecord): string {
  const own = currency ?? unit ?? KIND_UNITS[kind]
  return per === undefined ? own : `${own} / ${per}`
}
