import { anchorOn } from '../../utils/currency/anchors.ts'
import type { DatedRate } from '../../utils/currency/packed.ts'
import type { Sample } from './currency-api.ts'

/** What the currency-api has under a code, where that is not what the other sources and papers mean by it. */
const OTHERWISE: { currency: string; since: string; until: string; why: string }[] = [
  { currency: 'SOS', since: '2024-01-01', until: '9999-12-31', why: 'an official rate, forty times off the market’s' },
  { currency: 'SSP', since: '2024-01-01', until: '2025-11-30', why: 'an old rate that comes and goes' },
  {
    currency: 'SYP',
    since: '2026-01-01',
    until: '2026-07-31',
    why: 'in new pounds, a hundredth, and later in old ones again',
  },
  { currency: 'YER', since: '2024-01-01', until: '9999-12-31', why: 'the rate of Sana’a, a seventh of Aden’s' },
  { currency: 'ZWL', since: '2024-04-05', until: '9999-12-31', why: 'no money any more' },
]

/** A single day is believed if it is less than so many times off the days before and after. */
const TIMES = 3

/** The sampled days by currency, without what is fixed anyway, what means something else, and single days off by a factor. */
export function cleanSamples(samples: Sample[]): { series: Map<string, Map<string, DatedRate>>; left: string[] } {
  const left = OTHERWISE.map(({ currency, since, why }) => `currency-api: ${currency} from ${since}, ${why}`)
  const series = new Map<string, Map<string, DatedRate>>()
  const codes = [...new Set(samples.flatMap(({ perUsd }) => [...perUsd.keys()]))].sort()
  for (const currency of codes) {
    const known = samples
      .filter(({ date, perUsd }) => perUsd.has(currency) && currency !== 'USD' && !anchorOn(currency, date))
      .filter(({ date }) => !OTHERWISE.some(o => o.currency === currency && date >= o.since && date <= o.until))
      .map(({ date, perUsd }) => ({ date, perUsd: perUsd.get(currency)! }))
    const off = (a: number, b: number | undefined) => b !== undefined && (a / b > TIMES || b / a > TIMES)
    const kept = known.filter(({ date, perUsd }, i) => {
      const sound = !off(perUsd, known[i - 1]?.perUsd) || !off(perUsd, known[i + 1]?.perUsd)
      if (!sound) left.push(`currency-api: ${currency} ${date}, ${perUsd}`)
      return sound
    })
    if (kept.length) {
      series.set(currency, new Map(kept.map(({ date, perUsd }) => [date, { perUsd, source: 'currency-api' }])))
    }
  }
  return { series, left }
}
