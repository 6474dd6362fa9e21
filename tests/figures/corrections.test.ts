import { describe, expect, test } from 'vitest'
import { correctedFigures, whichFigure, whichSign } from '../../utils/figures/corrections.ts'
import type { FigureCorrection } from '../../utils/figures/corrections.ts'
import { findFigures } from '../../utils/figures/index.ts'

const TEXT = 'The pier cost $4 million, the crane $2 million and the ferry €3 million; 40 people work there.'
const found = findFigures(TEXT, { language: 'en' })
const [pier, crane] = found

const currencies = (corrections: FigureCorrection[]) =>
  correctedFigures(TEXT, found, corrections).map(({ figure }) => figure.currency ?? figure.kind)

describe('what a reader says of figures', () => {
  test('nothing said, nothing changed', () => {
    expect(correctedFigures(TEXT, found, []).map(({ figure }) => figure)).toEqual(found)
  })

  test('one amount is of another currency, and says that its reader said so', () => {
    const corrections: FigureCorrection[] = [{ reach: 'amount', which: whichFigure(TEXT, crane!), currency: 'AUD' }]
    expect(currencies(corrections)).toEqual(['USD', 'AUD', 'EUR', 'count'])
    const [, changed] = correctedFigures(TEXT, found, corrections)
    expect(changed?.figure).toMatchObject({ evidence: 'reader', value: 2_000_000 })
    expect(changed?.figure.candidates).toContain('USD')
    expect(changed?.figure.candidates).not.toContain('AUD')
    expect(changed?.said).toBe(crane)
  })

  test('every bare sign of an article, or of its site, the nearer word before the wider', () => {
    const sign = whichSign(pier!)!
    expect(currencies([{ reach: 'site', which: sign, currency: 'NZD' }])).toEqual(['NZD', 'NZD', 'EUR', 'count'])
    expect(
      currencies([
        { reach: 'site', which: sign, currency: 'NZD' },
        { reach: 'article', which: sign, currency: 'CAD' },
        { reach: 'amount', which: whichFigure(TEXT, pier!), currency: 'SGD' },
      ]),
    ).toEqual(['SGD', 'CAD', 'EUR', 'count'])
  })

  test('a sign that the text itself names is left open by nothing', () => {
    expect(whichSign(found[2]!)).toBeUndefined()
  })

  test('a sign leaves the same open whichever currency the evidence chose', () => {
    const [elsewhere] = findFigures('The pier in Sydney cost $4 million.', { language: 'en', country: 'AU' })
    expect(elsewhere?.currency).toBe('AUD')
    expect(whichSign(elsewhere!)).toBe(whichSign(pier!))
  })

  test('what is no figure is left out; the same words elsewhere stay', () => {
    const twice = 'It seats 40 people in summer. In winter it seats 40 people too.'
    const figures = findFigures(twice, { language: 'en' })
    expect(figures).toHaveLength(2)
    const without = correctedFigures(twice, figures, [
      { reach: 'amount', which: whichFigure(twice, figures[0]!), currency: null },
    ])
    expect(without.map(({ said }) => said)).toEqual([figures[1]])
  })

  test('an amount is no equivalent any more of what is no figure', () => {
    const text = 'It cost CNY40 million (about $5.9 million).'
    const figures = findFigures(text, { language: 'en' })
    expect(figures.map(({ equivalents }) => equivalents)).toEqual([0, 0])
    const [left] = correctedFigures(text, figures, [
      { reach: 'amount', which: whichFigure(text, figures[1]!), currency: null },
    ])
    expect(left?.figure.equivalents).toBeUndefined()
  })

  test('a figure is known again when the page is edited further up', () => {
    const edited = `A correction was made. ${TEXT}`
    const again = findFigures(edited, { language: 'en' })
    expect(again.map(figure => whichFigure(edited, figure)).slice(1)).toEqual(
      found.map(figure => whichFigure(TEXT, figure)).slice(1),
    )
  })
})
