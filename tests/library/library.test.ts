import { describe, expect, test } from 'vitest'
import { openLibrary } from '../../utils/library/index.ts'
import type { LibraryEntry } from '../../utils/export/exporter.ts'
import { emptyLibrary, inMemory } from './in-memory.ts'
import { articleDraft, highlightDraft, streamFigure } from './invented.ts'

const URL = 'https://kabar.example/siaran'

describe('saving an article', () => {
  test('keeps what the page told, its text and its figures', async () => {
    const library = emptyLibrary()
    const saved = await library.saveArticle(articleDraft())
    expect(saved.id).toMatch(/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/)
    expect(saved).toMatchObject({ title: 'Petani menjual lewat siaran langsung', figureCount: 1 })
    expect(await library.articleFor(URL)).toEqual({ ...saved, text: articleDraft().text })
    expect(await library.counts()).toEqual({ articles: 1, highlights: 0, figures: 1, trash: 0, changes: 1 })
  })

  test('keeps its section and its length in words, and has neither where the page tells neither', async () => {
    const library = emptyLibrary()
    await library.saveArticle(articleDraft())
    expect(await library.articleFor(URL)).not.toHaveProperty('wordCount')
    await library.saveArticle(articleDraft({ section: 'Ekonomi', wordCount: 412 }))
    expect(await library.articleFor(URL)).toMatchObject({ section: 'Ekonomi', wordCount: 412 })
  })

  test('of one canonical URL is one article, however often and from wherever', async () => {
    const library = emptyLibrary()
    const first = await library.saveArticle(articleDraft())
    const again = await library.saveArticle(articleDraft({ url: 'https://kabar.example/siaran#akhir', title: 'Baru' }))
    expect(again).toMatchObject({ id: first.id, created: first.created, title: 'Baru' })
    expect(again.updated > first.updated).toBe(true)
    expect((await library.counts()).articles).toBe(1)
  })

  test('replaces the figures, and those still in their place keep their ids', async () => {
    const library = emptyLibrary()
    const other = { ...streamFigure, start: 100, end: 110 }
    const { id } = await library.saveArticle(articleDraft({ figures: [streamFigure, other] }))
    const before = await figuresOf(library.reader({ articleId: id }).entries())
    const third = { ...streamFigure, start: 200, end: 210 }
    await library.saveArticle(articleDraft({ figures: [streamFigure, third] }))
    const after = await figuresOf(library.reader({ articleId: id }).entries())
    expect(after.map(figure => figure.start)).toEqual([48, 200])
    expect(after[0]?.id).toBe(before[0]?.id)
    expect(after[1]?.id).not.toBe(before[1]?.id)
  })

  test('without a text leaves the text that was kept', async () => {
    const library = emptyLibrary()
    await library.saveArticle(articleDraft({ text: 'Yang lama' }))
    await library.saveArticle(articleDraft({ text: undefined }))
    expect((await library.articleFor(URL))?.text).toBe('Yang lama')
  })

  test('cuts a text of more than a megabyte between two characters, and says so', async () => {
    const library = emptyLibrary()
    const saved = await library.saveArticle(articleDraft({ text: `a${'🙂'.repeat(300_000)}` }))
    const kept = await library.articleFor(URL)
    expect(saved.textCut).toBe(true)
    expect(kept?.text).toBe(`a${'🙂'.repeat(249_999)}`)
    const short = await library.saveArticle(articleDraft({ text: 'pendek' }))
    expect(short.textCut).toBeUndefined()
    expect('textCut' in ((await library.articleFor(URL)) ?? {})).toBe(false)
  })

  test('that was never saved gives nothing', async () => {
    const library = emptyLibrary()
    expect(await library.articleFor(URL)).toBeUndefined()
    expect(await library.highlightsFor(URL)).toEqual([])
  })
})

