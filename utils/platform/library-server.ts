import * as v from 'valibot'
import type { Library } from '../library/index.ts'
import { HIGHLIGHT_COLOURS, FIGURE_ORDERS, LIST_ORDERS, READING_STATES } from '../library/records.ts'
import type { LibraryEntry } from '../export/exporter.ts'
import type { LibraryCall } from './library-methods.ts'
import { LIBRARY_CHANGES } from './library-methods.ts'
import { answerExtension, CORRECTIONS, HIGHLIGHT_CHANGE } from './messages.ts'

const id = v.string()
const ids = v.array(v.string())
const count = v.optional(v.number())
const name = v.optional(v.string())
const tags = v.array(v.string())
const page = v.optional(v.object({ offset: count, limit: count }))

const query = v.optional(
  v.object({
    search: name,
    state: v.optional(v.picklist([...READING_STATES, 'open'])),
    tag: name,
    host: name,
    language: name,
    colour: v.optional(v.picklist(HIGHLIGHT_COLOURS)),
    sort: v.optional(v.picklist(LIST_ORDERS)),
    offset: count,
    limit: count,
    before: v.optional(v.object({ created: v.string(), id })),
  }),
)

const figuresQuery = v.optional(
  v.object({
    sort: v.optional(v.picklist(FIGURE_ORDERS)),
    filter: v.optional(
      v.object({
        quantity: name,
        kind: v.optional(v.picklist(['money', 'percent', 'points', 'ratio', 'measure', 'count'])),
        host: name,
        from: name,
        to: name,
        min: count,
        max: count,
        search: name,
        articleId: name,
      }),
    ),
    offset: count,
    limit: count,
  }),
)

const undo = v.object({
  articles: v.array(
    v.object({
      id,
      state: v.optional(v.picklist(READING_STATES)),
      tags: v.optional(tags),
      aliases: v.optional(tags),
      progressed: name,
      finished: name,
      archived: name,
    }),
  ),
  highlights: v.array(v.object({ id, tags: v.optional(tags), articleId: name })),
  removed: ids,
})

/** Whole records, as this extension wrote them before: they were looked through by whoever read them from a file. */
const entries = v.array(
  v.looseObject({
    article: v.looseObject({ id, canonicalUrl: v.string() }),
    highlights: v.array(v.looseObject({ id })),
    figures: v.array(v.looseObject({ id })),
  }),
)

/** Answers calls of the library from pages that cannot open it themselves; `changed` is told of each change. */
export function serveLibrary(library: Library, changed: () => Promise<void>): void {
  answerExtension('library', async call => {
    const result = await run(library, call)
    if ((LIBRARY_CHANGES as readonly string[]).includes(call.method)) void changed()
    return result
  })
  answerExtension('libraryTouched', () => void changed())
}

async function run(library: Library, { method, args }: LibraryCall): Promise<unknown> {
  const given = <T extends v.TupleItems>(...shape: T): v.InferOutput<v.TupleSchema<T, undefined>> =>
    v.parse(v.tuple(shape), args)
  switch (method) {
    case 'list':
      return library.list(...given(query))
    case 'ids':
      return library.ids(...given(query))
    case 'entry':
      return (await library.entry(...given(id))) ?? null
    case 'counts':
      return library.counts()
    case 'inUse':
      return library.inUse(...given(v.picklist(['state', 'tag', 'host', 'language', 'colour'])))
    case 'highlightsFor':
      return library.highlightsFor(...given(id))
    case 'articleFor':
      return library.articleFor(...given(id))
    case 'keptOf':
      return (await library.keptOf(...given(id))) ?? null
    case 'duplicates':
      return library.duplicates()
    case 'trashed':
      return library.trashed(...given(page))
    case 'figuresPage':
      return library.figuresPage(...given(figuresQuery))
    case 'figuresInUse':
      return library.figuresInUse(...given(v.picklist(['quantity', 'host'])))
    case 'updateHighlight':
      return library.updateHighlight(...given(id, HIGHLIGHT_CHANGE))
    case 'removeHighlight':
      return library.removeHighlight(...given(id))
    case 'removeArticle':
      return library.removeArticle(...given(id))
    case 'removeArticles':
      return library.removeArticles(...given(ids))
    case 'restore':
      return library.restore(...given(id))
    case 'setState':
      return library.setState(...given(ids, v.picklist([...READING_STATES, 'open'])))
    case 'tagArticles':
      return library.tagArticles(...given(ids, v.object({ add: v.optional(tags), remove: v.optional(tags) })))
    case 'renameTag':
      return library.renameTag(...given(v.string(), v.optional(v.string())))
    case 'mergeArticles':
      return library.mergeArticles(...given(id, ids))
    case 'undo':
      return library.undo(...given(undo))
    case 'discard':
      return library.discard(...given(ids))
    case 'correct':
      return library.correct(...given(id, CORRECTIONS))
    case 'putEntries':
      return library.putEntries(given(entries)[0] as unknown as LibraryEntry[])
  }
}
