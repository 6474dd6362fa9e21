import { homesOf, measuresOf } from '../../utils/platform/home.ts'
import type { Settings } from '../../utils/platform/settings.ts'
import { isAmong } from '../../utils/platform/sites.ts'
import type { ReaderChoices } from '../../utils/reader/port.ts'

/** The settings as far as a page of a host is concerned. */
export function choicesFrom(settings: Settings, host: string): ReaderChoices {
  return {
    homes: homesOf(settings),
    conversions: settings.conversions && !isAmong(settings.quietSites, host),
    conversionMode: settings.conversionMode,
    conversionRate: settings.conversionRate,
    measures: measuresOf(settings),
    magnitudesInline: settings.magnitudesInline,
    letterKeys: settings.letterKeys,
    unreadLanguages: settings.unreadLanguages,
    painting: !isAmong(settings.unpaintedSites, host),
  }
}
