import { expect, test } from 'vitest'
import { read } from './rendering.ts'

// prettier-ignore
const sentences: [language: string, sentence: string, ...figures: string[]][] = [
  ['es', 'El impuesto subió 1 sobre 4 por ciento.', '1 sobre 4 por ciento = 0.25 % up'],
  ['es', 'La tasa cayó un quinto por ciento.', 'un quinto por ciento = 0.2 % down'],
  ['ko', '물가가 5프로 올랐다.', '5프로 = 5 % up'],
  ['ko', '프로 5년차 선수가 아이폰 14프로를 샀다.'],
  ['ko', '올해 10 프로 선수와 20프로젝트가 있다.'],
  ['en', 'Spreads widened 25 bp, or 30bps.', '25 bp = 0.25 points', '30bps = 0.3 points'],
  ['en', 'In 2019 BP paid $3 billion.', '$3 billion = 3000000000 USD'],
]

test.each(sentences)('%s: %s', (language, sentence, ...figures) => {
  expect(read(sentence, language)).toEqual(figures)
})
