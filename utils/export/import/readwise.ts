import { unguarded } from '../text/csv.ts'
import type { Importer } from './importer.ts'
import { addressOf, articleAt, authorsOf, entryOf, highlightWithoutId, tagsOf, textOf, timeOf } from './incoming.ts'
import { columnsIn, tableRows } from './reading/table.ts'
import { textOf as fileText } from './reading/text.ts'

/** A note's first line of ".tag .other" is its tags. */
function noteAndTags(said: string): { note: string; tags: string[] } {
  const [first = '', ...rest] = said.split('\n')
  const words = first.trim().split(/\s+/)
  if (!words.every(word => /^\.[^.\s]\S*$/.test(word))) return { note: said, tags: [] }
  return { note: rest.join('\n').trim(), tags: words.map(word => word.slice(1)) }
}

/** The table that Readwise imports, and the one that it exports. */
export const readwise: Importer = {
  id: 'readwise',
  name: 'Readwise CSV',
  recognises({ start }) {
    const columns = columnsIn(start)
    return (
      columns.includes('highlight') &&
      ['title', 'book title', 'url', 'note', 'location'].some(name => columns.includes(name))
    )
  },
  async *read(file, options) {
    for await (const { cell, at } of tableRows(fileText(file, options), ['highlight'])) {
      const quote = textOf(unguarded(cell('highlight')))
      const address = addressOf(cell('url', 'source url', 'source'))
      if (quote === '' || address === undefined) {
        yield { kind: 'unreadable', problem: { code: quote === '' ? 'noQuote' : 'noAddress', at } }
        continue
      }
      const { note, tags } = noteAndTags(textOf(unguarded(cell('note'))))
      const time = timeOf(cell('date', 'highlighted at'))
      const highlight = await highlightWithoutId(address, quote, {
        note,
        tags: tagsOf([...tags, ...cell('tags').split(',')]),
        created: time,
        updated: time,
      })
      const article = articleAt(address, {
        title: textOf(unguarded(cell('title', 'book title'))),
        ...authorsOf(unguarded(cell('author', 'book author'))),
        tags: tagsOf(cell('document tags').split(',')),
      })
      yield { kind: 'entry', entry: entryOf(article, [highlight]), at }
    }
  },
}
