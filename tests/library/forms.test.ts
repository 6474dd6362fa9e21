import { describe, expect, test } from 'vitest'
import { emptyLibrary } from './in-memory.ts'
import { articleDraft, highlightDraft } from './invented.ts'

const PLAIN = 'https://kabar.example/siaran'
const MOBILE = 'https://m.kabar.example/siaran'
const WWW = 'https://www.kabar.example/siaran'

describe('an article on a mobile or AMP host', () => {
  test.each([
    [MOBILE, WWW],
    [WWW, MOBILE],
    [WWW, PLAIN],
    ['https://amp.kabar.example/siaran', PLAIN],
    [PLAIN, 'https://mobile.kabar.example/siaran'],
  ])('saved at %s is the one at %s', async (saved, shown) => {
    const library = emptyLibrary()
    const first = await library.addHighlight(articleDraft({ canonicalUrl: saved }), highlightDraft())
    expect((await library.highlightsFor(shown)).map(({ id }) => id)).toEqual([first.id])
    await library.addHighlight(articleDraft({ canonicalUrl: shown }), highlightDraft({ quote: 'lebih dari' }))
    expect(await library.counts()).toMatchObject({ articles: 1, highlights: 2 })
    // Its identity stays the one that it was saved under.
    expect(await library.keptOf(shown)).toMatchObject({ article: { id: first.articleId, canonicalUrl: saved } })
  })

  test('keeps what was corrected of it, and what was being written', async () => {
    const library = emptyLibrary()
    await library.correct(MOBILE, { country: 'MY' })
    await library.correct(WWW, { country: 'SG' })
    expect(await library.correctionsFor(PLAIN)).toEqual({ country: 'SG' })
    await library.correctFigure(MOBILE, 'm.kabar.example', { reach: 'article', which: '$', currency: 'SGD' })
    await library.correctFigure(WWW, 'www.kabar.example', { reach: 'article', which: '$', currency: 'AUD' })
    expect(await library.figureCorrectionsFor(PLAIN, 'kabar.example')).toEqual([
      { reach: 'article', which: '$', currency: 'AUD' },
    ])
    await library.saveDraft(`${MOBILE}#120`, { note: 'Not finished' })
    expect(await library.draftsFor(WWW)).toMatchObject([{ note: 'Not finished' }])
  })

  test('is another one where its path or its subdomain is', async () => {
    const library = emptyLibrary()
    await library.saveArticle(articleDraft({ canonicalUrl: MOBILE }))
    for (const other of [`${WWW}?page=2`, `${WWW}/2`, 'https://video.kabar.example/siaran', 'https://m.example/siaran'])
      expect(await library.articleFor(other)).toBeUndefined()
  })

  test('that a library holds twice stays so: each is found under its own address', async () => {
    const library = emptyLibrary()
    const first = await library.addHighlight(articleDraft({ canonicalUrl: MOBILE }), highlightDraft({ quote: 'satu' }))
    await library.removeArticles([first.articleId])
    const second = await library.addHighlight(articleDraft({ canonicalUrl: WWW }), highlightDraft({ quote: 'dua' }))
    await library.restore(first.articleId)
    expect((await library.highlightsFor(MOBILE)).map(({ id }) => id)).toEqual([first.id])
    expect((await library.highlightsFor(WWW)).map(({ id }) => id)).toEqual([second.id])
  })
})
