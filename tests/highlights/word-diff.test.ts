import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changedNumbers, diffWords } from '../../utils/highlights/word-diff.ts'

/** Written as an editor would: what is gone in [-…-], what has come in {+…+}. */
function marked(from: string, to: string): string {
  return diffWords(from, to)
    .map(({ kind, text }) => ({ same: text, gone: `[-${text}-]`, come: `{+${text}+}` })[kind])
    .join('')
}

const numbers = (from: string, to: string) => changedNumbers(diffWords(from, to))

describe('what became of a text', () => {
  it.each([
    ['Prices rose this week.', 'Prices fell this week.', 'Prices [-rose-]{+fell+} this week.'],
    ['It cost $3.5bn.', 'It cost $4.1bn.', 'It cost [-$3.5bn-]{+$4.1bn+}.'],
    ['a fifth day', 'a fifth day in a row', 'a fifth day{+ in a row+}'],
    ['the very same words', 'the same words', 'the [-very -]same words'],
    ['rice and maize rose', 'maize and wheat rose', '[-rice-]{+maize+} and [-maize-]{+wheat+} rose'],
    ['', 'new', '{+new+}'],
    ['same', 'same', 'same'],
  ])('%s → %s', (from, to, expected) => {
    expect(marked(from, to)).toBe(expected)
  })

  it('is told by words where a script has no blanks', () => {
    expect(marked('東京で会議が開かれた', '大阪で会議が開かれた')).toBe('[-東京-]{+大阪+}で会議が開かれた')
  })

  it('is all of both texts, each in its order, and nothing of a text that is the same', () => {
    const words = fc.array(fc.constantFrom('a', 'b', ' ', '7%', '$3.5bn', 'ü', '京', '.', '😀'), { maxLength: 40 })
    const text = words.map(list => list.join(''))
    fc.assert(
      fc.property(text, text, (from, to) => {
        const changes = diffWords(from, to)
        const without = (kind: string) => changes.flatMap(each => (each.kind === kind ? [] : each.text)).join('')
        expect(without('come')).toBe(from)
        expect(without('gone')).toBe(to)
        if (from === to) expect(changes.every(({ kind }) => kind === 'same')).toBe(true)
      }),
    )
  })

  it('does not take for ever on two long texts that have nothing in common', () => {
    const [from, to] = ['a '.repeat(20_000), 'b '.repeat(20_000)]
    expect(diffWords(from, to)).toEqual([
      { kind: 'gone', text: from.slice(0, -1) },
      { kind: 'come', text: to.slice(0, -1) },
      { kind: 'same', text: ' ' },
    ])
  })
})

describe('the numbers that were changed', () => {
  it('stand with their signs and units, without the punctuation of the sentence', () => {
    expect(numbers('It lost $3.5bn, they said.', 'It lost $4.1bn, they said.')).toEqual([
      { from: '$3.5bn', to: '$4.1bn' },
    ])
    expect(numbers('shipments of 7.2 million (2019)', 'shipments of 6.9 million (2020)')).toEqual([
      { from: '7.2', to: '6.9' },
      { from: '2019', to: '2020' },
    ])
    expect(numbers('naik 4,1%.', 'naik 4,3%.')).toEqual([{ from: '4,1%', to: '4,3%' }])
  })

  it('are none where words were changed, or where it is not clear which number became which', () => {
    expect(numbers('it rose by 5%', 'it fell by 5%')).toEqual([])
    expect(numbers('between 5% and', 'between 6% 7% and')).toEqual([])
    expect(numbers('it rose by 5%', 'it rose')).toEqual([])
  })
})
