import type { Importer, IncomingHighlight } from './importer.ts'
import { addressOf, articleAt, entryOf, highlightWithoutId, textOf, timeOf } from './incoming.ts'
import { jsonElements, parsed } from './reading/json-elements.ts'
import { textOf as fileText } from './reading/text.ts'
import { isObject, many } from './web-annotation.ts'
import { withoutMarkup } from './reading/markup.ts'

/** The highlights that Obsidian's Web Clipper exports: a list of pages, each with its passages. */
export const obsidianClipper: Importer = {
  id: 'obsidian-clipper',
  name: 'Obsidian Web Clipper',
  recognises: ({ start }) =>
    /^\s*\[\s*\{\s*"url"\s*:/.test(start) && /"highlights"\s*:/.test(start) && !/"quote"\s*:/.test(start),
  async *read(file, options) {
    for await (const { text, line, item } of jsonElements(fileText(file, options), path => path.length === 1)) {
      const at = { line, item }
      const said = parsed(text)
      if (!isObject(said)) {
        yield {
          kind: 'unreadable',
          problem:
            said === undefined
              ? { code: 'notJson', at }
              : { code: 'wrongType', at, values: { what: 'article', field: '', found: typeof said } },
        }
        continue
      }
      const address = addressOf(said.url)
      if (address === undefined) {
        yield { kind: 'unreadable', problem: { code: 'noAddress', at } }
        continue
      }
      const highlights: IncomingHighlight[] = []
      for (const each of many(said.highlights)) {
        // A highlight of its is a piece of the page's markup.
        const quote = isObject(each) ? withoutMarkup(textOf(each.text)) : ''
        if (!isObject(each) || quote === '') {
          yield { kind: 'unreadable', problem: { code: 'noQuote', at } }
          continue
        }
        const note = many(each.notes)
          .map(textOf)
          .filter(one => one !== '')
          .join('\n\n')
        const time = timeOf(each.timestamp)
        highlights.push(await highlightWithoutId(address, quote, { note, created: time, updated: time }))
      }
      yield { kind: 'entry', entry: entryOf(articleAt(address, { title: textOf(said.title) }), highlights), at }
    }
  },
}
