import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { indexWords, questionWords } from '../../utils/library/words.ts'
import { fold } from '../../utils/text-fold.ts'

describe('words of the index', () => {
  test.each([
    ['Petani menjual beras', ['petani', 'menjual', 'beras']],
    ['Rp86,8 miliar', ['rp86,8', '86,8', 'miliar']],
    ["l'économie", ["l'economie", 'economie']],
    ['东京都', ['东京都', '京都', '都']],
    ['naik 5 %', ['naik', '5', '%']],
  ])('of "%s"', (text, words) => {
    expect(indexWords([text], 100)).toEqual(words)
  })

  test('stand there once, and end at the limit', () => {
    expect(indexWords(['satu satu dua', undefined, 'dua tiga'], 100)).toEqual(['satu', 'dua', 'tiga'])
    expect(indexWords(['satu dua tiga'], 2)).toEqual(['satu', 'dua'])
  })

  test('of a text of any length take a bounded time and space', () => {
    expect(indexWords(['a'.repeat(1_000_000)], 100)).toEqual(['a'.repeat(32)])
    expect(questionWords('satu '.repeat(100_000))).toEqual(['satu'])
  })
})

describe('a question', () => {
  test('of more characters than a key asks for every part', () => {
    expect(questionWords('東京都知事')).toEqual(['東京都', '京都知', '都知事'])
    expect(questionWords('東')).toEqual(['東'])
  })

  test('is found in the text that it is the beginning of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), text => {
        const words = indexWords([text], 10_000)
        for (const asked of questionWords(text)) expect(words.some(word => word.startsWith(asked))).toBe(true)
      }),
    )
  })
})

test('a sharp s is two of them, in either case', () => {
  expect([fold('ẞ'), fold('ß'), fold('GROẞ')]).toEqual(['ss', 'ss', 'gross'])
})

test('folding twice is folding once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), text => {
      expect(fold(fold(text))).toBe(fold(text))
    }),
  )
})
