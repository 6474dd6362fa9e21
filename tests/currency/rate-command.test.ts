import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { convert } from '../../utils/currency/index.ts'
import type { Conversion } from '../../utils/currency/index.ts'
import { packagedTable } from './packaged-files.ts'

const script = fileURLToPath(new URL('../../scripts/rate.ts', import.meta.url))

function rate(input: string) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [script], { input, encoding: 'utf8' })
  const answers = stdout
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line) as Conversion | null)
  return { answers, stderr, status }
}

test('each line gets one Conversion, null where there is no rate', { timeout: 20_000 }, () => {
  const { answers, stderr, status } = rate('40000000 CNY USD 2020-10-08\n5 EUR KPW 2001-01-01\n10 EUR DEM 2003-02-01\n')
  expect(answers).toHaveLength(3)
  expect(answers[0]).toMatchObject({ currency: 'USD', rateDate: '2020-10-08', precision: 'daily' })
  expect(answers[1]).toBeNull()
  expect(answers[2]).toMatchObject({ value: 19.5583, precision: 'fixed' })
  expect([stderr, status]).toEqual(['', 0])
})

test('a malformed line is null, named, and an exit code of 1', { timeout: 20_000 }, () => {
  const { answers, stderr, status } = rate(
    '1 EUR USD 2020-10-08\nforty euros\n1 EUR USD 2020-02-31\n1 EUR USD 2020-10-08\n',
  )
  expect(answers.map(answer => answer === null)).toEqual([false, true, true, false])
  expect(stderr).toMatch(/^line 2: .*\nline 3: .*\n$/)
  expect(status).toBe(1)
})

test('a thousand questions over all years take less than three seconds of work', { timeout: 60_000 }, async () => {
  const pairs = ['CNY USD', 'EUR IDR', 'GBP NGN', 'JPY XOF', 'TRL EUR'].map(pair => pair.split(' ') as [string, string])
  const days = Array.from({ length: 1000 }, (_, i) => {
    return new Date(Date.UTC(1999, 0, 5) + i * 10 * 86_400_000).toISOString().slice(0, 10)
  })
  // The processor's time and not the clock's: other tests run beside this one.
  const before = process.cpuUsage()
  const rates = await packagedTable(days, pairs.flat())
  const answers = days.map((day, i) => convert(i + 1, ...pairs[i % pairs.length]!, day, rates))
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 1e6).toBeLessThan(3)
  expect(answers.filter(answer => answer !== null).length).toBeGreaterThan(900)
})