describe('keeping a highlight', () => {
  test('saves its article with it', async () => {
    const library = emptyLibrary()
    const kept = await library.addHighlight(articleDraft(), highlightDraft({ note: 'penting', figure: streamFigure }))
    const article = await library.articleFor(URL)
    expect(kept).toMatchObject({ articleId: article?.id, note: 'penting', figure: streamFigure })
    expect(await library.highlightsFor(URL)).toEqual([kept])
  })

  test('gives them back in the order of the text, not of keeping', async () => {
    const library = emptyLibrary()
    for (const start of [500, 20, 300]) {
      const selectors = [{ type: 'TextPositionSelector' as const, start, end: start + 5 }]
      await library.addHighlight(articleDraft(), highlightDraft({ quote: `at ${start}`, selectors }))
    }
    await library.addHighlight(articleDraft(), highlightDraft({ quote: 'nowhere', selectors: [] }))
    const quotes = (await library.highlightsFor(URL)).map(highlight => highlight.quote)
    expect(quotes).toEqual(['at 20', 'at 300', 'at 500', 'nowhere'])
  })

  test('is all or nothing: a highlight that fails leaves no article behind', async () => {
    const library = emptyLibrary()
    const unstorable = highlightDraft({ tags: [(() => 'no value') as unknown as string] })
    await expect(library.addHighlight(articleDraft(), unstorable)).rejects.toThrow()
    expect(await library.counts()).toEqual({ articles: 0, highlights: 0, figures: 0, trash: 0, changes: 0 })
  })

  test('can be changed in what was said of it, and only in that', async () => {
    const library = emptyLibrary()
    const kept = await library.addHighlight(articleDraft(), highlightDraft({ tags: ['desa'] }))
    const changed = await library.updateHighlight(kept.id, { note: 'catatan', colour: 'blue' })
    expect(changed).toMatchObject({ id: kept.id, created: kept.created, quote: kept.quote, tags: ['desa'] })
    expect(await library.highlightsFor(URL)).toEqual([changed])
    const more = { note: undefined, id: 'other', articleId: 'other', quote: 'forged' }
    expect(await library.updateHighlight(kept.id, more)).toEqual({ ...changed, updated: expect.any(String) as string })
  })

  test('that another window removed is called missing', async () => {
    const library = emptyLibrary()
    await expect(library.updateHighlight('gone', { note: '' })).rejects.toMatchObject({ code: 'missing' })
    await expect(library.removeHighlight('gone')).rejects.toMatchObject({ code: 'missing' })
    await expect(library.removeArticle('gone')).rejects.toMatchObject({ code: 'missing' })
    await expect(library.restore('gone')).rejects.toMatchObject({ code: 'missing' })
  })
})

describe('removing and undoing', () => {
  test('a highlight goes, its article stays, and it comes back as it was', async () => {
    const library = emptyLibrary()
    const kept = await library.addHighlight(articleDraft(), highlightDraft({ note: 'penting' }))
    await library.removeHighlight(kept.id)
    expect(await library.counts()).toMatchObject({ articles: 1, highlights: 0, trash: 1 })
    expect(await library.restore(kept.id)).toBe(kept.articleId)
    const [back] = await library.highlightsFor(URL)
    expect(back).toEqual({ ...kept, updated: back?.updated })
    expect(await library.counts()).toMatchObject({ highlights: 1, trash: 0 })
  })

  test('an article goes with everything kept of it, and comes back whole', async () => {
    const library = emptyLibrary()
    await library.addHighlight(articleDraft(), highlightDraft())
    await library.addHighlight(articleDraft(), highlightDraft({ quote: 'lebih dari' }))
    const before = await library.articleFor(URL)
    await library.removeArticle(before?.id ?? '')
    expect(await library.counts()).toMatchObject({ articles: 0, highlights: 0, figures: 0, trash: 1 })
    await library.restore(before?.id ?? '')
    const after = await library.articleFor(URL)
    expect(after).toEqual({ ...before, updated: after?.updated })
    expect(await library.counts()).toMatchObject({ articles: 1, highlights: 2, figures: 1, trash: 0 })
  })

  test('an article saved again meanwhile takes back what had been kept of the old one', async () => {
    const library = emptyLibrary()
    const old = await library.addHighlight(articleDraft(), highlightDraft({ quote: 'lama' }))
    await library.removeArticle(old.articleId)
    const fresh = await library.addHighlight(articleDraft({ title: 'Judul baru' }), highlightDraft({ quote: 'baru' }))
    expect(await library.restore(old.articleId)).toBe(fresh.articleId)
    const quotes = (await library.highlightsFor(URL)).map(highlight => highlight.quote)
    expect(quotes.toSorted()).toEqual(['baru', 'lama'])
    expect((await library.articleFor(URL))?.title).toBe('Judul baru')
    expect(await library.counts()).toMatchObject({ articles: 1, figures: 1 })
  })

  test('a highlight brings its article back from the trash', async () => {
    const library = emptyLibrary()
    const kept = await library.addHighlight(articleDraft(), highlightDraft())
    await library.removeHighlight(kept.id)
    await library.removeArticle(kept.articleId)
    expect(await library.restore(kept.id)).toBe(kept.articleId)
    expect(await library.counts()).toMatchObject({ articles: 1, highlights: 1, figures: 1, trash: 0 })
  })

  test('a highlight goes to its article saved anew', async () => {
    const library = emptyLibrary()
    const kept = await library.addHighlight(articleDraft(), highlightDraft())
    await library.removeHighlight(kept.id)
    await library.removeArticle(kept.articleId)
    const fresh = await library.saveArticle(articleDraft())
    expect(await library.restore(kept.id)).toBe(fresh.id)
    expect(await library.highlightsFor(URL)).toHaveLength(1)
  })
})

