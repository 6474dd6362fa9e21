import { useCallback, useRef, useState } from 'preact/hooks'
import { convertFigure, tableFrom } from '../../utils/currency/index.ts'
import type { FigureConversion, RateTable } from '../../utils/currency/index.ts'
import type { FigureRow } from '../../utils/library/records.ts'
import { send } from '../../utils/platform/messages.ts'

/** The rates of a year, or that there are none yet. */
type Year = RateTable | 'asked'

/** Articles without a day are converted at the latest known rates. */
const UNDATED = ''

/** A message asks for no more; there are as many currencies today. */
const MOST_CURRENCIES = 200

/** A day in each month of a year: around them the packaged rates are handed out for the whole of it. */
const daysOf = (year: string): string[] =>
  year === UNDATED ? [] : Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}-15`)

/**
 * What amounts are worth in one currency at the days of their articles, by the packaged rates and those that were kept. The
 * rates of a year come when the first amount of it is asked for; until then its worth is undefined.
 *
 * @param currencies those that amounts are in
 */
export function useWorth(
  currency: string | undefined,
  currencies: readonly string[],
  onError: (error: unknown) => void,
) {
  /** Grows when rates have come: what was drawn without them is drawn again. */
  const [came, setCame] = useState(0)
  const years = useRef({ key: '', tables: new Map<string, Year>(), worth: new Map<string, FigureConversion | null>() })
  const key = [currency, ...currencies].join()
  if (years.current.key !== key) years.current = { key, tables: new Map(), worth: new Map() }
  const { tables, worth } = years.current

  const load = useCallback(
    async (year: string) => {
      const { tables } = years.current
      tables.set(year, 'asked')
      const codes = [...new Set([...(currency ? [currency] : []), ...currencies])].slice(0, MOST_CURRENCIES)
      try {
        tables.set(year, tableFrom(await send('knownRates', { days: daysOf(year), currencies: codes })))
      } catch (error) {
        tables.delete(year)
        onError(error)
      }
      setCame(n => n + 1)
    },
    [key],
  )

  return useCallback(
    ({ figure, article }: FigureRow): FigureConversion | null | undefined => {
      if (currency === undefined || figure.kind !== 'money') return null
      const known = worth.get(figure.id)
      if (known !== undefined) return known
      const year = article.published?.slice(0, 4) ?? UNDATED
      const table = tables.get(year)
      if (table === undefined) void load(year)
      if (table === undefined || table === 'asked') return undefined
      const found = convertFigure(figure, currency, article.published, table)
      worth.set(figure.id, found)
      return found
    },
    [key, came],
  )
}
