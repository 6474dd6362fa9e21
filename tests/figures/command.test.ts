import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const script = fileURLToPath(new URL('../../scripts/figures.ts', import.meta.url))

test('the command prints one figure a line, with its text', { timeout: 30_000 }, () => {
  const input = 'Biayanya sekitar Rp5 juta.\n\nNaik 3,5 persen.\n'
  const output = execFileSync(process.execPath, [script, '--lang', 'id'], { input, encoding: 'utf8' })
  const figures = output
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as unknown)
  expect(figures).toMatchObject([
    { text: 'Rp5 juta', start: 17, end: 25, kind: 'money', value: 5_000_000, currency: 'IDR', bound: 'about' },
    { text: '3,5 persen', kind: 'percent', value: 3.5, change: 'up' },
  ])
})
