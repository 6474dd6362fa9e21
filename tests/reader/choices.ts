import type { ReaderChoices } from '../../utils/reader/port.ts'

/** What a reader has chosen who changed nothing but this. */
export function choicesWith(changed: Partial<ReaderChoices>): ReaderChoices {
  return {
    homes: ['EUR'],
    conversions: true,
    conversionMode: 'append',
    conversionRate: 'then',
    measures: 'metric',
    magnitudesInline: false,
    letterKeys: true,
    unreadLanguages: [],
    painting: true,
    ...changed,
  }
}
