import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '../../utils/figures/languages/index.ts'
import { findFigures, findFiguresSteps, MAX_TEXT, type Figure } from '../../utils/figures/index.ts'

const LANGUAGES = [...languages.map(({ code }) => code), 'und', 'zh-Hant-TW', 'xx']

/** Pieces that numbers are made of, so that random text is full of near-numbers. */
const pieces = fc.constantFrom(
  ...[
    '1',
    '23',
    '4.567',
    '8,9',
    '0',
    '٣',
    '５',
    '百',
    '万',
    '億',
    'juta',
    'million',
    'and',
    'half',
    'a',
    'USD',
    'Rp',
    '$',
    '€',
    '%',
  ],
  ...[' ', '\n', '.', ',', '-', '–', '/', ':', '(', ')', '+', 'per', 'to', 'sekitar', 'von', '分', 'の', 'x', '\ud83d', '\u200b', '\u202e', "'"],
  // prettier-ignore
)
const nearText = fc.array(pieces, { maxLength: 60 }).map(parts => parts.join(''))
const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), nearText)

function expectSound(figures: Figure[], text: string): void {
  let last = 0
  for (const { start, end, value, low, high } of figures) {
    expect(start).toBeGreaterThanOrEqual(last)
    expect(end).toBeGreaterThan(start)
    expect(end).toBeLessThanOrEqual(text.length)
    for (const number of [value, low ?? 0, high ?? 0]) expect(Number.isFinite(number)).toBe(true)
    last = end
  }
}

describe('any string', () => {
  test.each(LANGUAGES)('gives figures in order, within the text, apart and finite: %s', language => {
    fc.assert(
      fc.property(anyText, text => {
        expectSound(findFigures(text, { language }), text)
      }),
      { numRuns: 80 },
    )
  })

  test.each([
    '1e309',
    '9'.repeat(40),
    '1'.repeat(100_000),
    '\ud800',
    '\udc00$5',
    '((((((USD 5',
    '1.2.3.4',
    '٣٤x５',
    '9'.repeat(300) + ' triliun',
    '१२३4٥๖ 千万 million',
    '\u202e$5\u202c \u2066USD\u2069 5',
    '$\u200b5 \u200fmillion',
    '1USD$',
    '(['.repeat(5000) + '5%',
  ])(
    'never throws: %.30s',
    text => {
      for (const language of LANGUAGES) expectSound(findFigures(text, { language }), text)
    },
    // prettier-ignore
  )

  test('a text beyond the cap is read up to it', () => {
    const text = 'a'.repeat(MAX_TEXT) + ' $5 '
    expect(findFigures(text, { language: 'en' })).toEqual([])
  })

  test('zero-width characters inside a number are no part of its value', () => {
    expect(findFigures('Rp1\u200b5 juta', { language: 'id' })[0]?.value).toBe(15_000_000)
  })
})

describe('text in front', () => {
  const words = fc.constantFrom('the ', 'harvest ', 'was ', 'dry, ', 'they said. ', 'Meanwhile ', '\n\n')
  test('that holds no number, currency or place changes nothing behind it', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), nearText, (front, text) => {
        const before = front.join('') + '.\n\n'
        const alone = findFigures(text, { language: 'en' })
        const behind = findFigures(before + text, { language: 'en' })
        const moved = behind.map(figure => ({
          ...figure,
          start: figure.start - before.length,
          end: figure.end - before.length,
        }))
        expect(moved).toEqual(alone)
      }),
      { numRuns: 150 },
    )
  })
})

describe('time', () => {
  const seeds = [
    '1',
    '1,',
    '1 ',
    'hundred million and ',
    '$',
    '$1',
    '5% to ',
    'a',
    '1.2.',
    '(USD 5 or ',
    '百',
    '1-',
    'half a ',
  ]
  // Processor time, so that a busy machine changes nothing.
  const time = (text: string): number => {
    const before = process.cpuUsage().user
    findFigures(text, { language: 'en' })
    return (process.cpuUsage().user - before) / 1000
  }
  test('of ten million characters is bounded', { timeout: 240_000 }, () => {
    expectSound(findFigures('Rp5 juta dan 3% '.repeat(625_000), { language: 'id' }), 'Rp5 juta dan 3% '.repeat(625_000))
  })

  test.each(seeds)('grows with the text and no faster: %j', { retry: 3, timeout: 30_000 }, seed => {
    const grow = (length: number): string => seed.repeat(Math.ceil(length / seed.length)).slice(0, length)
    time(grow(20_000))
    // What is quadratic takes sixteen times as long for four times the text.
    expect(time(grow(160_000))).toBeLessThan(8 * Math.max(time(grow(40_000)), 4))
  })

  test('a long text is read in many short steps', () => {
    const steps = findFiguresSteps('It cost $5 million, up 3 per cent. '.repeat(5000), { language: 'en' })
    let count = 0
    while (!steps.next().done) count++
    expect(count).toBeGreaterThan(60)
  })
})
