import type { DatedRate } from '../../utils/currency/packed.ts'

/** A move to both or either side that large is not believed of one source alone. */
const JUMP = 0.04
/** Two sources that agree so far confirm each other, however large the day's move. */
const AGREE = 0.025
/** Two sources that differ so far cannot both be right: the one that is nearer to the days around stays, if those are calm. */
const DIFFER = 0.03
const CALM = 0.06

/** A day that was taken out, for the provenance: "ZAR 2020-04-24 IMF -15.8 %". */
export type Dropped = string

interface Day extends DatedRate {
  date: string
  confirmed: boolean
}

/**
 * One daily series out of two sources of the same currency: the first one's value where it has one, held against the
 * second's and against the days before and after.
 *
 * @param breaks days on which the unit itself changed: nothing is compared across them.
 */
export function mergeDaily(
  currency: string,
  first: ReadonlyMap<string, DatedRate>,
  second: ReadonlyMap<string, DatedRate>,
  breaks: readonly string[] = [],
): { days: Map<string, DatedRate>; dropped: Dropped[] } {
  const dates = [...new Set([...first.keys(), ...second.keys()])].sort()
  const dropped: Dropped[] = []
  let days: Day[] = dates.flatMap((date, i) => {
    const a = first.get(date)
    const b = second.get(date)
    const around = dates.slice(Math.max(0, i - 4), i + 5).map(day => (first.get(day) ?? second.get(day))!.perUsd)
    const calm = Math.log(Math.max(...around) / Math.min(...around)) <= CALM
    // A gap in the first source is filled only while the hour of the day at which a source looks makes no difference.
    if (!a && b && first.size && !calm) return []
    if (!a || !b) return [{ date, ...(a ?? b)!, confirmed: false }]
    const apart = Math.abs(Math.log(a.perUsd / b.perUsd))
    if (apart <= DIFFER) return [{ date, ...a, confirmed: apart <= AGREE }]
    const away = ({ perUsd }: DatedRate) => Math.abs(Math.log(perUsd / middle(around)))
    const [nearer, farther] = away(a) <= away(b) ? [a, b] : [b, a]
    dropped.push(described(currency, date, farther, nearer.perUsd))
    if (calm) return [{ date, ...nearer, confirmed: false }]
    dropped.push(described(currency, date, nearer, farther.perUsd))
    return []
  })

  const step = (a: Day | undefined, b: Day | undefined): number => {
    if (!a || !b || breaks.some(day => a.date < day && day <= b.date)) return 0
    return Math.log(b.perUsd / a.perUsd)
  }
  const usual = middle(days.slice(1).map((day, i) => Math.abs(step(days[i], day))))
  const limit = Math.max(JUMP, 8 * usual)

  const without = (faulty: (before: number, after: number) => boolean) => {
    days = days.filter((day, i) => {
      const before = step(days[i - 1], day)
      const after = step(day, days[i + 1])
      if (day.confirmed || !faulty(before, after)) return true
      dropped.push(described(currency, day.date, day, (days[i - 1] ?? days[i + 1])!.perUsd))
      return false
    })
  }
  // First what leaves and comes back in a day, lest its sound neighbours be taken for faults; then what else jumps.
  without((before, after) => Math.abs(before) > limit && Math.abs(after) > limit && Math.abs(before + after) < limit)
  without((before, after) => Math.max(Math.abs(before), Math.abs(after)) > limit)
  return { days: new Map(days.map(({ date, perUsd, source }) => [date, { perUsd, source }])), dropped }
}

function described(currency: string, date: string, { perUsd, source }: DatedRate, beside: number): Dropped {
  const off = ((perUsd / beside - 1) * 100).toFixed(1)
  return `${currency} ${date} ${source} ${off} %`
}

function middle(values: number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
}
