import type { Importer } from './importer.ts'
import { addressOf, articleAt, entryOf, highlightWithoutId, tagsOf, textOf, timeOf } from './incoming.ts'
import { parsed } from './reading/json-elements.ts'
import { columnsIn, tableRows } from './reading/table.ts'
import { textOf as fileText } from './reading/text.ts'

/** Folders that are none of the reader's own. */
const BUILT_IN = new Set(['unread', 'archive', 'starred', ''])

/** Tags as a list in JSON, or between commas. */
function tagsIn(cell: string): string[] {
  const list = parsed(cell)
  return tagsOf(Array.isArray(list) ? (list as unknown[]) : cell.split(','))
}

/** The table that Instapaper exports: its selections are highlights, its folders tags. */
export const instapaper: Importer = {
  id: 'instapaper',
  name: 'Instapaper CSV',
  recognises({ start }) {
    const columns = columnsIn(start)
    return (
      ['url', 'title', 'folder'].every(name => columns.includes(name)) &&
      ['selection', 'timestamp'].some(name => columns.includes(name))
    )
  },
  async *read(file, options) {
    for await (const { cell, at } of tableRows(fileText(file, options), ['url'])) {
      const address = addressOf(cell('url'))
      if (address === undefined) {
        yield { kind: 'unreadable', problem: { code: 'noAddress', at } }
        continue
      }
      const folder = textOf(cell('folder'))
      const created = timeOf(cell('timestamp'))
      const quote = textOf(cell('selection'))
      const article = articleAt(address, {
        title: textOf(cell('title')),
        tags: tagsOf([...(BUILT_IN.has(folder.toLowerCase()) ? [] : [folder]), ...tagsIn(cell('tags'))]),
        created,
        ...(folder.toLowerCase() === 'archive' && { state: 'archived', archived: created }),
      })
      const kept = quote === '' ? [] : [await highlightWithoutId(address, quote, { created, updated: created })]
      yield { kind: 'entry', entry: entryOf(article, kept), at }
    }
  },
}
