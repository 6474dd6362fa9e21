import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { findFigures } from '../../utils/figures/index.ts'

const codes = readdirSync('locales').map(file => file.slice(0, -4))

/** The invented article that a reader tries Angka on, as its locale tells it. */
const paragraphs = (code: string) => {
  const words = parse(readFileSync(`locales/${code}.yml`, 'utf8')) as {
    try: { article: Record<'first' | 'second' | 'third' | 'fourth', string> }
  }
  const { first, second, third, fourth } = words.try.article
  return [first, second, third, fourth]
}

const told = (code: string) =>
  paragraphs(code).map(text =>
    findFigures(text, { language: code }).map(({ kind, value, currency, unit }) => [kind, value, currency ?? unit]),
  )

describe.each(codes)('the article to try Angka on, in %s', code => {
  const [first, second, third, fourth] = told(code)

  it('has its amounts', () => {
    const amounts = [first, third, fourth].map(figures => figures!.filter(([kind]) => kind === 'money'))
    expect(amounts[0]).toEqual([['money', 40_000_000, 'CNY']])
    expect(amounts[1]).toEqual([
      ['money', 5_900_000, 'USD'],
      ['money', 40_000_000, 'CNY'],
      ['money', 2_300_000, 'EUR'],
    ])
    expect(amounts[2]).toEqual([['money', 18, 'CNY']])
  })

  it('states that two of them are one amount', () => {
    const [dollars, yuan] = findFigures(paragraphs(code)[2]!, { language: code }).filter(({ kind }) => kind === 'money')
    expect(dollars!.equivalents).toBeDefined()
    expect(yuan!.equivalents).toBe(dollars!.equivalents)
  })

  it('has figures of each other kind', () => {
    const values = (figures: unknown[][] | undefined, wanted: string) =>
      figures!.filter(([kind]) => kind === wanted).map(([, value]) => value)
    expect(values(second, 'count')).toEqual(expect.arrayContaining([285_000, 120_000]))
    expect(values(second, 'ratio').map(value => (value as number).toFixed(3))).toEqual(['0.333'])
    expect(third).toContainEqual(['measure', 1.2, 'kilometer'])
    expect(values(fourth, 'percent')).toEqual([16.7])
  })
})
