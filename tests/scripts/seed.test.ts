import { describe, expect, test } from 'vitest'
import { inventedEntries } from '../../scripts/seed/invent.ts'
import { SEED_LANGUAGES } from '../../scripts/seed/languages.ts'
import { findFigures } from '../../utils/figures/index.ts'
import { emptyLibrary } from '../library/in-memory.ts'

const some = (articles: number, seed = 1) => [...inventedEntries({ articles, seed })]

describe('an invented library', () => {
  test('is the same for the same seed, and another for another', () => {
    expect(some(5)).toEqual(some(5))
    expect(some(5, 2)).not.toEqual(some(5))
  })

  test('has ten highlights and twenty figures an article, in the mean', () => {
    const entries = some(100)
    expect(entries.reduce((sum, { highlights }) => sum + highlights.length, 0)).toBe(1000)
    expect(entries.reduce((sum, { figures }) => sum + figures.length, 0)).toBe(2000)
  })

  test('has ids and addresses that are there once, of invented publishers', () => {
    const entries = some(200)
    const ids = entries.flatMap(({ article, highlights, figures }) =>
      [article, ...highlights, ...figures].map(({ id }) => id),
    )
    expect(new Set(ids).size).toBe(ids.length)
    expect(new Set(entries.map(({ article }) => article.canonicalUrl)).size).toBe(entries.length)
    for (const { article } of entries) expect(new URL(article.url).host).toMatch(/\.(?:example|test)$/)
  })

  test('is in every language, oldest first', () => {
    const entries = some(200)
    expect(new Set(entries.map(({ article }) => article.language))).toEqual(
      new Set(SEED_LANGUAGES.map(({ tag }) => tag)),
    )
    const times = entries.map(({ article }) => article.created)
    expect(times).toEqual(times.toSorted())
  })

  test('has figures and quotes where they say they are', () => {
    for (const { article, highlights, figures } of some(50)) {
      for (const { start, end, text, sentence } of figures) {
        expect(article.text?.slice(start, end)).toBe(text)
        expect(sentence).toContain(text)
      }
      for (const { quote, selectors } of highlights) {
        const position = selectors.find(selector => selector.type === 'TextPositionSelector')
        expect(article.text?.slice(position?.start, position?.end)).toBe(quote)
      }
    }
  })

  test.each(SEED_LANGUAGES.map(({ tag }) => tag))('has figures in %s that Angka finds by itself', tag => {
    const entries = some(120).filter(({ article }) => article.language === tag)
    let [all, found] = [0, 0]
    for (const { article, figures } of entries) {
      const { language, country } = article
      const read = findFigures(article.text!, { language, country })
      all += figures.length
      found += figures.filter(({ start, kind, value }) =>
        read.some(
          other => other.start <= start && other.end > start && other.kind === kind && nearly(other.value, value),
        ),
      ).length
    }
    expect(all).toBeGreaterThan(100)
    expect(found / all).toBeGreaterThan(0.9)
  })

  test('can be put into a library', async () => {
    const library = emptyLibrary()
    await library.putEntries(some(20))
    expect(await library.counts()).toMatchObject({ articles: 20, highlights: 200, figures: 400 })
    const [newest] = await library.list({ limit: 1 })
    expect(newest?.highlights).toHaveLength(newest!.article.highlightCount)
  })
})

const nearly = (one: number, other: number) => Math.abs(one - other) <= Math.abs(other) * 1e-9
