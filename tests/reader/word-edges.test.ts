import { describe, expect, it } from 'vitest'
import { nextWordEdge } from '../../utils/reader/word-edges.ts'

/** The text with a bar where the edge is. */
const step = (marked: string, edge: 'start' | 'end', by: 1 | -1, language = 'en') => {
  const at = marked.indexOf('|')
  const text = marked.replace('|', '')
  const to = nextWordEdge(text, at, edge, by, language)
  return to === null ? null : `${text.slice(0, to)}|${text.slice(to)}`
}

describe('the next word’s edge', () => {
  it.each([
    ['gudang| pendingin, dan', 'end', 1, 'gudang pendingin|, dan'],
    ['gudang pendingin|, dan', 'end', -1, 'gudang| pendingin, dan'],
    ['gudang |pendingin', 'start', -1, '|gudang pendingin'],
    ['|gudang pendingin', 'start', 1, 'gudang |pendingin'],
    ['in the mid|dle', 'end', 1, 'in the middle|'],
    ['one.|\n\n  Two', 'end', 1, 'one.\n\n  Two|'],
  ] as const)('%s, its %s moved by %d: %s', (from, edge, by, to) => {
    expect(step(from, edge, by)).toBe(to)
  })

  it.each([
    ['会社|は発表した', 'end', 1, 'ja', '会社は|発表した'],
    ['ราคา|ข้าวสูง', 'end', 1, 'th', 'ราคาข้าว|สูง'],
    ['سعر| الأرز ارتفع', 'end', 1, 'ar', 'سعر الأرز| ارتفع'],
  ] as const)('is that of the language: %s', (from, edge, by, language, to) => {
    expect(step(from, edge, by, language)).toBe(to)
  })

  it('is none at the ends of a text, and in a language that nobody knows it is found all the same', () => {
    expect(step('a word|', 'end', 1)).toBeNull()
    expect(step('|a word', 'start', -1)).toBeNull()
    expect(step('a| word', 'end', 1, 'not a language')).toBe('a word|')
  })
})
