import { describe, expect, it } from 'vitest'
import { cldrMonths, cldrWeekdays } from '../../utils/article/cldr-names.ts'
import { OF_ONE_COUNTRY } from '../../utils/article/country.ts'
import { MONTHS, WEEKDAYS } from '../../utils/article/time-names.ts'

function run<Result>(steps: Generator<undefined, Result>): Result {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** Names change between editions of the data: nearly all of an older table are the platform's still. */
const LEAST_SHARED = 0.9

describe('the packaged names of months and weekdays', () => {
  it.each(Object.keys(MONTHS))('have the months of %s that the platform has', locale => {
    const names = MONTHS[locale]!.split('|').map(forms => forms.split(','))
    expect(names).toHaveLength(12)
    const own = run(cldrMonths(locale))
    const shared = own.filter(([name, month]) => names[month - 1]!.includes(name))
    expect(shared.length).toBeGreaterThanOrEqual(own.length * LEAST_SHARED)
  })

  it.each(Object.keys(WEEKDAYS))('have the weekdays of %s that the platform has', language => {
    const names = new Set(WEEKDAYS[language]!.split(','))
    const own = run(cldrWeekdays(language))
    expect(own.filter(name => names.has(name)).length).toBeGreaterThanOrEqual(own.length * LEAST_SHARED)
  })
})

it('a language of one country has the likeliest region of the locale data', () => {
  for (const [language, country] of Object.entries(OF_ONE_COUNTRY))
    expect(new Intl.Locale(language).maximize().region, language).toBe(country)
})
