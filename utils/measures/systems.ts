/** The system that measures are given in; 'auto' is that of the reader's region. */
export const MEASURE_SYSTEMS = ['auto', 'metric', 'us', 'uk'] as const
export type MeasureSystem = (typeof MEASURE_SYSTEMS)[number]

/** A system that is settled. */
export type SettledSystem = Exclude<MeasureSystem, 'auto'>

/** CLDR 48, measurementData: the regions that are not metric. Burma counts as British there. */
const REGIONS: Record<string, SettledSystem> = { US: 'us', LR: 'us', GB: 'uk', MM: 'uk' }

/**
 * The system in which a reader's region measures.
 *
 * @param locale BCP 47; without a region its likely one counts ("en" is the United States).
 */
export function systemOf(locale: string): SettledSystem {
  return REGIONS[new Intl.Locale(locale).maximize().region ?? ''] ?? 'metric'
}
