import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { indexWords, questionWords } from '../utils/library/words.ts'
import { hasWordOf, marksIn } from '../utils/text-marks.ts'

/** The text with its marks in brackets. */
function marked(text: string, question: string): string {
  let shown = ''
  let from = 0
  for (const [start, end] of marksIn(text, question)) {
    shown += `${text.slice(from, start)}[${text.slice(start, end)}]`
    from = end
  }
  return shown + text.slice(from)
}

describe('what a search found is marked', () => {
  test.each([
    ['at the beginning of words', 'Perdagangan beras di desa', 'perda des', '[Perda]gangan beras di [des]a'],
    ['not within them', 'perdagangan', 'dagangan', 'perdagangan'],
    ['each time', 'beras, Beras, BERAS', 'ber', '[ber]as, [Ber]as, [BER]AS'],
    ['whatever its accents', 'Économie à l’échelle', 'echelle eco', '[Éco]nomie à l’[échelle]'],
    ['whatever the accents that are asked for', 'resume', 'résumé', '[resume]'],
    ['where letters become two', 'Straße in Łódź', 'strasse lo', '[Straße] in [Łó]dź'],
    ['behind a sign of money', 'naik Rp86,8 miliar', '86,8', 'naik Rp[86,8] miliar'],
    ['with decomposed letters', 'Cafe\u0301 olé', 'café', '[Cafe\u0301] olé'],
    ['in Chinese, within a word', '农村网络零售额增长', '网络零', '农村[网络零]售额增长'],
    ['in Japanese, half wide', 'ｲﾝﾀｰﾈｯﾄの利用者', 'インター', '[ｲﾝﾀｰ]ﾈｯﾄの利用者'],
    ['in Thai', 'เกษตรกรขายผลผลิต', 'ขายผล', 'เกษตรกร[ขายผล]ผลิต'],
    ['in Arabic, whatever its vowel signs', 'قالت مُدَرِّسَة', 'مدر', 'قالت [مُدَرِّ]سَة'],
    ['in Hindi', 'किसानों की बिक्री', 'किसा', '[किसा]नों की बिक्री'],
    ['in Korean', '농촌에서 판매했다', '농촌', '[농촌]에서 판매했다'],
    ['in Russian', 'Ещё миллион', 'еще', '[Ещё] миллион'],
    ['emoji', 'panen 🌾 raya', '🌾', 'panen [🌾] raya'],
    ['nothing without a word', 'beras', ' … ', 'beras'],
  ])('%s', (_, text, question, expected) => {
    expect(marked(text, question)).toBe(expected)
  })

  test('marks lie in the text, in order and apart, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme', maxLength: 8 }), (text, question) => {
        let before = -1
        for (const [start, end] of marksIn(text, question)) {
          expect(start).toBeGreaterThan(before)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          before = end
        }
      }),
    )
  })

  test('a text that a search finds has a mark', () => {
    const words = [
      'Beras',
      'économie',
      '86,8',
      'Rp40',
      '网络零售',
      'ｲﾝﾀｰ',
      'किसान',
      'مُدَرِّسَة',
      '🌾',
      "l'eau",
      'ещё',
      'İstanbul',
    ]
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words), { minLength: 1 }),
        fc.constantFrom(...words),
        (parts, question) => {
          const text = parts.join(' ')
          const index = indexWords([text], 1000)
          const isFound = questionWords(question).every(start => index.some(word => word.startsWith(start)))
          expect(marksIn(text, question).length > 0).toBe(isFound)
          expect(hasWordOf(index, question)).toBe(isFound)
        },
      ),
    )
  })
})
