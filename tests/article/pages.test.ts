import { readdirSync } from 'node:fs'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { detectArticle } from '../../utils/article/detect.ts'
import { markup, PAGES } from '../fixtures/pages.ts'
import type { LabelledPage } from '../fixtures/pages.ts'

/** Pages of this many kinds can't all be told apart; more than this means that a feature went wrong. */
const MISJUDGED_AT_MOST = 2

const judge = (page: LabelledPage): ReturnType<typeof detectArticle> =>
  detectArticle(new JSDOM(markup(page), { url: page.url }).window.document)

describe('detection on pages of every kind', () => {
  it(`misjudges at most ${MISJUDGED_AT_MOST} of them`, () => {
    const misjudged = PAGES.flatMap(page => {
      const { isArticle, score, reasons } = judge(page)
      if (isArticle === page.isArticle) return []
      const taken = `${page.file} (${page.why}) was ${isArticle ? 'taken for' : 'not known as'} an article`
      return [`${taken}, ${score.toFixed(2)}: ${reasons.join('; ')}`]
    })
    expect(misjudged.length, `misjudged ${misjudged.length}:\n${misjudged.join('\n')}`).toBeLessThanOrEqual(
      MISJUDGED_AT_MOST,
    )
  }, 60_000)

  it('are enough of each kind, ten of them with metadata that lie', () => {
    const articles = PAGES.filter(page => page.isArticle).length
    expect(articles).toBeGreaterThanOrEqual(22)
    expect(PAGES.length - articles).toBeGreaterThanOrEqual(40)
    expect(PAGES.filter(page => page.lie).length).toBeGreaterThanOrEqual(10)
  })

  it('are each labelled once, with an address of their own', () => {
    const saved = readdirSync(new URL('../fixtures/pages', import.meta.url)).sort()
    expect(PAGES.map(page => page.file).sort()).toEqual(saved)
    expect(new Set(PAGES.map(page => page.url)).size).toBe(PAGES.length)
    for (const { url } of PAGES) expect(new URL(url).hostname).toMatch(/\.(?:example|test)$/)
  })
})
