import { expect, test } from 'vitest'
import { mayAskRates } from '../../utils/platform/rate-leave.ts'

test.each([
  [{ askRates: false, askRatesInPrivate: false }, false, false],
  [{ askRates: true, askRatesInPrivate: false }, true, false],
  [{ askRates: true, askRatesInPrivate: true }, true, true],
  // Whoever takes the leave back takes it back for every window.
  [{ askRates: false, askRatesInPrivate: true }, false, false],
])('with %j the sources may be asked: %s, for a page in a private window: %s', (settings, may, mayInPrivate) => {
  expect(mayAskRates(settings)).toBe(may)
  expect(mayAskRates(settings, true)).toBe(mayInPrivate)
})
