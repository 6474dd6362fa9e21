import * as v from 'valibot'
import type { Library } from '../library/index.ts'
import type { LibraryCall } from './library-calls.ts'
import { answerExtension } from './messages.ts'

const id = v.tuple([v.string()])
const query = v.tuple([v.object({ search: v.optional(v.string()), limit: v.optional(v.number()) })])

/** Answers calls of the library from pages that cannot open it themselves; `changed` is told of each change. */
export function serveLibrary(library: Library, changed: () => Promise<void>): void {
  answerExtension('library', async call => {
    const result = await run(library, call)
    if (call.method.startsWith('remove') || call.method === 'restore') void changed()
    return result
  })
}

async function run(library: Library, { method, args }: LibraryCall): Promise<unknown> {
  switch (method) {
    case 'list':
      return library.list(v.parse(query, args)[0])
    case 'removeArticle':
      return library.removeArticle(v.parse(id, args)[0])
    case 'removeHighlight':
      return library.removeHighlight(v.parse(id, args)[0])
    case 'restore':
      return library.restore(v.parse(id, args)[0])
    case 'articleIds':
      return articleIds(library)
    case 'entry': {
      const reader = library.reader({ articleId: v.parse(id, args)[0] })
      for await (const entry of reader.entries()) return entry
      return null
    }
  }
}

/** The ids of all saved articles, asked for in pages. */
async function articleIds(library: Library): Promise<string[]> {
  const ids: string[] = []
  for (let before: { created: string; id: string } | undefined; ;) {
    const page = await library.list({ limit: 500, before })
    ids.push(...page.map(({ article }) => article.id))
    const last = page.at(-1)?.article
    if (!last || page.length < 500) return ids
    before = { created: last.created, id: last.id }
  }
}
