import { describe, expect, test } from 'vitest'
import { findFigures, type FigureOptions } from '../../utils/figures/index.ts'

const money = (text: string, options: FigureOptions) =>
  findFigures(text, options)
    .filter(figure => figure.kind === 'money')
    .map(({ currency, evidence }) => `${currency} by ${evidence}`)

describe('a bare sign', () => {
  test('is what the text names elsewhere', () => {
    expect(money('The A$5 million fund spent $3 million.', { language: 'en' })).toEqual([
      'AUD by symbol',
      'AUD by named in the text',
    ])
  })

  test('is not what the text sets it equal to', () => {
    const text = 'It costs 10.5 million Australian dollars ($7.5 million); the rest is $2 million.'
    expect(money(text, { language: 'en' })).toEqual(['AUD by symbol', 'USD by language', 'USD by language'])
  })

  test('follows the dateline before the country of the page', () => {
    expect(money('TORONTO, Oct 8 - The city pays $5 million.', { language: 'en', country: 'US' })).toEqual([
      'CAD by dateline',
    ])
  })

  test('follows the country of the page before the region of the language', () => {
    expect(money('It pays $5.', { language: 'en-AU', country: 'NZ' })).toEqual(['NZD by country'])
    expect(money('It pays $5.', { language: 'en', locale: 'en-AU' })).toEqual(['AUD by language'])
    expect(money('It pays $5.', { language: 'en' })).toEqual(['USD by language'])
  })

  test('keeps the others as candidates, without the one it became', () => {
    const [figure] = findFigures('It pays $5.', { language: 'en-AU' })
    expect(figure?.candidates?.slice(0, 2)).toEqual(['USD', 'CAD'])
    expect(figure?.candidates).not.toContain('AUD')
  })

  test('of yen and yuan is the yuan in Chinese and the yen in Japanese', () => {
    expect(money('售价¥300', { language: 'zh' })).toEqual(['CNY by language'])
    expect(money('価格は¥300', { language: 'ja' })).toEqual(['JPY by language'])
  })

  test('of 元 is the Taiwan dollar in a text from Taiwan', () => {
    expect(money('票價300元', { language: 'zh-Hant-TW' })).toEqual(['TWD by language'])
  })
})

describe('a language without a file', () => {
  test('still gives signs, codes and percentages', () => {
    const text = 'Hind tõusis 12,5 % ja on nüüd 1 299,90 € ehk USD 1,400 (₩1,900,000).'
    expect(findFigures(text, { language: 'et' }).map(({ value, currency, kind }) => [value, currency ?? kind])).toEqual(
      [
        [12.5, 'percent'],
        [1299.9, 'EUR'],
        [1400, 'USD'],
        [1_900_000, 'KRW'],
      ],
    )
  })
})
