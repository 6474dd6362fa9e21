import { describe, expect, test } from 'vitest'
import type { FigureCorrection } from '../../utils/figures/corrections.ts'
import { emptyLibrary } from './in-memory.ts'

const URL = 'https://kabar.example/siaran'
const SITE = 'kabar.example'
const dollar: FigureCorrection = { reach: 'site', which: 'AUD USD', currency: 'AUD' }
const one: FigureCorrection = { reach: 'amount', which: 'cost |$5', currency: 'CAD' }
const none: FigureCorrection = { reach: 'amount', which: 'room |404', currency: null }

describe('what a reader says of figures', () => {
  test('is known for its article, what is of the site for all of it', async () => {
    const library = emptyLibrary()
    for (const said of [dollar, one, none]) await library.correctFigure(URL, SITE, said)
    expect(await library.figureCorrectionsFor(URL, SITE)).toHaveLength(3)
    expect(await library.figureCorrectionsFor(URL, SITE)).toEqual(expect.arrayContaining([dollar, one, none]))
    expect(await library.figureCorrectionsFor('https://kabar.example/lain', SITE)).toEqual([dollar])
    expect(await library.figureCorrectionsFor('https://lain.example/', 'lain.example')).toEqual([])
  })

  test('is one thing for each figure: what is said last', async () => {
    const library = emptyLibrary()
    await library.correctFigure(URL, SITE, one)
    await library.correctFigure(URL, SITE, { ...one, currency: 'SGD' })
    expect(await library.figureCorrectionsFor(URL, SITE)).toEqual([{ ...one, currency: 'SGD' }])
  })

  test('is taken back, and can be said again', async () => {
    const library = emptyLibrary()
    const { reach, which } = one
    await library.correctFigure(URL, SITE, one)
    await library.correctFigure(URL, SITE, { reach, which })
    expect(await library.figureCorrectionsFor(URL, SITE)).toEqual([])
    await library.correctFigure(URL, SITE, one)
    expect(await library.figureCorrectionsFor(URL, SITE)).toEqual([one])
  })

  test('figures that were said to be none are shown again; the rest stays said', async () => {
    const library = emptyLibrary()
    for (const said of [dollar, one, none]) await library.correctFigure(URL, SITE, said)
    expect(await library.showFigures(URL)).toBe(1)
    expect(await library.figureCorrectionsFor(URL, SITE)).toHaveLength(2)
    expect(await library.showFigures(URL)).toBe(0)
  })
})
