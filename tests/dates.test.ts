import { describe, expect, test } from 'vitest'
import { dateWordsOf } from '../scripts/date-words.ts'
import { learnDates, longDay, shortDay } from '../utils/dates.ts'

const learned = ['ar', 'de', 'es', 'fr', 'id', 'ja', 'pt', 'zh']
for (const code of learned) learnDates(code, dateWordsOf(code)!)

const months = Array.from({ length: 12 }, (_, month) => `2020-${String(month + 1).padStart(2, '0')}-08`)
const bare = (text: string) => text.replaceAll('\u200f', '')

describe('a day in words', () => {
  test.each([
    ['en', '8 October 2020', '8 Oct 2020'],
    ['en-US', 'October 8, 2020', 'Oct 8, 2020'],
    ['id-ID', '8 Oktober 2020', '8 Okt 2020'],
    ['de', '8. Oktober 2020', '8. Okt. 2020'],
    ['es-MX', '8 de octubre de 2020', '8 oct 2020'],
    ['fr', '8 octobre 2020', '8 oct. 2020'],
    ['pt-BR', '8 de outubro de 2020', '8 out 2020'],
    ['ja', '2020年10月8日', '2020年10月8日'],
    ['zh-CN', '2020年10月8日', '2020年10月8日'],
    ['ar', '8 أكتوبر 2020', '8 أكتوبر 2020'],
    // Egypt writes numbers with these digits, and dates too.
    ['ar-EG', '٨ أكتوبر ٢٠٢٠', '٨ أكتوبر ٢٠٢٠'],
  ])('%s: %s, %s', (locale, long, short) => {
    expect(longDay('2020-10-08', locale)).toBe(long)
    expect(shortDay('2020-10-08', locale)).toBe(short)
  })

  test.each(['en-GB', ...learned])('%s: as Intl says it, in each month', locale => {
    const intl = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
    for (const day of months) expect(longDay(day, locale)).toBe(bare(intl.format(new Date(day))))
  })

  test.each(['en-GB', ...learned])('%s: a month alone, as Intl says it', locale => {
    const intl = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
    for (const day of months) expect(longDay(day.slice(0, 7), locale)).toBe(bare(intl.format(new Date(day))))
  })

  test('is the day that is written, whatever the zone', () => {
    expect(longDay('2020-10-08T23:59:00-11:00', 'en')).toBe('8 October 2020')
  })

  test('what is no day stays as it is', () => {
    expect(longDay('soon', 'de')).toBe('soon')
  })

  test('a language that was not loaded is English', () => {
    expect(longDay('2020-10-08', 'fi')).toBe('8 October 2020')
  })
})
