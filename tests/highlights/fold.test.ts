import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, foldSteps, isWordEdge, unfoldEnd, unfoldStart } from '../../utils/highlights/fold.ts'

/** Of any code units, halves of characters included. */
const units = fc.array(fc.nat({ max: 0xffff }), { maxLength: 100 }).map(codes => String.fromCharCode(...codes))

describe('a folded text', () => {
  it.each([
    ['“No – it’s the oﬃce’s…”', '"no-it\'stheoffice\'s..."'],
    ['sur\u00adprise  to\u00a0us\n\tall', 'surprisetousall'],
    ['Cafe\u0301 CAFÉ', 'cafe\u0301cafe\u0301'],
    ['Tiê\u0301t kiệm', 'tie\u0302\u0301tkie\u0323\u0302m'],
    ['１２％', '12%'],
    ['東京　株価', '東京株価'],
    ['', ''],
  ])('%j is %j', (text, folded) => {
    expect(fold(text).text).toBe(folded)
  })

  it('is folded once: it stays as it is when folded again', () => {
    fc.assert(
      fc.property(units, text => {
        const { text: folded } = fold(text)
        expect(fold(folded).text).toBe(folded)
      }),
    )
  })

  it('knows where each of its letters stands', () => {
    fc.assert(
      fc.property(units, text => {
        const folded = fold(text)
        expect(folded.at).toHaveLength(folded.text.length + 1)
        expect(folded.at.at(-1)).toBe(text.length)
        for (let unit = 0; unit < folded.text.length; unit++) {
          const [start, end] = [unfoldStart(folded, unit), unfoldEnd(folded, unit + 1)]
          expect(end - start).toBe(1)
          expect(fold(text.slice(start, end)).text).toContain(folded.text[unit])
        }
      }),
    )
  })

  it('is made in slices, which are the whole', () => {
    const long = 'Rice – “4,1 %” – ﬁelds… '.repeat(5000)
    let slices = 1
    const steps = foldSteps(long)
    let step = steps.next()
    for (; !step.done; step = steps.next()) slices++
    expect(slices).toBeGreaterThan(5)
    expect(step.value.text).toBe(fold('Rice – “4,1 %” – ﬁelds… ').text.repeat(5000))
  })

  it.each([
    ['the price', 'heprice', false],
    ['the price', 'price', true],
    ['a price of $14.20', '20', false],
    ['a price of $14.20', '4.20', false],
    ['a price of $14.20', '14.20', true],
    ['It rose by 5. Then', 'then', true],
    ['東京株価', '株価', true],
    ['ราคาข้าว', 'ข้าว', true],
    ['cafe\u0301s', '\u0301s', false],
    ['a👍b', '\udc4db', false],
  ])('in %j a word may begin before %j: %s', (text, rest, isEdge) => {
    const folded = fold(text)
    expect(folded.text.endsWith(rest)).toBe(true)
    expect(isWordEdge(folded, folded.text.length - rest.length)).toBe(isEdge)
  })
})
