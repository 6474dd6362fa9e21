import { describe, expect, test } from 'vitest'
import { findFigures } from '../../utils/figures/index.ts'
import { languages } from '../../utils/figures/languages/index.ts'

/** Units of account, metals and tests are no money. */
const currencies = Intl.supportedValuesOf('currency').filter(code => !/^X(?!OF|AF|PF)/.test(code))

/** A name with a bracket ("(1994–2008)", "(BEAC)") or a year is CLDR's own, and no paper's. */
const isNamePrinted = (language: string, currency: string): boolean =>
  !/[(（]|\d{4}/.test(
    new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay: 'name' }).format(2),
  )

describe('an amount that Intl formats', () => {
  const cases = languages.flatMap(({ code }) => (['code', 'name'] as const).map(display => [code, display] as const))
  test.each(cases)('in %s by its %s reads back to the same value and currency', (language, currencyDisplay) => {
    const wrong = currencies
      .filter(currency => isNamePrinted(language, currency))
      .flatMap(currency =>
        [1234, 5_678_901].flatMap(value => {
          const format = { style: 'currency', currency, currencyDisplay, maximumFractionDigits: 0 } as const
          const text = new Intl.NumberFormat(language, format).format(value)
          const found = findFigures(text, { language })
          const isRight = found.length === 1 && found[0]?.value === value && found[0].currency === currency
          return isRight ? [] : [`${text}: ${found.map(figure => `${figure.value} ${figure.currency}`).join(', ')}`]
        }),
      )
    expect(wrong).toEqual([])
  })
})
