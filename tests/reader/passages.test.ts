import { describe, expect, it } from 'vitest'
import type { FoundFigure } from '../../utils/reader/found-figures.ts'
import { isOfFigure } from '../../utils/reader/passages.ts'
import type { Passage } from '../../utils/reader/passages.ts'

const FIRST = 'https://quayside.test/first'
const SECOND = 'https://quayside.test/second'

describe('the passage by which a figure was kept', () => {
  const entry = { figure: { start: 12, end: 23 }, text: '€8.4 million' } as FoundFigure
  const kept = (canonicalUrl: string, start = 12) =>
    ({ canonicalUrl, record: { figure: { start, text: '€8.4 million' } } }) as Passage

  it('is of its words at its place', () => {
    expect(isOfFigure(kept(FIRST), entry, FIRST)).toBe(true)
    expect(isOfFigure(kept(FIRST, 40), entry, FIRST)).toBe(false)
  })

  it('is of its article: the next one on the page may say the same at the same place', () => {
    expect(isOfFigure(kept(FIRST), entry, SECOND)).toBe(false)
  })
})
