import { describe, expect, test } from 'vitest'
import { findFigures } from '../../utils/figures/index.ts'
import { read } from './rendering.ts'

describe('parts of one', () => {
  test.each([
    ['en', 'Rates rose by half of one percent.', 'half of one percent = 0.5 % up'],
    ['en', 'It fell three quarters of a percentage point.', 'three quarters of a percentage point = 0.75 points down'],
    ['en', 'It costs half a dollar.', 'half a dollar = 0.5 USD'],
    ['de', 'Der Zins steigt um einen Viertel Prozentpunkt.', 'einen Viertel Prozentpunkt = 0.25 points up'],
    ['fr', 'un quart de point de pourcentage', 'un quart de point de pourcentage = 0.25 points'],
  ])('%s: %s', (language, text, figure) => {
    expect(read(text, language)).toEqual([figure])
  })

  test('stay ratios where a whole follows that is no one', () => {
    expect(read('half of the 5 percent', 'en')).toEqual(['half = 0.5 ratio', '5 percent = 5 %'])
  })

  test('are looked for a few words far only', () => {
    const text = 'half' + ' of a'.repeat(100_000) + ' percent'
    expect(findFigures(text, { language: 'en' })).toEqual([{ start: 0, end: 4, kind: 'ratio', value: 0.5 }])
  })
})

test.each([
  ['en', 'two point seven five million dollars', 'two point seven five million dollars = 2750000 USD'],
  ['de', 'zwei Komma fünf Prozent', 'zwei Komma fünf Prozent = 2.5 %'],
  ['id', 'tiga koma tujuh lima juta orang', 'tiga koma tujuh lima juta = 3750000 (orang)'],
])('decimals in words, %s: %s', (language, text, figure) => {
  expect(read(text, language)).toEqual([figure])
})

test('decimals without their nought', () => {
  expect(read('O índice subiu ,08 por cento.', 'pt')).toEqual([',08 por cento = 0.08 % up'])
  expect(read('It rose .3%.', 'en')).toEqual(['.3% = 0.3 % up'])
  expect(read('5,08 e,5', 'pt')).toEqual([])
})

test.each([
  ['en', 'It made $5bn a year earlier, and $3 a share.', '$5bn = 5000000000 USD', '$3 = 3 USD per share'],
  ['en', 'Eggs cost 64 cents a dozen.', '64 cents = 0.64 USD'],
  ['en', 'It took 3 to 4 L of wine and 20 M users.', '3 to 4 L = 3 to 4 liter', '20 M = 20000000 (users)'],
  ['en', 'It killed 1.1m Americans.', '1.1m = 1100000 (Americans)'],
  ['en', 'The index fell 12 points, or 2.6%.', '12 = 12 down (points)', '2.6% = 2.6 % down'],
  ['id', 'Indeks melemah 45 poin (0,28 persen).', '45 = 45 down (poin)', '0,28 persen = 0.28 % down'],
])('what stands behind settles it, %s: %s', (language, text, ...figures) => {
  expect(read(text, language)).toEqual(figures)
})
