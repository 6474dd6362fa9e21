import { describe, expect, test } from 'vitest'
import { emptyLibrary } from './in-memory.ts'
import { articleDraft, highlightDraft } from './invented.ts'

const URL = articleDraft().canonicalUrl

describe('how far an article is read', () => {
  test('begins with unread, and goes on as its reader does', async () => {
    const library = emptyLibrary()
    await library.saveArticle(articleDraft())
    const now = async () => {
      const { state, progress } = (await library.articleFor(URL))!
      return { state, progress }
    }
    expect(await now()).toEqual({ state: 'unread', progress: 0 })
    await library.readTo(URL, 0.01)
    expect(await now()).toEqual({ state: 'unread', progress: 0 })
    await library.readTo(URL, 0.4)
    expect(await now()).toEqual({ state: 'reading', progress: 0.4 })
    await library.readTo(URL, 0.2)
    expect(await now()).toEqual({ state: 'reading', progress: 0.4 })
    await library.readTo(URL, 0.99)
    expect(await now()).toEqual({ state: 'done', progress: 0.99 })
    expect(await library.articleFor(URL)).toMatchObject({
      finished: expect.stringMatching(/^2026-/) as string,
      progressed: expect.stringMatching(/^2026-/) as string,
    })
  })

  test('is no change where nothing is read further, and of what is not saved', async () => {
    const library = emptyLibrary()
    await library.saveArticle(articleDraft())
    await library.readTo(URL, 0.5)
    const { changes } = await library.counts()
    await library.readTo(URL, 0.5)
    await library.readTo(URL, Number.NaN)
    await library.readTo('https://kabar.example/lain', 0.5)
    expect((await library.counts()).changes).toBe(changes)
  })

  test('does not take an article out of the archive', async () => {
    const library = emptyLibrary()
    const { id } = await library.saveArticle(articleDraft())
    await library.setState([id], 'archived')
    await library.readTo(URL, 0.99)
    expect(await library.list({ state: 'archived' })).toHaveLength(1)
    expect(await library.list({ state: 'open' })).toEqual([])
  })

  test('stays when the article is saved again, with its tags', async () => {
    const library = emptyLibrary()
    const { id } = await library.saveArticle(articleDraft())
    await library.tagArticles([id], { add: ['beras'] })
    await library.readTo(URL, 0.5)
    await library.addHighlight(articleDraft({ title: 'Judul baru' }), highlightDraft())
    await library.correct(URL, { language: 'en' })
    expect(await library.articleFor(URL)).toMatchObject({ state: 'reading', progress: 0.5, tags: ['beras'] })
    expect(await library.list({ state: 'reading', tag: 'beras', language: 'en' })).toHaveLength(1)
  })
})
