import { execFileSync, spawnSync } from 'node:child_process'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { PageReading } from '../../scripts/page-reading.ts'
import { root } from '../../scripts/tool.ts'

const script = path.join(root, 'scripts/read.ts')
const read = (...args: string[]): string => execFileSync(process.execPath, [script, ...args], { encoding: 'utf8' })
const article = path.join(root, 'demo/pages/id/desa-internet.html')

test('a saved page is read as the extension reads it', () => {
  const page = JSON.parse(read(article, '--url', 'https://paper.example/a', '--to', 'EUR', '--json')) as PageReading
  expect(page.detection.isArticle).toBe(true)
  expect(page.metadata).toMatchObject({ language: 'id', published: '2020-10-08T16:13:00+07:00' })
  const figures = page.parts.flatMap(part => part.figures)
  expect(figures).toContainEqual(expect.objectContaining({ text: '51,5 persen', kind: 'percent', value: 51.5 }))
  expect(figures).toContainEqual(
    expect.objectContaining({
      text: 'CNY40 juta',
      converted: expect.objectContaining({ currency: 'EUR', rateDate: '2020-10-08' }) as unknown,
    }),
  )
})

test('it says why a page is none', () => {
  expect(read(path.join(root, 'demo/pages/shop.html'))).toMatch(
    /^No article \(.+\): .*its structured data says that it is something else/,
  )
})

test.each([
  [[], /^Usage: /],
  [['no-such-page.html'], /no-such-page\.html can't be read/],
  [[article, '--to', 'XX'], /XX is no currency code/],
  [[article, '--url', 'nowhere'], /nowhere is no web address/],
  [[article, '--loud'], /--loud/],
])('%j is refused in a sentence', (args, sentence) => {
  const { status, stderr, stdout } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' })
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr.trim()).toMatch(sentence)
  expect(stderr.trim().split('\n')).toHaveLength(1)
})
