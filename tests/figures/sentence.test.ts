import { describe, expect, test } from 'vitest'
import { sentenceAround } from '../../utils/figures/index.ts'

const around = (text: string, figure: string, language: string): string => {
  const at = text.indexOf(figure)
  const { start, end } = sentenceAround(text, at, at + figure.length, language)
  return text.slice(start, end)
}

describe('the sentence around a figure', () => {
  test('begins and ends without white space', () => {
    const text = 'It rained.  The harvest brought Rp5 juta. Nobody had thought so.'
    expect(around(text, 'Rp5 juta', 'en')).toBe('The harvest brought Rp5 juta.')
  })

  test('does not end at a decimal point', () => {
    expect(around('Prices rose. They rose by 3.5 percent in May. Why?', '3.5 percent', 'en')).toBe(
      'They rose by 3.5 percent in May.',
    )
  })

  test('is found in Japanese and Chinese', () => {
    expect(around('雨が降った。売上は40億円だった。誰も驚かない。', '40億円', 'ja')).toBe('売上は40億円だった。')
    expect(around('下雨了。收入为40亿元。没人惊讶。', '40亿元', 'zh')).toBe('收入为40亿元。')
  })

  test('of a text without a full stop is bounded, and holds the figure', () => {
    const text = 'a '.repeat(5000) + '$5 ' + 'b '.repeat(5000)
    const { start, end } = sentenceAround(text, 10_000, 10_002, 'en')
    expect(start).toBeLessThanOrEqual(10_000)
    expect(end).toBeGreaterThanOrEqual(10_002)
    expect(end - start).toBeLessThan(1300)
  })

  test('takes a tag that is none, and offsets outside of the text', () => {
    expect(sentenceAround('One. Two.', 5, 8, 'no such tag')).toEqual({ start: 5, end: 9 })
    expect(sentenceAround('One.', 50, 60, 'en')).toEqual({ start: 4, end: 4 })
  })
})
