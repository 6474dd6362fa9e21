import { readFileSync } from 'node:fs'
import i18next from 'i18next'
import { parse } from 'yaml'
import { dateWordsOf } from '../../scripts/date-words.ts'
import { learnDates } from '../../utils/dates.ts'
import type { ReaderWords } from '../../utils/reader/port.ts'

/** The interface's own words, as a page gets them. */
export async function wordsIn(language: string, locale = language): Promise<ReaderWords> {
  const translation = parse(readFileSync(`locales/${language}.yml`, 'utf8')) as Record<string, unknown>
  const instance = i18next.createInstance()
  await instance.init({
    lng: language,
    resources: { [language]: { translation } },
    interpolation: { escapeValue: false },
  })
  const dates = dateWordsOf(language)
  if (dates) learnDates(language, dates)
  return { t: (key, values) => instance.t(key, values ?? {}), locale }
}
