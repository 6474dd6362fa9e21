import { describe, expect, test } from 'vitest'
import { findFigures } from '../../utils/figures/index.ts'
import { readDigits, settleDecimalMark } from '../../utils/figures/separators.ts'

describe('a numeral', () => {
  test.each([
    ['1.234.567', ',', 1_234_567],
    ['1,234,567', ',', 1_234_567],
    ['12,34,567', '.', 1_234_567],
    ['1.234,5', '.', 1234.5],
    ["1'049,95", '.', 1049.95],
    ['1 234 567', '.', 1_234_567],
    ['1.234', ',', 1234],
    ['1.234', '.', 1.234],
    ['0.234', ',', 0.234],
    ['5.1', ',', 5.1],
    ['.75', '.', 0.75],
  ] as const)('%s with the decimal mark %s is %d', (raw, decimal, value) => {
    expect(readDigits(raw, decimal)).toBe(value)
  })

  test.each(['1.2.3', '08.10.2020', '1,2,3', '1,23,45', '9'.repeat(70)])('%s is none', raw => {
    expect(readDigits(raw, '.')).toBeNaN()
  })
})

describe('the decimal mark of a text', () => {
  test('is its language’s habit, against a single clock or percentage', () => {
    expect(settleDecimalMark(['16.1', '1.250'], ',')).toBe(',')
  })

  test('is what its own unambiguous numbers show', () => {
    expect(settleDecimalMark(['1,250,000', '1.250'], ',')).toBe('.')
    expect(settleDecimalMark(['5.1', '3.2', '7.9', '1.250'], ',')).toBe('.')
  })

  test('lets one article write both', () => {
    const text = 'Nilainya 1,5 juta dan naik 5.1 % menjadi Rp1.250.'
    expect(findFigures(text, { language: 'id' }).map(figure => figure.value)).toEqual([1_500_000, 5.1, 1250])
  })

  test('joins groups of thousands that a plain space divides, where a currency stands beside them', () => {
    const values = (text: string): number[] => findFigures(text, { language: 'en' }).map(figure => figure.value)
    expect(values('It costs 5 833,00 € or CZK 12 900.')).toEqual([5833, 12_900])
    expect(values('On 12 300 people came.')).toEqual([])
  })
})
