import { expect, test } from 'vitest'
import { read } from './rendering.ts'

/** Between 1000 and 2199 a bare number is a year, unless a counted noun stands behind it. */
// prettier-ignore
const sentences: [sentence: string, ...figures: string[]][] = [
  ['Завод выпустил 2000 автомобилей.', '2000 = 2000 (автомобилей)'],
  ['Школу посещают 1100 учеников.', '1100 = 1100 (учеников)'],
  ['Летом 2019 жители запомнили жару.'],
  ['В 2015 боевиков вытеснили из города.'],
  ['Он жил в эпоху 1990 и 2000 годов.'],
]

test.each(sentences)('ru: %s', (sentence, ...figures) => {
  expect(read(sentence, 'ru')).toEqual(figures)
})
