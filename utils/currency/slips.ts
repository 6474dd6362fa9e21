import type { Figure } from '../figures/figure.ts'
import { convert } from './convert.ts'
import type { RateTable } from './rate-table.ts'
import { digitsIn } from './written.ts'

/** A slip of the pen that would explain why two amounts differ. */
export type Slip =
  /** The second amount is that many times too large ("billion" for "million": 1000). */
  | { kind: 'magnitude'; factor: number }
  /** The second amount is one of this currency, which has the same sign. */
  | { kind: 'currency'; currency: string }
  /** With this one digit changed the second amount would hold. */
  | { kind: 'digit'; value: number }

interface Pair {
  stated: Figure
  equivalent: Figure
  on: string
  rates: RateTable
  text: string | undefined
  /** How far from one the quotient of the two may be. */
  allowed: number
}

/** Tens, thousands, myriads, lakhs, millions, crores: what a wrong word or a lost nought makes. */
const FACTORS = [10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e9]

/** The one slip that would explain a difference; null where none or several would. */
export function slipOf(pair: Pair): Slip | null {
  const expected = convert(pair.stated.value, pair.stated.currency!, pair.equivalent.currency!, pair.on, pair.rates)
  if (!expected) return null
  const found = [...magnitudes(pair, expected.value), ...currencies(pair), ...digits(pair, expected.value)]
  return found.length === 1 ? found[0]! : null
}

const fits = (value: number, expected: number, allowed: number) => Math.abs(value / expected - 1) <= allowed

function magnitudes({ equivalent, allowed }: Pair, expected: number): Slip[] {
  return [...FACTORS, ...FACTORS.map(factor => 1 / factor)]
    .filter(factor => fits(equivalent.value / factor, expected, allowed))
    .map(factor => ({ kind: 'magnitude', factor }))
}

function currencies({ stated, equivalent, on, rates, allowed }: Pair): Slip[] {
  return (equivalent.candidates ?? [])
    .filter(code => code !== equivalent.currency)
    .filter(code => {
      const value = convert(stated.value, stated.currency!, code, on, rates)?.value
      return value !== undefined && fits(equivalent.value, value, allowed)
    })
    .map(currency => ({ kind: 'currency', currency }))
}

function digits({ equivalent, text, allowed }: Pair, expected: number): Slip[] {
  const written = text && equivalent.high === undefined ? digitsIn(text.slice(equivalent.start, equivalent.end)) : ''
  // In a number of one or two digits a changed one explains nearly anything.
  if (written.length < 3) return []
  const unit = equivalent.value / Number(written)
  const found: Slip[] = []
  for (let i = 0; i < written.length; i++) {
    // Of the digits that would fit in one place the best one; a second place that fits makes it no explanation.
    const [best] = [...'0123456789']
      .filter(digit => digit !== written[i])
      .map(digit => Number(written.slice(0, i) + digit + written.slice(i + 1)) * unit)
      .filter(value => fits(value, expected, allowed))
      .sort((a, b) => Math.abs(a - expected) - Math.abs(b - expected))
    if (best !== undefined) found.push({ kind: 'digit', value: best })
  }
  return found
}
