import type { Locale, Month } from 'date-fns'
import { ar, de, es, fr, id, ja, ptBR, zhCN } from 'date-fns/locale'
import type { DateWords } from '../utils/dates.ts'

/** How a language writes dates, in the patterns of date-fns; English is always there (utils/dates.ts). */
const LANGUAGES: Record<string, Omit<DateWords, 'months'> & { locale: Locale }> = {
  ar: { locale: ar, day: 'd MMMM yyyy', month: 'MMMM yyyy', shortDay: 'd MMM yyyy', shortMonth: 'MMM yyyy' },
  de: { locale: de, day: 'd. MMMM yyyy', month: 'MMMM yyyy', shortDay: 'd. MMM yyyy', shortMonth: 'MMM yyyy' },
  es: {
    locale: es,
    day: "d 'de' MMMM 'de' yyyy",
    month: "MMMM 'de' yyyy",
    shortDay: 'd MMM yyyy',
    shortMonth: 'MMM yyyy',
  },
  fr: { locale: fr, day: 'd MMMM yyyy', month: 'MMMM yyyy', shortDay: 'd MMM yyyy', shortMonth: 'MMM yyyy' },
  id: { locale: id, day: 'd MMMM yyyy', month: 'MMMM yyyy', shortDay: 'd MMM yyyy', shortMonth: 'MMM yyyy' },
  ja: { locale: ja, day: 'yyyy年M月d日', month: 'yyyy年M月', shortDay: 'yyyy年M月d日', shortMonth: 'yyyy年M月' },
  pt: {
    locale: ptBR,
    day: "d 'de' MMMM 'de' yyyy",
    month: "MMMM 'de' yyyy",
    shortDay: 'd MMM yyyy',
    shortMonth: 'MMM yyyy',
  },
  zh: { locale: zhCN, day: 'yyyy年M月d日', month: 'yyyy年M月', shortDay: 'yyyy年M月d日', shortMonth: 'yyyy年M月' },
}

const MONTHS = Array.from({ length: 12 }, (_, month) => month as Month)

/** The names of months, of date-fns, and the patterns of a language; undefined for English. */
export function dateWordsOf(code: string): DateWords | undefined {
  const language = LANGUAGES[code]
  if (!language) return undefined
  const { locale, ...patterns } = language
  const named = (width: 'wide' | 'abbreviated') =>
    MONTHS.map(month => locale.localize.month(month, { width, context: 'formatting' }))
  return { ...patterns, months: { wide: named('wide'), abbreviated: named('abbreviated') } }
}
