import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { loadPackaged } from '../../utils/currency/index.ts'
import { withNumberStyle } from '../../utils/numbers.ts'
import { readExample } from '../../utils/reader/example.ts'
import type { ReaderChoices } from '../../utils/reader/port.ts'
import { choicesWith } from './choices.ts'
import { wordsIn } from './words.ts'

const read = async (path: string) => JSON.parse(await readFile(`public/${path}`, 'utf8')) as unknown

async function example(choices: Partial<ReaderChoices>, locale = 'en') {
  const words = await wordsIn(locale.split('-')[0]!, locale)
  const now = new Date('2026-11-24T00:00:00Z')
  return readExample(choicesWith(choices), words, now, (days, currencies) => loadPackaged(read, days, currencies))
}
const behind = ({ pieces }: Awaited<ReturnType<typeof example>>) =>
  pieces.flatMap(piece => (piece.behind ? [`${piece.text} ${piece.behind.join(' ')}`.replaceAll(/\s/g, ' ')] : []))

describe('the sentence of the settings page', () => {
  it('is read as an article is, at the packaged rates of its day', async () => {
    const shown = await example({ homes: ['EUR'] })
    // The ECB's euro of 8 October 2020 was 7.9892 yuan: 40 million are 5.007 million euros, 1,248.50 are 156.27.
    expect(behind(shown)).toEqual(['CNY40 juta ≈ €5 million', expect.stringMatching(/^CNY1\.248,50 ≈ €15[56]\.\d0$/)])
    expect(shown.pieces.map(({ text }) => text).join('')).toContain('senilai CNY40 juta kepada 285 juta pengguna;')
  })

  it('has each of the reader’s currencies, and is never in one of them', async () => {
    const shown = await example({ homes: ['EUR', 'CNY', 'USD'] })
    expect(shown.pieces.some(({ text }) => text === 'JPY40 juta')).toBe(true)
    expect(behind(shown)[0]).toMatch(/^JPY40 juta ≈ €[\d,]+ · CN¥[\d.]+ million · \$[\d,]+$/)
  })

  it('is in another language than the reader’s', async () => {
    expect((await example({ homes: ['IDR'] }, 'id')).language).toBe('en')
    expect((await example({ homes: ['IDR'] }, 'en-GB')).language).toBe('id')
  })

  it('follows the rate, the style, the measures and the magnitudes', async () => {
    expect(behind(await example({ conversionRate: 'both' }))[0]).toMatch(/≈ €5 million \(.*20\d\d.*€/)
    const locale = withNumberStyle('en', '1.234,5')
    expect(behind(await example({}, locale))[1]).toMatch(/€15[56],\d0$/)
    expect((await example({ measures: 'us' })).cards).toContainEqual({ written: '120 kilometer', said: '≈ 75 miles' })
    expect((await example({})).cards).toContainEqual({ written: '285 juta', said: '285 million' })
    expect(behind(await example({ magnitudesInline: true }))).toContain('285 juta ≈ 285 million')
  })

  it('shows nothing behind the amounts while conversions are off', async () => {
    expect(behind(await example({ conversions: false }))).toEqual([])
  })

  it('has below it what waits to be pointed at, and behind its counts what does not', async () => {
    const shown = await example({ conversionMode: 'hover', magnitudesInline: true })
    expect(shown.onHover).toBe(true)
    expect(behind(shown)).toEqual(['285 juta ≈ 285 million'])
    expect(shown.cards[0]).toEqual({ written: 'CNY40 juta', said: '≈ €5 million' })
  })
})