describe('a note that is being written', () => {
  test('is kept under its key, over another opening, until it is cleared', async () => {
    const options = inMemory()
    const library = openLibrary(options)
    await library.saveDraft(URL, { note: 'bel' })
    await library.saveDraft(URL, { note: 'belum selesai', highlight: highlightDraft() })
    library.close()
    const later = openLibrary(options)
    expect(await later.draft(URL)).toMatchObject({ note: 'belum selesai', highlight: highlightDraft() })
    await later.clearDraft(URL)
    expect(await later.draft(URL)).toBeUndefined()
  })
})

describe('handing out to an export', () => {
  test('one article at a time, oldest first, with text, highlights and figures', async () => {
    const library = emptyLibrary()
    for (const n of [1, 2, 3]) {
      await library.addHighlight(articleDraft({ canonicalUrl: `https://kabar.example/${n}` }), highlightDraft())
    }
    const reader = library.reader()
    const entries = await Array.fromAsync(reader.entries())
    expect(await reader.count()).toBe(3)
    expect(entries.map(entry => entry.article.canonicalUrl.at(-1))).toEqual(['1', '2', '3'])
    expect(entries[0]).toMatchObject({ article: { text: articleDraft().text }, figures: [streamFigure] })
  })

  test('without what a format does not need', async () => {
    const library = emptyLibrary()
    await library.addHighlight(articleDraft(), highlightDraft())
    const [entry] = await Array.fromAsync(library.reader().entries(['text', 'figures']))
    expect(entry).toMatchObject({ highlights: [{}], figures: [] })
    expect(entry!.article.text).toBeUndefined()
    const [figures] = await Array.fromAsync(library.reader().entries(['highlights']))
    expect(figures).toMatchObject({ article: { text: articleDraft().text }, highlights: [], figures: [{}] })
  })

  test('only the article that was asked for', async () => {
    const library = emptyLibrary()
    const { id } = await library.saveArticle(articleDraft())
    await library.saveArticle(articleDraft({ canonicalUrl: 'https://kabar.example/lain' }))
    const reader = library.reader({ articleId: id })
    expect(await reader.count()).toBe(1)
    expect((await Array.fromAsync(reader.entries())).map(entry => entry.article.id)).toEqual([id])
  })

  test('an article removed meanwhile is left out', async () => {
    const library = emptyLibrary()
    await library.saveArticle(articleDraft({ canonicalUrl: 'https://kabar.example/1' }))
    const { id } = await library.saveArticle(articleDraft({ canonicalUrl: 'https://kabar.example/2' }))
    const seen: string[] = []
    for await (const entry of library.reader().entries()) {
      seen.push(entry.article.canonicalUrl)
      if (seen.length === 1) await library.removeArticle(id)
    }
    expect(seen).toEqual(['https://kabar.example/1'])
  })

  test('what another window changes meanwhile is handed out as it then is', async () => {
    const options = inMemory()
    const [library, other] = [openLibrary(options), openLibrary(options)]
    for (const n of [1, 2]) await library.saveArticle(articleDraft({ canonicalUrl: `https://kabar.example/${n}` }))
    const titles: string[] = []
    for await (const { article } of library.reader().entries()) {
      titles.push(article.title)
      await other.correct('https://kabar.example/2', { title: 'Judul yang benar' })
      // What takes no time at all is taken for unchanged.
      await new Promise(resolve => setTimeout(resolve, 150))
    }
    expect(titles).toEqual([articleDraft().title, 'Judul yang benar'])
  })

  test('as many as there are of those that were asked for', async () => {
    const library = emptyLibrary()
    const all = Array.from({ length: 40 }, (_, n) => `https://kabar.example/${n}`)
    for (const canonicalUrl of all) await library.saveArticle(articleDraft({ canonicalUrl }))
    const ids = await library.ids({ sort: 'oldest' })
    await library.removeArticle(ids[7]!)
    const reader = library.reader({ ids: ids.slice(0, 30) })
    expect(await reader.count()).toBe(29)
    expect((await Array.fromAsync(reader.entries())).map(({ article }) => article.id)).toEqual(
      ids.slice(0, 30).filter(id => id !== ids[7]),
    )
  })
})

async function figuresOf(entries: AsyncIterable<LibraryEntry>) {
  const [entry] = await Array.fromAsync(entries)
  return entry?.figures ?? []
}
