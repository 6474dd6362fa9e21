import { beforeEach, describe, expect, it } from 'vitest'
import { openLibrary } from '../../utils/library/index.ts'
import { LibraryError } from '../../utils/library/index.ts'
import type { Library } from '../../utils/library/index.ts'
import type { NoteDraft } from '../../utils/library/records.ts'
import { createNoteDrafts } from '../../utils/platform/note-drafts.ts'
import type { Beside } from '../../utils/platform/note-drafts.ts'
import { inMemory } from '../library/in-memory.ts'
import { articleDraft, highlightDraft } from '../library/invented.ts'

const ARTICLE = articleDraft().canonicalUrl

function place(): Beside & { refuses: boolean; drafts: Record<string, NoteDraft> } {
  return {
    refuses: false,
    drafts: {},
    getValue() {
      return Promise.resolve(this.drafts)
    },
    setValue(drafts) {
      if (this.refuses) return Promise.reject(new Error('no room here'))
      this.drafts = drafts
      return Promise.resolve()
    },
  }
}

describe('drafts of notes', () => {
  let library: Library
  let isFull: boolean
  let disk: ReturnType<typeof place>
  let memory: ReturnType<typeof place>
  const drafts = () =>
    createNoteDrafts(
      {
        draft: key => library.draft(key),
        draftsFor: url => library.draftsFor(url),
        clearDraft: key => library.clearDraft(key),
        saveDraft: (key, note) =>
          isFull ? Promise.reject(new LibraryError('full', 'No room is left')) : library.saveDraft(key, note),
      },
      [disk, memory],
    )

  beforeEach(() => {
    library = openLibrary(inMemory())
    isFull = false
    disk = place()
    memory = place()
  })

  it('are kept in the library, those on kept passages and those on passages yet to be kept', async () => {
    const { id } = await library.addHighlight(articleDraft(), highlightDraft())
    expect(await drafts().keep(id, { note: 'of a kept one' })).toBe(true)
    await drafts().keep(`${ARTICLE}#120`, { note: 'of a new one', highlight: highlightDraft() })
    await drafts().keep('https://other.example/a#1', { note: 'of another article' })
    const notes = (await drafts().ofArticle(ARTICLE)).map(({ note }) => note)
    expect(notes.sort()).toEqual(['of a kept one', 'of a new one'])
    await drafts().keep(id, null)
    expect(await drafts().get(id)).toBeUndefined()
  })

  it('are kept beside it while the disk is full, and are the later ones then', async () => {
    const key = `${ARTICLE}#120`
    await drafts().keep(key, { note: 'first' })
    isFull = true
    expect(await drafts().keep(key, { note: 'first and more' })).toBe(false)
    expect(await drafts().get(key)).toMatchObject({ note: 'first and more' })
    expect(await drafts().ofArticle(ARTICLE)).toMatchObject([{ key, note: 'first and more' }])
    isFull = false
    expect(await drafts().keep(key, { note: 'all of it' })).toBe(true)
    expect(disk.drafts).toEqual({})
    expect(await drafts().get(key)).toMatchObject({ note: 'all of it' })
  })

  it('are kept in memory where nothing else takes them, and where that fails too it is said', async () => {
    isFull = true
    disk.refuses = true
    expect(await drafts().keep('a', { note: 'here' })).toBe(false)
    expect(await drafts().get('a')).toMatchObject({ note: 'here' })
    memory.refuses = true
    await expect(drafts().keep('a', { note: 'lost' })).rejects.toMatchObject({ code: 'full' })
  })
})
