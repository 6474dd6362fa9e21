import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rateSeries, rateSources } from '../../utils/currency/rates/index.ts'

const root = new URL('../../', import.meta.url)

// The door, the contract, and the table that comes with the extension.
const NO_SOURCES = ['index.ts', 'source.ts', 'packaged.ts']
const files = readdirSync(new URL('utils/currency/rates/', root)).filter(file => !NO_SOURCES.includes(file))

test('each file of utils/currency/rates/ holds one source, registered under the name of the file', () => {
  expect(
    rateSources.map(({ id }) => `${id}.ts`).toSorted(),
    'register each source in utils/currency/rates/index.ts, with the name of its file as its id',
  ).toEqual(files.toSorted())
})

test('no two sources have a series of one name', () => {
  expect(new Set(rateSeries).size).toBe(rateSeries.length)
})

test.each(rateSources.map(source => [source.id, source] as const))('%s asks its own hosts only', (_, source) => {
  const requests = ['2024-05', '2026-11'].flatMap(month => source.requests(month, '2026-11-24'))
  expect(requests.length).toBeGreaterThan(0)
  for (const { series, days, addresses } of requests) {
    expect(source.series).toContain(series)
    expect(days.length).toBeGreaterThan(0)
    for (const address of addresses) {
      const { origin } = new URL(address)
      const allowed = source.origins.some(pattern =>
        pattern.includes('*.') ? origin.endsWith(pattern.slice(pattern.indexOf('*.') + 1)) : origin === pattern,
      )
      expect(allowed, `add ${origin} to the origins of ${source.id}`).toBe(true)
    }
  }
})

test.each(rateSources.map(source => [source.id, source] as const))(
  '%s tells no day of a month from another',
  (_, source) => {
    const days = source.requests('2026-10', '2026-11-24').flatMap(request => request.days)
    expect(new Set(days).size, 'a source is asked for whole months').toBe(31)
  },
)

test.each(rateSources.map(({ id }) => id))('%s has a test on the server that imitates it', id => {
  const test = new URL(`tests/currency/rates/${id}.test.ts`, root)
  expect(existsSync(test), `write tests/currency/rates/${id}.test.ts`).toBe(true)
  expect(readFileSync(test, 'utf8')).toContain('startRatesServer')
})

test.each(rateSources.map(({ id }) => id))('%s has a row under "Rates" in the README', id => {
  const section = /^## Rates\n([\s\S]+?)^## /m.exec(readFileSync(new URL('README.md', root), 'utf8'))?.[1] ?? ''
  expect(section, `add a row for ${id} to the table of live sources in the README`).toContain(`\`${id}\``)
})
