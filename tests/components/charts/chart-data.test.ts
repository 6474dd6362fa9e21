import { describe, expect, it } from 'vitest'
import { apart, chartData, inTime, sourceWords } from '../../../components/charts/chart-data.ts'
import type { FigureConversion } from '../../../utils/currency/index.ts'
import type { Figure } from '../../../utils/figures/figure.ts'
import type { FigureRow } from '../../../utils/library/records.ts'

const words = { t: (key: string) => key, locale: 'en-GB' }

function row(id: string, figure: Partial<Figure>, published?: string): FigureRow {
  const text = `figure ${id}`
  return {
    figure: {
      ...{
        id,
        articleId: `of ${id}`,
        created: '',
        updated: '',
        start: 0,
        end: text.length,
        text,
        sentence: `Of ${text}.`,
      },
      ...{ date: '', host: 'ledger.example', quantity: 'count' },
      ...{ kind: 'count', value: 1, ...figure },
    },
    article: {
      id: `of ${id}`,
      title: `Title ${id}`,
      url: `https://ledger.example/${id}`,
      canonicalUrl: `https://ledger.example/${id}`,
      host: 'ledger.example',
      siteName: 'Ledger',
      language: 'en',
      published,
    },
  }
}

const euros = (value: number): FigureConversion => ({
  then: { value, currency: 'EUR', rate: 0.5, rateDate: '2024-05-01', source: 'ECB', precision: 'daily' },
  latest: null,
})

describe('figures that are drawn side by side', () => {
  it('are of one kind and unit: of what was chosen, the most that are', () => {
    const rows = [
      row('a', { kind: 'percent', value: 4 }),
      row('b', { kind: 'money', value: 9, currency: 'USD' }),
      row('c', { kind: 'percent', value: 7 }),
    ]
    const { points, unit, leftOut } = chartData(rows, undefined, () => null, words)
    expect(points.map(({ id, value }) => [id, value])).toEqual([
      ['a', 4],
      ['c', 7],
    ])
    expect([unit, leftOut]).toEqual(['%', 1])
  })

  it('are alike in any currency where all money is converted; what has no rate is left out', () => {
    const rows = [
      row('a', { kind: 'money', value: 10, currency: 'USD' }),
      row('b', { kind: 'money', value: 20, currency: 'EUR' }),
      row('c', { kind: 'money', value: 30, currency: 'XXX' }),
    ]
    const worthOf = ({ figure }: FigureRow) => (figure.currency === 'USD' ? euros(5) : null)
    const { points, unit, convertedTo, leftOut } = chartData(rows, 'EUR', worthOf, words)
    expect(points.map(({ value }) => value)).toEqual([5, 20])
    expect({ unit, convertedTo, leftOut }).toEqual({ unit: 'EUR', convertedTo: 'EUR', leftOut: 1 })
  })

  it('are not mixed with what is per something', () => {
    const rows = [
      row('a', { kind: 'money', value: 10, currency: 'USD', per: 'barrel' }),
      row('b', { kind: 'money', value: 20, currency: 'USD', per: 'barrel' }),
      row('c', { kind: 'money', value: 30, currency: 'USD' }),
    ]
    expect(chartData(rows, undefined, () => null, words).points.map(({ id }) => id)).toEqual(['a', 'b'])
  })

  it('name each article once as their source', () => {
    const rows = [row('a', { value: 1 }, '2024-05-01'), row('a', { value: 2 }, '2024-05-01')]
    const { sources } = chartData(rows, undefined, () => null, words)
    expect(sources.map(source => sourceWords(source, 'en-GB'))).toEqual([
      `${apart('Ledger')}, ${apart('1 May 2024')}: ${apart('Title a')}`,
    ])
  })

  it('make a line in the order of their days, without those that have none', () => {
    const rows = [
      row('a', { value: 1 }, '2024-05-02'),
      row('b', { value: 2 }),
      row('c', { value: 3 }, '2023-01-01T10:00:00Z'),
    ]
    const data = chartData(rows, undefined, () => null, words)
    expect(inTime(data).map(({ id }) => id)).toEqual(['c', 'a'])
  })

  it('are nothing where nothing was chosen', () => {
    expect(chartData([], undefined, () => null, words).points).toEqual([])
  })
})
